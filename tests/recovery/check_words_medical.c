/* SPDX-License-Identifier: MIT */
/* What is said on days that are for a doctor: the medical lines, one tone around them, and what no entry has closed afterwards. */
#include "config.h"

#include "look.h"

#include "recovery/words.h"

#include <stdlib.h>
#include <string.h>

START_TEST(medical)
{
	struct assessment a;
	char text[WORDS];
	LOOK(&a, { 1, 1, RED, 1 });
	words_medical(reason(&a, REASON_RED_FLAG), text, sizeof text);
	ck_assert_ptr_nonnull(strstr(text, "On Wednesday 11 March you entered chest pain or pressure."));
	ck_assert_ptr_nonnull(strstr(text, "cannot know"));
	ck_assert_ptr_nonnull(strstr(text, "doctor"));
	ck_assert_ptr_nonnull(strstr(text, "emergency number"));
	diary_entry(&d, 1)->red = "urine\nsomething odd\ncalf";
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	words_medical(reason(&a, REASON_RED_FLAG), text, sizeof text);
	ck_assert_ptr_nonnull(strstr(text, "dark urine after a great effort and something odd, and 1 more."));
	ck_assert_ptr_null(strstr(text, "emergency"));
	LOOK(&a, { 0, 0, PAIN, 6 }, { 0, 0, GAIT, 1 });
	diary_entry(&d, 0)->pain.place = "left shin";
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	words_medical(reason(&a, REASON_PAIN), text, sizeof text);
	ck_assert_ptr_nonnull(strstr(text, "pain of 6 out of 10 that changes your stride (left shin)."));
	LOOK(&a, { 0, 0, RHR, 60 });
	ck_assert_str_eq(words_medical(reason(&a, REASON_HEART), text, sizeof text), "");
}
END_TEST

static const char *open_text(enum open_matter which)
{
	static char text[WORDS];
	return words_open(&d.history, diary_day, &d.settings, which, text, sizeof text);
}

/* A sign that has run out is not closed by that; a doctor's look on any day since closes it. */
START_TEST(a_sign_that_nobody_has_looked_at)
{
	struct assessment a;
	static const char *const said = "On Wednesday 4 March you entered a warning sign; no doctor's look is entered";
	LOOK(&a, { 7, 7, RED, 1 });
	ck_assert(a.medical);
	ck_assert_str_eq(open_text(OPEN_SIGN), "");
	LOOK(&a, { 8, 8, RED, 1 });
	ck_assert(!a.medical);
	ck_assert_str_eq(open_text(OPEN_SIGN), said);
	LOOK(&a, { 8, 8, RED, 1 }, { 8, 8, CLEARED, 1 });
	ck_assert_str_eq(open_text(OPEN_SIGN), "");
	LOOK(&a, { 8, 8, RED, 1 }, { 0, 0, CLEARED, 1 });
	ck_assert_str_eq(open_text(OPEN_SIGN), "");
	LOOK(&a, { 8, 8, RED, 1 }, { 9, 9, CLEARED, 1 });
	ck_assert_str_eq(open_text(OPEN_SIGN), said);
	LOOK(&a, { 28, 28, RED, 1 });
	ck_assert_ptr_nonnull(strstr(open_text(OPEN_SIGN), "12 February"));
	LOOK(&a, { 29, 29, RED, 1 });
	ck_assert_str_eq(open_text(OPEN_SIGN), "");
}
END_TEST

START_TEST(a_pain_that_nobody_asked_about)
{
	struct assessment a;
	LOOK(&a, { 1, 1, PAIN, 8 });
	diary_entry(&d, 1)->pain.place = "left knee";
	ck_assert_str_eq(open_text(OPEN_PAIN),
		"On Wednesday 11 March you entered pain of 8 out of 10 (left knee), and whether it is still there is not entered");
	diary_entry(&d, 0)->pain.score = 0;
	ck_assert_str_eq(open_text(OPEN_PAIN), "");
	LOOK(&a, { 0, 0, PAIN, 0 });
	char text[WORDS];
	ck_assert_str_eq(words_fit(&a, &why.fit, text, sizeof text), "Active recovery would fit: nothing hurts, and light movement keeps the rhythm");
}
END_TEST

/* On a medical day its reason is the ground, whatever else holds the day, and nothing light-hearted stands under it. */
START_TEST(a_medical_day_has_one_tone)
{
	struct assessment a;
	char text[WORDS];
	LOOK(&a, { 0, 0, RED, 1 }, { 0, 0, ITEM_ENERGY, 1 }, { 0, 0, ITEM_MUSCLES, 1 });
	ck_assert_str_eq(why.fit.ground, "K");
	ck_assert_str_eq(words_fit(&a, &why.fit, text, sizeof text),
		"Passive recovery fits: nothing should be asked of the body before a doctor has looked");
	ck_assert_str_eq(words_promise(&a), "No training today.");
	ck_assert_str_eq(words_form(&a, FORM_REST, &why.fit, text, sizeof text), "a rest day: no training");
	ck_assert_int_eq(why.fit.forms[1], FORM_TOOLS);
	ck_assert(!words_offered(&a, FORM_TOOLS) && words_offered(&a, FORM_REST));
	LOOK(&a, { 0, 0, ITEM_MUSCLES, 1 });
	ck_assert(words_offered(&a, FORM_TOOLS));
	ck_assert_ptr_nonnull(strstr(words_promise(&a), "Complete rest"));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("words_medical");
	TCase *all = tcase_create("words_medical");
	suite_add_tcase(suite, all);
	tcase_add_test(all, medical);
	tcase_add_test(all, a_sign_that_nobody_has_looked_at);
	tcase_add_test(all, a_pain_that_nobody_asked_about);
	tcase_add_test(all, a_medical_day_has_one_tone);
	return run_tests(suite);
}
