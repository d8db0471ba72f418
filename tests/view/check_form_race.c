/* SPDX-License-Identifier: MIT */
/* A race and recovery tools as entries of their own: by their forms, and in one line behind `:`. */
#include "config.h"

#include "drive_test.h"

#include <stdlib.h>
#include <string.h>

static const char *tools(void)
{
	return today()->tools != NULL ? today()->tools : "";
}

static const struct {
	const char *typed;
	int metres;
	enum tri raced;
	const char *shown, *words;
} races[] = {
	{ "21.1", 21100, TRI_UNKNOWN, "21.1 km.", "race of 21.1 km on Thu 12 Mar" },
	{ " 10k ", 10000, TRI_UNKNOWN, "10 km.", "race of 10 km on Thu 12 Mar" },
	{ "13.1mi", 21082, TRI_UNKNOWN, "21.082 km.", "race of 21.082 km on Thu 12 Mar" },
	{ "half", 21098, TRI_UNKNOWN, "21.098 km.", "race of 21.098 km on Thu 12 Mar" },
	{ "marathon<Tab>y", 42195, TRI_NO, "42.195 km, jogged.", "race of 42.195 km, jogged, on Thu 12 Mar" },
	{ "10<Tab>x ", 10000, TRI_UNKNOWN, "10 km.", "race of 10 km on Thu 12 Mar" },
};

START_TEST(a_race_by_its_distance)
{
	drive_keys(&w, ":race<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_RACE);
	drive_keys(&w, races[_i].typed);
	ck_assert(drive_shows(&w, races[_i].shown));
	drive_keys(&w, "<Enter>");
	ck_assert_str_eq(w.words, races[_i].words);
	ck_assert_int_eq(today()->race.metres, races[_i].metres);
	ck_assert_int_eq(today()->race.raced, races[_i].raced);
	drive_keys(&w, "e<Enter>");			/* opened and saved it is the same */
	ck_assert_int_eq(w.saves, 1);
	ck_assert_int_eq(today()->race.metres, races[_i].metres);
	drive_keys(&w, "u");
	ck_assert_int_eq(today()->race.metres, UNKNOWN);
}
END_TEST

static const struct {
	const char *keys, *said;
} wrongs[] = {
	{ ":race<Enter><Enter>", "How far?" },
	{ ":race<Enter><Tab>y<Enter>", "How far?" },
	{ ":race<Enter>far<Enter>", "\"far\" is no distance of a race" },
	{ ":race<Enter>0<Enter>", "\"0\" is no distance of a race" },
	{ ":race<Enter>1001<Enter>", "\"1001\" is no distance of a race" },
	{ ":race 10k slowly<Enter>", "\"slowly\" is not understood" },
	{ ":tools<Enter><Enter>", "Which tools?" },
	{ ":tools , <Enter>", "Which tools?" },
};

START_TEST(what_cannot_be_is_refused_and_kept)
{
	drive_keys(&w, wrongs[_i].keys);
	ck_assert_msg(drive_shows(&w, wrongs[_i].said), "%s: %s", wrongs[_i].keys, w.app.form.wrong.text);
	ck_assert_int_ne(w.app.form.kind, FORM_NONE);
	ck_assert_int_eq(w.saves, 0);
	drive_keys(&w, "<^u>half<Enter>");
	ck_assert_int_eq(w.saves, 1);
}
END_TEST

START_TEST(a_race_is_changed_and_taken_away)
{
	drive_keys(&w, ":race half jogged<Enter>");
	ck_assert_int_eq(today()->race.raced, TRI_NO);
	drive_keys(&w, "e");
	ck_assert_int_eq(w.app.form.kind, FORM_RACE);
	ck_assert_str_eq(w.app.form.numbers[0].text, "half");
	ck_assert(drive_shows(&w, "[x] Jogged"));
	drive_keys(&w, "<Tab>n<Enter>");
	ck_assert_int_eq(today()->race.raced, TRI_UNKNOWN);
	drive_keys(&w, "e<Tab>y<Enter>:race 12.5<Enter>");		/* said again it replaces */
	ck_assert_int_eq(today()->race.raced, TRI_UNKNOWN);
	ck_assert_int_eq(today()->race.metres, 12500);
	drive_keys(&w, "e<^u><Tab>y<Enter>");
	ck_assert(drive_shows(&w, "How far?"));		/* a tick alone takes nothing away */
	drive_keys(&w, "<Esc>ye<^u><Enter>");
	ck_assert_str_eq(w.words, "deleted race of Thu 12 Mar");
	ck_assert_int_eq(today()->race.metres, UNKNOWN);
	drive_keys(&w, "u:race none<Enter>");
	ck_assert_int_eq(today()->race.metres, UNKNOWN);
	drive_keys(&w, ":race none<Enter>");
	ck_assert(drive_shows(&w, "Nothing to save"));
}
END_TEST

/* Raced is what is meant when nobody says so; said by an import it stays said. */
START_TEST(what_is_not_touched_stays_as_it_was_said)
{
	struct entry e = entry_blank;
	e.race = (struct race){ 10000, TRI_YES };
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "e<^u>15<Enter>");
	ck_assert_int_eq(today()->race.metres, 15000);
	ck_assert_int_eq(today()->race.raced, TRI_YES);
}
END_TEST

START_TEST(a_race_to_come)
{
	drive_keys(&w, "jj:race half<Enter>");
	ck_assert_int_eq(drive_entry(&w, "2026-03-26")->race.metres, 21098);
	drive_keys(&w, "e");
	ck_assert(drive_shows(&w, "21.098 km, a race to come."));
	drive_keys(&w, "<Esc>:set units mi<Enter>e");
	ck_assert(drive_shows(&w, "13.11 mi, a race to come."));
	drive_keys(&w, "<^u>5mi<Enter>");
	ck_assert_str_eq(w.words, "race of 5 mi on Thu 26 Mar");
	drive_keys(&w, "e");
	ck_assert_str_eq(w.app.form.numbers[0].text, "5mi");
	drive_keys(&w, "<Esc>dy");
	ck_assert_int_eq(drive_entry(&w, "2026-03-26")->race.metres, UNKNOWN);
}
END_TEST

START_TEST(a_race_among_the_sessions_is_told)
{
	drive_keys(&w, "arace 10k 44m<Enter>:race<Enter>10k");
	ck_assert(drive_shows(&w, "this entry"));
	ck_assert_int_eq(today()->race.metres, UNKNOWN);	/* the session alone is a race already, and no entry */
}
END_TEST

static const struct {
	const char *keys, *tools;
} uses[] = {
	{ ":tools<Enter>roller boots<Enter>", "roller\nboots" },
	{ ":tools<Enter>ice bath, roller ,<Enter>", "ice bath\nroller" },
	{ ":tools roller<Enter>:tools roller<Enter>", "roller\nroller" },
	{ ":tools roller<Enter>:tools ice bath<Enter>", "roller\nice bath" },
	{ ":tools roller<Enter>e, spiky ball<Enter>", "roller\nspiky ball" },
	{ ":tools roller boots<Enter>e<^u>boots<Enter>", "boots" },
	{ ":tools roller<Enter>:tools none<Enter>", "" },
	{ ":tools roller<Enter>e<^u><Enter>", "" },
	{ ":tools roller<Enter>dy", "" },
};

START_TEST(tools_in_one_line)
{
	drive_keys(&w, uses[_i].keys);
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_str_eq(tools(), uses[_i].tools);
}
END_TEST

/* A name with a comma, entered elsewhere, is not cut in two by more that is typed behind it. */
START_TEST(tools_not_touched_stay_as_they_were)
{
	struct entry e = entry_blank;
	e.tools = "hot, then cold\nroller";
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "e<Enter>");
	ck_assert_int_eq(w.saves, 0);
	drive_keys(&w, "e, boots<Enter>");
	ck_assert_str_eq(tools(), "hot, then cold\nroller\nboots");
	drive_keys(&w, "e");
	ck_assert(drive_shows(&w, "3 uses of this day."));
}
END_TEST

START_TEST(tools_of_a_day_to_come_are_not_entered)
{
	drive_keys(&w, "l:tools roller<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert(drive_shows(&w, "when they have been used"));
	drive_keys(&w, "ha");
	ck_assert_str_eq(w.app.form.line.text, "");		/* words of one form are no other's */
}
END_TEST

START_TEST(more_tools_than_fit_are_left_alone)
{
	static char list[WORDS_MAX * (WORD_BYTES + 1)];
	struct entry e = entry_blank;
	memset(list, 'x', sizeof list - 1);
	for (int i = 1; i < WORDS_MAX; i++)
		list[i * (WORD_BYTES + 1) - 1] = '\n';
	e.tools = list;
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "e");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert(drive_shows(&w, "more than this form holds"));
}
END_TEST

int main(void)
{
	Suite *s = suite_create("form_race");
	TCase *t = drive_case("form_race");
	tcase_add_loop_test(t, a_race_by_its_distance, 0, sizeof races / sizeof *races);
	tcase_add_loop_test(t, what_cannot_be_is_refused_and_kept, 0, sizeof wrongs / sizeof *wrongs);
	tcase_add_test(t, a_race_is_changed_and_taken_away);
	tcase_add_test(t, what_is_not_touched_stays_as_it_was_said);
	tcase_add_test(t, a_race_to_come);
	tcase_add_test(t, a_race_among_the_sessions_is_told);
	tcase_add_loop_test(t, tools_in_one_line, 0, sizeof uses / sizeof *uses);
	tcase_add_test(t, tools_not_touched_stay_as_they_were);
	tcase_add_test(t, tools_of_a_day_to_come_are_not_entered);
	tcase_add_test(t, more_tools_than_fit_are_left_alone);
	suite_add_tcase(s, t);
	return run_tests(s);
}
