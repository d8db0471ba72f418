/* SPDX-License-Identifier: MIT */
/* Every form, driven by keys to the diary and back: saved, refused, left, pasted into, resized. */
#include "config.h"

#include "drive_test.h"

#include "recovery/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void expect_items(const struct entry *e, const int want[ITEM_COUNT])
{
	for (int i = 0; i < ITEM_COUNT; i++)
		ck_assert_msg(e->item[i] == want[i], "%s is %d, not %d", items[i].name, e->item[i], want[i]);
}

#define U UNKNOWN

START_TEST(six_keys_and_enter)
{
	drive_keys(&w, "c423541<Enter>");
	expect_items(today(), (const int[]){ 4, 2, 3, 5, 4, 1, U, U, U, U });
	ck_assert_int_eq(w.saves, 1);
	ck_assert_str_eq(w.words, "check-in of Thu 12 Mar");
	ck_assert_str_eq(status(), "Saved check-in of Thu 12 Mar; u undoes it.");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_int_eq(history_at(w.app.history, w.app.today)->item[ITEM_ENERGY], 4);
}
END_TEST

static const struct {
	const char *keys;
	int items[ITEM_COUNT];
} answers[] = {
	{ "44<Enter>", { 4, 4, U, U, U, U, U, U, U, U } },
	{ "4-4<Enter>", { 4, U, 4, U, U, U, U, U, U, U } },
	{ "<Tab><Tab>2<Enter>", { U, U, 2, U, U, U, U, U, U, U } },
	{ "55<S-Tab>1<Enter>", { 5, 1, U, U, U, U, U, U, U, U } },
	{ "55<Up><Up>1<Enter>", { 1, 5, U, U, U, U, U, U, U, U } },
	{ "j3kk2<Enter>", { 2, 3, U, U, U, U, U, U, U, U } },
	{ "<Right><Right><Down><Left><Enter>", { 4, 3, U, U, U, U, U, U, U, U } },
	{ "<Left><Left><Left><Left><Enter>", { 1, U, U, U, U, U, U, U, U, U } },
	{ "3<Up><Backspace><Tab>4<Enter>", { U, 4, U, U, U, U, U, U, U, U } },
	{ "m3333331234<Enter>", { 3, 3, 3, 3, 3, 3, 1, 2, 3, 4 } },
	{ "m333333m<Enter>", { 3, 3, 3, 3, 3, 3, U, U, U, U } },
	{ "067890x3<Enter>", { 3, U, U, U, U, U, U, U, U, U } },
};

START_TEST(answers_by_key)
{
	drive_keys(&w, "c");
	drive_keys(&w, answers[_i].keys);
	expect_items(today(), answers[_i].items);
}
END_TEST

START_TEST(readings_and_note)
{
	drive_keys(&w, "c4444446:20<Tab>52<Tab>61.5<Tab>calves tight<Enter>");
	ck_assert_int_eq(today()->sleep_min, 380);
	ck_assert_int_eq(today()->rhr, 52);
	ck_assert(today()->rmssd > 61.4 && today()->rmssd < 61.6);
	ck_assert_str_eq(today()->note, "calves tight");
	/* opened again it shows what is there, and leaving it asks nothing */
	drive_keys(&w, "c");
	ck_assert(drive_shows(&w, "6:20") && drive_shows(&w, "61.5") && drive_shows(&w, "calves tight"));
	ck_assert(drive_shows(&w, "6 of 6 answered"));
	drive_keys(&w, "<Esc>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	/* emptied or - makes it not known again */
	drive_keys(&w, "c<Up><^u><Up><^u>-<Up><^u><Enter>");
	ck_assert_int_eq(today()->rhr, UNKNOWN);
	ck_assert(today()->rmssd < 0);
	ck_assert_ptr_null(today()->note);
	ck_assert_int_eq(today()->sleep_min, 380);
}
END_TEST

START_TEST(nothing_changed_saves_nothing)
{
	drive_keys(&w, "c444444<Enter>c<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_str_eq(status(), "Nothing to save: it is as it was.");
}
END_TEST

static const struct {
	const char *field, *typed, *said;
} wrongs[] = {
	{ "<Tab><Tab><Tab><Tab><Tab><Tab>", "8k", "sleep" },
	{ "<Tab><Tab><Tab><Tab><Tab><Tab>", "25:00", "sleep" },
	{ "<Tab><Tab><Tab><Tab><Tab><Tab>", "bed", "sleep" },
	{ "<Tab><Tab><Tab><Tab><Tab><Tab><Tab>", "151", "150" },
	{ "<Tab><Tab><Tab><Tab><Tab><Tab><Tab>", "19", "20" },
	{ "<Tab><Tab><Tab><Tab><Tab><Tab><Tab>", "fast", "rhr" },
	{ "<Up><Up>", "0", "1" },
	{ "<Up><Up>", "401", "400" },
	{ "<Up><Up>", "nan", "hrv" },
};

START_TEST(a_wrong_number_is_told_and_kept)
{
	drive_keys(&w, "c");
	drive_keys(&w, wrongs[_i].field);
	int field = w.app.form.focus;
	drive_keys(&w, wrongs[_i].typed);
	drive_keys(&w, "<Tab><Enter>");
	ck_assert_int_eq(w.saves, 0);
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	ck_assert_int_eq(w.app.form.focus, field);
	ck_assert_str_eq(w.app.form.numbers[field - FIELD_SLEEP].text, wrongs[_i].typed);
	ck_assert_ptr_nonnull(strstr(w.app.form.wrong.text, wrongs[_i].said));
	ck_assert(drive_shows(&w, wrongs[_i].said));
	drive_keys(&w, "<^u><Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
}
END_TEST

static void put_mornings(void)
{
	struct entry e = entry_blank;
	char iso[DAY_TEXT];
	for (int i = 0; i < ITEM_CORE; i++)
		e.item[i] = 4;
	e.sleep_min = 480;
	e.rhr = 50;
	e.rmssd = 60;
	for (int k = 1; k <= 60; k++)
		drive_put(&w, day_iso(w.app.today - k, iso), &e);
	e = entry_blank;
	e.rhr = 57;		/* came from a watch before the runner woke up */
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
}

START_TEST(feelings_come_first)
{
	put_mornings();
	drive_keys(&w, "c32343");
	ck_assert(!drive_shows(&w, " 57 "));
	ck_assert(!drive_shows(&w, "usual 50"));
	ck_assert(drive_shows(&w, "5 of 6 answered"));
	ck_assert(drive_shows(&w, "Feelings first"));
	drive_keys(&w, "3");
	ck_assert(drive_shows(&w, "57"));
	ck_assert(drive_shows(&w, "usual 50"));
	ck_assert(drive_shows(&w, "usual 8:00"));
	ck_assert(drive_shows(&w, "usual 60"));
	ck_assert(!drive_shows(&w, "Feelings first"));
	/* and go again with an answer taken back */
	drive_keys(&w, "<Up>-");
	ck_assert(!drive_shows(&w, "usual 50"));
}
END_TEST

START_TEST(what_was_never_measured_has_no_usual_value)
{
	struct entry e = entry_blank;
	char iso[DAY_TEXT];
	e.rhr = 50;
	for (int k = 1; k <= 5; k++)
		drive_put(&w, day_iso(w.app.today - k, iso), &e);
	drive_reread(&w);
	drive_keys(&w, "c444444");
	ck_assert_str_eq(w.app.form.usual[0], "not measured so far");
	ck_assert_str_eq(w.app.form.usual[1], "no usual yet: 5 of 7 mornings");
	ck_assert_str_eq(w.app.form.usual[2], "not measured so far");
	ck_assert(drive_shows(&w, "no usual yet: 5 of 7 mornings"));
	/* what is measured today is, and the mornings before it are still missing */
	drive_keys(&w, "<Tab><Tab>61");
	ck_assert_str_eq(w.app.form.usual[2], "no usual yet: 0 of 20 mornings");
	ck_assert(drive_shows(&w, "no usual yet: 0 of 20 mornings"));
}
END_TEST

START_TEST(the_first_open_question_has_the_cursor)
{
	drive_keys(&w, "c44<Enter>c");
	ck_assert_int_eq(w.app.form.focus, ITEM_MUSCLES);
	drive_keys(&w, "4444<Enter>c");
	ck_assert_int_eq(w.app.form.focus, ITEM_ENERGY);
}
END_TEST

/* What is medical is said whole and first, at any size, and no answer is said to change it. */
START_TEST(medical_lines_are_whole)
{
	static const int sizes[][2] = { { 24, 80 }, { 40, 120 }, { 20, 60 }, { 16, 40 } };
	struct entry e = entry_blank;
	char text[WORDS], last[24];
	e.red = "chest";
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "c444444");
	ck_assert(w.app.form.assessment.medical);
	words_medical(&w.app.form.assessment.reasons[0], text, sizeof text);
	snprintf(last, sizeof last, "%s", strrchr(text, ' ') + 1);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		drive_resize(&w, sizes[i][0], sizes[i][1]);
		drive_frame(&w);
		canvas_clear(&w.canvas);
		form_view(&w.app.form, &w.app, &w.canvas);
		ck_assert_msg(drive_shows(&w, last), "%s", last);
		ck_assert(drive_shows(&w, "PASSIVE"));
		ck_assert(!drive_shows(&w, "instead of") && !drive_shows(&w, "No single answer"));
	}
}
END_TEST

START_TEST(the_verdict_lives)
{
	struct assessment saved;
	put_mornings();
	drive_keys(&w, "c444444");
	enum ceiling before = w.app.form.assessment.verdict;
	ck_assert(w.app.form.judged);
	drive_keys(&w, "<Up><Up><Up><Up><Up><Up>1111115:00");
	ck_assert(w.app.form.judged);
	enum ceiling after = w.app.form.assessment.verdict;
	ck_assert_int_lt(after, before);
	drive_keys(&w, "<Enter>");
	assess(w.app.history, w.app.today, &w.app.settings, NULL, &saved);
	ck_assert_int_eq(saved.verdict, after);
	ck_assert_int_eq(w.app.today_assessment.verdict, after);
}
END_TEST

START_TEST(leaving_asks_when_something_was_typed)
{
	drive_keys(&w, "c<Esc>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	drive_keys(&w, "c4<Esc>");
	ck_assert_int_eq(w.app.form.kind, FORM_LEAVE);
	ck_assert(drive_shows(&w, "Leave without saving"));
	drive_keys(&w, "n");
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	ck_assert_int_eq(w.app.form.focus, ITEM_LEGS);
	drive_keys(&w, "<Esc><Enter>");			/* Enter is no */
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	ck_assert_int_eq(w.app.form.mine.item[ITEM_ENERGY], 4);
	drive_keys(&w, "q");				/* q goes back like Esc where nothing is typed into */
	ck_assert_int_eq(w.app.form.kind, FORM_LEAVE);
	drive_keys(&w, "y");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_int_eq(w.saves, 0);
	drive_keys(&w, "aq");				/* in a text field it is a letter */
	ck_assert_str_eq(w.app.form.line.text, "q");
	ck_assert(!w.app.quit);
}
END_TEST

START_TEST(a_failed_save_keeps_what_was_typed)
{
	drive_keys(&w, "c444444");
	w.refuse = "The diary is held by another program: try again.";
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	ck_assert(drive_shows(&w, "held by another program"));
	w.refuse = NULL;
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(entry_core_known(today()), ITEM_CORE);
	drive_keys(&w, "aeasy 8k");
	w.refuse = "The disk is full.";
	drive_keys(&w, "<Enter>");
	ck_assert(drive_shows(&w, "The disk is full."));
	ck_assert_str_eq(w.app.form.line.text, "easy 8k");
	w.refuse = NULL;
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(today()->session_count, 1);
}
END_TEST

START_TEST(what_others_change_meanwhile_stays)
{
	struct entry e = entry_blank;
	drive_keys(&w, "c44");
	e.rhr = 55;
	drive_put(&w, DRIVE_TODAY, &e);
	drive_keys(&w, "4<Enter>");
	ck_assert_int_eq(today()->rhr, 55);
	expect_items(today(), (const int[]){ 4, 4, 4, U, U, U, U, U, U, U });
}
END_TEST

START_TEST(a_form_outlives_its_history)
{
	drive_keys(&w, "aeasy 8k first one<Enter>cS<Tab>4");
	drive_reread(&w);
	drive_reread(&w);
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(today()->item[ITEM_LEGS], 4);
	ck_assert_str_eq(today()->sessions[0].note, "first one");
}
END_TEST

START_TEST(no_check_in_for_days_to_come)
{
	drive_keys(&w, "lc");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert(w.app.status_bad);
	drive_keys(&w, "hhc444444<Enter>");
	ck_assert_int_eq(entry_core_known(drive_entry(&w, "2026-03-11")), ITEM_CORE);
	ck_assert_str_eq(w.words, "check-in of Wed 11 Mar");
}
END_TEST

START_TEST(help_covers_a_form_and_gives_it_back)
{
	drive_keys(&w, "c4?");
	ck_assert_int_eq(w.app.form.kind, FORM_HELP);
	drive_keys(&w, "jjj<Esc>");
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	ck_assert_int_eq(w.app.form.focus, ITEM_LEGS);
	drive_keys(&w, "<Esc>yaeasy?<F1>");
	ck_assert_int_eq(w.app.form.kind, FORM_HELP);
	drive_keys(&w, "q");
	ck_assert_str_eq(w.app.form.line.text, "easy?");
}
END_TEST

START_TEST(help_shows_every_key)
{
	static bool seen[ACT_COUNT];
	drive_keys(&w, "?");
	for (int page = 0; page < 3 * ACT_COUNT; page++) {
		for (int a = 1; a < ACT_COUNT; a++)
			seen[a] |= drive_shows(&w, acts[a].keys[0] != 0 ? acts[a].help : acts[a].key_label);
		drive_keys(&w, "]");		/* no page passes over a line */
	}
	for (int a = 1; a < ACT_COUNT; a++)
		ck_assert_msg(seen[a], "%s", acts[a].name);
	ck_assert(drive_shows(&w, "^A ^E"));
	drive_keys(&w, "g");
	ck_assert(drive_shows(&w, acts[ACT_CHECKIN].help) && drive_shows(&w, acts[ACT_ADD].help) && drive_shows(&w, acts[ACT_REST].help));
	drive_keys(&w, "]");
	ck_assert(!drive_shows(&w, acts[ACT_CHECKIN].help));		/* a page on, as the list says of the key */
	drive_keys(&w, "[");
	ck_assert(drive_shows(&w, acts[ACT_CHECKIN].help));
}
END_TEST

START_TEST(pasted_text_goes_into_text_alone)
{
	drive_keys(&w, "c");
	drive_paste(&w, "555555\r");
	ck_assert_int_eq(entry_core_known(&w.app.form.mine), 0);
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	drive_keys(&w, "<Up>");
	drive_paste(&w, "one\r\ntwo\tthree\033[31m\x07 \xC2\x9B" "four\xFF\xE2\x80\xAE");
	ck_assert_str_eq(w.app.form.line.text, "one\ntwo\tthree[31m four");
	drive_keys(&w, "<Enter>");
	ck_assert_str_eq(today()->note, "one\ntwo\tthree[31m four");
	drive_keys(&w, "a");
	drive_paste(&w, "\n\teasy\n8k\r\n");
	ck_assert_str_eq(w.app.form.line.text, "easy 8k ");
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(today()->sessions[0].metres, 8000);
	drive_paste(&w, "q");				/* and none at all into the grid */
	ck_assert(!w.app.quit);
}
END_TEST

START_TEST(limits_lose_nothing)
{
	static char long_text[3 * NOTE_BYTES];
	drive_keys(&w, "c<Up>begin ");
	memset(long_text, 'x', sizeof long_text - 1);
	drive_paste(&w, long_text);
	ck_assert_int_eq(w.app.form.line.length, NOTE_BYTES);
	ck_assert(strncmp(w.app.form.line.text, "begin xxx", 9) == 0);
	ck_assert(drive_shows(&w, "4000 bytes are the most"));
	drive_keys(&w, "y");
	ck_assert_int_eq(w.app.form.line.length, NOTE_BYTES);
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq((int)strlen(today()->note), NOTE_BYTES);
	drive_keys(&w, "c<Tab><Tab><Tab><Tab><Tab><Tab>123456789012345678901234567890");
	ck_assert_str_eq(w.app.form.numbers[0].text, "123456789012345678901234");
	drive_keys(&w, "<Esc>yaeasy 8k ");
	drive_paste(&w, long_text);
	drive_keys(&w, "<Enter>");			/* the note of a session has its own limit */
	if (w.app.form.kind != FORM_NONE) {
		ck_assert_int_ne(w.app.form.wrong.code, ERR_NONE);
		ck_assert_int_eq(w.app.form.line.length, LINE_BYTES);
	}
}
END_TEST

START_TEST(resized_while_open)
{
	static const int sizes[][2] = { { 10, 40 }, { 40, 120 }, { 5, 20 }, { 1, 1 }, { 20, 60 }, { 24, 80 } };
	drive_keys(&w, "c4444446:20<Tab>52");
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		drive_resize(&w, sizes[i][0], sizes[i][1]);
		drive_frame(&w);
		drive_keys(&w, "<Tab><S-Tab>");
	}
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(today()->rhr, 52);
}
END_TEST

#define TEST(name) tcase_add_test(t, name)
#define TESTS(name, table) tcase_add_loop_test(t, name, 0, sizeof table / sizeof *table)

int main(void)
{
	Suite *s = suite_create("form");
	TCase *t = drive_case("form");
	tcase_set_timeout(t, 60);
	TEST(six_keys_and_enter);
	TESTS(answers_by_key, answers);
	TEST(readings_and_note);
	TEST(nothing_changed_saves_nothing);
	TESTS(a_wrong_number_is_told_and_kept, wrongs);
	TEST(feelings_come_first);
	TEST(what_was_never_measured_has_no_usual_value);
	TEST(the_first_open_question_has_the_cursor);
	TEST(medical_lines_are_whole);
	TEST(the_verdict_lives);
	TEST(leaving_asks_when_something_was_typed);
	TEST(a_failed_save_keeps_what_was_typed);
	TEST(what_others_change_meanwhile_stays);
	TEST(a_form_outlives_its_history);
	TEST(no_check_in_for_days_to_come);
	TEST(help_covers_a_form_and_gives_it_back);
	TEST(help_shows_every_key);
	TEST(pasted_text_goes_into_text_alone);
	TEST(limits_lose_nothing);
	TEST(resized_while_open);
	suite_add_tcase(s, t);
	return run_tests(s);
}
