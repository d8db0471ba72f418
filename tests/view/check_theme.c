/* SPDX-License-Identifier: MIT */
/* Every role can be read on a dark and on a light terminal: contrast (WCAG 2) of at least 3, at 256 and at 8 colours.  What has a
   ground of its own is measured against that; what stands on the terminal's, against black and against white. */
#include "config.h"

#include "view/theme.h"

#include <check.h>
#include <math.h>

static const char *const role_names[ROLE_COUNT] = {
#define ROLE(name, letter) #name,
#include "view/role.def"
#undef ROLE
};

static double channel(int value)
{
	double v = value / 255.0;
	return v <= 0.03928 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

/* Relative luminance of a colour of xterm's 256; the first eight as xterm has them. */
static double luminance(int colour)
{
	static const int base[8][3] = { { 0, 0, 0 }, { 205, 0, 0 }, { 0, 205, 0 }, { 205, 205, 0 }, { 0, 0, 238 }, { 205, 0, 205 },
		{ 0, 205, 205 }, { 229, 229, 229 } };
	int rgb[3];
	for (int i = 0; i < 3; i++) {
		int step = (colour - 16) / (i == 0 ? 36 : i == 1 ? 6 : 1) % 6;
		rgb[i] = colour < 8 ? base[colour][i] : colour >= 232 ? 8 + 10 * (colour - 232) : step == 0 ? 0 : 55 + 40 * step;
	}
	return 0.2126 * channel(rgb[0]) + 0.7152 * channel(rgb[1]) + 0.0722 * channel(rgb[2]);
}

static double contrast(double a, double b)
{
	return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}

static void check_look(enum role role, int colours, struct look (*look_of)(enum role role, int colours))
{
	struct look k = look_of(role, colours);
	ck_assert_msg(k.fg < colours && k.bg < colours, "%s uses a colour that is not there", role_names[role]);
	ck_assert_msg(k.fg < 8 || k.fg >= 16 || colours < 256, "%s uses a colour the runner may have changed", role_names[role]);
	if (k.bg >= 0) {
		ck_assert_msg(k.fg >= 0, "%s: the terminal's own text on a ground that is not its own", role_names[role]);
		double c = contrast(luminance(k.fg), luminance(k.bg));
		ck_assert_msg(c >= 3, "%s at %d colours: contrast %.2f on its ground", role_names[role], colours, c);
	} else if (k.fg >= 0) {
		double dark = contrast(luminance(k.fg), 0), light = contrast(luminance(k.fg), 1);
		ck_assert_msg(dark >= 3 && light >= 3, "%s at %d colours: contrast %.2f on black, %.2f on white", role_names[role], colours,
			dark, light);
	}
}

START_TEST(every_role_reads_on_black_and_on_white)
{
	check_look((enum role)_i, 256, theme_look);
	check_look((enum role)_i, 8, theme_look);
	check_look((enum role)_i, 256, theme_look_light);
	check_look((enum role)_i, 8, theme_look_light);
}
END_TEST

START_TEST(the_measure_itself_is_right)
{
	ck_assert_double_eq_tol(contrast(luminance(231), luminance(16)), 21, 0.01);
	ck_assert_double_eq_tol(contrast(luminance(16), luminance(214)), 11.4, 0.1);	/* known values */
	ck_assert_double_eq_tol(contrast(luminance(231), luminance(25)), 6.4, 0.1);
	ck_assert_double_lt(contrast(luminance(231), luminance(227)), 3);
}
END_TEST

START_TEST(no_colours_means_none)
{
	for (int role = 0; role < ROLE_COUNT; role++)
		for (int colours = 0; colours < 8; colours += 7) {
			struct look k = theme_look((enum role)role, colours);
			ck_assert_int_eq(k.fg, -1);
			ck_assert_int_eq(k.bg, -1);
		}
}
END_TEST

START_TEST(body_text_is_the_terminals_own)
{
	static const int colours[] = { 0, 8, 256, 65536 };
	for (int i = 0; i < 4; i++) {
		struct look k = theme_look(ROLE_PLAIN, colours[i]);
		ck_assert(k.fg == -1 && k.bg == -1 && k.attrs == 0);
	}
}
END_TEST

/* The hues are a promise: a type wears the hue of the verdict it obeys. */
START_TEST(hues_are_those_that_were_promised)
{
	static const struct {
		enum role role;
		short hue;
	} hues[] = {
		{ ROLE_VERDICT_TRAIN, 36 }, { ROLE_VERDICT_EASY, 74 }, { ROLE_VERDICT_ACTIVE, 227 }, { ROLE_VERDICT_PASSIVE, 25 },
		{ ROLE_TYPE_REST, 25 }, { ROLE_TYPE_GENTLE, 227 }, { ROLE_TYPE_EASY, 74 }, { ROLE_TYPE_OTHER, 247 }, { ROLE_TYPE_LONG, 36 },
		{ ROLE_TYPE_TEMPO, 214 }, { ROLE_TYPE_INTERVALS, 166 }, { ROLE_TYPE_HILLS, 130 }, { ROLE_TYPE_RACE, 175 },
	};
	for (size_t i = 0; i < sizeof hues / sizeof hues[0]; i++) {
		struct look k = theme_look(hues[i].role, 256);
		ck_assert_int_eq(k.bg, hues[i].hue);
		ck_assert(k.fg == 16 || k.fg == 231);
	}
}
END_TEST

/* Fatigue grows brighter step by step, so that it is told apart with any colour sight. */
START_TEST(fatigue_is_a_ramp)
{
	for (int i = ROLE_FATIGUE_1; i < ROLE_FATIGUE_5; i++)
		ck_assert_double_lt(luminance(theme_look((enum role)i, 256).fg), luminance(theme_look((enum role)(i + 1), 256).fg));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("theme");
	TCase *t = tcase_create("theme");
	tcase_add_loop_test(t, every_role_reads_on_black_and_on_white, 0, ROLE_COUNT);
	tcase_add_test(t, the_measure_itself_is_right);
	tcase_add_test(t, no_colours_means_none);
	tcase_add_test(t, body_text_is_the_terminals_own);
	tcase_add_test(t, hues_are_those_that_were_promised);
	tcase_add_test(t, fatigue_is_a_ramp);
	suite_add_tcase(suite, t);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
