/* SPDX-License-Identifier: MIT */
/* The pen, and what the panels share: frame, title, scrolling to the stop that was chosen. */
#include "config.h"

#include "base/utf8.h"
#include "view/draw.h"
#include "view/glyph.h"
#include "view/mark.h"
#include "view/panel.h"

#include <stdio.h>

enum {
	TWO_COLUMNS = 76,		/* a panel this wide is written in two columns */
	HEADING_BYTES = 48,
};

/* The i-th column as far as it is seen, and the row a line has in it: outside of it where the line belongs to another. */
static struct rect column(const struct pen *p, int i)
{
	struct rect r = p->r;
	int left = p->limit - i * r.rows;
	r.col += i * p->step;
	r.rows = left < 0 ? 0 : left < r.rows ? left : r.rows;
	return r;
}

static int row_in(const struct pen *p, int i, int line)
{
	return p->r.row + line - p->skip - i * p->r.rows;
}

void pen_text(struct pen *p, int col, enum role role, const char *text)
{
	for (int i = 0; i < p->columns; i++)
		canvas_text(p->c, column(p, i), row_in(p, i, p->line), column(p, i).col + col, role, text);
}

void pen_char(struct pen *p, int col, enum role role, uint32_t ch)
{
	for (int i = 0; i < p->columns; i++)
		canvas_char(p->c, column(p, i), row_in(p, i, p->line), column(p, i).col + col, role, ch);
}

void pen_right(struct pen *p, int end, enum role role, const char *text)
{
	pen_text(p, end - utf8_columns(text), role, text);
}

void pen_wrap(struct pen *p, int col, int end, enum role role, const char *text)
{
	struct rect nowhere = { 0, 0, 0, end - col };
	int lines = p->columns > 0 ? 0 : canvas_wrap(p->c, nowhere, 0, 0, role, text);
	for (int i = 0; i < p->columns; i++) {
		struct rect r = column(p, i);
		r.col += col;
		r.cols = end - col;
		lines = canvas_wrap(p->c, r, row_in(p, i, p->line), 0, role, text);
	}
	p->line += lines;
}

void pen_next(struct pen *p)
{
	p->line++;
}

void pen_gap(struct pen *p)
{
	if (p->line != p->gap)
		p->gap = ++p->line;
}

void pen_heading(struct pen *p, const char *text)
{
	char capitals[HEADING_BYTES];
	size_t n = 0;
	for (; text[n] != '\0' && n + 1 < sizeof capitals; n++)
		capitals[n] = text[n] >= 'a' && text[n] <= 'z' ? (char)(text[n] - 'a' + 'A') : text[n];
	capitals[n] = '\0';
	pen_gap(p);
	pen_text(p, 0, ROLE_HEADING, capitals);
}

void pen_stop(struct pen *p, int line, const char *page)
{
	for (int i = 0; p->asked != NULL && i < p->columns; i++) {
		struct rect r = column(p, i);
		int row = row_in(p, i, line);
		if (row >= r.row && row <= p->ask_row && row < r.row + r.rows && p->ask_col >= r.col - 1 && p->ask_col <= r.col + r.cols)
			*p->asked = p->stops;
	}
	if (p->stops++ != p->chosen)
		return;
	p->chosen_line = line;
	p->page = page;
	for (int i = 0; i < p->columns; i++) {
		struct rect r = column(p, i);
		int row = row_in(p, i, line);
		if (row < r.row || row >= r.row + r.rows)
			continue;
		struct rect whole = { row, r.col, 1, r.cols };
		canvas_recolour(p->c, whole, ROLE_PLAIN);
		canvas_select(p->c, whole, true);
		canvas_park(p->c, row, r.col);
	}
}

void pen_chip(struct pen *p, int col, int verdict, const char *words)
{
	for (int i = 0; i < p->columns; i++)
		mark_chip(p->c, column(p, i), row_in(p, i, p->line), column(p, i).col + col, verdict, words);
}

void pen_steps(struct pen *p, int col, int filled, int of, enum role role)
{
	for (int i = 0; i < of; i++)
		pen_char(p, col + i, i < filled ? role : ROLE_FATIGUE_TRACK, i < filled ? GLYPH_BAR : GLYPH_TRACK);
}

void panel_box(struct canvas *c, struct rect r)
{
	int bottom = r.row + r.rows - 1, right = r.col + r.cols - 1;
	canvas_fill(c, (struct rect){ r.row, r.col, 1, r.cols }, ROLE_RULE, GLYPH_RULE);
	canvas_fill(c, (struct rect){ bottom, r.col, 1, r.cols }, ROLE_RULE, GLYPH_RULE);
	canvas_fill(c, (struct rect){ r.row, r.col, r.rows, 1 }, ROLE_RULE, GLYPH_SIDE);
	canvas_fill(c, (struct rect){ r.row, right, r.rows, 1 }, ROLE_RULE, GLYPH_SIDE);
	canvas_char(c, r, r.row, r.col, ROLE_RULE, 0x250C);
	canvas_char(c, r, r.row, right, ROLE_RULE, 0x2510);
	canvas_char(c, r, bottom, r.col, ROLE_RULE, 0x2514);
	canvas_char(c, r, bottom, right, ROLE_RULE, 0x2518);
}

void panel_title(struct pen *p, const struct app *app)
{
	struct civil date = day_civil(app->cursor), today = day_civil(app->today);
	int away = app->cursor - app->today;
	char text[64];
	int n = snprintf(text, sizeof text, "%s %d %s", weekday_names[day_weekday(app->cursor)], date.mday, month_names[date.month - 1]);
	if (date.year != today.year)
		snprintf(text + n, sizeof text - (size_t)n, " %d", date.year);
	pen_text(p, 0, ROLE_STRONG, text);
	snprintf(text, sizeof text, away == 0 ? "today" : away == 1 ? "tomorrow" : away == -1 ? "yesterday" : away < 0 ? "%d days ago" :
		"in %d days", away < 0 ? -away : away);
	pen_right(p, p->r.cols, away == 0 ? ROLE_TODAY : ROLE_MUTED, text);
	pen_next(p);
}

/* Where a panel's text goes, and in how many columns. */
static struct pen new_pen(const struct app *app, struct canvas *c, struct rect side)
{
	bool beside = side.col > 0;
	struct pen p = { .c = c, .columns = 1, .chosen = app->panel_focus ? app->panel_row : -1 };
	p.r = beside ? (struct rect){ side.row, side.col + 2, side.rows, side.cols - 3 } :
		(struct rect){ side.row + 1, 1, side.rows - 1, side.cols - 2 };
	if (p.r.cols >= TWO_COLUMNS) {
		p.columns = 2;
		p.step = (p.r.cols + 3) / 2;
		p.r.cols = p.step - 3;
	}
	p.limit = p.r.rows * p.columns;
	return p;
}

static void write_panel(const struct app *app, struct pen *p)
{
	static void (*const writers[PANEL_COUNT])(const struct app *, struct pen *) = { NULL, why_write, day_write, week_write };
	writers[app->panel](app, p);
}

/* Written into nothing: how long it is, how many stops, where the chosen one lies. */
static struct pen write_nowhere(void (*write)(const struct app *app, struct pen *p), const struct app *app, struct pen p)
{
	p.columns = p.line = p.gap = 0;
	p.asked = NULL;
	write(app, &p);
	return p;
}

/* Why stops at its reasons and sections; the others have none of their own, so that each line out of sight is one. */
static int count_stops(const struct pen *measured, int room)
{
	int over = measured->line - room;
	return measured->stops > 0 ? measured->stops : over > 0 ? over + 1 : 0;
}

/* Lines to scroll away: the whole panel is passed from the first stop to the last, the chosen one always in sight. */
static int scroll(const struct pen *measured, int room, bool focus, int stop)
{
	int over = measured->line - room, stops = count_stops(measured, room), chosen = measured->chosen_line;
	if (over <= 0 || !focus || stops < 2)
		return 0;
	int skip = (int)((long)over * stop / (stops - 1));
	if (measured->stops > 0 && skip > chosen)
		skip = chosen;
	if (skip < chosen - room + 2)
		skip = chosen - room + 2;
	return skip < 0 ? 0 : skip > over ? over : skip;
}

int panel_stops(const struct app *app)
{
	struct canvas none = { 0 };
	struct grid g = grid_layout(app->rows, app->cols, app->panel);
	if (g.too_small || app->panel == PANEL_NONE || app->history == NULL)
		return 0;
	struct pen p = new_pen(app, &none, g.side), measured = write_nowhere(write_panel, app, p);
	return count_stops(&measured, p.r.rows * p.columns);
}

const char *panel_page(const struct app *app)
{
	struct canvas none = { 0 };
	struct grid g = grid_layout(app->rows, app->cols, app->panel);
	if (g.too_small || app->panel != PANEL_WHY || app->history == NULL)
		return NULL;
	return write_nowhere(write_panel, app, new_pen(app, &none, g.side)).page;
}

/* In the last line seen, instead of what stands there. */
static void write_more(const struct app *app, struct pen p)
{
	const char *down = app->keys.first[ACT_DOWN];
	char text[2 * KEYMAP_NAME + 32];
	if (app->panel_focus)
		snprintf(text, sizeof text, "\xE2\x80\xA6 %s reads on", down);
	else
		snprintf(text, sizeof text, "\xE2\x80\xA6 %s, then %s, reads on", app->keys.first[ACT_FOCUS], down);
	p.line = p.limit - 1 + p.skip;
	for (int i = 0; i < p.r.cols; i++)
		pen_char(&p, i, ROLE_PLAIN, ' ');
	pen_text(&p, 0, ROLE_MUTED, text);
}

/* One order and one layout, whoever has the keys: the focus highlights, scrolls, and opens the chosen reason's threshold.  What is too long is cut at its end.  The
   weeks before follow where all else has found its place; in the panels whose text ends elsewhere each day they keep to the bottom, for
   the eye and for the few bytes that a step may cost. */
static void view_panel(const struct app *app, struct pen p)
{
	int trend = write_nowhere(trend_write, app, p).line;
	p.gates = app->panel == PANEL_WHY && app->cursor == app->today;		/* thresholds, where they fit and matter most */
	struct pen measured = write_nowhere(write_panel, app, p);
	if (p.gates && measured.line > p.limit) {
		p.gates = false;
		measured = write_nowhere(write_panel, app, p);
	}
	bool weeks = trend > 0 && measured.line + 1 + trend <= p.limit && (app->panel != PANEL_WHY || app->cursor == app->today);
	p.skip = scroll(&measured, p.limit, app->panel_focus, app->panel_row);
	write_panel(app, &p);
	if (measured.line - p.skip > p.limit)
		write_more(app, p);
	if (!weeks)
		return;
	if (app->panel != PANEL_WHY || p.columns > 1)
		p.line = p.gap = p.limit - trend;
	trend_write(app, &p);
}

int panel_stop_at(const struct app *app, int row, int col)
{
	struct canvas none = { 0 };
	struct grid g = grid_layout(app->rows, app->cols, app->panel);
	int stop = -1;
	if (panel_stops(app) == 0)
		return stop;
	struct pen p = new_pen(app, &none, g.side);
	p.asked = &stop;
	p.ask_row = row;
	p.ask_col = col;
	view_panel(app, p);
	return stop;
}

void panel_view(const struct app *app, const struct grid *g, struct canvas *c)
{
	struct rect r = g->side;
	if (r.rows == 0)
		return;
	if (r.col > 0)
		canvas_fill(c, (struct rect){ r.row, r.col, r.rows, 1 }, ROLE_RULE, GLYPH_SIDE);
	else
		canvas_fill(c, (struct rect){ r.row, r.col, 1, r.cols }, ROLE_RULE, GLYPH_RULE);
	view_panel(app, new_pen(app, c, r));
}
