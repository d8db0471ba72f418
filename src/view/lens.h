/* SPDX-License-Identifier: MIT */
/* What the grid shows of a day in the line of its session: what was done, that beside the verdict, its load, or no colours. */
#ifndef RESTDAY_VIEW_LENS_H
#define RESTDAY_VIEW_LENS_H

#include "view/sign.h"

extern const char *const lens_names[LENS_COUNT];	/* in the header; "" for the first */

/* The runner's own scale of loads: the fifths of the days up to the last one in sight; once a frame. */
struct lens_scale {
	int fifth[4];		/* a load above fifth[i] is of level i + 2 or more */
};
struct lens_scale lens_scale(const struct app *app);

/* Under a lens that replaces it, the line `r` of a known day; false where the day is drawn as ever. */
bool lens_day(const struct app *app, const struct lens_scale *scale, struct canvas *c, struct rect r, day x);
/* Colours taken from what was drawn, under the lens without them. */
void lens_finish(const struct app *app, struct canvas *c, struct rect area);
/* The signs a lens has of its own; returns how many. */
int lens_signs(enum lens lens, struct sign out[SIGNS_MOST]);

/* How a day went beside its verdict: -1 less was done than advised, 0 as advised, 1 more; 2: one of the two is not known. */
enum { LENS_UNKNOWN = 2 };
int lens_against(const struct app *app, day x);
/* A day's load on that scale: 1..5, 0 nothing done, -1 not known. */
int lens_level(const struct lens_scale *scale, double load);

#endif
