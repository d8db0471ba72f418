/* SPDX-License-Identifier: MIT */
/* The finders, one after the other. */
#include "config.h"

#include "recovery/find.h"

finder *const finders[] = {
	find_red_flag, find_illness, find_pain, find_race, find_fatigue, find_sleep, find_heart, find_mind, find_soreness,
	find_checkin, find_stiff, find_tired, find_yesterday, find_midweek, find_stacked, find_block, find_week, find_jump,
};
const size_t finder_count = sizeof finders / sizeof finders[0];

struct reason *found_add(struct found *f, enum reason_id id, int severity, enum ceiling ceiling)
{
	f->set |= reason_bit(id);
	f->at[id] = (struct reason){ .id = id, .severity = severity, .ceiling = ceiling, .times = 1,
		.evidence = { .now = UNKNOWN, .usual = UNKNOWN, .until = DAY_MIN, .then = CEILING_NONE } };
	return &f->at[id];
}

void find(struct past *p, struct found *f)
{
	f->set = 0;
	for (size_t i = 0; i < finder_count; i++)
		finders[i](p, f);
}
