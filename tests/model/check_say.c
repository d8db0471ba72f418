/* SPDX-License-Identifier: MIT */
/* Words into values and back: lines that are understood, lines that are refused with their sentence, and every value that
   must survive being said and read again. */
#include "config.h"

#include "../run.h"

#include "base/utf8.h"
#include "model/say.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = NOTE_BYTES + 100 };

/* What was understood, and the line it is edited as. */
static const struct { const char *words, *back, *line; } good[] = {
	{ "tempo 8k 42m rpe 7 calf tight", "tempo run, 8 km in 42:00 (5:15 /km), effort 7 of 10, note: calf tight", "tempo 8k 42m rpe 7 calf tight" },
	{ "bike 60m rpe 2", "bike ride, 1:00:00, effort 2 of 10", "bike 60m rpe 2" },
	{ "recovery 5k 32m better", "recovery run, 5 km in 32:00 (6:24 /km), better afterwards", "recovery 5k 32m better" },
	{ "run tempo 8k", "tempo run, 8 km", "tempo 8k" },
	{ "tempo run 8k", "tempo run, 8 km", "tempo 8k" },
	{ "easy bike 1h", "easy bike ride, 1:00:00", "bike easy 60m" },
	{ "  RUN \t 8,4K, 1:05; RPE7 ", "run, 8.4 km in 1:05:00 (7:44 /km), effort 7 of 10", "run 8.4k 65m rpe 7" },
	{ "run rpe 7 42m 8k", "run, 8 km in 42:00 (5:15 /km), effort 7 of 10", "run 8k 42m rpe 7" },
	{ "run 5mi", "run, 8.047 km", "run 8.047k" },
	{ "run 5km", "run, 5 km", "run 5k" },
	{ "run 42min", "run, 42:00", "run 42m" },
	{ "run 1h05", "run, 1:05:00", "run 65m" },
	{ "run 1h5m", "run, 1:05:00", "run 65m" },
	{ "run 1.5h", "run, 1:30:00", "run 90m" },
	{ "run 1:02:30", "run, 1:02:30", "run 1:02:30" },
	{ "run 1:05", "run, 1:05:00", "run 65m" },
	{ "run 42:30", "run, 42:30", "run 0:42:30" },
	{ "run 1k 4:30", "run, 1 km in 4:30 (4:30 /km)", "run 1k 0:04:30" },
	{ "long 20k 1:50", "long run, 20 km in 1:50:00 (5:30 /km)", "long 20k 110m" },
	{ "race 100k 12:30", "race: run, 100 km in 12:30:00 (7:30 /km)", "race 100k 750m" },
	{ "walk 8k 3:30", "walk, 8 km in 3:30:00 (26:15 /km)", "walk 8k 210m" },
	{ "run 800m", "run, 13:20:00", "run 800m" },
	{ "run 0.5m", "run, 0:30", "run 0:00:30" },
	{ "run 6000m", "run, 100:00:00", "run 6000m" },
	{ "bike 1000k", "bike ride, 1000 km", "bike 1000k" },
	{ "swim race 1.5k 28:30 hr 150", "race: swim, 1.5 km in 28:30 (1:54 /100 m), heart rate 150", "swim race 1.5k 0:28:30 hr 150" },
	{ "bike 40k 1:20", "bike ride, 40 km in 1:20:00 (30.0 km/h)", "bike 40k 80m" },
	{ "intervals 10k 6x800 hard", "interval run, 10 km, note: 6x800 hard", "intervals 10k 6x800 hard" },
	{ "strength rpe 0", "strength training, effort 0 of 10", "strength rpe 0" },
	{ "mobility worse", "mobility, worse afterwards", "mobility worse" },
	{ "cross hr=120 same", "cross-training, heart rate 120, the same afterwards", "cross hr 120 same" },
	{ "hills 30m up and 8k of it", "hill run, 30:00, note: up and 8k of it", "hills 30m up and 8k of it" },
	{ "run 8k : 42m by feel", "run, 8 km, note: 42m by feel", "run 8k : 42m by feel" },
	{ "run 8k : rpe was hard to say", "run, 8 km, note: rpe was hard to say", "run 8k : rpe was hard to say" },
	{ "run 8k : : twice", "run, 8 km, note: : twice", "run 8k : : twice" },
	{ "run 8k hrm broke", "run, 8 km, note: hrm broke", "run 8k hrm broke" },
	{ "run 8k :", "run, 8 km", "run 8k" },
	{ "run 8k über die Brücke 🏃", "run, 8 km, note: über die Brücke 🏃", "run 8k über die Brücke 🏃" },
};

START_TEST(distances_in_miles)
{
	char text[256], distance[UNITS_TEXT], note[NOTE_BYTES + 1];
	struct session s;
	struct err err;
	ck_assert(say_session("tempo 5mi 40m", &s, note, &err));
	s.note = NULL;
	say_session_back(&s, UNITS_MI, text, sizeof text);
	ck_assert_str_eq(text, "tempo run, 5 mi in 40:00 (8:00 /mi)");
	ck_assert(say_session("bike 20mi 1h", &s, note, &err));
	s.note = NULL;
	say_session_back(&s, UNITS_MI, text, sizeof text);
	ck_assert_str_eq(text, "bike ride, 20 mi in 1:00:00 (20.0 mph)");
	ck_assert_str_eq(units_say(21098, UNITS_MI, distance), "13.11 mi");
	ck_assert_str_eq(units_say(21098, UNITS_KM, distance), "21.098 km");
	ck_assert_str_eq(units_say(0, UNITS_MI, distance), "0 mi");
}
END_TEST

/* A line is edited in miles where it was typed in miles; whatever it says, it reads back to the metre. */
START_TEST(lines_in_miles)
{
	static const struct { const char *typed, *line; } cases[] = {
		{ "tempo 5mi 40m", "tempo 5mi 40m" }, { "easy 6.25mi", "easy 6.25mi" }, { "race 26.22mi", "race 26.22mi" },
		{ "run 0.5mi", "run 0.5mi" }, { "tempo 8k 40m", "tempo 8k 40m" }, { "easy 21.1k", "easy 21.1k" }, { "walk 45m", "walk 45m" },
	};
	char text[LINE], note[NOTE_BYTES + 1];
	struct session s, again;
	struct err err = { .code = ERR_NONE };
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		ck_assert(say_session(cases[i].typed, &s, note, &err));
		s.note = NULL;
		say_session_line(&s, UNITS_MI, text, sizeof text);
		ck_assert_str_eq(text, cases[i].line);
	}
	for (int metres = 1; metres <= 1000000; metres += metres < 50000 ? 1 : 97) {
		s = session_blank(KIND_RUN);
		s.metres = metres;
		say_session_line(&s, UNITS_MI, text, sizeof text);
		ck_assert_msg(say_session(text, &again, note, &err) && again.metres == metres, "%d: %s", metres, text);
	}
}
END_TEST

START_TEST(lines_are_understood)
{
	struct session s, again;
	struct err err = { .code = ERR_NONE };
	char note[NOTE_BYTES + 1], again_note[NOTE_BYTES + 1], text[LINE];
	ck_assert_msg(say_session(good[_i].words, &s, note, &err), "%s: %s", good[_i].words, err.text);
	say_session_back(&s, UNITS_KM, text, sizeof text);
	ck_assert_str_eq(text, good[_i].back);
	say_session_line(&s, UNITS_KM, text, sizeof text);
	ck_assert_str_eq(text, good[_i].line);
	ck_assert(say_session(text, &again, again_note, &err));
	ck_assert(session_equal(&s, &again));
	ck_assert(session_check(&s, "", &err));
}
END_TEST

static const struct { const char *words, *sentence; } bad[] = {
	{ "", "nothing said: begin with a sport or purpose, then how much: tempo 8k 42m rpe 7" },
	{ "   ", "nothing said: begin with a sport or purpose, then how much: tempo 8k 42m rpe 7" },
	{ "8k", "\"8k\" is no sport or purpose: begin with one, as in run 8k" },
	{ "-5k", "\"-5k\" is no sport or purpose: begin with one, as in run 5k" },
	{ "jog 5k", "\"jog\" is no sport or purpose: did you mean run?" },
	{ "cycling 5k", "\"cycling\" is no sport or purpose: did you mean bike?" },
	{ "tmepo 5k", "\"tmepo\" is no sport or purpose: did you mean tempo?" },
	{ "interval 5k", "\"interval\" is no sport or purpose: did you mean intervals?" },
	{ "juggling 5k", "\"juggling\" is no sport or purpose: begin with run, walk, bike, swim, strength, mobility or cross, "
		"or with easy, long, tempo, intervals, hills, race or recovery" },
	{ "run", "no measure: say how much, as 8k or 5mi (distance), 42m or 1:05 (time), rpe 7" },
	{ "run :", "no measure: say how much, as 8k or 5mi (distance), 42m or 1:05 (time), rpe 7" },
	{ "run felt good 8k", "no measure before \"felt good 8k\": say how much first, as in run 8k 42m" },
	{ "run run 8k", "no measure before \"run 8k\": say how much first, as in run 8k 42m" },
	{ "run 8k 9k", "\"9k\" is a second distance: one is accepted" },
	{ "run 8k 5mi", "\"5mi\" is a second distance: one is accepted" },
	{ "run 42m 1:05", "\"1:05\" is a second time: one is accepted" },
	{ "run rpe 7 rpe 7", "\"7\" is a second effort: one is accepted" },
	{ "run hr 150 hr 150", "\"150\" is a second heart rate: one is accepted" },
	{ "run better better", "\"better\" is a second answer to how it felt after: one of better, same or worse is accepted" },
	{ "run 0k", "\"0k\" cannot be the distance: say more than 0 and at most 1000 km" },
	{ "run 0.0004k", "\"0.0004k\" cannot be the distance: say more than 0 and at most 1000 km" },
	{ "run 1000.1k", "\"1000.1k\" cannot be the distance: say more than 0 and at most 1000 km" },
	{ "run 0m", "\"0m\" cannot be the time: say more than 0 and at most 6000 minutes" },
	{ "run 0:00", "\"0:00\" cannot be the time: say more than 0 and at most 6000 minutes" },
	{ "run 6001m", "\"6001m\" cannot be the time: say more than 0 and at most 6000 minutes" },
	{ "run 8k rpe 11", "\"11\" cannot be the effort: say a whole number, 0 (rest) to 10 (all out)" },
	{ "run 8k rpe 7.5", "\"7.5\" cannot be the effort: say a whole number, 0 (rest) to 10 (all out)" },
	{ "run 8k rpe", "rpe needs a number behind it: say a whole number, 0 (rest) to 10 (all out)" },
	{ "run 8k rpe hard", "rpe needs a number behind it: say a whole number, 0 (rest) to 10 (all out)" },
	{ "run 8k rpe -1", "rpe needs a number behind it: say a whole number, 0 (rest) to 10 (all out)" },
	{ "run 8k hr 20", "\"20\" cannot be the heart rate: say whole beats a minute, 30 to 240" },
	{ "run 8k 8x", "\"8x\" is no measure: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, or a colon before a note" },
	{ "run -5k", "\"-5k\" is negative: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, or a colon before a note" },
	{ "run 8k -42m", "\"-42m\" is negative: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, or a colon before a note" },
	{ "run 8", "\"8\" is no measure: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, or a colon before a note" },
	{ "run 1:75", "\"1:75\" is no measure: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, or a colon before a note" },
	{ "run 1e3k", "\"1e3k\" is no measure: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, or a colon before a note" },
	{ "run 0x8k", "\"0x8k\" is no measure: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, or a colon before a note" },
	{ "run 9999999999999999999999k", "\"9999999999999999999999k\" is no measure: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, "
		"or a colon before a note" },
	{ "run 8k \x1b[2J", "the note holds control characters or is not UTF-8: plain text is accepted" },
	{ "run 8k \xff", "the note holds control characters or is not UTF-8: plain text is accepted" },
	{ "\x1b[31m", "\"?[31m\" is no sport or purpose: begin with run, walk, bike, swim, strength, mobility or cross, "
		"or with easy, long, tempo, intervals, hills, race or recovery" },
};

START_TEST(lines_are_refused)
{
	struct session s;
	struct err err = { .code = ERR_NONE };
	char note[NOTE_BYTES + 1];
	ck_assert_msg(!say_session(bad[_i].words, &s, note, &err), "%s", bad[_i].words);
	ck_assert_int_eq(err.code, ERR_USAGE);
	ck_assert_str_eq(err.text, bad[_i].sentence);
	ck_assert(!say_session(bad[_i].words, &s, note, NULL));
}
END_TEST

START_TEST(notes_have_a_limit)
{
	static char words[NOTE_BYTES + 10], note[NOTE_BYTES + 1];
	struct session s;
	strcpy(words, "run 8k ");
	memset(words + 7, 'n', NOTE_BYTES);
	ck_assert(say_session(words, &s, note, NULL));
	ck_assert_uint_eq(strlen(s.note), NOTE_BYTES);
	words[7 + NOTE_BYTES] = 'n';
	ck_assert(!say_session(words, &s, note, NULL));
}
END_TEST

/* The same numbers every time. */
static unsigned draw(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245 + 12345;
	return (*seed >> 16) % n;
}

static const char *const notes[] = {
	"calf tight", "8k too far", "42m", "rpe was hard", "rpe", "hr 150 on the hill", "better", "same as ever", ": colon", ":", "-5 degrees",
	"6x800", "x", "tempo", "run again", "two\nlines", "tab\there", "5", "+1", ".5k", "über", "\"quoted\"", "8k,", ":,", ",", "1:05:00,",
};

START_TEST(sessions_survive_their_line)
{
	unsigned seed = 1;
	for (int i = 0; i < 20000; i++) {
		struct session s = session_blank((enum kind)draw(&seed, KIND_COUNT)), again;
		char text[LINE], note[NOTE_BYTES + 1];
		struct err err = { .code = ERR_NONE };
		s.purpose = (enum purpose)draw(&seed, PURPOSE_COUNT);
		if (draw(&seed, 4))
			s.seconds = 1 + (int)(draw(&seed, 2) ? draw(&seed, 360000 / 60) * 60 + 59 : draw(&seed, 30000));
		if (draw(&seed, 4))
			s.metres = 1 + (int)(draw(&seed, 1000) * 1000 + draw(&seed, 1000));
		if (draw(&seed, 2))
			s.rpe = (int)draw(&seed, 11);
		if (draw(&seed, 3) == 0)
			s.hr = 30 + (int)draw(&seed, 211);
		if (draw(&seed, 3) == 0)
			s.after = (enum after)draw(&seed, 3);
		if (draw(&seed, 2))
			s.note = notes[draw(&seed, sizeof notes / sizeof notes[0])];
		if (s.seconds == UNKNOWN && s.metres == UNKNOWN && s.rpe == UNKNOWN && s.hr == UNKNOWN && s.after == AFTER_UNKNOWN)
			continue;
		say_session_line(&s, UNITS_KM, text, sizeof text);
		if (!say_session(text, &again, note, &err) || !session_equal(&s, &again))
			ck_abort_msg("%s: %s", text, err.text);
	}
}
END_TEST

START_TEST(lines_are_cut_to_their_room)
{
	struct session s = session_blank(KIND_RUN);
	s.metres = 8000, s.note = "ééééé 🏃🏃🏃";
	for (size_t size = 1; size < 60; size++) {
		char text[64];
		memset(text, 'x', sizeof text);
		say_session_back(&s, UNITS_KM, text, size);
		ck_assert(strlen(text) < size && utf8_valid(text));
		ck_assert(text[size] == 'x');
		say_session_line(&s, UNITS_KM, text, size);
		ck_assert(strlen(text) < size && utf8_valid(text));
	}
}
END_TEST

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
		{ "", -1 }, { "7", -1 }, { "6:75", -1 }, { "25h", -1 }, { "-1h", -1 }, { "8k", -1 }, { "6:2", -1 }, { "1441m", -1 },
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
	static const char *const words[] = { "energy=4", "legs=1", "calm=5", "sleep=6:20", "rhr=52", "hrv=61,5" };
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
	{ "Energy=2", "\"Energy\" is not an item: say energy=1 (drained) .. 5 (full of energy)" },
	{ "sleep_min=380", "\"sleep_min\" is not asked so: say sleep=6:20" },
	{ "rmssd=60", "\"rmssd\" is not asked so: say hrv=61" },
	{ "RHR=52", "\"RHR\" is not asked so: say rhr=52" },
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
	{ "10k jogged", 10000, TRI_NO, "10k", "10k" }, { " half  jogged ", 21098, TRI_NO, "half", "half" },
};

START_TEST(races_are_said)
{
	struct race race;
	struct err err = { .code = ERR_NONE };
	char back[UNITS_TEXT];
	int metres;
	ck_assert_msg(say_race(races[_i].words, &race, &err), "%s", err.text);
	ck_assert_int_eq(race.metres, races[_i].metres);
	ck_assert_int_eq(race.raced, races[_i].raced);
	ck_assert_str_eq(say_race_back(race.metres, UNITS_MI, back), races[_i].miles);
	ck_assert(say_race_distance(back, &metres, &err));
	ck_assert_int_eq(metres, race.metres);
	ck_assert_str_eq(say_race_back(race.metres, UNITS_KM, back), races[_i].back);
	ck_assert(say_race_distance(back, &metres, &err));
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
	{ "10 k", "\"k\" is not understood: behind the distance of a race only jogged can stand" },
};

START_TEST(races_are_refused)
{
	struct race race = { 7, TRI_YES };
	struct err err = { .code = ERR_NONE };
	ck_assert(!say_race(bad_races[_i].words, &race, &err));
	ck_assert_int_eq(err.code, ERR_USAGE);
	ck_assert_str_eq(err.text, bad_races[_i].sentence);
	ck_assert(race.metres == 7 && race.raced == TRI_YES);
	ck_assert(!say_race(bad_races[_i].words, &race, NULL));
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
	tcase_add_test(t, distances_in_miles);
	tcase_add_test(t, lines_in_miles);
	tcase_add_loop_test(t, lines_are_understood, 0, sizeof good / sizeof good[0]);
	tcase_add_loop_test(t, lines_are_refused, 0, sizeof bad / sizeof bad[0]);
	tcase_add_test(t, notes_have_a_limit);
	tcase_add_test(t, sessions_survive_their_line);
	tcase_add_test(t, lines_are_cut_to_their_room);
	tcase_add_test(t, numbers_read_back);
	tcase_add_test(t, single_values_are_said);
	tcase_add_test(t, answers_are_said);
	tcase_add_loop_test(t, answers_are_refused, 0, sizeof bad_answers / sizeof bad_answers[0]);
	tcase_add_loop_test(t, races_are_said, 0, sizeof races / sizeof races[0]);
	tcase_add_loop_test(t, races_are_refused, 0, sizeof bad_races / sizeof bad_races[0]);
	tcase_add_test(t, none_is_said);
	suite_add_tcase(s, t);
	return run_tests(s);
}
