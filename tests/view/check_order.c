/* SPDX-License-Identifier: MIT */
/* The line behind `:` and the search behind `/`: what is understood, what it does, what is kept. */
#include "config.h"

#include "drive.h"
#include "../run.h"

#include "view/order.h"

#include <stdlib.h>
#include <string.h>

static struct world w;

static void open_world(void)
{
	static const char *const days[] = { "2024-02-29", "2026-03-01", "2026-03-05", "2026-03-11" };
	static const char *const notes[] = { "zephyr at last", "calf and zephyr", "zephyr again", "nothing of note" };
	drive_open(&w, 24, 80);
	for (int i = 0; i < 4; i++) {
		struct entry e = entry_blank;
		e.note = notes[i];
		drive_put(&w, days[i], &e);
	}
	drive_reread(&w);
}

static void close_world(void)
{
	drive_close(&w);
}

static const char *cursor(void)
{
	static char iso[DAY_TEXT];
	return day_iso(w.app.cursor, iso);
}

static const struct {
	const char *line;
	enum verb verb;
	enum act act;
	int count;
	const char *name, *rest;	/* of a refused line: part of the sentence */
} lines[] = {
	{ "", VERB_NOTHING, 0, 0, "", "" }, { "   ", VERB_NOTHING, 0, 0, "", "" },
	{ "check-in", VERB_ACT, ACT_CHECKIN, 0, "", "" }, { " che ", VERB_ACT, ACT_CHECKIN, 0, "", "" },
	{ "q", VERB_ACT, ACT_QUIT, 0, "", "" }, { "rest", VERB_ACT, ACT_REST, 0, "", "" },
	{ "add easy 5k  30m", VERB_ACT, ACT_ADD, 0, "", "easy 5k  30m" }, { "search calf tight", VERB_ACT, ACT_SEARCH, 0, "", "calf tight" },
	{ "undo", VERB_STEPS, ACT_UNDO, 1, "", "" }, { "undo 3", VERB_STEPS, ACT_UNDO, 3, "", "" }, { "redo 2", VERB_STEPS, ACT_REDO, 2, "", "" },
	{ "set units", VERB_SHOW, 0, 0, "units", "" }, { "set units mi", VERB_SET, 0, 0, "units", "mi" },
	{ "set units = mi", VERB_SET, 0, 0, "units", "mi" }, { "set check-in", VERB_SHOW, 0, 0, "check-in", "" },
	{ "set check-in x Del  ", VERB_SET, 0, 0, "check-in", "x Del" }, { "set theme contrast ", VERB_SET, 0, 0, "theme", "contrast" },
	{ "set week_start sun", VERB_SET, 0, 0, "week_start", "sunday" }, { "set mouse off ", VERB_SET, 0, 0, "mouse", "off" },
	{ "set glyphs asci", VERB_SET, 0, 0, "glyphs", "ascii" }, { "set need_min 480", VERB_SET, 0, 0, "need_min", "480" },
};

START_TEST(lines_are_understood)
{
	struct order o;
	struct err err = { 0 };
	ck_assert_msg(order_read(lines[_i].line, w.app.today, &o, &err), "%s: %s", lines[_i].line, err.text);
	ck_assert_int_eq(o.verb, lines[_i].verb);
	ck_assert_int_eq(o.act, lines[_i].act);
	ck_assert_int_eq(o.count, lines[_i].count);
	ck_assert_str_eq(o.name, lines[_i].name);
	ck_assert_str_eq(o.rest, lines[_i].rest);
}
END_TEST

static const struct { const char *line, *said; } refused[] = {
	{ "undoo 3", "did you mean :undo?" }, { "chekc-in", "did you mean :check-in?" }, { "xyzzy", "Tab for the names" },
	{ "undo x", "say 1 to" }, { "undo 0", "say 1 to" }, { "undo 1 2", "say 1 to" }, { "undo 1001", "say 1 to" },
	{ "set", "needs a name" }, { "set check-in F2", "did you mean F1?" }, { "set check-in ;", "semicolon" }, { "set chekc-in x", "did you mean check-in?" }, { "set unit mi", "did you mean units?" }, { "set xyzzy 1", "Tab behind :set" },
	{ "set units furlong", "km mi" }, { "set week_start su", "is accepted" }, { "set week_start sundays", "is accepted" },
	{ "set glyphs a", "auto ascii" }, { "set need_min 20", "from 180 to 840" }, { "set need_min 4h", "from 180 to 840" },
	{ "set need_min nan", "from 180 to 840" }, { "quit now", "stands alone" }, { "-7 x", "stands alone" }, { "2026-02-30", "is not a day" },
	{ "2200-01-01", "is not a day" }, { "12", "is not a day" }, { "w", "no command" },
};

START_TEST(lines_are_refused)
{
	struct order o;
	struct err err = { 0 };
	ck_assert(!order_read(refused[_i].line, w.app.today, &o, &err));
	ck_assert_msg(strstr(err.text, refused[_i].said) != NULL, "%s: %s", refused[_i].line, err.text);
}
END_TEST

static const struct { const char *keys, *line; int count; } completed[] = {
	{ ":unit<Tab>", "unit", 0 }, { ":und<Tab>", "undo ", 1 }, { ":set uni<Tab>", "set units ", 1 }, { ":set units m<Tab>", "set units mi", 1 },
	{ ":mon<Tab>", "month-", 2 }, { ":set week_start s<Tab>", "set week_start s", 2 }, { ":chec<Tab><Tab>", "check-in", 1 }, { ":set theme con<Tab>", "set theme contrast", 1 },
	{ ":add e<Tab>", "add e", 0 }, { ":set need_min 4<Tab>", "set need_min 4", 0 },
	{ ":set chec<Tab>", "set check-in ", 1 },
};

START_TEST(tab_completes)
{
	drive_keys(&w, completed[_i].keys);
	ck_assert_str_eq(w.app.form.line.text, completed[_i].line);
	ck_assert_int_eq(w.app.prompt.listed, completed[_i].count > 1);
}
END_TEST

START_TEST(a_day_is_gone_to)
{
	drive_keys(&w, ":2024-02-29<Enter>");
	ck_assert_str_eq(cursor(), "2024-02-29");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	drive_keys(&w, ":mon<Enter>");
	ck_assert_str_eq(cursor(), "2026-03-09");
	drive_keys(&w, ":-7<Enter>");
	ck_assert_str_eq(cursor(), "2026-03-05");
	drive_keys(&w, ":2030-01-01<Enter>");
	ck_assert_str_eq(cursor(), "2026-04-09");
	ck_assert(drive_shows(&w, "lies too far ahead"));
	drive_keys(&w, ":xyzzy<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_COMMAND);
	ck_assert(drive_shows(&w, "is no command"));
	drive_keys(&w, "<Esc>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	drive_keys(&w, ":<Backspace>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
}
END_TEST

START_TEST(acts_are_called_by_name)
{
	drive_keys(&w, ":check-in<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	drive_keys(&w, "<Esc>:help<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_HELP);
	drive_keys(&w, "<Esc>:panel<Enter>");
	ck_assert_int_eq(w.app.panel, PANEL_WHY);
	drive_keys(&w, ":redraw<Enter>");
	ck_assert_int_eq(w.redraws, 1);
	drive_keys(&w, ":quit<Enter>");
	ck_assert_int_eq(w.quits, 1);
}
END_TEST

START_TEST(a_session_is_added_in_one_line)
{
	drive_keys(&w, ":add easy 5k 30m<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->session_count, 1);
	drive_keys(&w, ":add easy 5k 6k<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert_int_eq(w.app.form.kind, FORM_SESSION);
	ck_assert_str_eq(w.app.form.line.text, "easy 5k 6k");
	drive_keys(&w, "<Esc>y:2024-02-29<Enter>");
	/* Two lines at once: the day of the second is not read yet when its words are there. */
	for (const char *k = ":-300\r:add walk 20m\r"; *k != '\0'; k++)
		drive_key(&w, (unsigned char)*k);
	drive_frame(&w);
	ck_assert_int_eq(w.saves, 2);
	ck_assert_int_eq(drive_entry(&w, "2025-05-16")->session_count, 1);
}
END_TEST

START_TEST(several_changes_are_undone)
{
	drive_keys(&w, ":add easy 5k<Enter>:add walk 20m<Enter>:add swim 30m<Enter>");
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->session_count, 3);
	drive_keys(&w, ":undo 2<Enter>");
	ck_assert_int_eq(w.steps, 2);
	ck_assert(drive_shows(&w, "2 changes undone, the last: walk"));
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->session_count, 1);
	drive_keys(&w, ":redo 2<Enter>");
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->session_count, 3);
	drive_keys(&w, ":undo 900<Enter>");
	ck_assert(w.app.status_bad);
	ck_assert(drive_shows(&w, "There is nothing to undo."));
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->session_count, UNKNOWN);
	ck_assert_int_eq(history_at(w.app.history, w.app.today)->session_count, UNKNOWN);
	drive_keys(&w, ":redo<Enter>");
	ck_assert(!w.app.status_bad);
	drive_keys(&w, "u");
	ck_assert(drive_shows(&w, "Undone: "));
}
END_TEST

START_TEST(settings_are_shown_and_set)
{
	drive_keys(&w, ":set units<Enter>");
	ck_assert(drive_shows(&w, "units is km: "));
	drive_keys(&w, ":set theme<Enter>");			/* longer than a line: all of it can be read */
	ck_assert(drive_shows(&w, "theme is standard: ") && drive_shows(&w, "of your own)."));
	drive_keys(&w, ":set units mi<Enter>");
	ck_assert_str_eq(w.set, "display units mi");
	ck_assert_int_eq(w.app.prefs.units, UNITS_MI);
	drive_keys(&w, ":set week_start sunday<Enter>");
	ck_assert_int_eq(w.app.top % 7, drive_day("2026-03-08") % 7);
	ck_assert(drive_shows(&w, "Sun") && !drive_shows(&w, "W11"));
	drive_keys(&w, ":set week_start monday<Enter>");
	ck_assert(drive_shows(&w, "W11"));
	drive_keys(&w, ":set need_min 480<Enter>");
	ck_assert_str_eq(w.set, "runner need_min 480");
	ck_assert(w.app.settings.need_min == 480);
	drive_keys(&w, ":set hard_rpe 8<Enter>");
	ck_assert_str_eq(w.set, "rules hard_rpe 8");
	w.refuse = "the disk is full";
	drive_keys(&w, ":set units km<Enter>");
	ck_assert_int_eq(w.app.prefs.units, UNITS_MI);
	ck_assert(drive_shows(&w, "The disk is full."));
	w.refuse = NULL;
}
END_TEST

START_TEST(keys_are_shown_and_set)
{
	drive_keys(&w, ":set check-in<Enter>");
	ck_assert(drive_shows(&w, "check-in is c (preset c): Check in"));
	drive_keys(&w, ":set check-in x Del<Enter>");
	ck_assert_str_eq(w.set, "keys check-in x Del");
	ck_assert(drive_shows(&w, "check-in is x Del from now on"));
	drive_keys(&w, "c");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	drive_keys(&w, "x");
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	drive_keys(&w, "<Esc>:set note x<Enter>");
	ck_assert(w.app.status_bad);
	ck_assert(drive_shows(&w, "note: x is a key of check-in already"));
	ck_assert_str_eq(w.set, "keys check-in x Del");
	drive_keys(&w, ":set race R<Enter>R");
	ck_assert_int_eq(w.app.form.kind, FORM_RACE);
	w.refuse = "the disk is full";
	drive_keys(&w, "<Esc>:set note N<Enter>n");
	ck_assert_int_eq(w.app.form.kind, FORM_NOTE);
	w.refuse = NULL;
}
END_TEST

/* A name behind :set, and in the file, is a setting or an act, never both. */
START_TEST(names_mean_one_thing)
{
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++) {
		for (size_t i = 0; i < pref_count; i++)
			ck_assert_str_ne(acts[act].name, pref_table[i].name);
		for (size_t i = 0; i < setting_count; i++)
			ck_assert_str_ne(acts[act].name, setting_table[i].name);
		ck_assert_str_eq(order_section(acts[act].name), "keys");
	}
	ck_assert_ptr_null(order_section("none"));
}
END_TEST

START_TEST(lines_come_back)
{
	drive_keys(&w, ":tod");
	drive_keys(&w, "<Up>");
	ck_assert_int_eq(w.past_reads, 1);
	ck_assert_str_eq(w.app.form.line.text, "undo 2");
	drive_keys(&w, "<Up><Up><Up><Up>");
	ck_assert_str_eq(w.app.form.line.text, "today");
	drive_keys(&w, "<Down><Down><Down><Down>");
	ck_assert_str_eq(w.app.form.line.text, "tod");
	drive_keys(&w, "<^u>mon<Enter>:mon<Enter>:-1<Enter>:xyzzy<Enter><Esc>");
	ck_assert_str_eq(str_text(&w.past), "mon\n-1\n");
	drive_keys(&w, ":<Up><Up>");
	ck_assert_str_eq(w.app.form.line.text, "mon");
	drive_keys(&w, "<Up>");
	ck_assert_str_eq(w.app.form.line.text, "undo 2");
	ck_assert_int_eq(w.past_reads, 1);
}
END_TEST

START_TEST(search_lists_days_and_goes_there)
{
	drive_keys(&w, "/zephyr<Enter>");
	ck_assert_int_eq(w.searches, 1);
	ck_assert_int_eq(w.app.search.count, 3);
	ck_assert(drive_shows(&w, "3 days"));
	ck_assert(drive_shows(&w, "calf and zephyr"));
	drive_keys(&w, "jj<Enter>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_str_eq(cursor(), "2024-02-29");
	ck_assert(drive_shows(&w, "3 of 3: zephyr at last"));
	drive_keys(&w, ">");
	ck_assert(drive_shows(&w, "This is the oldest"));
	drive_keys(&w, "<<");
	ck_assert_str_eq(cursor(), "2026-03-01");
	drive_keys(&w, "<<<<");
	ck_assert_str_eq(cursor(), "2026-03-05");
	ck_assert(drive_shows(&w, "This is the newest"));
	drive_keys(&w, ":search calf zephyr<Enter>");
	ck_assert_int_eq(w.app.search.count, 1);
	drive_keys(&w, "/");
	ck_assert_str_eq(w.app.form.line.text, "calf zephyr");
	drive_keys(&w, "<^u>nowhere<Enter>");
	ck_assert(drive_shows(&w, "No day and no page has all of these words"));
	drive_keys(&w, "<^u> <Enter>");
	ck_assert(drive_shows(&w, "Type words"));
	drive_keys(&w, "<Esc>>");
	ck_assert(drive_shows(&w, "Nothing is searched for"));
	w.refuse = "the diary is gone";
	drive_keys(&w, "/calf<Enter>");
	ck_assert(drive_shows(&w, "the diary is gone"));
	w.refuse = NULL;
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(w.app.search.count, 1);
}
END_TEST

/* Days first, then pages; Backspace in the guide returns to the list, and > and < go on through the days alone. */
START_TEST(search_lists_pages_and_comes_back)
{
	drive_keys(&w, "/calf<Enter>");
	ck_assert_int_eq(w.app.search.count, 1);
	ck_assert_int_ge(w.app.search.page_count, 1);
	ck_assert(drive_shows(&w, "1 day, ") && drive_shows(&w, "In the guide"));
	drive_keys(&w, "j<Enter>");
	ck_assert_int_eq(w.app.screen, SCREEN_GUIDE);
	ck_assert_int_eq(w.app.reader.at.page, w.app.search.pages[0].page);
	ck_assert_str_eq(cursor(), DRIVE_TODAY);
	drive_keys(&w, "<Backspace>");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	ck_assert_int_eq(w.app.form.kind, FORM_SEARCH);
	ck_assert_int_eq(w.app.form.focus, 1);
	ck_assert_str_eq(w.app.form.line.text, "calf");
	drive_keys(&w, "k<Enter>");
	ck_assert_str_eq(cursor(), "2026-03-01");
	drive_keys(&w, ">");
	ck_assert(drive_shows(&w, "This is the only day found."));
	drive_keys(&w, "/<^u>calf<Enter>j<Enter>q");			/* left in another way it is left */
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	drive_keys(&w, "5<Backspace>");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	drive_keys(&w, "t>");						/* nothing was gone to yet: the newest first */
	ck_assert_str_eq(cursor(), "2026-03-01");
}
END_TEST

/* Over a page of the guide the list comes and goes, and Backspace from what was found leads through it to that page. */
START_TEST(search_over_the_guide_comes_back)
{
	drive_keys(&w, "5<Enter>/calf<Enter>");
	int page = w.app.reader.at.page;
	ck_assert_int_eq(w.app.screen, SCREEN_GUIDE);
	ck_assert_int_eq(w.app.search.count, 1);
	drive_keys(&w, "<Esc>");
	ck_assert(w.app.screen == SCREEN_GUIDE && w.app.form.kind == FORM_NONE && w.app.reader.at.page == page);
	drive_keys(&w, "/calf<Enter>j<Enter>");
	ck_assert_int_eq(w.app.reader.at.page, w.app.search.pages[0].page);
	drive_keys(&w, "<Backspace>");
	ck_assert(w.app.screen == SCREEN_GUIDE && w.app.form.kind == FORM_SEARCH);
	ck_assert_int_eq(w.app.reader.at.page, page);
	drive_keys(&w, "k<Enter>");					/* a day is in the weeks */
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	ck_assert_str_eq(cursor(), "2026-03-01");
}
END_TEST

/* What belongs to the weeks is done there, what belongs to the guide or anywhere stays. */
START_TEST(commands_work_over_the_guide)
{
	drive_keys(&w, "5:week-down<Enter>");
	ck_assert_int_eq(w.app.screen, SCREEN_GUIDE);
	drive_keys(&w, ":set units mi<Enter>");
	ck_assert(w.app.screen == SCREEN_GUIDE && w.app.prefs.units == UNITS_MI);
	drive_keys(&w, ":help<Enter><Esc>");
	ck_assert_int_eq(w.app.screen, SCREEN_GUIDE);
	drive_keys(&w, ":2026-03-05<Enter>");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	ck_assert_str_eq(cursor(), "2026-03-05");
	drive_keys(&w, "5:check-in<Enter>");
	ck_assert(w.app.screen == SCREEN_WEEKS && w.app.form.kind == FORM_CHECKIN);
	drive_keys(&w, "<Esc>5:add easy 5k 30m<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	drive_keys(&w, "5:undo<Enter>");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	ck_assert(drive_shows(&w, "Undone: "));
}
END_TEST

/* An act without a key is listed once, with what there is to say behind it. */
START_TEST(help_lists_commands_once)
{
	drive_resize(&w, 120, 100);
	drive_keys(&w, "?G");
	for (const char *const *name = (const char *const[]){ ":race", ":tools", ":welcome", NULL }; *name != NULL; name++) {
		int n = 0;
		for (int row = 0; row < w.canvas.rows; row++)
			n += strstr(drive_row(&w, row), *name) != NULL;
		ck_assert_msg(n == 1, "%s: %d", *name, n);
	}
}
END_TEST

START_TEST(search_finds_pages_alone)
{
	drive_keys(&w, "/heart<Enter>");
	ck_assert_int_eq(w.app.search.count, 0);
	ck_assert_int_eq(w.app.form.focus, 0);
	ck_assert(!drive_shows(&w, "No day"));
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(w.app.screen, SCREEN_GUIDE);
	ck_assert_str_eq(guide_id(w.app.reader.at.page), "heart");
	drive_keys(&w, "5<Backspace><Backspace>");			/* from the contents the page comes first */
	ck_assert_int_eq(w.app.form.kind, FORM_SEARCH);
	char last[GUIDE_TITLE];
	guide_title(w.app.search.pages[w.app.search.page_count - 1].page, last);
	drive_resize(&w, 12, 60);
	drive_keys(&w, "G");
	ck_assert_int_eq(w.app.form.focus, w.app.search.page_count - 1);
	ck_assert(drive_shows(&w, last) && !drive_shows(&w, "In the guide"));
	drive_keys(&w, "g");
	ck_assert(!drive_shows(&w, last) && drive_shows(&w, "In the guide"));
	drive_keys(&w, "<Esc>>");
	ck_assert(drive_shows(&w, "only pages of the guide"));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("order");
	TCase *tcase = tcase_create("order");
	tcase_add_checked_fixture(tcase, open_world, close_world);
	tcase_add_loop_test(tcase, lines_are_understood, 0, sizeof lines / sizeof lines[0]);
	tcase_add_loop_test(tcase, lines_are_refused, 0, sizeof refused / sizeof refused[0]);
	tcase_add_loop_test(tcase, tab_completes, 0, sizeof completed / sizeof completed[0]);
	tcase_add_test(tcase, a_day_is_gone_to);
	tcase_add_test(tcase, acts_are_called_by_name);
	tcase_add_test(tcase, a_session_is_added_in_one_line);
	tcase_add_test(tcase, several_changes_are_undone);
	tcase_add_test(tcase, settings_are_shown_and_set);
	tcase_add_test(tcase, keys_are_shown_and_set);
	tcase_add_test(tcase, names_mean_one_thing);
	tcase_add_test(tcase, lines_come_back);
	tcase_add_test(tcase, search_lists_days_and_goes_there);
	tcase_add_test(tcase, search_lists_pages_and_comes_back);
	tcase_add_test(tcase, search_over_the_guide_comes_back);
	tcase_add_test(tcase, commands_work_over_the_guide);
	tcase_add_test(tcase, help_lists_commands_once);
	tcase_add_test(tcase, search_finds_pages_alone);
	suite_add_tcase(suite, tcase);
	return run_tests(suite);
}
