/* SPDX-License-Identifier: MIT */
/* `/`: words, then the days that have them.  The list is kept when the form is gone, so that one key goes from a day to the
   next. */
#include "config.h"

#include "view/form_ops.h"

#include "base/mem.h"
#include "view/form_view.h"
#include "view/move.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDE = 76, LINE = -1, MOST_ROWS = 24, DATE_COLS = 17 };	/* LINE: the focus while words are typed */

void form_open_search(struct app *app, const char *words, struct effect *out)
{
	form_open(app, FORM_SEARCH, app->cursor);
	app->form.focus = LINE;
	app->search.count = 0;
	app->search.words[0] = '\0';
	if (words[0] != '\0') {
		line_set(&app->form.line, words);
		form_key(app, K_ENTER, out);
	}
}

void form_search_take(struct app *app, const struct found *found, int count)
{
	struct search *s = &app->search;
	struct open_form *f = &app->form;
	app->asked = EFFECT_NONE;
	free(s->found);
	s->found = mem_new((size_t)count + 1, sizeof *s->found);
	if (count > 0)
		memcpy(s->found, found, (size_t)count * sizeof *found);
	s->count = count;
	s->at = 0;
	if (f->kind != FORM_SEARCH)
		return;
	f->focus = count > 0 ? 0 : LINE;
	if (count == 0)
		err_set(&f->wrong, ERR_NOTHING, "No day has all of these words; each is looked for at the beginning of a word.");
}

static void go_to(struct app *app, int at)
{
	struct search *s = &app->search;
	s->at = at;
	move_to(app, s->found[at].day);
	app_say(app, false, "%d of %d%s: %s", at + 1, s->count, s->count == FOUND_MOST ? " or more" : "", s->found[at].text);
}

void form_search_step(struct app *app, int by)
{
	struct search *s = &app->search;
	int to = s->at + by;
	if (s->count == 0)
		app_say(app, true, "Nothing is searched for: / asks for words.");
	else if (to < 0 || to >= s->count)
		app_say(app, false, "This is the %s of the %d days found.", to < 0 ? "newest" : "oldest", s->count);
	else
		go_to(app, to);
}

static void search(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	f->wrong.code = ERR_NONE;
	if (f->line.text[strspn(f->line.text, " ")] == '\0') {
		err_set(&f->wrong, ERR_USAGE, "Type words that the day's note, sessions, pain or illness have, such as: calf tight");
		return;
	}
	snprintf(app->search.words, sizeof app->search.words, "%.*s", ORDER_BYTES, f->line.text);
	*out = (struct effect){ .kind = EFFECT_SEARCH };
	memcpy(out->words, app->search.words, sizeof app->search.words);
	app->asked = EFFECT_SEARCH;
}

static bool line_key_did(struct app *app, uint32_t k, struct effect *out)
{
	struct open_form *f = &app->form;
	if (k == K_ENTER || k == '\n')
		search(app, out);
	else if ((k == K_DOWN || k == K_TAB) && app->search.count > 0)
		f->focus = 0;
	else if (k == K_ESC || ((k == K_BACKSPACE || k == 0x7F) && f->line.length == 0))
		form_close(app);
	else
		return false;
	return true;
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	struct open_form *f = &app->form;
	if (f->focus == LINE)
		return line_key_did(app, k, out);
	if (k == K_ENTER || k == '\n' || k == 'l' || k == K_RIGHT) {
		int at = f->focus;
		form_close(app);
		go_to(app, at);
	} else if (k == K_ESC || k == 'q') {
		form_close(app);
	} else if (k == '/' || ((k == 'k' || k == K_UP) && f->focus == 0)) {
		f->focus = LINE;
	} else if (k == '?') {
		form_cover(f, FORM_HELP);
	} else {
		form_list_key(&f->focus, app->search.count, k);
	}
	return true;
}

static struct line *line_of(struct open_form *f, int *most, bool *note)
{
	*most = ORDER_BYTES;
	*note = false;
	return f->focus == LINE ? &f->line : NULL;
}

/* A list belongs to the words above it. */
static void changed(struct app *app)
{
	app->search.count = 0;
}

void form_search_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	const struct search *s = &app->search;
	char when[DAY_WORDS], many[48] = "";
	int wanted = s->count + 3 < MOST_ROWS ? s->count + 3 : MOST_ROWS, focus = f->kind == FORM_HELP ? f->focus_under : f->focus;
	struct rect in = sheet_lay(c, wanted > 5 ? wanted : 5, WIDE);
	if (s->count > 0)
		snprintf(many, sizeof many, s->count == FOUND_MOST ? "the newest %d days" : "%d day%s", s->count, s->count == 1 ? "" : "s");
	sheet_title(c, in, "Search", "days by their words", many);
	sheet_field(c, in, in.row + 1, in.col, in.cols, &f->line, focus == LINE);
	int row = in.row + 2 + (in.rows > 4), rows = in.row + in.rows - row;
	if (f->wrong.code != ERR_NONE) {
		sheet_trouble(f, c, in, row);
		return;
	}
	if (s->count == 0)
		canvas_wrap(c, in, row, 0, ROLE_FORM_MUTED, "Notes of days and sessions, pain, illness, warning signs, races, weeks declared, tools, overrides.");
	int first = sheet_first(focus < 0 ? 0 : focus, s->count, rows), date = in.cols < 50 ? 12 : DATE_COLS;
	for (int i = first; i < s->count && i < first + rows; i++, row++) {
		enum role role = i == focus ? ROLE_FORM_FOCUS : ROLE_FORM;
		canvas_fill(c, (struct rect){ row, in.col, 1, in.cols }, role, ' ');
		day_words(s->found[i].day, app->today, when);
		canvas_text(c, in, row, in.col + 1, i == focus ? role : ROLE_FORM_TITLE, in.cols < 50 ? when + 4 : when);
		canvas_cut(c, in, row, in.col + 1 + date, in.cols - date - 2, role, s->found[i].text);
		if (i == focus)
			canvas_park(c, row, in.col + 1);
	}
}

static const char *const keys[] = { "Enter", "search, go to", "j k", "choose", "/", "other words", "Esc", "leave", NULL };
const struct form_ops form_search_ops = { key, line_of, changed, form_search_view, keys, NULL };
