/* SPDX-License-Identifier: MIT */
/* The lenses of the Weeks screen over the hand-made diary: frames that a person has looked at, and what each of them finds. */
#include "config.h"

#include "fixture.h"
#include "golden.h"
#include "../run.h"

#include "recovery/dayclass.h"
#include "view/lens.h"

#include <locale.h>
#include <stdio.h>

static struct fixture f;
static struct app app;
static struct canvas c;

static void setup(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	fixture_make(&f);
	canvas_init(&c, 1, 1);
}

static void teardown(void)
{
	str_free(&app.status);
	canvas_free(&c);
}

/* Every lens at three sizes: what it says must be there without the colour. */
START_TEST(lenses_are_as_kept)
{
	static const char *const names[LENS_COUNT] = { "type", "against", "load", "plain" };
	static const int sizes[][2] = { { 40, 120 }, { 24, 80 }, { 20, 60 } };
	int lens = 1 + _i / 3, rows = sizes[_i % 3][0], cols = sizes[_i % 3][1];
	char name[64];
	fixture_app(&f, &app, rows, cols, "2026-11-18", PANEL_NONE);
	app.lens = (enum lens)lens;
	canvas_resize(&c, rows, cols);
	app_view(&app, &c);
	snprintf(name, sizeof name, "lens-%s-%dx%d", names[lens], cols, rows);
	golden_check(name, &c);
}
END_TEST

START_TEST(a_lens_finds_what_was_done)
{
	static const struct {
		const char *iso;
		int against;
	} days[] = {
		{ "2026-11-17", 1 },		/* intervals on a day held at rest */
		{ "2026-11-19", 0 }, { "2026-10-26", -1 }, { "2026-11-22", LENS_UNKNOWN }, { "2026-11-24", LENS_UNKNOWN },
		{ "2026-09-17", LENS_UNKNOWN },	/* no check-in: nothing was advised that day */
	};
	fixture_app(&f, &app, 60, 120, FIXTURE_TODAY, PANEL_NONE);
	for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
		ck_assert_msg(lens_against(&app, fixture_day(days[i].iso)) == days[i].against, "%s: %d", days[i].iso,
			lens_against(&app, fixture_day(days[i].iso)));
}
END_TEST

/* A fifth of the days each, whatever the runner's loads are; nothing done and not known are no levels. */
START_TEST(loads_fall_into_fifths)
{
	int count[6] = { 0 }, n = 0;
	fixture_app(&f, &app, 40, 120, FIXTURE_TODAY, PANEL_NONE);
	ck_assert_int_eq(lens_scale(&app).fifth[0], 0);		/* not asked for, not counted */
	app.lens = LENS_LOAD;
	struct lens_scale scale = lens_scale(&app);
	for (int i = 0; i < FIXTURE_DAYS; i++) {
		double load = entry_load(&f.days[i]);
		int level = lens_level(&scale, load);
		ck_assert_int_eq(level < 0, load < 0);
		ck_assert_int_eq(level == 0, !(load > 0 || load < 0));
		if (level > 0) {
			count[level]++;
			n++;
		}
	}
	for (int level = 1; level <= 5; level++)
		ck_assert_msg(count[level] >= n / 5 - 3 && count[level] <= n / 5 + 3, "level %d: %d of %d", level, count[level], n);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("lens");
	TCase *t = tcase_create("lens");
	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_loop_test(t, lenses_are_as_kept, 0, 3 * (LENS_COUNT - 1));
	tcase_add_test(t, a_lens_finds_what_was_done);
	tcase_add_test(t, loads_fall_into_fifths);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
