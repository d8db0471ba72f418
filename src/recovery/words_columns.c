/* SPDX-License-Identifier: MIT */
/* A reason in columns: what it is called, now, usual, and the days that rests on. */
#include "config.h"

#include "recovery/phrase.h"
#include "recovery/window.h"
#include "recovery/words.h"

#include <math.h>

/* How the numbers of a reason are written. */
enum unit { UNIT_NONE, UNIT_STEP, UNIT_CLOCK, UNIT_BPM, UNIT_SPREADS, UNIT_PAIN, UNIT_KM, UNIT_DAYS, UNIT_WEEKS, UNIT_SHARE, UNIT_ANSWERS };

static enum unit unit_of(const struct reason *r)
{
	switch (r->id) {
	case REASON_SLEEP:
		return (r->evidence.detail & (SLEPT_SHORT | SLEPT_LITTLE)) != 0 ? UNIT_CLOCK : UNIT_STEP;
	case REASON_HEART:
		return (r->evidence.detail & HEART_RATE) != 0 ? UNIT_BPM : UNIT_SPREADS;
	case REASON_FATIGUE: case REASON_MIND: case REASON_SORENESS: case REASON_STIFF: case REASON_SLIGHTLY_TIRED: case REASON_HEAD_COLD:
		return UNIT_STEP;
	case REASON_BONE_PAIN: case REASON_PAIN: case REASON_SOME_PAIN: case REASON_SLIGHT_PAIN:
		return UNIT_PAIN;
	case REASON_AFTER_RACE: case REASON_LONG_JUMP:
		return UNIT_KM;
	case REASON_WEEKLY_REST: case REASON_STACKED:
		return UNIT_DAYS;
	case REASON_LOADING_WEEKS: case REASON_RECOVERY_DUE:
		return UNIT_WEEKS;
	case REASON_MIDWEEK:
		return UNIT_SHARE;
	case REASON_NO_CHECKIN:
		return UNIT_ANSWERS;
	default:
		return UNIT_NONE;
	}
}

static void add_value(enum unit unit, double value, struct line *l)
{
	switch (unit) {
	case UNIT_KM:
		line_distance(l, value);
		return;
	case UNIT_CLOCK:
		line_clock(l, value);
		return;
	case UNIT_SHARE:
		line_add(l, "%d %%", (int)lround(100 * value));
		return;
	default:
		line_number(l, value);
		break;
	}
	static const char *const units[] = {
		[UNIT_PAIN] = "/10", [UNIT_DAYS] = " days", [UNIT_WEEKS] = " weeks", [UNIT_ANSWERS] = " of 6",
		[UNIT_SPREADS] = " spreads",
	};
	if ((size_t)unit < sizeof units / sizeof units[0] && units[unit] != NULL)
		line_add(l, "%s", units[unit]);
}

const char *words_name(const struct reason *r, char *text, size_t size)
{
	struct line l = line_on(text, size);
	int item = phrase_item(&r->evidence);
	if (r->id == REASON_SLEEP)
		line_add(&l, "sleep%s", unit_of(r) == UNIT_CLOCK ? "" : item == ITEM_RESTED ? ": not rested" : " quality");
	else if (r->id == REASON_HEART)
		line_add(&l, unit_of(r) == UNIT_BPM ? "resting heart rate" : "HRV of the week");
	else if (item >= 0)
		line_add(&l, "%s: %s", items[item].name, items[item].words[r->evidence.low[item] - 1]);
	else
		line_add(&l, "%s", reasons[r->id].name);
	return text;
}

const char *words_now(const struct reason *r, enum units units, char *text, size_t size)
{
	struct line l = line_in(units, text, size);
	enum unit unit = unit_of(r);
	if (unit == UNIT_SPREADS)
		add_value(unit, r->evidence.extra, &l);
	else if (unit != UNIT_NONE && r->evidence.now >= 0)
		add_value(unit, r->evidence.now, &l);
	return text;
}

const char *words_usual(const struct reason *r, enum units units, char *text, size_t size)
{
	struct line l = line_in(units, text, size);
	if (r->evidence.usual >= 0)
		add_value(unit_of(r), r->evidence.usual, &l);
	return text;
}

const char *words_days(const struct reason *r, char *text, size_t size)
{
	struct line l = line_on(text, size);
	const struct evidence *e = &r->evidence;
	switch (r->id) {
	case REASON_AFTER_RACE: case REASON_AFTER_ILLNESS:
		line_add(&l, "day %d of %d", e->days, e->length);
		break;
	case REASON_SORENESS:
		if (e->days > 0)
			line_add(&l, "day %d", e->days);
		break;
	case REASON_WEEKLY_REST:
		line_add(&l, "%s%d days", e->at_least ? "at least " : "", e->days);
		break;
	case REASON_LOADING_WEEKS: case REASON_RECOVERY_DUE:
		line_add(&l, "%s%d weeks", e->at_least ? "at least " : "", e->length);
		break;
	case REASON_RED_FLAG:
		line_day(&l, e->entered);
		break;
	case REASON_STACKED: case REASON_LONG_JUMP:
		line_add(&l, "%d days", r->id == REASON_STACKED ? 6 : e->n);
		break;
	default:
		if (e->n > 0)
			line_add(&l, "%d %s", e->n, r->id == REASON_SLEEP && unit_of(r) == UNIT_CLOCK ? "nights" : "mornings");
		break;
	}
	return text;
}
