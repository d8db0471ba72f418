/* SPDX-License-Identifier: MIT */
/* Civil dates by arithmetic alone: calendars built on time_t break where clocks change. */
#include "config.h"

#include "model/day.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

const char *const weekday_names[7] = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" };
const char *const weekday_short[7] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
const char *const month_names[12] = { "January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December" };
const char *const month_short[12] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

/* Years are counted from March, so that the leap day is the last one of its year. */
static int64_t days_before(int64_t year, int month)
{
	int64_t y = month > 2 ? year : year - 1;
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	int64_t of_era = y - era * 400;
	int64_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct civil day_civil(day x)
{
	int64_t z = (int64_t)x + 719468;
	int64_t era = (z >= 0 ? z : z - 146096) / 146097;
	int64_t of_era = z - era * 146097;
	int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
	int64_t shifted = (5 * of_year + 2) / 153;
	int month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
	return (struct civil){ (int)(year + era * 400 + (month <= 2)), month, (int)(of_year - (153 * shifted + 2) / 5 + 1) };
}

static int month_length(int year, int month)
{
	static const int lengths[12] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return lengths[month - 1] + (month == 2 && leap);
}

bool day_from_civil(struct civil date, day *out)
{
	if (date.year < 1900 || date.year > 2199 || date.month < 1 || date.month > 12 || date.mday < 1 ||
	    date.mday > month_length(date.year, date.month))
		return false;
	*out = (day)(days_before(date.year, date.month) + date.mday - 1);
	return true;
}

enum weekday day_weekday(day x)
{
	return (enum weekday)((((int64_t)x + 3) % 7 + 7) % 7);
}

day week_first(day x, enum weekday first)
{
	return x - ((day)day_weekday(x) - (day)first + 7) % 7;
}

day week_monday(day x)
{
	return week_first(x, MONDAY);
}

int week_number(day x)
{
	day thursday = week_monday(x) + 3;
	return (int)((thursday - (day)days_before(day_civil(thursday).year, 1)) / 7) + 1;
}

day month_step(day x, int months)
{
	struct civil c = day_civil(x);
	int n = c.year * 12 + c.month - 1 + months;
	c.year = n / 12;
	c.month = n % 12 + 1;
	int last = month_length(c.year, c.month);
	if (c.mday > last)
		c.mday = last;
	return day_from_civil(c, &x) ? x : months < 0 ? DAY_MIN : DAY_MAX;
}

const char *day_iso(day x, char text[DAY_TEXT])
{
	struct civil c = day_civil(x);
	int y = c.year < 0 || c.year > 9999 ? 0 : c.year;
	for (int i = 3; i >= 0; i--, y /= 10)
		text[i] = (char)('0' + y % 10);
	text[4] = text[7] = '-';
	text[5] = (char)('0' + c.month / 10), text[6] = (char)('0' + c.month % 10);
	text[8] = (char)('0' + c.mday / 10), text[9] = (char)('0' + c.mday % 10);
	text[10] = '\0';
	return text;
}

bool day_from_iso(const char *text, day *out)
{
	for (int i = 0; i < 10; i++)
		if (i == 4 || i == 7 ? text[i] != '-' : text[i] < '0' || text[i] > '9')
			return false;
	if (text[10] != '\0')
		return false;
	int n[8], k = 0;
	for (int i = 0; i < 10; i++)
		if (i != 4 && i != 7)
			n[k++] = text[i] - '0';
	return day_from_civil((struct civil){ n[0] * 1000 + n[1] * 100 + n[2] * 10 + n[3], n[4] * 10 + n[5], n[6] * 10 + n[7] }, out);
}

static int weekday_of(const char *word)
{
	for (int i = 0; i < 7; i++)
		if (strcasecmp(word, weekday_names[i]) == 0 || strcasecmp(word, weekday_short[i]) == 0)
			return i;
	return -1;
}

static const struct { const char *word; day offset; } near_days[] = { { "today", 0 }, { "yesterday", -1 }, { "tomorrow", 1 } };

bool day_is_meant(const char *word)
{
	for (size_t i = 0; i < sizeof near_days / sizeof near_days[0]; i++)
		if (strcasecmp(word, near_days[i].word) == 0)
			return true;
	return isdigit((unsigned char)word[0]) || word[0] == '-' || word[0] == '+' || weekday_of(word) >= 0;
}

const char *day_words(day x, day today, char text[DAY_WORDS])
{
	struct civil c = day_civil(x);
	int n = snprintf(text, DAY_WORDS, "%s %d %s", weekday_short[day_weekday(x)], c.mday, month_short[c.month - 1]);
	if (c.year != day_civil(today).year)
		snprintf(text + n, DAY_WORDS - (size_t)n, " %d", c.year);
	return text;
}

const char *day_words_long(day x, char text[DAY_WORDS])
{
	struct civil c = day_civil(x);
	snprintf(text, DAY_WORDS, "%s %d %s %d", weekday_names[day_weekday(x)], c.mday, month_names[c.month - 1], c.year);
	return text;
}

/* The word as a day, without asking whether it lies in range. */
static bool day_of_word(const char *word, day today, int64_t *x)
{
	for (size_t i = 0; i < sizeof near_days / sizeof near_days[0]; i++)
		if (strcasecmp(word, near_days[i].word) == 0) {
			*x = (int64_t)today + near_days[i].offset;
			return true;
		}
	int weekday = weekday_of(word);
	if (weekday >= 0) {
		*x = (int64_t)today - (((int)day_weekday(today) - weekday) % 7 + 7) % 7;
		return true;
	}
	size_t digits = word[0] == '-' || word[0] == '+' ? strspn(word + 1, "0123456789") : 0;
	if (digits > 0 && digits <= 6 && word[1 + digits] == '\0') {
		*x = (int64_t)today + strtol(word, NULL, 10);
		return true;
	}
	day exact;
	if (!day_from_iso(word, &exact))
		return false;
	*x = exact;
	return true;
}

bool day_say(const char *word, day today, day *out, struct err *err)
{
	int64_t x;
	if (!day_of_word(word, today, &x) || x < DAY_MIN || x > DAY_MAX)
		return err_set(err, ERR_USAGE, "\"%.40s\" is not a day: say today, yesterday, mon, -3 or 2026-03-01 (years 1900 to 2199)", word);
	*out = (day)x;
	return true;
}
