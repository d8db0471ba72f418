/* SPDX-License-Identifier: MIT */
/* What a panel puts first and keeps in its place, and the signs that the legend and the help explain. */
#include "config.h"

#include "fixture.h"
#include "golden.h"
#include "../run.h"

#include "view/mark.h"
#include "view/sign.h"

#include <locale.h>
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
	canvas_free(&c);
}

static void draw(int rows, int cols, const char *iso, enum panel panel)
{
	fixture_app(&f, &app, rows, cols, iso, panel);
	canvas_resize(&c, rows, cols);
	app_view(&app, &c);
}

/* The row of the screen that holds `text`, -1: none. */
static int row_of(const char *text)
{
	for (int row = 0; row < c.rows; row++)
		for (int col = 0; col < c.cols; col++) {
			int n = 0;
			while (text[n] != '\0' && col + n < c.cols && c.cells[row * c.cols + col + n].ch == (unsigned char)text[n])
				n++;
			if (text[n] == '\0')
				return row;
		}
	return -1;
}

/* Where a warning sign takes the first column the reasons still come before all that only goes with them. */
START_TEST(reasons_are_not_crowded_out)
{
	struct entry *e = &f.days[fixture_day(FIXTURE_TODAY) - f.history.first];
	*e = entry_blank;
	e->red = "chest";
	draw(24, 80, FIXTURE_TODAY, PANEL_WHY);
	golden_check("why-medical-80x24", &c);
	ck_assert_int_ge(row_of("WHY"), 0);
	ck_assert_int_ge(row_of("chest pain or pressure,"), 0);
	ck_assert_int_lt(row_of("WHAT IS NOT KNOWN"), 0);
}
END_TEST

/* Whatever letter the grid can draw is explained, in the hue that it has there. */
START_TEST(every_letter_has_its_sign)
{
	struct sign signs[SIGNS_MOST];
	int count = sign_all(signs);
	for (int i = 0; i < count; i++)
		ck_assert_msg(signs[i].words != NULL || signs[i].name != NULL, "sign %d says nothing", i);
	for (int kind = 0; kind < KIND_COUNT; kind++)
		for (int purpose = 0; purpose < PURPOSE_COUNT; purpose++) {
			struct session s = session_blank((enum kind)kind);
			char letters[MARK_TEXT];
			s.purpose = (enum purpose)purpose;
			mark_session(&s, UNITS_KM, 2, letters);
			for (int k = 0; letters[k] != '\0'; k++) {
				int found = 0;
				for (int i = 0; i < count; i++)
					found += signs[i].letter && signs[i].text[0] == letters[k] && (k > 0 || signs[i].role == mark_role(&s));
				ck_assert_msg(found == 1, "%c is explained %d times", letters[k], found);
			}
		}
}
END_TEST

/* The legend begins with the letters that are on screen. */
START_TEST(the_legend_is_of_what_is_seen)
{
	for (int i = 0; i < f.history.count; i++)
		f.days[i].session_count = 0;
	struct session cross = session_blank(KIND_CROSS);
	struct entry *e = &f.days[fixture_day("2026-11-20") - f.history.first];
	e->sessions = &cross;
	e->session_count = 1;
	draw(40, 120, FIXTURE_TODAY, PANEL_WHY);
	golden_check("legend-seen-120x40", &c);
	ck_assert_int_eq(row_of("x  cross"), 38);
}
END_TEST

/* Tab into the panel moves no word of it, but that the threshold of the first reason opens below that one where there was no room for
   all; what can be read on says so in other words, in the last line. */
START_TEST(the_focus_moves_nothing)
{
	static const struct { int rows, cols; const char *iso; enum panel panel; const char *until; } at[] = {
		{ 40, 120, "2026-10-27", PANEL_WHY, NULL }, { 60, 200, FIXTURE_TODAY, PANEL_WHY, NULL },
		{ 40, 120, FIXTURE_TODAY, PANEL_WHY, "signs together" },
		{ 40, 120, "2026-11-18", PANEL_DAY, NULL }, { 40, 120, "2026-11-18", PANEL_WEEK, NULL }, { 24, 80, "2026-11-18", PANEL_DAY, NULL },
		{ 20, 60, "2026-11-18", PANEL_WEEK, NULL },
	};
	enum { MOST = 60 * 200 };
	static struct cell before[MOST];
	draw(at[_i].rows, at[_i].cols, at[_i].iso, at[_i].panel);
	struct grid g = grid_layout(at[_i].rows, at[_i].cols, at[_i].panel);
	int last = at[_i].until != NULL ? row_of(at[_i].until) : g.side.row + g.side.rows - 2;
	memcpy(before, c.cells, (size_t)(c.rows * c.cols) * sizeof *before);
	app.panel_focus = true;
	app_view(&app, &c);
	ck_assert_int_gt(last, 0);
	for (int row = 0; row <= last; row++)
		for (int col = 0; col < c.cols; col++)
			ck_assert_msg(c.cells[row * c.cols + col].ch == before[row * c.cols + col].ch, "row %d, column %d", row, col);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("panel");
	TCase *t = tcase_create("panel");
	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, reasons_are_not_crowded_out);
	tcase_add_loop_test(t, the_focus_moves_nothing, 0, 7);
	tcase_add_test(t, every_letter_has_its_sign);
	tcase_add_test(t, the_legend_is_of_what_is_seen);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
