/* SPDX-License-Identifier: MIT */
/* Where things lie on a screen of any size.  Three shapes: a grid of weeks with the panel beside it (100 columns and more), the
   grid with the panel under it (75 and more), and below that a week as a list of seven lines.  Everything follows from rows,
   columns and whether a panel is open, so that what scrolls and what is drawn cannot disagree. */
#include "config.h"

#include "view/app.h"

enum {
	MIN_ROWS = 10, MIN_COLS = 40,
	GRID_COLS = 75,			/* narrower: a list */
	SIDE_FROM = 100, SIDE_MIN = 36, SIDE_MAX = 64,
	UNDER_ROWS = 15,		/* a panel under the grid wants this much */
	STRIP_ROWS = 2,
	LIST_ROWS = 7,
	LEGEND_FROM_ROWS = 30,
};

static int clamp(int value, int low, int high)
{
	return value < low ? low : value > high ? high : value;
}

/* Lines for a week, given what is there: air only where at least seven weeks are seen, three lines where at least eight. */
static int lines_for(int rows)
{
	return rows >= 7 * 4 ? 4 : rows >= 8 * 3 ? 3 : 2;
}

static void lay_columns(struct grid *g, int cols)
{
	int totals = cols >= SIDE_FROM ? 18 : 11;
	int narrow = clamp((cols - 5 - totals) / 7, 7, 14), wide = clamp((cols - 7 - totals) / 7, 7, 14);
	g->label_cols = wide == narrow && cols - 7 - 7 * wide >= totals ? 7 : 5;	/* wide where it costs nothing */
	g->cell_cols = narrow;
}

static void lay_grid(struct grid *g, int rows, int cols, enum panel panel)
{
	bool beside = panel != PANEL_NONE && cols >= SIDE_FROM, under = panel != PANEL_NONE && !beside;
	int middle = rows - 2;			/* between header and footer */
	g->legend = rows >= LEGEND_FROM_ROWS && cols >= SIDE_FROM;
	if (g->legend)
		middle--;
	int side = beside ? clamp(cols * 37 / 100, SIDE_MIN, SIDE_MAX) : 0;
	lay_columns(g, cols - side);
	int space = middle - 1;			/* for weeks, below the names of the days */
	if (panel == PANEL_NONE) {
		space -= STRIP_ROWS;
		g->strip = (struct rect){ 1 + middle - STRIP_ROWS, 0, STRIP_ROWS, cols };
		if (space > 2 * 8)
			space--;		/* air above the strip */
	} else if (under) {
		space -= clamp(middle / 2, UNDER_ROWS, 28);
	}
	g->over = under && space < 4;
	if (g->over)
		space = middle - 1;
	g->week_rows = lines_for(space);
	g->weeks = space / g->week_rows;
	g->area = (struct rect){ 1, 0, 1 + g->weeks * g->week_rows, cols - side };
	if (beside)
		g->side = (struct rect){ 1, cols - side, middle, side };
	else if (g->over)
		g->side = (struct rect){ 1, 0, middle, cols };
	else if (under)
		g->side = (struct rect){ 1 + g->area.rows, 0, middle - g->area.rows, cols };
}

static void lay_list(struct grid *g, int rows, int cols, enum panel panel)
{
	int middle = rows - 2;
	g->list = true;
	g->label_cols = 0;
	g->cell_cols = cols;
	g->over = panel != PANEL_NONE && middle < LIST_ROWS + 1 + 8;
	if (panel == PANEL_NONE) {
		int strip = clamp(middle - LIST_ROWS, 1, STRIP_ROWS);
		g->strip = (struct rect){ rows - 1 - strip, 0, strip, cols };
		middle -= strip;
	} else if (g->over) {
		g->side = (struct rect){ 1, 0, middle, cols };
	} else {
		g->side = (struct rect){ 1 + LIST_ROWS + 1, 0, middle - LIST_ROWS - 1, cols };
		middle = LIST_ROWS + 1;
	}
	g->week_rows = middle > 2 * (LIST_ROWS + 2) ? LIST_ROWS + 2 : middle > LIST_ROWS ? LIST_ROWS + 1 : LIST_ROWS;
	g->weeks = middle / g->week_rows;
	g->area = (struct rect){ 1, 0, g->weeks * g->week_rows, cols };
}

struct grid grid_layout(int rows, int cols, enum panel panel)
{
	struct grid g = { .weeks = 1, .week_rows = 2, .cell_cols = 7 };
	if (rows < MIN_ROWS || cols < MIN_COLS)
		g.too_small = true;
	else if (cols < GRID_COLS)
		lay_list(&g, rows, cols, panel);
	else
		lay_grid(&g, rows, cols, panel);
	return g;
}

struct rect grid_day_rect(const struct grid *g, int i, int k)
{
	int row = g->area.row + i * g->week_rows;
	if (g->list)
		return (struct rect){ row + (g->week_rows > 7) + k, 0, 1, g->area.cols };
	return (struct rect){ row + 1, g->label_cols + k * g->cell_cols, g->week_rows, g->cell_cols - 1 };
}

bool grid_day_at(const struct grid *g, day top, int row, int col, day *x)
{
	if (g->over || g->too_small)
		return false;
	for (int i = 0; i < g->weeks; i++)
		for (int k = 0; k < 7; k++) {
			struct rect r = grid_day_rect(g, i, k);
			if (row < r.row || row >= r.row + r.rows || col < r.col || col > r.col + r.cols)
				continue;
			*x = top + 7 * i + k;
			return true;
		}
	return false;
}
