/* SPDX-License-Identifier: MIT */
/* What training itself asks for: the day after, the week's rest day, blocks of weeks, and a plan that leaps. */
#include "config.h"

#include "recovery/find.h"

void find_yesterday(struct past *p, struct found *f)
{
	if (p->demanded[1].demand == DEMAND_NONE)
		return;
	struct evidence *e = &found_add(f, REASON_YESTERDAY, 1, CEILING_ACTIVE)->evidence;
	e->detail = (int)p->demanded[1].demand;
	e->session = p->demanded[1].session;
	e->days = 1;
	e->until = p->day;
}

/* Whether the week is declared a block: on any of its days. */
static bool week_declared(const struct past *p, enum block block)
{
	int since_monday = (int)day_weekday(p->day);
	for (int ago = since_monday; ago > since_monday - 7; ago--)
		if (past_entry(p, ago)->block == block)
			return true;
	return false;
}

static bool demanding_tomorrow(const struct past *p)
{
	const struct entry *tomorrow = history_at(p->history, p->day + 1);
	for (int i = 0; i < tomorrow->planned_count; i++)
		if (plan_demanding(&tomorrow->planned[i], p->settings))
			return true;
	return false;
}

/* Between two demanding days in the middle of a heavy week.  Tuesday to Thursday is a constant of rule set v1. */
void find_midweek(struct past *p, struct found *f)
{
	enum weekday weekday = day_weekday(p->day);
	if (weekday < TUESDAY || weekday > THURSDAY || p->demanded[1].demand != DEMAND_NONE || p->demanded[2].demand == DEMAND_NONE ||
	    !demanding_tomorrow(p))
		return;
	bool declared = week_declared(p, BLOCK_VOLUME);
	double share = declared ? 0 : week_volume(p->history, p->day, p->settings);
	if (!declared && !(share > 0))
		return;
	struct evidence *e = &found_add(f, REASON_MIDWEEK, 1, CEILING_ACTIVE)->evidence;
	e->detail = declared;
	e->now = declared ? UNKNOWN : share;
}

void find_stacked(struct past *p, struct found *f)
{
	int three = 0, six = 0;
	for (int ago = 1; ago <= DEMAND_DAYS; ago++) {
		bool demanding = p->demanded[ago].demand != DEMAND_NONE;
		three += demanding && ago <= 3;
		six += demanding;
	}
	if (three < p->settings->stacked_three && six < p->settings->stacked_six)
		return;
	struct evidence *e = &found_add(f, REASON_STACKED, 1, CEILING_EASY)->evidence;
	e->now = six;
	e->days = three;
}

void find_block(struct past *p, struct found *f)
{
	if (week_declared(p, BLOCK_RECOVERY)) {
		found_add(f, REASON_RECOVERY_WEEK, 1, CEILING_EASY)->evidence.until = week_monday(p->day) + 6;
		return;
	}
	int weeks = p->loading.n;
	struct evidence *e;
	if (weeks >= p->settings->loading_easy)
		e = &found_add(f, REASON_LOADING_WEEKS, 1, CEILING_EASY)->evidence;
	else if (weeks >= p->settings->loading_due)
		e = &found_add(f, REASON_RECOVERY_DUE, 0, CEILING_NONE)->evidence;
	else
		return;
	e->now = e->length = weeks;
	e->at_least = !p->loading.exact;
}

/* Passive unless judge.c finds the day of slack; `until` then is tomorrow, whose rest day is planned. */
void find_week(struct past *p, struct found *f)
{
	if (p->streak.n < p->settings->week_days)
		return;
	struct evidence *e = &found_add(f, REASON_WEEKLY_REST, 2, CEILING_PASSIVE)->evidence;
	e->now = e->days = p->streak.n;
	e->at_least = !p->streak.exact;
	e->detail = p->streak.n <= p->settings->week_days && history_at(p->history, p->day + 1)->plan_rest;
	e->until = p->day;
}

enum { JUMP_DAYS = 30 };

static int longest_run(const struct past *p)
{
	int longest = 0;
	for (int ago = 1; ago <= JUMP_DAYS; ago++) {
		const struct entry *e = history_at(p->history, p->day - ago);
		for (int i = 0; i < e->session_count; i++)
			if (e->sessions[i].kind == KIND_RUN && e->sessions[i].metres > longest)
				longest = e->sessions[i].metres;
	}
	return longest;
}

/* Advice on distance, never a ceiling. */
void find_jump(struct past *p, struct found *f)
{
	double longest = p->today->planned_count > 0 ? longest_run(p) / 1000.0 : 0;
	struct reason *r = NULL;
	for (int i = 0; i < p->today->planned_count && longest > 0; i++) {
		const struct session *s = &p->today->planned[i];
		if (s->kind != KIND_RUN || !(session_km(s) > p->settings->jump_share * longest))
			continue;
		if (r != NULL) {
			r->times++;
			if (session_km(s) > r->evidence.now)
				r->evidence.now = session_km(s);
			continue;
		}
		r = found_add(f, REASON_LONG_JUMP, 0, CEILING_NONE);
		r->evidence.now = session_km(s);
		r->evidence.usual = longest;
		r->evidence.n = JUMP_DAYS;
		r->evidence.extra = p->settings->jump_share * longest;
	}
}
