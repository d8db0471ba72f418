/* SPDX-License-Identifier: MIT */
/* "In your diary": a made-up runner, the sixteen weeks before Thu 12 Mar 2026, and what the pages say of her.  Whole pages with their
   boxes are kept as goldens at 78 columns (`make bless`). */
#include "config.h"

#include "../run.h"

#include "guide/guide.h"
#include "guide/leaf.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { DAYS = 162, TODAY = 20524, FIRST = TODAY - DAYS + 3, WIDTH = 78 };	/* Thu 12 Mar 2026; two days after it too */

static struct settings settings;
static enum units units;
static struct entry days[DAYS];
static struct session sessions[DAYS];
static struct history history = { .first = FIRST, .count = DAYS, .days = days };

static struct entry *at(day x)
{
	return &days[x - FIRST];
}

static struct session *did(day x, enum kind kind, enum purpose purpose, int minutes, int rpe)
{
	struct session *s = &sessions[x - FIRST];
	*s = session_blank(kind);
	s->purpose = purpose;
	s->seconds = minutes * 60;
	s->metres = kind == KIND_RUN ? minutes * 180 : UNKNOWN;
	s->rpe = rpe;
	at(x)->sessions = s;
	at(x)->session_count = 1;
	return s;
}

/* Monday rest, Tuesday intervals, Wednesday recovery, Thursday and Saturday easy, Friday rest, Sunday long; all well. */
static void ordinary_day(day x)
{
	struct entry *e = at(x);
	*e = entry_blank;
	for (int i = 0; i < ITEM_COUNT; i++)
		e->item[i] = 4;
	e->sleep_min = 480;
	e->rhr = 50 + x % 2;
	e->rmssd = 60 + x % 3;
	switch (day_weekday(x)) {
	case MONDAY:
	case FRIDAY:
		e->session_count = 0;
		e->rest = true;
		break;
	case TUESDAY:
		did(x, KIND_RUN, PURPOSE_INTERVALS, 60, 8);
		break;
	case WEDNESDAY:
		did(x, KIND_RUN, PURPOSE_RECOVERY, 30, 2)->after = AFTER_BETTER;
		break;
	case SUNDAY:
		did(x, KIND_RUN, PURPOSE_LONG, 110, 5);
		break;
	default:
		did(x, KIND_RUN, PURPOSE_EASY, 50, 4);
	}
}

static void begin(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	settings_preset(&settings);
	units = UNITS_KM;
	for (day x = FIRST; x <= TODAY; x++)
		ordinary_day(x);
	for (day x = TODAY + 1; x < FIRST + DAYS; x++)
		*at(x) = entry_blank;
	at(TODAY)->sessions = NULL;
	at(TODAY)->session_count = UNKNOWN;
}

/* A bad week: short nights, a raised pulse, irritable, sore. */
static void bad_week(void)
{
	static const int sleep[] = { 380, 370, 365, 375 }, rhr[] = { 53, 55, 56, 56 };
	for (int i = 0; i < 4; i++) {
		struct entry *e = at(TODAY - 3 + i);
		e->sleep_min = sleep[i];
		e->rhr = rhr[i];
		e->rmssd = 50;
		e->item[ITEM_MUSCLES] = 2;
		e->item[ITEM_ENERGY] = i == 3 ? 2 : 3;
		e->item[ITEM_MOOD] = 2;
	}
}

static struct facts *find(const char *page)
{
	static struct facts facts;
	struct assessment a;
	assess(&history, TODAY, &settings, NULL, &a);
	facts_find(&facts, page, &history, TODAY, &settings, units, &a);
	return &facts;
}

static const struct fact *says(const struct facts *facts, const char *what)
{
	for (int i = 0; i < facts->count; i++)
		if (strstr(facts->fact[i].text, what) != NULL)
			return &facts->fact[i];
	for (int i = 0; i < facts->count; i++)
		fprintf(stderr, "# %s\n", facts->fact[i].text);
	ck_abort_msg("no line says: %s", what);
	return NULL;
}

START_TEST(an_empty_diary_says_so)
{
	for (day x = FIRST; x < FIRST + DAYS; x++)
		*at(x) = entry_blank;
	for (int i = 0; i < guide_count(); i++) {
		struct facts *facts = find(guide_id(i));
		ck_assert_int_le(facts->count, 1);
		if (facts->count == 1)
			says(facts, "Nothing has been entered in these four weeks yet.");
	}
	ck_assert_int_eq(find("heart")->count, 1);
	ck_assert_int_eq(find("sources")->count, 0);
	ck_assert_int_eq(find("no-such-page")->count, 0);
}
END_TEST

START_TEST(every_place_for_the_diary_is_filled)
{
	struct guide g = { .settings = &settings };
	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < guide_count(); i++) {
			struct page page;
			bool box = false;
			guide_read(&g, i, &page, NULL);
			for (int k = 0; k < page.part_count; k++)
				box = box || page.parts[k].kind == PART_BOX;
			struct facts *facts = find(page.id);
			ck_assert_msg(box == (facts->count > 0), "%s: %d lines for %s", page.id, facts->count, box ? "its box" : "no box");
			for (int k = 0; k < facts->count; k++) {
				const char *text = facts->fact[k].text;
				ck_assert_msg(strlen(text) < WORDS - 8 && text[strlen(text) - 1] == '.', "%s: %s", page.id, text);
				ck_assert_msg(strstr(text, "..") == NULL && strstr(text, "  ") == NULL, "%s: %s", page.id, text);
				day about = facts->fact[k].day;
				ck_assert(about == DAY_MIN || (about > TODAY - FACTS_DAYS - 4 && about <= TODAY));
			}
			page_free(&page);
		}
		bad_week();
	}
}
END_TEST

static const struct { const char *page, *line; } ordinary[] = {
	{ "recovery", "The last four weeks: 8 passive, 4 active, 8 easy and 8 demanding days; 0 not known." },
	{ "active", "4 active days in the last four weeks, the latest on Wed 11 Mar." },
	{ "active", "After recovery sessions you felt better 4 times." },
	{ "recovery-run", "4 recovery runs in the last four weeks, the latest on Wed 11 Mar; 0 of them longer or harder than light." },
	{ "passive", "8 rest days in the last four weeks, the latest on Mon 9 Mar." },
	{ "passive", "The morning after, energy was the same 8 times." },
	{ "week", "This week: Mon passive, Tue demanding, Wed active, Thu still open." },
	{ "week", "2 days in a row with training, up to yesterday." },
	{ "heart", "Thu 12 Mar: not among the reasons; the verdict is " },
	{ "heart", "Resting heart rate, the last 7 mornings: 50 51 50 51 50 51 50; usual 50.5 (28 mornings)." },
	{ "heart", "It has not spoken on any of the last 28 days." },
	{ "medical", "Thu 12 Mar: nothing of this kind is entered" },
	{ "hard-days", "Demanding days of the last two weeks: Sun 1 Mar, Tue 3 Mar, Sun 8 Mar, Tue 10 Mar." },
	{ "longer-run", "Longest run of the last 30 days: 19.8 km on Sun 8 Mar." },
	{ "check-in", "Checked in on 28 of the last 28 mornings." },
	{ "load", "The last seven days: load 1490, 7 of 7 days known." },
	{ "load", "The four weeks before: 1490 a week, 28 of 28 days known." },
	{ "zones", "Neither threshold nor highest heart rate is stated" },
	{ "day-after", "It spoke on 8 of the last 28 days" },
	{ "sure", "confidence high" },
	{ "mistakes", "Rest as an option: 12 weeks without a recovery week, up to Sun 8 Mar." },
	{ "overtraining", "Of the last 14 mornings 14 have a check-in: energy or legs low on 0; the night short or poor on 0; mood, focus or drive low on 0." },
	{ "overtraining", "No illness entered in the last eight weeks." },
	{ "ignored", "Of the last 14 mornings 14 have a check-in" },
};

START_TEST(an_ordinary_diary_in_its_pages)
{
	says(find(ordinary[_i].page), ordinary[_i].line);
}
END_TEST

/* Two spells, the second with a day left out in its middle; a recovery run that was none, and rest that was due. */
START_TEST(mistakes_and_spells_in_their_pages)
{
	for (int ago = 48; ago <= 50; ago++)
		at(TODAY - ago)->illness = (struct illness){ true, WHERE_ABOVE, TRI_UNKNOWN, TRI_UNKNOWN };
	says(find("overtraining"), "Ill once in the last eight weeks, the latest from Wed 21 Jan on.");
	at(TODAY - 30)->illness = at(TODAY - 32)->illness = at(TODAY - 48)->illness;
	const struct fact *spell = says(find("overtraining"), "Ill twice in the last eight weeks, the latest from Sun 8 Feb on.");
	ck_assert_int_eq(spell->day, TODAY - 32);
	at(TODAY - 14)->block = at(TODAY - 35)->block = BLOCK_RECOVERY;
	ck_assert_int_eq(find("mistakes")->count, 1);
	says(find("mistakes"), "None of these in the last four weeks, as far as the days are known.");
	sessions[TODAY - 1 - FIRST].after = AFTER_WORSE;
	const struct fact *one = says(find("mistakes"), "Recovery that was none: Wed 11 Mar (felt worse afterwards).");
	ck_assert_int_eq(one->day, TODAY - 1);
	sessions[TODAY - 8 - FIRST].rpe = 5;
	says(find("mistakes"), "Recovery that was none: on 2 days, the latest Wed 11 Mar (felt worse afterwards).");
	at(TODAY - 2)->item[ITEM_ENERGY] = 1;
	at(TODAY - 1)->item[ITEM_LEGS] = 3;
	says(find("mistakes"), "Moving when rest was due: Tue 10 Mar (a demanding session where rest was due; lower the next morning: legs).");
}
END_TEST

START_TEST(a_bad_week_in_its_pages)
{
	bad_week();
	says(find("heart"), "Thu 12 Mar: resting heart rate 56, usual 51 (+5, 28 mornings)");
	says(find("heart"), "a strong sign");
	says(find("heart"), "It spoke on 4 of the last 28 days: Mon 9 Mar, Tue 10 Mar, Wed 11 Mar, Thu 12 Mar.");
	says(find("sleep"), "Sleep, the last 7 mornings: 8:00 8:00 8:00 6:20 6:10 6:05 6:15; usual 8:00 (28 mornings).");
	says(find("choose"), "this holds the day at passive recovery");
	says(find("slightly-tired"), "by itself at most active recovery, but another reason goes lower");
	says(find("verdict"), "Thu 12 Mar: passive recovery, because: ");
	says(find("soreness"), "Verdicts then: ");
}
END_TEST

START_TEST(lines_lead_to_their_day)
{
	ck_assert_int_eq(says(find("passive"), "rest days")->day, TODAY - 3);
	ck_assert_int_eq(says(find("longer-run"), "Longest run")->day, TODAY - 4);
	ck_assert_int_eq(says(find("heart"), "Thu 12 Mar")->day, TODAY);
	ck_assert_int_eq(says(find("heart"), "the last 7 mornings")->day, DAY_MIN);
}
END_TEST

START_TEST(a_warning_sign_is_not_counted_against_anyone)
{
	at(TODAY - 1)->red = "chest";
	says(find("medical"), "chest pain");
	for (int i = 0; i < find("medical")->count; i++)
		ck_assert_ptr_null(strstr(find("medical")->fact[i].text, "What was done"));
}
END_TEST

START_TEST(gaps_are_not_filled)
{
	for (day x = TODAY - 20; x < TODAY; x++)
		*at(x) = entry_blank;
	says(find("load"), "The last seven days: only 0 known, too few for a sum.");
	says(find("heart"), "Resting heart rate, the last 7 mornings: - - - - - - 50; usual 50.5 (8 mornings).");
	says(find("week"), "Mon not known, Tue not known, Wed not known, Thu still open.");
	says(find("rest-day"), "What was done yesterday is not known, so no days are counted.");
	says(find("check-in"), "Checked in on 8 of the last 28 mornings.");
	says(find("recovery-due"), "too few known days");
	for (day x = TODAY - 27; x < TODAY - 20; x++)
		*at(x) = entry_blank;
	says(find("heart"), "usual not known yet (1 mornings)");
}
END_TEST

START_TEST(own_limits_follow_what_is_stated)
{
	ck_assert(settings_set(&settings, "hrmax", 190));
	says(find("zones"), "For recovery stay at 120 bpm or below: half the way from your usual resting heart rate of 50.5 (28 mornings) to your "
		"highest of 190.");
	says(find("zones"), "Zone 1 of the table ends below 133 bpm for you.");
	ck_assert(settings_set(&settings, "lthr", 170));
	says(find("zones"), "For recovery stay at 136 bpm or below: 80 % of your threshold heart rate of 170.");
	says(find("zones"), "Zone 1 of the table ends below 145 bpm for you.");
	ck_assert(settings_set(&settings, "lthr", 160));
	says(find("zones"), "Zone 1 of the table ends below 136 bpm for you.");
	settings_preset(&settings);
	ck_assert(settings_set(&settings, "hrmax", 170));
	for (day x = FIRST; x <= TODAY - 7; x++)
		at(x)->rhr = UNKNOWN;
	says(find("zones"), "For recovery stay at 119 bpm or below: 70 % of your highest heart rate of 170, for your usual resting heart rate is "
		"not known yet (6 mornings).");
}
END_TEST

/* With miles no page and no box has kilometres. */
START_TEST(pages_in_miles)
{
	struct guide g = { .settings = &settings, .units = UNITS_MI };
	struct str line = { 0 };
	units = UNITS_MI;
	at(TODAY - 3)->race.metres = 21098;
	at(TODAY)->planned = at(TODAY - 4)->sessions;
	at(TODAY)->planned_count = 1;
	sessions[TODAY - 4 - FIRST].metres = 30000;
	sessions[TODAY - 11 - FIRST].metres = 20000;
	at(TODAY - 4)->sessions = NULL;
	at(TODAY - 4)->session_count = 0;
	says(find("longer-run"), "planned 18.64 mi, longest run of 30 days 12.43 mi; up to 13.6 mi would be in step");
	says(find("longer-run"), "Longest run of the last 30 days: 12.43 mi on Sun 1 Mar.");
	says(find("race"), "day 3 after racing 13.11 mi");
	says(find("verdict"), "day 3 after a race of 13.11 mi");
	for (int i = 0; i < guide_count(); i++) {
		struct page page;
		struct leaf leaf;
		guide_read(&g, i, &page, NULL);
		leaf_lay(&leaf, &page, find(page.id), WIDTH);
		for (int k = 0; k < leaf.line_count; k++) {
			leaf_line_text(&leaf, &leaf.lines[k], &line);
			str_add_char(&line, '\n');
		}
		ck_assert_msg(strstr(str_text(&line), " km") == NULL && strstr(str_text(&line), "/km") == NULL, "%s", str_text(&line));
		ck_assert((strstr(str_text(&line), "3.73 mi") != NULL) == (strcmp(page.id, "race") == 0));
		str_clear(&line);
		leaf_free(&leaf);
		page_free(&page);
	}
	str_free(&line);
}
END_TEST

static const struct { const char *page; bool bad; } goldens[] = {
	{ "heart", true }, { "choose", true }, { "verdict", false }, { "sure", false }, { "race", false }, { "medical", false },
	{ "mistakes", true }, { "questions", false }, { "zones", false },
};

START_TEST(whole_pages)
{
	struct guide g = { .settings = &settings };
	struct page page;
	struct leaf leaf;
	struct str got = { 0 }, kept = { 0 };
	char path[600], bytes[4096];
	if (goldens[_i].bad)
		bad_week();
	guide_read(&g, guide_find(goldens[_i].page), &page, NULL);
	leaf_lay(&leaf, &page, find(page.id), WIDTH);
	for (int i = 0; i < leaf.line_count; i++) {
		leaf_line_text(&leaf, &leaf.lines[i], &got);
		str_add_char(&got, '\n');
	}
	bool bless = getenv("RESTDAY_BLESS") != NULL;
	snprintf(path, sizeof path, "%s/tests/guide/golden/%s.txt", getenv("SRCDIR"), page.id);
	FILE *file = fopen(path, bless ? "w" : "r");
	ck_assert_msg(file != NULL, "%s is missing: make bless", path);
	if (bless)
		fwrite(str_text(&got), 1, got.length, file);
	for (size_t n; !bless && (n = fread(bytes, 1, sizeof bytes, file)) > 0;)
		str_add_bytes(&kept, bytes, n);
	fclose(file);
	if (!bless)
		ck_assert_str_eq(str_text(&got), str_text(&kept));
	str_free(&got);
	str_free(&kept);
	leaf_free(&leaf);
	page_free(&page);
}
END_TEST

#define COUNT(table) ((int)(sizeof table / sizeof *table))

/* The runner's own tally: up, down, neither, the last day of them, and the mornings after. */
START_TEST(what_was_overruled_is_counted)
{
	says(find("verdict"), "You have overruled no verdict in the last 28 days.");
	at(TODAY - 28)->override = (struct override){ TAKEN_PASSIVE, "too long ago" };
	says(find("verdict"), "You have overruled no verdict in the last 28 days.");
	for (int ago = 1; ago <= 3; ago++) {
		struct assessment a;
		assess(&history, TODAY - ago, &settings, NULL, &a);
		ck_assert_int_gt(a.verdict, CEILING_PASSIVE);
		at(TODAY - ago)->override = (struct override){ ago < 3 ? TAKEN_PASSIVE : (enum taken_as)a.verdict, "friends in town" };
	}
	at(TODAY - 27)->override = (struct override){ TAKEN_TRAIN, "the first of them" };		/* the last is as it was advised */
	at(TODAY - 1)->item[ITEM_ENERGY] = 3;
	at(TODAY)->item[ITEM_ENERGY] = 4;
	at(TODAY - 2)->item[ITEM_ENERGY] = at(TODAY - 3)->item[ITEM_ENERGY] = 4;
	const struct facts *facts = find("verdict");
	ck_assert_int_eq(says(facts, "You overruled on 4 of the last 28 days, the latest on Wed 11 Mar: up once, down twice, neither way once.")->day, TODAY - 1);
	says(facts, "The morning after, energy was higher once, the same twice, lower once.");
	at(TODAY)->red = "chest";
	at(TODAY)->override = (struct override){ TAKEN_TRAIN, "it is nothing" };
	says(find("verdict"), "You overruled on 5 of the last 28 days, the latest on Thu 12 Mar: up twice, down twice, neither way once.");
}
END_TEST

int main(void)
{
	Suite *s = suite_create("facts");
	TCase *t = tcase_create("diary");
	tcase_add_checked_fixture(t, begin, NULL);
	tcase_add_test(t, an_empty_diary_says_so);
	tcase_add_test(t, every_place_for_the_diary_is_filled);
	tcase_add_loop_test(t, an_ordinary_diary_in_its_pages, 0, COUNT(ordinary));
	tcase_add_test(t, mistakes_and_spells_in_their_pages);
	tcase_add_test(t, a_bad_week_in_its_pages);
	tcase_add_test(t, lines_lead_to_their_day);
	tcase_add_test(t, a_warning_sign_is_not_counted_against_anyone);
	tcase_add_test(t, gaps_are_not_filled);
	tcase_add_test(t, own_limits_follow_what_is_stated);
	tcase_add_test(t, pages_in_miles);
	tcase_add_loop_test(t, whole_pages, 0, COUNT(goldens));
	tcase_add_test(t, what_was_overruled_is_counted);
	suite_add_tcase(s, t);
	return run_tests(s);
}
