/* SPDX-License-Identifier: MIT */
/* What an assessment holds beside its verdict: confidence, tomorrow, when a window opens, and the edges of what is known. */
#include "config.h"

#include "diary.h"
#include "../run.h"

static struct diary d;

START_TEST(jump_twice)
{
	struct assessment a;
	diary_steady(&d);
	for (int i = 0; i < 2; i++) {
		diary_change(&d, &(struct change){ 0, 0, PLAN, S(RUN, EASY, UNSAID, UNSAID) });
		diary_change(&d, &(struct change){ 0, 0, PLAN_KM, 15000 + i });
	}
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert_int_eq(a.reasons[0].times, 2);
	ck_assert_double_eq_tol(a.reasons[0].evidence.now, 15.001, 1e-9);
	ck_assert_double_eq_tol(a.reasons[0].evidence.extra, 9.9, 1e-9);
}
END_TEST

START_TEST(confidence)
{
	struct assessment a;
	diary_steady(&d);
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert_int_eq(a.points, 6);
	ck_assert_int_eq(a.confidence, CONFIDENCE_HIGH);
	diary_change(&d, &(struct change){ 0, 0, RHR, UNKNOWN });
	diary_change(&d, &(struct change){ 1, 1, NOT_KNOWN, 1 });
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert_int_eq(a.points, 4);
	ck_assert_int_eq(a.confidence, CONFIDENCE_MEDIUM);
	diary_change(&d, &(struct change){ 0, 0, ITEM_ENERGY, UNKNOWN });
	diary_change(&d, &(struct change){ 0, 0, ITEM_LEGS, UNKNOWN });
	diary_change(&d, &(struct change){ 2, 3, NOT_KNOWN, 1 });
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert_int_eq(a.points, 2);
	ck_assert_int_eq(a.confidence, CONFIDENCE_LOW);
	/* A fact that decides by itself makes it sure, however little else is known. */
	diary_change(&d, &(struct change){ 0, 0, RED, 1 });
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert_int_eq(a.confidence, CONFIDENCE_HIGH);
	ck_assert(a.decisive && a.medical);
}
END_TEST

/* Tomorrow from what is fixed: today's plan counts as done, tomorrow's check-in does not count. */
START_TEST(tomorrow)
{
	struct assessment a;
	char text[256];
	diary_steady(&d);
	assess_tomorrow(&d.history, diary_day, &d.settings, &a);
	ck_assert_str_eq(diary_verdict(&a, text, sizeof text), "train:");
	ck_assert_int_eq(a.confidence, CONFIDENCE_LOW);
	diary_change(&d, &(struct change){ 0, 0, PLAN, S(RUN, INTERVALS, 60, UNSAID) });
	diary_change(&d, &(struct change){ -1, -1, ITEM_ENERGY, 1 });
	diary_change(&d, &(struct change){ -1, -1, RED, 1 });
	assess_tomorrow(&d.history, diary_day, &d.settings, &a);
	ck_assert_str_eq(diary_verdict(&a, text, sizeof text), "active: A1/1/active");
	diary_change(&d, &(struct change){ 0, 0, ONLY, S(RUN, EASY, 40, 3) });
	assess_tomorrow(&d.history, diary_day, &d.settings, &a);
	ck_assert_str_eq(diary_verdict(&a, text, sizeof text), "train:");
	diary_change(&d, &(struct change){ 0, 0, REST, 1 });
	assess_tomorrow(&d.history, diary_day, &d.settings, &a);
	ck_assert_str_eq(diary_verdict(&a, text, sizeof text), "train:");
	diary_change(&d, &(struct change){ 0, 0, RACE_METRES, 42195 });
	assess_tomorrow(&d.history, diary_day, &d.settings, &a);
	ck_assert_str_eq(diary_verdict(&a, text, sizeof text), "passive: C1/2/passive");
}
END_TEST

/* What the morning could still lower: three answers at most, the mildest that do, and none below passive. */
START_TEST(tomorrow_answers)
{
	struct assessment a;
	struct why why;
	diary_steady(&d);
	assess_tomorrow(&d.history, diary_day, &d.settings, &a);
	why_tomorrow(&d.history, diary_day, &d.settings, &a, &why);
	ck_assert_int_eq(why.step_count, 3);
	ck_assert_int_eq(why.raise_count, 0);
	for (int i = 0; i < why.step_count; i++) {
		ck_assert_int_eq(why.steps[i].from_step, UNKNOWN);
		ck_assert_int_eq(why.steps[i].to_step, 2);
		ck_assert_int_lt(why.steps[i].to, CEILING_TRAIN);
		ck_assert(i == 0 || why.steps[i].item > why.steps[i - 1].item);
	}
	ck_assert_int_eq(why.steps[0].item, ITEM_ENERGY);
	diary_change(&d, &(struct change){ 0, 0, PLAN, S(RUN, INTERVALS, 60, UNSAID) });
	assess_tomorrow(&d.history, diary_day, &d.settings, &a);
	why_tomorrow(&d.history, diary_day, &d.settings, &a, &why);
	ck_assert_int_eq(a.verdict, CEILING_ACTIVE);
	ck_assert_int_gt(why.step_count, 0);
	for (int i = 0; i < why.step_count; i++) {
		ck_assert_int_eq(why.steps[i].to_step, 1);
		ck_assert_int_eq(why.steps[i].to, CEILING_PASSIVE);
	}
	diary_change(&d, &(struct change){ 0, 0, RACE_METRES, 42195 });
	assess_tomorrow(&d.history, diary_day, &d.settings, &a);
	why_tomorrow(&d.history, diary_day, &d.settings, &a, &why);
	ck_assert_int_eq(why.step_count, 0);
	ck_assert_int_eq(why.fit.recovery, CEILING_PASSIVE);
}
END_TEST

START_TEST(only_unknown)
{
	struct assessment a;
	diary_blank(&d);
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert(assessment_only_unknown(&a));
	ck_assert_int_eq(a.verdict, CEILING_EASY);
	ck_assert_ptr_nonnull(assessment_reason(&a, REASON_NO_CHECKIN));
	ck_assert_ptr_null(assessment_reason(&a, REASON_SIGNS));
	diary_change(&d, &(struct change){ 3, 3, BLOCK, BLOCK_RECOVERY });
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert(!assessment_only_unknown(&a));
}
END_TEST

/* The first and last days there are, an empty window, a window that starts late: no day is read that is not there. */
START_TEST(edges)
{
	struct assessment a;
	struct entry one = entry_blank;
	struct history none = { .first = 0, .count = 0, .days = NULL }, alone = { .first = diary_day, .count = 1, .days = &one };
	struct settings s;
	settings_preset(&s);
	for (int i = 0; i < 2; i++) {
		assess(&none, i == 0 ? DAY_MIN : DAY_MAX, &s, NULL, &a);
		ck_assert_int_eq(a.verdict, CEILING_EASY);
		assess_tomorrow(&none, i == 0 ? DAY_MIN : DAY_MAX, &s, &a);
		ck_assert_int_eq(a.verdict, CEILING_TRAIN);
	}
	one.item[ITEM_ENERGY] = 1;
	assess(&alone, diary_day, &s, NULL, &a);
	ck_assert_int_eq(a.verdict, CEILING_PASSIVE);
	one.item[ITEM_ENERGY] = UNKNOWN;
	struct entry other = entry_blank;
	other.item[ITEM_ENERGY] = 1;
	assess(&alone, diary_day, &s, &(struct what_if){ .today = &other }, &a);
	ck_assert_int_eq(a.verdict, CEILING_PASSIVE);
	assess(&alone, diary_day, &s, &(struct what_if){ .today = &other, .dropped = 1u << REASON_FATIGUE }, &a);
	ck_assert_int_eq(a.verdict, CEILING_EASY);
}
END_TEST

/* Until which day the calendar alone holds a ceiling, and what comes then. */
START_TEST(opens)
{
	static const struct {
		struct change change;
		enum reason_id id;
		day until;	/* from the assessed day */
		enum ceiling then;
	} cases[] = {
		{ { 1, 1, RACE_METRES, 10000 }, REASON_AFTER_RACE, 0, CEILING_ACTIVE },
		{ { 2, 2, RACE_METRES, 10000 }, REASON_AFTER_RACE, 1, CEILING_EASY },
		{ { 6, 6, RACE_METRES, 10000 }, REASON_AFTER_RACE, 0, CEILING_NONE },
		{ { 1, 4, ILL_BELOW, 1 }, REASON_AFTER_ILLNESS, 1, CEILING_ACTIVE },
		{ { 4, 5, ILL_ABOVE, 1 }, REASON_AFTER_ILLNESS, UNKNOWN, CEILING_NONE },
		{ { 1, 1, ONLY, S(RUN, LONG, 90, 3) }, REASON_YESTERDAY, 0, CEILING_NONE },
		{ { 2, 2, BLOCK, BLOCK_RECOVERY }, REASON_RECOVERY_WEEK, 3, CEILING_NONE },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct assessment a;
		diary_steady(&d);
		diary_change(&d, &cases[i].change);
		assess(&d.history, diary_day, &d.settings, NULL, &a);
		const struct reason *r = assessment_reason(&a, cases[i].id);
		if (cases[i].until == UNKNOWN) {
			ck_assert_ptr_null(r);
			continue;
		}
		ck_assert_ptr_nonnull(r);
		ck_assert_int_eq(r->evidence.until, diary_day + cases[i].until);
		ck_assert_int_eq(r->evidence.then, cases[i].then);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("assess");
	TCase *all = tcase_create("assess");
	suite_add_tcase(suite, all);
	tcase_add_test(all, jump_twice);
	tcase_add_test(all, confidence);
	tcase_add_test(all, tomorrow);
	tcase_add_test(all, tomorrow_answers);
	tcase_add_test(all, only_unknown);
	tcase_add_test(all, edges);
	tcase_add_test(all, opens);
	return run_tests(suite);
}
