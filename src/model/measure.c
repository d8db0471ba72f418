/* SPDX-License-Identifier: MIT */
/* Read by hand: strtod knows exponents, hexadecimal, infinities and the locale's point, none of which a runner types. */
#include "config.h"

#include "model/measure.h"

#include <string.h>
#include <strings.h>

enum { MOST_DIGITS = 15 };	/* what a double holds exactly */
#define KM_PER_MILE 1.609344

struct unit {
	const char *word;
	double size;
};

static const struct unit lengths[] = {
	{ "k", 1 }, { "km", 1 }, { "kms", 1 }, { "kilometre", 1 }, { "kilometres", 1 }, { "kilometer", 1 }, { "kilometers", 1 },
	{ "mi", KM_PER_MILE }, { "mile", KM_PER_MILE }, { "miles", KM_PER_MILE },
	{ "metre", 0.001 }, { "metres", 0.001 }, { "meter", 0.001 }, { "meters", 0.001 }, { NULL, 0 },
};
static const struct unit times[] = {
	{ "h", 3600 }, { "hr", 3600 }, { "hrs", 3600 }, { "hour", 3600 }, { "hours", 3600 },
	{ "m", 60 }, { "min", 60 }, { "mins", 60 }, { "minute", 60 }, { "minutes", 60 },
	{ "'", 60 }, { "\xe2\x80\x99", 60 }, { "\xe2\x80\xb2", 60 },
	{ "s", 1 }, { "sec", 1 }, { "secs", 1 }, { "second", 1 }, { "seconds", 1 }, { "\"", 1 }, { NULL, 0 },
};
/* Behind the minutes of a pace: what they are for, in kilometres. */
static const struct unit paces[] = {
	{ "/km", 1 }, { "/k", 1 }, { "min/km", 1 }, { "/mi", KM_PER_MILE }, { "/mile", KM_PER_MILE }, { "min/mi", KM_PER_MILE },
	{ "min/mile", KM_PER_MILE }, { "/100m", 0.1 }, { "min/100m", 0.1 }, { NULL, 0 },
};
static const struct unit speeds[] = {
	{ "km/h", 1 }, { "kmh", 1 }, { "kph", 1 }, { "mph", KM_PER_MILE }, { "mi/h", KM_PER_MILE }, { NULL, 0 },
};

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

size_t measure_number(const char *s, double *value)
{
	double all = 0, scale = 1;
	size_t i = 0, digits = 0;
	bool point = false;
	for (; digit(s[i]) || (i > 0 && !point && (s[i] == '.' || s[i] == ',') && digit(s[i + 1])); i++) {
		if (!digit(s[i])) {
			point = true;
			continue;
		}
		if (++digits > MOST_DIGITS)
			return 0;
		all = all * 10 + (s[i] - '0');
		scale *= point ? 10 : 1;
	}
	*value = all / scale;
	return i;
}

bool measure_plain(const char *word, double *value)
{
	size_t n = measure_number(word, value);
	return n > 0 && word[n] == '\0';
}

/* The size of the unit that the first `n` bytes at `word` name; 0: none. */
static double unit_size(const struct unit *units, const char *word, size_t n)
{
	for (; units->word != NULL; units++)
		if (strlen(units->word) == n && strncasecmp(units->word, word, n) == 0)
			return units->size;
	return 0;
}

bool measure_km(const char *word, double *km)
{
	size_t n = measure_number(word, km);
	double size = n == 0 ? 0 : unit_size(lengths, word + n, strlen(word + n));
	*km *= size;
	return size > 0;
}

bool measure_beats(const char *word, double *beats)
{
	size_t n = measure_number(word, beats);
	return n > 0 && strcasecmp(word + n, "bpm") == 0;
}

/* One or two digits below 60 at `s`: their number, else -1.  Moves *s behind them. */
static int sixty(const char **s, int least_digits)
{
	int n = 0, value = 0;
	while (n < 2 && digit((*s)[n]))
		value = value * 10 + ((*s)[n++] - '0');
	*s += n;
	return n >= least_digits && value < 60 ? value : -1;
}

/* "a:bb" at the beginning of `word`: both numbers, and where they end; NULL: there is none. */
static const char *two_parts(const char *word, double *first, int *second)
{
	size_t n = strspn(word, "0123456789");
	if (n == 0 || n > 4 || word[n] != ':')
		return NULL;
	measure_number(word, first);
	const char *s = word + n + 1;
	*second = sixty(&s, 2);
	return *second < 0 ? NULL : s;
}

static bool clock_time(const char *word, struct span *span)
{
	double first;
	int second;
	const char *s = two_parts(word, &first, &second);
	if (s == NULL)
		return false;
	double hours = first * 3600 + second * 60, minutes = first * 60 + second, unit = unit_size(times, s, strlen(s));
	if (*s == '\0') {
		*span = first < 10 ? (struct span){ hours, minutes, 0 } : (struct span){ minutes, hours, 0 };
		return true;
	}
	if (unit >= 60) {
		*span = (struct span){ unit > 60 ? hours : minutes, -1, 0 };
		return true;
	}
	if (*s++ != ':')
		return false;
	int third = sixty(&s, 2);
	*span = (struct span){ hours + third, -1, 0 };
	return third >= 0 && *s == '\0';
}

bool measure_time(const char *word, struct span *span)
{
	double value;
	if (clock_time(word, span))
		return true;
	size_t n = measure_number(word, &value);
	if (n == 0)
		return false;
	bool whole = strspn(word, "0123456789") == n;
	const char *s = word + n;
	size_t length = strcspn(s, "0123456789");
	double size = unit_size(times, s, length);
	*span = (struct span){ value * size, -1, (int)size };
	s += length;
	if (size < 1 || *s == '\0')
		return size >= 1;
	int part = sixty(&s, 1);
	span->seconds += part * size / 60;
	span->unit /= 60;
	return whole && span->unit >= 1 && part >= 0 && (*s == '\0' || (int)unit_size(times, s, strlen(s)) == span->unit);
}

bool measure_pace(const char *word, double *seconds)
{
	double first = 0, size;
	int second;
	const char *s = two_parts(word, &first, &second);
	if (s != NULL) {
		size = unit_size(paces, s, strlen(s));
		*seconds = size > 0 ? (first * 60 + second) / size : 0;
		return *seconds > 0;
	}
	size_t n = measure_number(word, &first);
	size = n == 0 ? 0 : unit_size(speeds, word + n, strlen(word + n)) * first;
	*seconds = size > 0 ? 3600 / size : 0;
	return *seconds > 0;
}
