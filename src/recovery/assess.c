/* SPDX-License-Identifier: MIT */
/* One day assessed: look at the past, find what speaks today, judge, and say how sure that is. */
#include "config.h"

#include "recovery/judge.h"

#include <string.h>

const char *const confidence_names[3] = { "low", "medium", "high" };

/* What decides by itself, however little else is known. */
#define DECISIVE (reason_bit(REASON_RED_FLAG) | reason_bit(REASON_FEVER) | reason_bit(REASON_BELOW_NECK) | \
	reason_bit(REASON_BONE_PAIN) | reason_bit(REASON_PAIN) | reason_bit(REASON_AFTER_RACE))

static void fill_reasons(const struct found *f, const struct judgement *j, struct assessment *out)
{
	for (int i = 0; i < REASON_COUNT; i++) {
		enum reason_id id = (enum reason_id)i;
		if ((j->spoke & reason_bit(id)) == 0)
			continue;
		struct reason *r = &out->reasons[out->count++];
		if (id == REASON_SIGNS) {
			*r = (struct reason){ .id = id, .times = 1, .evidence = { .now = UNKNOWN, .usual = UNKNOWN, .detail = j->row,
				.until = DAY_MIN, .then = CEILING_NONE } };
			memcpy(r->evidence.signs, j->signs, sizeof j->signs);
		} else {
			*r = f->at[id];
		}
		r->ceiling = judged_ceiling(f, j, id);
		if (id == REASON_WEEKLY_REST) {
			bool slack = r->ceiling == CEILING_EASY;
			r->evidence.detail = slack;
			r->evidence.until = out->day + slack;
		}
		if (r->ceiling == j->verdict)
			out->binding |= reason_bit(id);
		out->medical = out->medical || r->medical;
	}
}

static int known_points(int known, double least, double most)
{
	return known >= most ? 2 : known >= least ? 1 : 0;
}

static void fill_confidence(struct past *p, struct assessment *out)
{
	const struct settings *s = p->settings;
	const struct entry *today = p->today;
	out->core_known = entry_core_known(today);
	out->sleep_known = today->sleep_min != UNKNOWN || today->item[ITEM_SLEEP_QUALITY] != UNKNOWN;
	out->rhr_usable = today->rhr != UNKNOWN && past_rhr(p, 0)->full;
	out->days_logged = 0;
	for (int ago = 1; ago <= 7; ago++)
		out->days_logged += entry_known(history_at(p->history, p->day - ago));
	out->points = known_points(out->core_known, s->core_least, s->core_full) + out->sleep_known + out->rhr_usable +
		known_points(out->days_logged, s->logged_most, 7);
	out->decisive = (out->binding & DECISIVE) != 0;
	out->confidence = out->decisive || out->points >= s->sure_high ? CONFIDENCE_HIGH :
		out->points >= s->sure_medium ? CONFIDENCE_MEDIUM : CONFIDENCE_LOW;
}

void assess(const struct history *h, day x, const struct settings *s, const struct what_if *what_if, struct assessment *out)
{
	struct past past;
	struct found found;
	past_look(&past, h, x, s, what_if != NULL ? what_if->today : NULL);
	find(&past, &found);
	struct judgement j = judge(&found, what_if != NULL ? what_if->dropped : 0, s);
	out->day = x;
	out->verdict = j.verdict;
	out->count = 0;
	out->found = j.spoke;
	out->binding = 0;
	out->medical = false;
	out->streak = past.streak.n;
	memcpy(out->signs, j.signs, sizeof out->signs);
	fill_reasons(&found, &j, out);
	fill_confidence(&past, out);
}

bool assessment_only_unknown(const struct assessment *a)
{
	return a->binding == reason_bit(REASON_NO_CHECKIN);
}

const struct reason *assessment_reason(const struct assessment *a, enum reason_id id)
{
	for (int i = 0; i < a->count; i++)
		if (a->reasons[i].id == id)
			return &a->reasons[i];
	return NULL;
}
