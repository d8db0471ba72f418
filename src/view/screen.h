/* SPDX-License-Identifier: MIT */
/* The screens: one table that the tabs in the header, the keys that switch, dispatch, settling, drawing and the footer all read. */
#ifndef RESTDAY_VIEW_SCREEN_H
#define RESTDAY_VIEW_SCREEN_H

#include "view/app.h"

struct screen_info {
	const char *name;				/* on its tab, behind the key of `act` */
	enum act act;					/* what switches to it */
	void (*open)(struct app *app);			/* from wherever one is; also from itself */
	void (*take)(struct app *app, enum act act, struct effect *out);
	struct effect (*settle)(struct app *app);	/* once the history it needs is read; NULL: nothing more to do */
	void (*view)(const struct app *app, struct canvas *c);	/* between header and footer */
	const struct act_use *uses;			/* what acts do here; NULL: what the table of acts says */
};
extern const struct screen_info screens[SCREEN_COUNT];

void weeks_take(struct app *app, enum act act, struct effect *out);	/* app.c */
void weeks_open(struct app *app);
void weeks_screen_view(const struct app *app, struct canvas *c);	/* view.c */

#endif
