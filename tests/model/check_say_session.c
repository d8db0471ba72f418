/* SPDX-License-Identifier: MIT */
/* A session in one line: lines that are understood, lines that are refused with their sentence, and every session that must
   survive being said and read again. */
#include "config.h"

#include "../run.h"

#include "base/utf8.h"
#include "model/say.h"

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
	{ "run 600m", "run, 10:00:00", "run 600m" },
	{ "run 13:20:00", "run, 13:20:00", "run 13:20:00" },
	{ "run 0.5m", "run, 0:30", "run 0:00:30" },
	{ "run 100h", "run, 100:00:00", "run 100:00:00" },
	{ "run 10k 0:05:00", "run, 10 km in 5:00 (0:30 /km)", "run 10k 0:05:00" },
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
	/* As people write them. */
	{ "easy 45 min", "easy run, 45:00", "easy 45m" },
	{ "easy 8.5 km in 45 min", "easy run, 8.5 km in 45:00 (5:18 /km)", "easy 8.5k 45m" },
	{ "run 25 k", "run, 25 km", "run 25k" },
	{ "bike 2 h", "bike ride, 2:00:00", "bike 120m" },
	{ "walk 10 miles", "walk, 16.093 km", "walk 16.093k" },
	{ "bike 1 h 05", "bike ride, 1:05:00", "bike 65m" },
	{ "bike 1h 05 min", "bike ride, 1:05:00", "bike 65m" },
	{ "bike 1 h 10 km", "bike ride, 10 km in 1:00:00 (10.0 km/h)", "bike 10k 60m" },
	{ "bike 1 hour 5 min rpe 3", "bike ride, 1:05:00, effort 3 of 10", "bike 65m rpe 3" },
	{ "run 42'", "run, 42:00", "run 42m" },
	{ "run 42'30", "run, 42:30", "run 0:42:30" },
	{ "run 42m 30s strides", "run, 42:30, note: strides", "run 0:42:30 strides" },
	{ "easy 45 minutes 145bpm", "easy run, 45:00, heart rate 145", "easy 45m hr 145" },
	{ "easy 8k 145 bpm effort 7", "easy run, 8 km, effort 7 of 10, heart rate 145", "easy 8k rpe 7 hr 145" },
	{ "easy 8k avg hr 145", "easy run, 8 km, heart rate 145", "easy 8k hr 145" },
	{ "easy 8k avg hr 145 bpm was fine", "easy run, 8 km, heart rate 145, note: was fine", "easy 8k hr 145 was fine" },
	{ "easy 8k rpe 7/10 ok", "easy run, 8 km, effort 7 of 10, note: ok", "easy 8k rpe 7 ok" },
	{ "easy 8k effort 7 of 10 ok", "easy run, 8 km, effort 7 of 10, note: ok", "easy 8k rpe 7 ok" },
	{ "easy 8k heart rate 145", "easy run, 8 km, heart rate 145", "easy 8k hr 145" },
	{ "easy 8k effort was hard", "easy run, 8 km, note: effort was hard", "easy 8k effort was hard" },
	{ "10k easy", "easy run, 10 km", "easy 10k" },
	{ "45m bike", "bike ride, 45:00", "bike 45m" },
	{ "8 km in 42:30 easy", "easy run, 8 km in 42:30 (5:19 /km)", "easy 8k 0:42:30" },
	{ "8k, 42m, run", "run, 8 km in 42:00 (5:15 /km)", "run 8k 42m" },
	{ "8k, easy, 42m", "easy run, 8 km in 42:00 (5:15 /km)", "easy 8k 42m" },
	{ "easy: 8k, 42m.", "easy run, 8 km in 42:00 (5:15 /km)", "easy 8k 42m" },
	{ "race half 1:45", "race: run, 21.098 km in 1:45:00 (4:59 /km)", "race 21.098k 105m" },
	{ "race marathon 3:30", "race: run, 42.195 km in 3:30:00 (4:59 /km)", "race 42.195k 210m" },
	{ "race half marathon 1:45 windy", "race: run, 21.098 km in 1:45:00 (4:59 /km), note: windy", "race 21.098k 105m windy" },
	{ "easy 8k in 42m felt worse", "easy run, 8 km in 42:00 (5:15 /km), worse afterwards", "easy 8k 42m worse" },
	{ "easy 8k felt good", "easy run, 8 km, note: felt good", "easy 8k felt good" },
	{ "run 8k in 42m at 5k pace", "run, 8 km in 42:00 (5:15 /km), note: at 5k pace", "run 8k 42m at 5k pace" },
	{ "tempo 42m at 5k pace", "tempo run, 42:00, note: at 5k pace", "tempo 42m at 5k pace" },
	{ "easy 8k 5:30/km", "easy run, 8 km in 44:00 (5:30 /km)", "easy 8k 44m" },
	{ "easy 45m @ 5:00/km", "easy run, 9 km in 45:00 (5:00 /km)", "easy 9k 45m" },
	{ "easy 8k 44m @ 5:30/km", "easy run, 8 km in 44:00 (5:30 /km)", "easy 8k 44m" },
	{ "easy 5mi 8:00/mi", "easy run, 8.047 km in 40:00 (4:58 /km)", "easy 8.047k 40m" },
	{ "easy 8k @ 5:30 /km", "easy run, 8 km in 44:00 (5:30 /km)", "easy 8k 44m" },
	{ "bike 60m 30 km/h", "bike ride, 30 km in 1:00:00 (30.0 km/h)", "bike 30k 60m" },
	{ "intervals 6x800m rpe 8", "interval run, effort 8 of 10, note: 6x800m", "intervals rpe 8 6x800m" },
	{ "intervals 10x60s 45m rpe 8 windy", "interval run, 45:00, effort 8 of 10, note: 10x60s windy", "intervals 45m rpe 8 10x60s windy" },
	{ "intervals 5x1k 10k 52:10 rpe 8", "interval run, 10 km in 52:10 (5:13 /km), effort 8 of 10, note: 5x1k", "intervals 10k 0:52:10 rpe 8 5x1k" },
	{ "intervals 6x800m in 3:20 w/ 90s jog rpe 8 10k", "interval run, 10 km, effort 8 of 10, note: 6x800m in 3:20 w/ 90s jog", "intervals 10k rpe 8 6x800m in 3:20 w/ 90s jog" },
	{ "intervals 6 x 800 m rpe 8", "interval run, effort 8 of 10, note: 6 x 800 m", "intervals rpe 8 6 x 800 m" },
	{ "intervals 10k 6x800 5 reps", "interval run, 10 km, note: 6x800 5 reps", "intervals 10k 6x800 5 reps" },
	{ "intervals 10k 6x800 2k jog home", "interval run, 10 km, note: 6x800 2k jog home", "intervals 10k 6x800 2k jog home" },
	{ "intervals 10k 6x800 @ 3:50/km rpe 8", "interval run, 10 km, effort 8 of 10, note: 6x800 @ 3:50/km", "intervals 10k rpe 8 6x800 @ 3:50/km" },
	{ "jog 5k", "run, 5 km", "run 5k" },
	{ "gym 45m rpe 5", "strength training, 45:00, effort 5 of 10", "strength 45m rpe 5" },
	{ "yoga 30m", "mobility, 30:00, note: yoga", "mobility 30m yoga" },
	{ "hike 12k 3h", "walk, 12 km in 3:00:00 (15:00 /km), note: hike", "walk 12k 180m hike" },
	{ "elliptical 30m", "cross-training, 30:00, note: elliptical", "cross 30m elliptical" },
	{ "row 5k 22m", "cross-training, 5 km in 22:00, note: row", "cross 5k 22m row" },
	{ "parkrun 22:30", "race: run, 5 km in 22:30 (4:30 /km), note: parkrun", "race 5k 0:22:30 parkrun" },
	{ "parkrun easy 28m", "easy run, 5 km in 28:00 (5:36 /km), note: parkrun", "easy 5k 28m parkrun" },
	{ "trail 10k 1:05", "run, 10 km in 1:05:00 (6:30 /km), note: trail", "run 10k 65m trail" },
	{ "trail run 10k", "run, 10 km, note: trail", "run 10k trail" },
	{ "treadmill 5k 30m", "run, 5 km in 30:00 (6:00 /km), note: treadmill", "run 5k 30m treadmill" },
	{ "easy ride 1h", "easy bike ride, 1:00:00", "bike easy 60m" },
	{ "bike ride 1h", "bike ride, 1:00:00", "bike 60m" },
	{ "interval run 10k", "interval run, 10 km", "intervals 10k" },
	{ "swim 1500 metres 30m", "swim, 1.5 km in 30:00 (2:00 /100 m)", "swim 1.5k 30m" },
	{ "easy 10k 5:00", "easy run, 10 km in 5:00:00 (30:00 /km)", "easy 10k 300m" },
	{ "run 1:30 h", "run, 1:30:00", "run 90m" },
	{ "run 10k run", "run, 10 km, note: run", "run 10k run" },
	{ "easy 8k : felt 7", "easy run, 8 km, note: felt 7", "easy 8k felt 7" },
	{ "swim 1.5k 28:30", "swim, 1.5 km in 28:30 (1:54 /100 m)", "swim 1.5k 0:28:30" },
	{ "run 8k about 2 hills", "run, 8 km, note: about 2 hills", "run 8k about 2 hills" },
	{ "easy 2 hrs", "easy run, 2:00:00", "easy 120m" },
	{ "run 8k :: x", "run, 8 km, note: :: x", "run 8k :: x" },
	{ "run 8k ::: x", "run, 8 km, note: ::: x", "run 8k ::: x" },
	{ "run 8k ... x", "run, 8 km, note: ... x", "run 8k ... x" },
	{ "run 42m in 30s blocks", "run, 42:00, note: in 30s blocks", "run 42m in 30s blocks" },
	{ "run 8k, felt better.", "run, 8 km, better afterwards", "run 8k better" },
	{ "run 8k and 42m", "run, 8 km in 42:00 (5:15 /km)", "run 8k 42m" },
	{ "run 42m 30s strides", "run, 42:30, note: strides", "run 0:42:30 strides" },
	{ "easy 8k hr 145: calm", "easy run, 8 km, heart rate 145, note: calm", "easy 8k hr 145 calm" },
	{ "1h05 long 12k", "long run, 12 km in 1:05:00 (5:25 /km)", "long 12k 65m" },
	{ "10 miles long 1:25", "long run, 16.093 km in 1:25:00 (5:17 /km)", "long 16.093k 85m" },
	{ "easy 8k about 42m rpe 3", "easy run, 8 km in 42:00 (5:15 /km), effort 3 of 10", "easy 8k 42m rpe 3" },
	{ "run 8k at hr 150 with Ann", "run, 8 km, heart rate 150, note: with Ann", "run 8k hr 150 with Ann" },
	{ "easy 8k felt 7", "easy run, 8 km, note: felt 7", "easy 8k felt 7" },
	{ "cross 30m and 10k", "cross-training, 10 km in 30:00", "cross 10k 30m" },
	{ "bike 40k 30 km/h", "bike ride, 40 km in 1:20:00 (30.0 km/h)", "bike 40k 80m" },
	{ "swim 1k 2:00/100m", "swim, 1 km in 20:00 (2:00 /100 m)", "swim 1k 20m" },
	{ "intervals 3x10 min rpe 7", "interval run, effort 7 of 10, note: 3x10 min", "intervals rpe 7 3x10 min" },
	{ "intervals 6x 800m 50m", "interval run, 50:00, note: 6x 800m", "intervals 50m 6x 800m" },
	{ "intervals 6×800m rpe 8", "interval run, effort 8 of 10, note: 6×800m", "intervals rpe 8 6×800m" },
	{ "hills 10x60s w/ 90s jog 45m rpe 8", "hill run, 45:00, effort 8 of 10, note: 10x60s w/ 90s jog", "hills 45m rpe 8 10x60s w/ 90s jog" },
	{ "track 6x800m 8k", "interval run, 8 km, note: track 6x800m", "intervals 8k track 6x800m" },
	{ "race 10k 44m half asleep", "race: run, 10 km in 44:00 (4:24 /km), note: half asleep", "race 10k 44m half asleep" },
	{ "race 45m : half asleep", "race: run, 45:00, note: half asleep", "race 45m : half asleep" },
	{ "run 42m : 30s of joy", "run, 42:00, note: 30s of joy", "run 42m : 30s of joy" },
	{ "run 8k hr 150 : bpm was odd", "run, 8 km, heart rate 150, note: bpm was odd", "run 8k hr 150 : bpm was odd" },
	{ "run 8k rpe 7 : of 10 apples", "run, 8 km, effort 7 of 10, note: of 10 apples", "run 8k rpe 7 : of 10 apples" },
	{ "run 42:30 min", "run, 42:30", "run 0:42:30" },
	{ "run 42 min. easy does it", "run, 42:00, note: easy does it", "run 42m easy does it" },
	{ "run 8k : in 42m", "run, 8 km, note: in 42m", "run 8k : in 42m" },
	{ "swim 3:20:00", "swim, 3:20:00", "swim 3:20:00" },
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
	{ "tmepo 5k", "\"tmepo\" is no sport or purpose: did you mean tempo?" },
	{ "intervls 5k", "\"intervls\" is no sport or purpose: did you mean intervals?" },
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
	{ "8 km in 42:30", "\"8\" is no sport or purpose: begin with one, as in run 8 km in 42:30" },
	{ "easy 8k 42m @ 4:30/km", "a pace of 4:30 /km does not fit 8 km in 42:00 (5:15 /km): say two of the three, "
		"or a colon before a note" },
	{ "tempo @ 4:30/mi", "a pace alone tells neither distance nor time: say one of them beside it, as 8k or 42m" },
	{ "hills rpe 7 5:30/km", "a pace alone tells neither distance nor time: say one of them beside it, as 8k or 42m" },
	{ "intervals 6x800", "no measure beside \"6x800\": say how much in all, as 8k (distance), 42m or 1:05 "
		"(time), rpe 7" },
	{ "5x1k rpe 8", "\"5x1k\" is no sport or purpose: begin with one, as in intervals 5x1k rpe 8" },
	{ "swim 1500m", "1500m would be 1500 minutes: for metres say 1.5k, for the time 25:00:00" },
	{ "swim 400m", "400m would be 400 minutes: for metres say 0.4k, for the time 6:40:00" },
	{ "run 800m", "800m would be 800 minutes: for metres say 0.8k, for the time 13:20:00" },
	{ "run 6000m", "6000m would be 6000 minutes: for metres say 6k, for the time 100:00:00" },
	{ "easy 10k 5m", "10 km in 5:00 would be 0:30 /km, which nobody does: say a distance as 8k or 5mi "
		"and a time as 42m, 42:30 or 1:05 (m is minutes)" },
	{ "8k 9k easy", "\"8k\" is no sport or purpose: begin with one, as in run 8k 9k easy" },
	{ "6x800m run", "\"6x800m\" is no sport or purpose: begin with one, as in intervals 6x800m run" },
	{ "run 8k 90s", "8 km in 1:30 would be 0:11 /km, which nobody does: say a distance as 8k or 5mi "
		"and a time as 42m, 42:30 or 1:05 (m is minutes)" },
	{ "frisbee 40m", "\"frisbee\" is no sport or purpose: begin with run, walk, bike, swim, strength, "
		"mobility or cross, or with easy, long, tempo, intervals, hills, race or recovery" },
	{ "roller", "\"roller\" is no sport or purpose: begin with run, walk, bike, swim, strength, "
		"mobility or cross, or with easy, long, tempo, intervals, hills, race or recovery" },
	{ "run 1500m easy", "1500m would be 1500 minutes: for metres say 1.5k, for the time 25:00:00" },
	{ "easy 2 hr 145", "\"2\" is no measure: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, "
		"or a colon before a note" },
	{ "run 8k felt rpe 11", "\"11\" cannot be the effort: say a whole number, 0 (rest) to 10 (all out)" },
	{ "swim 200m : long", "200m would be 200 minutes: for metres say 0.2k, for the time 3:20:00" },
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
	"6x800", "x", "tempo", "run again", "two\nlines", "tab\there", "5", "+1", ".5k", "über", "\"quoted\"", "8k,", "in 42m", "at 5k pace", "felt worse", "6x800m rpe 8", "6x800  hard", "5 x 1k @ 3:50/km", "bpm", "of 10", "/10", "30s more",
	"half", "half marathon", "5:30/km", "30 km/h", "10 miles", "and 5 min", "effort 7", "heart rate", "3x10 min 90s jog", "trail", "note: x", "better.",
	"6x", "6x800 5", "rpe 7/10", "@", ":,", ",", "1:05:00,",
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

int main(void)
{
	Suite *s = suite_create("say_session");
	TCase *t = tcase_create("say_session");
	tcase_add_test(t, distances_in_miles);
	tcase_add_test(t, lines_in_miles);
	tcase_add_loop_test(t, lines_are_understood, 0, sizeof good / sizeof good[0]);
	tcase_add_loop_test(t, lines_are_refused, 0, sizeof bad / sizeof bad[0]);
	tcase_add_test(t, notes_have_a_limit);
	tcase_add_test(t, sessions_survive_their_line);
	tcase_add_test(t, lines_are_cut_to_their_room);
	suite_add_tcase(s, t);
	return run_tests(s);
}
