/* SPDX-License-Identifier: MIT */
/* Looking back at a day: what it was beside what it should have been, and eight habits that cost progress (seed S59, S69-S75).
   A day is judged by what is entered of it now; that a morning had no check-in is never held against it.  Resting more than advised is
   no mistake of any kind. */
#ifndef RESTDAY_RECOVERY_REVIEW_H
#define RESTDAY_RECOVERY_REVIEW_H

#include "recovery/assess.h"

enum mistake {
	MISTAKE_FAST,		/* M1: a recovery session that was none */
	MISTAKE_MOVED,		/* M2: movement on a day that asked for rest */
	MISTAKE_NO_REST,	/* M3: a week, two, three of days without a full rest day */
	MISTAKE_WAITED,		/* M4: rest due on most of the last days, and none taken */
	MISTAKE_TOOLS,		/* M5: tools in place of rest and sleep */
	MISTAKE_OPTIONAL,	/* M6: planned rest not kept, or recovery weeks left out */
	MISTAKE_MORE,		/* M7: more load, no more recovery; of the week that ends with the day */
	MISTAKE_STACKED,	/* ST: demanding days one upon another */
	MISTAKE_COUNT,
};

struct mistake_info {
	const char *code;		/* "M1": never changes meaning */
	const char *name;		/* "a recovery run that was none", for a person */
};
extern const struct mistake_info mistakes[MISTAKE_COUNT];

/* How a recovery session was too much: bits of mistake_found.how. */
enum { FAST_EFFORT = 1, FAST_HEART = 2, FAST_TALK = 4, FAST_FINISH = 8, FAST_LONG = 16, FAST_WORSE = 32 };

struct mistake_found {
	int n, of;			/* M3: days; M4: due, known; M5: uses, rest days; M6: kept, planned (0: n is loading weeks);
					   M7: per cent, recovery days; ST: days, of how many (0: in a row) */
	int times;			/* M1: sessions of the day that were too much; else 1 */
	unsigned how;			/* M1: FAST_ bits, of the first.  M2: bits of the items that were lower next morning */
	double sleep;			/* M5: mean minutes where that speaks, else UNKNOWN */
	const struct session *session;	/* M1; borrowed from the history */
};

struct review {
	day day;
	enum ceiling was;		/* CEILING_NONE: not known */
	enum ceiling ceiling;		/* what it should have been at most */
	int over;			/* levels above it; 0 at or below; UNKNOWN where the day is */
	unsigned mistakes;		/* bit 1u << enum mistake */
	struct mistake_found found[MISTAKE_COUNT];
};

enum { REVIEW_BEFORE = HISTORY_BEFORE + 7 };	/* days before a day that its review may read; and one after it */

/* Total; no allocation.  Days after x are read only for how the next morning was. */
void review_day(const struct history *h, day x, const struct settings *s, struct review *out);

/* What was found, as half a sentence: "effort 5 of 10, 50 minutes, felt worse afterwards"; one line, always ended. */
const char *words_mistake(const struct review *r, enum mistake which, const struct settings *s, char *text, size_t size);

#endif
