/* SPDX-License-Identifier: MIT */
/* The calendar against a slow one that counts: every day from 1900 to 2199, one after the other. */
#include "config.h"

#include "../run.h"

#include "model/day.h"

#include <stdio.h>
#include <string.h>

static int month_days(int year, int month)
{
	if (month == 2)
		return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28;
	return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static struct civil next(struct civil c)
{
	if (++c.mday > month_days(c.year, c.month)) {
		c.mday = 1;
		if (++c.month > 12)
			c.month = 1, c.year++;
	}
	return c;
}

START_TEST(three_centuries_day_by_day)
{
	struct civil c = { 1900, 1, 1 };
	int weekday = MONDAY, week = 0;		/* 1900-01-01 was a Monday */
	for (day x = DAY_MIN; x <= DAY_MAX; x++, c = next(c), weekday = (weekday + 1) % 7) {
		struct civil got = day_civil(x);
		day back, read;
		char iso[DAY_TEXT], expected[40];
		if (weekday == MONDAY) {	/* week 1 is the one that holds January 4th */
			bool first = (c.month == 12 && c.mday >= 29) || (c.month == 1 && c.mday <= 4);
			week = first ? 1 : week + 1;
		}
		snprintf(expected, sizeof expected, "%04d-%02d-%02d", c.year, c.month, c.mday);
		if (got.year != c.year || got.month != c.month || got.mday != c.mday || !day_from_civil(c, &back) || back != x ||
		    (int)day_weekday(x) != weekday || week_monday(x) != x - weekday || week_number(x) != week ||
		    strcmp(day_iso(x, iso), expected) != 0 || !day_from_iso(iso, &read) || read != x)
			ck_abort_msg("day %d, %s", (int)x, expected);
	}
	ck_assert(c.year == 2200 && c.month == 1 && c.mday == 1);
}
END_TEST

START_TEST(known_days)
{
	static const struct { const char *iso; day x; enum weekday weekday; int week; } cases[] = {
		{ "1900-01-01", -25567, MONDAY, 1 }, { "1969-12-31", -1, WEDNESDAY, 1 }, { "1970-01-01", 0, THURSDAY, 1 },
		{ "2000-02-29", 11016, TUESDAY, 9 }, { "2020-12-31", 18627, THURSDAY, 53 }, { "2021-01-03", 18630, SUNDAY, 53 },
		{ "2026-11-22", 20779, SUNDAY, 47 }, { "2199-12-31", 84005, TUESDAY, 1 },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		day x;
		ck_assert(day_from_iso(cases[i].iso, &x));
		ck_assert_int_eq(x, cases[i].x);
		ck_assert_int_eq((int)day_weekday(x), (int)cases[i].weekday);
		ck_assert_int_eq(week_number(x), cases[i].week);
	}
}
END_TEST

/* Seven rows for seven preferences: each holds its day and begins with the one preferred. */
START_TEST(rows_begin_with_any_weekday)
{
	for (enum weekday first = MONDAY; first <= SUNDAY; first++)
		for (day x = DAY_MIN; x < DAY_MIN + 800; x++) {
			day row = week_first(x, first);
			ck_assert(row <= x && x < row + 7);
			ck_assert_int_eq((int)day_weekday(row), (int)first);
		}
	ck_assert_int_eq(week_first(20524, SUNDAY), 20520);		/* Thu 12 Mar 2026, Sun 8 Mar */
	ck_assert_int_eq(week_first(20524, FRIDAY), 20518);
}
END_TEST

START_TEST(civil_is_total)
{
	static const day far[] = { INT32_MIN, INT32_MIN + 1, -719469, -719468, DAY_MIN - 1, DAY_MAX + 1, INT32_MAX - 1, INT32_MAX };
	for (size_t i = 0; i < sizeof far / sizeof far[0]; i++) {
		struct civil c = day_civil(far[i]);
		day x;
		char iso[DAY_TEXT];
		ck_assert(c.month >= 1 && c.month <= 12 && c.mday >= 1 && c.mday <= month_days(c.year, c.month));
		ck_assert(!day_from_civil(c, &x));
		ck_assert_uint_eq(strlen(day_iso(far[i], iso)), 10);
	}
}
END_TEST

START_TEST(months_are_stepped)
{
	for (day x = DAY_MIN; x <= DAY_MAX; x += 13)
		for (int months = -30; months <= 30; months++) {
			struct civil c = day_civil(x);
			int total = c.year * 12 + c.month - 1 + months;
			int year = total / 12, month = total % 12 + 1;
			day expected = months < 0 ? DAY_MIN : DAY_MAX;
			if (year >= 1900 && year < 2200) {
				int last = month_days(year, month);
				day_from_civil((struct civil){ year, month, c.mday < last ? c.mday : last }, &expected);
			}
			if (month_step(x, months) != expected)
				ck_abort_msg("day %d, %d months", (int)x, months);
		}
}
END_TEST

static const char *const no_days[] = {
	"", "2026", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "1899-12-31", "2200-01-01", "2026-1-1", "2026/01/01",
	"2026-01-01 ", " 2026-01-01", "2026-01-0a", "+026-01-01", "20260101", "0000-00-00", "1900-02-29", "2100-02-29",
};

START_TEST(what_is_no_date_is_refused)
{
	day x;
	ck_assert(!day_from_iso(no_days[_i], &x));
}
END_TEST

START_TEST(days_are_said)
{
	static const struct { const char *word, *iso; } cases[] = {
		{ "today", "2026-03-12" }, { "Today", "2026-03-12" }, { "yesterday", "2026-03-11" }, { "tomorrow", "2026-03-13" },
		{ "thu", "2026-03-12" }, { "Thursday", "2026-03-12" }, { "wed", "2026-03-11" }, { "fri", "2026-03-06" }, { "MON", "2026-03-09" },
		{ "sunday", "2026-03-08" }, { "-0", "2026-03-12" }, { "-3", "2026-03-09" }, { "+1", "2026-03-13" }, { "-12", "2026-02-28" },
		{ "2024-02-29", "2024-02-29" }, { "-40000", "1916-09-05" },
		{ "thur", NULL }, { "tod", NULL }, { "", NULL }, { "-", NULL }, { "+", NULL }, { "--3", NULL }, { "-3d", NULL }, { "3", NULL },
		{ "-60000", NULL }, { "+99999999999999999999", NULL }, { "2026-02-30", NULL }, { "\x1b[2J", NULL },
	};
	day today;
	ck_assert(day_from_iso("2026-03-12", &today));
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct err err = { .code = ERR_NONE };
		day x;
		char iso[DAY_TEXT];
		bool ok = day_say(cases[i].word, today, &x, &err);
		ck_assert_msg(ok == (cases[i].iso != NULL), "%s", cases[i].word);
		if (ok) {
			ck_assert_str_eq(day_iso(x, iso), cases[i].iso);
		} else {
			ck_assert_int_eq(err.code, ERR_USAGE);
			ck_assert_ptr_nonnull(strstr(err.text, "is not a day: say today, yesterday, mon, -3 or 2026-03-01"));
		}
	}
	day x;
	ck_assert(!day_say("tomorrow", DAY_MAX, &x, NULL));
	ck_assert(!day_say("yesterday", DAY_MIN, &x, NULL));
	ck_assert(!day_say("sun", DAY_MIN, &x, NULL));
}
END_TEST

START_TEST(what_is_meant_as_a_day)
{
	static const char *const meant[] = { "today", "YESTERDAY", "tomorrow", "mon", "Friday", "2026-99-99", "3", "-3", "+1", "-x", "5k" };
	static const char *const not[] = { "tempo", "run", "", "month", "sundays", "todays", "a3" };
	for (size_t i = 0; i < sizeof meant / sizeof meant[0]; i++)
		ck_assert(day_is_meant(meant[i]));
	for (size_t i = 0; i < sizeof not / sizeof not[0]; i++)
		ck_assert(!day_is_meant(not[i]));
}
END_TEST

int main(void)
{
	Suite *s = suite_create("day");
	TCase *t = tcase_create("day");
	tcase_add_test(t, three_centuries_day_by_day);
	tcase_add_test(t, known_days);
	tcase_add_test(t, rows_begin_with_any_weekday);
	tcase_add_test(t, civil_is_total);
	tcase_add_test(t, months_are_stepped);
	tcase_add_loop_test(t, what_is_no_date_is_refused, 0, sizeof no_days / sizeof no_days[0]);
	tcase_add_test(t, days_are_said);
	tcase_add_test(t, what_is_meant_as_a_day);
	suite_add_tcase(s, t);
	return run_tests(s);
}
