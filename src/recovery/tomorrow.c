/* SPDX-License-Identifier: MIT */
/* The day after today, judged by the rules of every day from a history that holds only what is fixed: what today was, or what
   is planned for it, and tomorrow's plan.  No feeling is forecast; what the morning could still say is asked, not guessed. */
#include "config.h"

#include "recovery/judge.h"
#include "recovery/why.h"

enum { SLOTS = HISTORY_BEFORE + 1 + HISTORY_AFTER, ANSWERS_SHOWN = 3, MILDEST = STEP_NORMAL };

/* That nobody has checked in yet is not held against tomorrow. */
#define NOT_YET_ASKED reason_bit(REASON_NO_CHECKIN)

struct fixed {
	struct entry days[SLOTS];
	struct history history;
};

static void fix(const struct history *h, day x, struct fixed *out)
{
	out->history = (struct history){ .first = x + 1 - HISTORY_BEFORE, .count = SLOTS, .days = out->days };
	for (int i = 0; i < SLOTS; i++)
		out->days[i] = *history_at(h, out->history.first + i);

	struct entry *today = &out->days[HISTORY_BEFORE - 1], *tomorrow = today + 1;
	if (!entry_known(today)) {
		today->sessions = today->planned;
		today->session_count = today->planned_count;
	}
	struct entry plan = entry_blank;
	plan.planned = tomorrow->planned;
	plan.planned_count = tomorrow->planned_count;
	plan.plan_rest = tomorrow->plan_rest;
	plan.block = tomorrow->block;
	*tomorrow = plan;
}

void assess_tomorrow(const struct history *h, day x, const struct settings *s, struct assessment *out)
{
	const struct what_if ignorance = { .dropped = NOT_YET_ASKED };
	struct fixed fixed;
	fix(h, x, &fixed);
	assess(&fixed.history, x + 1, s, &ignorance, out);
	out->confidence = CONFIDENCE_LOW;
}

static enum ceiling if_answered(struct past *p, const struct entry *plan, enum item item, int answer, const struct settings *s)
{
	struct entry morning = *plan;
	struct found found;
	morning.item[item] = answer;
	p->today = &morning;
	find(p, &found);
	p->today = plan;
	return judge(&found, NOT_YET_ASKED, s).verdict;
}

void why_tomorrow(const struct history *h, day x, const struct settings *s, const struct assessment *a, struct why *out)
{
	struct fixed fixed;
	struct past past;
	bool named[ITEM_COUNT] = { false };
	fix(h, x, &fixed);
	past_look(&past, &fixed.history, x + 1, s, NULL);
	const struct entry *plan = past.today;
	out->raise_count = out->step_count = 0;
	for (int answer = MILDEST; answer >= STEP_BOTTOM; answer--)
		for (int i = 0; i < ITEM_CORE && out->step_count < ANSWERS_SHOWN; i++) {
			enum ceiling to = named[i] ? a->verdict : if_answered(&past, plan, (enum item)i, answer, s);
			if (to >= a->verdict)
				continue;
			named[i] = true;
			out->steps[out->step_count++] = (struct step){ (enum item)i, UNKNOWN, answer, to };
		}
	why_fit(&fixed.history, s, a, &out->fit);
}
