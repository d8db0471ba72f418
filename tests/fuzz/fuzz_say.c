/* SPDX-License-Identifier: MIT */
/* Any bytes as the words of add, of a check-in answer, of a race and of a day: what is understood obeys the rules and survives its
   line; what is refused has one plain sentence.  By libFuzzer as fuzz_exchange.c, on tests/fuzz/say. */
#include "config.h"

#include "base/utf8.h"
#include "model/day.h"
#include "model/say.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void plain(const struct err *err)
{
	if (err->code != ERR_USAGE || err->text[0] == '\0' || !utf8_storable(err->text, false))
		abort();
}

static void session(const char *words)
{
	static char line[NOTE_BYTES + 200], note[NOTE_BYTES + 1], again_note[NOTE_BYTES + 1];
	struct session s, again;
	struct err err = { .code = ERR_NONE };
	if (!say_session(words, &s, note, &err)) {
		plain(&err);
		return;
	}
	for (enum units units = UNITS_KM; units <= UNITS_MI; units++) {
		say_session_back(&s, units, line, sizeof line);
		say_session_line(&s, units, line, sizeof line);
		if (!session_check(&s, "", &err) || !say_session(line, &again, again_note, &err) || !session_equal(&s, &again))
			abort();
	}
}

static void answer(const char *words)
{
	struct entry e = entry_blank;
	struct err err = { .code = ERR_NONE };
	if (!say_answer(words, &e, &err)) {
		plain(&err);
		if (!entry_is_blank(&e))
			abort();
	} else if (!entry_check(&e, &err)) {
		abort();
	}
}

static void race(const char *words, enum units units)
{
	struct entry e = entry_blank, again = entry_blank;
	struct err err = { .code = ERR_NONE };
	char word[UNITS_TEXT];
	if (!say_race(words, units, &e.race, &err)) {
		plain(&err);
		if (!entry_is_blank(&e))
			abort();
		return;
	}
	again.race.raced = e.race.raced;
	for (enum units back = UNITS_KM; back <= UNITS_MI; back++)
		if (!entry_check(&e, &err) || !say_race_distance(say_race_back(e.race.metres, back, word), units, &again.race.metres, &err) ||
		    !entry_equal(&e, &again))
			abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct err err = { .code = ERR_NONE };
	char *words = malloc(size + 1);
	day x;
	if (words == NULL)
		return 0;
	if (size > 0)
		memcpy(words, data, size);
	words[size] = '\0';
	session(words);
	answer(words);
	race(words, UNITS_KM);
	race(words, UNITS_MI);
	if (!day_say(words, 20000, &x, &err))
		plain(&err);
	else if (x < DAY_MIN || x > DAY_MAX)
		abort();
	free(words);
	return 0;
}
