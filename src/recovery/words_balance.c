/* SPDX-License-Identifier: MIT */
/* How the balance of a week is said: counts and what they are held against, never a mark out of ten. */
#include "config.h"

#include "recovery/balance.h"
#include "recovery/line.h"

static void add_days(struct line *l, int n, const char *what)
{
	line_count(l, n);
	line_add(l, " %s%s", what, n == 1 ? "" : "s");
}

const char *words_mix(const struct balance *b, char *text, size_t size)
{
	static const char *const names[4] = { "passive", "active", "easy", "demanding" };
	struct line l = line_on(text, size);
	if (b->known == 0) {
		line_add(&l, b->come > 0 ? "nothing is known of these days" : "this week has not begun");
		return text;
	}
	for (int was = CEILING_PASSIVE; was <= CEILING_TRAIN; was++)
		line_add(&l, "%s%d %s", was > CEILING_PASSIVE ? ", " : "", b->mix[was], names[was]);
	if (b->known == 7)
		line_add(&l, "; all seven days known");
	else
		line_add(&l, "; %d of %d day%s known%s", b->known, b->come, b->come == 1 ? "" : "s", b->over ? "" : " so far");
	return text;
}

static void say_rest(const struct balance *b, struct line *l)
{
	add_days(l, b->mix[CEILING_PASSIVE], "full rest day");
	line_add(l, ": at least ");
	line_count(l, b->least[AIM_REST]);
	line_add(l, b->block == BLOCK_RECOVERY ? " in a recovery week" : " in a week");
}

static void say_runs(const struct balance *b, struct line *l)
{
	add_days(l, b->recovery_runs, "recovery run");
	if (b->recovery_runs > b->most[AIM_RUNS]) {
		line_add(l, ": beyond ");
		line_count(l, b->most[AIM_RUNS]);
		line_add(l, ", a walk, an easy ride or a swim serves as well");
	} else if (b->most[AIM_RUNS] > 1) {
		line_add(l, ": one or %s", b->most[AIM_RUNS] == 2 ? "two" : "more");
		line_add(l, " go well with demanding days");
	} else {
		line_add(l, ": one goes well with demanding days");
	}
}

static void say_demanding(const struct balance *b, struct line *l)
{
	add_days(l, b->mix[CEILING_TRAIN], "demanding day");
	line_add(l, ": at most ");
	line_count(l, b->most[AIM_DEMANDING]);
	if (b->block == BLOCK_RECOVERY)
		line_add(l, " in a recovery week");
	else
		line_add(l, " before days are kept easy");
}

static void say_lighter(const struct balance *b, struct line *l)
{
	if (b->mix[CEILING_PASSIVE] == 7)
		line_add(l, "a week off: nothing but rest");
	else if (b->share < 0)
		line_add(l, "whether it was lighter is not known");
	else
		line_add(l, "%slighter: %d %% of the load of the weeks before", b->standing[AIM_LIGHTER] == STANDING_MET ? "" : "not ",
			(int)(b->share * 100 + 0.5));
}

const char *words_aim(const struct balance *b, enum aim aim, char *text, size_t size)
{
	static void (*const say[AIM_COUNT])(const struct balance *, struct line *) = { say_rest, say_runs, say_demanding, say_lighter };
	struct line l = line_on(text, size);
	if (b->standing[aim] != STANDING_NONE)
		say[aim](b, &l);
	if (b->standing[aim] == STANDING_OPEN)
		line_add(&l, "; there is time for it");
	else if (b->standing[aim] == STANDING_UNKNOWN && aim != AIM_LIGHTER)
		line_add(&l, "; days not known may hold it");
	return text;
}

const char *words_clock(const struct balance *b, const struct settings *s, char *text, size_t size)
{
	struct line l = line_on(text, size);
	int n = b->loading.n;
	switch (b->clock) {
	case CLOCK_IN:
		line_add(&l, "this is a recovery week");
		if (n > 0) {
			line_add(&l, ", after %s", b->loading.exact ? "" : "at least ");
			add_days(&l, n, "loading week");
		}
		return text;
	case CLOCK_UNKNOWN:
		line_add(&l, "not known: too few days are known of the week before");
		return text;
	default:
		if (!b->loading.exact)
			line_add(&l, "at least ");
		add_days(&l, n, "loading week");
		line_add(&l, b->loading.exact ? " since the last recovery week" : " in a row");
		break;
	}
	if (b->clock == CLOCK_RUNS) {
		line_add(&l, "; a recovery week is due after ");
		line_count(&l, (int)s->loading_due);
	} else {
		line_add(&l, b->clock == CLOCK_DUE ? ": a recovery week is due" : b->clock == CLOCK_NOW ? ": a recovery week is due now" :
			": days are kept easy until a recovery week is taken");
	}
	return text;
}

const char *words_coming(const struct coming *race, day today, enum units units, char *text, size_t size)
{
	char distance[UNITS_TEXT];
	struct line l = line_on(text, size);
	if (!race->present)
		return text;
	line_add(&l, "race");
	if (race->metres != UNKNOWN)
		line_add(&l, " over %s", units_say(race->metres, units, distance));
	int days = race->day - today;
	if (days == 1)
		line_add(&l, " tomorrow, ");
	else
		line_add(&l, " in %d days, on ", days);
	line_day(&l, race->day);
	return text;
}

const char *words_race_on(const struct coming *race, day today, enum units units, char *text, size_t size)
{
	char distance[UNITS_TEXT];
	struct line l = line_on(text, size);
	int days = race->day - today;
	if (!race->present)
		return text;
	line_add(&l, "Race %s%s", days == 0 ? "today" : days == 1 ? "tomorrow" : "on this day", race->jogged ? ", not raced" : "");
	if (race->metres != UNKNOWN)
		line_add(&l, ": %s", units_say(race->metres, units, distance));
	return text;
}
