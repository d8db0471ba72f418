/* SPDX-License-Identifier: MIT */
/* The sheet every form stands on.  It takes what it needs of the screen between header and footer, in the middle, and all
   of it when that is not more. */
#include "config.h"

#include "view/form_view.h"

#include "base/utf8.h"

#include <string.h>

enum { HEADER = 1, FOOTER = 1, BORDERED_ROWS = 16, BORDERED_COLS = 56 };

static void border(struct canvas *c, struct rect r)
{
	struct rect all = canvas_all(c);
	int bottom = r.row + r.rows - 1, right = r.col + r.cols - 1;
	canvas_fill(c, (struct rect){ r.row, r.col + 1, 1, r.cols - 2 }, ROLE_FORM_MUTED, 0x2500);
	canvas_fill(c, (struct rect){ bottom, r.col + 1, 1, r.cols - 2 }, ROLE_FORM_MUTED, 0x2500);
	canvas_fill(c, (struct rect){ r.row + 1, r.col, r.rows - 2, 1 }, ROLE_FORM_MUTED, 0x2502);
	canvas_fill(c, (struct rect){ r.row + 1, right, r.rows - 2, 1 }, ROLE_FORM_MUTED, 0x2502);
	canvas_text(c, all, r.row, r.col, ROLE_FORM_MUTED, "\xE2\x94\x8C");
	canvas_text(c, all, r.row, right, ROLE_FORM_MUTED, "\xE2\x94\x90");
	canvas_text(c, all, bottom, r.col, ROLE_FORM_MUTED, "\xE2\x94\x94");
	canvas_text(c, all, bottom, right, ROLE_FORM_MUTED, "\xE2\x94\x98");
}

static bool framed(const struct canvas *c)
{
	return c->cols >= BORDERED_COLS && c->rows >= BORDERED_ROWS;
}

static struct rect outside(const struct canvas *c, int rows, int cols)
{
	int room = c->rows - HEADER - FOOTER, side = c->cols >= BORDERED_COLS ? 2 : 0;
	struct rect r = { .rows = rows + 2 * framed(c), .cols = side > 0 ? cols + 6 : c->cols };
	if (r.rows > room)
		r.rows = room > 0 ? room : 0;
	if (r.cols > c->cols - side)
		r.cols = c->cols - side;
	r.row = HEADER + (room - r.rows) / 2;
	r.col = (c->cols - r.cols) / 2;
	return r;
}

struct rect sheet_room(const struct canvas *c, int rows, int cols)
{
	struct rect r = outside(c, rows, cols);
	int side = c->cols >= BORDERED_COLS ? 3 : 1, top = framed(c);
	return (struct rect){ r.row + top, r.col + side, r.rows - 2 * top, r.cols - 2 * side };
}

struct rect sheet_lay(struct canvas *c, int rows, int cols)
{
	struct rect r = outside(c, rows, cols);
	canvas_fill(c, r, ROLE_FORM, ' ');
	if (framed(c))
		border(c, r);
	return sheet_room(c, rows, cols);
}

void sheet_title(struct canvas *c, struct rect in, const char *title, const char *when, const char *right)
{
	int columns = utf8_columns(right), col = in.col;
	col += canvas_text(c, in, in.row, col, ROLE_FORM_TITLE, title) + 2;
	int room = in.col + in.cols - col;
	if (utf8_columns(when) + (columns > 0 ? columns + 2 : 0) <= room && columns > 0)
		canvas_text(c, in, in.row, in.col + in.cols - columns, ROLE_FORM_MUTED, right);
	canvas_cut(c, in, in.row, col, room, ROLE_FORM, when);
}

int sheet_trouble(const struct open_form *f, struct canvas *c, struct rect in, int row)
{
	if (f->kind == FORM_LEAVE)
		return canvas_wrap(c, in, row, 0, ROLE_FORM_WRONG, "Leave without saving what was typed?  y leaves, n goes back.");
	return f->wrong.code != ERR_NONE ? canvas_wrap(c, in, row, 0, ROLE_FORM_WRONG, f->wrong.text) : 0;
}

void sheet_field(struct canvas *c, struct rect in, int row, int col, int width, const struct line *line, bool focused)
{
	canvas_fill(c, (struct rect){ row, col, 1, width }, focused ? ROLE_FORM_FOCUS : ROLE_FORM_FIELD, ' ');
	line_view(line, c, in, row, col + 1, width - 2, focused);
}

void sheet_footer(struct canvas *c, const char *const *keys)
{
	struct rect bar = { c->rows - 1, 0, 1, c->cols };
	int col = 1;
	canvas_fill(c, bar, ROLE_BAR, ' ');
	for (; keys[0] != NULL; keys += 2) {
		int columns = utf8_columns(keys[0]) + 1 + utf8_columns(keys[1]);
		if (col + columns > c->cols)
			continue;
		canvas_text(c, bar, bar.row, col, ROLE_BAR_KEY, keys[0]);
		canvas_text(c, bar, bar.row, col + utf8_columns(keys[0]) + 1, ROLE_BAR, keys[1]);
		col += columns + 2;
	}
}

int sheet_first(int focus, int count, int rows)
{
	if (rows >= count || rows <= 0)
		return 0;
	int first = focus - rows / 2;
	return first < 0 ? 0 : first > count - rows ? count - rows : first;
}

int sheet_wrapped(const char *text, int cols)
{
	/* Asked of the canvas itself: a canvas without cells draws nothing and counts the same. */
	struct canvas none = { 0 };
	return canvas_wrap(&none, (struct rect){ 0, 0, 0, cols }, 0, 0, ROLE_FORM, text);
}
