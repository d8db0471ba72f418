/* SPDX-License-Identifier: MIT */
/* One row of words for each kind of change.  What the runner typed is cut where it is long: the change itself has all of it. */
#include "config.h"

#include "view/saved.h"

#include "base/utf8.h"
#include "view/thing.h"

#include <stdio.h>
#include <string.h>

enum { TYPED = 80 };		/* bytes of the runner's own words */

const char *saved_pain(const struct pain *pain, const char *when, char text[SAVED_WORDS])
{
	bool place = pain->place != NULL;
	snprintf(text, SAVED_WORDS, "pain %d of 10%s%.*s%s on %s", pain->score, place ? ", " : "", TYPED, place ? pain->place : "",
		place ? "," : "", when);
	utf8_tame(text);	/* a long place is cut, perhaps inside a character */
	return text;
}

const char *saved_race(const struct race *race, enum units units, const char *when, char text[SAVED_WORDS])
{
	char far[UNITS_TEXT];
	snprintf(text, SAVED_WORDS, "race of %s%s on %s", units_say(race->metres, units, far), race->raced == TRI_NO ? ", jogged," : "", when);
	return text;
}

static const char *list_of(const char *one, const char *more, const char *list, const char *when, char text[SAVED_WORDS])
{
	char typed[TYPED + 1];
	tools_words(list, typed, sizeof typed);
	snprintf(text, SAVED_WORDS, "%s (%s) on %s", strchr(list, '\n') != NULL ? more : one, typed, when);
	utf8_tame(text);
	return text;
}

const char *saved_tools(const char *list, const char *when, char text[SAVED_WORDS])
{
	return list_of("tools", "tools", list, when, text);
}

const char *saved_signs(const char *list, const char *when, char text[SAVED_WORDS])
{
	return list_of("warning sign", "warning signs", list, when, text);
}

const char *saved_block(enum block block, const char *monday, char text[SAVED_WORDS])
{
	static const char *const said[BLOCKS] = { "no kind of week declared for the", "recovery week,", "high-volume week," };
	snprintf(text, SAVED_WORDS, "%s week of %s", said[block], monday);
	return text;
}

const char *saved_illness(day first, day last, day today, char text[SAVED_WORDS])
{
	char from[DAY_WORDS], to[DAY_WORDS];
	if (first == last)
		snprintf(text, SAVED_WORDS, "illness on %s", day_words(first, today, from));
	else
		snprintf(text, SAVED_WORDS, "illness from %s to %s", day_words(first, today, from), day_words(last, today, to));
	return text;
}
