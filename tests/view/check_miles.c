/* SPDX-License-Identifier: MIT */
/* A runner who thinks in miles: every day of a diary with a race, long runs and a leap in the plan, under every panel and lens, every
   page of the guide, and every form that names a session, searched for kilometres. */
#include "config.h"

#include "drive.h"
#include "fixture.h"
#include "../run.h"

#include "guide/guide.h"
#include "view/lens.h"

#include <string.h>

static struct world w;
static struct fixture f;

/* The hand-made diary, its days moved so that it ends today, and a long way planned for today. */
static void fill(void)
{
	char iso[DAY_TEXT];
	struct session far = session_blank(KIND_RUN);
	far.purpose = PURPOSE_LONG;
	far.metres = 35000;
	fixture_make(&f);
	f.days[fixture_day(FIXTURE_TODAY) - f.history.first].planned = &far;
	f.days[fixture_day(FIXTURE_TODAY) - f.history.first].planned_count = 1;
	for (int i = 0; i < f.history.count; i++) {
		day x = f.history.first + i - fixture_day(FIXTURE_TODAY) + drive_day(DRIVE_TODAY);
		if (!entry_is_blank(&f.days[i]))
			drive_put(&w, day_iso(x, iso), &f.days[i]);
	}
	drive_reread(&w);
}

static void open_at(int rows, int cols)
{
	drive_open(&w, rows, cols);
	fill();
	drive_keys(&w, ":set units mi<Enter>");
	ck_assert_int_eq(w.app.prefs.units, UNITS_MI);
	drive_keys(&w, "<Esc>");
}

/* Rows with the word; "8k", as it is typed, is none. */
static int kilometres(void)
{
	int n = 0;
	for (int row = 0; row < w.canvas.rows; row++)
		n += strstr(drive_row(&w, row), "km") != NULL;
	return n;
}

static void no_kilometres(const char *where)
{
	for (int row = 0; row < w.canvas.rows; row++)
		ck_assert_msg(strstr(drive_row(&w, row), "km") == NULL, "%s: %s", where, drive_row(&w, row));
}

static const struct { int rows, cols; } sizes[] = { { 60, 200 }, { 40, 120 }, { 24, 80 }, { 20, 60 } };

/* Walks from the first day to the last and looks at each. */
static int walk(bool miles)
{
	int shown = 0;
	char iso[DAY_TEXT];
	drive_keys(&w, "g");
	for (day last = DAY_MIN; w.app.cursor != last && w.app.cursor <= w.app.today + 7;) {
		last = w.app.cursor;
		shown += kilometres();
		if (miles)
			no_kilometres(day_iso(last, iso));
		drive_keys(&w, "l");
	}
	drive_keys(&w, "t");
	return shown;
}

START_TEST(no_day_says_kilometres)
{
	open_at(sizes[_i].rows, sizes[_i].cols);
	for (int panel = 0; panel < PANEL_COUNT; panel++) {
		walk(true);
		drive_keys(&w, "w");
	}
	drive_close(&w);
}
END_TEST

START_TEST(no_lens_says_kilometres)
{
	open_at(24, 80);
	for (int lens = 0; lens < LENS_COUNT; lens++) {
		no_kilometres("lens");
		drive_keys(&w, "v");
	}
	drive_close(&w);
}
END_TEST

/* The same walk finds them where they are wanted. */
START_TEST(kilometres_would_be_seen)
{
	open_at(40, 120);
	drive_keys(&w, ":set units km<Enter>");
	ck_assert_int_eq(w.app.panel, PANEL_WHY);
	ck_assert_int_gt(walk(false), 10);
	drive_close(&w);
}
END_TEST

START_TEST(the_reasons_are_in_miles)
{
	open_at(60, 200);
	ck_assert(!drive_shows(&w, "35 km") && drive_shows(&w, "21.75 mi"));
	ck_assert(drive_shows(&w, "up to 18.4 mi would be in step"));
	drive_keys(&w, ":-18<Enter>");
	ck_assert(drive_shows(&w, "Day 3 after a race of 13.11 mi"));
	drive_close(&w);
}
END_TEST

START_TEST(no_page_says_kilometres)
{
	open_at(100, 120);
	for (int i = 0; i < guide_count(); i++) {
		screen_guide_open(&w.app, guide_id(i));
		drive_frame(&w);
		no_kilometres(guide_id(i));
	}
	drive_close(&w);
}
END_TEST

/* A page that was read before follows the unit, and the numbers of the rules that it quotes. */
START_TEST(a_page_follows_the_settings)
{
	static const char *const steps[][2] = {
		{ "", "3.73 mi" }, { ":set units km<Enter>", "6 km " }, { ":set race_5k_km 7<Enter>", "7 km*" }, { ":set units mi<Enter>", "4.35 mi*" },
	};
	open_at(60, 120);
	for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
		drive_keys(&w, steps[i][0]);
		screen_guide_open(&w.app, "race");
		drive_frame(&w);
		ck_assert_msg(drive_shows(&w, steps[i][1]), "%s", steps[i][1]);
		drive_keys(&w, "<Esc>");
		ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	}
	drive_close(&w);
}
END_TEST

/* What is saved is called in miles, in the status line and in what can be undone; a line is edited in the unit it was typed in. */
START_TEST(things_are_called_in_miles)
{
	open_at(24, 80);
	drive_keys(&w, "atempo 5mi 40m<Enter>");
	ck_assert_str_eq(w.words, "tempo 5 mi on Thu 12 Mar");
	ck_assert(drive_shows(&w, "Saved tempo 5 mi on Thu 12 Mar"));
	drive_keys(&w, "u");
	ck_assert(drive_shows(&w, "Undone: tempo 5 mi on Thu 12 Mar"));
	drive_keys(&w, "<^R>");
	no_kilometres("done again");
	drive_keys(&w, "e");
	no_kilometres("edit what");
	drive_keys(&w, "1");
	ck_assert_str_eq(w.app.form.line.text, "tempo 5mi 40m");
	ck_assert(drive_shows(&w, "tempo run, 5 mi in 40:00 (8:00 /mi)"));
	no_kilometres("edit");
	drive_keys(&w, "<Esc>d");
	no_kilometres("delete what");
	ck_assert(drive_shows(&w, "tempo 5 mi") && drive_shows(&w, "planned long 21.75 mi"));
	drive_keys(&w, "1");
	ck_assert(drive_shows(&w, "Delete tempo 5 mi of Thu 12 Mar?"));
	drive_keys(&w, "y");
	ck_assert_str_eq(w.words, "deleted tempo 5 mi of Thu 12 Mar");
	drive_keys(&w, "r");
	no_kilometres("rest");
	drive_keys(&w, "<Esc>c");
	no_kilometres("check-in");
	drive_keys(&w, "<Esc>:-21<Enter>d");
	ck_assert(drive_shows(&w, "race entry of 13.11 mi") && drive_shows(&w, "race 13.11 mi"));
	no_kilometres("delete the race");
	drive_keys(&w, "<Esc>:+6<Enter>r");
	no_kilometres("rest on a planned day");
	drive_close(&w);
}
END_TEST

/* 8 km is no round number of miles: it stays what it was, to the metre. */
START_TEST(what_was_typed_in_kilometres_is_edited_so)
{
	open_at(24, 80);
	drive_keys(&w, "aeasy 8k 45m<Enter>");
	ck_assert_str_eq(w.words, "easy 4.97 mi on Thu 12 Mar");
	drive_keys(&w, "e1");
	ck_assert_str_eq(w.app.form.line.text, "easy 8k 45m");
	drive_close(&w);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("miles");
	TCase *t = tcase_create("miles");
	tcase_set_timeout(t, 300);
	tcase_add_loop_test(t, no_day_says_kilometres, 0, (int)(sizeof sizes / sizeof sizes[0]));
	tcase_add_test(t, no_lens_says_kilometres);
	tcase_add_test(t, kilometres_would_be_seen);
	tcase_add_test(t, the_reasons_are_in_miles);
	tcase_add_test(t, no_page_says_kilometres);
	tcase_add_test(t, a_page_follows_the_settings);
	tcase_add_test(t, things_are_called_in_miles);
	tcase_add_test(t, what_was_typed_in_kilometres_is_edited_so);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
