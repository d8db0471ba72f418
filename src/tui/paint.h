/* SPDX-License-Identifier: MIT */
/* Cells onto the terminal: the only place where roles become colours. */
#ifndef RESTDAY_TUI_PAINT_H
#define RESTDAY_TUI_PAINT_H

#include "view/canvas.h"
#include "view/theme.h"

struct paint {
	struct cell *shown;		/* what curses was told, rows * cols */
	int rows, cols;
	struct { unsigned long attrs; short pair; } looks[ROLE_COUNT];
};

/* `colours` as struct terminal has them; `looks`: the column of a theme for them. */
void paint_init(struct paint *p, int colours, const struct theme_look looks[ROLE_COUNT]);
void paint_free(struct paint *p);
/* Other looks from the next paint_show() on, which sends all of it. */
void paint_dress(struct paint *p, int colours, const struct theme_look looks[ROLE_COUNT]);

/* Shows the canvas, telling curses of the cells that differ from the last one. */
void paint_show(struct paint *p, const struct canvas *canvas);
/* The screen holds something else by now: the next paint_show() sends all of it. */
void paint_anew(struct paint *p);

#endif
