/* SPDX-License-Identifier: MIT */
/* Each mistake is a function of its own that knows nothing of the others; what a day should have been is asked of assess(), never
   found by a second copy of a rule. */
#include "config.h"

#include "recovery/review.h"

#include "recovery/find.h"
#include "recovery/past.h"

#include "model/gentle.h"

enum { WEEK = 7, MONTH = 28, COMPARED = 3 };

const struct mistake_info mistakes[MISTAKE_COUNT] = {
	[MISTAKE_FAST] = { "M1", "recovery that was none" },
	[MISTAKE_MOVED] = { "M2", "moving when rest was due" },
	[MISTAKE_NO_REST] = { "M3", "no whole day off" },
	[MISTAKE_WAITED] = { "M4", "waiting too long" },
	[MISTAKE_TOOLS] = { "M5", "tools in place of rest" },
	[MISTAKE_OPTIONAL] = { "M6", "rest as an option" },
	[MISTAKE_MORE] = { "M7", "more load, same recovery" },
	[MISTAKE_STACKED] = { "ST", "stacking" },
};

struct look {
	const struct history *h;
	const struct settings *s;
	day x;
	const struct assessment *a;	/* of x */
	enum ceiling was;
};

/* A missing check-in is no mistake. */
static void judge_day(const struct history *h, day x, const struct settings *s, struct assessment *out)
{
	assess(h, x, s, &(struct what_if){ .dropped = reason_bit(REASON_NO_CHECKIN) }, out);
}

static bool heart_high(const struct look *k, int hr)
{
	const struct settings *s = k->s;
	struct past past;
	if (s->lthr > 0)
		return hr > s->fast_lthr_share * s->lthr;
	if (s->hrmax <= 0)
		return false;
	past_look(&past, k->h, k->x, s, NULL);
	const struct baseline *rest = past_rhr(&past, 0);
	return rest->known ? hr - rest->mid >= s->fast_reserve_share * (s->hrmax - rest->mid) : hr >= s->fast_hrmax_share * s->hrmax;
}

static unsigned too_much(const struct look *k, const struct session *d)
{
	unsigned how = 0;
	how |= d->rpe > k->s->light_rpe ? FAST_EFFORT : 0u;
	how |= d->hr != UNKNOWN && heart_high(k, d->hr) ? FAST_HEART : 0u;
	how |= d->talk == TALK_NO ? FAST_TALK : 0u;
	how |= d->faster ? FAST_FINISH : 0u;
	how |= d->kind == KIND_RUN && session_minutes(d) > k->s->light_run_min ? FAST_LONG : 0u;
	how |= d->after == AFTER_WORSE ? FAST_WORSE : 0u;
	return how;
}

static bool was_fast(const struct look *k, struct mistake_found *f)
{
	const struct entry *e = history_at(k->h, k->x);
	f->times = 0;
	for (int i = e->session_count; i-- > 0;) {
		const struct session *d = &e->sessions[i];
		unsigned how = d->purpose == PURPOSE_RECOVERY && !session_gentle(d) ? too_much(k, d) : 0;
		if (how == 0)
			continue;
		f->how = how;
		f->session = d;
		f->times++;
	}
	return f->times > 0;
}

/* The weekly rest day alone is M3's. */
static bool moved(const struct look *k, struct mistake_found *f)
{
	static const enum item costs[] = { ITEM_ENERGY, ITEM_LEGS, ITEM_MUSCLES };
	if (k->was == CEILING_NONE || k->was == CEILING_PASSIVE || k->a->verdict != CEILING_PASSIVE ||
	    k->a->binding == reason_bit(REASON_WEEKLY_REST))
		return false;
	const struct entry *e = history_at(k->h, k->x), *next = history_at(k->h, k->x + 1);
	for (size_t i = 0; i < sizeof costs / sizeof costs[0]; i++)
		if (e->item[costs[i]] != UNKNOWN && next->item[costs[i]] != UNKNOWN && next->item[costs[i]] < e->item[costs[i]])
			f->how |= 1u << costs[i];
	return true;
}

static bool no_rest(const struct look *k, struct mistake_found *f)
{
	int known = 0;
	for (int i = 0; i < WEEK; i++) {
		if (day_is_rest(k->h, k->x - i))
			return false;
		known += entry_known(history_at(k->h, k->x - i));
	}
	f->n = week_streak(k->h, k->x + 1).n;
	return known >= WEEK - 1 && f->n >= WEEK && f->n % WEEK == 0;
}

static bool waited(const struct look *k, struct mistake_found *f)
{
	for (int i = 0; i < k->s->waited_days; i++) {
		struct assessment a;
		if (!entry_known(history_at(k->h, k->x - i)))
			continue;
		if (day_is_rest(k->h, k->x - i))
			return false;
		f->of++;
		judge_day(k->h, k->x - i, k->s, &a);
		f->n += a.verdict == CEILING_PASSIVE && (a.binding & reason_bit(REASON_SIGNS)) != 0;
	}
	return f->n >= k->s->waited_due;
}

static int tools_used(const struct entry *e)
{
	char word[WORD_BYTES + 1];
	int n = 0;
	for (const char *list = e->tools; words_next(&list, word);)
		n++;
	return n;
}

static bool tools_instead(const struct look *k, struct mistake_found *f)
{
	double slept = 0;
	int nights = 0;
	for (int i = 0; i < WEEK; i++) {
		const struct entry *e = history_at(k->h, k->x - i);
		f->n += tools_used(e);
		f->of += day_is_rest(k->h, k->x - i);
		if (e->sleep_min != UNKNOWN) {
			slept += e->sleep_min;
			nights++;
		}
	}
	bool little = nights >= k->s->tools_nights && slept < nights * k->s->tools_sleep_min;
	f->sleep = little ? slept / nights : UNKNOWN;
	return f->n >= k->s->tools_uses && (f->of == 0 || little);
}

static bool optional(const struct look *k, struct mistake_found *f)
{
	for (int i = 0; i < MONTH; i++) {
		const struct entry *e = history_at(k->h, k->x - i);
		if (!e->plan_rest || !entry_known(e))
			continue;
		f->of++;
		f->n += day_is_rest(k->h, k->x - i);
	}
	if (f->of >= k->s->kept_planned && f->n < k->s->kept_share * f->of)
		return true;
	f->of = 0;
	f->n = week_loading(k->h, week_monday(k->x) + WEEK, k->s).n;
	return f->n >= k->s->loading_easy;
}

static int recovery_days(const struct look *k, day monday)
{
	int n = 0;
	for (day y = monday; y < monday + WEEK; y++)
		n += day_class(k->h, y, k->s) <= CEILING_ACTIVE;
	return n;
}

/* The three weeks before, without those that were declared recovery weeks or are not known: how many there are, the mean of the two
   with the most load, and the usual number of recovery days. */
static int weeks_before(const struct look *k, day monday, double *load, double *usual)
{
	double loads[COMPARED];
	int days[COMPARED], n = 0;
	for (int i = 1; i <= COMPARED; i++) {
		day before = monday - i * WEEK;
		loads[n] = week_load(k->h, before, k->s);
		if (loads[n] < 0 || week_is(k->h, before, BLOCK_RECOVERY))
			continue;
		days[n++] = recovery_days(k, before);
	}
	if (n < 2)
		return n;
	double least = loads[0], sum = 0;
	for (int i = 0; i < n; i++) {
		sum += loads[i];
		least = loads[i] < least ? loads[i] : least;
	}
	*load = n > 2 ? (sum - least) / 2 : sum / 2;
	sort_ints(days, n);
	*usual = n > 2 ? days[1] : (days[0] + days[1]) / 2.0;
	return n;
}

static bool more_load(const struct look *k, struct mistake_found *f)
{
	double before, usual;
	day monday = week_monday(k->x);
	double load = week_load(k->h, monday, k->s);
	if (k->x != monday + SUNDAY || load < 0 || weeks_before(k, monday, &before, &usual) < 2 || !(before > 0))
		return false;
	f->n = (int)(100 * load / before + 0.5);
	f->of = recovery_days(k, monday);
	return load >= k->s->growth_share * before && f->of <= usual;
}

static bool stacked(const struct look *k, struct mistake_found *f)
{
	const struct session *session;
	int row = 0, week = 0;
	while (row < MONTH && day_demanding(k->h, k->x - row, k->s, &session) != DEMAND_NONE)
		row++;
	for (int i = 0; i < WEEK; i++)
		week += day_demanding(k->h, k->x - i, k->s, &session) != DEMAND_NONE;
	bool run = row >= k->s->stack_row;
	f->n = run ? row : week;
	f->of = run ? 0 : WEEK;
	return run || week >= k->s->stack_week;
}

void review_day(const struct history *h, day x, const struct settings *s, struct review *out)
{
	static bool (*const find[MISTAKE_COUNT])(const struct look *, struct mistake_found *) = {
		was_fast, moved, no_rest, waited, tools_instead, optional, more_load, stacked,
	};
	struct assessment a;
	judge_day(h, x, s, &a);
	struct look k = { h, s, x, &a, day_class(h, x, s) };
	*out = (struct review){ .day = x, .was = k.was, .ceiling = a.verdict };
	out->over = k.was == CEILING_NONE ? UNKNOWN : k.was > a.verdict ? (int)k.was - (int)a.verdict : 0;
	for (int i = 0; i < MISTAKE_COUNT; i++) {
		out->found[i].times = 1;
		if (find[i](&k, &out->found[i]))
			out->mistakes |= 1u << i;
	}
}
