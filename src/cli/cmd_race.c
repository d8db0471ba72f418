/* SPDX-License-Identifier: MIT */
/* race: its distance, on its day, be that past or to come. */
#include "config.h"

#include "cli/command.h"
#include "cli/edit.h"
#include "model/say.h"

#include <stdio.h>
#include <string.h>

static const struct { const char *word; int metres; } distances[] = { { "half", 21098 }, { "marathon", 42195 } };

/* A bare number is kilometres; with a unit it is read as in `add`. */
static bool read_distance(const char *word, int *metres, struct err *err)
{
	char text[64];
	if (word == NULL)
		return err_set(err, ERR_USAGE, "how far? say kilometres (21.1), 10k, 13.1mi, half or marathon");
	for (size_t i = 0; i < sizeof distances / sizeof distances[0]; i++)
		if (strcmp(word, distances[i].word) == 0) {
			*metres = distances[i].metres;
			return true;
		}
	bool bare = word[0] != '\0' && word[strspn(word, "0123456789.,")] == '\0';
	snprintf(text, sizeof text, "%.40s%s", word, bare ? "k" : "");
	if (!say_distance(text, metres, err))
		return err_set(err, ERR_USAGE, "\"%.40s\" is no distance of a race: say kilometres (21.1), 10k, 13.1mi, half or marathon",
			word);
	return true;
}

bool cmd_race(struct cli *c, struct err *err)
{
	day x;
	struct edit edit;
	struct race race = entry_blank.race;
	if (!cli_day(c, true, &x, err))
		return false;
	bool none = args_none(&c->args);
	if (none)
		args_take(&c->args);
	else if (!read_distance(args_take(&c->args), &race.metres, err))
		return false;
	const char *word = args_peek(&c->args);
	if (!none && word != NULL && strcmp(word, "jogged") == 0) {
		race.raced = TRI_NO;
		args_take(&c->args);
	}
	if (!args_end(&c->args, "race", err))
		return false;
	bool ok = edit_begin(c, x, &edit, err);
	edit.mine.race = race;
	ok = ok && edit_save(c, &edit, none ? "race removed on" : "race on", err) && edit_verdict_after(c, x, err);
	edit_end(&edit);
	return ok;
}
