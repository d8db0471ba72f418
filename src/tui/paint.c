/* SPDX-License-Identifier: MIT */
/* The canvas is drawn whole for every frame and compared with the last one here, because telling curses of thousands of
   unchanged cells is what costs.  The palette is never redefined; text stands on the terminal's own ground. */
#include "config.h"

#include "tui/paint.h"

#include "base/mem.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>

enum {
	SCROLL_MOST = 9,	/* lines a week takes */
	SCROLL_LEAST = 8,	/* lines that must have moved for the terminal to be asked to move them */
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

/* A terminal may have no more than 64 pairs, fewer than a few themes take together: each theme takes them from the first on, and a
   look in the colours of an earlier role takes that one's. */
static short pair_of(const struct paint *p, const struct theme_look looks[ROLE_COUNT], int role, short *last)
{
	if (looks[role].fg < 0 && looks[role].bg < 0)
		return GROUND;
	for (int i = 0; i < role; i++)
		if (looks[i].fg == looks[role].fg && looks[i].bg == looks[role].bg)
			return p->looks[i].pair;
	return init_pair(++*last, looks[role].fg, looks[role].bg) == OK ? *last : 0;
}

void paint_dress(struct paint *p, int colours, const struct theme_look looks[ROLE_COUNT])
{
	short last = GROUND;
	if (colours > 0) {
		cchar_t blank;
		init_pair(GROUND, -1, -1);
		setcchar(&blank, L" ", A_NORMAL, GROUND, NULL);
		bkgrnd(&blank);
	}
	for (int i = 0; i < ROLE_COUNT; i++) {
		p->looks[i].attrs = curses_attrs(looks[i].attrs);
		p->looks[i].pair = colours == 0 ? (short)0 : pair_of(p, looks, i, &last);
	}
	paint_anew(p);
}

void paint_init(struct paint *p, int colours, const struct theme_look looks[ROLE_COUNT])
{
	*p = (struct paint){ 0 };
	paint_dress(p, colours, looks);
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

/* Whether the left half of a row is that of another: a panel stands in the right half and does not move with the weeks. */
static bool same_half(const struct cell *a, const struct cell *b, int cols)
{
	for (int col = 0; col < (cols + 1) / 2; col++)
		if (!same(&a[col], &b[col]))
			return false;
	return true;
}

/* Rows of `now` from `first` on that stand `by` rows lower in what is shown; returns how many. */
static int moved(const struct paint *p, const struct cell *now, int by, int *first)
{
	int best = 0, run = 0;
	for (int row = 0; row < p->rows; row++) {
		int from = row + by;
		bool match = from >= 0 && from < p->rows &&
			     same_half(now + (size_t)row * (size_t)p->cols, p->shown + (size_t)from * (size_t)p->cols, p->cols);
		run = match ? run + 1 : 0;
		if (run > best) {
			best = run;
			*first = row - run + 1;
		}
	}
	return best;
}

static void scroll_shown(struct paint *p, int top, int bottom, int by)
{
	size_t cols = (size_t)p->cols, rows = (size_t)(bottom - top + 1 - abs(by));
	struct cell *start = p->shown + (size_t)top * cols;
	struct cell *fresh = by > 0 ? start + rows * cols : start;
	memmove(by > 0 ? start : start + (size_t)-by * cols, by > 0 ? start + (size_t)by * cols : start, rows * cols * sizeof *start);
	for (size_t i = 0; i < (size_t)abs(by) * cols; i++)
		fresh[i] = (struct cell){ .ch = ' ', .role = ROLE_PLAIN };
}

/* Weeks that only moved are moved by the terminal.  curses would see it itself, but not beside a panel, where no whole line
   is as it was. */
static void scroll_weeks(struct paint *p, const struct canvas *canvas)
{
	int first = 0, best = 0, by = 0;
	int still = moved(p, canvas->cells, 0, &first);
	for (int d = -SCROLL_MOST; d <= SCROLL_MOST; d++) {
		int at = 0, run = d != 0 && still < p->rows / 2 ? moved(p, canvas->cells, d, &at) : 0;
		if (run > best) {
			best = run;
			first = at;
			by = d;
		}
	}
	if (best <= still || best < SCROLL_LEAST)
		return;
	int top = by > 0 ? first : first + by, bottom = by > 0 ? first + best - 1 + by : first + best - 1;
	idlok(stdscr, TRUE);
	scrollok(stdscr, TRUE);
	setscrreg(top, bottom);
	scrl(by);
	refresh();
	scrollok(stdscr, FALSE);
	idlok(stdscr, FALSE);
	scroll_shown(p, top, bottom, by);
}

void paint_show(struct paint *p, const struct canvas *canvas)
{
	fit(p, canvas);
	scroll_weeks(p, canvas);
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
