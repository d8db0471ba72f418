/* SPDX-License-Identifier: MIT */
/* Why a verdict is what it is: what would raise it, how near it stands to another, which recovery would fit.  All of it is
   found by asking assess() again, never by a second copy of the rules. */
#ifndef RESTDAY_RECOVERY_WHY_H
#define RESTDAY_RECOVERY_WHY_H

#include "recovery/assess.h"
#include "recovery/zone.h"

enum { RAISES_MAX = 120, STEPS_MAX = 2 * ITEM_COUNT, FORMS_MAX = 6 };

/* Without these reasons the ceiling would be `to`. */
struct raise {
	reason_set without;
	enum ceiling to;
};

/* With item answered `to_step` instead of `from_step` (UNKNOWN: not answered yet) the ceiling would be `to`. */
struct step {
	enum item item;
	int from_step, to_step;
	enum ceiling to;
};

/* Forms of recovery, in the order offered. */
enum form { FORM_REST, FORM_NAP, FORM_MENTAL, FORM_TOOLS, FORM_RUN, FORM_WALK, FORM_BIKE_SWIM, FORM_MOBILITY };
extern const char *const form_names[8];		/* "rest" "nap" "mental" "tools" "run" "walk" "bike-swim" "mobility" */

/* Which recovery would fit, whatever the verdict: always CEILING_PASSIVE or CEILING_ACTIVE. */
struct fit {
	enum ceiling recovery;
	const char *ground;			/* code of the reason, or "streak", or "none" */
	enum form forms[FORMS_MAX];
	int form_count;
	struct zone1 zone1;			/* for the recovery run, on that day */
};

struct why {
	struct raise raises[RAISES_MAX];	/* smallest sets (one unit, else two); shown only when not medical */
	int raise_count;
	struct step steps[STEPS_MAX];		/* any: the margin is thin; of tomorrow: what would lower it */
	int step_count;
	struct fit fit;
};

void why_fit(const struct history *h, const struct settings *s, const struct assessment *a, struct fit *out);
/* Everything above for the day of `a`; today's entry replaced as in what_if (NULL: as it is). */
void why_explain(const struct history *h, const struct settings *s, const struct entry *today, const struct assessment *a,
	struct why *out);
/* The same for `a` of assess_tomorrow(h, x): which recovery would fit, and at most three answers of the core six, the
   mildest first, of which one alone would lower it. */
void why_tomorrow(const struct history *h, day x, const struct settings *s, const struct assessment *a, struct why *out);

#endif
