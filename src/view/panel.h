/* SPDX-License-Identifier: MIT */
/* A panel is written line by line with a pen that knows where it is; lines above and below what is seen fall away.  Writing it
   once into nothing says how long it is and where its stops lie, so that lengths are known in one way only. */
#ifndef RESTDAY_VIEW_PANEL_H
#define RESTDAY_VIEW_PANEL_H

#include "view/app.h"

struct pen {
	struct canvas *c;
	struct rect r;			/* the column it writes in */
	int columns, step;		/* how many there are (0: written into nothing), `step` apart: what runs out of one goes on in the next */
	int limit;			/* lines seen in all of them together, from the first */
	int line;			/* the line it is on, from the top of the panel */
	int skip;			/* lines scrolled away */
	int stops;			/* stops passed: places j and k go to */
	int chosen;			/* the stop to be highlighted, -1 none */
	int *asked, ask_row, ask_col;	/* not NULL: becomes the stop drawn at, or last above, this place */
	int chosen_line;		/* where that one began */
	const char *page;		/* of the guide: the one about it */
	bool gates;			/* thresholds are said for what decides, not only for the chosen reason */
	int gap;			/* the line after the last gap, so that two never meet */
};

void pen_text(struct pen *p, int col, enum role role, const char *text);
void pen_right(struct pen *p, int end, enum role role, const char *text);	/* its last column before `end` */
/* Words wrapped between `col` and `end`, the pen on the line after them. */
void pen_wrap(struct pen *p, int col, int end, enum role role, const char *text);
void pen_next(struct pen *p);
void pen_gap(struct pen *p);
void pen_heading(struct pen *p, const char *text);	/* ASCII, drawn in capitals; after a gap; stays on its line */
void pen_stop(struct pen *p, int line, const char *page);	/* that line, written already, is a stop; `page` of the guide is about it */
void pen_chip(struct pen *p, int col, int verdict, const char *words);
void pen_steps(struct pen *p, int col, int filled, int of, enum role role);	/* a bar on its track */
void pen_char(struct pen *p, int col, enum role role, uint32_t ch);

void panel_box(struct canvas *c, struct rect r);	/* a frame along the edges of r */

/* "Sunday 22 November" and, at the right, "today". */
void panel_title(struct pen *p, const struct app *app);

/* "You take it as ● EASY  friends in town"; nothing where the day was not overruled. */
void override_write(const struct app *app, struct pen *p);

/* The reasons in the order shown: those that decide first. Returns how many there are. */
int why_order(const struct assessment *a, int order[REASON_COUNT]);
/* Whether a reason holds the verdict where it is, by itself or as one of the signs counted together. */
bool why_decides(const struct assessment *a, const struct reason *r);

/* The reasons that decide, or those that do not, under their heading. */
void reasons_write(const struct app *app, struct pen *p, bool decide);

void why_write(const struct app *app, struct pen *p);		/* all of it, the most needed first */
void day_write(const struct app *app, struct pen *p);
void week_write(const struct app *app, struct pen *p);
/* The last four weeks up to the cursor's day as lines of little columns. */
void trend_write(const struct app *app, struct pen *p);

#endif
