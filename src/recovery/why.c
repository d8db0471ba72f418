/* SPDX-License-Identifier: MIT */
/* What would have changed a verdict, found by judging again: without one reason or two, and with one answer a step higher
   or lower.  The past is looked at once for all of it. */
#include "config.h"

#include "recovery/judge.h"
#include "recovery/why.h"

/* Reasons that rest on the same answers go together: leaving out one would be contradicted by the other. */
#define TOGETHER (reason_bit(REASON_FATIGUE) | reason_bit(REASON_SLIGHTLY_TIRED))

enum { UNITS_MAX = 16 };
_Static_assert(RAISES_MAX >= UNITS_MAX * (UNITS_MAX - 1) / 2, "every pair of units must find room");

static bool is_sign(enum reason_id id)
{
	return id >= REASON_FATIGUE && id <= REASON_SORENESS;
}

/* At most sixteen: of illness, pain, block and check-in only one reason each can speak. */
static int units_of(const struct found *f, reason_set units[UNITS_MAX])
{
	int n = 0;
	bool together = (f->set & TOGETHER) == TOGETHER;
	for (int i = 0; i < REASON_COUNT && n < UNITS_MAX; i++) {
		enum reason_id id = (enum reason_id)i;
		reason_set bit = reason_bit(id);
		if ((f->set & bit) == 0 || (f->at[id].ceiling == CEILING_NONE && !is_sign(id)) || (together && id == REASON_SLIGHTLY_TIRED))
			continue;
		units[n++] = together && id == REASON_FATIGUE ? TOGETHER : bit;
	}
	return n;
}

static void try_without(const struct found *f, const struct settings *s, enum ceiling verdict, reason_set without, struct why *out)
{
	enum ceiling to = judge(f, without, s).verdict;
	if (to > verdict && out->raise_count < RAISES_MAX)
		out->raises[out->raise_count++] = (struct raise){ without, to };
}

static void explain_raises(const struct found *f, const struct settings *s, enum ceiling verdict, struct why *out)
{
	reason_set units[UNITS_MAX];
	int n = units_of(f, units);
	for (int i = 0; i < n; i++)
		try_without(f, s, verdict, units[i], out);
	if (out->raise_count > 0)
		return;
	for (int i = 0; i < n; i++)
		for (int k = i + 1; k < n; k++)
			try_without(f, s, verdict, units[i] | units[k], out);
}

static void explain_steps(struct past *p, const struct settings *s, enum ceiling verdict, struct why *out)
{
	const struct entry *as_entered = p->today;
	struct entry today = *as_entered;
	struct found found;
	p->today = &today;
	for (int i = 0; i < ITEM_COUNT; i++) {
		int step = as_entered->item[i];
		if (step == UNKNOWN)
			continue;
		for (int to = step - 1; to <= step + 1; to += 2) {
			if (to < 1 || to > 5)
				continue;
			today.item[i] = to;
			find(p, &found);
			enum ceiling ceiling = judge(&found, 0, s).verdict;
			if (ceiling != verdict)
				out->steps[out->step_count++] = (struct step){ (enum item)i, step, to, ceiling };
		}
		today.item[i] = step;
	}
	p->today = as_entered;
}

void why_explain(const struct history *h, const struct settings *s, const struct entry *today, const struct assessment *a, struct why *out)
{
	struct past past;
	struct found found;
	past_look(&past, h, a->day, s, today);
	find(&past, &found);
	enum ceiling verdict = judge(&found, 0, s).verdict;
	out->raise_count = out->step_count = 0;
	explain_raises(&found, s, verdict, out);
	explain_steps(&past, s, verdict, out);
	why_fit(h, s, a, &out->fit);
}
