/* SPDX-License-Identifier: MIT */
/* What the morning's answers and readings say: the five rest signs, and the reasons that ask for light movement. */
#include "config.h"

#include "recovery/domain.h"
#include "recovery/find.h"

static int at_most_strong(int severity)
{
	return severity > 3 ? 3 : severity;
}

/* Writes down which of `count` items are low (UNKNOWN is below every step and no answer), and what the first of them
   usually is. */
static void tell_low(struct past *p, struct evidence *e, const enum item *list, int count)
{
	for (int i = 0; i < count; i++) {
		int step = p->today->item[list[i]];
		if (step == UNKNOWN || step > STEP_LOW)
			continue;
		e->low[list[i]] = (int8_t)step;
		if (e->now >= 0)
			continue;
		const struct baseline *usual = past_item(p, list[i]);
		e->now = step;
		if (usual->known) {
			e->n = usual->n;
			e->usual = usual->mid;
			e->deviation = step - usual->mid;
			e->provisional = !usual->full;
		}
	}
}

static void tell_persistence(struct evidence *e, const struct persistence *more)
{
	e->raised = more->raised;
	e->looked = more->looked;
	e->rest_given = more->rested;
	e->chronic = more->usual;
}

static void find_feeling(struct past *p, struct found *f, enum reason_id id, enum sign sign, int severity, const enum item *list, int count)
{
	if (severity < 1)
		return;
	struct persistence more = persistence_of(p, sign);
	struct evidence *e = &found_add(f, id, at_most_strong(severity + more.add), CEILING_NONE)->evidence;
	tell_low(p, e, list, count);
	tell_persistence(e, &more);
}

void find_fatigue(struct past *p, struct found *f)
{
	static const enum item list[] = { ITEM_ENERGY, ITEM_LEGS };
	find_feeling(p, f, REASON_FATIGUE, SIGN_FATIGUE, severity_fatigue(p->today), list, 2);
}

void find_mind(struct past *p, struct found *f)
{
	static const enum item list[] = { ITEM_MOOD, ITEM_FOCUS, ITEM_MOTIVATION, ITEM_CALM };
	find_feeling(p, f, REASON_MIND, SIGN_MIND, severity_mind(p->today), list, 4);
}

void find_sleep(struct past *p, struct found *f)
{
	static const enum item list[] = { ITEM_SLEEP_QUALITY, ITEM_RESTED };
	struct night night = look_night(p, 0);
	if (night.severity < 1)
		return;
	struct persistence more = persistence_of(p, SIGN_SLEEP);
	struct evidence *e = &found_add(f, REASON_SLEEP, at_most_strong(night.severity + more.add), CEILING_NONE)->evidence;
	if ((night.spoke & (NIGHT_SHORT | NIGHT_FLOOR)) != 0) {
		e->now = p->today->sleep_min;
		if (night.reference >= 0) {
			e->usual = night.reference;
			e->deviation = p->today->sleep_min - night.reference;
			e->n = (night.spoke & NIGHT_STATED) != 0 ? 0 : past_sleep(p, 0)->n;
		}
	}
	e->detail = ((night.spoke & NIGHT_SHORT) != 0 ? SLEPT_SHORT : 0) | ((night.spoke & NIGHT_FLOOR) != 0 ? SLEPT_LITTLE : 0) |
		((night.spoke & NIGHT_STATED) != 0 ? SLEPT_SHORT_OF_STATED : 0);
	tell_low(p, e, list, 2);
	tell_persistence(e, &more);
}

/* Heart rate and HRV are one domain: both raised weigh one step more, and only the heart rate persists. */
void find_heart(struct past *p, struct found *f)
{
	struct pulse pulse = look_pulse(p, 0);
	struct hrv hrv = look_week_hrv(p);
	int severity = pulse.severity > hrv.severity ? pulse.severity : hrv.severity;
	if (severity < 1)
		return;
	struct persistence more = { 0 };
	if (pulse.severity >= 1 && hrv.severity >= 1)
		severity = at_most_strong(severity + 1);
	if (pulse.severity >= 1)
		more = persistence_of(p, SIGN_RHR);
	struct evidence *e = &found_add(f, REASON_HEART, at_most_strong(severity + more.add), CEILING_NONE)->evidence;
	if (pulse.severity >= 1) {
		e->now = p->today->rhr;
		e->usual = pulse.usual->mid;
		e->deviation = pulse.over;
		e->n = pulse.usual->n;
		e->provisional = !pulse.usual->full;
		e->detail |= HEART_RATE;
	}
	if (hrv.severity >= 1) {
		e->extra = hrv.deviation;
		e->detail |= HEART_HRV;
		if (pulse.severity < 1)
			e->n = p->hrv.base;
	}
	tell_persistence(e, &more);
}

void find_soreness(struct past *p, struct found *f)
{
	static const enum item list[] = { ITEM_MUSCLES };
	struct soreness sore = look_soreness(p);
	if (sore.severity < 1)
		return;
	struct evidence *e = &found_add(f, REASON_SORENESS, sore.severity, CEILING_NONE)->evidence;
	tell_low(p, e, list, 1);
	e->days = sore.days;
	e->rest_given = sore.rested;
	e->chronic = sore.usual;
}

void find_checkin(struct past *p, struct found *f)
{
	int known = entry_core_known(p->today);
	if (known < p->settings->core_least)
		found_add(f, REASON_NO_CHECKIN, 0, CEILING_EASY)->evidence.now = known;
}

void find_stiff(struct past *p, struct found *f)
{
	static const enum item list[] = { ITEM_SUPPLENESS };
	int step = p->today->item[ITEM_SUPPLENESS];
	if (step == UNKNOWN || step > STEP_LOW)
		return;
	struct evidence *e = &found_add(f, REASON_STIFF, 1, CEILING_ACTIVE)->evidence;
	tell_low(p, e, list, 1);
	e->detail = p->today->item[ITEM_MUSCLES] >= STEP_NORMAL;
}

/* Tired but not drained, or heavy legs.  Who answers "tired" on most mornings is not slightly tired today. */
void find_tired(struct past *p, struct found *f)
{
	static const enum item list[] = { ITEM_ENERGY, ITEM_LEGS };
	const int *item = p->today->item;
	bool legs = item[ITEM_LEGS] != UNKNOWN && item[ITEM_LEGS] <= STEP_LOW;
	if (!legs && !(item[ITEM_ENERGY] == STEP_LOW && !past_item_usually_low(p, ITEM_ENERGY)))
		return;
	struct evidence *e = &found_add(f, REASON_SLIGHTLY_TIRED, 1, CEILING_ACTIVE)->evidence;
	tell_low(p, e, list, 2);
	e->detail = item[ITEM_MOOD] >= STEP_NORMAL && item[ITEM_MOTIVATION] >= STEP_NORMAL;
}
