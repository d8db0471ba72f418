/* SPDX-License-Identifier: MIT */
/* A panel is written line by line with a pen that knows where it is; lines above and below what is seen fall away.  Writing it
   once into nothing says how long it is and where its stops lie, so nothing is measured twice in two ways. */
#ifndef RESTDAY_VIEW_PANEL_H
#define RESTDAY_VIEW_PANEL_H

#include "view/app.h"

struct pen {
	struct canvas *c;
	struct rect r;			/* where it writes */
	int line;			/* the line it is on, from the top of the panel */
	int skip;			/* lines scrolled away */
	int stops;			/* stops passed: places j and k go to */
	int chosen;			/* the stop to be highlighted, -1 none */
	int chosen_line;		/* where that one began */
	int gap;			/* the line after the last gap, so that two never meet */
};

void pen_text(struct pen *p, int col, enum role role, const char *text);
void pen_right(struct pen *p, int end, enum role role, const char *text);	/* its last column before `end` */
void pen_wrap(struct pen *p, int col, int indent, enum role role, const char *text);	/* and on to the next line */
void pen_next(struct pen *p);
void pen_gap(struct pen *p);
void pen_heading(struct pen *p, const char *text);	/* after a gap; stays on its line */
void pen_stop(struct pen *p);				/* the line it is on is a stop */
void pen_chip(struct pen *p, int col, int verdict, const char *words);
int pen_row(const struct pen *p);			/* the line's row on the canvas */

void panel_box(struct canvas *c, struct rect r);	/* a frame along the edges of r */

/* "Sunday 22 November" and, at the right, "today". */
void panel_title(struct pen *p, const struct app *app);

/* The reasons in the order shown: those that decide first. Returns how many there are. */
int why_order(const struct assessment *a, int order[REASON_COUNT]);
/* Whether a reason holds the verdict where it is, by itself or as one of the signs counted together. */
bool why_decides(const struct assessment *a, const struct reason *r);

void why_write(const struct app *app, struct pen *p, struct pen *aside);	/* aside: a second column, or the same pen */
void day_write(const struct app *app, struct pen *p, struct pen *aside);
/* The last four weeks up to day x as lines of little columns. */
void trend_write(const struct app *app, struct pen *p, day x);

#endif
