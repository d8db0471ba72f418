/* SPDX-License-Identifier: MIT */
/* Looking back: each case changes a diary in which all is well and names everything that must be found of the day.  Then laws over
   random diaries.  The worked examples are check_cases.c's. */
#include "config.h"

#include "diary.h"
#include "../run.h"

#include "recovery/dayclass.h"
#include "recovery/review.h"
#include "recovery/words.h"

#include <stdio.h>
#include <string.h>

static struct diary d;

/* "was ceiling over", then a line for each mistake. */
static const char *told(const struct review *r, char *text, size_t size)
{
	char words[WORDS];
	size_t n = (size_t)snprintf(text, size, "%s %s %d", r->was == CEILING_NONE ? "unknown" : ceiling_names[r->was],
		ceiling_names[r->ceiling], r->over);
	for (int i = 0; i < MISTAKE_COUNT; i++)
		if ((r->mistakes >> i & 1) != 0)
			n += (size_t)snprintf(text + n, size - n, "\n%s %s", mistakes[i].code,
				words_mistake(r, (enum mistake)i, &d.settings, words, sizeof words));
	return text;
}

static const struct session recovery_run = { .kind = KIND_RUN, .purpose = PURPOSE_RECOVERY, .seconds = 1800, .metres = UNKNOWN,
	.rpe = 2, .hr = UNKNOWN, .hr_max = UNKNOWN, .talk = TALK_UNKNOWN, .after = AFTER_UNKNOWN, .start = UNKNOWN };

/* The day's only session is a recovery run, changed by the case. */
static struct session *recovery(void)
{
	struct entry *e = diary_entry(&d, 0);
	d.done[HISTORY_BEFORE][0] = recovery_run;
	e->sessions = d.done[HISTORY_BEFORE];
	e->session_count = 1;
	e->rest = false;
	return &d.done[HISTORY_BEFORE][0];
}

static void fast_effort(void) { recovery()->rpe = 4; }
static void at_the_limit(void) { struct session *s = recovery(); s->rpe = 3; s->seconds = 45 * 60; s->talk = TALK_PARTLY; s->after = AFTER_SAME; }
static void fast_all(void)
{
	struct session *s = recovery();
	s->rpe = 5;
	s->hr = 150;
	s->talk = TALK_NO;
	s->faster = true;
	s->seconds = 45 * 60 + 1;
	s->after = AFTER_WORSE;
	d.settings.lthr = 172;
}
static void heart_at_threshold(void) { recovery()->hr = 153; d.settings.lthr = 180; }
static void heart_over_threshold(void) { recovery()->hr = 154; d.settings.lthr = 180; }
static void heart_in_reserve(void) { recovery()->hr = 134; d.settings.hrmax = 190; }		/* of 50..190: 60 % is 134 */
static void heart_under_reserve(void) { recovery()->hr = 133; d.settings.hrmax = 190; }
static void heart_of_maximum(void)
{
	for (int ago = 0; ago <= 28; ago++)
		diary_entry(&d, ago)->rhr = UNKNOWN;
	recovery()->hr = 147;
	d.settings.hrmax = 190;		/* 77 % is 146.3 */
}
static void walked(void) { recovery()->kind = KIND_WALK; }	/* gentle: whatever it felt like, no recovery session is spoiled */

static void drained(void)
{
	diary_entry(&d, 0)->item[ITEM_ENERGY] = 1;
	diary_entry(&d, -1)->item[ITEM_MUSCLES] = 3;
}
static void drained_ran(void) { drained(); recovery()->purpose = PURPOSE_EASY; }
static void drained_rested(void) { drained(); diary_change(&d, &(struct change){ 0, 0, NOTHING_DONE, 0 }); }

static void run_days(int from, int to)
{
	for (int ago = from; ago <= to; ago++)
		diary_change(&d, &(struct change){ ago, ago, ONLY, S(RUN, EASY, 40, 3) });
}
static void seven_days(void) { run_days(0, 6); diary_change(&d, &(struct change){ 7, 7, NOTHING_DONE, 0 }); }
static void six_days(void) { run_days(0, 5); diary_change(&d, &(struct change){ 6, 6, NOTHING_DONE, 0 }); }
static void eight_days(void) { run_days(0, 7); diary_change(&d, &(struct change){ 8, 8, NOTHING_DONE, 0 }); }
static void fourteen_days(void) { run_days(0, 13); diary_change(&d, &(struct change){ 14, 14, NOTHING_DONE, 0 }); }

static void tired_days(int n)
{
	run_days(0, 4);
	diary_change(&d, &(struct change){ 5, 5, NOTHING_DONE, 0 });
	for (int ago = 1; ago <= n; ago++)
		diary_entry(&d, ago)->item[ITEM_ENERGY] = 1;
}
static void waited_three(void) { tired_days(3); }
static void waited_two(void) { tired_days(2); }

static void rollers(int uses, int sleep)
{
	for (int ago = 0; ago < uses; ago++)
		diary_entry(&d, ago)->tools = "roller";
	for (int ago = 0; ago < 7; ago++)
		diary_entry(&d, ago)->sleep_min = sleep;
}
static void rolled_and_slept(void) { rollers(5, 480); }
static void rolled_short(void) { rollers(3, 410); }
static void rolled_twice(void) { rollers(2, 410); }

static void planned_rest(int kept, int broken)
{
	for (int ago = 0, left = kept, spoiled = broken; ago < 28; ago++) {
		struct entry *e = diary_entry(&d, ago);
		bool rest = day_is_rest(&d.history, diary_day - ago);
		e->plan_rest = rest ? left-- > 0 : entry_known(e) && spoiled-- > 0;
	}
}
static void kept_half(void) { planned_rest(2, 2); }
static void kept_most(void) { planned_rest(3, 1); }
static void kept_one_of_two(void) { planned_rest(1, 1); }

static void stack(int days) { for (int ago = 0; ago < days; ago++) diary_change(&d, &(struct change){ ago, ago, ONLY, S(RUN, TEMPO, 50, 7) }); }
static void stacked_three(void) { stack(3); }
static void stacked_two(void) { stack(2); }
static void stacked_in_week(void)
{
	stack(2);
	for (int ago = 3; ago <= 5; ago += 2)
		diary_change(&d, &(struct change){ ago, ago, ONLY, S(BIKE, INTERVALS, 50, 7) });
}

static const struct { void (*change)(void); const char *mistakes; } cases[] = {
	{ fast_effort, "\nM1 effort 4 of 10, light is up to 3" },
	{ at_the_limit, "" },
	{ fast_all, "\nM1 effort 5 of 10, light is up to 3, a heart rate of 150, no breath to talk, a fast end, 45 minutes, felt worse afterwards" },
	{ heart_at_threshold, "" },
	{ heart_over_threshold, "\nM1 a heart rate of 154" },
	{ heart_under_reserve, "" },
	{ heart_in_reserve, "\nM1 a heart rate of 134" },
	{ heart_of_maximum, "\nM1 a heart rate of 147" },
	{ walked, "" },
	{ drained_ran, "\nM2 light movement where rest was due; lower the next morning: muscles" },
	{ drained_rested, "" },
	{ six_days, "" },
	{ seven_days, "\nM3 7 days running without a full rest day" },
	{ eight_days, "" },
	{ fourteen_days, "\nM3 14 days running without a full rest day" },
	{ waited_two, "" },
	{ waited_three, "\nM4 rest was due on 3 of 5 days, and none was taken" },
	{ rolled_and_slept, "" },
	{ rolled_short, "\nM5 3 uses in seven days with two full rest days and nights of 6:50" },
	{ rolled_twice, "" },
	{ kept_half, "\nM6 2 of 4 planned rest days kept in four weeks" },
	{ kept_most, "" },
	{ kept_one_of_two, "" },
	{ stacked_two, "" },
	{ stacked_three, "\nST 3 demanding days in a row" },
	{ stacked_in_week, "\nST 4 demanding days in seven" },
};

START_TEST(mistakes_are_found)
{
	struct review r;
	char text[2000];
	diary_steady(&d);
	cases[_i].change();
	review_day(&d.history, diary_day, &d.settings, &r);
	told(&r, text, sizeof text);
	const char *found = strchr(text, '\n');
	ck_assert_str_eq(found != NULL ? found : "", cases[_i].mistakes);
}
END_TEST

/* The week that ends with a Sunday, against the three before it; Thursday's diary moved there. */
START_TEST(a_bigger_week_needs_more_recovery)
{
	static const struct { int minutes; int rests; bool found; } weeks[] = { { 60, 2, true }, { 59, 2, false }, { 60, 3, false }, { 90, 1, true } };
	struct review r;
	diary_steady(&d);
	day sunday = week_monday(diary_day) - 1;
	int ago = (int)(diary_day - sunday);
	for (int i = 0; i < 28; i++) {
		bool late = i < 7;
		bool rest = i % 7 < (late ? weeks[_i].rests : 2);
		diary_entry(&d, ago + i)->block = BLOCK_NONE;
		diary_change(&d, &(struct change){ ago + i, ago + i, rest ? NOTHING_DONE : ONLY,
			S(RUN, EASY, late ? weeks[_i].minutes * 5 / (7 - weeks[_i].rests) : 50, 4) });
	}
	review_day(&d.history, sunday, &d.settings, &r);
	ck_assert_int_eq(r.mistakes >> MISTAKE_MORE & 1, weeks[_i].found);
	review_day(&d.history, sunday - 1, &d.settings, &r);
	ck_assert_int_eq(r.mistakes >> MISTAKE_MORE & 1, 0);
}
END_TEST

START_TEST(a_missing_check_in_is_no_mistake)
{
	struct review r;
	struct assessment a;
	char text[400];
	diary_steady(&d);
	memcpy(diary_entry(&d, 0)->item, entry_blank.item, sizeof entry_blank.item);
	assess(&d.history, diary_day, &d.settings, NULL, &a);
	ck_assert_int_eq(a.verdict, CEILING_EASY);
	diary_change(&d, &(struct change){ 0, 0, ONLY, S(RUN, TEMPO, 50, 7) });
	review_day(&d.history, diary_day, &d.settings, &r);
	ck_assert_str_eq(told(&r, text, sizeof text), "train train 0");
}
END_TEST

START_TEST(laws)
{
	uint64_t state = 77;
	int seen = 0;
	for (int i = 0; i < 600; i++) {
		struct review r;
		diary_random(&d, &state);
		review_day(&d.history, diary_day, &d.settings, &r);
		ck_assert_int_eq(r.was, day_class(&d.history, diary_day, &d.settings));
		ck_assert_int_eq(r.over == UNKNOWN, r.was == CEILING_NONE);
		if (r.was != CEILING_NONE)
			ck_assert_int_eq(r.over, r.was > r.ceiling ? (int)(r.was - r.ceiling) : 0);
		if (r.was == CEILING_PASSIVE) {		/* resting is never held against anybody */
			ck_assert_int_eq(r.over, 0);
			ck_assert_uint_eq(r.mistakes & (1u << MISTAKE_FAST | 1u << MISTAKE_MOVED | 1u << MISTAKE_NO_REST | 1u << MISTAKE_WAITED), 0);
		}
		for (int k = 0; k < MISTAKE_COUNT; k++) {
			char words[WORDS];
			if ((r.mistakes >> k & 1) == 0)
				continue;
			seen++;
			ck_assert_uint_gt(strlen(words_mistake(&r, (enum mistake)k, &d.settings, words, sizeof words)), 8);
		}
	}
	ck_assert_int_gt(seen, 50);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("review");
	TCase *all = tcase_create("review");
	suite_add_tcase(suite, all);
	tcase_set_timeout(all, 0);
	tcase_add_loop_test(all, mistakes_are_found, 0, (int)(sizeof cases / sizeof cases[0]));
	tcase_add_loop_test(all, a_bigger_week_needs_more_recovery, 0, 4);
	tcase_add_test(all, a_missing_check_in_is_no_mistake);
	tcase_add_test(all, laws);
	return run_tests(suite);
}
