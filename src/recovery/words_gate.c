/* SPDX-License-Identifier: MIT */
/* The threshold that spoke, with the value that was used: whoever changes a setting reads it here. */
#include "config.h"

#include "recovery/dayclass.h"
#include "recovery/line.h"
#include "recovery/past.h"
#include "recovery/words.h"

#include <math.h>

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

static void gate_persistence(const struct evidence *e, const struct settings *s, struct line *l)
{
	if (e->raised > 0 && !e->rest_given && !e->chronic)
		FILL(l, "; a step more when so on % of % mornings, two on all", s->persist_some, s->persist_mornings);
}

static void gate_sleep(const struct evidence *e, const struct settings *s, struct line *l)
{
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
	gate_persistence(e, s, l);
}

static void gate_heart(const struct evidence *e, int severity, const struct settings *s, struct line *l)
{
	if ((e->detail & HEART_RATE) != 0) {
		bool strong = severity >= 3 && e->deviation >= s->rhr_strong_bpm;
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
	gate_persistence(e, s, l);
}

static void gate_signs(int row, const struct settings *s, struct line *l)
{
	switch (row) {
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

static void gate_demand(enum demand demand, const struct settings *s, struct line *l)
{
	switch (demand) {
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

static void gate_window(const struct window_steps *steps, struct line *l)
{
	FILL(l, "passive to day %, active to day %, easy to day %", steps->last[0], steps->last[1], steps->last[2]);
}

const char *words_gate(const struct reason *r, const struct settings *s, char *text, size_t size)
{
	struct line line = line_on(text, size), *l = &line;
	const struct evidence *e = &r->evidence;
	struct window_steps steps;
	switch (r->id) {
	case REASON_RED_FLAG:
		FILL(l, "holds % days, or until a doctor has looked", s->red_flag_days);
		break;
	case REASON_PAIN:
		FILL(l, "passive from % of 10, or a changed stride", s->pain_stop);
		break;
	case REASON_SOME_PAIN: case REASON_SLIGHT_PAIN:
		FILL(l, "no impact from % of 10", s->pain_no_impact);
		break;
	case REASON_HEAD_COLD:
		line_add(l, "active when mild with energy 3 or more, else passive");
		break;
	case REASON_AFTER_ILLNESS:
		steps = steps_after_illness((enum spell)e->detail, (int)e->extra, s);
		gate_window(&steps, l);
		break;
	case REASON_AFTER_RACE:
		steps = steps_after_race((int)lround(e->now * 1000), s);
		gate_window(&steps, l);
		break;
	case REASON_SIGNS:
		gate_signs(e->detail, s, l);
		break;
	case REASON_FATIGUE:
		line_add(l, "energy 2 or legs 1 is mild, both clear, energy 1 strong");
		gate_persistence(e, s, l);
		break;
	case REASON_SLEEP:
		gate_sleep(e, s, l);
		break;
	case REASON_HEART:
		gate_heart(e, r->severity, s, l);
		break;
	case REASON_MIND:
		line_add(l, "one item at 2 is mild, two or one at 1 clear, two at 1 strong");
		gate_persistence(e, s, l);
		break;
	case REASON_SORENESS:
		FILL(l, "2 is mild, clear from day %, strong from day %; 1 is strong", s->sore_clear_days, s->sore_strong_days);
		break;
	case REASON_WEEKLY_REST:
		FILL(l, "due from % days", s->week_days);
		break;
	case REASON_YESTERDAY:
		gate_demand((enum demand)e->detail, s, l);
		break;
	case REASON_MIDWEEK:
		FILL(l, "heavy from % times the four weeks before", s->volume_share);
		break;
	case REASON_STIFF: case REASON_SLIGHTLY_TIRED:
		line_add(l, "from 2 down");
		break;
	case REASON_STACKED:
		FILL(l, "from % demanding days in three, or % in six", s->stacked_three, s->stacked_six);
		break;
	case REASON_LOADING_WEEKS:
		FILL(l, "easy from % weeks", s->loading_easy);
		break;
	case REASON_NO_CHECKIN:
		FILL(l, "% of the six answers are needed", s->core_least);
		break;
	case REASON_RECOVERY_DUE:
		FILL(l, "due from % weeks, easy from %", s->loading_due, s->loading_easy);
		break;
	case REASON_LONG_JUMP:
		FILL(l, "a jump from % times the longest of 30 days", s->jump_share);
		break;
	default:
		break;
	}
	return text;
}
