/* SPDX-License-Identifier: MIT */
/* Laws that hold for every diary, tried on random ones: the generator is ours and its seed fixed, so a failure can be
   looked at again. */
#include "config.h"

#include "diary.h"
#include "../run.h"
#include "recovery/dayclass.h"
#include "recovery/judge.h"

#include <stdio.h>
#include <string.h>

enum { DIARIES = 600 };

static struct diary d;
static uint64_t state;

static void start(void)
{
	state = UINT64_C(20260312);
}

static enum ceiling verdict_with(const struct entry *today, reason_set dropped)
{
	struct assessment a;
	assess(&d.history, diary_day, &d.settings, &(struct what_if){ .dropped = dropped, .today = today }, &a);
	return a.verdict;
}

static void not_higher(const struct entry *worse, enum ceiling than, int diary, const char *what)
{
	enum ceiling verdict = verdict_with(worse, 0);
	ck_assert_msg(verdict <= than, "diary %d, %s: %s became %s", diary, what, ceiling_names[than], ceiling_names[verdict]);
}

START_TEST(worse_is_never_higher)
{
	for (int i = 0; i < DIARIES; i++) {
		diary_random(&d, &state);
		const struct entry *today = diary_entry(&d, 0);
		enum ceiling verdict = verdict_with(NULL, 0);
		for (int item = 0; item < ITEM_COUNT; item++)
			for (int step = today->item[item] - 1; step >= 1; step--) {
				struct entry worse = *today;
				worse.item[item] = step;
				not_higher(&worse, verdict, i, items[item].name);
			}
		struct entry worse = *today;
		worse.sleep_min = today->sleep_min >= 30 ? today->sleep_min - 30 : today->sleep_min;
		not_higher(&worse, verdict, i, "sleep");
		worse = *today;
		worse.rhr = today->rhr != UNKNOWN ? today->rhr + 1 + (int)random_below(&state, 8) : UNKNOWN;
		not_higher(&worse, verdict, i, "resting heart rate");
		worse = *today;
		worse.rmssd = today->rmssd > 10 ? today->rmssd - 5 : today->rmssd;
		not_higher(&worse, verdict, i, "HRV");
		worse = *today;
		worse.pain.score = today->pain.score + 1 > 10 ? 10 : today->pain.score + 1;
		not_higher(&worse, verdict, i, "pain");
		if (today->illness.present) {
			worse = *today;
			worse.illness.mild = TRI_NO;
			not_higher(&worse, verdict, i, "a cold no longer mild");
			worse.illness.where = WHERE_BELOW;
			not_higher(&worse, verdict, i, "illness below the neck");
		}
	}
}
END_TEST

START_TEST(alarms_are_always_passive)
{
	for (int i = 0; i < DIARIES; i++) {
		diary_random(&d, &state);
		struct entry today = *diary_entry(&d, 0);
		today.cleared = false;
		today.red = "chest";
		ck_assert_int_eq(verdict_with(&today, 0), CEILING_PASSIVE);
		today = *diary_entry(&d, 0);
		today.illness = (struct illness){ true, WHERE_NONE, TRI_YES, TRI_UNKNOWN };
		ck_assert_int_eq(verdict_with(&today, 0), CEILING_PASSIVE);
		today = *diary_entry(&d, 0);
		today.pain = (struct pain){ (int)random_below(&state, 11), TRI_YES, TRI_UNKNOWN, NULL };
		ck_assert_int_eq(verdict_with(&today, 0), CEILING_PASSIVE);
	}
}
END_TEST

START_TEST(dropping_never_lowers)
{
	for (int i = 0; i < DIARIES; i++) {
		diary_random(&d, &state);
		struct assessment a;
		assess(&d.history, diary_day, &d.settings, NULL, &a);
		for (int k = 0; k < a.count; k++) {
			enum ceiling without = verdict_with(NULL, (reason_set)1 << a.reasons[k].id);
			ck_assert_msg(without >= a.verdict, "diary %d without %s", i, reasons[a.reasons[k].id].code);
		}
		ck_assert_int_eq(verdict_with(NULL, ~(reason_set)0), CEILING_TRAIN);
	}
}
END_TEST

/* Each reason that speaks really holds: the verdict is the lowest ceiling of those told, and binding are those at it. */
START_TEST(verdict_is_the_lowest_ceiling)
{
	for (int i = 0; i < DIARIES; i++) {
		diary_random(&d, &state);
		struct assessment a;
		assess(&d.history, diary_day, &d.settings, NULL, &a);
		enum ceiling lowest = CEILING_TRAIN;
		reason_set binding = 0, found = 0;
		for (int k = 0; k < a.count; k++) {
			ck_assert(k == 0 || a.reasons[k - 1].id < a.reasons[k].id);
			found |= (reason_set)1 << a.reasons[k].id;
			if (a.reasons[k].ceiling < lowest)
				lowest = a.reasons[k].ceiling, binding = 0;
			if (a.reasons[k].ceiling == lowest)
				binding |= (reason_set)1 << a.reasons[k].id;
		}
		ck_assert_int_eq(a.verdict, lowest);
		ck_assert_uint_eq(a.binding, binding);
		ck_assert_uint_eq(a.found, found);
	}
}
END_TEST

START_TEST(order_of_rules_does_not_matter)
{
	for (int i = 0; i < DIARIES; i++) {
		struct past past;
		struct found in_order, shuffled;
		finder *order[64];
		ck_assert_uint_le(finder_count, 64);
		diary_random(&d, &state);
		past_look(&past, &d.history, diary_day, &d.settings, NULL);
		find(&past, &in_order);

		memcpy(order, finders, finder_count * sizeof order[0]);
		for (uint32_t k = (uint32_t)finder_count - 1; k > 0; k--) {
			uint32_t other = random_below(&state, k + 1);
			finder *kept = order[k];
			order[k] = order[other];
			order[other] = kept;
		}
		past_look(&past, &d.history, diary_day, &d.settings, NULL);
		shuffled.set = 0;
		for (size_t k = 0; k < finder_count; k++)
			order[k](&past, &shuffled);
		ck_assert_uint_eq(in_order.set, shuffled.set);
		for (int id = 0; id < REASON_COUNT; id++)
			if ((in_order.set >> id & 1) != 0) {
				ck_assert_int_eq(in_order.at[id].severity, shuffled.at[id].severity);
				ck_assert_int_eq(in_order.at[id].ceiling, shuffled.at[id].ceiling);
			}
		ck_assert_int_eq(judge(&in_order, 0, &d.settings).verdict, judge(&shuffled, 0, &d.settings).verdict);
	}
}
END_TEST

/* The room an answer is written to may hold anything before. */
START_TEST(same_input_same_output)
{
	static struct assessment one, two;
	static struct why why_one, why_two;
	char text_one[512], text_two[512];
	for (int i = 0; i < DIARIES; i++) {
		diary_random(&d, &state);
		memset(&one, 0xA5, sizeof one);
		memset(&two, 0x5A, sizeof two);
		memset(&why_one, 0xFF, sizeof why_one);
		memset(&why_two, 0x11, sizeof why_two);
		assess(&d.history, diary_day, &d.settings, NULL, &one);
		why_explain(&d.history, &d.settings, NULL, &one, &why_one);
		assess(&d.history, diary_day, &d.settings, NULL, &two);
		why_explain(&d.history, &d.settings, NULL, &two, &why_two);
		ck_assert_str_eq(diary_verdict(&one, text_one, sizeof text_one), diary_verdict(&two, text_two, sizeof text_two));
		ck_assert_int_eq(one.points, two.points);
		ck_assert_int_eq(one.confidence, two.confidence);
		ck_assert_int_eq(why_one.raise_count, why_two.raise_count);
		ck_assert_int_eq(why_one.step_count, why_two.step_count);
		ck_assert_mem_eq(why_one.raises, why_two.raises, (size_t)why_one.raise_count * sizeof why_one.raises[0]);
		ck_assert_mem_eq(why_one.steps, why_two.steps, (size_t)why_one.step_count * sizeof why_one.steps[0]);
		ck_assert_int_eq(why_one.fit.form_count, why_two.fit.form_count);
		ck_assert_str_eq(why_one.fit.ground, why_two.fit.ground);
	}
}
END_TEST

/* Of the answers that are no sign, not knowing is as good; of those that are, it is never worse.  Only the rule that asks
   for a check-in, and the cold that needs a known energy, may tell the difference. */
START_TEST(unknown_is_neither_good_nor_bad)
{
	const reason_set may_differ = (reason_set)1 << REASON_NO_CHECKIN | (reason_set)1 << REASON_HEAD_COLD;
	for (int i = 0; i < DIARIES; i++) {
		diary_random(&d, &state);
		const struct entry *today = diary_entry(&d, 0);
		struct assessment known, unknown;
		assess(&d.history, diary_day, &d.settings, &(struct what_if){ .dropped = may_differ }, &known);
		for (int item = 0; item < ITEM_COUNT; item++) {
			struct entry blank = *today;
			blank.item[item] = UNKNOWN;
			assess(&d.history, diary_day, &d.settings, &(struct what_if){ .dropped = may_differ, .today = &blank }, &unknown);
			if (today->item[item] >= 3)
				ck_assert_uint_eq(known.found, unknown.found);
			ck_assert_msg(unknown.verdict >= known.verdict, "diary %d: %s not known is worse than %d", i, items[item].name,
				today->item[item]);
		}
		struct entry blank = *today;
		blank.rhr = blank.sleep_min = UNKNOWN;
		assess(&d.history, diary_day, &d.settings, &(struct what_if){ .dropped = may_differ, .today = &blank }, &unknown);
		ck_assert_int_ge(unknown.verdict, known.verdict);
	}
}
END_TEST

/* What is said about changes comes true when the change is made. */
START_TEST(explanations_come_true)
{
	static struct why why;
	for (int i = 0; i < DIARIES; i++) {
		diary_random(&d, &state);
		struct assessment a;
		assess(&d.history, diary_day, &d.settings, NULL, &a);
		why_explain(&d.history, &d.settings, NULL, &a, &why);
		for (int k = 0; k < why.raise_count; k++) {
			ck_assert_int_gt(why.raises[k].to, a.verdict);
			ck_assert_int_eq(verdict_with(NULL, why.raises[k].without), why.raises[k].to);
		}
		for (int k = 0; k < why.step_count; k++) {
			struct entry today = *diary_entry(&d, 0);
			ck_assert_int_eq(today.item[why.steps[k].item], why.steps[k].from_step);
			today.item[why.steps[k].item] = why.steps[k].to_step;
			ck_assert_int_eq(verdict_with(&today, 0), why.steps[k].to);
			ck_assert_int_ne(why.steps[k].to, a.verdict);
		}
		ck_assert(why.fit.recovery == CEILING_PASSIVE || why.fit.recovery == CEILING_ACTIVE);
		ck_assert_int_ge(why.fit.form_count, 1);
		ck_assert_ptr_nonnull(why.fit.ground);
	}
}
END_TEST

/* What the runner takes days as is the runner's: no verdict, today's or tomorrow's, and no day's kind depends on it. */
START_TEST(overrides_change_no_verdict)
{
	for (int i = 0; i < DIARIES; i++) {
		diary_random(&d, &state);
		struct assessment a;
		enum ceiling was[DIARY_DAYS];
		char today[2][512], tomorrow[2][512];
		int points = 0;
		for (int pass = 0; pass < 2; pass++) {
			assess(&d.history, diary_day, &d.settings, NULL, &a);
			diary_verdict(&a, today[pass], sizeof today[pass]);
			ck_assert(pass == 0 || a.points == points);
			points = a.points;
			assess_tomorrow(&d.history, diary_day, &d.settings, &a);
			diary_verdict(&a, tomorrow[pass], sizeof tomorrow[pass]);
			for (int k = 0; k < d.history.count; k++) {
				enum ceiling is = day_class(&d.history, d.history.first + k, &d.settings);
				ck_assert(pass == 0 || was[k] == is);
				was[k] = is;
				if (random_below(&state, 3) != 0)
					d.history.days[k].override = (struct override){ (enum taken_as)random_below(&state, TAKEN_COUNT), "friends in town" };
			}
		}
		ck_assert_msg(strcmp(today[0], today[1]) == 0, "diary %d: %s became %s", i, today[0], today[1]);
		ck_assert_msg(strcmp(tomorrow[0], tomorrow[1]) == 0, "diary %d: %s became %s", i, tomorrow[0], tomorrow[1]);
	}
}
END_TEST

START_TEST(what_a_day_is_taken_as_is_called_as_verdicts_are)
{
	ck_assert_int_eq(TAKEN_PASSIVE, CEILING_PASSIVE);
	ck_assert_int_eq(TAKEN_TRAIN, CEILING_TRAIN);
	for (int i = 0; i < TAKEN_COUNT; i++)
		ck_assert_str_eq(taken_names[i], ceiling_names[i]);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("properties");
	TCase *all = tcase_create("properties");
	suite_add_tcase(suite, all);
	tcase_set_timeout(all, 0);
	tcase_add_checked_fixture(all, start, NULL);
	tcase_add_test(all, worse_is_never_higher);
	tcase_add_test(all, alarms_are_always_passive);
	tcase_add_test(all, dropping_never_lowers);
	tcase_add_test(all, verdict_is_the_lowest_ceiling);
	tcase_add_test(all, order_of_rules_does_not_matter);
	tcase_add_test(all, same_input_same_output);
	tcase_add_test(all, unknown_is_neither_good_nor_bad);
	tcase_add_test(all, explanations_come_true);
	tcase_add_test(all, overrides_change_no_verdict);
	tcase_add_test(all, what_a_day_is_taken_as_is_called_as_verdicts_are);
	return run_tests(suite);
}
