/* SPDX-License-Identifier: MIT */
/* Values as words: numbers as short as they read back the same.  Lengths and times are whole units inside, so they are
   written by whole-number arithmetic; only what is a double at heart is tried until it reads back. */
#include "config.h"

#include "model/say.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *say_number(double value, char text[32])
{
	if (value > -1e15 && value < 1e15 && !(value > floor(value))) {
		snprintf(text, 32, "%lld", (long long)value);
		return text;
	}
	for (int digits = 1; digits <= 17; digits++) {
		snprintf(text, 32, "%.*g", digits, value);
		double back = strtod(text, NULL);
		if (back >= value && back <= value)
			break;
	}
	char *point = text + strspn(text, "+-0123456789einfa");	/* whatever the locale put there, "nan" and "inf" aside */
	if (*point != '\0')
		*point = '.';
	return text;
}

const char *say_minutes(int minutes, char text[16])
{
	snprintf(text, 16, "%d:%02d", minutes / 60, abs(minutes % 60));
	return text;
}

const char *say_seconds(int seconds, char text[16])
{
	if (seconds < 3600)
		snprintf(text, 16, "%d:%02d", seconds / 60, abs(seconds % 60));
	else
		snprintf(text, 16, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
	return text;
}

/* A tenth of a minute is six seconds; a hundredth is 0.6 seconds, so two decimals always suffice. */
const char *say_min(int seconds, char text[16])
{
	if (seconds % 60 == 0)
		snprintf(text, 16, "%d", seconds / 60);
	else if (seconds % 6 == 0)
		snprintf(text, 16, "%d.%d", seconds / 60, abs(seconds % 60 / 6));
	else
		snprintf(text, 16, "%d.%02d", seconds / 60, abs(seconds % 60 * 10 + 3) / 6);
	return text;
}

const char *say_km(int metres, char text[16])
{
	snprintf(text, 16, "%d.%03d", metres / 1000, abs(metres % 1000));
	size_t n = strlen(text);
	while (text[n - 1] == '0')
		n--;
	text[text[n - 1] == '.' ? n - 1 : n] = '\0';
	return text;
}
