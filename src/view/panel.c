/* SPDX-License-Identifier: MIT */
/* The pen, and what the panels share: frame, title, scrolling to the stop that was chosen. */
#include "config.h"

#include "base/utf8.h"
#include "view/draw.h"
#include "view/glyph.h"
#include "view/mark.h"
#include "view/panel.h"

#include <stdio.h>

enum { TWO_COLUMNS = 76 };		/* a panel this wide is written in two columns */

/* The i-th column, and the row its text of the pen's line is on: outside the column unless the line belongs there. */
static struct rect column(const struct pen *p, int i)
{
	struct rect r = p->r;
	r.col += i * p->step;
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
	pen_gap(p);
	pen_text(p, 0, ROLE_HEADING, text);
}

void pen_stop(struct pen *p, int line)
{
	if (p->stops++ != p->chosen)
		return;
	p->chosen_line = line;
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
static struct pen new_pen(const struct app *app, struct canvas *c, struct rect side, bool gates)
{
	bool beside = side.col > 0;
	struct pen p = { .c = c, .columns = 1, .chosen = app->panel_focus ? app->panel_row : -1, .gates = gates };
	p.r = beside ? (struct rect){ side.row, side.col + 2, side.rows, side.cols - 3 } :
		(struct rect){ side.row + 1, 1, side.rows - 1, side.cols - 2 };
	if (p.r.cols >= TWO_COLUMNS) {
		p.columns = 2;
		p.step = (p.r.cols + 3) / 2;
		p.r.cols = p.step - 3;
	}
	return p;
}

static void write_panel(const struct app *app, struct pen *p)
{
	if (app->panel == PANEL_WHY)
		why_write(app, p);
	else
		day_write(app, p);
}

static struct pen write_nowhere(const struct app *app, struct canvas *c, struct rect side, bool gates)
{
	struct pen p = new_pen(app, c, side, gates);
	p.r.rows = 0;
	p.columns = 0;
	write_panel(app, &p);
	return p;
}

/* Written into nothing: how long it is, how many stops, where the chosen one lies.  Thresholds are told where they fit. */
static struct pen measure(const struct app *app, struct canvas *c, struct rect side, int room)
{
	struct pen brief = write_nowhere(app, c, side, false);
	if (brief.line > room || app->panel != PANEL_WHY)
		return brief;
	struct pen full = write_nowhere(app, c, side, true);
	return full.line > room ? brief : full;
}

/* Why stops at its reasons and sections; Day has none of its own, so that each line out of sight is one. */
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
	struct pen p = new_pen(app, &none, g.side, false), measured;
	int room = p.r.rows * p.columns;
	measured = measure(app, &none, g.side, room);
	return count_stops(&measured, room);
}

/* The last weeks, where room is left for all of their lines. */
static void write_trend(const struct app *app, struct pen *p)
{
	struct pen nowhere = *p;
	nowhere.columns = 0;
	trend_write(app, &nowhere);
	if (nowhere.line - p->skip <= p->r.rows * p->columns)
		trend_write(app, p);
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
	struct pen p = new_pen(app, c, r, false);
	int room = p.r.rows * p.columns;
	struct pen measured = measure(app, c, r, room);
	p.gates = measured.gates;
	p.skip = scroll(&measured, room, app->panel_focus, app->panel_row);
	write_panel(app, &p);
	if (measured.line - p.skip <= room) {
		write_trend(app, &p);
		return;
	}
	struct rect last = { p.r.row + p.r.rows - 1, p.r.col + (p.columns - 1) * p.step, 1, p.r.cols };
	canvas_fill(c, last, ROLE_PLAIN, ' ');
	canvas_text(c, last, last.row, last.col, ROLE_MUTED, app->panel_focus ? "\xE2\x80\xA6 j reads on" : "\xE2\x80\xA6 Tab, then j, reads on");
}
