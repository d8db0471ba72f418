/* SPDX-License-Identifier: MIT */
/* What keys do on the grid: every one of the table, driven through update and settle over a real diary. */
#include "config.h"

#include "drive.h"
#include "../run.h"

#include "view/move.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct world w;

static struct entry rested(void)
{
	struct entry e = entry_blank;
	e.rest = true;
	return e;
}

static struct entry ran(const struct session *s)
{
	struct entry e = entry_blank;
	e.sessions = s;
	e.session_count = 1;
	return e;
}

static const char *cursor(void)
{
	static char iso[DAY_TEXT];
	return day_iso(w.app.cursor, iso);
}

START_TEST(the_table_holds_together)
{
	for (int a = ACT_NONE + 1; a < ACT_COUNT; a++) {
		ck_assert_ptr_nonnull(acts[a].name);
		ck_assert_int_eq(acts[a].keys[0] == 0, acts[a].key_label[0] == ':' && acts[a].key_label[1] != '\0');	/* by name only */
		ck_assert_str_ne(acts[a].key_label, "");
		ck_assert_int_eq(acts[a].help[strlen(acts[a].help) - 1], '.');
		ck_assert_int_eq(acts[a].label != NULL, acts[a].rank > 0);
		for (int i = 0; i < 4 && acts[a].keys[i] != 0; i++)
			ck_assert_int_eq(act_of_key(acts[a].keys[i]), a);
		for (int b = ACT_NONE + 1; b < a; b++) {
			ck_assert_str_ne(acts[a].name, acts[b].name);
			ck_assert(acts[a].rank == 0 || acts[a].rank != acts[b].rank);
		}
	}
	ck_assert_int_eq(act_of_key('~'), ACT_NONE);
	ck_assert_int_eq(act_of_key(0), ACT_NONE);
}
END_TEST

/* Today is Thu 12 March 2026; the diary holds 2024-02-29 and 2026-03-01. */
static const struct {
	const char *keys, *cursor;
} moves[] = {
	{ "h", "2026-03-11" }, { "<Left>", "2026-03-11" }, { "l", "2026-03-13" }, { "<Right>", "2026-03-13" },
	{ "k", "2026-03-05" }, { "<Up>", "2026-03-05" }, { "j", "2026-03-19" }, { "<Down>", "2026-03-19" },
	{ "[", "2026-03-05" }, { "<PgUp>", "2026-03-05" }, { "]", "2026-03-19" }, { "<PgDn>", "2026-03-19" },
	{ "{", "2026-02-12" }, { "}", "2026-04-09" }, { "{}", "2026-03-12" }, { "{{{{{{{{{{{{{", "2025-02-12" },
	{ "<Home>", "2026-03-09" }, { "<End>", "2026-03-15" }, { "h<Home>", "2026-03-09" },
	{ "g", "2024-02-29" }, { "g{", "2024-01-29" }, { "G", "2026-03-01" }, { "gG", "2026-03-01" },
	{ "gt", "2026-03-12" }, { "llll", "2026-03-16" }, { "jjjj", "2026-04-09" }, { "jjjjj", "2026-04-09" }, { "llllt", "2026-03-12" },
	{ "xv1/:ipnb", "2026-03-12" },
};

START_TEST(keys_move)
{
	struct entry e = rested();
	drive_open(&w, 24, 80);
	drive_put(&w, "2024-02-29", &e);
	drive_put(&w, "2026-03-01", &e);
	drive_reread(&w);
	drive_keys(&w, moves[_i].keys);
	ck_assert_str_eq(cursor(), moves[_i].cursor);
	drive_close(&w);
}
END_TEST

/* The ends of the row that is shown, and scrolling by such rows; drive.c holds that each row begins where it is wanted. */
START_TEST(rows_have_their_own_ends)
{
	static const struct { const char *start, *first, *last; } rows[] = {
		{ "sunday", "2026-03-08", "2026-03-14" }, { "saturday", "2026-03-07", "2026-03-13" }, { "thursday", "2026-03-12", "2026-03-18" },
		{ "friday", "2026-03-06", "2026-03-12" }, { "monday", "2026-03-09", "2026-03-15" },
	};
	char order[40];
	struct entry e = rested();
	drive_open(&w, 24, 80);
	drive_put(&w, "1900-01-01", &e);
	drive_reread(&w);
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		snprintf(order, sizeof order, ":set week_start %s<Enter>", rows[i].start);
		drive_keys(&w, order);
		ck_assert_str_eq(cursor(), DRIVE_TODAY);
		drive_keys(&w, "<Home>");
		ck_assert_str_eq(cursor(), rows[i].first);
		drive_keys(&w, "<Home><End>");
		ck_assert_str_eq(cursor(), rows[i].last);
		drive_keys(&w, "[[[[[[[[[[[[]{}wwg");
		ck_assert_str_eq(cursor(), "1900-01-01");		/* the row may begin before the first day there is */
		drive_resize(&w, 12, 44);
		drive_resize(&w, 24, 80);
		drive_keys(&w, "wwt");
	}
	drive_close(&w);
}
END_TEST

START_TEST(the_cursor_stays_in_range)
{
	struct entry e = rested();
	drive_open(&w, 24, 80);
	drive_keys(&w, "g");
	ck_assert_str_eq(cursor(), DRIVE_TODAY);		/* nothing entered: nowhere to go */
	drive_put(&w, "1900-01-01", &e);
	drive_put(&w, "2026-08-01", &e);
	drive_reread(&w);
	drive_keys(&w, "g");
	ck_assert_str_eq(cursor(), "1900-01-01");
	drive_keys(&w, "hk[{<Up>");
	ck_assert_str_eq(cursor(), "1900-01-01");
	drive_keys(&w, "G");
	ck_assert_str_eq(cursor(), "2026-08-01");		/* a plan further ahead than plans are made can be reached */
	drive_keys(&w, "ljjj}");
	ck_assert_str_eq(cursor(), "2026-08-01");
	drive_close(&w);
}
END_TEST

START_TEST(scrolling_seldom_reads)
{
	drive_open(&w, 24, 80);
	ck_assert_int_eq(w.reads, 1);
	for (int i = 0; i < 60; i++)
		drive_keys(&w, "k");
	ck_assert_int_le(w.reads, 1 + 7);
	int reads = w.reads;
	for (int i = 0; i < 10; i++)
		drive_keys(&w, "hl");
	ck_assert_int_eq(w.reads, reads);
	drive_close(&w);
}
END_TEST

START_TEST(a_burst_of_keys_reads_once)
{
	drive_open(&w, 24, 80);
	for (int i = 0; i < 100000; i++)
		drive_key(&w, i % 3 == 0 ? 'j' : 'k');
	ck_assert_int_eq(w.reads, 1);
	drive_frame(&w);
	ck_assert_int_le(w.reads, 2);
	drive_close(&w);
}
END_TEST

/* A verdict that no rule would give marks what is kept and what is made anew. */
START_TEST(verdicts_live_until_the_diary_changes)
{
	struct entry e = rested();
	drive_open(&w, 24, 80);
	day mark = w.app.top + 3;
	w.app.outcomes[mark - w.app.history->first].verdict = CEILING_NONE;
	for (int i = 0; i < 15; i++)
		drive_keys(&w, "k");
	for (int i = 0; i < 15; i++)
		drive_keys(&w, "j");
	ck_assert_int_gt(w.reads, 1);
	ck_assert_int_eq(w.app.outcomes[mark - w.app.history->first].verdict, CEILING_NONE);
	drive_put(&w, "2026-03-10", &e);
	drive_reread(&w);
	ck_assert_int_ne(w.app.outcomes[mark - w.app.history->first].verdict, CEILING_NONE);
	drive_close(&w);
}
END_TEST

START_TEST(what_is_settled_is_what_assess_says)
{
	struct session hard = session_blank(KIND_RUN);
	hard.purpose = PURPOSE_INTERVALS;
	hard.metres = 10000;
	hard.seconds = 3000;
	hard.rpe = 8;
	struct entry e = ran(&hard);
	struct assessment a;
	drive_open(&w, 40, 120);
	drive_put(&w, "2026-03-11", &e);
	drive_put(&w, "2026-03-12", &e);
	drive_reread(&w);
	ck_assert_int_eq(w.app.panel, PANEL_WHY);
	assess(w.app.history, w.app.today, &w.app.settings, NULL, &a);
	ck_assert_int_eq(w.app.assessment.verdict, a.verdict);
	ck_assert_int_eq(w.app.today_assessment.verdict, a.verdict);
	ck_assert_int_eq(w.app.outcomes[w.app.today - w.app.history->first].verdict, (int)a.verdict);
	ck_assert(w.app.explained);
	drive_keys(&w, "l");
	assess_tomorrow(w.app.history, w.app.today, &w.app.settings, &a);
	ck_assert(w.app.tomorrow && w.app.assessed && w.app.explained);
	ck_assert_int_eq(w.app.assessment.verdict, a.verdict);
	struct why why;
	why_tomorrow(w.app.history, w.app.today, &w.app.settings, &a, &why);
	ck_assert_int_eq(w.app.why.fit.recovery, why.fit.recovery);
	ck_assert_int_eq(w.app.why.fit.form_count, why.fit.form_count);
	ck_assert_int_eq(w.app.why.raise_count, 0);
	ck_assert_int_eq(w.app.why.step_count, why.step_count);
	ck_assert(drive_shows(&w, "From what is already fixed"));
	ck_assert(drive_shows(&w, "WHICH RECOVERY FITS") || drive_shows(&w, "IF YOU TAKE A RECOVERY DAY"));
	drive_keys(&w, "l");
	ck_assert(!w.app.assessed && !w.app.tomorrow && !w.app.explained);
	ck_assert(w.app.today_known);
	drive_keys(&w, "hhh");
	ck_assert(w.app.explained);
	drive_close(&w);
}
END_TEST

START_TEST(lenses_turn)
{
	drive_open(&w, 24, 80);
	for (int lens = LENS_TYPE; lens <= LENS_COUNT; lens++) {
		ck_assert_int_eq(w.app.lens, lens % LENS_COUNT);
		drive_keys(&w, "v");
	}
	drive_close(&w);
}
END_TEST

START_TEST(panels_turn)
{
	drive_open(&w, 24, 80);
	ck_assert_int_eq(w.app.panel, PANEL_NONE);
	drive_keys(&w, "w");
	ck_assert_int_eq(w.app.panel, PANEL_WHY);
	ck_assert(!w.app.panel_focus);
	drive_keys(&w, "w");
	ck_assert_int_eq(w.app.panel, PANEL_DAY);
	drive_keys(&w, "w");
	ck_assert_int_eq(w.app.panel, PANEL_WEEK);
	drive_keys(&w, "w");
	ck_assert_int_eq(w.app.panel, PANEL_NONE);
	drive_keys(&w, "<Tab>");
	ck_assert(w.app.panel == PANEL_WHY && w.app.panel_focus);
	drive_keys(&w, "<S-Tab>");
	ck_assert(w.app.panel == PANEL_WHY && !w.app.panel_focus);
	drive_keys(&w, "<Tab>w");
	ck_assert(w.app.panel == PANEL_DAY && w.app.panel_focus);
	drive_keys(&w, "w");
	ck_assert(w.app.panel == PANEL_WEEK && w.app.panel_focus);
	drive_keys(&w, "w");
	ck_assert(w.app.panel == PANEL_NONE && !w.app.panel_focus);
	drive_close(&w);
}
END_TEST

START_TEST(the_panel_takes_j_and_k)
{
	struct entry e = entry_blank;
	for (int i = 0; i < ITEM_CORE; i++)
		e.item[i] = 1;
	drive_open(&w, 40, 120);
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	int stops = panel_stops(&w.app);
	ck_assert_int_gt(stops, 2);
	drive_keys(&w, "<Tab>jj");
	ck_assert_int_eq(w.app.panel_row, 2);
	ck_assert_str_eq(cursor(), DRIVE_TODAY);
	drive_keys(&w, "k");
	ck_assert_int_eq(w.app.panel_row, 1);
	drive_keys(&w, "G");
	ck_assert_int_eq(w.app.panel_row, stops - 1);
	drive_keys(&w, "j");
	ck_assert_int_eq(w.app.panel_row, stops - 1);
	drive_keys(&w, "gk");
	ck_assert_int_eq(w.app.panel_row, 0);
	drive_keys(&w, "jh");			/* the day still moves, and the reasons are those of that day */
	ck_assert_str_eq(cursor(), "2026-03-11");
	ck_assert_int_eq(w.app.panel_row, 0);
	drive_keys(&w, "<Esc>j");
	ck_assert_str_eq(cursor(), "2026-03-18");
	drive_close(&w);
}
END_TEST

START_TEST(q_goes_back_then_quits)
{
	drive_open(&w, 40, 120);
	drive_keys(&w, "<Tab>q");
	ck_assert(!w.app.panel_focus && !w.app.quit);
	drive_keys(&w, "?q");
	ck_assert(w.app.form.kind == FORM_NONE && !w.app.quit);
	drive_keys(&w, "<Esc>");
	ck_assert(!w.app.quit);
	drive_keys(&w, "q");
	ck_assert(w.app.quit);
	ck_assert_int_eq(w.quits, 1);
	drive_close(&w);
}
END_TEST

START_TEST(a_panel_over_the_grid_closes_first)
{
	drive_open(&w, 10, 40);
	drive_keys(&w, "w");
	ck_assert(grid_layout(10, 40, PANEL_WHY).over);
	drive_keys(&w, "q");
	ck_assert(w.app.panel == PANEL_NONE && !w.app.quit);
	drive_keys(&w, "w<Esc>");
	ck_assert_int_eq(w.app.panel, PANEL_NONE);
	drive_close(&w);
}
END_TEST

START_TEST(the_outside_is_asked)
{
	drive_open(&w, 24, 80);
	drive_keys(&w, "<^l><^z>");
	ck_assert_int_eq(w.redraws, 1);
	ck_assert_int_eq(w.suspends, 1);
	drive_keys(&w, "a<^l>easy<^z>");		/* from a form, too */
	ck_assert_int_eq(w.redraws, 2);
	ck_assert_int_eq(w.suspends, 2);
	ck_assert_str_eq(w.app.form.line.text, "easy");
	drive_close(&w);
}
END_TEST

START_TEST(undo_and_redo_say_what)
{
	drive_open(&w, 24, 80);
	drive_keys(&w, "u");
	ck_assert(w.app.status_bad);
	drive_keys(&w, "aeasy 8k<Enter>");
	ck_assert_str_eq(str_text(&w.app.status), "Saved easy 8 km on Thu 12 Mar; u undoes it.");
	ck_assert(drive_shows(&w, "Saved easy 8 km on Thu 12 Mar; u undoes it."));
	drive_keys(&w, "u");
	ck_assert_str_eq(str_text(&w.app.status), "Undone: easy 8 km on Thu 12 Mar; ^R does it again.");
	ck_assert(entry_is_blank(drive_entry(&w, DRIVE_TODAY)));
	ck_assert(entry_is_blank(history_at(w.app.history, w.app.today)));
	drive_keys(&w, "<^r>");
	ck_assert_str_eq(str_text(&w.app.status), "Done again: easy 8 km on Thu 12 Mar; u undoes it.");
	ck_assert_int_eq(history_at(w.app.history, w.app.today)->session_count, 1);
	drive_keys(&w, "h");
	ck_assert_str_eq(str_text(&w.app.status), "");
	drive_close(&w);
}
END_TEST

START_TEST(a_read_only_diary_says_so)
{
	static const char *const keys[] = { "c", "a", "r", "e", "d", "u", "<^r>" };
	drive_open(&w, 24, 80);
	w.app.read_only = true;
	drive_keys(&w, keys[_i]);
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_ptr_nonnull(strstr(str_text(&w.app.status), "reading only"));
	ck_assert(w.app.status_bad);
	ck_assert_int_eq(w.saves + w.steps, 0);
	drive_keys(&w, "h");
	ck_assert_str_eq(cursor(), "2026-03-11");
	drive_close(&w);
}
END_TEST

START_TEST(a_failed_read_is_said_once_and_tried_again)
{
	drive_open(&w, 24, 80);
	w.refuse = "The diary is busy.";
	for (int i = 0; i < 20; i++)
		drive_key(&w, 'k');
	drive_frame(&w);
	ck_assert_str_eq(str_text(&w.app.status), "The diary is busy.");
	ck_assert(w.app.status_bad);
	drive_frame(&w);
	w.refuse = NULL;
	drive_keys(&w, "k");
	ck_assert_str_eq(str_text(&w.app.status), "");
	ck_assert_int_ge(w.app.outcomes[w.app.cursor - w.app.history->first].verdict, 0);
	drive_close(&w);
}
END_TEST

START_TEST(without_a_diary_nothing_is_entered)
{
	drive_open(&w, 24, 80);
	w.app.history = NULL;
	w.refuse = "The diary is damaged.";
	drive_keys(&w, "cardeu");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_int_eq(w.saves + w.steps, 0);
	drive_close(&w);
}
END_TEST

START_TEST(a_form_waits_for_its_day_to_be_read)
{
	struct entry e = entry_blank;
	e.item[ITEM_LEGS] = 2;
	drive_open(&w, 24, 80);
	drive_put(&w, "2024-02-29", &e);
	drive_reread(&w);
	drive_key(&w, 'g');
	drive_key(&w, 'c');		/* no frame between: the window on hand is two years later */
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	ck_assert_int_eq(w.app.form.base.item[ITEM_LEGS], 2);
	drive_keys(&w, "4<Enter>");
	ck_assert_int_eq(drive_entry(&w, "2024-02-29")->item[ITEM_ENERGY], 4);
	drive_close(&w);
}
END_TEST

START_TEST(midnight_moves_today)
{
	drive_open(&w, 24, 80);
	drive_event(&w, &(struct event){ .kind = EVENT_TODAY, .today = w.app.today + 1 });
	drive_frame(&w);
	ck_assert_str_eq(cursor(), "2026-03-13");
	drive_keys(&w, "k");
	drive_event(&w, &(struct event){ .kind = EVENT_TODAY, .today = w.app.today + 1 });
	drive_frame(&w);
	ck_assert_str_eq(cursor(), "2026-03-06");
	ck_assert_int_eq(w.app.today_assessment.day, w.app.today);
	drive_keys(&w, "tc44");
	drive_event(&w, &(struct event){ .kind = EVENT_TODAY, .today = w.app.today + 1 });
	drive_keys(&w, "4444<Enter>");			/* the check-in begun stays that of its day */
	ck_assert_int_eq(entry_core_known(drive_entry(&w, "2026-03-14")), ITEM_CORE);
	drive_close(&w);
}
END_TEST

static const int sizes[][2] = { { 24, 80 }, { 40, 120 }, { 20, 60 }, { 10, 40 }, { 9, 39 }, { 1, 1 }, { 60, 200 }, { 24, 100 }, { 50, 41 } };

START_TEST(any_size_shows_the_cursor)
{
	drive_open(&w, 24, 80);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		drive_resize(&w, sizes[i][0], sizes[i][1]);
		drive_keys(&w, "kkwhw]");
		drive_resize(&w, 24, 80);
		drive_frame(&w);
	}
	drive_close(&w);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("update");
	TCase *t = tcase_create("update");
	tcase_set_timeout(t, 60);
	tcase_add_test(t, the_table_holds_together);
	tcase_add_loop_test(t, keys_move, 0, sizeof moves / sizeof *moves);
	tcase_add_test(t, rows_have_their_own_ends);
	tcase_add_test(t, the_cursor_stays_in_range);
	tcase_add_test(t, scrolling_seldom_reads);
	tcase_add_test(t, a_burst_of_keys_reads_once);
	tcase_add_test(t, verdicts_live_until_the_diary_changes);
	tcase_add_test(t, what_is_settled_is_what_assess_says);
	tcase_add_test(t, lenses_turn);
	tcase_add_test(t, panels_turn);
	tcase_add_test(t, the_panel_takes_j_and_k);
	tcase_add_test(t, q_goes_back_then_quits);
	tcase_add_test(t, a_panel_over_the_grid_closes_first);
	tcase_add_test(t, the_outside_is_asked);
	tcase_add_test(t, undo_and_redo_say_what);
	tcase_add_loop_test(t, a_read_only_diary_says_so, 0, 7);
	tcase_add_test(t, a_failed_read_is_said_once_and_tried_again);
	tcase_add_test(t, without_a_diary_nothing_is_entered);
	tcase_add_test(t, a_form_waits_for_its_day_to_be_read);
	tcase_add_test(t, midnight_moves_today);
	tcase_add_test(t, any_size_shows_the_cursor);
	suite_add_tcase(s, t);
	return run_tests(s);
}
