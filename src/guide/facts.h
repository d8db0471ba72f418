/* SPDX-License-Identifier: MIT */
/* "In your diary": what a page says about this runner - the numbers, days and verdicts its subject had here. */
#ifndef RESTDAY_GUIDE_FACTS_H
#define RESTDAY_GUIDE_FACTS_H

#include "model/history.h"
#include "recovery/review.h"
#include "recovery/words.h"

enum { FACTS_MAX = 8, FACTS_DAYS = 28 };	/* lines of a box; days it looks back over, the day itself among them */
enum { FACTS_BEFORE = FACTS_DAYS + REVIEW_BEFORE };	/* days before the day that the history should hold */

struct fact {
	char text[WORDS];
	day day;		/* the day the line is about, to go there; DAY_MIN: none */
};

struct facts {
	struct fact fact[FACTS_MAX];
	int count;
};

/* What page `page` has to say of day `x`, distances in `units`; `a` is the assessment of that day.  No facts for pages without
   a subject of their own; one line that says so where the diary has nothing yet. */
void facts_find(struct facts *out, const char *page, const struct history *h, day x, const struct settings *s,
	enum units units, const struct assessment *a);

#endif
