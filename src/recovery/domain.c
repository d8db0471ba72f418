/* SPDX-License-Identifier: MIT */
/* The severities of one morning, domain by domain, and of soreness, which counts its own days. */
#include "config.h"

#include "recovery/domain.h"

#include <math.h>

static int max_int(int a, int b)
{
	return a > b ? a : b;
}

static double max_double(double a, double b)
{
	return a > b ? a : b;
}

static bool low(int step)
{
	return step != UNKNOWN && step <= STEP_LOW;
}

int severity_fatigue(const struct entry *e)
{
	int energy = e->item[ITEM_ENERGY], legs = e->item[ITEM_LEGS];
	if (energy == UNKNOWN && legs == UNKNOWN)
		return UNKNOWN;
	if (energy == STEP_BOTTOM)
		return 3;
	return (energy == STEP_LOW) + (legs == STEP_BOTTOM);
}

/* Calm counts only at its bottom by itself: a stressful day is not yet an empty head. */
int severity_mind(const struct entry *e)
{
	static const enum item mind[] = { ITEM_MOOD, ITEM_FOCUS, ITEM_MOTIVATION, ITEM_CALM };
	int known = 0, lows = 0, bottoms = 0;
	bool core_low = false, core_bottom = false;
	for (int i = 0; i < 4; i++) {
		int step = e->item[mind[i]];
		known += step != UNKNOWN;
		lows += low(step);
		bottoms += step == STEP_BOTTOM;
		if (mind[i] != ITEM_CALM) {
			core_low = core_low || low(step);
			core_bottom = core_bottom || step == STEP_BOTTOM;
		}
	}
	if (known == 0)
		return UNKNOWN;
	if (bottoms >= 2)
		return 3;
	if (core_bottom || lows >= 2)
		return 2;
	return core_low || bottoms > 0 ? 1 : 0;
}

struct night look_night(struct past *p, int ago)
{
	const struct settings *s = p->settings;
	const struct entry *e = past_entry(p, ago);
	int slept = e->sleep_min, quality = e->item[ITEM_SLEEP_QUALITY], rested = e->item[ITEM_RESTED];
	struct night night = { .severity = UNKNOWN, .reference = UNKNOWN };
	if (slept == UNKNOWN && quality == UNKNOWN && rested == UNKNOWN)
		return night;
	night.severity = 0;
	if (slept != UNKNOWN) {
		if (s->need_min > 0) {
			night.reference = s->need_min;
			night.spoke |= NIGHT_STATED;
		} else if (past_sleep(p, ago)->full) {
			night.reference = past_sleep(p, ago)->mid;
		}
		double gap = night.reference - slept;
		if (gap >= s->sleep_short_mild)
			night.spoke |= NIGHT_SHORT;
		night.severity = gap >= s->sleep_short_clear ? 2 : gap >= s->sleep_short_mild ? 1 : 0;
		int floor = slept < s->sleep_strong_min ? 3 : slept < s->sleep_clear_min ? 2 : slept < s->sleep_mild_min ? 1 : 0;
		if (floor > night.severity) {
			night.severity = floor;
			night.spoke |= NIGHT_FLOOR;
		}
	}
	if (low(quality))
		night.severity = max_int(night.severity, quality == STEP_BOTTOM ? 2 : 1);
	if (low(rested))
		night.severity = max_int(night.severity, low(quality) ? 2 : 1);
	return night;
}

struct pulse look_pulse(struct past *p, int ago)
{
	const struct settings *s = p->settings;
	int rhr = past_entry(p, ago)->rhr;
	struct pulse pulse = { .severity = UNKNOWN, .usual = NULL };
	if (rhr == UNKNOWN || !past_rhr(p, ago)->known)
		return pulse;
	pulse.usual = past_rhr(p, ago);
	pulse.over = rhr - pulse.usual->mid;
	double spread = max_double(s->rhr_spread_least, pulse.usual->spread);
	double mild = max_double(s->rhr_mild_bpm, s->rhr_mild_spreads * spread);
	double clear = max_double(s->rhr_clear_bpm, s->rhr_clear_spreads * spread);
	double strong = max_double(s->rhr_strong_bpm, s->rhr_strong_spreads * spread);
	if (!pulse.usual->full) {	/* still learning: wider gates */
		mild += s->rhr_learning_mild;
		clear += s->rhr_learning_clear;
		strong += s->rhr_learning_strong;
	}
	pulse.severity = pulse.over >= strong ? 3 : pulse.over >= clear ? 2 : pulse.over >= mild ? 1 : 0;
	return pulse;
}

struct hrv look_week_hrv(const struct past *p)
{
	const struct settings *s = p->settings;
	const struct hrv_past *v = &p->hrv;
	struct hrv hrv = { .severity = UNKNOWN };
	if (v->base < 2 || v->base < s->hrv_base_least)
		return hrv;
	double sum = 0, today = 0;
	bool read_today = p->today->rmssd > 0;
	if (read_today) {
		today = log(p->today->rmssd);
		sum = today;
		hrv.readings = 1;
	}
	for (int ago = 1; ago < HRV_WEEK; ago++)
		if (v->known[ago]) {
			sum += v->week[ago];
			hrv.readings++;
		}
	if (hrv.readings == 0 || hrv.readings < s->hrv_week_least)
		return hrv;
	hrv.deviation = (sum / hrv.readings - v->mean) / v->spread;
	hrv.severity = hrv.deviation <= -s->hrv_clear_spreads ? 2 : hrv.deviation <= -s->hrv_mild_spreads ? 1 : 0;
	if (read_today && today <= v->mean - s->hrv_day_spreads * v->spread)
		hrv.severity = max_int(hrv.severity, 1);
	return hrv;
}

/* Days sore in a row up to today.  A bridged day counts: muscles do not recover because nobody asked. */
static int sore_days(const struct past *p)
{
	enum { MOST = 30 };
	int days = 0;
	bool bridged = false;
	for (int ago = 0; ago < MOST; ago++) {
		int step = past_entry(p, ago)->item[ITEM_MUSCLES];
		if (step == UNKNOWN) {
			if (bridged || ago == 0)
				break;
			bridged = true;
		} else if (step <= STEP_LOW) {
			days += 1 + bridged;
			bridged = false;
		} else {
			break;
		}
	}
	return days;
}

struct soreness look_soreness(const struct past *p)
{
	const struct settings *s = p->settings;
	int step = p->today->item[ITEM_MUSCLES];
	struct soreness sore = { .severity = step == UNKNOWN ? UNKNOWN : step == STEP_BOTTOM ? 3 : step == STEP_LOW ? 1 : 0 };
	if (step != STEP_LOW)
		return sore;
	sore.days = sore_days(p);
	if (past_item_usually_low(p, ITEM_MUSCLES))
		sore.usual = true;
	else if (p->rested)
		sore.rested = true;
	else if (sore.days >= s->sore_strong_days)
		sore.severity = 3;
	else if (sore.days >= s->sore_clear_days)
		sore.severity = 2;
	return sore;
}
