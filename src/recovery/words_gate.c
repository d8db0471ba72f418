/* SPDX-License-Identifier: MIT */
/* The threshold that spoke, with the value that was used: whoever changes a setting reads it here.  Most reasons need one fixed text
   with settings in it, kept in a table; those that depend on what spoke have a function of their own. */
#include "config.h"

#include "model/say.h"
#include "recovery/dayclass.h"
#include "recovery/line.h"
#include "recovery/past.h"
#include "recovery/words.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

enum { NUMBERS_MAX = 3 };

/* Each % of `text` is the next of the settings at these places in struct settings. */
struct fixed_gate {
	const char *text;
	size_t settings[NUMBERS_MAX];
};

#define AT(name) offsetof(struct settings, name)
static const struct fixed_gate fixed_gates[REASON_COUNT] = {
	[REASON_RED_FLAG] = { "holds % days, or until a doctor has looked", { AT(red_flag_days) } },
	[REASON_PAIN] = { "passive from % of 10, or a changed stride", { AT(pain_stop) } },
	[REASON_SOME_PAIN] = { "no impact from % of 10", { AT(pain_no_impact) } },
	[REASON_SLIGHT_PAIN] = { "no impact from % of 10", { AT(pain_no_impact) } },
	[REASON_HEAD_COLD] = { "active when mild with energy 3 or more, else passive", { 0 } },
	[REASON_FATIGUE] = { "energy 2 or legs 1 is mild, both clear, energy 1 strong", { 0 } },
	[REASON_MIND] = { "one item at 2 is mild, two or one at 1 clear, two at 1 strong", { 0 } },
	[REASON_SORENESS] = { "2 is mild, clear from day %, strong from day %; 1 is strong", { AT(sore_clear_days), AT(sore_strong_days) } },
	[REASON_WEEKLY_REST] = { "due from % days", { AT(week_days) } },
	[REASON_MIDWEEK] = { "heavy from % times the four weeks before", { AT(volume_share) } },
	[REASON_STIFF] = { "from 2 down", { 0 } },
	[REASON_SLIGHTLY_TIRED] = { "from 2 down", { 0 } },
	[REASON_STACKED] = { "from % demanding days in three, or % in six", { AT(stacked_three), AT(stacked_six) } },
	[REASON_LOADING_WEEKS] = { "easy from % weeks", { AT(loading_easy) } },
	[REASON_NO_CHECKIN] = { "% of the six answers are needed", { AT(core_least) } },
	[REASON_RECOVERY_DUE] = { "due from % weeks, easy from %", { AT(loading_due), AT(loading_easy) } },
	[REASON_LONG_JUMP] = { "a jump from % times the longest of 30 days", { AT(jump_share) } },
};
#undef AT

/* Writes a template: each % is the next number, shortly said. */
static void fill(struct line *l, const char *template, const double *numbers)
{
	for (; *template != '\0'; template++)
		if (*template == '%')
			line_number(l, *numbers++);
		else
			line_add(l, "%c", *template);
}

#define FILL(l, template, ...) fill(l, template, (const double[]){ __VA_ARGS__ })

static void add_fixed(const struct fixed_gate *gate, const struct settings *s, struct line *l)
{
	double numbers[NUMBERS_MAX];
	for (int i = 0; i < NUMBERS_MAX; i++)
		memcpy(&numbers[i], (const char *)s + gate->settings[i], sizeof numbers[i]);
	fill(l, gate->text, numbers);
}

static void gate_persistence(const struct reason *r, const struct settings *s, struct line *l)
{
	const struct evidence *e = &r->evidence;
	if (e->raised > 0 && !e->rest_given && !e->chronic)
		FILL(l, "; a step more when so on % of % mornings, two on all", s->persist_some, s->persist_mornings);
}

static void gate_sleep(const struct reason *r, const struct settings *s, struct line *l)
{
	const struct evidence *e = &r->evidence;
	if ((e->detail & SLEPT_SHORT) != 0)
		FILL(l, "mild from % min short, clear from %", s->sleep_short_mild, s->sleep_short_clear);
	if ((e->detail & SLEPT_LITTLE) != 0) {
		line_part(l);
		line_add(l, "mild under ");
		line_clock(l, s->sleep_mild_min);
		line_add(l, ", clear under ");
		line_clock(l, s->sleep_clear_min);
		line_add(l, ", strong under ");
		line_clock(l, s->sleep_strong_min);
	}
	if (e->low[ITEM_SLEEP_QUALITY] != 0 || e->low[ITEM_RESTED] != 0) {
		line_part(l);
		line_add(l, "quality 2 or unrested 2 is mild, quality 1 or both clear");
	}
	gate_persistence(r, s, l);
}

static void gate_heart(const struct reason *r, const struct settings *s, struct line *l)
{
	const struct evidence *e = &r->evidence;
	if ((e->detail & HEART_RATE) != 0) {
		bool strong = r->severity >= 3 && e->deviation >= s->rhr_strong_bpm;
		double more = !e->provisional ? 0 : strong ? s->rhr_learning_strong : s->rhr_learning_mild;
		if (strong)
			FILL(l, "strong from % bpm and % times your spread over your usual", s->rhr_strong_bpm + more, s->rhr_strong_spreads);
		else if (e->provisional)
			FILL(l, "mild from % bpm over your usual, clear from %, while it is provisional", s->rhr_mild_bpm + more,
				s->rhr_clear_bpm + s->rhr_learning_clear);
		else
			FILL(l, "mild from % bpm and % times your spread over your usual, clear from % and %", s->rhr_mild_bpm, s->rhr_mild_spreads,
				s->rhr_clear_bpm, s->rhr_clear_spreads);
	}
	if ((e->detail & HEART_HRV) != 0) {
		line_part(l);
		FILL(l, "HRV mild from % times your spread under, clear from %; one morning alone from %", s->hrv_mild_spreads, s->hrv_clear_spreads,
			s->hrv_day_spreads);
	}
	gate_persistence(r, s, l);
}

static void gate_signs(const struct reason *r, const struct settings *s, struct line *l)
{
	switch (r->evidence.detail) {
	case 1:
		FILL(l, "passive from % strong", s->signs_strong);
		break;
	case 2:
		FILL(l, "passive from % clear", s->signs_clear);
		break;
	case 3:
		FILL(l, "passive from 1 clear and % mild", s->signs_clear_mild);
		break;
	case 4:
		FILL(l, "passive from % mild", s->signs_mild);
		break;
	case 5:
		FILL(l, "active from 1 clear or % mild", s->signs_mild_active);
		break;
	default:
		line_add(l, "easy from 1 mild");
		break;
	}
}

static void gate_demand(const struct reason *r, const struct settings *s, struct line *l)
{
	switch ((enum demand)r->evidence.detail) {
	case DEMAND_RACE:
		FILL(l, "a race demands from effort %", s->race_rpe);
		break;
	case DEMAND_QUALITY:
		FILL(l, "demanding from effort % and % min", s->quality_rpe, s->hard_min);
		break;
	case DEMAND_EFFORT:
		FILL(l, "demanding from effort % and % min", s->hard_rpe, s->hard_min);
		break;
	case DEMAND_LONG_RUN:
		FILL(l, "long by its purpose, from % min, or from % min and % times your median run", s->long_run_min, s->long_share_min,
			s->long_share);
		break;
	default:
		FILL(l, "demanding from % min at effort %", s->long_other_min, s->long_other_rpe);
		break;
	}
}

static void add_window(struct window_steps steps, struct line *l)
{
	FILL(l, "passive to day %, active to day %, easy to day %", steps.last[0], steps.last[1], steps.last[2]);
}

static void gate_illness(const struct reason *r, const struct settings *s, struct line *l)
{
	add_window(steps_after_illness((enum spell)r->evidence.detail, (int)r->evidence.extra, s), l);
}

static void gate_race(const struct reason *r, const struct settings *s, struct line *l)
{
	add_window(steps_after_race((int)lround(r->evidence.now * 1000), s), l);
}

const char *words_gate(const struct reason *r, const struct settings *s, char *text, size_t size)
{
	/* Of those with a fixed text: what follows it. */
	static void (*const gates[REASON_COUNT])(const struct reason *, const struct settings *, struct line *) = {
		[REASON_AFTER_ILLNESS] = gate_illness, [REASON_AFTER_RACE] = gate_race, [REASON_SIGNS] = gate_signs,
		[REASON_FATIGUE] = gate_persistence, [REASON_SLEEP] = gate_sleep, [REASON_HEART] = gate_heart, [REASON_MIND] = gate_persistence,
		[REASON_YESTERDAY] = gate_demand,
	};
	struct line l = line_on(text, size);
	if (fixed_gates[r->id].text != NULL)
		add_fixed(&fixed_gates[r->id], s, &l);
	if (gates[r->id] != NULL)
		gates[r->id](r, s, &l);
	return text;
}

size_t words_changed(const struct settings *s, size_t from, char *text, size_t size)
{
	size_t i = from;
	while (i < setting_count && !settings_changed(s, i))
		i++;
	struct line l = line_on(text, size);
	if (i == setting_count)
		return i;
	const struct setting_info *info = &setting_table[i];
	char value[32], preset[32];
	line_add(&l, "%s is %s%s%s (preset %s): %s", info->name, say_number(settings_get(s, i), value), info->unit[0] != '\0' ? " " : "",
		info->unit, say_number(info->preset, preset), info->what);
	return i;
}
