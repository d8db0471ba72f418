/* SPDX-License-Identifier: MIT */
/* A race as people say it: by its distance, some of which have names; "jogged" behind it when it was not raced. */
#include "config.h"

#include "model/say.h"

#include <stdio.h>
#include <string.h>

static const struct { const char *word; int metres; } distances[] = { { "half", 21098 }, { "marathon", 42195 } };

bool say_none(const char *words)
{
	words += strspn(words, " ");
	size_t n = strcspn(words, " ");
	bool alone = words[n + strspn(words + n, " ")] == '\0';
	return alone && ((n == 4 && memcmp(words, "none", n) == 0) || (n == 1 && words[0] == '-'));
}

bool say_race_distance(const char *word, int *metres, struct err *err)
{
	char text[64];
	if (word[0] == '\0')
		return err_set(err, ERR_USAGE, "how far? say kilometres (21.1), 10k, 13.1mi, half or marathon");
	for (size_t i = 0; i < sizeof distances / sizeof distances[0]; i++)
		if (strcmp(word, distances[i].word) == 0) {
			*metres = distances[i].metres;
			return true;
		}
	bool bare = word[strspn(word, "0123456789.,")] == '\0';
	snprintf(text, sizeof text, "%.40s%s", word, bare ? "k" : "");
	return say_distance(text, metres, NULL) ||
		err_set(err, ERR_USAGE, "\"%.40s\" is no distance of a race: say kilometres (21.1), 10k, 13.1mi, half or marathon", word);
}

bool say_race(const char *words, struct race *race, struct err *err)
{
	char word[64];
	words += strspn(words, " ");
	size_t n = strcspn(words, " ");
	snprintf(word, sizeof word, "%.*s", (int)(n < sizeof word ? n : sizeof word - 1), words);
	struct race said = { UNKNOWN, TRI_UNKNOWN };
	if (!say_race_distance(word, &said.metres, err))
		return false;
	words += n + strspn(words + n, " ");
	n = strcspn(words, " ");
	if (n == strlen("jogged") && strncmp(words, "jogged", n) == 0) {
		said.raced = TRI_NO;
		words += n + strspn(words + n, " ");
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
