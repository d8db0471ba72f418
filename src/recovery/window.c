/* SPDX-License-Identifier: MIT */
/* After a race or an illness the ceiling rises in three steps, whatever the mood says.  Both windows are the same three
   last days, passive, active, easy, found differently. */
#include "config.h"

#include "recovery/window.h"

#include <stddef.h>

enum { RACE_DAYS = 28, ILLNESS_DAYS = 30, SPELL_DAYS = 30 };

/* Day `k` of a window. */
static struct window window_on(int k, struct window_steps steps)
{
	const double *last = steps.last;
	struct window w = { .ceiling = CEILING_NONE, .days = k, .then = CEILING_NONE };
	int step = 0;
	while (step < 3 && k > last[step])
		step++;
	if (step == 3)
		return w;
	w.ceiling = (enum ceiling)step;
	w.last = (int)last[step];
	for (int next = step + 1; next < 3 && w.then == CEILING_NONE; next++)
		if (last[next] > last[step])
			w.then = (enum ceiling)next;
	return w;
}

struct window_steps steps_after_race(int metres, const struct settings *s)
{
#define CLASS(class) { { s->race_##class##_passive, s->race_##class##_active, s->race_##class##_easy } }
	const double upto[] = { s->race_5k_km, s->race_10k_km, s->race_15k_km, s->race_half_km, s->race_30k_km, s->race_marathon_km };
	const struct window_steps steps[] = { CLASS(5k), CLASS(10k), CLASS(15k), CLASS(half), CLASS(30k), CLASS(marathon), CLASS(ultra) };
#undef CLASS
	size_t class = 0;
	while (class < sizeof upto / sizeof upto[0] && metres / 1000.0 > upto[class])
		class++;
	return steps[class];
}

static double at_least(double a, double b)
{
	return a > b ? a : b;
}

struct window_steps steps_after_illness(enum spell spell, int length, const struct settings *s)
{
	double half = (length + 1) / 2, passive, active, easy;
	switch (spell) {
	case SPELL_FEVER:
		passive = s->ill_fever_passive;
		active = at_least(s->ill_fever_active, half);
		easy = at_least(s->ill_fever_easy, length);
		break;
	case SPELL_BELOW:
		passive = s->ill_below_passive;
		active = at_least(s->ill_below_active, half);
		easy = length;
		break;
	default:
		passive = length >= s->ill_cold_long ? s->ill_cold_passive : 0;
		active = s->ill_cold_active;
		easy = half;
		break;
	}
	return (struct window_steps){ { passive, passive + active, passive + active + easy } };
}

int entry_race(const struct entry *e, const struct settings *s, bool *raced)
{
	enum { UNSAID_RPE = 9 };
	if (e->race.metres != UNKNOWN) {
		*raced = e->race.raced != TRI_NO;
		return e->race.metres;
	}
	for (int i = 0; i < e->session_count; i++) {
		const struct session *d = &e->sessions[i];
		if (d->purpose == PURPOSE_RACE && d->metres != UNKNOWN) {
			*raced = (d->rpe == UNKNOWN ? UNSAID_RPE : d->rpe) >= s->race_rpe;
			return d->metres;
		}
	}
	*raced = false;
	return UNKNOWN;
}

struct window window_race(const struct history *h, day x, const struct settings *s)
{
	struct window best = { .ceiling = CEILING_NONE, .then = CEILING_NONE };
	for (int k = 1; k <= RACE_DAYS; k++) {
		bool raced;
		int metres = entry_race(history_at(h, x - k), s, &raced);
		if (metres == UNKNOWN || !raced)
			continue;
		struct window w = window_on(k, steps_after_race(metres, s));
		bool longer = w.ceiling == best.ceiling && w.last - w.days > best.last - best.days;
		if (w.ceiling < best.ceiling || (longer && w.ceiling != CEILING_NONE)) {
			best = w;
			best.metres = metres;
		}
	}
	return best;
}

/* Walks back over the spell that ended on `last`, one day without an entry bridged: its length, and its worst kind. */
static int spell_length(const struct history *h, day last, const struct settings *s, enum spell *worst)
{
	day first = last;
	*worst = SPELL_COLD;
	for (day y = last; first - y <= 2 && last - y < SPELL_DAYS; y--) {
		const struct illness *i = &history_at(h, y)->illness;
		if (!i->present)
			continue;
		enum spell spell = i->fever == TRI_YES ? SPELL_FEVER : i->where == WHERE_BELOW ? SPELL_BELOW : SPELL_COLD;
		if (spell > *worst)
			*worst = spell;
		first = y;
	}
	int length = last - first + 1;
	return length > s->ill_longest ? (int)s->ill_longest : length;
}

struct window window_illness(const struct history *h, day x, const struct settings *s)
{
	struct window w = { .ceiling = CEILING_NONE, .then = CEILING_NONE };
	int k = 1;
	while (k <= ILLNESS_DAYS && !history_at(h, x - k)->illness.present)
		k++;
	if (k > ILLNESS_DAYS)
		return w;
	enum spell spell;
	int length = spell_length(h, x - k, s, &spell);
	w = window_on(k, steps_after_illness(spell, length, s));
	w.length = length;
	w.spell = spell;
	return w;
}
