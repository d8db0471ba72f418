/* SPDX-License-Identifier: MIT */
/* What a press and the wheel do, at every size; and that a day is found where it is drawn and nowhere else. */
#include "config.h"

#include "drive.h"
#include "../run.h"

#include <stdlib.h>
#include <string.h>

static const int sizes[][2] = { { 60, 200 }, { 40, 120 }, { 24, 80 }, { 16, 75 }, { 20, 60 }, { 10, 40 } };
enum { SIZES = sizeof sizes / sizeof sizes[0] };
static struct world w;

static void open_at(int rows, int cols)
{
	drive_open(&w, rows, cols);
	for (int k = 40; k > 0; k--) {
		char iso[DAY_TEXT];
		struct entry e = entry_blank;
		for (int i = 0; i < ITEM_CORE; i++)
			e.item[i] = 2 + k % 3;
		e.rhr = 50 + k % 4;
		e.rest = k % 3 == 0;
		drive_put(&w, day_iso(w.app.today - k, iso), &e);
	}
	drive_reread(&w);
}

static void mouse(enum mouse kind, int row, int col, bool twice)
{
	drive_event(&w, &(struct event){ .kind = EVENT_MOUSE, .mouse = kind, .row = row, .col = col, .twice = twice });
	drive_frame(&w);
}

/* Presses where the frame shows `text`, on its last character. */
static void press_on(const char *text)
{
	for (int row = w.app.rows - 1; row >= 0; row--) {
		const char *line = drive_row(&w, row), *at = strstr(line, text);
		if (at == NULL)
			continue;
		int col = -1;
		for (const char *p = line; p < at + strlen(text); p++)
			col += ((unsigned char)*p & 0xC0) != 0x80;
		mouse(MOUSE_PRESS, row, col, false);
		return;
	}
	ck_abort_msg("%s is not shown", text);
}

START_TEST(a_day_is_where_it_is_drawn)
{
	for (enum panel panel = PANEL_NONE; panel < PANEL_COUNT; panel++) {
		struct grid g = grid_layout(sizes[_i][0], sizes[_i][1], panel);
		int found = 0, drawn = 0;
		for (int i = 0; i < g.weeks && !g.over; i++)
			for (int k = 0; k < 7; k++) {
				struct rect r = grid_day_rect(&g, i, k);
				day x = -1;
				drawn += r.rows * (r.cols + !g.list);
				ck_assert(grid_day_at(&g, 700, r.row, r.col, &x) && x == 700 + 7 * i + k);
				ck_assert(grid_day_at(&g, 700, r.row + r.rows - 1, r.col + r.cols - 1, &x) && x == 700 + 7 * i + k);
			}
		for (int row = 0; row < sizes[_i][0]; row++)
			for (int col = 0; col < sizes[_i][1]; col++) {
				day x;
				found += grid_day_at(&g, 700, row, col, &x);
			}
		ck_assert_int_eq(found, drawn);
	}
}
END_TEST

START_TEST(a_press_goes_to_the_day)
{
	open_at(sizes[_i][0], sizes[_i][1]);
	struct grid g = grid_layout(w.app.rows, w.app.cols, w.app.panel);
	struct rect r = grid_day_rect(&g, g.weeks - 1, 1);
	mouse(MOUSE_PRESS, r.row, r.col + 1, false);
	ck_assert_int_eq(w.app.cursor, drive_day("2026-03-10"));
	mouse(MOUSE_PRESS, 0, 3, false);
	mouse(MOUSE_PRESS, r.row, 500, false);
	ck_assert_int_eq(w.app.cursor, drive_day("2026-03-10"));
	mouse(MOUSE_PRESS, r.row, r.col + 1, true);
	ck_assert_int_eq(w.app.panel, PANEL_DAY);
	drive_close(&w);
}
END_TEST

START_TEST(the_wheel_moves_by_weeks)
{
	open_at(sizes[_i][0], sizes[_i][1]);
	mouse(MOUSE_WHEEL_UP, 4, 4, false);
	ck_assert_int_eq(w.app.cursor, drive_day("2026-03-05"));
	mouse(MOUSE_WHEEL_DOWN, 4, 4, false);
	mouse(MOUSE_WHEEL_DOWN, 4, 4, false);
	ck_assert_int_eq(w.app.cursor, drive_day("2026-03-19"));
	drive_keys(&w, "?");
	mouse(MOUSE_WHEEL_DOWN, 4, 4, false);
	ck_assert_int_eq(w.app.form.focus, 1);
	mouse(MOUSE_WHEEL_UP, 4, 4, false);
	mouse(MOUSE_WHEEL_UP, 4, 4, false);
	ck_assert_int_eq(w.app.form.focus, 0);
	drive_keys(&w, "<Esc>caaa");
	mouse(MOUSE_PRESS, 4, 4, false);
	mouse(MOUSE_WHEEL_UP, 4, 4, false);
	ck_assert_int_eq(w.app.cursor, drive_day("2026-03-19"));
	drive_close(&w);
}
END_TEST

START_TEST(a_word_of_the_footer_is_its_key)
{
	open_at(24, 80);
	press_on("r rest");
	ck_assert_int_eq(w.app.form.kind, FORM_REST_DAY);
	drive_keys(&w, "<Esc>");
	press_on("w panel");
	ck_assert_int_eq(w.app.panel, PANEL_WHY);
	press_on("c check in");
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	drive_keys(&w, "<Esc>");
	press_on("q quit");
	ck_assert_int_eq(w.quits, 1);
	drive_close(&w);
}
END_TEST

START_TEST(a_tab_opens_its_screen)
{
	open_at(24, 80);
	press_on("5 Guide");
	ck_assert_int_eq(w.app.screen, SCREEN_GUIDE);
	press_on("1 Weeks");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	ck_assert(keymap_set(&w.app.keys, "weeks", "Space", NULL));	/* the tabs move with their keys */
	drive_frame(&w);
	press_on("5 Guide");
	ck_assert_int_eq(w.app.screen, SCREEN_GUIDE);
	press_on("Space Weeks");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	mouse(MOUSE_PRESS, 0, 3, false);
	mouse(MOUSE_PRESS, 0, 60, false);
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	drive_close(&w);
}
END_TEST

START_TEST(the_wheel_over_the_panel_scrolls_it)
{
	open_at(24, 80);
	drive_keys(&w, "w");
	struct grid g = grid_layout(w.app.rows, w.app.cols, w.app.panel);
	day x = w.app.cursor;
	mouse(MOUSE_WHEEL_DOWN, g.side.row + 2, g.side.col + 3, false);
	ck_assert_int_eq(w.app.cursor, x);
	ck_assert_int_eq(w.app.panel_row, 1);
	mouse(MOUSE_WHEEL_UP, g.side.row + 2, g.side.col + 3, false);
	ck_assert_int_eq(w.app.panel_row, 0);
	mouse(MOUSE_WHEEL_UP, g.area.row + 1, g.area.col + 3, false);
	ck_assert_int_eq(w.app.cursor, x - 7);
	drive_close(&w);
}
END_TEST

START_TEST(a_reason_is_chosen)
{
	for (int i = 0; i < SIZES; i++) {
		open_at(sizes[i][0], sizes[i][1]);
		if (w.app.panel != PANEL_WHY)
			drive_keys(&w, "w");
		int stops = panel_stops(&w.app), seen = 0;
		ck_assert_int_gt(stops, 1);
		struct grid g = grid_layout(w.app.rows, w.app.cols, w.app.panel);
		for (int row = g.side.row, last = -1; row < g.side.row + g.side.rows; row++) {
			int stop = panel_stop_at(&w.app, row, g.side.col + 3);
			ck_assert_int_ge(stop, last);
			ck_assert_int_lt(stop, stops);
			seen += stop > last;
			last = stop;
		}
		if (w.app.rows <= 10) {		/* room for the verdict alone, until the panel has the keys */
			drive_close(&w);
			continue;
		}
		ck_assert_msg(seen > 0, "%dx%d", w.app.cols, w.app.rows);
		int last = panel_stop_at(&w.app, g.side.row + g.side.rows - 1, g.side.col + 3);
		mouse(MOUSE_PRESS, g.side.row + g.side.rows - 1, g.side.col + 3, false);
		ck_assert(w.app.panel_focus);
		ck_assert_int_eq(w.app.panel_row, last);
		/* The chosen line, and only that, is drawn over; a press on it chooses it again. */
		ck_assert_int_eq(panel_stop_at(&w.app, w.canvas.cursor_row, w.canvas.cursor_col), last);
		drive_close(&w);
	}
}
END_TEST

START_TEST(off_it_does_nothing)
{
	open_at(24, 80);
	w.app.prefs.mouse = false;
	mouse(MOUSE_WHEEL_UP, 4, 4, false);
	press_on("r rest");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert_int_eq(w.app.cursor, w.app.today);
	drive_keys(&w, ":set mouse on<Enter>");
	press_on("r rest");
	ck_assert_int_eq(w.app.form.kind, FORM_REST_DAY);
	drive_close(&w);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("mouse");
	TCase *tcase = tcase_create("mouse");
	tcase_add_loop_test(tcase, a_day_is_where_it_is_drawn, 0, SIZES);
	tcase_add_loop_test(tcase, a_press_goes_to_the_day, 0, SIZES - 1);
	tcase_add_loop_test(tcase, the_wheel_moves_by_weeks, 0, SIZES - 1);
	tcase_add_test(tcase, a_word_of_the_footer_is_its_key);
	tcase_add_test(tcase, a_tab_opens_its_screen);
	tcase_add_test(tcase, the_wheel_over_the_panel_scrolls_it);
	tcase_add_test(tcase, a_reason_is_chosen);
	tcase_add_test(tcase, off_it_does_nothing);
	suite_add_tcase(suite, tcase);
	return run_tests(suite);
}
