/* SPDX-License-Identifier: MIT */
/* A week as a whole: what its days were, what a balanced week holds, how long ago the last recovery week was, and the race to
   come.  It holds nothing to a day: verdicts are assess()'s alone. */
#ifndef RESTDAY_RECOVERY_BALANCE_H
#define RESTDAY_RECOVERY_BALANCE_H

#include "model/units.h"
#include "recovery/week.h"
#include "recovery/words.h"

/* What a week is looked at for, in the order shown. */
enum aim {
	AIM_REST,		/* full rest days */
	AIM_RUNS,		/* short recovery runs */
	AIM_DEMANDING,		/* demanding days */
	AIM_LIGHTER,		/* of a recovery week: its load beside the three weeks before */
};
enum { AIM_COUNT = 4 };

enum standing {
	STANDING_NONE,		/* not asked of this week */
	STANDING_MET,
	STANDING_OPEN,		/* days are left for it */
	STANDING_UNKNOWN,	/* days that are not known may hold it */
	STANDING_UNMET,
};

/* Where the weeks stand since the last recovery week. */
enum clock {
	CLOCK_IN,		/* this is one */
	CLOCK_UNKNOWN,		/* no complete week to count from */
	CLOCK_RUNS,
	CLOCK_DUE, CLOCK_NOW, CLOCK_HOLDS,
};

struct balance {
	day monday;
	bool over;			/* all of it lies before today */
	int come;			/* its days up to today */
	int known;			/* of these the known ones, */
	int mix[4];			/* and what they were, by enum ceiling: passive, active, easy, demanding */
	int recovery_runs;
	double share;			/* load over the mean of the three weeks before; UNKNOWN unless over and known */
	enum block block;
	enum standing standing[AIM_COUNT];
	int least[AIM_COUNT], most[AIM_COUNT];	/* how many are aimed at; most 0: no upper end */
	enum clock clock;
	struct run loading;		/* loading weeks before this one (before today's, for weeks to come) */
};

/* The week of x as it stands on the morning of `today`. */
void balance_look(const struct history *h, day x, day today, const struct settings *s, struct balance *out);

/* A race entered, run or planned for a day. */
struct coming {
	bool present;
	day day;
	int metres;			/* UNKNOWN: not said */
	bool jogged;			/* entered as one that is not raced */
};
struct coming balance_race_on(const struct history *h, day x);
/* The next one after the day `after`, if the history holds one. */
struct coming balance_race(const struct history *h, day after);

/* "2 passive, 1 active, 2 easy, 2 demanding; all 7 days known" */
const char *words_mix(const struct balance *b, char *text, size_t size);
/* "1 full rest day: at least 1 in a week"; "" where nothing is asked. */
const char *words_aim(const struct balance *b, enum aim aim, char *text, size_t size);
/* "2 loading weeks since the last recovery week; a recovery week is due after three" */
const char *words_clock(const struct balance *b, const struct settings *s, char *text, size_t size);
/* "race over 21.1 km in 12 days, on Sunday 6 December"; "" where none is planned. */
const char *words_coming(const struct coming *race, day today, enum units units, char *text, size_t size);
/* "Race today: 21.1 km", of another day "Race on this day: 21.1 km"; "" where there is none. */
const char *words_race_on(const struct coming *race, day today, enum units units, char *text, size_t size);

#endif
