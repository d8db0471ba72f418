/* SPDX-License-Identifier: MIT */
/* Values as words: numbers as short as they read back the same.  Lengths and times are whole units inside, so they are
   written by whole-number arithmetic; only what is a double at heart is tried until it reads back. */
#include "config.h"

#include "model/say.h"

#include "model/say_read.h"

#include <math.h>
#include <stdarg.h>
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

/* Text that is cut at its end when there is no room, never inside a character. */
struct cut {
	char *text;
	size_t size, used;
};

static void cut_add(struct cut *out, const char *text)
{
	size_t n = strlen(text), room = out->size - out->used - 1;
	if (n > room)
		for (n = room; n > 0 && ((unsigned char)text[n] & 0xC0) == 0x80;)
			n--;
	memcpy(out->text + out->used, text, n);
	out->used += n;
	out->text[out->used] = '\0';
}

static void cut_addf(struct cut *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void cut_addf(struct cut *out, const char *format, ...)
{
	char piece[96];
	va_list args;
	va_start(args, format);
	vsnprintf(piece, sizeof piece, format, args);
	va_end(args);
	cut_add(out, piece);
}

static const char *const kind_nouns[KIND_COUNT] = { "run", "walk", "bike ride", "swim", "strength training", "mobility", "cross-training" };
static const char *const purpose_adjectives[PURPOSE_COUNT] = { "", "easy ", "long ", "tempo ", "interval ", "hill ", "race: ", "recovery " };

/* What each sport counts in: a pace on foot and in water, a speed on wheels. */
static void add_pace(struct cut *out, const struct session *s, enum units units)
{
	char text[16];
	if (s->seconds == UNKNOWN || s->metres == UNKNOWN || s->metres < 100)
		return;
	if (s->kind == KIND_RUN || s->kind == KIND_WALK)
		cut_addf(out, " (%s /%s)", say_seconds((int)lround(s->seconds * units_metres(units) / s->metres), text), units_names[units]);
	else if (s->kind == KIND_SWIM)
		cut_addf(out, " (%s /100 m)", say_seconds((int)lround(s->seconds * 100.0 / s->metres), text));
	else if (s->kind == KIND_BIKE && s->seconds > 0)
		cut_addf(out, " (%.1f %s)", s->metres * 3600.0 / units_metres(units) / s->seconds, units == UNITS_MI ? "mph" : "km/h");
}

void say_session_back(const struct session *s, enum units units, char *text, size_t size)
{
	static const char *const after_words[3] = { "better afterwards", "the same afterwards", "worse afterwards" };
	char number[16], distance[UNITS_TEXT];
	struct cut out = { text, size, 0 };
	if (size == 0)
		return;
	text[0] = '\0';
	cut_add(&out, purpose_adjectives[s->purpose]);
	cut_add(&out, kind_nouns[s->kind]);
	if (s->metres != UNKNOWN)
		cut_addf(&out, ", %s", units_say(s->metres, units, distance));
	if (s->seconds != UNKNOWN)
		cut_addf(&out, "%s %s", s->metres != UNKNOWN ? " in" : ",", say_seconds(s->seconds, number));
	add_pace(&out, s, units);
	if (s->rpe != UNKNOWN)
		cut_addf(&out, ", effort %d of 10", s->rpe);
	if (s->hr != UNKNOWN)
		cut_addf(&out, ", heart rate %d", s->hr);
	if (s->after != AFTER_UNKNOWN)
		cut_addf(&out, ", %s", after_words[s->after]);
	if (s->note != NULL) {
		cut_add(&out, ", note: ");
		cut_add(&out, s->note);
	}
}

/* Whole minutes as people say them; anything else in the one form that cannot be read in two ways. */
static void add_time(struct cut *out, const struct session *s)
{
	int seconds = s->seconds;
	if (seconds % 60 == 0 && say_minutes_safe(s))
		cut_addf(out, " %dm", seconds / 60);
	else
		cut_addf(out, " %d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

const char *say_distance_back(int metres, enum units units, char text[UNITS_TEXT])
{
	char number[16];
	int hundredths = (int)lround(metres / units_metres(UNITS_MI) * 100);
	bool miles = units == UNITS_MI && lround(hundredths * units_metres(UNITS_MI) / 100) == metres;
	snprintf(text, UNITS_TEXT, "%s%s", say_km(miles ? 10 * hundredths : metres, number), miles ? "mi" : "k");
	return text;
}

void say_session_line(const struct session *s, enum units units, char *text, size_t size)
{
	char distance[UNITS_TEXT];
	struct cut out = { text, size, 0 };
	if (size == 0)
		return;
	text[0] = '\0';
	bool run = s->kind == KIND_RUN && s->purpose != PURPOSE_NONE;
	cut_add(&out, run ? "" : kind_names[s->kind]);
	cut_add(&out, run || s->purpose == PURPOSE_NONE ? "" : " ");
	cut_add(&out, purpose_names[s->purpose]);
	if (s->metres != UNKNOWN)
		cut_addf(&out, " %s", say_distance_back(s->metres, units, distance));
	if (s->seconds != UNKNOWN)
		add_time(&out, s);
	if (s->rpe != UNKNOWN)
		cut_addf(&out, " rpe %d", s->rpe);
	if (s->hr != UNKNOWN)
		cut_addf(&out, " hr %d", s->hr);
	if (s->after != AFTER_UNKNOWN)
		cut_addf(&out, " %s", after_names[s->after]);
	if (s->note != NULL) {
		cut_add(&out, say_is_note(s) ? " " : " : ");
		cut_add(&out, s->note);
	}
}

void say_pain(const struct pain *pain, char *text, size_t size)
{
	bool placed = pain->place != NULL;
	snprintf(text, size, "%s%s%d of 10", placed ? pain->place : "", placed ? ", " : "", pain->score);
}
