/* SPDX-License-Identifier: MIT */
/* The balance of a week: each case changes a diary in which all is well and names every line that must come of it. */
#include "config.h"

#include "diary.h"
#include "../run.h"

#include "recovery/balance.h"

#include <stdio.h>
#include <string.h>

struct balance_case {
	struct change changes[8];	/* ends with an empty one */
	int ago;			/* a day of the week looked at */
	const char *expect;
};

static struct diary d;

static const char *told(const struct balance *b, char *text, size_t size)
{
	static const char marks[] = { [STANDING_NONE] = '-', [STANDING_MET] = '+', [STANDING_OPEN] = '.', [STANDING_UNKNOWN] = '?',
		[STANDING_UNMET] = '!' };
	char words[WORDS];
	size_t n = (size_t)snprintf(text, size, "%s\n", words_mix(b, words, sizeof words));
	for (int aim = 0; aim < AIM_COUNT; aim++)
		if (*words_aim(b, (enum aim)aim, words, sizeof words) != '\0')
			n += (size_t)snprintf(text + n, size - n, "%c %s\n", marks[b->standing[aim]], words);
	snprintf(text + n, size - n, "%s", words_clock(b, &d.settings, words, sizeof words));
	return text;
}

static void change_all(const struct change *changes)
{
	diary_steady(&d);
	for (const struct change *c = changes; (c->from | c->to | c->what | c->value) != 0; c++)
		diary_change(&d, c);
}

START_TEST(weeks_are_told)
{
	static const struct balance_case cases[] = {
		/* Thursday: Monday and Wednesday ran, Tuesday rested, today is open. */
		{ .ago = 0, .expect = "1 passive, 0 active, 2 easy, 0 demanding; 3 of 4 days known so far\n"
			"+ one full rest day: at least one in a week\n"
			"one loading week since the last recovery week; a recovery week is due after three" },
		/* The week before, whole: Friday rested, and Tuesday. */
		{ .ago = 7, .expect = "2 passive, 0 active, 5 easy, 0 demanding; all seven days known\n"
			"+ two full rest days: at least one in a week\n"
			"no loading weeks since the last recovery week; a recovery week is due after three" },
		/* Two demanding days without a run to recover from them: there is time. */
		{ { { 1, 1, ONLY, S(RUN, TEMPO, 50, 7) }, { 3, 3, ONLY, S(RUN, INTERVALS, 50, 8) } }, 0,
			"1 passive, 0 active, 0 easy, 2 demanding; 3 of 4 days known so far\n"
			"+ one full rest day: at least one in a week\n"
			". no recovery runs: one or two go well with demanding days; there is time for it\n"
			"+ two demanding days: at most two before days are kept easy\n"
			"one loading week since the last recovery week; a recovery week is due after three" },
		/* The same last week: gone by.  One day unknown: it may have been one. */
		{ { { 8, 8, ONLY, S(RUN, TEMPO, 50, 7) }, { 5, 5, ONLY, S(RUN, LONG, 50, 3) } }, 7,
			"2 passive, 0 active, 3 easy, 2 demanding; all seven days known\n"
			"+ two full rest days: at least one in a week\n"
			"! no recovery runs: one or two go well with demanding days\n"
			"+ two demanding days: at most two before days are kept easy\n"
			"no loading weeks since the last recovery week; a recovery week is due after three" },
		{ { { 8, 8, ONLY, S(RUN, TEMPO, 50, 7) }, { 5, 5, ONLY, S(RUN, LONG, 50, 3) }, { 4, 4, NOT_KNOWN, 0 } }, 7,
			"2 passive, 0 active, 2 easy, 2 demanding; 6 of 7 days known\n"
			"+ two full rest days: at least one in a week\n"
			"? no recovery runs: one or two go well with demanding days; days not known may hold it\n"
			"+ two demanding days: at most two before days are kept easy\n"
			"no loading weeks since the last recovery week; a recovery week is due after three" },
		/* Three recovery runs are one more than serves, four demanding days more than are free. */
		{ { { 4, 10, ONLY, S(RUN, RECOVERY, 30, 2) }, { 7, 10, ONLY, S(RUN, HILLS, 50, 8) } }, 7,
			"0 passive, 3 active, 0 easy, 4 demanding; all seven days known\n"
			"! no full rest days: at least one in a week\n"
			"! three recovery runs: beyond two, a walk, an easy ride or a swim serves as well\n"
			"! four demanding days: at most two before days are kept easy\n"
			"no loading weeks since the last recovery week; a recovery week is due after three" },
		/* The recovery week of the steady diary: no lighter than the others.  Then with rest, then nothing but rest. */
		{ .ago = 14, .expect = "1 passive, 0 active, 6 easy, 0 demanding; all seven days known\n"
			"! one full rest day: at least two in a recovery week\n"
			"! not lighter: 120 % of the load of the weeks before\n"
			"this is a recovery week, after at least 12 loading weeks" },
		{ { { 12, 14, NOTHING_DONE, 0 } }, 14,
			"3 passive, 0 active, 4 easy, 0 demanding; all seven days known\n"
			"+ three full rest days: at least two in a recovery week\n"
			"+ lighter: 80 % of the load of the weeks before\n"
			"this is a recovery week, after at least 12 loading weeks" },
		{ { { 11, 17, NOTHING_DONE, 0 } }, 14,
			"7 passive, 0 active, 0 easy, 0 demanding; all seven days known\n"
			"+ seven full rest days: at least two in a recovery week\n"
			"+ a week off: nothing but rest\n"
			"this is a recovery week, after at least 12 loading weeks" },
		{ { { 11, 40, NOT_KNOWN, 0 } }, 14,
			"nothing is known of these days\n"
			"? no full rest days: at least two in a recovery week; days not known may hold it\n"
			"? whether it was lighter is not known\n"
			"this is a recovery week" },
		/* The clock: due after three, due now after four, held easy after five; "at least" where the diary ends. */
		{ { { 17, 17, BLOCK, BLOCK_NONE }, { 31, 31, BLOCK, BLOCK_RECOVERY } }, 0,
			"1 passive, 0 active, 2 easy, 0 demanding; 3 of 4 days known so far\n"
			"+ one full rest day: at least one in a week\n"
			"three loading weeks since the last recovery week: a recovery week is due" },
		{ { { 17, 17, BLOCK, BLOCK_NONE }, { 38, 38, BLOCK, BLOCK_RECOVERY } }, 0,
			"1 passive, 0 active, 2 easy, 0 demanding; 3 of 4 days known so far\n"
			"+ one full rest day: at least one in a week\n"
			"four loading weeks since the last recovery week: a recovery week is due now" },
		{ { { 17, 17, BLOCK, BLOCK_NONE } }, 0,
			"1 passive, 0 active, 2 easy, 0 demanding; 3 of 4 days known so far\n"
			"+ one full rest day: at least one in a week\n"
			"at least 12 loading weeks in a row: days are kept easy until a recovery week is taken" },
		{ { { 4, 20, NOT_KNOWN, 0 } }, 0,
			"1 passive, 0 active, 2 easy, 0 demanding; 3 of 4 days known so far\n"
			"+ one full rest day: at least one in a week\n"
			"not known: too few days are known of the week before" },
		/* What is entered as done on days to come does not count yet; a block entered there does. */
		{ { { -3, -1, ONLY, S(RUN, TEMPO, 50, 7) }, { -2, -2, ONLY, S(RUN, RECOVERY, 30, 2) } }, 0,
			"1 passive, 0 active, 2 easy, 0 demanding; 3 of 4 days known so far\n"
			"+ one full rest day: at least one in a week\n"
			"one loading week since the last recovery week; a recovery week is due after three" },
		{ { { -3, -3, BLOCK, BLOCK_RECOVERY } }, 0,
			"1 passive, 0 active, 2 easy, 0 demanding; 3 of 4 days known so far\n"
			". one full rest day: at least two in a recovery week; there is time for it\n"
			"this is a recovery week, after one loading week" },
		{ { { -7, -4, ONLY, S(RUN, TEMPO, 50, 7) } }, -5, "this week has not begun\n"
			". no full rest days: at least one in a week; there is time for it\n"
			"one loading week since the last recovery week; a recovery week is due after three" },
		/* A week that has not begun counts from today's. */
		{ .ago = -5, .expect = "this week has not begun\n"
			". no full rest days: at least one in a week; there is time for it\n"
			"one loading week since the last recovery week; a recovery week is due after three" },
	};
	char text[2048];
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct balance b;
		change_all(cases[i].changes);
		balance_look(&d.history, diary_day - cases[i].ago, diary_day, &d.settings, &b);
		told(&b, text, sizeof text);
		ck_assert_msg(strcmp(text, cases[i].expect) == 0, "case %zu:\n%s\nexpected\n%s", i, text, cases[i].expect);
	}
}
END_TEST

START_TEST(the_next_race_is_found)
{
	static const struct {
		struct change changes[4];
		enum units units;
		const char *expect;
	} cases[] = {
		{ .expect = "" },
		{ { { -3, -3, RACE_METRES, 21100 } }, UNITS_KM, "race over 21.1 km in 3 days, on Sunday 15 March" },
		{ { { -3, -3, RACE_METRES, 21100 } }, UNITS_MI, "race over 13.11 mi in 3 days, on Sunday 15 March" },
		{ { { -1, -1, PLAN, S(RUN, RACE, 40, UNSAID) }, { -3, -3, RACE_METRES, 5000 } }, UNITS_KM, "race tomorrow, Friday 13 March" },
		{ { { 0, 0, RACE_METRES, 5000 }, { -2, -2, PLAN, S(RUN, TEMPO, 40, 7) } }, UNITS_KM, "" },	/* today's is no longer to come */
		{ { { 2, 2, RACE_METRES, 5000 } }, UNITS_KM, "" },
	};
	char text[WORDS];
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		change_all(cases[i].changes);
		struct coming race = balance_race(&d.history, diary_day);
		ck_assert_str_eq(words_coming(&race, diary_day, cases[i].units, text, sizeof text), cases[i].expect);
	}
}
END_TEST

START_TEST(the_race_of_a_day_is_named)
{
	static const struct {
		struct change changes[4];
		enum units units;
		int ago;
		const char *expect;
	} cases[] = {
		{ .expect = "" },
		{ { { 0, 0, RACE_METRES, 21100 } }, UNITS_KM, 0, "Race today: 21.1 km" },
		{ { { 0, 0, RACE_METRES, 21100 } }, UNITS_MI, 0, "Race today: 13.11 mi" },
		{ { { 0, 0, PLAN, S(RUN, RACE, 40, UNSAID) } }, UNITS_KM, 0, "Race today" },
		{ { { 0, 0, DONE, S(RUN, RACE, 40, 9) } }, UNITS_KM, 0, "Race today" },
		{ { { -1, -1, RACE_METRES, 5000 } }, UNITS_KM, -1, "Race tomorrow: 5 km" },
		{ { { 4, 4, RACE_METRES, 5000 } }, UNITS_KM, 4, "Race on this day: 5 km" },
		{ { { -1, -1, RACE_METRES, 5000 }, { 0, 0, PLAN, S(RUN, TEMPO, 40, 7) } }, UNITS_KM, 0, "" },
	};
	char text[WORDS];
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		change_all(cases[i].changes);
		struct coming race = balance_race_on(&d.history, diary_day - cases[i].ago);
		ck_assert_str_eq(words_race_on(&race, diary_day, cases[i].units, text, sizeof text), cases[i].expect);
	}
	struct coming jogged = { true, diary_day, 10000, true };
	ck_assert_str_eq(words_race_on(&jogged, diary_day, UNITS_KM, text, sizeof text), "Race today, not raced: 10 km");
}
END_TEST

/* Whatever a diary holds: counts stay within the week, no aim that days to come could fill is told as unmet, and every line fits. */
START_TEST(any_diary_adds_up)
{
	uint64_t state = 20260312;
	char text[WORDS];
	for (int i = 0; i < 400; i++) {
		struct balance b;
		diary_random(&d, &state);
		for (int ago = -9; ago <= 40; ago += 7) {
			balance_look(&d.history, diary_day - ago, diary_day, &d.settings, &b);
			ck_assert_int_eq(b.mix[0] + b.mix[1] + b.mix[2] + b.mix[3], b.known);
			ck_assert_int_le(b.known, b.come);
			ck_assert_int_eq(day_weekday(b.monday), MONDAY);
			ck_assert(b.come < 7 || b.standing[AIM_REST] != STANDING_OPEN || !b.over);
			ck_assert((b.standing[AIM_REST] == STANDING_MET) == (b.mix[0] >= b.least[AIM_REST]));
			ck_assert(b.clock != CLOCK_HOLDS || b.loading.n >= d.settings.loading_easy);
			for (int aim = 0; aim < AIM_COUNT; aim++)
				ck_assert_uint_lt(strlen(words_aim(&b, (enum aim)aim, text, sizeof text)), 120);
			ck_assert_uint_gt(strlen(words_clock(&b, &d.settings, text, sizeof text)), 10);
		}
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("balance");
	TCase *t = tcase_create("balance");
	tcase_add_test(t, weeks_are_told);
	tcase_add_test(t, the_next_race_is_found);
	tcase_add_test(t, the_race_of_a_day_is_named);
	tcase_add_test(t, any_diary_adds_up);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
