/* SPDX-License-Identifier: MIT */
/* Which reasons speak today.  Each finder looks at one matter and knows nothing of the others, so that their order cannot
   matter; what depends on several of them, the count of signs and the slack of the weekly rest day, is judge.c. */
#ifndef RESTDAY_RECOVERY_FIND_H
#define RESTDAY_RECOVERY_FIND_H

#include "recovery/assess.h"
#include "recovery/past.h"

struct found {
	reason_set set;
	struct reason at[REASON_COUNT];		/* those in the set; W1's ceiling and K are judge's */
};

typedef void finder(struct past *, struct found *);
extern finder *const finders[];
extern const size_t finder_count;

void find(struct past *p, struct found *f);

/* Adds a reason with empty evidence and returns it to be filled. */
struct reason *found_add(struct found *f, enum reason_id id, int severity, enum ceiling ceiling);

finder find_red_flag, find_illness, find_pain, find_race;			/* find_medical.c */
finder find_fatigue, find_sleep, find_heart, find_mind, find_soreness;		/* find_signs.c */
finder find_checkin, find_stiff, find_tired;					/* find_signs.c */
finder find_yesterday, find_midweek, find_stacked, find_block, find_week, find_jump;	/* find_load.c */

static inline reason_set reason_bit(enum reason_id id)
{
	return (reason_set)1 << id;
}

#endif
