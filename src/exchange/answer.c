/* SPDX-License-Identifier: MIT */
/* An assessment as JSON, in the fields and orders that other programs compare: lists sorted by code, sets in the order in
   which rule set v1 speaks. */
#include "config.h"

#include "exchange/case.h"

#include <stdlib.h>
#include <string.h>

static const enum reason_id speaking_order[REASON_COUNT] = {
	REASON_RED_FLAG, REASON_FEVER, REASON_BELOW_NECK, REASON_HEAD_COLD, REASON_AFTER_ILLNESS, REASON_BONE_PAIN, REASON_PAIN,
	REASON_SOME_PAIN, REASON_SLIGHT_PAIN, REASON_AFTER_RACE, REASON_FATIGUE, REASON_SLEEP, REASON_HEART, REASON_MIND,
	REASON_SORENESS, REASON_SIGNS, REASON_NO_CHECKIN, REASON_YESTERDAY, REASON_MIDWEEK, REASON_STIFF, REASON_SLIGHTLY_TIRED,
	REASON_STACKED, REASON_RECOVERY_WEEK, REASON_LOADING_WEEKS, REASON_RECOVERY_DUE, REASON_WEEKLY_REST, REASON_LONG_JUMP,
};

struct said_raise {
	const char *codes[4];	/* two units, of which one may be a pair */
	int count;
	const char *to;
};

static void add_code(struct said_raise *out, enum reason_id id)
{
	if (out->count < 4)
		out->codes[out->count++] = reasons[id].code;
}

static struct said_raise said(const struct raise *raise)
{
	const reason_set together = (reason_set)1 << REASON_FATIGUE | (reason_set)1 << REASON_SLIGHTLY_TIRED;
	struct said_raise out = { .count = 0, .to = ceiling_names[raise->to] };
	reason_set left = raise->without;
	if ((left & together) == together) {
		add_code(&out, REASON_FATIGUE);
		add_code(&out, REASON_SLIGHTLY_TIRED);
		left &= ~together;
	}
	for (int i = 0; i < REASON_COUNT; i++)
		if ((left >> speaking_order[i] & 1) != 0)
			add_code(&out, speaking_order[i]);
	return out;
}

static int by_codes(const void *va, const void *vb)
{
	const struct said_raise *a = va, *b = vb;
	for (int i = 0; i < a->count && i < b->count; i++) {
		int order = strcmp(a->codes[i], b->codes[i]);
		if (order != 0)
			return order;
	}
	return a->count != b->count ? a->count - b->count : strcmp(a->to, b->to);
}

static int by_text(const void *va, const void *vb)
{
	const char *const *a = va, *const *b = vb;
	return strcmp(*a, *b);
}

static int by_code(const void *va, const void *vb)
{
	const struct reason *const *a = va, *const *b = vb;
	return strcmp(reasons[(*a)->id].code, reasons[(*b)->id].code);
}

static int by_item(const void *va, const void *vb)
{
	const struct step *a = va, *b = vb;
	int order = strcmp(items[a->item].name, items[b->item].name);
	return order != 0 ? order : a->to_step - b->to_step;
}

static void add_binding(const struct assessment *a, struct str *out)
{
	const char *codes[REASON_COUNT];
	size_t n = 0;
	for (int i = 0; i < REASON_COUNT; i++)
		if ((a->binding >> i & 1) != 0)
			codes[n++] = reasons[i].code;
	qsort(codes, n, sizeof codes[0], by_text);
	str_add(out, ", \"binding\": [");
	for (size_t i = 0; i < n; i++)
		str_addf(out, "%s\"%s\"", i > 0 ? ", " : "", codes[i]);
	str_add_char(out, ']');
}

static void add_signals(const struct assessment *a, struct str *out)
{
	const struct reason *sorted[REASON_COUNT];
	for (int i = 0; i < a->count; i++)
		sorted[i] = &a->reasons[i];
	qsort(sorted, (size_t)a->count, sizeof sorted[0], by_code);
	str_add(out, ", \"signals\": [");
	for (int i = 0; i < a->count; i++)
		for (int times = 0; times < sorted[i]->times; times++) {
			const struct reason *r = sorted[i];
			bool limits = r->ceiling != CEILING_NONE;
			str_addf(out, "%s[\"%s\", %d, ", i + times > 0 ? ", " : "", reasons[r->id].code, r->severity);
			str_addf(out, limits ? "\"%s\"]" : "%s]", limits ? ceiling_names[r->ceiling] : "null");
		}
	str_add_char(out, ']');
}

static void add_raises(const struct why *why, struct str *out)
{
	struct said_raise sorted[RAISES_MAX];
	for (int i = 0; i < why->raise_count; i++)
		sorted[i] = said(&why->raises[i]);
	qsort(sorted, (size_t)why->raise_count, sizeof sorted[0], by_codes);
	str_add(out, ", \"raise\": [");
	for (int i = 0; i < why->raise_count; i++) {
		str_add(out, i > 0 ? ", [[" : "[[");
		for (int k = 0; k < sorted[i].count; k++)
			str_addf(out, "%s\"%s\"", k > 0 ? ", " : "", sorted[i].codes[k]);
		str_addf(out, "], \"%s\"]", sorted[i].to);
	}
	str_add_char(out, ']');
}

static void add_steps(const struct why *why, struct str *out)
{
	struct step sorted[STEPS_MAX];
	memcpy(sorted, why->steps, (size_t)why->step_count * sizeof sorted[0]);
	qsort(sorted, (size_t)why->step_count, sizeof sorted[0], by_item);
	str_add(out, ", \"borderline\": [");
	for (int i = 0; i < why->step_count; i++) {
		str_addf(out, "%s[\"%s\", ", i > 0 ? ", " : "", items[sorted[i].item].name);
		if (sorted[i].from_step != UNKNOWN)
			str_addf(out, "%d, ", sorted[i].from_step);
		else
			str_add(out, "null, ");
		str_addf(out, "%d, \"%s\"]", sorted[i].to_step, ceiling_names[sorted[i].to]);
	}
	str_add_char(out, ']');
}

static void add_fit(const struct fit *fit, struct str *out)
{
	str_addf(out, ", \"recovery\": [\"%s\", \"%s\"], \"suggest\": [", ceiling_names[fit->recovery], fit->ground);
	for (int i = 0; i < fit->form_count; i++)
		str_addf(out, "%s\"%s\"", i > 0 ? ", " : "", form_names[fit->forms[i]]);
	str_add_char(out, ']');
}

void answer_write(const struct history *h, const struct settings *s, const struct assessment *a, const struct why *why,
	enum ceiling tomorrow, struct str *out)
{
	(void)h;
	(void)s;
	str_addf(out, "\"verdict\": \"%s\"", ceiling_names[a->verdict]);
	add_binding(a, out);
	str_addf(out, ", \"confidence\": \"%s\", \"medical\": %s", confidence_names[a->confidence], a->medical ? "true" : "false");
	add_signals(a, out);
	add_raises(why, out);
	add_steps(why, out);
	add_fit(&why->fit, out);
	str_addf(out, ", \"tomorrow\": \"%s\"", ceiling_names[tomorrow]);
}

void case_answer(const struct case_in *c, struct str *out)
{
	struct assessment a, tomorrow;
	struct why why;
	assess(&c->history, c->day, &c->settings, NULL, &a);
	assess_tomorrow(&c->history, c->day, &c->settings, &tomorrow);
	why_explain(&c->history, &c->settings, NULL, &a, &why);
	str_add_char(out, '{');
	answer_write(&c->history, &c->settings, &a, &why, tomorrow.verdict, out);
	str_add(out, "}\n");
}

void case_review(const struct case_in *c, struct str *out)
{
	struct review r;
	bool first = true;
	review_day(&c->history, c->day, &c->settings, &r);
	if (r.was == CEILING_NONE)
		str_addf(out, "{\"was\": null, \"ceiling\": \"%s\", \"over\": null", ceiling_names[r.ceiling]);
	else
		str_addf(out, "{\"was\": \"%s\", \"ceiling\": \"%s\", \"over\": %d", ceiling_names[r.was], ceiling_names[r.ceiling], r.over);
	str_add(out, ", \"mistakes\": [");
	for (int i = 0; i < MISTAKE_COUNT; i++)
		for (int times = 0; (r.mistakes >> i & 1) != 0 && times < r.found[i].times; times++) {
			str_addf(out, "%s\"%s\"", first ? "" : ", ", mistakes[i].code);
			first = false;
		}
	str_add(out, "]}\n");
}
