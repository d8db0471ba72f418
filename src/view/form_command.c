/* SPDX-License-Identifier: MIT */
/* The line behind `:`.  It takes the two lines above the footer and leaves the screen as it is.  Lines typed before are read when
   it is first opened, and each new one is kept before the next frame; nobody waits for either. */
#include "config.h"

#include "view/form_ops.h"

#include "base/utf8.h"
#include "view/form_view.h"
#include "view/move.h"
#include "view/screen.h"
#include "view/settle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void form_open_command(struct app *app)
{
	form_open(app, FORM_COMMAND, app->cursor);
	app->prompt.back = 0;
	app->prompt.listed = false;
}

struct effect form_command_settle(struct app *app)
{
	struct effect out = { .kind = EFFECT_NONE };
	const char *keep = str_text(&app->prompt.keep), *end = strchr(keep, '\n');
	if (end != NULL) {
		struct str rest = { 0 };
		out.kind = EFFECT_PAST_ADD;
		snprintf(out.words, sizeof out.words, "%.*s", (int)(end - keep), keep);
		str_add(&rest, end + 1);
		str_free(&app->prompt.keep);
		app->prompt.keep = rest;
	} else if (app->form.kind == FORM_COMMAND && !app->prompt.past_known) {
		out.kind = EFFECT_PAST_READ;
		app->prompt.past_known = true;
	}
	return out;
}

/* What was typed before the file was read comes behind it. */
void form_command_past(struct app *app, const char *text)
{
	struct str all = { 0 };
	str_addf(&all, "%s%s", text, str_text(&app->prompt.past));
	str_free(&app->prompt.past);
	app->prompt.past = all;
}

static void keep(struct app *app, const char *line)
{
	struct prompt *p = &app->prompt;
	size_t n = strlen(line), past = p->past.length;
	bool again = past > n && memcmp(p->past.text + past - n - 1, line, n) == 0 && (past == n + 1 || p->past.text[past - n - 2] == '\n');
	if (n == 0 || again)
		return;
	str_addf(&p->past, "%s\n", line);
	str_addf(&p->keep, "%s\n", line);
}

/* The line so many back, without its newline; NULL when there are not so many. */
static const char *line_back(const struct prompt *p, int back, int *length)
{
	const char *text = str_text(&p->past), *end = text + p->past.length;
	for (; back > 0 && end > text; back--) {
		const char *start = end - 1;
		while (start > text && start[-1] != '\n')
			start--;
		*length = (int)(end - start) - 1;
		end = start;
	}
	return back == 0 ? end : NULL;
}

static void go_back(struct app *app, int by)
{
	struct prompt *p = &app->prompt;
	struct line *line = &app->form.line;
	char text[ORDER_BYTES + 1];
	int to = p->back + by, length = 0;
	const char *past = to > 0 ? line_back(p, to, &length) : NULL;
	if (to < 0 || (to > 0 && past == NULL))
		return;
	if (p->back == 0)
		snprintf(p->draft, sizeof p->draft, "%s", line->text);
	snprintf(text, sizeof text, "%.*s", to > 0 ? length : (int)strlen(p->draft), to > 0 ? past : p->draft);
	utf8_tame(text);
	line_set(line, text);
	p->back = to;
	p->listed = false;
	app->form.wrong.code = ERR_NONE;
}

/* As far as all that could stand there agree. */
static void complete(struct app *app)
{
	struct line *line = &app->form.line;
	struct candidates found;
	char text[ORDER_BYTES + CANDIDATE_BYTES + 2];
	if (line->cursor != line->length)
		return;
	order_complete(line->text, &found);
	app->prompt.listed = found.count > 1;
	if (found.count == 0)
		return;
	size_t same = strlen(found.word[0]);
	for (int i = 1; i < found.count; i++)
		for (size_t k = 0; k < same; k++)
			if (found.word[i][k] != found.word[0][k])
				same = k;
	int n = snprintf(text, sizeof text, "%.*s%.*s%s", found.from, line->text, (int)same, found.word[0], found.count == 1 && found.more ? " " : "");
	if (n <= ORDER_BYTES)
		line_set(line, text);
	app->form.wrong.code = ERR_NONE;
}

/* What only the weeks can do is done there, wherever it was asked for. */
static void go_where_it_is(struct app *app, enum act act)
{
	if (act < ACT_EVERYWHERE && !act_used(screens[app->screen].uses, act))
		weeks_open(app);
}

static void go_to(struct app *app, day x)
{
	char when[DAY_WORDS];
	weeks_open(app);
	move_to(app, x);
	if (app->cursor != x)
		app_say(app, true, "%s lies too far ahead: four weeks from today can be planned.", day_words(x, app->today, when));
}

static void set(struct app *app, const struct order *order, struct effect *out)
{
	struct keymap keys = app->keys;
	struct err err = { ERR_NONE, "" };
	if (act_named(order->name) != ACT_NONE && !keymap_set(&keys, order->name, order->rest, &err)) {
		app_say(app, true, "%s.", err.text);
		return;
	}
	*out = (struct effect){ .kind = EFFECT_SET, .section = order_section(order->name), .name = order_name(order->name) };
	snprintf(out->words, sizeof out->words, "%s", order->rest);
	snprintf(app->words, sizeof app->words, "%s", order->rest);
	app->prompt.setting = out->name;
	app->asked = EFFECT_SET;
}

static void obey(struct app *app, const struct order *order, struct effect *out)
{
	char text[sizeof app->form.wrong.text];
	switch (order->verb) {
	case VERB_NOTHING:
		break;
	case VERB_DAY:
		go_to(app, order->day);
		break;
	case VERB_SHOW:
		order_say_setting(order->name, &app->prefs, &app->settings, &app->keys, text, sizeof text);
		app_say(app, false, "%s", text);
		break;
	case VERB_SET:
		set(app, order, out);
		break;
	case VERB_STEPS:
		app->prompt.steps = order->count - 1;
		go_where_it_is(app, order->act);
		app_act(app, order->act, out);
		if (app->asked == EFFECT_NONE)
			app->prompt.steps = 0;
		break;
	case VERB_ACT:
		if (order->act == ACT_SEARCH) {
			form_open_search(app, order->rest, out);
			break;
		}
		if (order->act == ACT_ADD || order->act == ACT_RACE || order->act == ACT_TOOLS)
			snprintf(app->prompt.words, sizeof app->prompt.words, "%s", order->rest);
		go_where_it_is(app, order->act);
		app_act(app, order->act, out);
		break;
	}
}

void form_command_words(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	char words[ORDER_BYTES + 1];
	memcpy(words, app->prompt.words, sizeof words);
	app->prompt.words[0] = '\0';
	if (words[0] == '\0' || f->kind == FORM_NONE)		/* none: why it did not open was said */
		return;
	if (f->kind == FORM_RACE)
		form_race_words(f, words);
	else if (f->kind == FORM_TOOLS_USED)
		form_tools_words(f, words);
	else
		line_set(&f->line, words);
	f->touched = true;
	(f->kind == FORM_SESSION ? &form_session_ops : &form_ask_ops)->changed(app);
	form_key(app, K_ENTER, out);
}

/* The file says it now; from here on so does the program. */
void form_command_set(struct app *app)
{
	const char *name = app->prompt.setting;
	struct err err = { ERR_NONE, "" };
	if (act_named(name) != ACT_NONE)
		keymap_set(&app->keys, name, app->words, &err);
	else if (prefs_has(name))
		prefs_set(&app->prefs, name, app->words, &err);
	else
		settings_set(&app->settings, name, strtod(app->words, NULL));
	move_align(app);
	app_say(app, false, "%s is %s from now on; :set %s says what it means.", name, app->words, name);
	settle_forget(app);
	guide_forget_page(app);
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	struct open_form *f = &app->form;
	struct order order;
	char line[ORDER_BYTES + 1];
	switch (k) {
	case K_ESC:
		form_close(app);
		return true;
	case K_BACKSPACE: case K_CTRL('h'): case 0x7F:
		if (f->line.length > 0)
			return false;
		form_close(app);
		return true;
	case K_UP: case K_CTRL('p'):
		go_back(app, 1);
		return true;
	case K_DOWN: case K_CTRL('n'):
		go_back(app, -1);
		return true;
	case K_TAB:
		complete(app);
		return true;
	case K_ENTER: case '\n':
		if (!order_read(f->line.text, app->today, &order, &f->wrong))
			return true;
		snprintf(line, sizeof line, "%.*s", ORDER_BYTES, f->line.text);
		keep(app, line);
		form_close(app);
		obey(app, &order, out);
		return true;
	default:
		return false;
	}
}

static struct line *line_of(struct open_form *f, int *most, bool *note)
{
	*most = ORDER_BYTES;
	*note = false;
	return &f->line;
}

static void changed(struct app *app)
{
	app->prompt.back = 0;
	app->prompt.listed = false;
}

/* What could stand here, in the line above. */
static void list_view(const struct app *app, struct canvas *c, struct rect r)
{
	struct candidates found;
	int col = 1;
	order_complete(app->form.line.text, &found);
	for (int i = 0; i < found.count; i++) {
		int n = utf8_columns(found.word[i]);
		if (col + n + (i + 1 < found.count ? 4 : 0) >= r.cols) {
			canvas_text(c, r, r.row, col, ROLE_FORM_MUTED, "...");
			return;
		}
		col += canvas_text(c, r, r.row, col, ROLE_FORM, found.word[i]) + 2;
	}
}

void form_command_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	int rows = f->wrong.code != ERR_NONE ? sheet_wrapped(f->wrong.text, c->cols - 2) : app->prompt.listed;
	struct rect r = { c->rows - 2 - rows, 0, rows + 1, c->cols };
	canvas_fill(c, r, ROLE_FORM, ' ');
	if (f->wrong.code != ERR_NONE)
		canvas_wrap(c, (struct rect){ r.row, 1, rows, c->cols - 2 }, r.row, 0, ROLE_FORM_WRONG, f->wrong.text);
	else if (rows > 0)
		list_view(app, c, r);
	canvas_text(c, r, c->rows - 2, 0, ROLE_FORM_TITLE, ":");
	line_view(&f->line, c, r, c->rows - 2, 1, c->cols - 1, true);
}

static const char *const keys[] = { "Enter", "do it", "Tab", "complete", "Up Down", "lines before", "Esc", "leave", NULL };
const struct form_ops form_command_ops = { key, line_of, changed, form_command_view, keys, NULL };
