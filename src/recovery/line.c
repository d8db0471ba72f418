/* SPDX-License-Identifier: MIT */
/* Lines are short and their room is the caller's, so writing past the end only stops. */
#include "config.h"

#include "recovery/line.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct line line_on(char *text, size_t size)
{
	if (size > 0)
		text[0] = '\0';
	return (struct line){ .text = text, .size = size };
}

struct line line_in(enum units units, char *text, size_t size)
{
	struct line l = line_on(text, size);
	l.units = units;
	return l;
}

/* Takes back the bytes of a character that was cut. */
static void trim(struct line *l)
{
	size_t start = l->used;
	while (start > 0 && ((unsigned char)l->text[start - 1] & 0xC0) == 0x80)
		start--;
	if (start == 0 || (unsigned char)l->text[start - 1] < 0xC0)
		return;
	unsigned char lead = (unsigned char)l->text[--start];
	size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
	if (l->used - start < length) {
		l->text[start] = '\0';
		l->used = start;
	}
}

void line_add(struct line *l, const char *format, ...)
{
	va_list args;
	if (l->size == 0 || l->used + 1 >= l->size)
		return;
	va_start(args, format);
	int n = vsnprintf(l->text + l->used, l->size - l->used, format, args);
	va_end(args);
	if (n < 0)
		return;
	bool cut = (size_t)n >= l->size - l->used;
	l->used = cut ? l->size - 1 : l->used + (size_t)n;
	if (cut) {
		trim(l);
		l->size = l->used + 1;	/* full: nothing may follow a cut */
	}
}

void line_part(struct line *l)
{
	if (l->used > 0)
		line_add(l, "; ");
}

void line_number(struct line *l, double value)
{
	long hundredths = lround(fabs(value) * 100);
	line_add(l, "%s%ld", value < 0 && hundredths > 0 ? "-" : "", hundredths / 100);
	if (hundredths % 100 != 0)
		line_add(l, hundredths % 10 != 0 ? ".%02ld" : ".%ld", hundredths % 10 != 0 ? hundredths % 100 : hundredths % 100 / 10);
}

static double in_units(const struct line *l, double km)
{
	return l->units == UNITS_KM ? km : km * 1000 / units_metres(l->units);
}

void line_distance(struct line *l, double km)
{
	line_number(l, in_units(l, km));
	line_add(l, " %s", units_names[l->units]);
}

/* What is typed becomes whole metres, so whole metres are rounded down first; the little that is added keeps 11 km, as
   1.1 * 10 comes out, 11 km. */
void line_distance_most(struct line *l, double km)
{
	enum { TENTHS = 10 };
	const double little = 1e-6;
	double metres = floor(km * 1000 + little);
	line_number(l, floor(metres * TENTHS / units_metres(l->units) + little) / TENTHS);
	line_add(l, " %s", units_names[l->units]);
}

void line_count(struct line *l, int n)
{
	static const char *const words[] = { "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten" };
	if (n >= 0 && n <= 10)
		line_add(l, "%s", words[n]);
	else
		line_add(l, "%d", n);
}

void line_clock(struct line *l, double minutes)
{
	long whole = lround(minutes);
	line_add(l, "%ld:%02ld", whole / 60, whole % 60);
}

void line_day(struct line *l, day x)
{
	struct civil c = day_civil(x);
	line_add(l, "%s %d %s", weekday_names[day_weekday(x)], c.mday, month_names[c.month - 1]);
}

void line_quote(struct line *l, const char *text)
{
	char kept[61];
	struct line cut = line_on(kept, sizeof kept);
	line_add(&cut, "%s", text);
	line_add(l, "%s", kept);
}
