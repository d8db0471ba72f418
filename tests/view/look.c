/* SPDX-License-Identifier: MIT */
/* Not a test: prints a frame of the hand-made diary with colours, to be looked at.
   usage: look ROWS COLS DAY none|why|day|week [COLOURS] [ascii|empty|focus N|lens N|missing] */
#include "config.h"

#include "fixture.h"

#include "base/utf8.h"
#include "view/theme.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_look(struct theme_look k, bool selected, int colours)
{
	bool reverse = ((k.attrs & LOOK_REVERSE) != 0) != selected;
	printf("\033[0%s%s%s%s", k.attrs & LOOK_BOLD ? ";1" : "", k.attrs & LOOK_DIM ? ";2" : "", k.attrs & LOOK_UNDERLINE ? ";4" : "",
		reverse ? ";7" : "");
	if (k.fg >= 0)
		printf(colours >= 256 ? ";38;5;%d" : ";3%d", k.fg);
	if (k.bg >= 0)
		printf(colours >= 256 ? ";48;5;%d" : ";4%d", k.bg);
	putchar('m');
}

int main(int argc, char **argv)
{
	static struct fixture f;
	static struct app app;
	static const char *const panels[PANEL_COUNT] = { "none", "why", "day", "week" };
	struct canvas c;
	struct theme theme;
	if (argc < 5)
		return 2;
	theme_shipped(0, &theme);
	setlocale(LC_CTYPE, "C.UTF-8");
	int rows = atoi(argv[1]), cols = atoi(argv[2]), colours = argc > 5 ? atoi(argv[5]) : 256;
	bool empty = argc > 6 && strcmp(argv[6], "empty") == 0;
	(empty ? fixture_make_empty : fixture_make)(&f);
	int panel = name_find(panels, PANEL_COUNT, argv[4]);
	fixture_app(&f, &app, rows, cols, argv[3], panel > 0 ? (enum panel)panel : PANEL_NONE);
	app.empty = empty;
	canvas_init(&c, rows, cols);
	c.ascii = argc > 6 && strcmp(argv[6], "ascii") == 0;
	if (argc > 7 && strcmp(argv[6], "focus") == 0) {
		app.panel_focus = true;
		app.panel_row = atoi(argv[7]);
	}
	if (argc > 7 && strcmp(argv[6], "lens") == 0)
		app.lens = (enum lens)atoi(argv[7]);
	app_view(&app, &c);
	for (int row = 0; row < rows; row++) {
		for (int col = 0; col < cols; col++) {
			const struct cell *cell = &c.cells[row * cols + col];
			char text[8];
			if (cell->ch == 0)
				continue;
			utf8_put(text, cell->ch);
			print_look(theme.looks[theme_column(colours, false)][cell->role], cell->selected, colours);
			fputs(text, stdout);
		}
		fputs("\033[0m", stdout);
		if (row + 1 < rows)
			putchar('\n');
	}
	fflush(stdout);
	canvas_free(&c);
	return argc > 8 ? 0 : getchar() == EOF;
}
