/* SPDX-License-Identifier: MIT */
/* The guide on screen: the contents, a page, and the way back.  A page is read and laid out when it is opened or the screen changes its
   size, and what it says of the diary when the day or the diary changes; a frame only paints. */
#ifndef RESTDAY_VIEW_SCREEN_GUIDE_H
#define RESTDAY_VIEW_SCREEN_GUIDE_H

#include "guide/facts.h"
#include "guide/leaf.h"
#include "guide/page.h"
#include "view/act.h"
#include "view/canvas.h"

struct app;
struct effect;
struct event;

enum { READER_BACK = 32, READER_ANCHOR = 80, READER_WEEKS = -1, READER_SEARCH = -2, READER_NOTHING = -1 };

/* Where a reader is. */
struct reader_place {
	int page;			/* index in the guide; READER_WEEKS, READER_SEARCH: not in it */
	int line;			/* the first one seen */
	int stop;			/* the link or day chosen, READER_NOTHING none */
	bool contents;			/* keys go to the contents, where `page` is the row */
};

/* Something on a page that Enter follows. */
struct reader_stop {
	int line;			/* where it begins */
	int link;			/* of the page, or READER_NOTHING: */
	int fact;			/* a line about a day */
};

struct reader {
	struct reader_place at, back[READER_BACK];
	int back_count;
	char anchor[READER_ANCHOR];	/* where on the page it opens, "": at its beginning */

	/* What is read and laid out. */
	bool read, laid, told;		/* page; leaf and stops; facts */
	int read_page, laid_cols;
	day told_day;
	struct page page;
	struct facts facts;
	struct leaf leaf;
	struct reader_stop *stops;
	int stop_count;
};

/* Opens page `id` on top of whatever is open; Backspace returns there. An id the guide does not have is said. */
void screen_guide_open(struct app *app, const char *id);
/* The same from the list of a search, to which Backspace returns. */
void screen_guide_open_found(struct app *app, const char *id);
void guide_open(struct app *app);		/* at the contents */
void guide_take(struct app *app, enum act act, struct effect *out);
void guide_take_page(struct app *app, const struct event *event);	/* EVENT_PAGE */
void guide_forget_facts(struct app *app);	/* the diary has changed */
void guide_forget_page(struct app *app);	/* so has a setting or the unit: pages quote them */
struct effect guide_settle(struct app *app);
void guide_view(const struct app *app, struct canvas *c);
void guide_free(struct app *app);
/* The day the live box is about: that under the cursor, or today for those to come. */
day guide_day(const struct app *app);

/* How it lies on a screen of this size. */
struct guide_layout {
	struct rect contents;		/* where the contents stand: beside the page, or instead of it */
	struct rect text;
	struct rect foot;		/* the line below: whether there is more */
	bool beside;
};
struct guide_layout guide_lie(int rows, int cols);

#endif
