/* SPDX-License-Identifier: MIT */
/* Every rule and its boundaries.  Each case changes a diary in which nothing speaks, and names the whole verdict that must
   come of it: what must not speak is tested as well. */
#include "config.h"

#include "diary.h"
#include "../run.h"

#include <stdio.h>
#include <string.h>

struct rule_case {
	const char *expect;
	struct change changes[7];	/* ends with an empty one */
	const char *setting;		/* NULL: none changed */
	double value;
};

static struct diary d;

static void run(const struct rule_case *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct assessment a;
		char text[512], where[600];
		diary_steady(&d);
		for (const struct change *c = cases[i].changes; c < cases[i].changes + 7 && (c->from | c->to | c->what | c->value) != 0; c++)
			diary_change(&d, c);
		if (cases[i].setting != NULL)
			ck_assert_msg(settings_set(&d.settings, cases[i].setting, cases[i].value), "%s", cases[i].setting);
		assess(&d.history, diary_day, &d.settings, NULL, &a);
		snprintf(where, sizeof where, "case %zu: %s", i, diary_verdict(&a, text, sizeof text));
		ck_assert_msg(strcmp(text, cases[i].expect) == 0, "%s, expected %s", where, cases[i].expect);
	}
}
#define RUN(cases) run(cases, sizeof cases / sizeof cases[0])

START_TEST(nothing_speaks)
{
	static const struct rule_case cases[] = { { .expect = "train:" } };
	RUN(cases);
}
END_TEST

START_TEST(medical)
{
	static const struct rule_case cases[] = {
		{ .expect = "passive: R1/3/passive", { { 0, 0, RED, 1 } } },
		{ .expect = "passive: R1/3/passive", { { 7, 7, RED, 1 } } },
		{ .expect = "train:", { { 8, 8, RED, 1 } } },
		{ .expect = "train:", { { 3, 3, RED, 1 }, { 3, 3, CLEARED, 1 } } },
		{ .expect = "train:", { { 3, 3, RED, 1 }, { 1, 1, CLEARED, 1 } } },
		{ .expect = "passive: R1/3/passive", { { 3, 3, RED, 1 }, { 4, 4, CLEARED, 1 } } },
		{ .expect = "train:", { { 3, 3, RED, 1 } }, "red_flag_days", 2 },
		{ .expect = "passive: J0/3/passive", { { 0, 0, PAIN, 1 }, { 0, 0, BONE, 1 } } },
		{ .expect = "passive: J1/3/passive", { { 0, 0, PAIN, 5 } } },
		{ .expect = "passive: J1/3/passive", { { 0, 0, PAIN, 1 }, { 0, 0, GAIT, 1 } } },
		{ .expect = "active: J2/2/active", { { 0, 0, PAIN, 4 } } },
		{ .expect = "active: J2/2/active", { { 0, 0, PAIN, 3 } } },
		{ .expect = "train: J3/0", { { 0, 0, PAIN, 2 } } },
		{ .expect = "train: J3/0", { { 0, 0, PAIN, 0 }, { 0, 0, RHR, 50 } } },
		{ .expect = "train:", { { 1, 1, PAIN, 9 } } },
	};
	RUN(cases);
}
END_TEST

START_TEST(illness)
{
	static const struct rule_case cases[] = {
		{ .expect = "passive: I0/3/passive", { { 0, 0, ILL_ABOVE, 1 }, { 0, 0, FEVER, 1 } } },
		{ .expect = "passive: I1/3/passive", { { 0, 0, ILL_BELOW, 1 } } },
		{ .expect = "active: I2/1/active", { { 0, 0, ILL_ABOVE, 1 }, { 0, 0, ITEM_ENERGY, 3 } } },
		{ .expect = "passive: I2/2/passive A5/1/active", { { 0, 0, ILL_ABOVE, 1 }, { 0, 0, ITEM_LEGS, 2 }, { 0, 0, NOT_MILD, 1 } } },
		{ .expect = "passive: I2/2/passive", { { 0, 0, ILL_ABOVE, 1 }, { 0, 0, ITEM_ENERGY, UNKNOWN } } },
		/* A head cold of two days: active on the first day after, then one easy day. */
		{ .expect = "active: I3/2/active", { { 1, 2, ILL_ABOVE, 1 } } },
		{ .expect = "easy: I3/2/easy", { { 2, 3, ILL_ABOVE, 1 } } },
		{ .expect = "train:", { { 3, 4, ILL_ABOVE, 1 } } },
		/* Of three days: one passive, one active, two easy. */
		{ .expect = "passive: I3/2/passive", { { 1, 3, ILL_ABOVE, 1 } } },
		{ .expect = "active: I3/2/active", { { 2, 4, ILL_ABOVE, 1 } } },
		{ .expect = "easy: I3/2/easy", { { 4, 6, ILL_ABOVE, 1 } } },
		{ .expect = "train:", { { 5, 7, ILL_ABOVE, 1 } } },
		/* Below the neck, four days: two passive, two active, four easy. */
		{ .expect = "passive: I3/2/passive", { { 2, 5, ILL_BELOW, 1 } } },
		{ .expect = "active: I3/2/active", { { 4, 7, ILL_BELOW, 1 } } },
		{ .expect = "easy: I3/2/easy", { { 8, 11, ILL_BELOW, 1 } } },
		{ .expect = "train:", { { 9, 12, ILL_BELOW, 1 } } },
		/* One day of fever among five, one of them not entered: three passive, three active, five easy. */
		{ .expect = "passive: I3/2/passive", { { 3, 4, ILL_ABOVE, 1 }, { 6, 7, ILL_ABOVE, 1 }, { 7, 7, FEVER, 1 } } },
		{ .expect = "active: I3/2/active", { { 6, 7, ILL_ABOVE, 1 }, { 9, 10, ILL_ABOVE, 1 }, { 10, 10, FEVER, 1 } } },
		{ .expect = "easy: I3/2/easy", { { 11, 12, ILL_ABOVE, 1 }, { 14, 15, ILL_ABOVE, 1 }, { 15, 15, FEVER, 1 } } },
		{ .expect = "train:", { { 12, 13, ILL_ABOVE, 1 }, { 15, 16, ILL_ABOVE, 1 }, { 16, 16, FEVER, 1 } } },
		/* Two days without an entry end the spell. */
		{ .expect = "active: I3/2/active", { { 1, 1, ILL_ABOVE, 1 }, { 4, 4, ILL_BELOW, 1 } } },
	};
	RUN(cases);
}
END_TEST

START_TEST(race)
{
	static const struct rule_case cases[] = {
		{ .expect = "passive: C1/2/passive", { { 1, 1, RACE_METRES, 6000 } } },
		{ .expect = "active: C1/2/active", { { 2, 2, RACE_METRES, 6000 } } },
		{ .expect = "easy: C1/2/easy", { { 3, 3, RACE_METRES, 6000 } } },
		{ .expect = "train:", { { 4, 4, RACE_METRES, 6000 } } },
		{ .expect = "active: C1/2/active", { { 3, 3, RACE_METRES, 6001 } } },
		{ .expect = "easy: C1/2/easy", { { 6, 6, RACE_METRES, 12000 } } },
		{ .expect = "train:", { { 7, 7, RACE_METRES, 12000 } } },
		{ .expect = "easy: C1/2/easy", { { 9, 9, RACE_METRES, 17000 } } },
		{ .expect = "active: C1/2/active", { { 5, 5, RACE_METRES, 21098 } } },
		{ .expect = "easy: C1/2/easy", { { 13, 13, RACE_METRES, 23000 } } },
		{ .expect = "easy: C1/2/easy", { { 20, 20, RACE_METRES, 30000 } } },
		{ .expect = "passive: C1/2/passive", { { 3, 3, RACE_METRES, 42195 } } },
		{ .expect = "easy: C1/2/easy", { { 21, 21, RACE_METRES, 42195 } } },
		{ .expect = "train:", { { 22, 22, RACE_METRES, 42195 } } },
		{ .expect = "passive: C1/2/passive", { { 5, 5, RACE_METRES, 50000 } } },
		{ .expect = "easy: C1/2/easy", { { 28, 28, RACE_METRES, 50000 } } },
		{ .expect = "train:", { { 29, 29, RACE_METRES, 50000 } } },
		{ .expect = "train:", { { 5, 5, RACE_METRES, 50000 }, { 5, 5, NOT_RACED, 1 } } },
		/* The strictest of two. */
		{ .expect = "active: C1/2/active", { { 6, 6, RACE_METRES, 10000 }, { 8, 8, RACE_METRES, 42195 } } },
		/* A session run as a race counts as one, unless its effort was low. */
		{ .expect = "easy: C1/2/easy", { { 5, 5, ONLY, S(RUN, RACE, 40, 9) }, { 5, 5, KM, 10000 } } },
		{ .expect = "train:", { { 5, 5, ONLY, S(RUN, RACE, 40, 5) }, { 5, 5, KM, 10000 } } },
		{ .expect = "train:", { { 3, 3, RACE_METRES, 6000 } }, "race_5k_easy", 2 },
	};
	RUN(cases);
}
END_TEST

START_TEST(fatigue_and_mind)
{
	static const struct rule_case cases[] = {
		{ .expect = "active: A5/1/active", { { 0, 0, ITEM_LEGS, 2 } } },
		{ .expect = "active: K/0/easy P1/1 A5/1/active", { { 0, 0, ITEM_LEGS, 1 } } },
		{ .expect = "active: K/0/easy P1/1 A5/1/active", { { 0, 0, ITEM_ENERGY, 2 } } },
		{ .expect = "active: K/0/active P1/2 A5/1/active", { { 0, 0, ITEM_ENERGY, 2 }, { 0, 0, ITEM_LEGS, 1 } } },
		{ .expect = "passive: K/0/passive P1/3", { { 0, 0, ITEM_ENERGY, 1 } } },
		{ .expect = "easy: K/0/easy P4/1", { { 0, 0, ITEM_MOOD, 2 } } },
		{ .expect = "easy: K/0/easy P4/1", { { 0, 0, ITEM_FOCUS, 2 } } },
		{ .expect = "train:", { { 0, 0, ITEM_CALM, 2 } } },
		{ .expect = "easy: K/0/easy P4/1", { { 0, 0, ITEM_CALM, 1 } } },
		{ .expect = "active: K/0/active P4/2", { { 0, 0, ITEM_CALM, 2 }, { 0, 0, ITEM_MOOD, 2 } } },
		{ .expect = "active: K/0/active P4/2", { { 0, 0, ITEM_MOTIVATION, 1 } } },
		{ .expect = "passive: K/0/passive P4/3", { { 0, 0, ITEM_MOTIVATION, 1 }, { 0, 0, ITEM_CALM, 1 } } },
		/* Persistence: three of four, four of four, an unknown morning skipped, eight days too far. */
		{ .expect = "active: K/0/active P1/2 A5/1/active", { { 0, 2, ITEM_ENERGY, 2 } } },
		{ .expect = "passive: K/0/passive P1/3 A5/1/active", { { 0, 3, ITEM_ENERGY, 2 } } },
		{ .expect = "easy: K/0/easy P4/1", { { 0, 1, ITEM_MOOD, 2 } } },
		{ .expect = "active: K/0/active P4/2", { { 0, 0, ITEM_MOOD, 2 }, { 2, 2, ITEM_MOOD, 2 }, { 3, 3, ITEM_MOOD, 2 } } },
		{ .expect = "train:", { { 1, 4, ITEM_MOOD, 2 } } },
		/* Waived after two rest days, and where it is the usual state. */
		{ .expect = "easy: K/0/easy P4/1", { { 0, 3, ITEM_MOOD, 2 }, { 1, 2, NOTHING_DONE, 1 } } },
		{ .expect = "easy: K/0/easy P4/1", { { 0, 15, ITEM_MOOD, 2 } } },
		{ .expect = "passive: K/0/passive P4/3", { { 0, 14, ITEM_MOOD, 2 } } },
		{ .expect = "easy: K/0/easy P1/1", { { 0, 15, ITEM_ENERGY, 2 } } },
		{ .expect = "easy: K/0/easy P4/1", { { 0, 2, ITEM_MOOD, 2 } }, "persist_some", 4 },
	};
	RUN(cases);
}
END_TEST

START_TEST(sleep)
{
	static const struct rule_case cases[] = {
		{ .expect = "train:", { { 0, 0, SLEEP, 391 } } },
		{ .expect = "easy: K/0/easy P2/1", { { 0, 0, SLEEP, 390 } } },
		{ .expect = "easy: K/0/easy P2/1", { { 0, 0, SLEEP, 331 } } },
		{ .expect = "active: K/0/active P2/2", { { 0, 0, SLEEP, 330 } } },
		{ .expect = "active: K/0/active P2/2", { { 0, 0, SLEEP, 240 } } },
		{ .expect = "passive: K/0/passive P2/3", { { 0, 0, SLEEP, 239 } } },
		/* Without a usual night only what is little for anyone speaks. */
		{ .expect = "train:", { { 1, 120, SLEEP, UNKNOWN }, { 0, 0, SLEEP, 360 } } },
		{ .expect = "easy: K/0/easy P2/1", { { 1, 120, SLEEP, UNKNOWN }, { 0, 0, SLEEP, 359 } } },
		{ .expect = "easy: K/0/easy P2/1", { { 1, 120, SLEEP, UNKNOWN }, { 0, 0, SLEEP, 300 } } },
		{ .expect = "active: K/0/active P2/2", { { 1, 120, SLEEP, UNKNOWN }, { 0, 0, SLEEP, 299 } } },
		{ .expect = "train:", { { 14, 120, SLEEP, UNKNOWN }, { 0, 0, SLEEP, 390 } } },
		{ .expect = "easy: K/0/easy P2/1", { { 15, 120, SLEEP, UNKNOWN }, { 0, 0, SLEEP, 390 } } },
		{ .expect = "easy: K/0/easy P2/1", { { 0, 0, SLEEP, 420 } }, "need_min", 510 },
		{ .expect = "train:", { { 0, 0, SLEEP, 421 } }, "need_min", 510 },
		{ .expect = "easy: K/0/easy P2/1", { { 0, 0, ITEM_SLEEP_QUALITY, 2 } } },
		{ .expect = "active: K/0/active P2/2", { { 0, 0, ITEM_SLEEP_QUALITY, 1 } } },
		{ .expect = "easy: K/0/easy P2/1", { { 0, 0, ITEM_RESTED, 1 } } },
		{ .expect = "active: K/0/active P2/2", { { 0, 0, ITEM_RESTED, 2 }, { 0, 0, ITEM_SLEEP_QUALITY, 2 } } },
		{ .expect = "active: K/0/active P2/2", { { 0, 2, ITEM_SLEEP_QUALITY, 2 } } },
		{ .expect = "passive: K/0/passive P2/3", { { 0, 3, ITEM_SLEEP_QUALITY, 2 } } },
	};
	RUN(cases);
}
END_TEST

START_TEST(heart)
{
	static const struct rule_case cases[] = {
		{ .expect = "train:", { { 0, 0, RHR, 52 } } },
		{ .expect = "easy: K/0/easy P3/1", { { 0, 0, RHR, 53 } } },
		{ .expect = "easy: K/0/easy P3/1", { { 0, 0, RHR, 54 } } },
		{ .expect = "active: K/0/active P3/2", { { 0, 0, RHR, 55 } } },
		{ .expect = "active: K/0/active P3/2", { { 0, 0, RHR, 59 } } },
		{ .expect = "passive: K/0/passive P3/3", { { 0, 0, RHR, 60 } } },
		/* A second raised morning confirms a clear one; a mild one needs three. */
		{ .expect = "passive: K/0/passive P3/3", { { 0, 0, RHR, 55 }, { 3, 3, RHR, 53 } } },
		{ .expect = "active: K/0/active P3/2", { { 0, 0, RHR, 55 }, { 4, 4, RHR, 53 } } },
		{ .expect = "easy: K/0/easy P3/1", { { 0, 1, RHR, 53 } } },
		{ .expect = "active: K/0/active P3/2", { { 0, 2, RHR, 53 } } },
		/* Still learning: nothing before seven mornings, wider gates before fourteen. */
		{ .expect = "train:", { { 7, 120, RHR, UNKNOWN }, { 0, 0, RHR, 80 } } },
		{ .expect = "train:", { { 8, 120, RHR, UNKNOWN }, { 0, 0, RHR, 54 } } },
		{ .expect = "easy: K/0/easy P3/1", { { 8, 120, RHR, UNKNOWN }, { 0, 0, RHR, 55 } } },
		{ .expect = "active: K/0/active P3/2", { { 14, 120, RHR, UNKNOWN }, { 0, 0, RHR, 58 } } },
		{ .expect = "passive: K/0/passive P3/3", { { 15, 120, RHR, UNKNOWN }, { 0, 0, RHR, 60 } } },
		/* HRV: the week against sixty days; both together weigh a step more; this morning alone. */
		{ .expect = "train:", { { 7, 66, RMSSD, 600 }, { 0, 6, RMSSD, 592 } } },
		{ .expect = "easy: K/0/easy P3/1", { { 7, 66, RMSSD, 600 }, { 0, 6, RMSSD, 590 } } },
		{ .expect = "active: K/0/active P3/2", { { 7, 66, RMSSD, 600 }, { 0, 6, RMSSD, 582 } } },
		{ .expect = "active: K/0/active P3/2", { { 7, 66, RMSSD, 600 }, { 0, 6, RMSSD, 590 }, { 0, 0, RHR, 53 } } },
		{ .expect = "passive: K/0/passive P3/3", { { 7, 66, RMSSD, 600 }, { 0, 6, RMSSD, 590 }, { 0, 0, RHR, 55 } } },
		{ .expect = "easy: K/0/easy P3/1", { { 7, 66, RMSSD, 600 }, { 1, 6, RMSSD, 610 }, { 0, 0, RMSSD, 573 } } },
		{ .expect = "easy: K/0/easy P3/1", { { 7, 66, RMSSD, 600 }, { 4, 6, RMSSD, 590 } } },
		{ .expect = "train:", { { 7, 66, RMSSD, 600 }, { 5, 6, RMSSD, 500 } } },
		{ .expect = "train:", { { 7, 25, RMSSD, 600 }, { 0, 6, RMSSD, 500 } } },
		{ .expect = "active: K/0/active P3/2", { { 7, 26, RMSSD, 600 }, { 0, 6, RMSSD, 500 } } },
		{ .expect = "train:", { { 0, 0, RHR, 53 } }, "rhr_mild_bpm", 4 },
	};
	RUN(cases);
}
END_TEST

START_TEST(soreness)
{
	static const struct rule_case cases[] = {
		{ .expect = "train:", { { 0, 0, ITEM_MUSCLES, 3 } } },
		{ .expect = "easy: K/0/easy P5/1", { { 0, 0, ITEM_MUSCLES, 2 } } },
		{ .expect = "easy: K/0/easy P5/1", { { 0, 2, ITEM_MUSCLES, 2 } } },
		{ .expect = "active: K/0/active P5/2", { { 0, 3, ITEM_MUSCLES, 2 } } },
		{ .expect = "passive: K/0/passive P5/3", { { 0, 4, ITEM_MUSCLES, 2 } } },
		{ .expect = "passive: K/0/passive P5/3", { { 0, 0, ITEM_MUSCLES, 1 } } },
		/* One unknown day is bridged and counts, two are not. */
		{ .expect = "active: K/0/active P5/2", { { 0, 3, ITEM_MUSCLES, 2 }, { 2, 2, ITEM_MUSCLES, UNKNOWN } } },
		{ .expect = "easy: K/0/easy P5/1", { { 0, 3, ITEM_MUSCLES, 2 }, { 1, 2, ITEM_MUSCLES, UNKNOWN } } },
		/* Waived after two rest days and where it is usual, but not for very sore. */
		{ .expect = "easy: K/0/easy P5/1", { { 0, 4, ITEM_MUSCLES, 2 }, { 1, 2, NOTHING_DONE, 1 } } },
		{ .expect = "easy: K/0/easy P5/1", { { 0, 15, ITEM_MUSCLES, 2 } } },
		{ .expect = "passive: K/0/passive P5/3", { { 1, 15, ITEM_MUSCLES, 2 }, { 0, 0, ITEM_MUSCLES, 1 } } },
	};
	RUN(cases);
}
END_TEST

START_TEST(signs_together)
{
	static const struct rule_case cases[] = {
		{ .expect = "active: K/0/active P2/1 P4/1", { { 0, 0, ITEM_MOOD, 2 }, { 0, 0, SLEEP, 390 } } },
		{ .expect = "active: K/0/active P2/1 P4/1 P5/1", { { 0, 0, ITEM_MOOD, 2 }, { 0, 0, SLEEP, 390 }, { 0, 0, ITEM_MUSCLES, 2 } } },
		{ .expect = "passive: K/0/passive P2/1 P3/1 P4/1 P5/1",
			{ { 0, 0, ITEM_MOOD, 2 }, { 0, 0, SLEEP, 390 }, { 0, 0, ITEM_MUSCLES, 2 }, { 0, 0, RHR, 53 } } },
		{ .expect = "active: K/0/active P2/1 P3/2", { { 0, 0, SLEEP, 390 }, { 0, 0, RHR, 55 } } },
		{ .expect = "passive: K/0/passive P2/1 P3/2 P4/1", { { 0, 0, SLEEP, 390 }, { 0, 0, RHR, 55 }, { 0, 0, ITEM_MOOD, 2 } } },
		{ .expect = "passive: K/0/passive P2/2 P3/2", { { 0, 0, SLEEP, 330 }, { 0, 0, RHR, 55 } } },
		{ .expect = "active: K/0/active P2/2 P3/2", { { 0, 0, SLEEP, 330 }, { 0, 0, RHR, 55 } }, "signs_clear", 3 },
	};
	RUN(cases);
}
END_TEST

START_TEST(checkin)
{
	static const struct rule_case cases[] = {
		{ .expect = "easy: U1/0/easy", { { 0, 0, ITEM_ENERGY, UNKNOWN }, { 0, 0, ITEM_LEGS, UNKNOWN }, { 0, 0, ITEM_MUSCLES, UNKNOWN },
			{ 0, 0, ITEM_MOOD, UNKNOWN } } },
		{ .expect = "train:", { { 0, 0, ITEM_ENERGY, UNKNOWN }, { 0, 0, ITEM_LEGS, UNKNOWN }, { 0, 0, ITEM_MUSCLES, UNKNOWN } } },
		{ .expect = "active: A3/1/active", { { 0, 0, ITEM_SUPPLENESS, 2 } } },
		{ .expect = "train:", { { 0, 0, ITEM_SUPPLENESS, 3 } } },
		{ .expect = "active: K/0/easy P5/1 A3/1/active", { { 0, 0, ITEM_SUPPLENESS, 1 }, { 0, 0, ITEM_MUSCLES, 2 } } },
	};
	RUN(cases);
}
END_TEST

START_TEST(demanding_yesterday)
{
	static const struct rule_case cases[] = {
		{ .expect = "active: A1/1/active", { { 1, 1, ONLY, S(RUN, INTERVALS, 20, 5) } } },
		{ .expect = "train:", { { 1, 1, ONLY, S(RUN, INTERVALS, 19, 9) } } },
		{ .expect = "train:", { { 1, 1, ONLY, S(RUN, TEMPO, 40, 4) } } },
		{ .expect = "active: A1/1/active", { { 1, 1, ONLY, S(RUN, HILLS, UNSAID, UNSAID) } } },
		{ .expect = "active: A1/1/active", { { 1, 1, ONLY, S(SWIM, NONE, 20, 7) } } },
		{ .expect = "train:", { { 1, 1, ONLY, S(SWIM, NONE, 40, 6) } } },
		{ .expect = "active: A1/1/active", { { 1, 1, ONLY, S(RUN, LONG, 30, 2) } } },
		{ .expect = "active: A1/1/active", { { 1, 1, ONLY, S(RUN, EASY, 90, 2) } } },
		{ .expect = "active: A1/1/active", { { 1, 1, ONLY, S(RUN, EASY, 75, 2) } } },
		{ .expect = "train:", { { 1, 1, ONLY, S(RUN, EASY, 74, 2) } } },
		{ .expect = "active: A1/1/active", { { 2, 120, ONLY, S(RUN, EASY, 20, 3) }, { 2, 2, NOTHING_DONE, 1 }, { 1, 1, ONLY, S(RUN, EASY, 60, 2) },
			{ 17, 17, BLOCK, BLOCK_RECOVERY } } },
		{ .expect = "train:", { { 2, 120, ONLY, S(RUN, EASY, 20, 3) }, { 2, 2, NOTHING_DONE, 1 }, { 1, 1, ONLY, S(RUN, EASY, 59, 2) } } },
		{ .expect = "active: A1/1/active", { { 1, 1, ONLY, S(BIKE, NONE, 150, 5) } } },
		{ .expect = "train:", { { 1, 1, ONLY, S(BIKE, NONE, 149, 5) } } },
		{ .expect = "train:", { { 1, 1, ONLY, S(BIKE, NONE, 200, 4) } } },
		{ .expect = "active: A1/1/active", { { 1, 1, ONLY, S(RUN, RACE, 10, UNSAID) } } },
		{ .expect = "train:", { { 1, 1, ONLY, S(RUN, RACE, 10, 5) } } },
		{ .expect = "train:", { { 1, 1, NOT_KNOWN, 1 } } },
	};
	RUN(cases);
}
END_TEST

START_TEST(demanding_days)
{
	static const struct rule_case cases[] = {
		{ .expect = "easy: E1/1/easy", { { 2, 3, ONLY, S(RUN, LONG, 60, 3) } } },
		{ .expect = "active: A1/1/active E1/1/easy", { { 1, 1, ONLY, S(RUN, LONG, 60, 3) }, { 3, 3, ONLY, S(RUN, LONG, 60, 3) } } },
		{ .expect = "train:", { { 3, 4, ONLY, S(RUN, LONG, 60, 3) } } },
		{ .expect = "easy: E1/1/easy", { { 4, 6, ONLY, S(RUN, LONG, 60, 3) } } },
		{ .expect = "train:", { { 5, 7, ONLY, S(RUN, LONG, 60, 3) } } },
		{ .expect = "train:", { { 4, 6, ONLY, S(RUN, LONG, 60, 3) } }, "stacked_six", 4 },
		/* Mid-week: a heavy week, demanding before and planned after, nothing yesterday. */
		{ .expect = "active: A2/1/active", { { 3, 3, BLOCK, BLOCK_VOLUME }, { 2, 2, ONLY, S(RUN, LONG, 60, 3) }, { -1, -1, PLAN, S(RUN, TEMPO, 40, UNSAID) } } },
		{ .expect = "active: A2/1/active", { { 2, 2, ONLY, S(RUN, LONG, 100, 3) }, { -1, -1, PLAN, S(RUN, NONE, 90, UNSAID) } } },
		{ .expect = "train:", { { 3, 3, BLOCK, BLOCK_VOLUME }, { 2, 2, ONLY, S(RUN, LONG, 60, 3) }, { -1, -1, PLAN, S(RUN, EASY, 89, 6) } } },
		{ .expect = "train:", { { 3, 3, BLOCK, BLOCK_VOLUME }, { -1, -1, PLAN, S(RUN, TEMPO, 40, UNSAID) } } },
		{ .expect = "train:", { { 2, 2, ONLY, S(RUN, LONG, 60, 3) }, { -1, -1, PLAN, S(RUN, TEMPO, 40, UNSAID) } }, "volume_share", 2 },
		/* Seven days in a row need a rest; six with the rest planned are let pass while no sign shows. */
		{ .expect = "train:", { { 1, 5, ONLY, S(RUN, EASY, 40, 3) } } },
		{ .expect = "passive: W1/2/passive", { { 1, 6, DONE, S(RUN, EASY, 40, 3) }, { 6, 6, NOTHING_DONE, 1 }, { 6, 6, DONE, S(RUN, EASY, 40, 3) } } },
		{ .expect = "easy: W1/2/easy", { { 2, 2, DONE, S(RUN, EASY, 40, 3) }, { 7, 7, NOTHING_DONE, 1 }, { 6, 6, ONLY, S(RUN, EASY, 40, 3) },
			{ -1, -1, PLAN_REST, 1 } } },
		{ .expect = "passive: K/0/easy P4/1 W1/2/passive", { { 2, 2, DONE, S(RUN, EASY, 40, 3) }, { 7, 7, NOTHING_DONE, 1 },
			{ 6, 6, ONLY, S(RUN, EASY, 40, 3) }, { -1, -1, PLAN_REST, 1 }, { 0, 0, ITEM_MOOD, 2 } } },
		{ .expect = "passive: W1/2/passive", { { 2, 2, DONE, S(RUN, EASY, 40, 3) }, { 6, 7, ONLY, S(RUN, EASY, 40, 3) }, { 8, 8, NOTHING_DONE, 1 },
			{ -1, -1, PLAN_REST, 1 } } },
		/* A gentle walk leaves a rest day one; a brisk or a long one does not; a day of rest entered is one. */
		{ .expect = "train:", { { 2, 2, DONE, S(WALK, NONE, 45, 2) }, { 6, 6, ONLY, S(RUN, EASY, 40, 3) } } },
		{ .expect = "passive: W1/2/passive", { { 2, 2, DONE, S(WALK, NONE, 46, 2) }, { 6, 6, ONLY, S(RUN, EASY, 40, 3) } } },
		{ .expect = "passive: W1/2/passive", { { 2, 2, DONE, S(WALK, NONE, 20, 3) }, { 6, 6, ONLY, S(RUN, EASY, 40, 3) } } },
		{ .expect = "train:", { { 2, 2, REST, 1 }, { 6, 6, ONLY, S(RUN, EASY, 40, 3) } } },
	};
	RUN(cases);
}
END_TEST

START_TEST(blocks)
{
	static const struct rule_case cases[] = {
		{ .expect = "easy: E2/1/easy", { { 3, 3, BLOCK, BLOCK_RECOVERY } } },
		{ .expect = "easy: E2/1/easy", { { 0, 0, BLOCK, BLOCK_RECOVERY } } },
		{ .expect = "easy: E2/1/easy", { { -3, -3, BLOCK, BLOCK_RECOVERY } } },
		{ .expect = "train:", { { -4, -4, BLOCK, BLOCK_RECOVERY } } },
		/* Weeks like each other since a recovery week: due after three, easy after five. */
		{ .expect = "train:", { { 17, 17, BLOCK, BLOCK_NONE }, { 24, 24, BLOCK, BLOCK_RECOVERY } } },
		{ .expect = "train: N3/0", { { 17, 17, BLOCK, BLOCK_NONE }, { 31, 31, BLOCK, BLOCK_RECOVERY } } },
		{ .expect = "train: N3/0", { { 17, 17, BLOCK, BLOCK_NONE }, { 38, 38, BLOCK, BLOCK_RECOVERY } } },
		{ .expect = "easy: E3/1/easy", { { 17, 17, BLOCK, BLOCK_NONE }, { 45, 45, BLOCK, BLOCK_RECOVERY } } },
		/* A lighter week by its load ends the count as well, and so does one that is not known well enough. */
		{ .expect = "train:", { { 17, 17, BLOCK, BLOCK_NONE }, { 18, 24, ONLY, S(RUN, EASY, 30, 3) }, { 18, 18, NOTHING_DONE, 1 } } },
		{ .expect = "easy: E3/1/easy", { { 17, 17, BLOCK, BLOCK_NONE } } },
		{ .expect = "train:", { { 17, 17, BLOCK, BLOCK_NONE }, { 18, 19, NOT_KNOWN, 1 } } },
		{ .expect = "easy: E3/1/easy", { { 17, 17, BLOCK, BLOCK_NONE }, { 18, 18, NOT_KNOWN, 1 } } },
		{ .expect = "easy: E3/1/easy", { { 17, 17, BLOCK, BLOCK_NONE }, { 31, 31, BLOCK, BLOCK_RECOVERY } }, "loading_easy", 3 },
	};
	RUN(cases);
}
END_TEST

START_TEST(plan)
{
	static const struct rule_case cases[] = {
		{ .expect = "train: N7/0", { { 0, 0, PLAN, S(RUN, EASY, UNSAID, UNSAID) }, { 0, 0, PLAN_KM, 9901 } } },
		{ .expect = "train:", { { 0, 0, PLAN, S(RUN, EASY, UNSAID, UNSAID) }, { 0, 0, PLAN_KM, 9900 } } },
		{ .expect = "train:", { { 0, 0, PLAN, S(BIKE, EASY, UNSAID, UNSAID) }, { 0, 0, PLAN_KM, 60000 } } },
		{ .expect = "train: N7/0", { { 0, 0, PLAN, S(RUN, EASY, UNSAID, UNSAID) }, { 0, 0, PLAN_KM, 9901 }, { 31, 31, KM, 20000 } } },
		{ .expect = "train:", { { 0, 0, PLAN, S(RUN, EASY, UNSAID, UNSAID) }, { 0, 0, PLAN_KM, 9901 }, { 29, 29, KM, 20000 } } },
	};
	RUN(cases);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("rules");
	TCase *all = tcase_create("rules");
	suite_add_tcase(suite, all);
	tcase_add_test(all, nothing_speaks);
	tcase_add_test(all, medical);
	tcase_add_test(all, illness);
	tcase_add_test(all, race);
	tcase_add_test(all, fatigue_and_mind);
	tcase_add_test(all, sleep);
	tcase_add_test(all, heart);
	tcase_add_test(all, soreness);
	tcase_add_test(all, signs_together);
	tcase_add_test(all, checkin);
	tcase_add_test(all, demanding_yesterday);
	tcase_add_test(all, demanding_days);
	tcase_add_test(all, blocks);
	tcase_add_test(all, plan);
	return run_tests(suite);
}
