/* SPDX-License-Identifier: MIT */
/* Counts, and what they are held against.  What may still come is open, what may hide in an unknown day is unknown: neither
   is told as missing. */
#include "config.h"

#include "recovery/balance.h"

#include "recovery/dayclass.h"

#include <string.h>

enum { WEEK = 7 };

static void count_day(const struct history *h, day x, const struct settings *s, struct balance *b)
{
	const struct entry *e = history_at(h, x);
	enum ceiling was = day_class(h, x, s);
	if (was != CEILING_NONE) {
		b->known++;
		b->mix[was]++;
	}
	for (int i = 0; i < e->session_count; i++)
		b->recovery_runs += e->sessions[i].kind == KIND_RUN && e->sessions[i].purpose == PURPOSE_RECOVERY;
}

/* A block holds for its week from whichever day; what is entered as done on a day to come was not done yet. */
static void count(const struct history *h, const struct settings *s, struct balance *b)
{
	for (day x = b->monday; x < b->monday + WEEK; x++) {
		const struct entry *e = history_at(h, x);
		if (x < b->monday + b->come)
			count_day(h, x, s, b);
		if (e->block != BLOCK_NONE && b->block != BLOCK_RECOVERY)
			b->block = e->block;
	}
}

/* How an aim of at least `least` (and at most `most`, where that is not 0) stands with `n`. */
static enum standing stand(const struct balance *b, int n, int least, int most, int left, int unknown)
{
	if (most > 0 && n > most)
		return STANDING_UNMET;
	if (n >= least)
		return STANDING_MET;
	if (n + left >= least && !b->over)
		return STANDING_OPEN;
	return n + left + unknown >= least ? STANDING_UNKNOWN : STANDING_UNMET;
}

static void judge(const struct settings *s, day today, const struct history *h, struct balance *b)
{
	bool recovery = b->block == BLOCK_RECOVERY;
	/* Today, while nothing is entered for it, may still become anything. */
	bool today_in = today >= b->monday && today < b->monday + WEEK && !entry_known(history_at(h, today));
	int left = b->over ? 0 : WEEK - b->come + today_in;
	int unknown = b->come - today_in - b->known;
	unknown = unknown > 0 ? unknown : 0;
	int counts[AIM_COUNT] = { b->mix[CEILING_PASSIVE], b->recovery_runs, b->mix[CEILING_TRAIN], 0 };
	b->least[AIM_REST] = recovery ? 2 : 1;
	b->least[AIM_RUNS] = 1;
	b->most[AIM_RUNS] = (int)s->recovery_runs;
	b->most[AIM_DEMANDING] = recovery ? 1 : (int)s->stacked_six - 1;
	for (int aim = AIM_REST; aim <= AIM_DEMANDING; aim++)
		b->standing[aim] = stand(b, counts[aim], b->least[aim], b->most[aim], left, unknown);
	if (b->most[AIM_DEMANDING] < 1 || b->mix[CEILING_TRAIN] == 0)
		b->standing[AIM_DEMANDING] = STANDING_NONE;
	/* A week with less than two demanding days can do without a run to recover from them. */
	if (b->recovery_runs == 0 && b->mix[CEILING_TRAIN] < 2)
		b->standing[AIM_RUNS] = STANDING_NONE;
	if (recovery && b->over)
		b->standing[AIM_LIGHTER] = b->share < 0 ? STANDING_UNKNOWN : b->share <= s->recovery_share ? STANDING_MET : STANDING_UNMET;
}

static enum clock read_clock(const struct balance *b, const struct settings *s)
{
	int n = b->loading.n;
	if (b->block == BLOCK_RECOVERY)
		return CLOCK_IN;
	if (n >= s->loading_easy)
		return CLOCK_HOLDS;
	if (n >= s->loading_due)
		return n > s->loading_due ? CLOCK_NOW : CLOCK_DUE;
	return n == 0 && !b->loading.exact ? CLOCK_UNKNOWN : CLOCK_RUNS;
}

void balance_look(const struct history *h, day x, day today, const struct settings *s, struct balance *b)
{
	memset(b, 0, sizeof *b);
	b->monday = week_monday(x);
	b->over = b->monday + WEEK <= today;
	b->come = b->over ? WEEK : today < b->monday ? 0 : today - b->monday + 1;
	count(h, s, b);
	b->share = b->over ? week_share(h, b->monday, s) : UNKNOWN;
	b->loading = week_loading(h, b->monday <= today ? b->monday : today, s);
	judge(s, today, h, b);
	b->clock = read_clock(b, s);
}

struct coming balance_race_on(const struct history *h, day x)
{
	const struct entry *e = history_at(h, x);
	if (e->race.metres != UNKNOWN)
		return (struct coming){ true, x, e->race.metres, e->race.raced == TRI_NO };
	for (int i = 0; i < e->session_count; i++)
		if (e->sessions[i].purpose == PURPOSE_RACE)
			return (struct coming){ true, x, e->sessions[i].metres, false };
	for (int i = 0; i < e->planned_count; i++)
		if (e->planned[i].purpose == PURPOSE_RACE)
			return (struct coming){ true, x, e->planned[i].metres, false };
	return (struct coming){ .metres = UNKNOWN };
}

struct coming balance_race(const struct history *h, day after)
{
	for (day x = after + 1; x < h->first + h->count; x++) {
		struct coming race = balance_race_on(h, x);
		if (race.present)
			return race;
	}
	return (struct coming){ .metres = UNKNOWN };
}
