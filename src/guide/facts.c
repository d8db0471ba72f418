/* SPDX-License-Identifier: MIT */
/* One table says what each page quotes: the answers of the last mornings, and lines of its own. Pages that explain a reason say
   besides what that reason says today and when it spoke before, which they need no row for. */
#include "config.h"

#include "guide/asked.h"
#include "recovery/past.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { SERIES_NONE = -1, SERIES_SLEEP = ITEM_COUNT, SERIES_RHR, SERIES_HRV, SERIES_DAYS = 7 };

typedef void fact_line(struct asked *q);

static const struct subject {
	const char *page;
	int series;		/* enum item, or SERIES_ */
	fact_line *lines[2];
} subjects[] = {
	{ "recovery", SERIES_NONE, { facts_mix } },
	{ "active", SERIES_NONE, { facts_light_days } },
	{ "recovery-run", SERIES_NONE, { facts_recovery_runs } },
	{ "passive", SERIES_NONE, { facts_rest_days } },
	{ "week", SERIES_NONE, { facts_this_week, facts_streak } },
	{ "recovery-week", SERIES_NONE, { facts_light_weeks } },
	{ "recovery-due", SERIES_NONE, { facts_light_weeks } },
	{ "fatigue", ITEM_ENERGY, { NULL } },
	{ "slightly-tired", ITEM_LEGS, { NULL } },
	{ "sleep", SERIES_SLEEP, { NULL } },
	{ "heart", SERIES_RHR, { NULL } },
	{ "hrv", SERIES_HRV, { NULL } },
	{ "mind", ITEM_MOOD, { NULL } },
	{ "soreness", ITEM_MUSCLES, { NULL } },
	{ "stiff", ITEM_SUPPLENESS, { NULL } },
	{ "rest-day", SERIES_NONE, { facts_streak } },
	{ "hard-days", SERIES_NONE, { facts_demanding } },
	{ "longer-run", SERIES_NONE, { facts_longest_run } },
	{ "check-in", SERIES_NONE, { facts_answers } },
	{ "verdict", SERIES_NONE, { facts_verdicts, facts_overruled } },
	{ "sure", SERIES_NONE, { facts_known } },
	{ "load", SERIES_NONE, { facts_load } },
	{ "mistakes", SERIES_NONE, { facts_mistakes } },
	{ "overtraining", SERIES_NONE, { facts_slow_signs, facts_spells } },
	{ "ignored", SERIES_NONE, { facts_slow_signs, facts_light_weeks } },
	{ "zones", SERIES_NONE, { facts_zone } },
};

void fact_add(struct asked *q, day about, const char *format, ...)
{
	if (q->out->count == FACTS_MAX)
		return;
	struct fact *fact = &q->out->fact[q->out->count++];
	va_list values;
	va_start(values, format);
	vsnprintf(fact->text, sizeof fact->text, format, values);
	va_end(values);
	fact->day = about;
}

const char *fact_day(day x, char text[FACT_DAY])
{
	struct civil date = day_civil(x);
	snprintf(text, FACT_DAY, "%s %d %s", weekday_short[day_weekday(x)], date.mday, month_short[date.month - 1]);
	return text;
}

/* ", better twice, worse once" */
static void add_times(char *text, size_t size, const char *name, int n)
{
	size_t used = strlen(text);
	if (n > 0)
		used += (size_t)snprintf(text + used, size - used, "%s %s ", used > 0 ? "," : "", name);
	if (n > 2)
		snprintf(text + used, size - used, "%d times", n);
	else if (n > 0)
		snprintf(text + used, size - used, "%s", n == 2 ? "twice" : "once");
}

void fact_add_times(struct asked *q, day about, const char *start, const char *const names[3], const int n[3])
{
	char text[80] = "";
	for (int i = 0; i < 3; i++)
		add_times(text, sizeof text, names[i], n[i]);
	if (text[0] != '\0')
		fact_add(q, about, "%s%s.", start, text);
}

const struct entry *asked_entry(const struct asked *q, int ago)
{
	return history_at(q->history, q->day - ago);
}

/* One value of a series as text; "-" where it is not known. */
static void series_value(const struct entry *e, int series, char text[16])
{
	snprintf(text, 16, "-");
	if (series < ITEM_COUNT && e->item[series] != UNKNOWN)
		snprintf(text, 16, "%d", e->item[series]);
	else if (series == SERIES_SLEEP && e->sleep_min != UNKNOWN)
		snprintf(text, 16, "%d:%02d", e->sleep_min / 60, e->sleep_min % 60);
	else if (series == SERIES_RHR && e->rhr != UNKNOWN)
		snprintf(text, 16, "%d", e->rhr);
	else if (series == SERIES_HRV && e->rmssd > 0)
		snprintf(text, 16, "%.0f", e->rmssd);
}

/* What is usual, as the rules see it; "" for what they have no usual value of. */
static const char *usual(struct asked *q, int series, char text[48])
{
	struct past past;
	text[0] = '\0';
	if (series == SERIES_HRV)
		return text;
	past_look(&past, q->history, q->day, q->settings, NULL);
	const struct baseline *b = series == SERIES_SLEEP ? past_sleep(&past, 0) : series == SERIES_RHR ? past_rhr(&past, 0) :
		past_item(&past, (enum item)series);
	if (!b->known)
		snprintf(text, 48, "; usual not known yet (%d mornings)", b->n);
	else if (series == SERIES_SLEEP)
		snprintf(text, 48, "; usual %d:%02d (%d mornings)", (int)b->mid / 60, (int)b->mid % 60, b->n);
	else
		snprintf(text, 48, "; usual %.3g (%d mornings)", b->mid, b->n);
	return text;
}

static void add_series(struct asked *q, int series)
{
	static const char *const labels[] = { "Sleep", "Resting heart rate", "rMSSD" };
	char line[WORDS] = "", value[16], usually[48];
	bool any = false;
	if (series == SERIES_NONE)
		return;
	for (int ago = SERIES_DAYS - 1; ago >= 0; ago--) {
		series_value(asked_entry(q, ago), series, value);
		any = any || strcmp(value, "-") != 0;
		size_t used = strlen(line);
		snprintf(line + used, sizeof line - used, " %s", value);
	}
	const char *label = series < ITEM_COUNT ? items[series].label : labels[series - SERIES_SLEEP];
	if (any)
		fact_add(q, DAY_MIN, "%s, the last %d mornings:%.180s%s.", label, (int)SERIES_DAYS, line, usual(q, series, usually));
	else
		fact_add(q, DAY_MIN, "%s: nothing entered in these seven days.", label);
}

static bool anything_entered(const struct asked *q)
{
	for (int ago = 0; ago < FACTS_DAYS; ago++)
		if (!entry_is_blank(asked_entry(q, ago)))
			return true;
	return false;
}

static bool explains_a_reason(const char *page)
{
	for (int i = 0; i < REASON_COUNT; i++)
		if (strcmp(reasons[i].page, page) == 0)
			return true;
	return false;
}

void facts_find(struct facts *out, const char *page, const struct history *h, day x, const struct settings *s,
	enum units units, const struct assessment *a)
{
	struct asked q = { .out = out, .page = page, .history = h, .day = x, .settings = s, .units = units, .assessment = a };
	const struct subject *subject = NULL;
	bool reason = explains_a_reason(page);
	out->count = 0;
	for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++)
		if (strcmp(subjects[i].page, page) == 0)
			subject = &subjects[i];
	if (subject == NULL && !reason)
		return;
	if (!anything_entered(&q)) {
		fact_add(&q, DAY_MIN, "Nothing has been entered in these four weeks yet.");
		return;
	}
	if (reason)
		facts_reasons_today(&q);
	if (subject != NULL) {
		add_series(&q, subject->series);
		for (size_t i = 0; i < sizeof subject->lines / sizeof *subject->lines && subject->lines[i] != NULL; i++)
			subject->lines[i](&q);
	}
	if (reason)
		facts_reasons_before(&q);
}
