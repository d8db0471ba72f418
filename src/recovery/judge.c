/* SPDX-License-Identifier: MIT */
/* Every reason can only lower the ceiling; the lowest in force is the verdict.  The count of rest signs and the slack of the
   weekly rest day look at the signs that are left, so leaving a sign out is seen through both. */
#include "config.h"

#include "recovery/judge.h"

#define SIGNS (reason_bit(REASON_FATIGUE) | reason_bit(REASON_SLEEP) | reason_bit(REASON_HEART) | reason_bit(REASON_MIND) | \
	reason_bit(REASON_SORENESS))

static const enum ceiling row_ceiling[7] = {
	CEILING_NONE, CEILING_PASSIVE, CEILING_PASSIVE, CEILING_PASSIVE, CEILING_PASSIVE, CEILING_ACTIVE, CEILING_EASY,
};

/* The first row of the count that fits. */
static int count_row(const int signs[4], const struct settings *s)
{
	int mild = signs[1], clear = signs[2], strong = signs[3];
	if (strong >= s->signs_strong)
		return 1;
	if (clear >= s->signs_clear)
		return 2;
	if (clear >= 1 && mild >= s->signs_clear_mild)
		return 3;
	if (mild >= s->signs_mild)
		return 4;
	if (strong + clear >= 1 || mild >= s->signs_mild_active)
		return 5;
	return mild >= 1 ? 6 : 0;
}

enum ceiling judged_ceiling(const struct found *f, const struct judgement *j, enum reason_id id)
{
	return id == REASON_SIGNS ? j->count : id == REASON_WEEKLY_REST ? j->week : f->at[id].ceiling;
}

struct judgement judge(const struct found *f, reason_set dropped, const struct settings *s)
{
	struct judgement j = { .spoke = f->set & ~dropped, .count = CEILING_NONE, .week = CEILING_PASSIVE, .verdict = CEILING_TRAIN };
	for (int id = REASON_FATIGUE; id <= REASON_SORENESS; id++)
		if ((j.spoke & reason_bit((enum reason_id)id)) != 0)
			j.signs[f->at[id].severity]++;
	j.row = count_row(j.signs, s);
	j.count = row_ceiling[j.row];
	if (j.row != 0)
		j.spoke |= reason_bit(REASON_SIGNS) & ~dropped;
	if ((j.spoke & reason_bit(REASON_WEEKLY_REST)) != 0 && (j.spoke & SIGNS) == 0 && f->at[REASON_WEEKLY_REST].evidence.detail)
		j.week = CEILING_EASY;
	for (int id = 0; id < REASON_COUNT; id++)
		if ((j.spoke & reason_bit((enum reason_id)id)) != 0) {
			enum ceiling ceiling = judged_ceiling(f, &j, (enum reason_id)id);
			if (ceiling < j.verdict)
				j.verdict = ceiling;
		}
	return j;
}
