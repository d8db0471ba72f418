/* SPDX-License-Identifier: MIT */
/* A diary in memory for the tests of the rules: one assessed day, the days before it, changed by short lists. */
#ifndef RESTDAY_TESTS_RECOVERY_DIARY_H
#define RESTDAY_TESTS_RECOVERY_DIARY_H

#include "recovery/why.h"

enum { DIARY_DAYS = HISTORY_BEFORE + 1 + HISTORY_AFTER, DIARY_SESSIONS = 4 };

struct diary {
	struct history history;
	struct settings settings;
	struct entry days[DIARY_DAYS];
	struct session done[DIARY_DAYS][DIARY_SESSIONS], planned[DIARY_DAYS][DIARY_SESSIONS];
};

/* What one change sets; the ten items come first and are said by their enum. */
enum what {
	SLEEP = ITEM_COUNT, RHR, RMSSD,		/* RMSSD in tenths of a millisecond */
	DONE, NOTHING_DONE, NOT_KNOWN, KM,	/* DONE adds a session S(...), after what is there was cleared by ONLY */
	ONLY,					/* this session alone */
	PLAN, PLAN_KM, PLAN_REST, REST,
	ILL_ABOVE, ILL_BELOW, FEVER, NOT_MILD, PAIN, GAIT, BONE, RED, CLEARED, RACE_METRES, NOT_RACED, BLOCK,
};

/* On the days from so many days ago to so many (0 the day itself, -1 tomorrow). */
struct change {
	int from, to;
	int what, value;
};

/* A session in one number: kind, purpose, minutes and effort (UNSAID: not entered). */
enum { UNSAID = 255 };
#define S(kind, purpose, minutes, rpe) ((KIND_##kind) << 24 | (PURPOSE_##purpose) << 20 | (minutes) << 8 | (rpe))

extern const day diary_day;	/* Thursday 12 March 2026, the day that is assessed */

void diary_blank(struct diary *d);
/* Months of a runner at ease, on whose last day nothing speaks: every item 4, eight hours, heart rate 50, easy runs of 50
   minutes, a rest day every fourth, a recovery week the week before last. */
void diary_steady(struct diary *d);
void diary_change(struct diary *d, const struct change *change);
struct entry *diary_entry(struct diary *d, int ago);

/* Every part of a verdict in a line, for comparing: "active: A1/1/active E1/1/easy". */
const char *diary_verdict(const struct assessment *a, char *text, size_t size);

/* A random diary, from a generator of our own so that every machine sees the same ones. */
uint32_t random_below(uint64_t *state, uint32_t n);
void diary_random(struct diary *d, uint64_t *state);

#endif
