/* SPDX-License-Identifier: MIT */
/* Words of a line, and sets of repeats: these are no measure of a session, so they stand in its note, wherever they are said. */
#include "config.h"

#include "model/say_read.h"

#include "model/measure.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

void say_word_at(const char *s, struct say_word *out)
{
	size_t n = strcspn(s, " \t\n"), kept = n < SAY_WORD ? n : SAY_WORD - 1;
	out->end = s + n;
	out->next = out->end + strspn(out->end, " \t\n");
	if (kept == n && n > 1 && (s[n - 1] == ',' || s[n - 1] == ';'))
		kept--;
	out->colon = kept == 1 && s[0] == ':';
	if (kept >= n - (n > 0) && kept > 1 && strchr(",;:.", s[kept - 1]) != NULL)
		kept--;
	memcpy(out->text, s, kept);
	out->text[kept] = '\0';
}

bool say_like_measure(const char *word)
{
	return digit(word[0]) || word[0] == '-' || (word[0] != '\0' && strchr("+.,", word[0]) != NULL && digit(word[1]));
}

/* The length of "x", "X" or the sign of multiplication at `s`. */
static size_t times_sign(const char *s)
{
	return s[0] == 'x' || s[0] == 'X' ? 1 : strncmp(s, "\xc3\x97", 2) == 0 ? 2 : 0;
}

/* "800 m": the unit of the number that ends the repeats belongs to them. */
static const char *with_unit(const char *number, const struct say_word *word)
{
	struct say_word unit;
	struct span span;
	char joined[2 * SAY_WORD];
	double km;
	if (strspn(number, "0123456789.,:") != strlen(number) || word->next[0] == '\0')
		return word->end;
	say_word_at(word->next, &unit);
	snprintf(joined, sizeof joined, "%s%s", number, unit.text);
	return !digit(unit.text[0]) && (measure_km(joined, &km) || measure_time(joined, &span)) ? unit.end : word->end;
}

const char *say_repeats(const char *s)
{
	struct say_word word;
	say_word_at(s, &word);
	size_t n = strspn(word.text, "0123456789");
	if (n == 0 || word.text[0] == '0')
		return NULL;
	const char *rest = word.text + n;
	if (*rest == '\0' && times_sign(word.next) > 0) {		/* "6 x 800", "6 x800" */
		say_word_at(word.next, &word);
		rest = word.text;
	}
	size_t sign = times_sign(rest);
	if (sign == 0)
		return NULL;
	rest += sign;
	if (*rest == '\0' && digit(word.next[0])) {			/* "6x 800" */
		say_word_at(word.next, &word);
		rest = word.text;
	}
	return digit(*rest) || *rest == '(' ? with_unit(rest, &word) : NULL;
}

bool say_between_repeats(const char *word)
{
	static const char *const words[] = { "rest", "rests", "jog", "jogs", "walk", "recovery", "rec", "float", "off", "on", "pause", "break",
		"between", "each", "easy", "hard", "fast", "slow", "steady", "pace", "w/" };
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (strcasecmp(word, words[i]) == 0)
			return true;
	return false;
}
