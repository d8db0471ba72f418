/* SPDX-License-Identifier: MIT */
/* Warning signs, illness, pain and the windows after a race or an illness: facts that were entered, taken as they are. */
#include "config.h"

#include "recovery/find.h"

/* A warning sign holds for days, until a doctor has looked. */
void find_red_flag(struct past *p, struct found *f)
{
	bool cleared = false;
	for (int ago = 0; ago <= p->settings->red_flag_days; ago++) {
		const struct entry *e = past_entry(p, ago);
		cleared = cleared || e->cleared;
		if (e->red == NULL || cleared)
			continue;
		struct reason *r = found_add(f, REASON_RED_FLAG, 3, CEILING_PASSIVE);
		r->medical = true;
		r->evidence.days = ago;
		r->evidence.entered = p->day - ago;
		r->evidence.text = e->red;
		return;
	}
}

static void find_window(const struct past *p, struct found *f, enum reason_id id, const struct window *w)
{
	struct evidence *e = &found_add(f, id, 2, w->ceiling)->evidence;
	e->days = w->days;
	e->length = w->last;
	e->until = p->day + w->last - w->days;
	e->then = w->then;
	if (id == REASON_AFTER_RACE) {
		e->now = w->metres / 1000.0;
	} else {
		e->extra = w->length;
		e->detail = (int)w->spell;
	}
}

void find_illness(struct past *p, struct found *f)
{
	const struct illness *i = &p->today->illness;
	int energy = p->today->item[ITEM_ENERGY];
	bool mild = i->mild != TRI_NO;
	if (!i->present) {
		if (p->illness.ceiling != CEILING_NONE)
			find_window(p, f, REASON_AFTER_ILLNESS, &p->illness);
	} else if (i->fever == TRI_YES) {
		struct reason *r = found_add(f, REASON_FEVER, 3, CEILING_PASSIVE);
		r->medical = true;
		r->evidence.entered = p->day;
	} else if (i->where == WHERE_BELOW) {
		found_add(f, REASON_BELOW_NECK, 3, CEILING_PASSIVE);
	} else {
		bool light = mild && energy >= STEP_NORMAL;
		struct evidence *e = &found_add(f, REASON_HEAD_COLD, light ? 1 : 2, light ? CEILING_ACTIVE : CEILING_PASSIVE)->evidence;
		e->now = energy;
		e->detail = mild;
	}
}

void find_pain(struct past *p, struct found *f)
{
	const struct settings *s = p->settings;
	const struct pain *pain = &p->today->pain;
	struct reason *r;
	if (pain->score == UNKNOWN)
		return;
	if (pain->bone == TRI_YES) {
		r = found_add(f, REASON_BONE_PAIN, 3, CEILING_PASSIVE);
		r->medical = true;
	} else if (pain->gait == TRI_YES || pain->score >= s->pain_stop) {
		r = found_add(f, REASON_PAIN, 3, CEILING_PASSIVE);
		r->medical = pain->score >= s->pain_stop;
		r->evidence.detail = pain->gait == TRI_YES;
	} else if (pain->score >= s->pain_no_impact) {
		r = found_add(f, REASON_SOME_PAIN, 2, CEILING_ACTIVE);
		r->no_impact = true;
	} else {
		r = found_add(f, REASON_SLIGHT_PAIN, 0, CEILING_NONE);
	}
	r->evidence.entered = p->day;
	r->evidence.now = pain->score;
	r->evidence.text = pain->place;
}

void find_race(struct past *p, struct found *f)
{
	if (p->race.ceiling != CEILING_NONE)
		find_window(p, f, REASON_AFTER_RACE, &p->race);
}
