/* SPDX-License-Identifier: MIT */
/* The shipped diary is an ordinary export that begins and ends with a week; weekdays stay what they were, because a long run
   belongs to a Sunday.  What its last week holds of days to come is known to nobody yet, and is left out. */
#include "config.h"

#include "cli/demo.h"

#include "cli/demo_jsonl.h"
#include "exchange/exchange.h"

struct shift {
	int days;
	day today;
	bool (*each)(void *ctx, day x, const struct entry *e, struct err *err);
	void *ctx;
};

static bool find_last(void *ctx, const struct patch *patch, struct err *err)
{
	day *last = ctx;
	(void)err;
	if (patch->day > *last)
		*last = patch->day;
	return true;
}

/* What of a day is known on its own morning: not what was done on it. */
static struct entry morning_of(const struct entry *e)
{
	struct entry left = *e;
	left.sessions = NULL;
	left.session_count = UNKNOWN;
	left.rest = false;
	left.race = entry_blank.race;
	left.tools = left.note = NULL;
	return left;
}

static struct entry plan_of(const struct entry *e)
{
	struct entry left = entry_blank;
	left.planned = e->planned;
	left.planned_count = e->planned_count;
	left.plan_rest = e->plan_rest;
	return left;
}

static bool give(void *ctx, const struct patch *patch, struct err *err)
{
	const struct shift *s = ctx;
	day x = patch->day + s->days;
	struct entry e = patch->entry;
	if (x == s->today)
		e = morning_of(&e);
	else if (x > s->today)
		e = plan_of(&e);
	return x < DAY_MIN || x > DAY_MAX || s->each(s->ctx, x, &e, err);
}

bool demo_days(day today, bool (*each)(void *ctx, day x, const struct entry *e, struct err *err), void *ctx, struct err *err)
{
	day last = DAY_MIN;
	const struct sink look = { &last, find_last, NULL };
	size_t length = sizeof embed_demo_jsonl - 1;
	if (!exchange_read(embed_demo_jsonl, length, &look, err))
		return false;
	struct shift s = { week_monday(today) + 6 - last, today, each, ctx };
	const struct sink push = { &s, give, NULL };
	return exchange_read(embed_demo_jsonl, length, &push, err);
}
