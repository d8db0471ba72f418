/* SPDX-License-Identifier: MIT */
/* What can be said of the terminal without taking it. */
#ifndef RESTDAY_TUI_ABOUT_H
#define RESTDAY_TUI_ABOUT_H

#include <stdbool.h>

struct about_terminal {
	bool fit;		/* TERM is known and can place its cursor */
	int colours;		/* that TERM has, 0: none */
	int rows, cols;		/* 0: no terminal at either end of the program */
	const char *library;	/* "ncurses 6.4.20221231" */
};
struct about_terminal about_terminal(void);

#endif
