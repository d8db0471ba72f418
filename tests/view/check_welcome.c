/* SPDX-License-Identifier: MIT */
/* The first start: when it is asked, what is kept of it, that no key of the weeks waits for it, and how it looks. */
#include "config.h"

#include "drive.h"
#include "golden.h"
#include "../run.h"

#include "view/draft.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int sizes[][2] = { { 40, 120 }, { 24, 80 }, { 20, 60 }, { 10, 40 } };
enum { SIZES = sizeof sizes / sizeof sizes[0] };
static struct world w;

static void setup(void)
{
	drive_open_first(&w, 24, 80);
}

static void teardown(void)
{
	drive_close(&w);
}

/* As if the program began anew over what the diary and the configuration hold by now. */
static void start_again(void)
{
	drive_keys(&w, "<Esc>");
	w.app.greeted = false;
	drive_reread(&w);
}

START_TEST(it_opens_over_an_empty_diary)
{
	ck_assert_int_eq(w.app.form.kind, FORM_WELCOME);
	ck_assert(drive_shows(&w, "Welcome to restday"));
	ck_assert_int_eq(w.app.form.answers[2], UNKNOWN);
	drive_keys(&w, "<Esc>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert(drive_shows(&w, "restday demo"));
	ck_assert_str_eq(w.set, "");
	drive_reread(&w);		/* once a start */
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	start_again();
	ck_assert_int_eq(w.app.form.kind, FORM_WELCOME);
}
END_TEST

START_TEST(and_never_again_once_there_is_no_need)
{
	static const struct { enum situation situation; bool read_only, demo, wrong, entry, opens; } starts[] = {
		{ SITUATION_UNASKED, .opens = true }, { SITUATION_NONE, .opens = false }, { SITUATION_SOME, .opens = false },
		{ SITUATION_UNASKED, .read_only = true }, { SITUATION_UNASKED, .demo = true }, { SITUATION_UNASKED, .wrong = true },
		{ SITUATION_UNASKED, .entry = true },
	};
	struct entry e = entry_blank;
	drive_keys(&w, "<Esc>");
	for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
		drive_keys(&w, "<Esc>");
		w.app.prefs.situation = starts[i].situation;
		w.app.read_only = starts[i].read_only;
		w.app.demo = starts[i].demo;
		e.rhr = 50;
		if (starts[i].entry)
			drive_put(&w, DRIVE_TODAY, &e);
		if (starts[i].wrong)
			app_say(&w.app, true, "config, line 3: this is wrong");
		w.app.greeted = false;
		drive_reread(&w);
		ck_assert_msg((w.app.form.kind == FORM_WELCOME) == starts[i].opens, "start %zu", i);
	}
}
END_TEST

static const struct {
	const char *keys, *set;
	enum units units;
	enum weekday first;
	enum situation situation;
} answers[] = {
	{ "271<Enter>", "display units mi; display week_start sunday; runner situation none", UNITS_MI, SUNDAY, SITUATION_NONE },
	{ "<S-Tab>2<Enter>", "runner situation some", UNITS_KM, MONDAY, SITUATION_SOME },
	{ "jj <Enter>", "runner situation none", UNITS_KM, MONDAY, SITUATION_NONE },
	{ "<Up>  <Enter>", "runner situation some", UNITS_KM, MONDAY, SITUATION_SOME },
	{ "ljll<Down>ll<Enter>", "display units mi; display week_start wednesday; runner situation some", UNITS_MI, WEDNESDAY, SITUATION_SOME },
	{ "lhj<Right>h<Tab>l<Enter>", "display units km; display week_start monday; runner situation none", UNITS_KM, MONDAY, SITUATION_NONE },
	{ "<Enter><Enter>", "", UNITS_KM, MONDAY, SITUATION_UNASKED },
	{ "<Enter>1<Enter>", "runner situation none", UNITS_KM, MONDAY, SITUATION_NONE },
	{ "2<Enter><Enter>", "display units mi", UNITS_MI, MONDAY, SITUATION_UNASKED },
	{ "271<Esc>", "", UNITS_KM, MONDAY, SITUATION_UNASKED },
};

START_TEST(what_is_answered_is_kept_at_once)
{
	drive_keys(&w, answers[_i].keys);
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_str_eq(w.set, answers[_i].set);
	ck_assert_int_eq(w.app.prefs.units, answers[_i].units);
	ck_assert_int_eq(w.app.prefs.first_weekday, answers[_i].first);
	ck_assert_int_eq(w.app.prefs.situation, answers[_i].situation);
	ck_assert(drive_shows(&w, "checks in"));
	ck_assert_int_eq(w.saves, 0);
}
END_TEST

START_TEST(the_open_question_is_asked_for_once)
{
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_WELCOME);
	ck_assert_int_eq(w.app.form.focus, 2);
	ck_assert(drive_shows(&w, "Still open"));
	drive_keys(&w, "2");
	ck_assert(!drive_shows(&w, "Still open"));
	drive_keys(&w, "<Enter>");
	ck_assert(drive_shows(&w, "not made for you"));
}
END_TEST

/* Nobody who has read of a key waits for the questions. */
static const struct {
	const char *key;
	enum form_kind form;
} acts_at_once[] = {
	{ "c", FORM_CHECKIN }, { "a", FORM_SESSION }, { "r", FORM_REST_DAY }, { "i", FORM_ILLNESS }, { "p", FORM_PAIN }, { "n", FORM_NOTE },
	{ "b", FORM_BLOCK }, { "?", FORM_HELP }, { ":", FORM_COMMAND }, { "/", FORM_SEARCH }, { "<F1>", FORM_HELP },
};

START_TEST(other_keys_do_what_they_do)
{
	drive_keys(&w, acts_at_once[_i].key);
	ck_assert_int_eq(w.app.form.kind, acts_at_once[_i].form);
	ck_assert_str_eq(w.set, "");
}
END_TEST

START_TEST(beyond_forms_too)
{
	drive_keys(&w, "w");
	ck_assert_int_eq(w.app.panel, PANEL_WHY);
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	start_again();
	drive_keys(&w, "5");
	ck_assert_int_eq(w.app.screen, SCREEN_GUIDE);
	drive_keys(&w, "q");
	start_again();
	drive_keys(&w, "[");
	ck_assert_int_eq(w.app.cursor, drive_day("2026-03-05"));
	start_again();
	drive_keys(&w, "~%");		/* no act of anything */
	ck_assert_int_eq(w.app.form.kind, FORM_WELCOME);
	drive_paste(&w, "c444444");
	ck_assert_int_eq(w.app.form.kind, FORM_WELCOME);
	drive_keys(&w, "<F1>q");
	ck_assert_int_eq(w.app.form.kind, FORM_WELCOME);
	drive_keys(&w, "q");
	ck_assert_int_eq(w.quits, 1);
}
END_TEST

START_TEST(a_check_in_follows_without_a_detour)
{
	drive_keys(&w, "c444444<Enter>");
	ck_assert_int_eq(entry_core_known(drive_entry(&w, DRIVE_TODAY)), ITEM_CORE);
	ck_assert_int_eq(w.app.prefs.situation, SITUATION_UNASKED);
	start_again();
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);		/* the diary is not empty any more */
}
END_TEST

/* A first check-in that was cut off comes back instead of the questions; one that cannot be opened leaves no form behind. */
START_TEST(what_was_typed_goes_first)
{
	struct str typed = { 0 };
	drive_keys(&w, "c44");
	ck_assert_uint_gt(draft_write(&w.app, &typed), 0);
	for (int i = 0; i < 3; i++) {
		drive_keys(&w, "<Esc>y");
		w.app.greeted = false;
		drive_reread(&w);
		ck_assert_int_eq(w.app.form.kind, FORM_WELCOME);
		w.app.draft = NULL;
		drive_event(&w, &(struct event){ .kind = EVENT_DRAFT, .text = i == 1 ? "restday draft 1\n" : str_text(&typed) });
		drive_frame(&w);
		ck_assert_int_eq(w.app.form.kind, i == 1 ? FORM_NONE : FORM_CHECKIN);
		ck_assert(i == 1 || entry_core_known(&w.app.form.mine) == 2);
	}
	str_free(&typed);
}
END_TEST

START_TEST(answers_are_kept_on_the_way_out)
{
	struct err err = { ERR_NONE, "" };
	drive_keys(&w, "2c");
	ck_assert_str_eq(w.set, "display units mi");
	ck_assert_int_eq(w.app.prefs.units, UNITS_MI);
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	drive_keys(&w, "<Esc>");
	ck_assert(keymap_set(&w.app.keys, "check-in", "z", &err));
	start_again();
	drive_keys(&w, "<S-Tab>1c");		/* no act has it now */
	ck_assert_int_eq(w.app.form.kind, FORM_WELCOME);
	drive_keys(&w, "z");
	ck_assert_str_eq(w.set, "runner situation none");
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
}
END_TEST

START_TEST(a_file_that_cannot_be_written_is_told)
{
	w.refuse_set = "config cannot be written: Permission denied";
	drive_keys(&w, "272<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert(w.app.status_bad);
	ck_assert(drive_shows(&w, "For now only") && drive_shows(&w, "Permission denied"));
	ck_assert_int_eq(w.app.prefs.units, UNITS_MI);
	ck_assert_int_eq(w.app.prefs.first_weekday, SUNDAY);
	ck_assert_int_eq(w.app.prefs.situation, SITUATION_SOME);
	drive_keys(&w, ":welcome<Enter>1c");	/* first to be read */
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert(drive_shows(&w, "For now only"));
	ck_assert_int_eq(w.app.prefs.units, UNITS_KM);
	drive_keys(&w, "c");
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
}
END_TEST

START_TEST(it_can_be_asked_for)
{
	drive_keys(&w, "c444444<Enter>:welcome<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_WELCOME);
	drive_keys(&w, "262<Enter>");
	drive_keys(&w, ":wel<Enter>");
	ck_assert_int_eq(w.app.form.answers[0], UNITS_MI);
	ck_assert_int_eq(w.app.form.answers[1], SATURDAY);
	ck_assert_int_eq(w.app.form.answers[2], SITUATION_SOME - SITUATION_NONE);
	w.set[0] = '\0';
	drive_keys(&w, "<Enter>");		/* nothing to be asked for, nothing to be written */
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_str_eq(w.set, "");
	w.app.read_only = true;
	drive_keys(&w, ":welcome<Enter>j1<Enter>");
	ck_assert_str_eq(w.set, "display week_start monday");
}
END_TEST

START_TEST(a_setting_is_one_of_those_of_the_runner)
{
	drive_keys(&w, ":set situation some<Enter>");
	ck_assert_str_eq(w.set, "runner situation some");
	ck_assert_int_eq(w.app.prefs.situation, SITUATION_SOME);
	drive_keys(&w, ":set situation maybe<Enter>");
	ck_assert(drive_shows(&w, "unasked none some"));
}
END_TEST

/* Whatever the size, the beginning is seen with the first question and the end with the last. */
START_TEST(all_of_it_can_be_read)
{
	for (int rows = 10; rows <= 40; rows++)
		for (int cols = 40; cols <= 120; cols += 4) {
			drive_resize(&w, rows, cols);
			drive_frame(&w);
			ck_assert_msg(drive_shows(&w, "Six questions") && drive_shows(&w, "Distances in"), "%dx%d", cols, rows);
			drive_keys(&w, "<Tab>");
			ck_assert_msg(drive_shows(&w, "Weeks begin on"), "%dx%d", cols, rows);
			drive_keys(&w, "<Tab>");
			ck_assert_msg(drive_shows(&w, "none   some") || drive_shows(&w, "none  some"), "%dx%d", cols, rows);
			ck_assert_msg(drive_shows(&w, "you."), "%dx%d", cols, rows);
			ck_assert_msg(drive_shows(&w, "pregnant,"), "%dx%d", cols, rows);
			drive_keys(&w, "<Tab>");
		}
}
END_TEST

static const struct {
	const char *name, *keys;
} looks[] = { { "welcome", "" }, { "welcome-last", "27" }, { "welcome-open", "<Enter>" } };

START_TEST(it_looks_as_kept)
{
	const int *size = sizes[_i % SIZES];
	char name[64];
	drive_resize(&w, size[0], size[1]);
	drive_keys(&w, looks[_i / SIZES].keys);
	snprintf(name, sizeof name, "%s-%dx%d", looks[_i / SIZES].name, size[1], size[0]);
	golden_check(name, &w.canvas);
}
END_TEST

START_TEST(and_in_ascii)
{
	w.canvas.ascii = true;
	drive_frame(&w);
	golden_check("welcome-80x24-ascii", &w.canvas);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("welcome");
	TCase *t = tcase_create("welcome");
	tcase_set_timeout(t, 60);
	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, it_opens_over_an_empty_diary);
	tcase_add_test(t, and_never_again_once_there_is_no_need);
	tcase_add_loop_test(t, what_is_answered_is_kept_at_once, 0, sizeof answers / sizeof *answers);
	tcase_add_test(t, the_open_question_is_asked_for_once);
	tcase_add_loop_test(t, other_keys_do_what_they_do, 0, sizeof acts_at_once / sizeof *acts_at_once);
	tcase_add_test(t, beyond_forms_too);
	tcase_add_test(t, a_check_in_follows_without_a_detour);
	tcase_add_test(t, what_was_typed_goes_first);
	tcase_add_test(t, answers_are_kept_on_the_way_out);
	tcase_add_test(t, a_file_that_cannot_be_written_is_told);
	tcase_add_test(t, it_can_be_asked_for);
	tcase_add_test(t, a_setting_is_one_of_those_of_the_runner);
	tcase_add_test(t, all_of_it_can_be_read);
	tcase_add_loop_test(t, it_looks_as_kept, 0, SIZES * sizeof looks / sizeof *looks);
	tcase_add_test(t, and_in_ascii);
	suite_add_tcase(s, t);
	return run_tests(s);
}
