/* SPDX-License-Identifier: MIT */
/* Cells onto the terminal: the only place where roles become colours. */
#ifndef RESTDAY_TUI_PAINT_H
#define RESTDAY_TUI_PAINT_H

#include "view/canvas.h"

#include <stdbool.h>

struct paint {
	struct cell *shown;		/* what curses was told, rows * cols */
	int rows, cols;
	struct { unsigned long attrs; short pair; } looks[ROLE_COUNT];
};

/* `colours` as struct terminal has them; `light`: the runner said that its ground is. */
void paint_init(struct paint *p, int colours, bool light);
void paint_free(struct paint *p);

/* Shows the canvas, telling curses of the cells that differ from the last one. */
void paint_show(struct paint *p, const struct canvas *canvas);
/* The screen holds something else by now: the next paint_show() sends all of it. */
void paint_anew(struct paint *p);

#endif
