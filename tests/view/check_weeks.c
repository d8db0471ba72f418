/* SPDX-License-Identifier: MIT */
/* The Weeks screen over the hand-made diary: frames that a person has looked at, and what must hold on every frame. */
#include "config.h"

#include "fixture.h"
#include "golden.h"
#include "../run.h"

#include "recovery/dayclass.h"
#include "view/draw.h"
#include "view/mark.h"
#include "view/move.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

static struct fixture f;
static struct app app;
static struct canvas c;

static void setup(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	fixture_make(&f);
	canvas_init(&c, 1, 1);
}

static void teardown(void)
{
	str_free(&app.status);
	canvas_free(&c);
}

static void draw(int rows, int cols, const char *iso, enum panel panel)
{
	fixture_app(&f, &app, rows, cols, iso, panel);
	canvas_resize(&c, rows, cols);
	app_view(&app, &c);
}

static const struct {
	const char *name;
	int rows, cols;
	const char *iso;
	enum panel panel;
} frames[] = {
	{ "weeks-120x40", 40, 120, FIXTURE_TODAY, PANEL_NONE },
	{ "weeks-80x24", 24, 80, FIXTURE_TODAY, PANEL_NONE },
	{ "weeks-60x20", 20, 60, FIXTURE_TODAY, PANEL_NONE },
	{ "weeks-40x10", 10, 40, FIXTURE_TODAY, PANEL_NONE },
	{ "weeks-100x30", 30, 100, FIXTURE_TODAY, PANEL_NONE },
	{ "weeks-75x16", 16, 75, FIXTURE_TODAY, PANEL_NONE },
	{ "weeks-200x60", 60, 200, FIXTURE_TODAY, PANEL_WHY },
	{ "weeks-past-80x24", 24, 80, "2026-09-20", PANEL_NONE },	/* unknown days, a cold */
	{ "weeks-ahead-80x24", 24, 80, "2026-11-26", PANEL_NONE },	/* plans */
	{ "weeks-ahead-60x20", 20, 60, "2026-11-26", PANEL_NONE },
	{ "why-120x40", 40, 120, FIXTURE_TODAY, PANEL_WHY },
	{ "why-100x30", 30, 100, "2026-11-20", PANEL_WHY },
	{ "why-80x24", 24, 80, FIXTURE_TODAY, PANEL_WHY },
	{ "why-60x20", 20, 60, FIXTURE_TODAY, PANEL_WHY },
	{ "why-40x10", 10, 40, FIXTURE_TODAY, PANEL_WHY },
	{ "why-train-120x40", 40, 120, "2026-10-27", PANEL_WHY },
	{ "why-active-120x40", 40, 120, "2026-10-28", PANEL_WHY },	/* the day after intervals */
	{ "why-race-120x40", 40, 120, "2026-11-04", PANEL_WHY },
	{ "why-ill-120x40", 40, 120, "2026-09-23", PANEL_WHY },
	{ "why-unknown-120x40", 40, 120, "2026-09-20", PANEL_WHY },
	{ "why-tomorrow-120x40", 40, 120, "2026-11-23", PANEL_WHY },
	{ "why-later-120x40", 40, 120, "2026-11-25", PANEL_WHY },
	{ "day-120x40", 40, 120, "2026-11-12", PANEL_DAY },		/* a painful calf */
	{ "day-race-120x40", 40, 120, "2026-11-01", PANEL_DAY },
	{ "day-80x24", 24, 80, "2026-11-20", PANEL_DAY },		/* two sessions */
	{ "day-60x20", 20, 60, "2026-11-22", PANEL_DAY },
	{ "day-blank-120x40", 40, 120, "2026-09-20", PANEL_DAY },
	{ "day-planned-120x40", 40, 120, "2026-11-24", PANEL_DAY },
	{ "week-120x40", 40, 120, FIXTURE_TODAY, PANEL_WEEK },
	{ "week-80x24", 24, 80, "2026-11-10", PANEL_WEEK },		/* gone by, and demanding */
	{ "week-60x20", 20, 60, "2026-11-18", PANEL_WEEK },
	{ "week-recovery-120x40", 40, 120, "2026-10-21", PANEL_WEEK },
	{ "week-unknown-80x24", 24, 80, "2026-09-18", PANEL_WEEK },
	{ "week-planned-120x40", 40, 120, "2026-11-26", PANEL_WEEK },
};

START_TEST(frames_are_as_kept)
{
	draw(frames[_i].rows, frames[_i].cols, frames[_i].iso, frames[_i].panel);
	golden_check(frames[_i].name, &c);
}
END_TEST

static const struct {
	const char *name;
	int rows, cols;
	const char *iso;
	enum panel panel;
} in_miles[] = {
	{ "miles-day-120x40", 40, 120, "2026-11-01", PANEL_DAY },
	{ "miles-week-120x40", 40, 120, "2026-11-01", PANEL_WEEK },
	{ "miles-60x20", 20, 60, "2026-11-01", PANEL_NONE },
	{ "miles-why-race-120x40", 40, 120, "2026-11-04", PANEL_WHY },
	{ "miles-why-jump-120x40", 40, 120, "2026-10-27", PANEL_WHY },
	{ "miles-why-jump-80x24", 24, 80, "2026-10-27", PANEL_WHY },
};

/* Miles wherever the screen tells a distance: marks, sums, the day, the week, the reasons. */
START_TEST(miles_are_as_kept)
{
	struct session far = session_blank(KIND_RUN);
	far.metres = 35000;
	if (strstr(in_miles[_i].name, "jump") != NULL) {
		struct entry *e = &f.days[fixture_day(in_miles[_i].iso) - f.history.first];
		e->planned = &far;
		e->planned_count = 1;
	}
	fixture_app(&f, &app, in_miles[_i].rows, in_miles[_i].cols, in_miles[_i].iso, in_miles[_i].panel);
	app.prefs.units = UNITS_MI;
	canvas_resize(&c, in_miles[_i].rows, in_miles[_i].cols);
	app_view(&app, &c);
	golden_check(in_miles[_i].name, &c);
}
END_TEST

/* Rows from Sunday: names, labels, sums, and the panel, which keeps the balance to the week of the rules. */
START_TEST(rows_begin_where_the_runner_wants)
{
	static const struct { const char *name; int rows, cols; const char *iso; enum panel panel; } at[] = {
		{ "sunday-120x40", 40, 120, FIXTURE_TODAY, PANEL_NONE }, { "sunday-80x24", 24, 80, "2026-11-18", PANEL_NONE },
		{ "sunday-week-120x40", 40, 120, "2026-11-18", PANEL_WEEK }, { "sunday-60x20", 20, 60, "2026-11-21", PANEL_NONE },
	};
	fixture_app(&f, &app, at[_i].rows, at[_i].cols, at[_i].iso, at[_i].panel);
	f.days[fixture_day("2026-11-09") - f.history.first].block = BLOCK_VOLUME;
	app.prefs.first_weekday = SUNDAY;
	move_align(&app);
	canvas_resize(&c, at[_i].rows, at[_i].cols);
	app_view(&app, &c);
	golden_check(at[_i].name, &c);
}
END_TEST

/* The block is that of the Monday in the row, also where only the days after it, in the next row, were read as one. */
START_TEST(a_block_stays_with_its_monday)
{
	day monday = fixture_day("2026-11-09");
	fixture_app(&f, &app, 40, 120, FIXTURE_TODAY, PANEL_NONE);
	f.days[monday + SUNDAY - f.history.first].block = BLOCK_RECOVERY;
	for (enum weekday first = MONDAY; first <= SUNDAY; first++) {
		day row = week_first(monday, first);
		ck_assert_int_eq(week_sum(&app, row).block, BLOCK_RECOVERY);
		ck_assert_int_eq(week_sum(&app, row + 7).block, BLOCK_NONE);
	}
}
END_TEST

/* Days taken as more and as less than advised, as what the verdict has come to be, and one that nobody asked about: beside their verdicts
   in every layout, and in the panels that tell of a day. */
START_TEST(overrides_are_as_kept)
{
	static const struct { const char *iso; enum taken_as to; const char *why; } own[] = {
		{ FIXTURE_TODAY, TAKEN_TRAIN, "friends in town" }, { "2026-11-10", TAKEN_PASSIVE, "a day with the children" },
		{ "2026-11-20", TAKEN_EASY, "the club's last evening run of the year, long promised, and the legs felt better once the shoes were on" },
		{ "2026-11-19", TAKEN_PASSIVE, "as the rules say by now" }, { "2026-09-20", TAKEN_TRAIN, "nobody asked" },
	};
	static const struct { const char *name; int rows, cols; const char *iso; enum panel panel; bool ascii; } at[] = {
		{ "own-weeks-120x40", 40, 120, FIXTURE_TODAY, PANEL_NONE, false }, { "own-weeks-80x24", 24, 80, FIXTURE_TODAY, PANEL_NONE, false },
		{ "own-weeks-60x20", 20, 60, FIXTURE_TODAY, PANEL_NONE, false }, { "own-weeks-40x10", 10, 40, FIXTURE_TODAY, PANEL_NONE, false },
		{ "own-ascii-80x24", 24, 80, FIXTURE_TODAY, PANEL_NONE, true }, { "own-past-80x24", 24, 80, "2026-09-20", PANEL_NONE, false },
		{ "own-why-120x40", 40, 120, FIXTURE_TODAY, PANEL_WHY, false }, { "own-why-60x20", 20, 60, "2026-11-20", PANEL_WHY, false },
		{ "own-why-past-100x30", 30, 100, "2026-11-20", PANEL_WHY, false }, { "own-day-80x24", 24, 80, "2026-11-20", PANEL_DAY, false },
		{ "own-day-40x10", 10, 40, FIXTURE_TODAY, PANEL_DAY, false }, { "own-day-blank-120x40", 40, 120, "2026-09-20", PANEL_DAY, false },
	};
	for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
		f.days[fixture_day(own[i].iso) - f.history.first].override = (struct override){ own[i].to, own[i].why };
	fixture_app(&f, &app, at[_i].rows, at[_i].cols, at[_i].iso, at[_i].panel);
	canvas_resize(&c, at[_i].rows, at[_i].cols);
	c.ascii = at[_i].ascii;
	app_view(&app, &c);
	golden_check(at[_i].name, &c);
}
END_TEST

/* The mark is all an override changes in the grid: under every lens the rest of the frame is as without it. */
START_TEST(an_override_changes_one_cell)
{
	enum { ROWS = 40, COLS = 120 };
	struct canvas before;
	canvas_init(&before, ROWS, COLS);
	for (int lens = 0; lens < LENS_COUNT; lens++) {
		int changed = 0;
		fixture_make(&f);
		fixture_app(&f, &app, ROWS, COLS, "2026-11-18", PANEL_NONE);
		app.lens = (enum lens)lens;
		canvas_resize(&c, ROWS, COLS);
		app_view(&app, &c);
		memcpy(before.cells, c.cells, ROWS * COLS * sizeof *c.cells);
		f.days[fixture_day("2026-11-18") - f.history.first].override = (struct override){ TAKEN_TRAIN, "friends in town" };
		app_view(&app, &c);
		for (int i = 0; i < ROWS * COLS; i++)
			changed += memcmp(&before.cells[i], &c.cells[i], sizeof *c.cells) != 0;
		ck_assert_int_eq(changed, 1);
	}
	canvas_free(&before);
}
END_TEST

START_TEST(an_empty_diary_says_how_to_begin)
{
	static const int sizes[][2] = { { 40, 120 }, { 24, 80 }, { 20, 60 }, { 10, 40 } };
	fixture_make_empty(&f);
	fixture_app(&f, &app, sizes[_i][0], sizes[_i][1], FIXTURE_TODAY, _i == 0 ? PANEL_WHY : PANEL_NONE);
	app.empty = true;
	canvas_resize(&c, sizes[_i][0], sizes[_i][1]);
	app_view(&app, &c);
	char name[32];
	snprintf(name, sizeof name, "empty-%dx%d", sizes[_i][1], sizes[_i][0]);
	golden_check(name, &c);
}
END_TEST

/* The words that stand beside every verdict where the rules were not made for the runner; the glyphs of the grid stay. */
START_TEST(a_caution_stands_beside_the_verdict)
{
	static const struct { const char *name; int rows, cols; const char *iso; enum panel panel; } at[] = {
		{ "caution-why-120x40", 40, 120, FIXTURE_TODAY, PANEL_WHY }, { "caution-why-tomorrow-120x40", 40, 120, "2026-11-23", PANEL_WHY },
		{ "caution-why-80x24", 24, 80, "2026-10-28", PANEL_WHY }, { "caution-why-40x10", 10, 40, FIXTURE_TODAY, PANEL_WHY },
		{ "caution-120x40", 40, 120, FIXTURE_TODAY, PANEL_NONE }, { "caution-80x24", 24, 80, FIXTURE_TODAY, PANEL_NONE },
		{ "caution-60x20", 20, 60, FIXTURE_TODAY, PANEL_NONE }, { "caution-40x10", 10, 40, FIXTURE_TODAY, PANEL_NONE },
	};
	fixture_app(&f, &app, at[_i].rows, at[_i].cols, at[_i].iso, at[_i].panel);
	app.prefs.situation = SITUATION_SOME;
	canvas_resize(&c, at[_i].rows, at[_i].cols);
	app_view(&app, &c);
	golden_check(at[_i].name, &c);
}
END_TEST

/* The diary of a first morning: of the days before it nothing is said, of its load no more than is known. */
static void first_morning(int days)
{
	static struct fixture whole;
	day today = fixture_day(FIXTURE_TODAY);
	fixture_make(&whole);
	fixture_make_empty(&f);
	for (int k = 0; k < days; k++)
		f.days[today - k - f.history.first] = *history_at(&whole.history, today - k);
}

START_TEST(a_first_morning_is_quiet)
{
	static const struct { const char *name; int rows, cols; const char *iso; enum panel panel; int days; } at[] = {
		{ "first-120x40", 40, 120, FIXTURE_TODAY, PANEL_WHY, 1 }, { "first-80x24", 24, 80, FIXTURE_TODAY, PANEL_NONE, 1 },
		{ "first-60x20", 20, 60, FIXTURE_TODAY, PANEL_NONE, 1 }, { "first-40x10", 10, 40, FIXTURE_TODAY, PANEL_NONE, 1 },
		{ "first-before-120x40", 40, 120, "2026-11-21", PANEL_WHY, 1 }, { "first-three-120x40", 40, 120, FIXTURE_TODAY, PANEL_WHY, 3 },
	};
	first_morning(at[_i].days);
	fixture_app(&f, &app, at[_i].rows, at[_i].cols, at[_i].iso, at[_i].panel);
	app.span_first = app.today - at[_i].days + 1;
	canvas_resize(&c, at[_i].rows, at[_i].cols);
	app_view(&app, &c);
	golden_check(at[_i].name, &c);
}
END_TEST

START_TEST(only_days_of_the_diary_are_unknown)
{
	day today = fixture_day(FIXTURE_TODAY), monday = week_monday(today);
	first_morning(1);
	fixture_app(&f, &app, 40, 120, FIXTURE_TODAY, PANEL_NONE);
	app.span_first = today;
	ck_assert_int_eq(week_sum(&app, monday).unknown, entry_load(history_at(&f.history, today)) < 0);
	ck_assert_int_eq(week_sum(&app, monday - 7).unknown, 0);
	app.span_first = monday;
	ck_assert_int_eq(week_sum(&app, monday).unknown, (int)(today - monday) + (entry_load(history_at(&f.history, today)) < 0));
	ck_assert(mark_before_diary(&app, monday - 1) && !mark_before_diary(&app, monday) && !mark_before_diary(&app, today));
	app.empty = true;
	ck_assert(mark_before_diary(&app, today - 1) && !mark_before_diary(&app, today));
}
END_TEST

START_TEST(ascii_is_enough)
{
	fixture_app(&f, &app, 40, 120, "2026-11-12", _i == 0 ? PANEL_WHY : PANEL_DAY);
	canvas_resize(&c, 40, 120);
	c.ascii = true;
	app_view(&app, &c);
	for (int i = 0; i < 40 * 120; i++)
		ck_assert_uint_lt(c.cells[i].ch, 0x7F);
	golden_check(_i == 0 ? "ascii-why-120x40" : "ascii-day-120x40", &c);
	fixture_app(&f, &app, 24, 80, "2026-11-12", PANEL_NONE);
	canvas_resize(&c, 24, 80);
	app_view(&app, &c);
	golden_check("ascii-80x24", &c);
}
END_TEST

START_TEST(too_small_says_what_is_needed)
{
	draw(9, 80, FIXTURE_TODAY, PANEL_NONE);
	golden_check("too-small-80x9", &c);
	draw(24, 39, FIXTURE_TODAY, PANEL_WHY);
	golden_check("too-small-39x24", &c);
}
END_TEST

/* Red flags are no part of the twelve weeks: put one in, and medical lines come first, without a word of what would change it. */
START_TEST(medical_lines_come_first)
{
	f.days[fixture_day("2026-11-22") - f.history.first].red = "chest";
	draw(40, 120, FIXTURE_TODAY, PANEL_WHY);
	golden_check("why-medical-120x40", &c);
	draw(24, 80, FIXTURE_TODAY, PANEL_NONE);
	golden_check("weeks-medical-80x24", &c);
	draw(24, 80, "2026-11-20", PANEL_NONE);		/* it stays, whatever day the cursor is on */
	golden_check("weeks-medical-past-80x24", &c);
}
END_TEST

/* A verdict that rests on numbers of the runner's own says so, at the end, where j comes to it. */
START_TEST(numbers_of_ones_own_are_told)
{
	static const int sizes[][2] = { { 60, 200 }, { 40, 120 }, { 24, 80 }, { 20, 60 } };
	fixture_app(&f, &app, sizes[_i][0], sizes[_i][1], FIXTURE_TODAY, PANEL_WHY);
	int stops = panel_stops(&app);
	ck_assert(settings_set(&app.settings, "rhr_mild_bpm", 4) && settings_set(&app.settings, "need_min", 480));
	ck_assert_int_eq(panel_stops(&app), stops + 1);
	app.panel_focus = true;
	app.panel_row = stops;
	ck_assert_str_eq(panel_page(&app), "verdict");
	canvas_resize(&c, sizes[_i][0], sizes[_i][1]);
	app_view(&app, &c);
	char name[32];
	snprintf(name, sizeof name, "why-own-%dx%d", sizes[_i][1], sizes[_i][0]);
	golden_check(name, &c);
}
END_TEST

/* Beside the grid they stand behind all that the day has to say. */
START_TEST(numbers_of_ones_own_come_last)
{
	fixture_app(&f, &app, 40, 120, FIXTURE_TODAY, PANEL_WHY);
	ck_assert(settings_set(&app.settings, "rhr_mild_bpm", 4));
	canvas_resize(&c, 40, 120);
	app_view(&app, &c);
	golden_check("why-own-beside-120x40", &c);
	ck_assert(settings_set(&app.settings, "rhr_clear_bpm", 6));
	app_view(&app, &c);
	golden_check("why-own-many-120x40", &c);
}
END_TEST

START_TEST(a_message_and_a_diary_that_cannot_be_written)
{
	fixture_app(&f, &app, 24, 80, FIXTURE_TODAY, PANEL_NONE);
	app.read_only = true;
	app.status_bad = true;
	str_add(&app.status, "This diary can only be read: another user owns it, and nothing entered here would be kept by anyone at all.");
	canvas_resize(&c, 24, 80);
	app_view(&app, &c);
	golden_check("message-80x24", &c);
}
END_TEST

START_TEST(weeks_that_are_a_block_say_so)
{
	f.days[fixture_day("2026-11-09") - f.history.first].block = BLOCK_VOLUME;
	draw(40, 120, FIXTURE_TODAY, PANEL_DAY);
	golden_check("weeks-blocks-120x40", &c);
}
END_TEST

/* The whole panel can be read: every stop is seen, and stopping moves the view to it. */
START_TEST(every_stop_comes_into_sight)
{
	static const struct {
		int rows, cols;
		enum panel panel;
	} at[] = { { 40, 120, PANEL_WHY }, { 24, 80, PANEL_WHY }, { 20, 60, PANEL_WHY }, { 10, 40, PANEL_WHY }, { 20, 60, PANEL_DAY },
		{ 10, 40, PANEL_DAY } };
	fixture_app(&f, &app, at[_i].rows, at[_i].cols, FIXTURE_TODAY, at[_i].panel);
	canvas_resize(&c, at[_i].rows, at[_i].cols);
	app.panel_focus = true;
	struct grid g = grid_layout(app.rows, app.cols, app.panel);
	int stops = panel_stops(&app);
	ck_assert_int_gt(stops, at[_i].panel == PANEL_WHY ? app.assessment.count : 1);
	for (app.panel_row = 0; app.panel_row < stops; app.panel_row++) {
		int chosen = 0;
		app_view(&app, &c);
		for (int row = g.side.row; row < g.side.row + g.side.rows; row++)
			for (int col = g.side.col; col < g.side.col + g.side.cols; col++)
				chosen += c.cells[row * c.cols + col].selected;
		if (at[_i].panel == PANEL_WHY)
			ck_assert_msg(chosen > 10, "stop %d of %d is not in sight", app.panel_row, stops);
		char name[64];
		snprintf(name, sizeof name, "stop-%d-%dx%d-%d", at[_i].panel, app.cols, app.rows, app.panel_row);
		if (app.panel_row == stops - 1)
			golden_check(name, &c);
	}
}
END_TEST

/* What a step of the cursor changes is what the terminal must be sent: two day numbers, and below the grid the line about the day. */
START_TEST(a_step_changes_two_numbers)
{
	static const int sizes[][2] = { { 40, 120 }, { 24, 80 }, { 20, 60 }, { 10, 40 } };
	int rows = sizes[_i][0], cols = sizes[_i][1];
	struct canvas before;
	canvas_init(&before, rows, cols);
	draw(rows, cols, "2026-11-16", PANEL_NONE);
	struct rect strip = grid_layout(rows, cols, PANEL_NONE).strip;
	int about = strip.rows > 1 ? (strip.row + 1) * cols : rows * cols;
	for (int step = 0; step < 6; step++) {
		int changed = 0;
		memcpy(before.cells, c.cells, (size_t)(rows * cols) * sizeof *c.cells);
		app.cursor++;
		app_view(&app, &c);
		for (int i = 0; i < rows * cols; i++)
			changed += (i < about || i >= about + cols) && memcmp(&before.cells[i], &c.cells[i], sizeof *c.cells) != 0;
		ck_assert_int_eq(changed, 4);
		ck_assert(c.cells[c.cursor_row * cols + c.cursor_col].selected);	/* where a screen reader looks */
	}
	canvas_free(&before);
}
END_TEST

static void check_layout(const struct grid *g, int rows, int cols, enum panel panel)
{
	ck_assert_int_ge(g->weeks, 1);
	ck_assert_int_le(g->area.row + g->area.rows, rows - 1);
	ck_assert_int_le(g->area.col + g->area.cols, cols);
	ck_assert_int_le(g->side.row + g->side.rows, rows - 1);
	ck_assert_int_le(g->side.col + g->side.cols, cols);
	ck_assert_int_le(g->strip.row + g->strip.rows, rows - 1 - g->legend);
	ck_assert(g->list || g->label_cols + 7 * g->cell_cols <= g->area.cols);
	ck_assert(g->list || g->area.rows == 1 + g->weeks * g->week_rows);
	ck_assert(g->strip.rows == 0 || g->area.row + g->area.rows <= g->strip.row);
	ck_assert((panel == PANEL_NONE) == (g->side.rows == 0));
	ck_assert_int_ge(g->side.rows, panel == PANEL_NONE ? 0 : 5);
	ck_assert(g->over || g->side.rows == 0 || g->side.col >= g->area.cols || g->side.row >= g->area.row + g->area.rows);
}

/* Any size has a layout whose parts lie on the screen and not on each other, and is drawn without harm. */
START_TEST(every_size_holds)
{
	static const int widths[] = { 1, 2, 20, 39, 40, 41, 57, 58, 60, 73, 74, 75, 76, 77, 79, 80, 84, 85, 99, 100, 101, 115, 116, 119, 120,
		160, 210 };
	fixture_app(&f, &app, _i, 1, FIXTURE_TODAY, PANEL_NONE);
	for (size_t k = 0; k < sizeof widths / sizeof widths[0]; k++)
		for (int panel = 0; panel < PANEL_COUNT; panel++) {
			struct grid g = grid_layout(_i, widths[k], (enum panel)panel);
			ck_assert(g.too_small == (_i < 10 || widths[k] < 40));
			if (!g.too_small)
				check_layout(&g, _i, widths[k], (enum panel)panel);
			app.cols = widths[k];
			app.panel = (enum panel)panel;
			app.top = week_monday(app.today) - 7 * (g.weeks - 1);
			canvas_resize(&c, _i, widths[k]);
			app_view(&app, &c);
		}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("weeks");
	TCase *t = tcase_create("weeks");
	tcase_set_timeout(t, 120);
	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_loop_test(t, frames_are_as_kept, 0, (int)(sizeof frames / sizeof frames[0]));
	tcase_add_loop_test(t, miles_are_as_kept, 0, (int)(sizeof in_miles / sizeof in_miles[0]));
	tcase_add_loop_test(t, rows_begin_where_the_runner_wants, 0, 4);
	tcase_add_test(t, a_block_stays_with_its_monday);
	tcase_add_loop_test(t, overrides_are_as_kept, 0, 12);
	tcase_add_test(t, an_override_changes_one_cell);
	tcase_add_loop_test(t, an_empty_diary_says_how_to_begin, 0, 4);
	tcase_add_loop_test(t, a_caution_stands_beside_the_verdict, 0, 8);
	tcase_add_loop_test(t, a_first_morning_is_quiet, 0, 6);
	tcase_add_test(t, only_days_of_the_diary_are_unknown);
	tcase_add_loop_test(t, ascii_is_enough, 0, 2);
	tcase_add_test(t, too_small_says_what_is_needed);
	tcase_add_test(t, medical_lines_come_first);
	tcase_add_loop_test(t, numbers_of_ones_own_are_told, 0, 4);
	tcase_add_test(t, numbers_of_ones_own_come_last);
	tcase_add_test(t, a_message_and_a_diary_that_cannot_be_written);
	tcase_add_test(t, weeks_that_are_a_block_say_so);
	tcase_add_loop_test(t, every_stop_comes_into_sight, 0, 6);
	tcase_add_loop_test(t, a_step_changes_two_numbers, 0, 4);
	tcase_add_loop_test(t, every_size_holds, 1, 64);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
