/* SPDX-License-Identifier: MIT */
/* What a runner reads.  A few lines word for word; then, over random diaries, that every line is whole, fits its room, says
   no percentage or comfort where it is medical, and that nothing is left without words. */
#include "config.h"

#include "look.h"

#include "base/utf8.h"
#include "recovery/words.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(a_heart_rate)
{
	struct assessment a;
	char text[WORDS];
	LOOK(&a, { 0, 0, RHR, 55 });
	const struct reason *r = reason(&a, REASON_HEART);
	ck_assert_str_eq(words_reason(r, UNITS_KM, text, sizeof text), "resting heart rate 55, usual 50 (+5, 28 mornings)");
	ck_assert_str_eq(words_name(r, text, sizeof text), "resting heart rate");
	ck_assert_str_eq(words_now(r, UNITS_KM, text, sizeof text), "55");
	ck_assert_str_eq(words_usual(r, UNITS_KM, text, sizeof text), "50");
	ck_assert_str_eq(words_days(r, text, sizeof text), "28 mornings");
	ck_assert_str_eq(words_gate(r, &d.settings, text, sizeof text),
		"mild from 3 bpm and 1.5 times your spread over your usual, clear from 5 and 2");
	ck_assert_str_eq(words_because(&a, UNITS_KM, text, sizeof text), "one clear sign");
	ck_assert_str_eq(words_raise(&a, &why.raises[0], text, sizeof text), "without the raised heart rate: train");
	d.settings.rhr_clear_bpm = 4.5;
	ck_assert_ptr_nonnull(strstr(words_gate(r, &d.settings, text, sizeof text), "clear from 4.5"));
}
END_TEST

START_TEST(a_spread_of_one)
{
	char text[WORDS];
	struct reason r = { .id = REASON_HEART, .severity = 1, .evidence = { .detail = HEART_HRV, .extra = -1.004, .n = 50 } };
	ck_assert_str_eq(words_reason(&r, UNITS_KM, text, sizeof text), "HRV of the week under the 60 days before by their spread");
	r.evidence.extra = -1.01;
	ck_assert_str_eq(words_reason(&r, UNITS_KM, text, sizeof text), "HRV of the week under the 60 days before by 1.01 times their spread");
}
END_TEST

START_TEST(three_signs)
{
	struct assessment a;
	char text[WORDS];
	LOOK(&a, { 0, 0, RHR, 55 }, { 0, 0, SLEEP, 380 }, { 0, 0, ITEM_ENERGY, 2 });
	ck_assert_str_eq(words_because(&a, UNITS_KM, text, sizeof text), "one clear and two mild signs");
	ck_assert_str_eq(words_reason(reason(&a, REASON_SLEEP), UNITS_KM, text, sizeof text), "slept 6:20, usual 8:00 (100 min short, 28 nights)");
	ck_assert_str_eq(words_name(reason(&a, REASON_FATIGUE), text, sizeof text), "energy: tired");
	ck_assert_str_eq(words_reason(reason(&a, REASON_FATIGUE), UNITS_KM, text, sizeof text), "energy 2 (tired), usual 4");
	ck_assert_str_eq(words_step(&why.steps[0], text, sizeof text),
		"energy 3 (normal) instead of 2 (tired) would make it active recovery");
	/* Tiredness is one thing, though it speaks twice. */
	ck_assert_str_eq(words_raise(&a, &why.raises[0], text, sizeof text), "without the tiredness: active recovery");
	ck_assert_str_eq(words_confidence(&a, text, sizeof text), "confidence high");
	ck_assert_str_eq(words_unknown(&a, text, sizeof text), "");
	ck_assert_str_eq(words_learning(&d.history, diary_day, &d.settings, text, sizeof text), "");
}
END_TEST

/* Lasting signs weigh more, and it is said where they do not. */
START_TEST(persistence)
{
	struct assessment a;
	char text[WORDS];
	LOOK(&a, { 0, 3, ITEM_MOOD, 2 });
	ck_assert_str_eq(words_reason(reason(&a, REASON_MIND), UNITS_KM, text, sizeof text), "mood 2 (low), usual 4; 4 of the last 4 mornings");
	ck_assert_ptr_nonnull(strstr(words_gate(reason(&a, REASON_MIND), &d.settings, text, sizeof text), "3 of 4 mornings"));
	LOOK(&a, { 0, 3, ITEM_MOOD, 2 }, { 1, 2, NOTHING_DONE, 1 });
	ck_assert_str_eq(words_reason(reason(&a, REASON_MIND), UNITS_KM, text, sizeof text),
		"mood 2 (low), usual 4; 4 of the last 4 mornings; rest was just taken: no more is made of it");
	ck_assert_ptr_null(strstr(words_gate(reason(&a, REASON_MIND), &d.settings, text, sizeof text), "3 of 4 mornings"));
}
END_TEST

/* One low answer that speaks twice is listed once in short. */
START_TEST(repeated)
{
	struct assessment a;
	LOOK(&a, { 0, 0, ITEM_ENERGY, 2 });
	ck_assert(reason_repeats(&a, reason(&a, REASON_SLIGHTLY_TIRED)));
	ck_assert(!reason_repeats(&a, reason(&a, REASON_FATIGUE)));
	LOOK(&a, { 0, 0, ITEM_LEGS, 2 });
	ck_assert(!reason_repeats(&a, reason(&a, REASON_SLIGHTLY_TIRED)));
}
END_TEST

/* What opens by the calendar is said by its day. */
START_TEST(calendar)
{
	struct assessment a;
	char text[WORDS];
	LOOK(&a, { 1, 1, ONLY, S(RUN, LONG, 110, 5) });
	ck_assert_str_eq(words_because(&a, UNITS_KM, text, sizeof text), "the day after a long run");
	ck_assert_str_eq(words_reason(reason(&a, REASON_YESTERDAY), UNITS_KM, text, sizeof text), "the day before: a long run, 110 min, effort 5 of 10");
	ck_assert_str_eq(words_raise(&a, &why.raises[0], text, sizeof text), "from Friday: train");
	LOOK(&a, { 2, 2, RACE_METRES, 42195 });
	ck_assert_str_eq(words_raise(&a, &why.raises[0], text, sizeof text), "from Saturday: active recovery");
	ck_assert_str_eq(words_days(reason(&a, REASON_AFTER_RACE), text, sizeof text), "day 2 of 3");
	LOOK(&a, { 9, 9, RACE_METRES, 42195 });
	ck_assert_str_eq(words_raise(&a, &why.raises[0], text, sizeof text), "from Wednesday 25 March: train");
	LOOK(&a, { 1, 2, FEVER, 1 });
	ck_assert_str_eq(words_raise(&a, &why.raises[0], text, sizeof text), "from Sunday: active recovery");
	LOOK(&a, { 2, 2, DONE, S(RUN, EASY, 40, 3) }, { 6, 6, DONE, S(RUN, EASY, 40, 3) });
	ck_assert_str_eq(words_raise(&a, &why.raises[0], text, sizeof text), "from Friday, after a full rest day: train");
	ck_assert_str_eq(words_because(&a, UNITS_KM, text, sizeof text), "nine days without a full rest day");
	LOOK(&a, { 3, 3, BLOCK, BLOCK_RECOVERY });
	ck_assert_str_eq(words_raise(&a, &why.raises[0], text, sizeof text), "from Monday: train");
}
END_TEST

START_TEST(what_is_not_known)
{
	struct assessment a;
	char text[WORDS];
	diary_blank(&d);
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert_str_eq(words_unknown(&a, text, sizeof text),
		"no check-in; no sleep entry; no resting heart rate to compare; what was done on 7 of the last 7 days");
	ck_assert_str_eq(words_learning(&d.history, diary_day, &d.settings, text, sizeof text), "");
	ck_assert_str_eq(words_unasked(&a), "no check-in");
	diary_entry(&d, 0)->item[ITEM_LEGS] = 4;
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert_str_eq(words_unasked(&a), "too few answers");
	why_explain(&d.history, &d.settings, NULL, &a, &why);
	ck_assert_str_eq(words_raise(&a, &why.raises[0], text, sizeof text),
		"with a full check-in: train, if nothing in it speaks against it");
	LOOK(&a, { 4, 120, RHR, UNKNOWN }, { 10, 120, SLEEP, UNKNOWN });
	ck_assert_str_eq(words_learning(&d.history, diary_day, &d.settings, text, sizeof text),
		"resting heart rate: still learning, 3 of 14 mornings; usual night: still learning, 9 of 14 nights");
	LOOK(&a, { 10, 120, RHR, UNKNOWN }, { 0, 3, RMSSD, 600 });
	ck_assert_str_eq(words_learning(&d.history, diary_day, &d.settings, text, sizeof text),
		"resting heart rate: provisional, 9 of 14 mornings; HRV: still learning, 0 of 20 mornings");
}
END_TEST

/* A line in too small a room ends between two characters. */
START_TEST(small_rooms)
{
	struct assessment a;
	char text[WORDS], small[WORDS];
	LOOK(&a, { 0, 0, PAIN, 6 });
	diary_entry(&d, 0)->pain.place = "\xC3\xBC\xC3\xBC\xE2\x82\xAC\xF0\x9F\x98\x80 knee";
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	words_reason(&a.reasons[0], UNITS_KM, text, sizeof text);
	for (size_t size = 1; size <= strlen(text) + 1; size++) {
		memset(small, 'x', sizeof small);
		words_reason(&a.reasons[0], UNITS_KM, small, size);
		ck_assert_uint_lt(strlen(small), size);
		ck_assert(strncmp(small, text, strlen(small)) == 0);
		ck_assert(utf8_valid(small));
	}
	words_reason(&a.reasons[0], UNITS_KM, NULL, 0);
}
END_TEST

static void whole(const char *text, bool needed)
{
	ck_assert_msg(!needed || text[0] != '\0', "no words");
	ck_assert_msg(strlen(text) < WORDS - 1, "cut: %s", text);
	ck_assert(utf8_storable(text, false));
	size_t n = strlen(text);
	ck_assert_msg(n == 0 || (text[0] != ' ' && text[n - 1] != ' ' && text[n - 1] != ':' && text[n - 1] != ';'), "\"%s\"", text);
	ck_assert_msg(strstr(text, "  ") == NULL && strstr(text, "(null)") == NULL, "\"%s\"", text);
}

/* Limits follow what is stated, in this order: threshold, reserve, highest; rounded down, never by the error of a fraction. */
START_TEST(zone_one_has_its_limit)
{
	static const struct {
		double lthr, hrmax;
		int mornings, rhr, odd;		/* the latest mornings with a resting heart rate, `odd` on every second */
		const char *limit, *sentence;
	} cases[] = {
		{ UNKNOWN, UNKNOWN, 28, 50, 50, "", "Neither threshold nor highest heart rate is stated: go by talking and by effort." },
		{ 173, UNKNOWN, 0, 50, 50, " (up to 138 bpm, 80 % of your threshold)",
			"For recovery stay at 138 bpm or below: 80 % of your threshold heart rate of 173." },
		{ 173, 190, 28, 50, 50, " (up to 138 bpm, 80 % of your threshold)",
			"For recovery stay at 138 bpm or below: 80 % of your threshold heart rate of 173." },
		{ 165, 190, 28, 50, 50, " (up to 132 bpm, 80 % of your threshold)",
			"For recovery stay at 132 bpm or below: 80 % of your threshold heart rate of 165." },
		{ UNKNOWN, 190, 28, 50, 50, " (up to 120 bpm, half your heart-rate reserve)",
			"For recovery stay at 120 bpm or below: half the way from your usual resting heart rate of 50 (28 mornings) to your highest of 190." },
		{ UNKNOWN, 191, 28, 50, 50, " (up to 120 bpm, half your heart-rate reserve)",
			"For recovery stay at 120 bpm or below: half the way from your usual resting heart rate of 50 (28 mornings) to your highest of 191." },
		{ UNKNOWN, 191, 28, 50, 51, " (up to 120 bpm, half your heart-rate reserve)",
			"For recovery stay at 120 bpm or below: half the way from your usual resting heart rate of 50.5 (28 mornings) to your highest of 191." },
		{ UNKNOWN, 192, 28, 50, 50, " (up to 121 bpm, half your heart-rate reserve)",
			"For recovery stay at 121 bpm or below: half the way from your usual resting heart rate of 50 (28 mornings) to your highest of 192." },
		{ UNKNOWN, 190, 13, 50, 50, " (up to 120 bpm, half your heart-rate reserve)",
			"For recovery stay at 120 bpm or below: half the way from your usual resting heart rate of 50 (13 mornings, provisional) to your "
			"highest of 190." },
		{ UNKNOWN, 190, 7, 50, 50, " (up to 120 bpm, half your heart-rate reserve)",
			"For recovery stay at 120 bpm or below: half the way from your usual resting heart rate of 50 (7 mornings, provisional) to your "
			"highest of 190." },
		{ UNKNOWN, 190, 6, 50, 50, " (up to 133 bpm, 70 % of your highest)",
			"For recovery stay at 133 bpm or below: 70 % of your highest heart rate of 190, for your usual resting heart rate is not known yet "
			"(6 mornings)." },
		{ UNKNOWN, 170, 0, 50, 50, " (up to 119 bpm, 70 % of your highest)",	/* 0.7 * 170 is less than 119 */
			"For recovery stay at 119 bpm or below: 70 % of your highest heart rate of 170, for your usual resting heart rate is not known yet "
			"(0 mornings)." },
		{ UNKNOWN, 100, 28, 100, 100, " (up to 70 bpm, 70 % of your highest)",	/* there is no way between them */
			"For recovery stay at 70 bpm or below: 70 % of your highest heart rate of 100." },
	};
	char text[WORDS], expect[WORDS];
	struct assessment a;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		diary_steady(&d);
		d.settings.lthr = cases[i].lthr;
		d.settings.hrmax = cases[i].hrmax;
		diary_change(&d, &(struct change){ 0, HISTORY_BEFORE, RHR, UNKNOWN });
		diary_change(&d, &(struct change){ 0, 0, RHR, 90 });		/* the day itself counts for nothing */
		for (int ago = 1; ago <= cases[i].mornings; ago++)
			diary_entry(&d, ago)->rhr = ago % 2 == 0 ? cases[i].rhr : cases[i].odd;
		assess(&d.history, diary_day, &d.settings, NULL, &a);
		why_fit(&d.history, &d.settings, &a, &why.fit);
		snprintf(expect, sizeof expect, "an easy run in zone 1%s, 20 to 40 minutes, able to talk throughout", cases[i].limit);
		ck_assert_str_eq(words_form(&a, FORM_RUN, &why.fit, text, sizeof text), expect);
		ck_assert_ptr_null(strstr(words_form(&a, FORM_WALK, &why.fit, text, sizeof text), "bpm"));
		struct zone1 zone = zone1_of(&d.history, diary_day, &d.settings);
		ck_assert_str_eq(words_zone1(&zone, &d.settings, text, sizeof text), cases[i].sentence);
	}
}
END_TEST

/* Tomorrow's limit rests on the mornings up to today's. */
START_TEST(zone_one_of_tomorrow)
{
	struct assessment a;
	LOOK(&a, { 7, HISTORY_BEFORE, RHR, UNKNOWN }, { 0, 0, RHR, UNKNOWN });
	d.settings.hrmax = 190;
	assess_tomorrow(&d.history, diary_day, &d.settings, &a);
	why_tomorrow(&d.history, diary_day, &d.settings, &a, &why);
	ck_assert_int_eq(why.fit.zone1.ground, ZONE_HIGHEST);
	diary_entry(&d, 0)->rhr = 52;
	why_tomorrow(&d.history, diary_day, &d.settings, &a, &why);
	ck_assert_int_eq(why.fit.zone1.ground, ZONE_RESERVE);
	ck_assert_int_eq(why.fit.zone1.most, 120);
	ck_assert_int_eq(why.fit.zone1.rest.n, 7);
}
END_TEST

/* Every sentence with a distance, in either unit. */
START_TEST(distances_in_both_units)
{
	static const struct {
		struct change what[3];
		enum reason_id id;
		const char *because[2], *reason[2], *now[2], *usual[2];
	} cases[] = {
		{ { { 2, 2, RACE_METRES, 42195 } }, REASON_AFTER_RACE,
			{ "day 2 after a race of 42.2 km", "day 2 after a race of 26.22 mi" },
			{ "day 2 after racing 42.2 km; this holds to day 3", "day 2 after racing 26.22 mi; this holds to day 3" },
			{ "42.2 km", "26.22 mi" }, { "", "" } },
		{ { { 1, 1, RACE_METRES, 5000 } }, REASON_AFTER_RACE,
			{ "day 1 after a race of 5 km", "day 1 after a race of 3.11 mi" },
			{ "day 1 after racing 5 km; this holds to day 1", "day 1 after racing 3.11 mi; this holds to day 1" },
			{ "5 km", "3.11 mi" }, { "", "" } },
		{ { { 0, 0, PLAN, S(RUN, LONG, 90, 4) }, { 0, 0, PLAN_KM, 16093 } }, REASON_LONG_JUMP,
			{ "nothing entered speaks against it", "nothing entered speaks against it" },
			{ "planned 16.09 km, longest run of 30 days 9 km; up to 9.9 km would be in step",
			  "planned 10 mi, longest run of 30 days 5.59 mi; up to 6.1 mi would be in step" },
			{ "16.09 km", "10 mi" }, { "9 km", "5.59 mi" } },
		{ { { 1, 30, KM, 10000 }, { 0, 0, PLAN, S(RUN, LONG, 90, 4) }, { 0, 0, PLAN_KM, 11001 } }, REASON_LONG_JUMP,
			{ "nothing entered speaks against it", "nothing entered speaks against it" },
			{ "planned 11 km, longest run of 30 days 10 km; up to 11 km would be in step",
			  "planned 6.84 mi, longest run of 30 days 6.21 mi; up to 6.8 mi would be in step" },
			{ "11 km", "6.84 mi" }, { "10 km", "6.21 mi" } },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct assessment a;
		char text[WORDS];
		diary_steady(&d);
		for (int k = 0; k < 3; k++)
			for (int ago = cases[i].what[k].from; ago <= cases[i].what[k].to; ago++)
				if (cases[i].what[k].value != 0 && (cases[i].what[k].what != KM || diary_entry(&d, ago)->session_count > 0))
					diary_change(&d, &(struct change){ ago, ago, cases[i].what[k].what, cases[i].what[k].value });
		assess(&d.history, diary_day, &d.settings, NULL, &a);
		const struct reason *r = reason(&a, cases[i].id);
		for (enum units units = UNITS_KM; units <= UNITS_MI; units++) {
			ck_assert_str_eq(words_because(&a, units, text, sizeof text), cases[i].because[units]);
			ck_assert_str_eq(words_reason(r, units, text, sizeof text), cases[i].reason[units]);
			ck_assert_str_eq(words_now(r, units, text, sizeof text), cases[i].now[units]);
			ck_assert_str_eq(words_usual(r, units, text, sizeof text), cases[i].usual[units]);
		}
	}
}
END_TEST

/* Whoever plans what was advised, in the unit it was advised in, is not told again that it is too far; a tenth more is. */
START_TEST(advice_is_rounded_down)
{
	struct assessment a;
	char text[WORDS];
	for (int longest = 2000; longest <= 60000; longest += longest < 20000 ? 7 : 173)
		for (enum units units = UNITS_KM; units <= UNITS_MI; units++) {
			LOOK(&a, { 1, 1, ONLY, S(RUN, EASY, 50, 3) }, { 1, 1, KM, longest }, { 0, 0, PLAN, S(RUN, LONG, 90, 4) },
				{ 0, 0, PLAN_KM, 900000 });
			for (int ago = 2; ago <= 30; ago++)
				diary_entry(&d, ago)->session_count = 0;
			assess(&d.history, diary_day, &d.settings, NULL, &a);
			const char *upto = strstr(words_reason(reason(&a, REASON_LONG_JUMP), units, text, sizeof text), "; up to ");
			ck_assert_ptr_nonnull(upto);
			double advised = strtod(upto + 8, NULL);
			struct session *plan = &d.planned[diary_day - d.history.first][0];
			plan->metres = (int)lround(advised * units_metres(units));
			assess(&d.history, diary_day, &d.settings, NULL, &a);
			ck_assert_msg(assessment_reason(&a, REASON_LONG_JUMP) == NULL, "%d: %s", longest, text);
			plan->metres = (int)lround((advised + 0.1) * units_metres(units)) + 1;
			assess(&d.history, diary_day, &d.settings, NULL, &a);
			ck_assert_msg(assessment_reason(&a, REASON_LONG_JUMP) != NULL, "%d: %s", longest, text);
		}
}
END_TEST

/* No unit but the one asked for, and no number of more than two decimals. */
static void readable(const char *text, enum units units)
{
	static const char *const others[] = { " mi", " km" };
	for (const char *at = text; (at = strstr(at, others[units])) != NULL; at++)
		ck_assert_msg(at[3] != '\0' && strchr(" ;,:.)", at[3]) == NULL, "%s in: %s", others[units], text);
	for (const char *at = text; (at = strchr(at, '.')) != NULL; at++)
		ck_assert_msg(strspn(at + 1, "0123456789") <= 2, "%s", text);
}

START_TEST(everything_has_words)
{
	uint64_t state = 77;
	char text[WORDS];
	reason_set said = 0;
	for (int i = 0; i < 1500; i++) {
		struct assessment a;
		diary_random(&d, &state);
		assess(&d.history, diary_day, &d.settings, NULL, &a);
		why_explain(&d.history, &d.settings, NULL, &a, &why);
		said |= a.found;
		enum units units = i % 2 == 0 ? UNITS_KM : UNITS_MI;
		whole(words_because(&a, units, text, sizeof text), true);
		readable(text, units);
		whole(words_confidence(&a, text, sizeof text), true);
		whole(words_unknown(&a, text, sizeof text), false);
		whole(words_learning(&d.history, diary_day, &d.settings, text, sizeof text), false);
		whole(words_promise(&a), true);
		for (int k = 0; k < OPEN_MATTERS; k++) {
			whole(words_open(&d.history, diary_day, &d.settings, (enum open_matter)k, text, sizeof text), false);
			readable(text, units);
		}
		whole(words_fit(&a, &why.fit, text, sizeof text), true);
		for (int k = 0; k < why.fit.form_count; k++)
			whole(words_form(&a, why.fit.forms[k], &why.fit, text, sizeof text), true);
		for (int k = 0; k < why.raise_count; k++)
			whole(words_raise(&a, &why.raises[k], text, sizeof text), true);
		for (int k = 0; k < why.step_count; k++)
			whole(words_step(&why.steps[k], text, sizeof text), true);
		for (int k = 0; k < a.count; k++) {
			const struct reason *r = &a.reasons[k];
			whole(words_reason(r, units, text, sizeof text), true);
			readable(text, units);
			whole(words_name(r, text, sizeof text), true);
			whole(words_now(r, units, text, sizeof text), false);
			readable(text, units);
			whole(words_usual(r, units, text, sizeof text), false);
			readable(text, units);
			whole(words_days(r, text, sizeof text), false);
			whole(words_gate(r, &d.settings, text, sizeof text), false);
			whole(words_medical(r, text, sizeof text), r->medical);
			ck_assert(strchr(text, '%') == NULL && strstr(text, "probably") == NULL && strstr(text, "nothing to worry") == NULL);
		}
	}
	/* Pain on bone is never drawn at random; all else must have been seen. */
	ck_assert_uint_eq(said, (((reason_set)1 << REASON_COUNT) - 1) & ~((reason_set)1 << REASON_BONE_PAIN));
}
END_TEST

/* The lines of a fit for every ground it may name. */
START_TEST(every_fit)
{
	struct assessment a = { .verdict = CEILING_TRAIN };
	struct fit fit = { .form_count = 0 };
	char text[WORDS];
	static const char *const active[] = { "I2", "J2", "C1", "I3", "K", "A1", "A2", "A3", "A5", "E1", "P1", "P5", "E2", "E3", "J3", "none" };
	static const char *const passive[] = { "R1", "I0", "I1", "I2", "I3", "J0", "J1", "C1", "K", "W1", "P2", "P3", "P4", "streak" };
	for (size_t i = 0; i < sizeof active / sizeof active[0]; i++) {
		fit.recovery = CEILING_ACTIVE;
		fit.ground = active[i];
		whole(words_fit(&a, &fit, text, sizeof text), true);
	}
	for (size_t i = 0; i < sizeof passive / sizeof passive[0]; i++) {
		fit.recovery = CEILING_PASSIVE;
		fit.ground = passive[i];
		whole(words_fit(&a, &fit, text, sizeof text), true);
	}
}
END_TEST

START_TEST(codes)
{
	for (int i = 0; i < REASON_COUNT; i++) {
		ck_assert_int_eq(reason_find(reasons[i].code), i);
		ck_assert(reasons[i].name[0] != '\0' && reasons[i].page[0] != '\0' && reasons[i].rules[0] == 'S');
	}
	ck_assert_int_eq(reason_find("A4"), -1);
	ck_assert_int_eq(reason_find(""), -1);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("words");
	TCase *all = tcase_create("words");
	suite_add_tcase(suite, all);
	tcase_set_timeout(all, 0);
	tcase_add_test(all, a_heart_rate);
	tcase_add_test(all, a_spread_of_one);
	tcase_add_test(all, three_signs);
	tcase_add_test(all, persistence);
	tcase_add_test(all, calendar);
	tcase_add_test(all, repeated);
	tcase_add_test(all, what_is_not_known);
	tcase_add_test(all, small_rooms);
	tcase_add_test(all, zone_one_has_its_limit);
	tcase_add_test(all, zone_one_of_tomorrow);
	tcase_add_test(all, distances_in_both_units);
	tcase_add_test(all, advice_is_rounded_down);
	tcase_add_test(all, everything_has_words);
	tcase_add_test(all, every_fit);
	tcase_add_test(all, codes);
	return run_tests(suite);
}
