/* SPDX-License-Identifier: MIT */
/* Which recovery would fit, and in which forms, whatever the verdict: a runner cleared for a hard session may still choose
   to recover, and wants to know how. */
#include "config.h"

#include "recovery/judge.h"
#include "recovery/why.h"

#include <string.h>

const char *const form_names[8] = { "rest", "nap", "mental", "tools", "run", "walk", "bike-swim", "mobility" };

static bool spoke(const struct assessment *a, enum reason_id id)
{
	return (a->found & reason_bit(id)) != 0;
}

/* Several reasons may bind; the ground is the one whose code comes first, so that it is the same everywhere. */
static const char *first_code(reason_set set)
{
	const char *first = NULL;
	for (int id = 0; id < REASON_COUNT; id++)
		if ((set & reason_bit((enum reason_id)id)) != 0 && (first == NULL || strcmp(reasons[id].code, first) < 0))
			first = reasons[id].code;
	return first;
}

static const char *first_spoken(const struct assessment *a, const enum reason_id *list, int count)
{
	for (int i = 0; i < count; i++)
		if (spoke(a, list[i]))
			return reasons[list[i]].code;
	return NULL;
}

/* Above active: what depth or time can heal asks for rest, what sits in legs and load for movement. */
static void choose(const struct settings *s, const struct assessment *a, struct fit *out)
{
	static const enum reason_id deep[] = {
		REASON_AFTER_ILLNESS, REASON_AFTER_RACE, REASON_SLEEP, REASON_HEART, REASON_MIND, REASON_WEEKLY_REST,
	};
	static const enum reason_id light[] = {
		REASON_STACKED, REASON_FATIGUE, REASON_SORENESS, REASON_RECOVERY_WEEK, REASON_LOADING_WEEKS, REASON_SLIGHT_PAIN,
	};
	if (a->verdict <= CEILING_ACTIVE) {
		out->recovery = a->verdict;
		out->ground = first_code(a->binding);
		return;
	}
	out->recovery = CEILING_PASSIVE;
	out->ground = first_spoken(a, deep, sizeof deep / sizeof deep[0]);
	if (out->ground == NULL && a->streak >= s->week_fit_days)
		out->ground = "streak";
	if (out->ground != NULL)
		return;
	out->recovery = CEILING_ACTIVE;
	out->ground = first_spoken(a, light, sizeof light / sizeof light[0]);
	if (out->ground == NULL)
		out->ground = "none";
}

static int recovery_runs(const struct history *h, day x)
{
	enum { DAYS = 6 };
	int runs = 0;
	for (day y = x - DAYS; y < x; y++) {
		const struct entry *e = history_at(h, y);
		for (int i = 0; i < e->session_count; i++)
			runs += e->sessions[i].kind == KIND_RUN && e->sessions[i].purpose == PURPOSE_RECOVERY;
	}
	return runs;
}

static void add_form(struct fit *out, bool fits, enum form form)
{
	if (fits)
		out->forms[out->form_count++] = form;
}

void why_fit(const struct history *h, const struct settings *s, const struct assessment *a, struct fit *out)
{
	choose(s, a, out);
	out->form_count = 0;
	out->zone1 = zone1_of(h, a->day, s);
	bool stiff = spoke(a, REASON_STIFF), sore = spoke(a, REASON_SORENESS);
	if (out->recovery == CEILING_PASSIVE) {
		add_form(out, true, FORM_REST);
		add_form(out, spoke(a, REASON_SLEEP), FORM_NAP);
		add_form(out, spoke(a, REASON_MIND), FORM_MENTAL);
		add_form(out, sore || stiff, FORM_TOOLS);
		return;
	}
	bool spare_impact = sore || spoke(a, REASON_AFTER_RACE) || spoke(a, REASON_HEAD_COLD) || spoke(a, REASON_AFTER_ILLNESS);
	for (int i = 0; i < a->count; i++)
		spare_impact = spare_impact || a->reasons[i].no_impact;
	add_form(out, stiff, FORM_MOBILITY);
	add_form(out, !spare_impact && recovery_runs(h, a->day) < s->recovery_runs, FORM_RUN);
	add_form(out, true, FORM_WALK);
	add_form(out, true, FORM_BIKE_SWIM);
	add_form(out, !stiff, FORM_MOBILITY);
}
