/* SPDX-License-Identifier: MIT */
/* The table of reasons: every fact that may speak about a day, once.  The Why panel, `why --json`, `assess`, the man pages
   and the guide read this table; adding a rule is adding a row and the function that finds it. */
#ifndef RESTDAY_RECOVERY_REASON_H
#define RESTDAY_RECOVERY_REASON_H

#include <stdbool.h>

/* The most a reason allows; the verdict is the lowest in force. */
enum ceiling { CEILING_PASSIVE, CEILING_ACTIVE, CEILING_EASY, CEILING_TRAIN, CEILING_NONE };

extern const char *const ceiling_names[4];	/* "passive" "active" "easy" "train" */

enum domain { DOMAIN_MEDICAL, DOMAIN_ILLNESS, DOMAIN_PAIN, DOMAIN_RACE, DOMAIN_FATIGUE, DOMAIN_SLEEP, DOMAIN_HEART,
	DOMAIN_MIND, DOMAIN_SORENESS, DOMAIN_COUNT, DOMAIN_WEEK, DOMAIN_LOAD, DOMAIN_BODY, DOMAIN_BLOCK, DOMAIN_UNKNOWN, DOMAIN_PLAN };

/* In headline order: medical, illness and pain, race window, rest count and its signs, weekly rest day, active rules,
   easy rules, unknown, advice. */
enum reason_id {
	REASON_RED_FLAG,	/* R1 */
	REASON_FEVER,		/* I0 */
	REASON_BONE_PAIN,	/* J0 */
	REASON_PAIN,		/* J1 */
	REASON_BELOW_NECK,	/* I1 */
	REASON_HEAD_COLD,	/* I2 */
	REASON_AFTER_ILLNESS,	/* I3 */
	REASON_SOME_PAIN,	/* J2 */
	REASON_SLIGHT_PAIN,	/* J3 */
	REASON_AFTER_RACE,	/* C1 */
	REASON_SIGNS,		/* K: the count of the five signs below */
	REASON_FATIGUE,		/* P1 */
	REASON_SLEEP,		/* P2 */
	REASON_HEART,		/* P3 */
	REASON_MIND,		/* P4 */
	REASON_SORENESS,	/* P5 */
	REASON_WEEKLY_REST,	/* W1 */
	REASON_YESTERDAY,	/* A1 */
	REASON_MIDWEEK,		/* A2 */
	REASON_STIFF,		/* A3 */
	REASON_SLIGHTLY_TIRED,	/* A5 */
	REASON_STACKED,		/* E1 */
	REASON_RECOVERY_WEEK,	/* E2 */
	REASON_LOADING_WEEKS,	/* E3 */
	REASON_NO_CHECKIN,	/* U1 */
	REASON_RECOVERY_DUE,	/* N3, advice */
	REASON_LONG_JUMP,	/* N7, advice: a planned run much longer than any of late */
};
enum { REASON_COUNT = 27 };

struct reason_info {
	const char *code;		/* "R1": in JSON, in vectors, in man pages; never changes meaning */
	const char *name;		/* short, for a person: "resting heart rate" */
	const char *rules;		/* rows of the seed it stands on: "S45 S82" */
	const char *page;		/* guidance page id: "heart" */
	enum domain domain;
};
extern const struct reason_info reasons[REASON_COUNT];

/* The reason with `code`, or -1. */
int reason_find(const char *code);

#endif
