/* SPDX-License-Identifier: MIT */
/* Between the facts*.c only: a box while it is being filled. */
#ifndef RESTDAY_GUIDE_ASKED_H
#define RESTDAY_GUIDE_ASKED_H

#include "guide/facts.h"

enum { FACT_DAY = 32 };

struct asked {
	struct facts *out;
	const char *page;
	const struct history *history;
	day day;
	const struct settings *settings;
	enum units units;
	const struct assessment *assessment;
};

/* Adds a line, if there is room; `about` is the day it is about, or DAY_MIN. */
void fact_add(struct asked *q, day about, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* "Thu 12 Mar" */
const char *fact_day(day x, char text[FACT_DAY]);
/* "START: up twice, down once.": what did not happen is not counted out, and nothing is said where nothing happened. */
void fact_add_times(struct asked *q, day about, const char *start, const char *const names[3], const int n[3]);
/* The entry of so many days before the day asked for. */
const struct entry *asked_entry(const struct asked *q, int ago);

/* facts_reason.c: what the reasons of this page say today, and when they spoke before. */
void facts_reasons_today(struct asked *q);
void facts_reasons_before(struct asked *q);
/* How the last weeks' days were judged, and how often the runner overruled that. */
void facts_verdicts(struct asked *q);
void facts_overruled(struct asked *q);

/* facts_days.c: what was done and felt. */
void facts_mix(struct asked *q);		/* days of each kind */
void facts_light_days(struct asked *q);		/* and how they felt */
void facts_recovery_runs(struct asked *q);
void facts_rest_days(struct asked *q);		/* and the mornings after */
void facts_this_week(struct asked *q);
void facts_streak(struct asked *q);
void facts_demanding(struct asked *q);
void facts_load(struct asked *q);
void facts_light_weeks(struct asked *q);
void facts_longest_run(struct asked *q);
void facts_answers(struct asked *q);		/* mornings answered */
void facts_zone(struct asked *q);
void facts_known(struct asked *q);		/* what this verdict did not know */

/* facts_review.c: looking back. */
void facts_mistakes(struct asked *q);
void facts_slow_signs(struct asked *q);		/* of two weeks of mornings */
void facts_spells(struct asked *q);		/* illnesses of eight weeks */

#endif
