/* SPDX-License-Identifier: MIT */
/* Single values as people say them: the answers of a check-in, and lengths and times on their own. */
#include "config.h"

#include "model/say.h"

#include "base/near.h"
#include "model/measure.h"
#include "model/range.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* A range's refusal is about data; said at a prompt it is about words. */
static bool in_range(const struct range *range, const char *name, double value, struct err *err)
{
	if (range_check(range, "", name, value, err))
		return true;
	if (err != NULL)
		err->code = ERR_USAGE;
	return false;
}

bool say_distance(const char *word, int *metres, struct err *err)
{
	double km;
	if (!measure_km(word, &km))
		return err_set(err, ERR_USAGE, "\"%.40s\" is no distance: say 8k, 8.4km or 5mi (m is minutes, 0.8k is 800 metres)", word);
	if (!in_range(&range_km, "the distance", km, err))
		return false;
	*metres = (int)lround(km * 1000);
	return true;
}

bool say_duration(const char *word, int *seconds, struct err *err)
{
	struct span span;
	if (!measure_time(word, &span))
		return err_set(err, ERR_USAGE, "\"%.40s\" is no time: say 42m, 42:30, 1h05 or 1:02:30", word);
	if (!in_range(&range_min, "the time", span.seconds / 60, err))
		return false;
	*seconds = (int)lround(span.seconds);
	return true;
}

/* A night is hours and minutes, however many. */
bool say_sleep(const char *word, int *minutes, struct err *err)
{
	struct span span;
	double hours;
	if (measure_plain(word, &hours) && strpbrk(word, ".,") != NULL)	/* "7,5" can only be hours */
		span = (struct span){ hours * 3600, -1, 3600 };
	else if (!measure_time(word, &span))
		return err_set(err, ERR_USAGE, "\"%.40s\" is no length of sleep: say 6:20, 6h20, 7h or 380m", word);
	double whole = round((span.other > span.seconds ? span.other : span.seconds) / 60);
	if (!in_range(&range_sleep_min, "sleep", whole, err))
		return false;
	*minutes = (int)whole;
	return true;
}

static bool answer_item(enum item item, const char *value, struct entry *e, struct err *err)
{
	const struct item_info *info = &items[item];
	double step;
	if (!measure_plain(value, &step))
		return err_set(err, ERR_USAGE, "%s=%.40s: say %s=1 (%s) .. 5 (%s), or %s=- for not known", info->name, value, info->name,
			info->words[0], info->words[4], info->name);
	if (!range_check_item(item, step, err)) {
		if (err != NULL)
			err->code = ERR_USAGE;
		return false;
	}
	e->item[item] = (int)step;
	return true;
}

static bool answer_number(const char *name, const char *value, const struct range *range, double *number, struct err *err)
{
	if (!measure_plain(value, number))
		return err_set(err, ERR_USAGE, "%s=%.40s: say %s, or %s=- for not known", name, value, range->accepted, name);
	return in_range(range, name, *number, err);
}

static bool answer_sleep(const char *value, struct entry *e, struct err *err)
{
	return say_sleep(value, &e->sleep_min, err);
}

static bool answer_rhr(const char *value, struct entry *e, struct err *err)
{
	double number;
	if (!answer_number("rhr", value, &range_rhr, &number, err))
		return false;
	e->rhr = (int)number;
	return true;
}

static bool answer_hrv(const char *value, struct entry *e, struct err *err)
{
	double number;
	if (!answer_number("hrv", value, &range_rmssd, &number, err))
		return false;
	e->rmssd = number;
	return true;
}

static void forget_sleep(struct entry *e)
{
	e->sleep_min = UNKNOWN;
}

static void forget_rhr(struct entry *e)
{
	e->rhr = UNKNOWN;
}

static void forget_hrv(struct entry *e)
{
	e->rmssd = UNKNOWN;
}

static const struct {
	const char *name, *file_name, *example;
	bool (*set)(const char *value, struct entry *e, struct err *err);
	void (*forget)(struct entry *e);
} readings[] = {
	{ "sleep", "sleep_min", "sleep=6:20", answer_sleep, forget_sleep },
	{ "rhr", "resting", "rhr=52", answer_rhr, forget_rhr },
	{ "hrv", "rmssd", "hrv=61", answer_hrv, forget_hrv },
};
enum { READINGS = sizeof readings / sizeof readings[0] };

static bool unknown_name(const char *name, struct err *err)
{
	for (int i = 0; i < READINGS; i++)
		if (strcasecmp(name, readings[i].file_name) == 0)
			return err_set(err, ERR_USAGE, "\"%s\" is not asked so: say %s", name, readings[i].example);
	int item = item_meant(name);
	for (int i = 0; i < ITEM_COUNT && item < 0; i++)
		if (near_word(name, items[i].name))
			item = i;
	if (item >= 0)
		return err_set(err, ERR_USAGE, "\"%s\" is not an item: say %s=1 (%s) .. 5 (%s)", name, items[item].name, items[item].words[0],
			items[item].words[4]);
	return err_set(err, ERR_USAGE, "\"%s\" is not an item: say energy, legs, muscles, sleep_quality, mood, motivation, suppleness, "
		"rested, focus, calm (1 to 5), sleep=6:20, rhr=52 or hrv=61", name);
}

bool say_answer(const char *word, struct entry *e, struct err *err)
{
	char name[32];
	size_t n = strcspn(word, "=");
	if (n == 0 || word[n] == '\0')
		return err_set(err, ERR_USAGE, "\"%.40s\" is no answer: say item=value, as in energy=4 or sleep=6:20", word);
	snprintf(name, sizeof name, "%.*s", n < sizeof name ? (int)n : (int)sizeof name - 1, word);
	const char *value = word + n + 1;
	int item = -1, reading = -1;
	for (int i = 0; i < ITEM_COUNT && n < sizeof name; i++)
		if (strcasecmp(name, items[i].name) == 0)
			item = i;
	for (int i = 0; i < READINGS; i++)
		if (strcasecmp(name, readings[i].name) == 0)
			reading = i;
	if (item < 0 && reading < 0)
		return unknown_name(name, err);
	if (value[0] == '\0')
		return err_set(err, ERR_USAGE, "%s= is empty: say a value, or %s=- for not known", name, name);
	if (strcmp(value, "-") != 0)
		return item >= 0 ? answer_item((enum item)item, value, e, err) : readings[reading].set(value, e, err);
	if (item >= 0)
		e->item[item] = UNKNOWN;
	else
		readings[reading].forget(e);
	return true;
}
