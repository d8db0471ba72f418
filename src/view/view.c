/* SPDX-License-Identifier: MIT */
/* A frame, whole, from the state alone: header, weeks, panel or today's verdict, footer, and the open form over all.  It allocates
   nothing and draws everything each time; what has not changed costs the terminal nothing. */
#include "config.h"

#include "base/utf8.h"
#include "view/draw.h"
#include "view/form_view.h"
#include "view/lens.h"
#include "view/mark.h"
#include "view/screen.h"

#include <stdio.h>
#include <string.h>

static void sentence_view(const struct app *app, struct canvas *c)
{
	char text[64];
	int n = snprintf(text, sizeof text, "restday needs 40x10 (now %dx%d)", app->cols, app->rows);
	int col = c->cols > n ? (c->cols - n) / 2 : 0;
	canvas_text(c, canvas_all(c), c->rows / 2, col, ROLE_PLAIN, text);
	canvas_park(c, c->rows / 2, col);
}

/* The first column of a screen's tab; of SCREEN_COUNT, that behind the last. */
static int tab_col(const struct app *app, int screen)
{
	int col = 10;			/* behind the program's name */
	for (int i = 0; i < screen; i++)
		col += utf8_columns(app->keys.first[screens[i].act]) + utf8_columns(screens[i].name) + 3;
	return col;
}

enum act header_act_at(const struct app *app, int row, int col)
{
	for (int i = 0; i < SCREEN_COUNT && row == 0; i++)
		if (col >= tab_col(app, i) && col < tab_col(app, i + 1))
			return screens[i].act;
	return ACT_NONE;
}

static void header_view(const struct app *app, struct canvas *c)
{
	struct rect r = { 0, 0, 1, c->cols };
	struct civil date = day_civil(app->today);
	char text[64];
	canvas_fill(c, r, ROLE_BAR, ' ');
	canvas_text(c, r, 0, 1, ROLE_BAR_TITLE, "restday");
	for (int i = 0; i < SCREEN_COUNT; i++)
		canvas_textf(c, r, 0, tab_col(app, i), (int)app->screen == i ? ROLE_BAR_TAB : ROLE_BAR, " %s %s ",
			app->keys.first[screens[i].act], screens[i].name);
	int left = tab_col(app, SCREEN_COUNT);
	if (app->screen == SCREEN_WEEKS && app->lens != LENS_TYPE)
		left += 2 + canvas_text(c, r, 0, left + 2, ROLE_BAR_TITLE, lens_names[app->lens]);
	bool wide = c->cols >= 90;
	enum weekday weekday = day_weekday(app->today);
	if (wide)
		snprintf(text, sizeof text, "%s %d %s %d", weekday_names[weekday], date.mday, month_names[date.month - 1], date.year);
	else
		snprintf(text, sizeof text, "%s %d %s", weekday_short[weekday], date.mday, month_short[date.month - 1]);
	int right = c->cols - 1 - utf8_columns(text);
	if (right > left)
		canvas_text(c, r, 0, right, ROLE_BAR, text);
	const char *mark = app->demo ? "a demo" : app->read_only ? "read-only" : NULL;
	if (mark != NULL && right - 11 > left)
		canvas_text(c, r, 0, right - 2 - utf8_columns(mark), ROLE_BAR_KEY, mark);
}

/* What the footer says, most useful first: the entry called `i`; false after the last. */
struct footer_entry {
	enum act act;
	char key[KEYMAP_LABEL];
	const char *label;
};

/* What acts do for who has the keys; NULL: what the table of acts says. */
static const struct act_use *footer_uses(const struct app *app)
{
	if (app->screen == SCREEN_GUIDE && app->reader.at.contents)
		return contents_uses;
	if (app->screen != SCREEN_WEEKS || !app->panel_focus)
		return screens[app->screen].uses;
	return app->panel == PANEL_WHY ? why_uses : lines_uses + (panel_stops(app) == 0);
}

static bool footer_entry(const struct app *app, const struct act_use *uses, int i, struct footer_entry *out)
{
	const struct act_use *use = uses;
	for (; use != NULL && use->act != ACT_NONE; use++)
		if (use->label != NULL && i-- == 0) {
			*out = (struct footer_entry){ .act = use->act, .label = use->label };
			keymap_use_label(&app->keys, use, false, out->key);
			return true;
		}
	for (int rank = 1; uses == NULL && rank <= ACT_COUNT; rank++)
		for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
			if (acts[act].rank == rank && acts[act].label != NULL && i-- == 0) {
				*out = (struct footer_entry){ .act = (enum act)act, .label = acts[act].label };
				memcpy(out->key, app->keys.label[act], sizeof out->key);
				return true;
			}
	return false;
}

/* The columns of an entry that begins at `col`; 0: it does not fit whole, nor is anything shown that would come after it. */
static int footer_cols(const struct footer_entry *e, int col, int cols)
{
	int n = utf8_columns(e->key) + 1 + utf8_columns(e->label);
	return col + n < cols ? n : 0;
}

static void footer_view(const struct app *app, struct canvas *c)
{
	struct rect r = { c->rows - 1, 0, 1, c->cols };
	const struct act_use *uses = footer_uses(app);
	struct footer_entry e;
	canvas_fill(c, r, ROLE_BAR, ' ');
	for (int i = 0, col = 1, n; footer_entry(app, uses, i, &e) && (n = footer_cols(&e, col, c->cols)) > 0; i++, col += n + 2) {
		int key = canvas_text(c, r, r.row, col, ROLE_BAR_KEY, e.key);
		canvas_text(c, r, r.row, col + key + 1, ROLE_BAR, e.label);
	}
}

enum act footer_act_at(const struct app *app, int row, int at)
{
	const struct act_use *uses = footer_uses(app);
	struct footer_entry e;
	for (int i = 0, col = 1, n; footer_entry(app, uses, i, &e) && (n = footer_cols(&e, col, app->cols)) > 0; i++, col += n + 2)
		if (row == app->rows - 1 && at >= col && at < col + n)
			return e.act;
	return ACT_NONE;
}

/* Above the footer, as many lines as it needs: until the next key what it covers can wait, and a sentence cut short cannot be read
   anywhere else. */
static void status_view(const struct app *app, struct canvas *c)
{
	if (app->status.length == 0)
		return;
	int lines = sheet_wrapped(str_text(&app->status), c->cols - 2), most = c->rows / 2;
	lines = lines < most ? lines : most;
	struct rect r = { c->rows - 1 - lines, 0, lines, c->cols }, text = { r.row, 1, lines, c->cols - 2 };
	canvas_fill(c, r, ROLE_PLAIN, ' ');
	canvas_wrap(c, text, r.row, 0, app->status_bad ? ROLE_WARN : ROLE_STRONG, str_text(&app->status));
}

void weeks_screen_view(const struct app *app, struct canvas *c)
{
	struct grid g = grid_layout(c->rows, c->cols, app->panel);
	if (app->history != NULL) {
		if (!g.over)
			(g.list ? list_view : weeks_view)(app, &g, c);
		if (app->panel != PANEL_NONE && !(app->empty && g.over))
			panel_view(app, &g, c);
		else
			strip_view(app, &g, c);
		if (app->empty)
			begin_view(app, &g, c);
	}
	if (g.legend)
		legend_view(app, &g, c, c->rows - 2);
}

void app_view(const struct app *app, struct canvas *c)
{
	canvas_clear(c);
	if (grid_layout(c->rows, c->cols, PANEL_NONE).too_small) {
		sentence_view(app, c);
		return;
	}
	header_view(app, c);
	screens[app->screen].view(app, c);
	footer_view(app, c);
	form_view(&app->form, app, c);
	if (app->form.kind != FORM_COMMAND)	/* which has its line there */
		status_view(app, c);
}
