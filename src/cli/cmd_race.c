/* SPDX-License-Identifier: MIT */
/* race: its distance, on its day, be that past or to come. */
#include "config.h"

#include "cli/command.h"
#include "cli/edit.h"
#include "model/say.h"
#include "view/saved.h"

bool cmd_race(struct cli *c, struct err *err)
{
	day x;
	struct edit edit;
	struct str words = { 0 };
	char said[SAVED_WORDS], when[DAY_WORDS];
	struct race race = entry_blank.race;
	if (!cli_day(c, true, &x, err))
		return false;
	bool none = args_none(&c->args);
	args_join(&c->args, &words);
	bool ok = none || say_race(str_text(&words), c->prefs.units, &race, err);
	str_free(&words);
	if (!ok)
		return false;
	ok = edit_begin(c, x, &edit, err);
	edit.mine.race = race;
	ok = ok && (none ? edit_save(c, &edit, "race removed on", err) :
		edit_save_as(c, &edit, saved_race(&race, c->prefs.units, day_words(x, c->today, when), said), err)) && edit_verdict_after(c, x, err);
	edit_end(&edit);
	return ok;
}
