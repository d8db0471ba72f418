/* SPDX-License-Identifier: MIT */
/* Weeks and blocks before a day: days since the last full rest, loading weeks in a row, high volume. */
#ifndef RESTDAY_RECOVERY_WEEK_H
#define RESTDAY_RECOVERY_WEEK_H

#include "model/history.h"
#include "recovery/settings.h"

/* A count that ends where the diary does is "at least" so much. */
struct run {
	int n;
	bool exact;
};

/* Known days in a row before x that were no full rest days (60 at most). */
struct run week_streak(const struct history *h, day x);

/* Complete weeks in a row, before the week of x, that were no recovery weeks, neither declared nor by their load. */
struct run week_loading(const struct history *h, day x, const struct settings *s);

/* Whether any day of the week of x says `block`. */
bool week_is(const struct history *h, day x, enum block block);

/* Load of the seven days before x over that of the four weeks before them, where that is high volume; else 0. */
double week_volume(const struct history *h, day x, const struct settings *s);

/* Load of the seven days from `monday`; UNKNOWN with too few known days. */
double week_load(const struct history *h, day monday, const struct settings *s);

/* The same over the mean of the three weeks before, at least two of them known; else UNKNOWN. */
double week_share(const struct history *h, day monday, const struct settings *s);

#endif
