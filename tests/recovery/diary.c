/* SPDX-License-Identifier: MIT */
/* The diaries the rule tests are written on. */
#include "config.h"

#include "diary.h"

#include "recovery/words.h"

#include <stdio.h>
#include <string.h>

const day diary_day = 20524;

struct entry *diary_entry(struct diary *d, int ago)
{
	return &d->days[HISTORY_BEFORE - ago];
}

void diary_blank(struct diary *d)
{
	settings_preset(&d->settings);
	d->history = (struct history){ .first = diary_day - HISTORY_BEFORE, .count = DIARY_DAYS, .days = d->days };
	for (int i = 0; i < DIARY_DAYS; i++)
		d->days[i] = entry_blank;
}

static struct session session_of(int value)
{
	struct session s = session_blank((enum kind)(value >> 24));
	int minutes = value >> 8 & 0xFFF, rpe = value & 0xFF;
	s.purpose = (enum purpose)(value >> 20 & 0xF);
	s.seconds = minutes == UNSAID ? UNKNOWN : minutes * 60;
	s.rpe = rpe == UNSAID ? UNKNOWN : rpe;
	return s;
}

static void set_session(struct diary *d, struct entry *e, bool plan, int value)
{
	int *count = plan ? &e->planned_count : &e->session_count;
	struct session *room = plan ? d->planned[e - d->days] : d->done[e - d->days];
	if (*count < 0)
		*count = 0;
	if (*count < DIARY_SESSIONS)
		room[(*count)++] = session_of(value);
	if (plan)
		e->planned = room;
	else
		e->sessions = room;
}

static void set(struct diary *d, struct entry *e, int what, int value)
{
	struct session *done = d->done[e - d->days], *planned = d->planned[e - d->days];
	switch (what) {
	case SLEEP: e->sleep_min = value; break;
	case RHR: e->rhr = value; break;
	case RMSSD: e->rmssd = value < 0 ? UNKNOWN : value / 10.0; break;
	case DONE: set_session(d, e, false, value); break;
	case ONLY: e->session_count = 0; set_session(d, e, false, value); break;
	case NOTHING_DONE: e->session_count = 0; break;
	case NOT_KNOWN: e->session_count = UNKNOWN; break;
	case KM: done[e->session_count - 1].metres = value; break;
	case PLAN: set_session(d, e, true, value); break;
	case PLAN_KM: planned[e->planned_count - 1].metres = value; break;
	case PLAN_REST: e->plan_rest = true; break;
	case REST: e->rest = true; e->session_count = UNKNOWN; break;
	case ILL_ABOVE: e->illness.present = true; e->illness.where = WHERE_ABOVE; break;
	case ILL_BELOW: e->illness.present = true; e->illness.where = WHERE_BELOW; break;
	case FEVER: e->illness.present = true; e->illness.fever = TRI_YES; break;
	case NOT_MILD: e->illness.mild = TRI_NO; break;
	case PAIN: e->pain.score = value; break;
	case GAIT: e->pain.gait = TRI_YES; break;
	case BONE: e->pain.bone = TRI_YES; break;
	case RED: e->red = "chest"; break;
	case CLEARED: e->cleared = true; break;
	case RACE_METRES: e->race.metres = value; break;
	case NOT_RACED: e->race.raced = TRI_NO; break;
	case BLOCK: e->block = (enum block)value; break;
	default: e->item[what] = value; break;
	}
}

void diary_change(struct diary *d, const struct change *c)
{
	for (int ago = c->from; ago <= c->to; ago++)
		set(d, diary_entry(d, ago), c->what, c->value);
}

void diary_steady(struct diary *d)
{
	diary_blank(d);
	for (int ago = 0; ago <= HISTORY_BEFORE; ago++) {
		struct entry *e = diary_entry(d, ago);
		for (int i = 0; i < ITEM_COUNT; i++)
			e->item[i] = 4;
		e->sleep_min = 480;
		e->rhr = 50;
		if (ago == 0)
			continue;
		if (ago % 4 == 2) {
			e->session_count = 0;
			continue;
		}
		set(d, e, DONE, S(RUN, EASY, 50, 3));
		set(d, e, KM, 9000);
	}
	diary_entry(d, 17)->block = BLOCK_RECOVERY;
}

const char *diary_verdict(const struct assessment *a, char *text, size_t size)
{
	size_t n = (size_t)snprintf(text, size, "%s:", ceiling_names[a->verdict]);
	for (int i = 0; i < a->count && n < size; i++) {
		const struct reason *r = &a->reasons[i];
		n += (size_t)snprintf(text + n, size - n, " %s/%d", reasons[r->id].code, r->severity);
		if (r->ceiling != CEILING_NONE && n < size)
			n += (size_t)snprintf(text + n, size - n, "/%s", ceiling_names[r->ceiling]);
	}
	return text;
}

/* xorshift64*: a state that is never 0. */
uint32_t random_below(uint64_t *state, uint32_t n)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return (uint32_t)((*state * UINT64_C(2685821657736338717)) >> 33) % n;
}

static bool chance(uint64_t *state, uint32_t percent)
{
	return random_below(state, 100) < percent;
}

static int random_session(uint64_t *state)
{
	static const enum kind kinds[] = { KIND_RUN, KIND_RUN, KIND_RUN, KIND_WALK, KIND_BIKE, KIND_SWIM, KIND_MOBILITY, KIND_STRENGTH };
	int minutes = chance(state, 90) ? 15 + (int)random_below(state, 140) : UNSAID;
	int rpe = chance(state, 90) ? (int)random_below(state, 10) : UNSAID;
	return (int)kinds[random_below(state, 8)] << 24 | (int)random_below(state, PURPOSE_COUNT) << 20 | minutes << 8 | rpe;
}

static void random_training(struct diary *d, struct entry *e, uint64_t *state)
{
	e->session_count = 0;
	for (uint32_t n = random_below(state, 3); n > 0; n--) {
		set_session(d, e, false, random_session(state));
		if (chance(state, 60))
			set(d, e, KM, 1000 + (int)random_below(state, 30000));
	}
}

static void random_trouble(struct diary *d, struct entry *e, uint64_t *state)
{
	static const int metres[] = { 5000, 10000, 21100, 42200, 50000 };
	if (chance(state, 2)) {
		set(d, e, chance(state, 50) ? ILL_ABOVE : ILL_BELOW, 0);
		e->illness.fever = chance(state, 30) ? TRI_YES : TRI_NO;
		e->illness.mild = chance(state, 50) ? TRI_YES : TRI_UNKNOWN;
	}
	if (chance(state, 1))
		e->race.metres = metres[random_below(state, 5)];
	if (chance(state, 3))
		e->pain = (struct pain){ (int)random_below(state, 9), chance(state, 20) ? TRI_YES : TRI_UNKNOWN, TRI_UNKNOWN, NULL };
	if (chance(state, 1))
		e->red = "faint";
	e->cleared = chance(state, 1);
}

void diary_random(struct diary *d, uint64_t *state)
{
	static const int steps[] = { 1, 2, 2, 3, 3, 3, 4, 4, 5 }, calm_steps[] = { 2, 3, 3, 3, 4, 4, 4, 5, 5 };
	bool calm = chance(state, 60);
	uint32_t known = chance(state, 50) ? 100 : 70, logged = chance(state, 50) ? 100 : 85;
	diary_blank(d);
	for (int ago = (int)random_below(state, 121); ago >= -2; ago--) {
		struct entry *e = diary_entry(d, ago);
		for (int i = 0; i < ITEM_COUNT; i++)
			if (chance(state, known))
				e->item[i] = calm ? calm_steps[random_below(state, 9)] : steps[random_below(state, 9)];
		if (chance(state, known))
			e->sleep_min = (calm ? 380 : 200) + (int)random_below(state, calm ? 160 : 360);
		if (chance(state, known))
			e->rhr = 46 + (int)random_below(state, calm ? 6 : 14);
		if (chance(state, 50))
			e->rmssd = 40 + (int)random_below(state, 500) / 10.0;
		if (ago > 0 && chance(state, logged))
			random_training(d, e, state);
		if (chance(state, calm ? 30 : 100))
			random_trouble(d, e, state);
		if (chance(state, 20)) {
			set_session(d, e, true, random_session(state));
			set(d, e, PLAN_KM, 1000 + (int)random_below(state, 40000));
		}
		if (chance(state, 2))
			e->block = chance(state, 50) ? BLOCK_RECOVERY : BLOCK_VOLUME;
		e->plan_rest = chance(state, 12);
	}
}
