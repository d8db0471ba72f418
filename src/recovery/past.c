/* SPDX-License-Identifier: MIT */
/* Reads the days before today.  What nearly every verdict needs is read at once; usual values only when asked for, since a
   quiet morning needs two of them and a long look back eighty. */
#include "config.h"

#include "recovery/past.h"

#include <math.h>
#include <string.h>

const struct entry *past_entry(const struct past *p, int ago)
{
	return ago == 0 ? p->today : history_at(p->history, p->day - ago);
}

static bool reading(const struct past *p, int ago, double *ln)
{
	double rmssd = history_at(p->history, p->day - ago)->rmssd;
	if (!(rmssd > 0))
		return false;
	*ln = log(rmssd);
	return true;
}

static void look_hrv(struct past *p)
{
	struct hrv_past *v = &p->hrv;
	double base[HRV_BASE], sum = 0, squares = 0;
	v->base = 0;
	for (int ago = 0; ago < HRV_BASE; ago++)
		v->base += history_at(p->history, p->day - HRV_WEEK - ago)->rmssd > 0;
	if (v->base < 2 || v->base < p->settings->hrv_base_least)
		return;
	for (int ago = 1; ago < HRV_WEEK; ago++)
		v->known[ago] = reading(p, ago, &v->week[ago]);
	int n = 0;
	for (int ago = HRV_WEEK; ago < HRV_WEEK + HRV_BASE; ago++)
		if (reading(p, ago, &base[n]))
			sum += base[n++];
	v->mean = sum / n;
	for (int i = 0; i < n; i++)
		squares += (base[i] - v->mean) * (base[i] - v->mean);
	double spread = sqrt(squares / (n - 1));
	v->spread = spread > p->settings->hrv_spread_least ? spread : p->settings->hrv_spread_least;
}

void past_look(struct past *p, const struct history *h, day x, const struct settings *s, const struct entry *today)
{
	p->history = h;
	p->settings = s;
	p->day = x;
	p->today = today != NULL ? today : history_at(h, x);
	memset(&p->done, 0, sizeof p->done);
	p->streak = week_streak(h, x);
	p->loading = week_loading(h, x, s);
	p->race = window_race(h, x, s);
	p->illness = window_illness(h, x, s);
	for (int ago = 1; ago <= DEMAND_DAYS; ago++)
		p->demanded[ago].demand = day_demanding(h, x - ago, s, &p->demanded[ago].session);
	p->rested = day_is_rest(h, x - 1) && day_is_rest(h, x - 2);
	look_hrv(p);
}

enum measure { MEASURE_SLEEP = ITEM_COUNT, MEASURE_RHR };	/* below them: the items */

static int measured(const struct entry *e, int measure)
{
	return measure == MEASURE_SLEEP ? e->sleep_min : measure == MEASURE_RHR ? e->rhr : e->item[measure];
}

static struct baseline usual_on(const struct history *h, day x, const struct settings *s, int measure)
{
	int values[USUAL_DAYS], n = 0;
	for (int ago = 1; ago <= USUAL_DAYS; ago++) {
		int value = measured(history_at(h, x - ago), measure);
		if (value != UNKNOWN)
			values[n++] = value;
	}
	return baseline_of(values, n, s);
}

static struct baseline usual(const struct past *p, int ago, int measure)
{
	return usual_on(p->history, p->day - ago, p->settings, measure);
}

struct baseline past_usual_rhr(const struct history *h, day x, const struct settings *s)
{
	return usual_on(h, x, s, MEASURE_RHR);
}

/* Whether bit `index` was clear; sets it. */
static bool first_time(uint32_t *done, int index)
{
	uint32_t bit = UINT32_C(1) << index;
	bool first = (*done & bit) == 0;
	*done |= bit;
	return first;
}

const struct baseline *past_sleep(struct past *p, int ago)
{
	if (first_time(&p->done.sleep, ago))
		p->sleep[ago] = usual(p, ago, MEASURE_SLEEP);
	return &p->sleep[ago];
}

const struct baseline *past_rhr(struct past *p, int ago)
{
	if (first_time(&p->done.rhr, ago))
		p->rhr[ago] = usual(p, ago, MEASURE_RHR);
	return &p->rhr[ago];
}

const struct baseline *past_item(struct past *p, enum item item)
{
	if (first_time(&p->done.items, (int)item))
		p->item[item] = usual(p, 0, (int)item);
	return &p->item[item];
}

bool past_item_usually_low(const struct past *p, enum item item)
{
	int known = 0, low = 0;
	for (int ago = 1; ago <= USUAL_DAYS; ago++) {
		int step = history_at(p->history, p->day - ago)->item[item];
		known += step != UNKNOWN;
		low += step != UNKNOWN && step <= STEP_LOW;
	}
	return known >= p->settings->usual_low_days && low > p->settings->usual_low_share * known;
}
