/* SPDX-License-Identifier: MIT */
/* A race as people say it: by its distance, some of which have names; "jogged" behind it when it was not raced. */
#include "config.h"

#include "model/say.h"

#include "model/say_read.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

static const struct { const char *word; int metres; } distances[] = { { "half", 21098 }, { "marathon", 42195 } };

bool say_race_named(const char *word, int *metres)
{
	for (size_t i = 0; i < sizeof distances / sizeof distances[0]; i++)
		if (strcasecmp(word, distances[i].word) == 0) {
			*metres = distances[i].metres;
			return true;
		}
	return false;
}

bool say_none(const char *words)
{
	words += strspn(words, " ");
	size_t n = strcspn(words, " ");
	bool alone = words[n + strspn(words + n, " ")] == '\0';
	return alone && ((n == 4 && memcmp(words, "none", n) == 0) || (n == 1 && words[0] == '-'));
}

/* What can be said, by the unit a bare number has. */
static const char *const accepted[2] = {
	[UNITS_KM] = "say kilometres (21.1), 10k, 13.1mi, half or marathon",
	[UNITS_MI] = "say miles (13.1), 10k, 13.1mi, half or marathon",
};

bool say_race_distance(const char *word, enum units units, int *metres, struct err *err)
{
	char text[64];
	if (word[0] == '\0')
		return err_set(err, ERR_USAGE, "how far? %s", accepted[units]);
	if (say_race_named(word, metres))
		return true;
	bool bare = word[strspn(word, "0123456789.,")] == '\0';
	snprintf(text, sizeof text, "%.40s%s", word, bare ? units_names[units] : "");
	return say_distance(text, metres, NULL) ||
		err_set(err, ERR_USAGE, "\"%.40s\" is no distance of a race: %s", word, accepted[units]);
}

/* The distance in one word or, with its unit apart, in two; returns where the words behind it begin. */
static const char *take_distance(const char *words, char joined[2 * SAY_WORD])
{
	struct say_word number, unit;
	int metres;
	say_word_at(words, &number);
	say_word_at(number.next, &unit);
	snprintf(joined, 2 * SAY_WORD, "%s%s", number.text, unit.text);
	if (number.text[0] != '\0' && number.text[strspn(number.text, "0123456789.,")] == '\0' && !say_like_measure(unit.text) &&
	    unit.text[0] != '\0' && say_distance(joined, &metres, NULL))
		return unit.next;
	snprintf(joined, 2 * SAY_WORD, "%s", number.text);
	return number.next;
}

bool say_race(const char *words, enum units units, struct race *race, struct err *err)
{
	char distance[2 * SAY_WORD];
	struct say_word word;
	struct race said = { UNKNOWN, TRI_UNKNOWN };
	words = take_distance(words + strspn(words, " "), distance);
	if (!say_race_distance(distance, units, &said.metres, err))
		return false;
	say_word_at(words, &word);
	if (strcmp(word.text, "jogged") == 0) {
		said.raced = TRI_NO;
		words = word.next;
	}
	if (words[0] != '\0')
		return err_set(err, ERR_USAGE, "\"%.*s\" is not understood: behind the distance of a race only jogged can stand",
			(int)strcspn(words, " "), words);
	*race = said;
	return true;
}

const char *say_race_back(int metres, enum units units, char text[UNITS_TEXT])
{
	for (size_t i = 0; i < sizeof distances / sizeof distances[0]; i++)
		if (distances[i].metres == metres) {
			snprintf(text, UNITS_TEXT, "%s", distances[i].word);
			return text;
		}
	return say_distance_back(metres, units, text);
}
