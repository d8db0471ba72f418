/* SPDX-License-Identifier: MIT */
/* How roles look: colours as the terminal numbers them, and what a cell does besides.  A theme is one array, worked out when
   it is chosen; a frame only indexes it. */
#ifndef RESTDAY_VIEW_THEME_H
#define RESTDAY_VIEW_THEME_H

#include "view/role.h"

#include <stdbool.h>

enum theme_attr { LOOK_BOLD = 1, LOOK_DIM = 2, LOOK_UNDERLINE = 4, LOOK_REVERSE = 8 };

struct theme_look {
	short fg, bg;		/* a colour number; -1: the terminal's own */
	unsigned attrs;		/* of enum theme_attr */
};

/* What a terminal has: 256 colours, those on a ground said to be light, 8 (and 16), none. */
enum theme_column { THEME_256, THEME_LIGHT, THEME_8, THEME_NONE, THEME_COLUMNS };

struct theme {
	struct theme_look looks[THEME_COLUMNS][ROLE_COUNT];
};

/* The column for a terminal of so many colours; `light`: the runner said that its ground is. */
enum theme_column theme_column(int colours, bool light);

/* Gives a role its look; that of 256 colours also for a light ground. */
void theme_set(struct theme *t, enum theme_column column, enum role role, struct theme_look look);

/* The shipped ones; `standard` is the first.  In all of them every look reads on a dark and on a light ground alike, so nobody
   has to know which it is. */
struct theme_info {
	const char *name, *what;
};
enum { THEMES_SHIPPED = 3 };
extern const struct theme_info theme_table[THEMES_SHIPPED];
int theme_find(const char *name);		/* its place, or -1 */
void theme_shipped(int place, struct theme *out);

#endif
