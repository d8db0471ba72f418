/* SPDX-License-Identifier: MIT */
/* Illness, pain, warning signs, kinds of week, tools: runs of days, what goes on and what is asked each morning, what is refused. */
#include "config.h"

#include "drive_test.h"

#include <stdlib.h>
#include <string.h>

static const struct illness *ill(const char *iso)
{
	return &drive_entry(&w, iso)->illness;
}

static const struct pain *pain(void)
{
	return &drive_entry(&w, DRIVE_TODAY)->pain;
}

static void put_ill(const char *iso, enum where where, enum tri fever)
{
	struct entry e = entry_blank;
	e.illness = (struct illness){ true, where, fever, TRI_UNKNOWN };
	drive_put(&w, iso, &e);
	drive_reread(&w);
}

START_TEST(a_key_for_each_answer)
{
	drive_keys(&w, "iay<Tab><Enter>");
	ck_assert_str_eq(w.words, "illness on Thu 12 Mar");
	ck_assert(ill(DRIVE_TODAY)->present);
	ck_assert_int_eq(ill(DRIVE_TODAY)->where, WHERE_ABOVE);
	ck_assert_int_eq(ill(DRIVE_TODAY)->fever, TRI_YES);
	ck_assert_int_eq(ill(DRIVE_TODAY)->mild, TRI_UNKNOWN);
	drive_keys(&w, "u");
	ck_assert(!ill(DRIVE_TODAY)->present);
}
END_TEST

START_TEST(a_run_of_days_is_one_change)
{
	drive_keys(&w, "ib<Tab><Tab><^u>-3<Enter>");
	ck_assert_str_eq(w.words, "illness from Mon 9 Mar to Thu 12 Mar");
	for (int i = 0; i < 4; i++)
		ck_assert_int_eq(ill((const char *[]){ "2026-03-09", "2026-03-10", "2026-03-11", DRIVE_TODAY }[i])->where, WHERE_BELOW);
	ck_assert(!ill("2026-03-08")->present);
	ck_assert_int_eq(w.saves, 1);
	drive_keys(&w, "u");
	ck_assert(!ill("2026-03-09")->present && !ill(DRIVE_TODAY)->present);
}
END_TEST

/* Opened again it shows the run; made shorter, the days left over are free again. */
START_TEST(a_run_is_shortened_and_keeps_its_days)
{
	put_ill("2026-03-09", WHERE_BELOW, TRI_YES);
	put_ill("2026-03-10", WHERE_BELOW, TRI_UNKNOWN);
	put_ill("2026-03-11", WHERE_ABOVE, TRI_UNKNOWN);
	drive_keys(&w, "hi");
	ck_assert(drive_shows(&w, "2026-03-09"));
	drive_keys(&w, "<S-Tab><^u>2026-03-10<Enter>");
	ck_assert_int_eq(ill("2026-03-09")->fever, TRI_YES);
	ck_assert_int_eq(ill("2026-03-10")->fever, TRI_UNKNOWN);
	ck_assert_int_eq(ill("2026-03-10")->where, WHERE_BELOW);
	ck_assert(!ill("2026-03-11")->present);
}
END_TEST

START_TEST(an_overlap_is_told_and_replaced)
{
	put_ill("2026-03-05", WHERE_BELOW, TRI_UNKNOWN);
	put_ill("2026-03-06", WHERE_BELOW, TRI_UNKNOWN);
	drive_keys(&w, "ia<Tab><Tab><^u>2026-03-06");
	ck_assert(drive_shows(&w, "1 of these days holds an illness already; saving replaces it."));
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(ill("2026-03-05")->where, WHERE_BELOW);
	ck_assert_int_eq(ill("2026-03-06")->where, WHERE_ABOVE);
	ck_assert_int_eq(ill(DRIVE_TODAY)->where, WHERE_ABOVE);
}
END_TEST

static const struct {
	const char *keys, *said;
} wrongs[] = {
	{ "i<Enter>", "Where is it?" },
	{ "i<Tab><Tab>y<Enter>", "Where is it?" },
	{ "ia<Tab><Tab><Tab>mon<Enter>", "It ends before it begins" },
	{ "ia<Tab><Tab><Tab>tomorrow<Enter>", "Until is a day to come" },
	{ "ia<Tab><Tab><^u>tomorrow<Enter>", "not ahead of it" },
	{ "ia<Tab><Tab><^u>-90<Enter>", "91 days: 60 at once" },
	{ "ia<Tab><Tab><^u><Enter>", "From which day?" },
	{ "ia<Tab><Tab><^u>mon tue<Enter>", "One day is asked for" },
	{ "ia<Tab><Tab><^u>2026-02-30<Enter>", "2026-02-30" },
	{ "p11<Enter>", "Pain is 11" },
	{ "pbad<Enter>", "is no score" },
	{ "p<Tab>knee<Enter>", "How much does it hurt?" },
	{ "p<Tab><Tab>y<Enter>", "How much does it hurt?" },
};

START_TEST(what_cannot_be_is_refused_and_kept)
{
	drive_keys(&w, wrongs[_i].keys);
	ck_assert_msg(drive_shows(&w, wrongs[_i].said), "%s: %s", wrongs[_i].keys, w.app.form.wrong.text);
	ck_assert_int_ne(w.app.form.kind, FORM_NONE);
	ck_assert_int_eq(w.saves, 0);
	drive_keys(&w, "<Esc>");
	ck_assert(w.app.form.kind == FORM_LEAVE || w.app.form.kind == FORM_NONE);
}
END_TEST

/* Days that cannot be meant are told, and nothing is said of what they would come to. */
START_TEST(days_that_cannot_be_come_to_nothing)
{
	drive_keys(&w, "iby<Tab>");
	ck_assert(drive_shows(&w, "PASSIVE RECOVERY"));
	drive_keys(&w, "<^u>2026-0");
	ck_assert(!drive_shows(&w, "PASSIVE RECOVERY"));
	drive_keys(&w, "<Tab>");
	ck_assert_msg(drive_shows(&w, "\"2026-0\" is not a day"), "%s", w.app.form.wrong.text);
	drive_keys(&w, "<S-Tab><^u>tomorrow");
	ck_assert(drive_shows(&w, "a day to come: up to today only"));
	ck_assert(!drive_shows(&w, "Fri 13 Mar") && !drive_shows(&w, "PASSIVE RECOVERY"));
	drive_keys(&w, "<^u>yesterday<Tab>mon");
	ck_assert(drive_shows(&w, "before its first day") && !drive_shows(&w, "PASSIVE RECOVERY"));
	drive_keys(&w, "<^u>");
	ck_assert(drive_shows(&w, "up to today") && drive_shows(&w, "PASSIVE RECOVERY"));
}
END_TEST

START_TEST(an_open_illness_is_asked_about)
{
	put_ill("2026-03-11", WHERE_ABOVE, TRI_UNKNOWN);
	drive_keys(&w, "c");
	ck_assert(drive_shows(&w, "Still ill?"));
	drive_keys(&w, "<Tab><Tab><Tab><Tab><Tab><Tab>");
	ck_assert(drive_shows(&w, "you were ill on Wed 11 Mar"));
	drive_keys(&w, "<Tab><Tab><Tab><Tab><Tab>");
	drive_keys(&w, "444444<Enter>");
	ck_assert_int_eq(w.saves, 0);
	ck_assert(drive_shows(&w, "Say y or n"));
	drive_keys(&w, "y<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert_int_eq(ill(DRIVE_TODAY)->where, WHERE_ABOVE);
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->item[ITEM_MOTIVATION], 4);
	/* said once, it is not asked again */
	drive_keys(&w, "c");
	ck_assert(!drive_shows(&w, "Still ill?"));
}
END_TEST

START_TEST(and_ended_by_a_no)
{
	put_ill("2026-03-09", WHERE_ABOVE, TRI_UNKNOWN);	/* nothing was said on the days since */
	drive_keys(&w, "cn444444<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert(!ill(DRIVE_TODAY)->present);
	drive_keys(&w, "c");
	ck_assert(!drive_shows(&w, "Still ill?"));
}
END_TEST

START_TEST(an_ended_illness_is_not_asked_about)
{
	struct entry e = entry_blank;
	put_ill("2026-03-10", WHERE_ABOVE, TRI_UNKNOWN);
	e.item[ITEM_ENERGY] = 4;
	drive_put(&w, "2026-03-11", &e);
	drive_reread(&w);
	drive_keys(&w, "c");
	ck_assert(!drive_shows(&w, "Still ill?"));
	drive_keys(&w, "444444<Enter>");
	ck_assert_int_eq(w.saves, 1);
}
END_TEST

static void put_pain(const char *iso, int score, enum tri bone, const char *place)
{
	struct entry e = entry_blank;
	e.pain = (struct pain){ score, TRI_UNKNOWN, bone, place };
	drive_put(&w, iso, &e);
	drive_reread(&w);
}

START_TEST(an_open_pain_is_asked_about)
{
	put_pain("2026-03-11", 8, TRI_YES, "left knee");
	drive_frame(&w);
	ck_assert(drive_shows(&w, "On Wednesday 11 March you entered pain of 8 out of 10 (left knee)"));
	drive_keys(&w, "c");
	ck_assert(drive_shows(&w, "Still in pain?") && drive_shows(&w, "left knee, 8 of 10"));
	drive_keys(&w, "444444<Enter>");
	ck_assert_int_eq(w.saves, 0);
	ck_assert(drive_shows(&w, "Are you still in pain? Say y or n."));
	drive_keys(&w, "y");
	ck_assert(drive_shows(&w, "PASSIVE RECOVERY") && drive_shows(&w, "pain on one spot of bone"));
	drive_reread(&w);		/* the place is the form's own */
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert_int_eq(pain()->score, 8);
	ck_assert_int_eq(pain()->bone, TRI_YES);
	ck_assert_str_eq(pain()->place, "left knee");
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->item[ITEM_MOTIVATION], 4);
	drive_keys(&w, "c");
	ck_assert(!drive_shows(&w, "Still in pain?"));
}
END_TEST

START_TEST(a_no_says_that_nothing_hurts)
{
	put_pain("2026-03-07", 4, TRI_UNKNOWN, NULL);
	drive_keys(&w, "cyn<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert_int_eq(pain()->score, 0);
	ck_assert_int_eq(pain()->bone, TRI_UNKNOWN);
	drive_keys(&w, "c");
	ck_assert(!drive_shows(&w, "Still in pain?"));
}
END_TEST

START_TEST(slight_pain_is_not_asked_about)
{
	put_pain("2026-03-11", 2, TRI_UNKNOWN, NULL);
	drive_keys(&w, "c");
	ck_assert(!drive_shows(&w, "Still in pain?"));
	drive_keys(&w, "444444<Enter>");
	ck_assert_int_eq(w.saves, 1);
}
END_TEST

/* Where both are asked a y is of the one with the cursor; from elsewhere it only leads there. */
START_TEST(two_questions_are_answered_one_by_one)
{
	struct entry e = entry_blank;
	e.illness = (struct illness){ true, WHERE_BELOW, TRI_UNKNOWN, TRI_UNKNOWN };
	e.pain = (struct pain){ 5, TRI_UNKNOWN, TRI_UNKNOWN, "shin" };
	drive_put(&w, "2026-03-11", &e);
	drive_reread(&w);
	drive_keys(&w, "c4n");
	ck_assert_int_eq(w.app.form.focus, FIELD_STILL_ILL);
	ck_assert_int_eq(w.app.form.still[0].answer, TRI_UNKNOWN);
	drive_keys(&w, "n");
	ck_assert_int_eq(w.app.form.focus, FIELD_STILL_PAIN);
	drive_keys(&w, "<Enter>");
	ck_assert(drive_shows(&w, "Are you still in pain?"));
	drive_keys(&w, "y<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert(!ill(DRIVE_TODAY)->present);
	ck_assert_int_eq(pain()->score, 5);
}
END_TEST

START_TEST(pain_and_place)
{
	drive_keys(&w, "p3<Tab>left achilles<Tab>yx<Enter>");
	ck_assert_str_eq(w.words, "pain 3 of 10, left achilles, on Thu 12 Mar");
	ck_assert_int_eq(pain()->score, 3);
	ck_assert_str_eq(pain()->place, "left achilles");
	ck_assert_int_eq(pain()->gait, TRI_YES);
	ck_assert_int_eq(pain()->bone, TRI_YES);
	drive_keys(&w, "p");
	ck_assert(drive_shows(&w, "left achilles") && drive_shows(&w, "[x] Alters my stride"));
	drive_keys(&w, "<^u><Tab><^u><Tab>nn<Enter>");
	ck_assert_str_eq(w.words, "deleted pain of Thu 12 Mar");
	ck_assert_int_eq(pain()->score, UNKNOWN);
}
END_TEST

START_TEST(a_warning_sign_is_answered_at_once)
{
	drive_keys(&w, "p<Tab><Tab><Tab><Tab>y");
	ck_assert(drive_shows(&w, "chest pain or pressure"));
	ck_assert(drive_shows(&w, "emergency"));
	drive_keys(&w, "<Enter>");
	ck_assert_str_eq(w.words, "warning sign (chest) on Thu 12 Mar");
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->red, "chest");
	drive_keys(&w, "p<S-Tab><S-Tab>numb toes, odd cough <Tab>y<Enter>");
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->red, "chest\nnumb toes\nodd cough");
	ck_assert(drive_entry(&w, DRIVE_TODAY)->cleared);
	ck_assert_str_eq(w.words, "warning signs and a doctor's look on Thu 12 Mar");
}
END_TEST

/* All that one Enter saves is named. */
START_TEST(what_is_saved_is_named)
{
	drive_keys(&w, "p4<Tab><Tab><Tab><Tab>");
	ck_assert(drive_shows(&w, "a warning sign: it holds training back"));
	ck_assert(drive_shows(&w, "for 7 days"));
	drive_keys(&w, "y<Enter>");
	ck_assert_str_eq(w.words, "pain 4 of 10 and a warning sign on Thu 12 Mar");
	drive_keys(&w, "p<^u>5<S-Tab>y<S-Tab><S-Tab>odd cough<Enter>");
	ck_assert_str_eq(w.words, "pain 5 of 10, warning signs and a doctor's look on Thu 12 Mar");
	drive_keys(&w, "p<S-Tab>n<Enter>");
	ck_assert_str_eq(w.words, "no doctor's look on Thu 12 Mar");
	drive_keys(&w, "p<^u><Tab><Tab><Tab><Tab>n<Enter>");
	ck_assert_str_eq(w.words, "no pain entry and a warning sign on Thu 12 Mar");
}
END_TEST

/* A sign with a comma, entered elsewhere, is not cut in two by a form that does not touch it. */
START_TEST(signs_not_touched_stay_as_they_were)
{
	struct entry e = entry_blank;
	e.red = "odd, slow pulse\ncalf";
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "p2<Enter>");
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->red, "odd, slow pulse\ncalf");
	ck_assert_int_eq(pain()->score, 2);
}
END_TEST

/* It holds for the week: kept on its Monday alone, wherever it stood and from whichever day it is said. */
START_TEST(a_kind_of_week)
{
	struct entry e = entry_blank;
	e.block = BLOCK_VOLUME;
	drive_put(&w, "2026-03-13", &e);
	drive_reread(&w);
	drive_keys(&w, "b");
	ck_assert_int_eq(w.app.form.answers[0], BLOCK_VOLUME);
	ck_assert(drive_shows(&w, "It holds from Mon 9 Mar to Sun 15 Mar."));
	drive_keys(&w, "r<Enter>");
	ck_assert_str_eq(w.words, "recovery week, week of Mon 9 Mar");
	ck_assert_int_eq(drive_entry(&w, "2026-03-09")->block, BLOCK_RECOVERY);
	ck_assert_int_eq(drive_entry(&w, "2026-03-13")->block, BLOCK_NONE);
	drive_keys(&w, "bn<Enter>");
	ck_assert_str_eq(w.words, "no kind of week declared for the week of Mon 9 Mar");
	ck_assert_int_eq(drive_entry(&w, "2026-03-09")->block, BLOCK_NONE);
	drive_keys(&w, "uu");
	ck_assert_int_eq(drive_entry(&w, "2026-03-13")->block, BLOCK_VOLUME);
}
END_TEST

START_TEST(a_note_of_several_lines)
{
	drive_keys(&w, "nwindy<^n>calf tight<Up>!<Enter>");
	ck_assert_str_eq(w.words, "note of Thu 12 Mar");
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->note, "windy!\ncalf tight");
	w.edited = "as the editor\nleft it";
	drive_keys(&w, "n<^o>");
	ck_assert(drive_shows(&w, "as the editor"));
	drive_keys(&w, "<Esc>");
	ck_assert_int_eq(w.app.form.kind, FORM_LEAVE);
	drive_keys(&w, "n<Enter>");
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->note, "as the editor\nleft it");
	w.refuse = "No editor.";
	drive_keys(&w, "n?<^o>");
	ck_assert(drive_shows(&w, "No editor.") && drive_shows(&w, "left it?"));
	w.refuse = NULL;
	drive_keys(&w, "<^u><Enter>");
	ck_assert_ptr_null(drive_entry(&w, DRIVE_TODAY)->note);
}
END_TEST

START_TEST(a_note_that_is_full_stays)
{
	static char long_text[NOTE_BYTES + 1];
	memset(long_text, 'x', NOTE_BYTES);
	drive_keys(&w, "n");
	drive_paste(&w, long_text);
	drive_keys(&w, "y");
	ck_assert(drive_shows(&w, "4000 bytes are the most"));
	drive_keys(&w, "<Enter>");
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->note, long_text);
}
END_TEST

START_TEST(tools_are_added_like_sessions)
{
	drive_keys(&w, "aroller roller<Enter>");
	ck_assert_str_eq(w.words, "tools (roller, roller) on Thu 12 Mar");
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->tools, "roller\nroller");
	drive_keys(&w, "atools ice bath, boots<Enter>");
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->tools, "roller\nroller\nice bath\nboots");
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->session_count, UNKNOWN);
	ck_assert_str_eq(w.words, "tools (ice bath, boots) on Thu 12 Mar");
	drive_keys(&w, "aboots, massage<Enter>");
	ck_assert_str_eq(w.words, "tools (boots, massage) on Thu 12 Mar");
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->tools, "roller\nroller\nice bath\nboots\nboots\nmassage");
	drive_keys(&w, "laboots<Enter>");
	ck_assert(drive_shows(&w, "when it has been used"));
}
END_TEST

START_TEST(days_to_come_hold_neither)
{
	drive_keys(&w, "li");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	drive_keys(&w, "p");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
}
END_TEST

START_TEST(edited_where_they_stand)
{
	drive_keys(&w, "p3<Enter>e");
	ck_assert_int_eq(w.app.form.kind, FORM_PAIN);
	drive_keys(&w, "<Esc>ia<Enter>e1");
	ck_assert_int_eq(w.app.form.kind, FORM_ILLNESS);
	drive_keys(&w, "bx<Esc>");
	ck_assert_int_eq(w.app.form.kind, FORM_LEAVE);
	drive_keys(&w, "n<Enter>");
	ck_assert_int_eq(ill(DRIVE_TODAY)->where, WHERE_BELOW);
	ck_assert_int_eq(ill(DRIVE_TODAY)->fever, TRI_YES);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("form_ill");
	TCase *t = drive_case("form_ill");
	tcase_add_test(t, a_key_for_each_answer);
	tcase_add_test(t, a_run_of_days_is_one_change);
	tcase_add_test(t, a_run_is_shortened_and_keeps_its_days);
	tcase_add_test(t, an_overlap_is_told_and_replaced);
	tcase_add_loop_test(t, what_cannot_be_is_refused_and_kept, 0, sizeof wrongs / sizeof *wrongs);
	tcase_add_test(t, days_that_cannot_be_come_to_nothing);
	tcase_add_test(t, an_open_illness_is_asked_about);
	tcase_add_test(t, and_ended_by_a_no);
	tcase_add_test(t, an_ended_illness_is_not_asked_about);
	tcase_add_test(t, an_open_pain_is_asked_about);
	tcase_add_test(t, a_no_says_that_nothing_hurts);
	tcase_add_test(t, slight_pain_is_not_asked_about);
	tcase_add_test(t, two_questions_are_answered_one_by_one);
	tcase_add_test(t, pain_and_place);
	tcase_add_test(t, a_warning_sign_is_answered_at_once);
	tcase_add_test(t, what_is_saved_is_named);
	tcase_add_test(t, signs_not_touched_stay_as_they_were);
	tcase_add_test(t, a_kind_of_week);
	tcase_add_test(t, a_note_of_several_lines);
	tcase_add_test(t, a_note_that_is_full_stays);
	tcase_add_test(t, tools_are_added_like_sessions);
	tcase_add_test(t, days_to_come_hold_neither);
	tcase_add_test(t, edited_where_they_stand);
	suite_add_tcase(s, t);
	return run_tests(s);
}
