/* SPDX-License-Identifier: MIT */
/* Days counted: what was done, and how the mornings after it were.  Small numbers are given as numbers of days, never as shares. */
#include "config.h"

#include "guide/asked.h"
#include "recovery/dayclass.h"
#include "recovery/week.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { WEEK = 7, WEEKS_BACK = 12, LONGEST_DAYS = 30 };

static enum ceiling class_of(const struct asked *q, int ago)
{
	return day_class(q->history, q->day - ago, q->settings);
}

/* Days of each class among the `days` before the day asked for; [CEILING_NONE]: not known. */
static void classes(const struct asked *q, int days, int counted[5])
{
	memset(counted, 0, 5 * sizeof *counted);
	for (int ago = 1; ago <= days; ago++)
		counted[class_of(q, ago)]++;
}

void facts_mix(struct asked *q)
{
	int n[5];
	classes(q, FACTS_DAYS, n);
	fact_add(q, DAY_MIN, "The last four weeks: %d passive, %d active, %d easy and %d demanding days; %d not known.",
		n[CEILING_PASSIVE], n[CEILING_ACTIVE], n[CEILING_EASY], n[CEILING_TRAIN], n[CEILING_NONE]);
}

/* The latest day of a class, told with the count of them. */
static void count_and_latest(struct asked *q, enum ceiling class, const char *one, const char *many)
{
	char text[FACT_DAY];
	int n = 0, latest = 0;
	for (int ago = FACTS_DAYS; ago >= 1; ago--)
		if (class_of(q, ago) == class) {
			n++;
			latest = ago;
		}
	if (n == 0)
		fact_add(q, DAY_MIN, "No %s in the last four weeks.", one);
	else
		fact_add(q, q->day - latest, "%d %s in the last four weeks, the latest on %s.", n, n == 1 ? one : many,
			fact_day(q->day - latest, text));
}

static bool recovery_session(const struct session *s)
{
	return s->purpose == PURPOSE_RECOVERY;
}

void facts_light_days(struct asked *q)
{
	static const char *const felt_names[3] = { [AFTER_BETTER] = "better", [AFTER_SAME] = "the same", [AFTER_WORSE] = "worse" };
	int felt[3] = { 0 };
	count_and_latest(q, CEILING_ACTIVE, "active day", "active days");
	for (int ago = 0; ago < FACTS_DAYS; ago++) {
		const struct entry *e = asked_entry(q, ago);
		for (int i = 0; i < e->session_count; i++)
			if (recovery_session(&e->sessions[i]) && e->sessions[i].after != AFTER_UNKNOWN)
				felt[e->sessions[i].after]++;
	}
	if (felt[AFTER_BETTER] + felt[AFTER_SAME] + felt[AFTER_WORSE] > 0)
		fact_add_times(q, DAY_MIN, "After recovery sessions you felt", felt_names, felt);
	else
		fact_add(q, DAY_MIN, "How you felt after recovery sessions has not been entered.");
}

void facts_recovery_runs(struct asked *q)
{
	char text[FACT_DAY];
	int n = 0, hard = 0, latest = 0;
	for (int ago = FACTS_DAYS - 1; ago >= 0; ago--) {
		const struct entry *e = asked_entry(q, ago);
		for (int i = 0; i < e->session_count; i++) {
			const struct session *s = &e->sessions[i];
			if (s->kind != KIND_RUN || !recovery_session(s))
				continue;
			n++;
			hard += s->rpe > q->settings->light_rpe || s->talk == TALK_NO || s->after == AFTER_WORSE ||
				s->seconds > 60 * q->settings->light_run_min;
			latest = ago;
		}
	}
	if (n == 0)
		fact_add(q, DAY_MIN, "No recovery run in the last four weeks.");
	else
		fact_add(q, q->day - latest, "%d recovery run%s in the last four weeks, the latest on %s; %d of them longer or harder than light.",
			n, n == 1 ? "" : "s", fact_day(q->day - latest, text), hard);
}

void facts_rest_days(struct asked *q)
{
	static const char *const names[3] = { "higher", "the same", "lower" };
	int n[3] = { 0 };
	count_and_latest(q, CEILING_PASSIVE, "rest day", "rest days");
	for (int ago = 1; ago <= FACTS_DAYS; ago++) {
		int before = asked_entry(q, ago)->item[ITEM_ENERGY], after = asked_entry(q, ago - 1)->item[ITEM_ENERGY];
		if (class_of(q, ago) != CEILING_PASSIVE || before == UNKNOWN || after == UNKNOWN)
			continue;
		n[after > before ? 0 : after == before ? 1 : 2]++;
	}
	fact_add_times(q, DAY_MIN, "The morning after, energy was", names, n);
}

void facts_this_week(struct asked *q)
{
	static const char *const words[] = { "passive", "active", "easy", "demanding", "not known" };
	char line[WORDS] = "";
	day monday = week_monday(q->day);
	for (day x = monday; x <= q->day; x++) {
		size_t used = strlen(line);
		enum ceiling class = day_class(q->history, x, q->settings);
		bool open = x == q->day && class == CEILING_NONE;
		snprintf(line + used, sizeof line - used, "%s%s %s", used > 0 ? ", " : "", weekday_short[day_weekday(x)],
			open ? "still open" : words[class]);
	}
	fact_add(q, monday, "This week: %.250s.", line);
}

void facts_streak(struct asked *q)
{
	struct run run = week_streak(q->history, q->day);
	if (run.n == 0 && run.exact)
		fact_add(q, q->day - 1, "Yesterday was a full rest day.");
	else if (run.n == 0)
		fact_add(q, q->day - 1, "What was done yesterday is not known, so no days are counted.");
	else
		fact_add(q, q->day - run.n, "%s%d day%s in a row with training, up to yesterday.", run.exact ? "" : "At least ", run.n,
			run.n == 1 ? "" : "s");
}

void facts_demanding(struct asked *q)
{
	char line[WORDS] = "", text[FACT_DAY];
	const struct session *session;
	int n = 0, latest = 0;
	for (int ago = 2 * WEEK; ago >= 1; ago--) {
		if (day_demanding(q->history, q->day - ago, q->settings, &session) == DEMAND_NONE)
			continue;
		size_t used = strlen(line);
		snprintf(line + used, sizeof line - used, "%s%s", n > 0 ? ", " : "", fact_day(q->day - ago, text));
		n++;
		latest = ago;
	}
	if (n == 0)
		fact_add(q, DAY_MIN, "No demanding day in the last two weeks.");
	else
		fact_add(q, q->day - latest, "Demanding days of the last two weeks: %.260s.", line);
}

/* Load of `days` days, the first of them `from` days ago; how many are known. */
static double load_of(const struct asked *q, int from, int days, int *known)
{
	double sum = 0;
	*known = 0;
	for (int ago = from; ago > from - days; ago--) {
		double load = entry_load(asked_entry(q, ago));
		if (load >= 0) {
			sum += load;
			++*known;
		}
	}
	return sum;
}

void facts_load(struct asked *q)
{
	int known, before_known;
	double week = load_of(q, WEEK, WEEK, &known), before = load_of(q, FACTS_DAYS + WEEK, FACTS_DAYS, &before_known);
	if (known >= (int)q->settings->week_known)
		fact_add(q, DAY_MIN, "The last seven days: load %.0f, %d of 7 days known.", week, known);
	else
		fact_add(q, DAY_MIN, "The last seven days: only %d known, too few for a sum.", known);
	if (before_known >= (int)q->settings->month_known)
		fact_add(q, DAY_MIN, "The four weeks before: %.0f a week, %d of 28 days known.", WEEK * before / before_known, before_known);
	else
		fact_add(q, DAY_MIN, "The four weeks before: only %d of 28 days known, too few to compare.", before_known);
}

static void loading_weeks(struct asked *q, day monday)
{
	struct run run = week_loading(q->history, q->day, q->settings);
	if (run.n > 0)
		fact_add(q, monday, "%s%d loading week%s in a row before this one.", run.exact ? "" : "At least ", run.n, run.n == 1 ? "" : "s");
	else if (run.exact)
		fact_add(q, monday, "The week before this one was a light one.");
	else
		fact_add(q, monday, "The weeks before this one have too few known days to count loading weeks.");
}

void facts_light_weeks(struct asked *q)
{
	char line[WORDS] = "", text[FACT_DAY];
	int n = 0;
	day monday = week_monday(q->day);
	for (int back = 1; back <= WEEKS_BACK; back++) {
		if (!week_is(q->history, monday - back * WEEK, BLOCK_RECOVERY))
			continue;
		size_t used = strlen(line);
		snprintf(line + used, sizeof line - used, "%s%s", n++ > 0 ? ", " : "", fact_day(monday - back * WEEK, text));
	}
	if (week_is(q->history, q->day, BLOCK_RECOVERY))
		fact_add(q, monday, "This is a recovery week.");
	else
		loading_weeks(q, monday);
	if (n > 0)
		fact_add(q, DAY_MIN, "Recovery weeks you declared in the last twelve, by their Mondays: %.240s.", line);
}

void facts_longest_run(struct asked *q)
{
	char text[FACT_DAY], distance[UNITS_TEXT];
	int metres = 0, when = 0;
	for (int ago = 1; ago <= LONGEST_DAYS; ago++) {
		const struct entry *e = asked_entry(q, ago);
		for (int i = 0; i < e->session_count; i++)
			if (e->sessions[i].kind == KIND_RUN && e->sessions[i].metres > metres) {
				metres = e->sessions[i].metres;
				when = ago;
			}
	}
	if (metres == 0)
		fact_add(q, DAY_MIN, "No run with a distance in the last 30 days: there is nothing to compare with.");
	else
		fact_add(q, q->day - when, "Longest run of the last 30 days: %s on %s.", units_say(metres, q->units, distance),
			fact_day(q->day - when, text));
}

void facts_answers(struct asked *q)
{
	int full = 0, some = 0;
	for (int ago = 0; ago < FACTS_DAYS; ago++) {
		int known = entry_core_known(asked_entry(q, ago));
		full += known >= (int)q->settings->core_least;
		some += known > 0 && known < (int)q->settings->core_least;
	}
	fact_add(q, DAY_MIN, "Checked in on %d of the last %d mornings%s.", full, (int)FACTS_DAYS, some > 0 ? ", and in part on others" : "");
}

void facts_zone(struct asked *q)
{
	char text[WORDS];
	struct zone1 zone = zone1_of(q->history, q->day, q->settings);
	const struct settings *s = q->settings;
	fact_add(q, DAY_MIN, "%.300s", words_zone1(&zone, s, text, sizeof text));
	if (s->lthr > 0 || s->hrmax > 0)
		fact_add(q, DAY_MIN, "Zone 1 of the table ends below %.0f bpm for you.", ceil(s->lthr > 0 ? s->lthr * 85 / 100 : s->hrmax * 7 / 10));
}

void facts_known(struct asked *q)
{
	char text[WORDS], day_text[FACT_DAY];
	const struct assessment *a = q->assessment;
	fact_add(q, q->day, "%s: %.280s.", fact_day(q->day, day_text), words_confidence(a, text, sizeof text));
	if (words_unknown(a, text, sizeof text)[0] != '\0')
		fact_add(q, DAY_MIN, "Not known: %.280s.", text);
	if (words_learning(q->history, q->day, q->settings, text, sizeof text)[0] != '\0')
		fact_add(q, DAY_MIN, "%.300s.", text);
}
