/* SPDX-License-Identifier: MIT */
/* The canvas is drawn whole for every frame and compared with the last one here, because telling curses of thousands of
   unchanged cells is what costs.  The palette is never redefined; text stands on the terminal's own ground. */
#include "config.h"

#include "tui/paint.h"

#include "base/mem.h"
#include "view/theme.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>

enum {
	RUN = 128,
	GROUND = 1,	/* the terminal's own colours as a pair: back to pair 0 curses sends every attribute anew */
};

static unsigned long curses_attrs(unsigned attrs)
{
	unsigned long out = A_NORMAL;
	out |= attrs & LOOK_BOLD ? A_BOLD : 0;
	out |= attrs & LOOK_REVERSE ? A_REVERSE : 0;
	out |= attrs & LOOK_UNDERLINE ? A_UNDERLINE : 0;
	out |= attrs & LOOK_DIM ? A_DIM : 0;
	return out;
}

void paint_init(struct paint *p, int colours)
{
	*p = (struct paint){ 0 };
	if (colours > 0) {
		cchar_t blank;
		init_pair(GROUND, -1, -1);
		setcchar(&blank, L" ", A_NORMAL, GROUND, NULL);
		bkgrnd(&blank);
	}
	for (int i = 0; i < ROLE_COUNT; i++) {
		struct look look = theme_look((enum role)i, colours);
		p->looks[i].attrs = curses_attrs(look.attrs);
		int pair = colours == 0 ? 0 : look.fg < 0 && look.bg < 0 ? GROUND : alloc_pair(look.fg, look.bg);
		p->looks[i].pair = (short)(pair > 0 ? pair : 0);
	}
}

void paint_free(struct paint *p)
{
	free(p->shown);
	p->shown = NULL;
}

void paint_anew(struct paint *p)
{
	for (int i = 0; i < p->rows * p->cols; i++)
		p->shown[i].ch = UINT32_MAX;
	clearok(curscr, TRUE);
}

static void fit(struct paint *p, const struct canvas *canvas)
{
	if (p->shown != NULL && p->rows == canvas->rows && p->cols == canvas->cols)
		return;
	p->rows = canvas->rows;
	p->cols = canvas->cols;
	p->shown = mem_grow(p->shown, (size_t)p->rows * (size_t)p->cols, sizeof *p->shown);
	paint_anew(p);
}

static bool same(const struct cell *a, const struct cell *b)
{
	return a->ch == b->ch && a->role == b->role && a->selected == b->selected;
}

/* Cells from..to of a row, none of them starting in the middle of a wide character. */
static void put(const struct paint *p, int row, const struct cell *cells, int from, int to)
{
	cchar_t run[RUN];
	while (from < to) {
		int n = 0, start = from;
		for (; from < to && (n < RUN || cells[from].ch == 0); from++) {
			const struct cell *c = &cells[from];
			if (c->ch == 0 && n > 0)
				continue;	/* curses puts the right half there itself */
			wchar_t text[2] = { c->ch != 0 ? (wchar_t)c->ch : L' ', L'\0' };
			unsigned long attrs = p->looks[c->role].attrs;
			attrs = c->selected ? attrs ^ A_REVERSE : attrs;
			setcchar(&run[n++], text, (attr_t)attrs, p->looks[c->role].pair, NULL);
		}
		mvadd_wchnstr(row, start, run, n);
	}
}

static void put_row(const struct paint *p, int row, const struct cell *now, const struct cell *shown)
{
	for (int col = 0; col < p->cols;) {
		if (same(&now[col], &shown[col])) {
			col++;
			continue;
		}
		int from = col;
		while (col < p->cols && !same(&now[col], &shown[col]))
			col++;
		while (from > 0 && now[from].ch == 0)
			from--;
		while (col < p->cols && now[col].ch == 0)
			col++;
		put(p, row, now, from, col);
	}
}

static int clamp(int x, int count)
{
	return x < 0 ? 0 : x < count ? x : count - 1;
}

void paint_show(struct paint *p, const struct canvas *canvas)
{
	fit(p, canvas);
	size_t cols = (size_t)p->cols;
	for (int row = 0; row < p->rows; row++) {
		const struct cell *now = canvas->cells + (size_t)row * cols;
		struct cell *shown = p->shown + (size_t)row * cols;
		if (memcmp(now, shown, cols * sizeof *now) == 0)
			continue;
		put_row(p, row, now, shown);
		memcpy(shown, now, cols * sizeof *now);
	}
	move(clamp(canvas->cursor_row, p->rows), clamp(canvas->cursor_col, p->cols));
	refresh();
}
