/* SPDX-License-Identifier: MIT */
/* `/`: words, then the days that have them, then the pages of the guide.  The list is kept when the form is gone, so that one key
   goes from a day to the next, and the way back from a page ends in it. */
#include "config.h"

#include "view/form_ops.h"

#include "base/mem.h"
#include "view/form_view.h"
#include "view/move.h"
#include "view/screen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDE = 76, LINE = -1, MOST_ROWS = 24, DATE_COLS = 17 };	/* LINE: the focus while words are typed */

static void forget(struct search *s)
{
	s->count = s->page_count = 0;
}

static int rows_of(const struct search *s)
{
	return s->count + s->page_count;
}

void form_open_search(struct app *app, const char *words, struct effect *out)
{
	form_open(app, FORM_SEARCH, app->cursor);
	app->form.focus = LINE;
	forget(&app->search);
	app->search.words[0] = '\0';
	if (words[0] != '\0') {
		line_set(&app->form.line, words);
		form_key(app, K_ENTER, out);
	}
}

static void *kept(void *old, const void *list, int count, size_t size)
{
	void *copy = mem_new((size_t)count + 1, size);
	free(old);
	return count > 0 ? memcpy(copy, list, (size_t)count * size) : copy;
}

void form_search_take(struct app *app, const struct event *event)
{
	struct search *s = &app->search;
	struct open_form *f = &app->form;
	app->asked = EFFECT_NONE;
	s->found = kept(s->found, event->found, event->found_count, sizeof *s->found);
	s->pages = kept(s->pages, event->pages, event->page_count, sizeof *s->pages);
	s->count = event->found_count;
	s->page_count = event->page_count;
	s->at = -1;
	if (f->kind != FORM_SEARCH)
		return;
	f->focus = rows_of(s) > 0 ? 0 : LINE;
	if (rows_of(s) == 0)
		err_set(&f->wrong, ERR_NOTHING, "No day and no page has all of these words; each is looked for at the beginning of a word.");
}

void form_search_again(struct app *app)
{
	form_open(app, FORM_SEARCH, app->cursor);
	line_set(&app->form.line, app->search.words);
	app->form.focus = rows_of(&app->search) > 0 ? app->search.chosen : LINE;
}

static void go_to(struct app *app, int at)
{
	struct search *s = &app->search;
	s->at = at;
	weeks_open(app);
	move_to(app, s->found[at].day);
	app_say(app, false, "%d of %d%s: %s", at + 1, s->count, s->count == FOUND_MOST ? " or more" : "", s->found[at].text);
}

void form_search_step(struct app *app, int by)
{
	struct search *s = &app->search;
	int to = s->at + by;
	if (rows_of(s) == 0)
		app_say(app, true, "Nothing is searched for: %s asks for words.", app->keys.first[ACT_SEARCH]);
	else if (s->count == 0)
		app_say(app, false, "No day was found, only pages of the guide: %s asks for other words.", app->keys.first[ACT_SEARCH]);
	else if (s->count == 1 && to != 0)
		app_say(app, false, "This is the only day found.");
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
		err_set(&f->wrong, ERR_USAGE,
			"Type words that a day's note, sessions, pain or illness have, or a page of the guide, such as: calf tight");
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
	else if ((k == K_DOWN || k == K_TAB) && rows_of(&app->search) > 0)
		f->focus = 0;
	else if (k == K_ESC || ((k == K_BACKSPACE || k == 0x7F) && f->line.length == 0))
		form_close(app);
	else
		return false;
	return true;
}

static void open_row(struct app *app, int row)
{
	struct search *s = &app->search;
	s->chosen = row;
	form_close(app);
	if (row < s->count)
		go_to(app, row);
	else
		screen_guide_open_found(app, guide_id(s->pages[row - s->count].page));
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	struct open_form *f = &app->form;
	if (f->focus == LINE)
		return line_key_did(app, k, out);
	if (k == K_ENTER || k == '\n' || k == 'l' || k == K_RIGHT) {
		open_row(app, f->focus);
	} else if (k == K_ESC || k == 'q') {
		form_close(app);
	} else if (k == '/' || ((k == 'k' || k == K_UP) && f->focus == 0)) {
		f->focus = LINE;
	} else if (k == '?') {
		form_cover(f, FORM_HELP);
	} else {
		form_list_key(&f->focus, rows_of(&app->search), k);
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
	forget(&app->search);
}

static void say_many(const struct search *s, char *text, size_t size)
{
	size_t n = 0;
	text[0] = '\0';
	if (s->count > 0)
		n = (size_t)snprintf(text, size, s->count == FOUND_MOST ? "the newest %d days" : "%d day%s", s->count,
			s->count == 1 ? "" : "s");
	if (s->page_count > 0)
		snprintf(text + n, size - n, "%s%d page%s", n > 0 ? ", " : "", s->page_count, s->page_count == 1 ? "" : "s");
}

/* What stands in the list at `line`: a day or a page, or HEAD, the heading of the pages, which nothing chooses. */
enum { HEAD = -2 };
static int row_at(const struct search *s, int line)
{
	return line < s->count ? line : line == s->count ? HEAD : line - 1;
}

static void draw_row(const struct app *app, struct canvas *c, struct rect in, int row, int i, bool focus)
{
	const struct search *s = &app->search;
	enum role role = focus ? ROLE_FORM_FOCUS : ROLE_FORM, name = focus ? role : ROLE_FORM_TITLE;
	int col = in.col + 1, date = in.cols < 50 ? 12 : DATE_COLS;
	char when[DAY_WORDS], title[GUIDE_TITLE];
	canvas_fill(c, (struct rect){ row, in.col, 1, in.cols }, role, ' ');
	if (i < s->count) {
		day_words(s->found[i].day, app->today, when);
		canvas_text(c, in, row, col, name, in.cols < 50 ? when + 4 : when);
		col += date;
	} else {
		col += canvas_cut(c, in, row, col, in.cols - 2, name, guide_title(s->pages[i - s->count].page, title)) + 2;
	}
	canvas_cut(c, in, row, col, in.col + in.cols - 1 - col, role, i < s->count ? s->found[i].text : s->pages[i - s->count].excerpt);
	if (focus)
		canvas_park(c, row, in.col + 1);
}

void form_search_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	const struct search *s = &app->search;
	char many[48];
	int lines = rows_of(s) + (s->page_count > 0), wanted = lines + 3 < MOST_ROWS ? lines + 3 : MOST_ROWS;
	int focus = f->kind == FORM_HELP ? f->focus_under : f->focus, focus_line = focus < 0 ? 0 : focus + (focus >= s->count);
	struct rect in = sheet_lay(c, wanted > 5 ? wanted : 5, WIDE);
	say_many(s, many, sizeof many);
	sheet_title(c, in, "Search", "days and pages by their words", many);
	sheet_field(c, in, in.row + 1, in.col, in.cols, &f->line, focus == LINE);
	int row = in.row + 2 + (in.rows > 4), rows = in.row + in.rows - row;
	if (f->wrong.code != ERR_NONE) {
		sheet_trouble(f, c, in, row);
		return;
	}
	if (lines == 0)
		canvas_wrap(c, in, row, 0, ROLE_FORM_MUTED,
			"Sessions done and planned, notes, pain, illness, warning signs, races, weeks declared, tools, overrides; pages of the guide.");
	int first = sheet_first(focus_line, lines, rows);
	for (int line = first; line < lines && line < first + rows; line++, row++) {
		int i = row_at(s, line);
		if (i == HEAD)
			canvas_cut(c, in, row, in.col, in.cols, ROLE_FORM_MUTED, "In the guide");
		else
			draw_row(app, c, in, row, i, i == focus);
	}
}

static const char *const keys[] = { "Enter", "search, go to", "j k", "choose", "/", "other words", "Esc", "leave", NULL };
const struct form_ops form_search_ops = { key, line_of, changed, form_search_view, keys, NULL };
