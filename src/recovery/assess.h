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

/* The numbers a reason rests on; words.c says them.  What does not apply is UNKNOWN (numbers) or 0. */
struct evidence {
	double now, usual, deviation;	/* in the reason's own unit (bpm, minutes, step of an item, days, km) */
	int n;				/* days the usual value rests on */
	bool provisional;		/* usual rests on 7..13 days */
	int raised, looked;		/* persistence: raised on `raised` of the last `looked` known mornings */
	bool rest_given;		/* persistence waived: the two days before were full rest */
	bool chronic;			/* persistence waived: low on most of the last four weeks */
	int days;			/* length of a streak, day of a window, days ago */
	bool at_least;			/* the streak began before what is known */
	int length;			/* days of the illness; loading weeks... */
	double extra;			/* reason-specific second number (HRV deviation, advised km...) */
	int detail;			/* reason-specific enumerator or item mask */
	day until;			/* last day on which this ceiling holds by the calendar alone; DAY_MIN: none */
};

struct reason {
	enum reason_id id;
	int severity;			/* 0..3: note, mild, clear, strong */
	enum ceiling ceiling;		/* CEILING_NONE: speaks, limits nothing by itself */
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
