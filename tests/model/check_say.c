/* SPDX-License-Identifier: MIT */
/* Single words into values and back: numbers, answers, races; and every value that must survive being said and read again. */
#include "config.h"

#include "../run.h"

#include "model/say.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The same numbers every time. */
static unsigned draw(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245 + 12345;
	return (*seed >> 16) % n;
}

START_TEST(numbers_read_back)
{
	char text[32];
	unsigned seed = 7;
	for (int metres = 1; metres <= 1000000; metres += metres < 50000 ? 1 : 97) {
		bool same = lround(strtod(say_km(metres, text), NULL) * 1000) == metres;
		if (!same || (strchr(text, '.') != NULL && text[strlen(text) - 1] == '0'))
			ck_abort_msg("%d m: %s", metres, text);
	}
	for (int seconds = 1; seconds <= 360000; seconds += seconds < 50000 ? 1 : 13)
		if (lround(strtod(say_min(seconds, text), NULL) * 60) != seconds)
			ck_abort_msg("%d s: %s", seconds, text);
	for (int i = 0; i < 20000; i++) {
		double value = (draw(&seed, 32768) * 32768.0 + draw(&seed, 32768)) / (1 + draw(&seed, 32768)) * (draw(&seed, 2) ? 1 : -1);
		double back = strtod(say_number(value, text), NULL);
		ck_assert_msg(back >= value && back <= value, "%s", text);
	}
	static const struct { double value; const char *text; } cases[] = {
		{ 0, "0" }, { 61.5, "61.5" }, { 0.1, "0.1" }, { 40, "40" }, { -3, "-3" }, { 1e300, "1e+300" }, { 1000000, "1000000" }, { 1 / 3.0, "0.3333333333333333" },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		ck_assert_str_eq(say_number(cases[i].value, text), cases[i].text);
	ck_assert_str_eq(say_km(8000, text), "8");
	ck_assert_str_eq(say_km(8400, text), "8.4");
	ck_assert_str_eq(say_km(21097, text), "21.097");
	ck_assert_str_eq(say_km(10, text), "0.01");
	ck_assert_str_eq(say_min(2550, text), "42.5");
	ck_assert_str_eq(say_min(100, text), "1.67");
	ck_assert_str_eq(say_min(60, text), "1");
	ck_assert_str_eq(say_minutes(380, text), "6:20");
	ck_assert_str_eq(say_minutes(0, text), "0:00");
	ck_assert_str_eq(say_seconds(2520, text), "42:00");
	ck_assert_str_eq(say_seconds(3900, text), "1:05:00");
	ck_assert_str_eq(say_seconds(360000, text), "100:00:00");
}
END_TEST

START_TEST(single_values_are_said)
{
	static const struct { const char *word; int minutes; } sleeps[] = {
		{ "6:20", 380 }, { "6h20", 380 }, { "7h", 420 }, { "380m", 380 }, { "0:00", 0 }, { "10:15", 615 }, { "24h", 1440 }, { "7.5h", 450 },
		{ "7,5", 450 }, { "7.25", 435 }, { "", -1 }, { "7", -1 }, { "25.5", -1 }, { "6:75", -1 }, { "25h", -1 }, { "-1h", -1 }, { "8k", -1 }, { "6:2", -1 }, { "1441m", -1 },
	};
	static const struct { const char *word; int seconds; } times[] = {
		{ "42m", 2520 }, { "42:30", 2550 }, { "1:05", 3900 }, { "1:02:30", 3750 }, { "100h", 360000 },
		{ "101h", -1 }, { "42", -1 }, { "", -1 }, { "1:5", -1 }, { "1:05:5", -1 }, { "1h60", -1 }, { "1.5h30", -1 }, { "m", -1 },
	};
	static const struct { const char *word; int metres; } distances[] = {
		{ "8k", 8000 }, { "8.4km", 8400 }, { "8,4K", 8400 }, { "5mi", 8047 }, { "1000k", 1000000 },
		{ "800m", -1 }, { "8", -1 }, { "k", -1 }, { "", -1 }, { "1001k", -1 }, { "8kk", -1 }, { "8.k", -1 }, { ".5k", -1 }, { "1.2.3k", -1 },
	};
	int value;
	struct err err;
	for (size_t i = 0; i < sizeof sleeps / sizeof sleeps[0]; i++) {
		err = (struct err){ .code = ERR_NONE }, value = -1;
		ck_assert_msg(say_sleep(sleeps[i].word, &value, &err) == (sleeps[i].minutes >= 0), "%s", sleeps[i].word);
		ck_assert_int_eq(value, sleeps[i].minutes);
		ck_assert(value >= 0 || (err.code == ERR_USAGE && err.text[0] != '\0'));
	}
	for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
		err = (struct err){ .code = ERR_NONE }, value = -1;
		ck_assert_msg(say_duration(times[i].word, &value, &err) == (times[i].seconds >= 0), "%s", times[i].word);
		ck_assert_int_eq(value, times[i].seconds);
		ck_assert(value >= 0 || (err.code == ERR_USAGE && err.text[0] != '\0'));
	}
	for (size_t i = 0; i < sizeof distances / sizeof distances[0]; i++) {
		err = (struct err){ .code = ERR_NONE }, value = -1;
		ck_assert_msg(say_distance(distances[i].word, &value, &err) == (distances[i].metres >= 0), "%s", distances[i].word);
		ck_assert_int_eq(value, distances[i].metres);
		ck_assert(value >= 0 || (err.code == ERR_USAGE && err.text[0] != '\0'));
	}
}
END_TEST

START_TEST(answers_are_said)
{
	struct entry e = entry_blank, expected = entry_blank;
	static const char *const words[] = { "Energy=4", "legs=1", "CALM=5", "sleep=6,5", "sleep=6:20", "RHR=52", "hrv=61,5" };
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		ck_assert(say_answer(words[i], &e, NULL));
	expected.item[ITEM_ENERGY] = 4, expected.item[ITEM_LEGS] = 1, expected.item[ITEM_CALM] = 5;
	expected.sleep_min = 380, expected.rhr = 52, expected.rmssd = 61.5;
	ck_assert(entry_equal(&e, &expected));
	static const char *const forget[] = { "energy=-", "legs=-", "calm=-", "sleep=-", "rhr=-", "hrv=-", "mood=-" };
	for (size_t i = 0; i < sizeof forget / sizeof forget[0]; i++)
		ck_assert(say_answer(forget[i], &e, NULL));
	ck_assert(entry_is_blank(&e));
}
END_TEST

static const struct { const char *word, *sentence; } bad_answers[] = {
	{ "soreness=2", "\"soreness\" is not an item: say muscles=1 (very sore) .. 5 (not sore)" },
	{ "fatigue=2", "\"fatigue\" is not an item: say energy=1 (drained) .. 5 (full of energy)" },
	{ "enrgy=2", "\"enrgy\" is not an item: say energy=1 (drained) .. 5 (full of energy)" },
	{ "sleep_min=380", "\"sleep_min\" is not asked so: say sleep=6:20" },
	{ "rmssd=60", "\"rmssd\" is not asked so: say hrv=61" },
	{ "weather=2", "\"weather\" is not an item: say energy, legs, muscles, sleep_quality, mood, motivation, suppleness, rested, focus, calm "
		"(1 to 5), sleep=6:20, rhr=52 or hrv=61" },
	{ "energy", "\"energy\" is no answer: say item=value, as in energy=4 or sleep=6:20" },
	{ "=4", "\"=4\" is no answer: say item=value, as in energy=4 or sleep=6:20" },
	{ "", "\"\" is no answer: say item=value, as in energy=4 or sleep=6:20" },
	{ "energy=", "energy= is empty: say a value, or energy=- for not known" },
	{ "hrv=", "hrv= is empty: say a value, or hrv=- for not known" },
	{ "energy=6", "energy is 6: say 1 (drained) to 5 (full of energy)" },
	{ "energy=0", "energy is 0: say 1 (drained) to 5 (full of energy)" },
	{ "energy=2.5", "energy is 2.5: say 1 (drained) to 5 (full of energy)" },
	{ "energy=-1", "energy=-1: say energy=1 (drained) .. 5 (full of energy), or energy=- for not known" },
	{ "energy=good", "energy=good: say energy=1 (drained) .. 5 (full of energy), or energy=- for not known" },
	{ "rhr=12", "rhr is 12: say whole beats a minute, 20 to 150" },
	{ "rhr=52.5", "rhr is 52.5: say whole beats a minute, 20 to 150" },
	{ "rhr=-5", "rhr=-5: say whole beats a minute, 20 to 150, or rhr=- for not known" },
	{ "hrv=0.5", "hrv is 0.5: say 1 to 400 ms" },
	{ "hrv=high", "hrv=high: say 1 to 400 ms, or hrv=- for not known" },
	{ "sleep=25h", "sleep is 1500: say whole minutes, 0 to 1440" },
	{ "sleep=7", "\"7\" is no length of sleep: say 6:20, 6h20, 7h or 380m" },
};

START_TEST(answers_are_refused)
{
	struct entry e = entry_blank;
	struct err err = { .code = ERR_NONE };
	ck_assert(!say_answer(bad_answers[_i].word, &e, &err));
	ck_assert_int_eq(err.code, ERR_USAGE);
	ck_assert_str_eq(err.text, bad_answers[_i].sentence);
	ck_assert(entry_is_blank(&e));
	ck_assert(!say_answer(bad_answers[_i].word, &e, NULL));
}
END_TEST

static const struct { const char *words; int metres; enum tri raced; const char *back, *miles; } races[] = {
	{ "21.1", 21100, TRI_UNKNOWN, "21.1k", "21.1k" }, { "21,1", 21100, TRI_UNKNOWN, "21.1k", "21.1k" }, { "10k", 10000, TRI_UNKNOWN, "10k", "10k" },
	{ "13.1mi", 21082, TRI_UNKNOWN, "21.082k", "13.1mi" }, { "half", 21098, TRI_UNKNOWN, "half", "half" },
	{ "marathon", 42195, TRI_UNKNOWN, "marathon", "marathon" }, { "  5 ", 5000, TRI_UNKNOWN, "5k", "5k" },
	{ "10 k", 10000, TRI_UNKNOWN, "10k", "10k" }, { "5 miles jogged", 8047, TRI_NO, "8.047k", "5mi" }, { "10km", 10000, TRI_UNKNOWN, "10k", "10k" },
	{ "10k jogged", 10000, TRI_NO, "10k", "10k" }, { " half  jogged ", 21098, TRI_NO, "half", "half" },
};

START_TEST(races_are_said)
{
	struct race race;
	struct err err = { .code = ERR_NONE };
	char back[UNITS_TEXT];
	int metres;
	ck_assert_msg(say_race(races[_i].words, UNITS_KM, &race, &err), "%s", err.text);
	ck_assert_int_eq(race.metres, races[_i].metres);
	ck_assert_int_eq(race.raced, races[_i].raced);
	ck_assert_str_eq(say_race_back(race.metres, UNITS_MI, back), races[_i].miles);
	ck_assert(say_race_distance(back, UNITS_KM, &metres, &err));
	ck_assert_int_eq(metres, race.metres);
	ck_assert_str_eq(say_race_back(race.metres, UNITS_KM, back), races[_i].back);
	ck_assert(say_race_distance(back, UNITS_KM, &metres, &err));
	ck_assert_int_eq(metres, race.metres);
}
END_TEST

#define SAY_FAR "say kilometres (21.1), 10k, 13.1mi, half or marathon"
static const struct { const char *words, *sentence; } bad_races[] = {
	{ "", "how far? " SAY_FAR }, { "   ", "how far? " SAY_FAR }, { "far", "\"far\" is no distance of a race: " SAY_FAR },
	{ "0", "\"0\" is no distance of a race: " SAY_FAR }, { "1001", "\"1001\" is no distance of a race: " SAY_FAR },
	{ "-5k", "\"-5k\" is no distance of a race: " SAY_FAR }, { "800m", "\"800m\" is no distance of a race: " SAY_FAR },
	{ "jogged", "\"jogged\" is no distance of a race: " SAY_FAR },
	{ "10k slowly", "\"slowly\" is not understood: behind the distance of a race only jogged can stand" },
	{ "10k jogged twice", "\"twice\" is not understood: behind the distance of a race only jogged can stand" },
	{ "10 apples", "\"apples\" is not understood: behind the distance of a race only jogged can stand" },
};

START_TEST(a_bare_race_is_in_the_runners_unit)
{
	struct race race;
	struct err err = { .code = ERR_NONE };
	ck_assert(say_race("13.1", UNITS_MI, &race, &err) && race.metres == 21082);
	ck_assert(say_race("10k", UNITS_MI, &race, &err) && race.metres == 10000);
	ck_assert(!say_race("far", UNITS_MI, &race, &err));
	ck_assert_str_eq(err.text, "\"far\" is no distance of a race: say miles (13.1), 10k, 13.1mi, half or marathon");
}
END_TEST

START_TEST(races_are_refused)
{
	struct race race = { 7, TRI_YES };
	struct err err = { .code = ERR_NONE };
	ck_assert(!say_race(bad_races[_i].words, UNITS_KM, &race, &err));
	ck_assert_int_eq(err.code, ERR_USAGE);
	ck_assert_str_eq(err.text, bad_races[_i].sentence);
	ck_assert(race.metres == 7 && race.raced == TRI_YES);
	ck_assert(!say_race(bad_races[_i].words, UNITS_KM, &race, NULL));
}
END_TEST

START_TEST(none_is_said)
{
	ck_assert(say_none("none") && say_none("-") && say_none(" none "));
	ck_assert(!say_none("") && !say_none("nones") && !say_none("none 3") && !say_none("--"));
}
END_TEST

int main(void)
{
	Suite *s = suite_create("say");
	TCase *t = tcase_create("say");
	tcase_add_test(t, numbers_read_back);
	tcase_add_test(t, single_values_are_said);
	tcase_add_test(t, answers_are_said);
	tcase_add_loop_test(t, answers_are_refused, 0, sizeof bad_answers / sizeof bad_answers[0]);
	tcase_add_loop_test(t, races_are_said, 0, sizeof races / sizeof races[0]);
	tcase_add_test(t, a_bare_race_is_in_the_runners_unit);
	tcase_add_loop_test(t, races_are_refused, 0, sizeof bad_races / sizeof bad_races[0]);
	tcase_add_test(t, none_is_said);
	suite_add_tcase(s, t);
	return run_tests(s);
}
