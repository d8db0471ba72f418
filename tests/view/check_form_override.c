/* SPDX-License-Identifier: MIT */
/* What the runner takes a day as: entered, changed, deleted and taken back; refused where it is no override; never argued with. */
#include "config.h"

#include "drive.h"
#include "../run.h"

#include <stdlib.h>
#include <string.h>

static struct world w;

/* Two weeks of mornings after intervals the day before: today's verdict is active recovery. */
static void open_small(void)
{
	static struct session hard;
	char iso[DAY_TEXT];
	drive_open(&w, 24, 80);
	hard = session_blank(KIND_RUN);
	hard.purpose = PURPOSE_INTERVALS, hard.seconds = 3600, hard.rpe = 8;
	for (int k = 14; k >= 0; k--) {
		struct entry e = entry_blank;
		for (int i = 0; i < ITEM_CORE; i++)
			e.item[i] = 4;
		e.session_count = k > 0 ? 0 : UNKNOWN;
		e.rest = k > 1;
		if (k == 1)
			e.sessions = &hard, e.session_count = 1;
		drive_put(&w, day_iso(w.app.today - k, iso), &e);
	}
	drive_reread(&w);
}

static void close_it(void)
{
	drive_close(&w);
}

static const struct override *own(const char *iso)
{
	return &drive_entry(&w, iso)->override;
}

static void is(const char *iso, enum taken_as to, const char *why)
{
	const struct override *o = own(iso);
	ck_assert_int_eq(o->to, to);
	ck_assert_msg(to == TAKEN_NONE ? o->why == NULL : strcmp(o->why, why) == 0, "%s", o->why != NULL ? o->why : "no reason");
}

static const char *status(void)
{
	return str_text(&w.app.status);
}

START_TEST(a_level_and_a_reason)
{
	drive_keys(&w, "o");
	ck_assert_int_eq(w.app.form.kind, FORM_OVERRIDE);
	ck_assert(drive_shows(&w, "restday says") && drive_shows(&w, "ACTIVE RECOVERY"));
	drive_keys(&w, "e  friends in town  <Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_str_eq(w.words, "override to easy on Thu 12 Mar");
	ck_assert_str_eq(status(), "Saved override to easy on Thu 12 Mar; u undoes it.");
	is(DRIVE_TODAY, TAKEN_EASY, "friends in town");
	ck_assert_int_eq(w.app.assessment.verdict, CEILING_ACTIVE);		/* stays what the rules say */
	ck_assert(drive_shows(&w, "you take it as"));
	drive_keys(&w, "w");
	ck_assert(drive_shows(&w, "You take it as") && drive_shows(&w, "friends in town"));
	drive_keys(&w, "u");
	is(DRIVE_TODAY, TAKEN_NONE, NULL);
	ck_assert(!drive_shows(&w, "You take it as"));
	drive_keys(&w, "<^r>");
	is(DRIVE_TODAY, TAKEN_EASY, "friends in town");
}
END_TEST

START_TEST(in_any_order_and_by_number)
{
	drive_keys(&w, "o<Tab>a race with Jo<S-Tab>1<Enter>");
	is(DRIVE_TODAY, TAKEN_TRAIN, "a race with Jo");
	drive_keys(&w, "ho<Right><Right><Right><Right><Tab>slept in a tent<Enter>");
	is("2026-03-11", TAKEN_PASSIVE, "slept in a tent");
	drive_keys(&w, "w");
	ck_assert(drive_shows(&w, "You took it as"));
}
END_TEST

START_TEST(edited_and_deleted_where_it_stands)
{
	drive_keys(&w, "oefriends<Enter>");
	drive_keys(&w, "e");
	ck_assert_int_eq(w.app.form.kind, FORM_CHOOSE);		/* the check-in too */
	drive_keys(&w, "2");
	ck_assert_int_eq(w.app.form.kind, FORM_OVERRIDE);
	ck_assert_int_eq(w.app.form.answers[0], 1);
	drive_keys(&w, "<Tab> of old<Enter>");
	is(DRIVE_TODAY, TAKEN_EASY, "friends of old");
	drive_keys(&w, "o<Enter>");
	ck_assert_str_eq(status(), "Nothing to save: it is as it was.");
	drive_keys(&w, "d2");
	ck_assert(drive_shows(&w, "override to easy"));
	drive_keys(&w, "y");
	ck_assert_str_eq(w.words, "deleted override to easy of Thu 12 Mar");
	is(DRIVE_TODAY, TAKEN_NONE, NULL);
	drive_keys(&w, "u");
	is(DRIVE_TODAY, TAKEN_EASY, "friends of old");
}
END_TEST

static const struct { const char *keys, *told; int row; } wrongs[] = {
	{ "o<Enter>", "What do you take the day as? Choose train, easy, active or passive.", 0 },
	{ "o<Tab>friends<Enter>", "What do you take the day as? Choose train, easy, active or passive.", 0 },
	{ "oe<Enter>", "Why easy? A few words belong to it.", 1 },
	{ "op   <Enter>", "Why passive recovery? A few words belong to it.", 1 },
	{ "oafriends<Enter>", "restday says active recovery already, so there is nothing to overrule. Outside of this form n keeps what you think of it.", 0 },
	{ "oa<Enter>", "restday says active recovery already, so there is nothing to overrule. Outside of this form n keeps what you think of it.", 0 },
};

START_TEST(what_is_no_override_is_told_and_kept)
{
	drive_keys(&w, wrongs[_i].keys);
	ck_assert_int_eq(w.app.form.kind, FORM_OVERRIDE);
	ck_assert_str_eq(w.app.form.wrong.text, wrongs[_i].told);
	ck_assert_int_eq(w.app.form.focus, wrongs[_i].row);
	ck_assert_int_eq(w.saves, 0);
	drive_keys(&w, wrongs[_i].row == 0 ? "t<^u>mine<Enter>" : "<^u>mine<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert_str_eq(own(DRIVE_TODAY)->why, "mine");
}
END_TEST

/* The verdict came round to what the runner had said: it can go, and is not saved anew. */
START_TEST(a_verdict_that_came_round)
{
	struct entry e = *drive_entry(&w, DRIVE_TODAY);
	e.override = (struct override){ TAKEN_ACTIVE, "felt so" };
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "o<Tab>!<Enter>");
	ck_assert_str_eq(w.app.form.wrong.text, "restday says active recovery already, so there is nothing to overrule. Outside of this form d deletes what was entered.");
	drive_keys(&w, "<Esc>y");
	is(DRIVE_TODAY, TAKEN_ACTIVE, "felt so");
}
END_TEST

START_TEST(days_to_come_have_none)
{
	drive_keys(&w, "lo");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_str_eq(status(), "An override is entered for today or a day before; t goes to today.");
}
END_TEST

/* A past day that nobody asked about has no verdict to agree with, so every level may be said of it. */
START_TEST(a_day_without_a_verdict)
{
	drive_keys(&w, "kkkkkkkkkko");
	ck_assert(drive_shows(&w, "restday says") && drive_shows(&w, "no check-in"));
	drive_keys(&w, "efriends<Enter>");
	is("2026-01-01", TAKEN_EASY, "friends");
}
END_TEST

/* Keys that come before any frame find the verdict too, far from what was read. */
START_TEST(keys_before_a_frame)
{
	static const char keys[] = "oatmine\r";
	drive_keys(&w, ":2025-03-13<Enter>");
	for (const char *k = keys; *k != '\0'; k++)
		drive_key(&w, (uint32_t)(unsigned char)*k);
	drive_frame(&w);
	ck_assert_int_eq(w.saves, 1);
	is("2025-03-13", TAKEN_ACTIVE, "tmine");
}
END_TEST

START_TEST(a_medical_line_comes_first_and_nothing_is_argued)
{
	struct entry e = *drive_entry(&w, DRIVE_TODAY);
	e.red = "chest";
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "o");
	int medical = -1, says = -1, as = -1;
	for (int row = 0; row < 24; row++) {
		const char *text = drive_row(&w, row);
		medical = medical < 0 && strstr(text, "you entered chest pain") != NULL ? row : medical;
		says = says < 0 && strstr(text, "restday says") != NULL ? row : says;
		as = as < 0 && strstr(text, "passive ") != NULL && strstr(text, "As") != NULL ? row : as;
	}
	ck_assert(medical > 0 && medical < says && says < as);
	ck_assert(drive_shows(&w, "restday cannot agree to training"));
	drive_keys(&w, "tit is nothing<Enter>");
	is(DRIVE_TODAY, TAKEN_TRAIN, "it is nothing");
	ck_assert_int_eq(w.app.assessment.verdict, CEILING_PASSIVE);
}
END_TEST

/* At every size the row with the cursor is seen, and what is wrong. */
START_TEST(every_size_shows_what_is_asked)
{
	struct entry e = *drive_entry(&w, DRIVE_TODAY);
	e.red = "chest";
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "ot");
	for (int rows = 10; rows <= 40; rows++)
		for (int cols = 40; cols <= 130; cols += 9) {
			drive_resize(&w, rows, cols);
			drive_frame(&w);
			ck_assert_msg(drive_shows(&w, "\xE2\x80\xBA Because"), "%dx%d", cols, rows);
			drive_keys(&w, "<Enter>");
			ck_assert_msg(drive_shows(&w, "\xE2\x80\xBA Because") && drive_shows(&w, "Why train?"), "%dx%d, refused", cols, rows);
			drive_keys(&w, "x<Backspace>");
		}
}
END_TEST

START_TEST(what_is_pasted_is_one_line)
{
	drive_keys(&w, "oe");
	drive_paste(&w, "two\nlines\x1b[31m\tand more");
	drive_keys(&w, "<Enter>");
	const char *why = own(DRIVE_TODAY)->why;
	ck_assert(why != NULL && strpbrk(why, "\n\t\x1b") == NULL && strstr(why, "lines") != NULL);
	char longest[300];
	memset(longest, 'x', sizeof longest - 1);
	longest[sizeof longest - 1] = '\0';
	drive_keys(&w, "o<Tab><^u>");
	drive_paste(&w, longest);
	ck_assert(drive_shows(&w, "200 bytes are the most"));
	drive_keys(&w, "<Enter>");
	ck_assert_uint_eq(strlen(own(DRIVE_TODAY)->why), WORD_BYTES);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("form_override");
	TCase *t = tcase_create("form_override");
	tcase_set_timeout(t, 60);
	tcase_add_checked_fixture(t, open_small, close_it);
	tcase_add_test(t, a_level_and_a_reason);
	tcase_add_test(t, in_any_order_and_by_number);
	tcase_add_test(t, edited_and_deleted_where_it_stands);
	tcase_add_loop_test(t, what_is_no_override_is_told_and_kept, 0, sizeof wrongs / sizeof *wrongs);
	tcase_add_test(t, a_verdict_that_came_round);
	tcase_add_test(t, days_to_come_have_none);
	tcase_add_test(t, a_day_without_a_verdict);
	tcase_add_test(t, keys_before_a_frame);
	tcase_add_test(t, a_medical_line_comes_first_and_nothing_is_argued);
	tcase_add_test(t, every_size_shows_what_is_asked);
	tcase_add_test(t, what_is_pasted_is_one_line);
	suite_add_tcase(s, t);
	return run_tests(s);
}
