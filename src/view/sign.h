/* SPDX-License-Identifier: MIT */
/* What the signs of the grid mean: one list that the legend below the weeks and the help both read, made from what the grid draws. */
#ifndef RESTDAY_VIEW_SIGN_H
#define RESTDAY_VIEW_SIGN_H

#include "view/app.h"

enum { SIGN_TEXT = 12, SIGNS_MOST = 48 };

enum sign_look { SIGN_BARE, SIGN_CHIP, SIGN_BAR };	/* characters alone, on a ground with air at both ends, a bar of fatigue */

struct sign {
	enum sign_look look;
	enum role role;
	char text[SIGN_TEXT];		/* as the grid writes it */
	const char *name;		/* in the legend; "": the sign alone; NULL: not in it */
	const char *words;		/* in help, where more is to be said; NULL: the name */
	const char *part;		/* in help, the heading that begins with it; NULL: none */
	bool letter;			/* of a session, or of a rest day */
};

/* All of them, whatever the lens; returns how many. */
int sign_all(struct sign out[SIGNS_MOST]);
/* Which of those are on screen now: a bit for each. */
uint64_t sign_seen(const struct app *app, const struct grid *g);
/* Draws one as the grid does; returns the columns used. */
int sign_draw(const struct sign *s, struct canvas *c, struct rect r, int row, int col);
/* The same with its name beside it; a purpose that begins with its letter is written out instead.  With rows 0: only counted. */
int sign_name(const struct sign *s, struct canvas *c, struct rect r, int row, int col);

#endif
