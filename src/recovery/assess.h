/* SPDX-License-Identifier: MIT */
/* facts -> reasons -> ceilings -> verdict.  Total, no allocation, no clock: same history, same answer.
   Source of every rule: the seed rows and the settings table that recovery/reason.c and recovery/settings.c name. */
#ifndef RESTDAY_RECOVERY_ASSESS_H
#define RESTDAY_RECOVERY_ASSESS_H

#include "model/history.h"
#include "recovery/reason.h"
#include "recovery/settings.h"

#include <stdint.h>

enum confidence { CONFIDENCE_LOW, CONFIDENCE_MEDIUM, CONFIDENCE_HIGH };
extern const char *const confidence_names[3];

/* A set of reasons: bit 1u << enum reason_id. */
typedef uint32_t reason_set;

/* How certain days came about; the value of evidence.detail for the reason named. */
enum { SLEPT_SHORT = 1, SLEPT_SHORT_OF_STATED = 2, SLEPT_LITTLE = 4 };	/* P2: bits, beside the low items */
enum { HEART_RATE = 1, HEART_HRV = 2 };					/* P3: bits */

/* What a reason rests on; words.c says it.  What does not apply is UNKNOWN (now, usual), 0 or NULL. */
struct evidence {
	double now, usual, deviation;	/* in the reason's own unit: step of an item, minutes, bpm, pain 0..10, km, share */
	int n;				/* days or mornings the usual value rests on */
	bool provisional;		/* too few for a full usual value */
	int8_t low[ITEM_COUNT];		/* step of each check-in item that speaks; 0: it does not */
	int raised, looked;		/* persistence: raised on `raised` of the last `looked` known mornings */
	bool rest_given;		/* duration waived: the two days before were full rest */
	bool chronic;			/* duration waived: so on most of the last four weeks */
	int days;			/* days ago; day of a window; days in a row */
	int length;			/* last day of the window's present step; loading weeks; planned runs */
	bool at_least;			/* a run of days or weeks that began before what is known */
	int detail;			/* P2, P3: above.  I3: enum spell.  A1: enum demand.  I2: mild.  W1: rest planned tomorrow.
					   A2: declared.  J1: changes the stride.  A3: not sore.  A5: mood and drive steady.
					   K: which of its six rows */
	int signs[4];			/* K: domains at mild [1], clear [2], strong [3] */
	double extra;			/* P3: HRV, in spreads.  I3: days of the illness.  N7: km in step, not rounded */
	const char *text;		/* R1: the signs, one a line.  J: the place.  Borrowed from the history */
	const struct session *session;	/* A1: what demanded.  Borrowed from the history */
	day entered;			/* R1, I0, J: the day of the entry it rests on */
	day until;			/* last day this ceiling holds by the calendar alone; DAY_MIN: not by the calendar */
	enum ceiling then;		/* the ceiling it gives from the day after; CEILING_NONE: it lets go */
};

struct reason {
	enum reason_id id;
	int severity;			/* 0..3: note, mild, clear, strong */
	enum ceiling ceiling;		/* CEILING_NONE: speaks, limits nothing by itself */
	int times;			/* facts that say so: 1, but for N7 each planned run */
	bool medical;
	bool no_impact;			/* what fits should spare impact */
	struct evidence evidence;
};

struct assessment {
	day day;
	enum ceiling verdict;			/* CEILING_PASSIVE..CEILING_TRAIN */
	struct reason reasons[REASON_COUNT];	/* in headline order, each id once at most */
	int count;
	reason_set found, binding;		/* binding: those whose ceiling is the verdict */
	int signs[4];				/* domains at mild [1], clear [2], strong [3] */
	bool medical;
	enum confidence confidence;
	int points;
	int core_known;				/* of the core six today */
	bool sleep_known, rhr_usable;
	int days_logged;			/* of the last seven */
	int streak;				/* known days in a row before it without a full rest day */
	bool decisive;				/* a plain fact decides (illness, pain, race): confidence high */
};

/* What if: reasons left out of the count, today's entry replaced.  NULL or zeroes: as it is. */
struct what_if {
	reason_set dropped;
	const struct entry *today;		/* stands for the entry of the day assessed */
};

void assess(const struct history *h, day x, const struct settings *s, const struct what_if *what_if, struct assessment *out);

/* The ceiling of x + 1 from what is already fixed by the morning of x: today's plan counts as done where nothing is logged,
   tomorrow's check-in is unknown and not held against it, confidence is low. */
void assess_tomorrow(const struct history *h, day x, const struct settings *s, struct assessment *out);

/* A past day held by "no check-in" alone: shown as `?`. */
bool assessment_only_unknown(const struct assessment *a);

/* The reason `id` if it was found, else NULL. */
const struct reason *assessment_reason(const struct assessment *a, enum reason_id id);

#endif
