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

int pen_row(const struct pen *p)
{
	return p->r.row + p->line - p->skip;
}

void pen_text(struct pen *p, int col, enum role role, const char *text)
{
	canvas_text(p->c, p->r, pen_row(p), p->r.col + col, role, text);
}

void pen_right(struct pen *p, int end, enum role role, const char *text)
{
	pen_text(p, end - utf8_columns(text), role, text);
}

void pen_wrap(struct pen *p, int col, int indent, enum role role, const char *text)
{
	struct rect r = { p->r.row, p->r.col + col, p->r.rows, p->r.cols - col };
	p->line += canvas_wrap(p->c, r, pen_row(p), indent, role, text);
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

void pen_stop(struct pen *p)
{
	if (p->stops++ != p->chosen)
		return;
	int row = pen_row(p);
	p->chosen_line = p->line;
	if (row >= p->r.row && row < p->r.row + p->r.rows) {
		canvas_select(p->c, (struct rect){ row, p->r.col, 1, p->r.cols }, true);
		canvas_park(p->c, row, p->r.col);
	}
}

void pen_chip(struct pen *p, int col, int verdict, const char *words)
{
	mark_chip(p->c, p->r, pen_row(p), p->r.col + col, verdict, words);
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

struct sheet {
	struct pen left, right;
	bool two;
	int lines;
};

static void write_sheet(const struct app *app, struct sheet *s)
{
	s->right.stops = s->left.stops = 0;
	(app->panel == PANEL_WHY ? why_write : day_write)(app, &s->left, s->two ? &s->right : &s->left);
	s->lines = s->two && s->right.line > s->left.line ? s->right.line : s->left.line;
}

/* Written into nothing: how long it is, how many stops, where the chosen one lies. */
static struct sheet measure(const struct app *app, struct canvas *c, struct rect inside)
{
	struct sheet s = { .two = inside.cols >= TWO_COLUMNS };
	int chosen = app->panel_focus ? app->panel_row : -1;
	inside.rows = 0;
	s.left = (struct pen){ .c = c, .r = inside, .chosen = chosen };
	if (s.two) {
		s.left.r.cols = (inside.cols - 3) / 2;
		s.right = (struct pen){ .c = c, .r = inside, .chosen = chosen };
		s.right.r.col += s.left.r.cols + 3;
		s.right.r.cols = inside.cols - s.left.r.cols - 3;
	}
	write_sheet(app, &s);
	return s;
}

static struct rect panel_inside(struct rect side, bool beside)
{
	if (beside)
		return (struct rect){ side.row, side.col + 2, side.rows, side.cols - 3 };
	return (struct rect){ side.row + 1, 1, side.rows - 1, side.cols - 2 };
}

static int scroll(const struct sheet *s, int rows, bool focus, int stop)
{
	int over = s->lines - rows, stops = s->left.stops + s->right.stops;
	if (over <= 0 || !focus || stops < 2)
		return 0;
	int skip = (int)((long)over * stop / (stops - 1));
	int chosen = s->left.chosen_line > s->right.chosen_line ? s->left.chosen_line : s->right.chosen_line;
	if (skip > chosen)
		skip = chosen;
	if (skip < chosen - rows + 2)
		skip = chosen - rows + 2;
	return skip > over ? over : skip;
}

int panel_stops(const struct app *app)
{
	struct canvas none = { 0 };
	struct grid g = grid_layout(app->rows, app->cols, app->panel);
	if (g.too_small || app->panel == PANEL_NONE || app->history == NULL)
		return 0;
	struct sheet s = measure(app, &none, panel_inside(g.side, g.side.col > 0));
	return s.left.stops + s.right.stops;
}

void panel_view(const struct app *app, const struct grid *g, struct canvas *c)
{
	bool beside = g->side.col > 0;
	struct rect r = g->side, inside = panel_inside(r, beside);
	if (r.rows == 0)
		return;
	if (beside)
		canvas_fill(c, (struct rect){ r.row, r.col, r.rows, 1 }, ROLE_RULE, GLYPH_SIDE);
	else
		canvas_fill(c, (struct rect){ r.row, r.col, 1, r.cols }, ROLE_RULE, GLYPH_RULE);
	struct sheet s = measure(app, c, inside);
	int skip = scroll(&s, inside.rows, app->panel_focus, app->panel_row);
	bool more = s.lines - skip > inside.rows;
	s.left.r.rows = s.right.r.rows = inside.rows - more;
	s.left.line = s.right.line = s.left.gap = s.right.gap = 0;
	s.left.skip = s.right.skip = skip;
	write_sheet(app, &s);
	if (more)
		canvas_text(c, inside, inside.row + inside.rows - 1, inside.col, ROLE_MUTED, app->panel_focus ? "\xE2\x80\xA6 j reads on" :
			"\xE2\x80\xA6 Tab, then j, reads on");
}
