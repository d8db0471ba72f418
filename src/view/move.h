/* SPDX-License-Identifier: MIT */
/* Where the cursor may stand, and which weeks are on screen.  Cheap: nothing is read or assessed here. */
#ifndef RESTDAY_VIEW_MOVE_H
#define RESTDAY_VIEW_MOVE_H

#include "view/app.h"

enum { DAYS_AHEAD = 28 };		/* how far plans can be laid */

void move_home(struct app *app);			/* today, its week the last one seen */
void move_to(struct app *app, day to);			/* as near as the cursor may go */
bool move_act(struct app *app, enum act act);		/* false: none of the moving acts */
void move_resize(struct app *app, int rows, int cols);	/* the last week seen stays the last */
void move_panel(struct app *app, enum panel panel);	/* opens or closes; the grid changes its size with it */
day move_last_shown(const struct app *app);		/* the last day of the last row on screen */
day move_row(const struct app *app, day x);		/* the first day of the row that holds x */
void move_align(struct app *app);			/* rows begin with another weekday from now on */

#endif
