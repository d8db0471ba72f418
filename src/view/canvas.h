/* SPDX-License-Identifier: MIT */
/* A grid of cells, each a character and a role.  Everything that is shown is drawn here; tui/paint alone turns roles into
   colours.  Drawing clips and never allocates. */
#ifndef RESTDAY_VIEW_CANVAS_H
#define RESTDAY_VIEW_CANVAS_H

#include "base/str.h"
#include "view/role.h"

#include <stdbool.h>
#include <stdint.h>

struct rect {
	int row, col, rows, cols;
};

struct cell {
	uint32_t ch;		/* 0: the right half of the wide character before it */
	uint8_t role;		/* enum role */
	uint8_t selected;	/* drawn reversed */
};

struct canvas {
	int rows, cols;
	struct cell *cells;		/* rows * cols */
	int cursor_row, cursor_col;	/* where the real cursor is parked */
	bool ascii;			/* no characters beyond ASCII: glyphs fall back */
};

void canvas_init(struct canvas *c, int rows, int cols);
void canvas_resize(struct canvas *c, int rows, int cols);	/* content is lost */
void canvas_free(struct canvas *c);

void canvas_clear(struct canvas *c);
struct rect canvas_all(const struct canvas *c);
void canvas_fill(struct canvas *c, struct rect r, enum role role, uint32_t ch);
/* Writes text from (row, col) inside `r` (all relative to the canvas), cut at its right edge; returns the columns used.
   Control characters and combining marks are not drawn. */
int canvas_text(struct canvas *c, struct rect r, int row, int col, enum role role, const char *text);
int canvas_char(struct canvas *c, struct rect r, int row, int col, enum role role, uint32_t ch);
int canvas_textf(struct canvas *c, struct rect r, int row, int col, enum role role, const char *format, ...)
	__attribute__((format(printf, 6, 7)));
/* The same, ending with an ellipsis when cut to `width` columns. */
int canvas_cut(struct canvas *c, struct rect r, int row, int col, int width, enum role role, const char *text);
/* Words wrapped into `r` from its row `row` on, further lines indented by `indent`; returns the rows used. */
int canvas_wrap(struct canvas *c, struct rect r, int row, int indent, enum role role, const char *text);
void canvas_recolour(struct canvas *c, struct rect r, enum role role);	/* another role for what is there */
void canvas_select(struct canvas *c, struct rect r, bool on);	/* reverses cells */
void canvas_park(struct canvas *c, int row, int col);		/* the real cursor */

/* Rows between bars, a line "--", one letter a cell for its role (those of role.def, `!` where selected), and where the cursor is. */
void canvas_dump(const struct canvas *c, struct str *out);

#endif
