/* SPDX-License-Identifier: MIT */
/* How a role looks: colours as the terminal numbers them, and what a cell does besides. */
#ifndef RESTDAY_VIEW_THEME_H
#define RESTDAY_VIEW_THEME_H

#include "view/role.h"

enum look_attr { LOOK_BOLD = 1, LOOK_REVERSE = 2, LOOK_UNDERLINE = 4, LOOK_DIM = 8 };

struct look {
	short fg, bg;		/* a colour number; -1: the terminal's own */
	unsigned attrs;		/* of enum look_attr */
};

/* `colours`: how many the terminal has; 256 and more, 8 and more, or none.  Every answer reads on a dark and on a light
   terminal alike, so nobody has to know which it is. */
struct look theme_look(enum role role, int colours);
/* The same where the runner says that the ground is light: bars and forms are light too. */
struct look theme_look_light(enum role role, int colours);

#endif
