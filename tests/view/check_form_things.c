/* SPDX-License-Identifier: MIT */
/* Sessions, rest days, plans: added, edited, deleted, and what one does to another. */
#include "config.h"

#include "drive_test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(a_line_becomes_a_session)
{
	drive_keys(&w, "atempo 8k 42m rpe 7 calf tight");
	ck_assert(drive_shows(&w, "Add session"));
	ck_assert(drive_shows(&w, "tempo"));
	ck_assert_int_eq(w.app.form.wrong.code, ERR_NONE);
	drive_keys(&w, "<Enter>");
	const struct entry *e = today();
	ck_assert_int_eq(e->session_count, 1);
	ck_assert_int_eq(e->sessions[0].purpose, PURPOSE_TEMPO);
	ck_assert_int_eq(e->sessions[0].metres, 8000);
	ck_assert_int_eq(e->sessions[0].seconds, 42 * 60);
	ck_assert_int_eq(e->sessions[0].rpe, 7);
	ck_assert_str_eq(e->sessions[0].note, "calf tight");
	ck_assert_str_eq(w.words, "tempo 8 km on Thu 12 Mar");
	drive_keys(&w, "abike 60m rpe 2<Enter>");
	ck_assert_int_eq(today()->session_count, 2);
	ck_assert_int_eq(today()->sessions[1].kind, KIND_BIKE);
	ck_assert_str_eq(today()->sessions[0].note, "calf tight");
}
END_TEST

static const char *const not_understood[] = { "", "   ", "fly 8k", "easy", "easy 8k 9k", "tempo 8k rpe 11", "8k", "easy 0k", "run -5k" };

START_TEST(what_is_not_understood_is_told_and_kept)
{
	drive_keys(&w, "a");
	drive_keys(&w, not_understood[_i]);
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_SESSION);
	ck_assert_int_eq(w.app.form.wrong.code, ERR_USAGE);
	ck_assert_str_eq(w.app.form.line.text, not_understood[_i]);
	ck_assert_int_eq(w.saves, 0);
	char begin[24];
	snprintf(begin, sizeof begin, "%.*s", (int)sizeof begin - 1, w.app.form.wrong.text);
	ck_assert(drive_shows(&w, begin));
	drive_keys(&w, "<^u>easy 5k<Enter>");
	ck_assert_int_eq(today()->session_count, 1);
}
END_TEST

START_TEST(a_line_in_the_making_is_told_what_it_lacks)
{
	drive_keys(&w, "a");
	ck_assert_int_eq(w.app.form.wrong.code, ERR_NONE);
	drive_keys(&w, "ea");
	ck_assert_int_ne(w.app.form.wrong.code, ERR_NONE);
	drive_keys(&w, "sy 8k");
	ck_assert_int_eq(w.app.form.wrong.code, ERR_NONE);
	ck_assert_int_eq(w.app.form.understood.metres, 8000);
}
END_TEST

/* What one line cannot say of a session stays when it is edited. */
START_TEST(editing_keeps_what_was_not_said)
{
	struct session s = session_blank(KIND_RUN);
	struct entry e = entry_blank;
	s.purpose = PURPOSE_EASY;
	s.metres = 8400;
	s.seconds = 2700;
	s.hr = 140;
	s.hr_max = 171;
	s.talk = TALK_PARTLY;
	s.faster = true;
	s.start = 7 * 60;
	s.after = AFTER_BETTER;
	s.note = "by the river, easy";
	e.sessions = &s;
	e.session_count = 1;
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "e<Enter>");
	ck_assert_int_eq(w.saves, 0);				/* untouched it is the same session */
	int64_t id = today()->sessions[0].id;
	ck_assert_int_ne(id, 0);
	drive_keys(&w, "e too<Enter>");
	const struct session *now = &today()->sessions[0];
	ck_assert_str_eq(now->note, "by the river, easy too");
	ck_assert_int_eq(now->hr_max, 171);
	ck_assert_int_eq(now->talk, TALK_PARTLY);
	ck_assert_int_eq(now->start, 420);
	ck_assert_int_eq(now->after, AFTER_BETTER);
	ck_assert(now->faster);
	ck_assert_int_eq(now->id, id);
}
END_TEST

START_TEST(a_day_to_come_takes_plans)
{
	drive_keys(&w, "lla");
	ck_assert(drive_shows(&w, "Plan a session"));
	drive_keys(&w, "long 20k<Enter>");
	ck_assert_str_eq(w.words, "planned long 20 km on Sat 14 Mar");
	const struct entry *e = drive_entry(&w, "2026-03-14");
	ck_assert_int_eq(e->planned_count, 1);
	ck_assert_int_eq(e->session_count, UNKNOWN);
	drive_keys(&w, "r");					/* a plan to rest beside it: said, not opened */
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_str_eq(status(), "Sat 14 Mar holds a planned long 20 km, which is no rest; d deletes it.");
	drive_keys(&w, "e");
	ck_assert(drive_shows(&w, "Edit the plan"));
	ck_assert_str_eq(w.app.form.line.text, "long 20k");
	drive_keys(&w, "<Backspace><Backspace>2k<Enter>");
	ck_assert_int_eq(drive_entry(&w, "2026-03-14")->planned[0].metres, 22000);
	drive_keys(&w, "dy");
	ck_assert_int_eq(drive_entry(&w, "2026-03-14")->planned_count, 0);
	drive_keys(&w, "r");
	ck_assert(drive_shows(&w, "Plan a rest day"));
	drive_keys(&w, "<Enter>");
	ck_assert(drive_entry(&w, "2026-03-14")->plan_rest);
	ck_assert(!drive_entry(&w, "2026-03-14")->rest);
	ck_assert_str_eq(status(), "Saved planned rest day on Sat 14 Mar; u undoes it.");
	drive_keys(&w, "aeasy 8k");
	ck_assert(drive_shows(&w, "ends the rest day planned"));
	drive_keys(&w, "<Enter>");
	ck_assert(!drive_entry(&w, "2026-03-14")->plan_rest);
}
END_TEST

static const struct {
	const char *keys;
	enum rest_purpose purpose;
} rests[] = {
	{ "r<Enter>", REST_PLAIN }, { "rn", REST_PLAIN }, { "rw", REST_WEEK }, { "rl", REST_LONG }, { "rs", REST_SLEEP },
	{ "rm", REST_MIND }, { "ri", REST_ILLNESS }, { "rjj<Enter>", REST_LONG }, { "rGk<Enter>", REST_MIND }, { "rjjjg<Enter>", REST_PLAIN },
	{ "r<Down><Down><Down><Up><Enter>", REST_LONG }, { "rwes", REST_SLEEP },
};

START_TEST(a_rest_day_has_a_purpose)
{
	drive_keys(&w, rests[_i].keys);
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert(today()->rest);
	ck_assert_int_eq(today()->rest_purpose, rests[_i].purpose);
}
END_TEST

START_TEST(rest_and_training)
{
	drive_keys(&w, "aintervals 10k<Enter>r");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_str_eq(status(), "Thu 12 Mar holds intervals 10 km, which is no rest; d deletes it.");
	drive_keys(&w, "dyrs");
	ck_assert(today()->rest);
	drive_keys(&w, "awalk 30m<Enter>");			/* gentle: the rest stays */
	ck_assert(today()->rest && today()->session_count == 1);
	drive_keys(&w, "aeasy 8k");
	ck_assert(drive_shows(&w, "ends the rest day"));
	drive_keys(&w, "<Enter>");
	ck_assert(!today()->rest);
	ck_assert_int_eq(today()->session_count, 2);
	drive_keys(&w, "u");
	ck_assert(today()->rest && today()->rest_purpose == REST_SLEEP);
}
END_TEST

START_TEST(a_rest_day_is_one_thing)
{
	struct entry e = entry_blank;
	e.rest = true;
	e.session_count = 0;					/* as `restday rest` and an import say it */
	drive_put(&w, "2026-03-11", &e);
	drive_reread(&w);
	drive_keys(&w, "hd");
	ck_assert(drive_shows(&w, "Delete rest day of Wed 11 Mar?"));
	drive_keys(&w, "y");
	ck_assert(!entry_known(drive_entry(&w, "2026-03-11")));
}
END_TEST

START_TEST(deleting_asks_and_names)
{
	drive_keys(&w, "he");					/* e on a day with nothing says so */
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	drive_keys(&w, "d");
	ck_assert_ptr_nonnull(strstr(status(), "Wed 11 Mar holds nothing yet"));
	drive_keys(&w, "aeasy 45m<Enter>d");
	ck_assert(drive_shows(&w, "Delete easy 45 min of Wed 11 Mar?"));
	drive_keys(&w, "<Enter>");				/* no is what Enter means */
	ck_assert_int_eq(drive_entry(&w, "2026-03-11")->session_count, 1);
	drive_keys(&w, "dxz n");
	ck_assert_str_eq(status(), "Nothing was deleted.");
	ck_assert(keymap_set(&w.app.keys, "undo", "U", NULL));
	drive_keys(&w, "d");
	ck_assert(drive_shows(&w, "n keeps it; U can undo it."));
	ck_assert(keymap_set(&w.app.keys, "undo", "u", NULL));
	drive_keys(&w, "y");
	ck_assert_str_eq(status(), "Deleted easy 45 min of Wed 11 Mar; u undoes it.");
	ck_assert_int_eq(drive_entry(&w, "2026-03-11")->session_count, UNKNOWN);
	ck_assert(!entry_known(drive_entry(&w, "2026-03-11")));
	drive_keys(&w, "u");
	ck_assert_int_eq(drive_entry(&w, "2026-03-11")->session_count, 1);
}
END_TEST

START_TEST(a_failed_delete_says_why)
{
	drive_keys(&w, "aeasy 45m<Enter>d");
	w.refuse = "The diary cannot be written.";
	drive_keys(&w, "y");
	ck_assert_int_eq(w.app.form.kind, FORM_CONFIRM);
	ck_assert(drive_shows(&w, "cannot be written"));
	w.refuse = NULL;
	drive_keys(&w, "n");
	ck_assert_int_eq(today()->session_count, 1);
}
END_TEST

static struct entry everything(void)
{
	static struct session done[2], plan;
	struct entry e = entry_blank;
	done[0] = session_blank(KIND_WALK);
	done[0].seconds = 1800;
	done[1] = session_blank(KIND_MOBILITY);
	done[1].seconds = 900;
	plan = session_blank(KIND_RUN);
	plan.metres = 5000;
	e.sessions = done;
	e.session_count = 2;
	e.planned = &plan;
	e.planned_count = 1;
	e.rest = true;
	e.rest_purpose = REST_MIND;
	e.plan_rest = true;
	e.item[ITEM_CALM] = 2;
	e.note = "a note";
	e.illness = (struct illness){ true, WHERE_ABOVE, TRI_UNKNOWN, TRI_UNKNOWN };
	e.pain = (struct pain){ 3, TRI_YES, TRI_UNKNOWN, "left calf" };
	e.red = "chest";
	e.race = (struct race){ 21097, TRI_UNKNOWN };
	e.block = BLOCK_RECOVERY;
	e.tools = "roller";
	return e;
}

START_TEST(everything_a_day_holds_can_go)
{
	struct entry e = everything();
	struct thing things[THINGS_MAX];
	ck_assert_int_eq(things_of(&e, things), 13);
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	for (int n = 13; n > 1; n--) {
		drive_keys(&w, "d");
		ck_assert_int_eq(w.app.form.kind, FORM_CHOOSE);
		drive_keys(&w, "G<Enter>y");
		ck_assert_int_eq(things_of(today(), things), n - 1);
	}
	drive_keys(&w, "dy");
	ck_assert(entry_is_blank(today()));
	for (int n = 0; n < 13; n++)
		drive_keys(&w, "u");
	ck_assert(entry_equal(today(), &e));
}
END_TEST

START_TEST(one_of_several_is_chosen)
{
	struct entry e = everything();
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "e");
	ck_assert(drive_shows(&w, "Edit what?"));
	ck_assert(drive_shows(&w, "walk 30 min") && drive_shows(&w, "rest day (mind)") && drive_shows(&w, "planned run 5 km"));
	ck_assert(drive_shows(&w, "pain 3 of 10") && drive_shows(&w, "race entry of 21.097 km"));
	drive_keys(&w, "2");
	ck_assert_str_eq(w.app.form.line.text, "mobility 15m");
	drive_keys(&w, "<Backspace><Backspace>2m<Enter>");
	ck_assert_int_eq(today()->sessions[1].seconds, 12 * 60);
	ck_assert_int_eq(today()->sessions[0].seconds, 30 * 60);
	drive_keys(&w, "e3w");
	ck_assert_int_eq(today()->rest_purpose, REST_WEEK);
	drive_keys(&w, "e4");
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	ck_assert(w.app.form.more);				/* calm is known, so it is shown */
	drive_keys(&w, "<Esc>e5");
	ck_assert_int_eq(w.app.form.focus, FIELD_NOTE);
	drive_keys(&w, "!<Enter>");
	ck_assert_str_eq(today()->note, "a note!");
	drive_keys(&w, "eq");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
}
END_TEST

/* Whatever a day holds, e opens a form on it. */
START_TEST(everything_a_day_holds_can_be_edited)
{
	struct entry e = everything();
	struct thing things[THINGS_MAX];
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	int n = things_of(today(), things);
	for (int i = 0; i < n; i++) {
		drive_keys(&w, "e");
		for (int k = 0; k < i; k++)
			drive_key(&w, 'j');
		drive_keys(&w, "<Enter>");
		ck_assert_int_ne(w.app.form.kind, FORM_CHOOSE);
		ck_assert_int_ne(w.app.form.kind, FORM_NONE);
		drive_keys(&w, "<Esc>");
	}
	e = entry_blank;
	e.session_count = 0;
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "e");
	ck_assert(drive_shows(&w, "Add session"));		/* nothing done: what was done all the same */
}
END_TEST

START_TEST(a_full_day_takes_no_more)
{
	static struct session list[SESSIONS_MAX];
	struct entry e = entry_blank;
	for (int i = 0; i < SESSIONS_MAX; i++) {
		list[i] = session_blank(KIND_WALK);
		list[i].seconds = 60 * (i + 1);
	}
	e.sessions = list;
	e.session_count = SESSIONS_MAX;
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	drive_keys(&w, "aeasy 8k<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_SESSION);
	ck_assert(drive_shows(&w, "holds 20 sessions already"));
	drive_keys(&w, "<Esc>ydG<Enter>y");
	ck_assert_int_eq(today()->session_count, SESSIONS_MAX - 1);
	drive_keys(&w, "aeasy 8k<Enter>");
	ck_assert_int_eq(today()->session_count, SESSIONS_MAX);
}
END_TEST

START_TEST(words_of_a_year_ago_name_the_year)
{
	for (int i = 0; i < 60; i++)
		drive_key(&w, 'k');
	drive_keys(&w, "aeasy 8k<Enter>");
	ck_assert_str_eq(w.words, "easy 8 km on Thu 16 Jan 2025");
}
END_TEST

#define TEST(name) tcase_add_test(t, name)
#define TESTS(name, table) tcase_add_loop_test(t, name, 0, sizeof table / sizeof *table)

/* The panel writes a session's note once, below its line, whatever its length. */
START_TEST(a_note_is_written_once)
{
	drive_keys(&w, "atempo 8k 42m rpe 7 calf tight<Enter>ww");
	int rows = 0;
	for (int row = 0; row < w.app.rows - 2; row++)
		rows += strstr(drive_row(&w, row), "calf tight") != NULL;
	ck_assert_int_eq(w.app.panel, PANEL_DAY);
	ck_assert_int_eq(rows, 1);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("form_things");
	TCase *t = drive_case("form_things");
	tcase_set_timeout(t, 60);
	TEST(a_line_becomes_a_session);
	TESTS(what_is_not_understood_is_told_and_kept, not_understood);
	TEST(a_note_is_written_once);
	TEST(a_line_in_the_making_is_told_what_it_lacks);
	TEST(editing_keeps_what_was_not_said);
	TEST(a_day_to_come_takes_plans);
	TESTS(a_rest_day_has_a_purpose, rests);
	TEST(rest_and_training);
	TEST(a_rest_day_is_one_thing);
	TEST(deleting_asks_and_names);
	TEST(a_failed_delete_says_why);
	TEST(everything_a_day_holds_can_go);
	TEST(one_of_several_is_chosen);
	TEST(everything_a_day_holds_can_be_edited);
	TEST(a_full_day_takes_no_more);
	TEST(words_of_a_year_ago_name_the_year);
	suite_add_tcase(s, t);
	return run_tests(s);
}
