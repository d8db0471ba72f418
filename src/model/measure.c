/* SPDX-License-Identifier: MIT */
/* Read by hand: strtod knows exponents, hexadecimal, infinities and the locale's point, none of which a runner types. */
#include "config.h"

#include "model/measure.h"

#include <string.h>
#include <strings.h>

enum { MOST_DIGITS = 15 };	/* what a double holds exactly */
#define KM_PER_MILE 1.609344

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

bool measure_km(const char *word, double *km)
{
	size_t n = measure_number(word, km);
	if (n == 0)
		return false;
	const char *unit = word + n;
	if (strcasecmp(unit, "mi") == 0)
		*km *= KM_PER_MILE;
	else if (strcasecmp(unit, "k") != 0 && strcasecmp(unit, "km") != 0)
		return false;
	return true;
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

static bool clock_time(const char *word, struct span *span)
{
	size_t n = strspn(word, "0123456789");
	if (n == 0 || n > 4 || word[n] != ':')
		return false;
	double first;
	measure_number(word, &first);
	const char *s = word + n + 1;
	int second = sixty(&s, 2);
	if (second < 0)
		return false;
	if (*s == '\0') {
		double hours = first * 3600 + second * 60, minutes = first * 60 + second;
		*span = first < 10 ? (struct span){ hours, minutes } : (struct span){ minutes, hours };
		return true;
	}
	if (*s++ != ':')
		return false;
	int third = sixty(&s, 2);
	*span = (struct span){ first * 3600 + second * 60 + third, -1 };
	return third >= 0 && *s == '\0';
}

bool measure_time(const char *word, struct span *span)
{
	if (clock_time(word, span))
		return true;
	double value;
	size_t n = measure_number(word, &value);
	if (n == 0)
		return false;
	const char *unit = word + n;
	*span = (struct span){ value * 60, -1 };
	if (strcasecmp(unit, "m") == 0 || strcasecmp(unit, "min") == 0)
		return true;
	span->seconds = value * 3600;
	if (unit[0] != 'h' && unit[0] != 'H')
		return false;
	if (unit[1] == '\0')
		return true;
	bool whole = strspn(word, "0123456789") == n;
	const char *s = unit + 1;
	int minutes = sixty(&s, 1);
	span->seconds += minutes * 60;
	return whole && minutes >= 0 && (*s == '\0' || strcasecmp(s, "m") == 0 || strcasecmp(s, "min") == 0);
}
