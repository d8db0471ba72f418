/* SPDX-License-Identifier: MIT */
/* race: its distance, on its day, be that past or to come. */
#include "config.h"

#include "cli/command.h"
#include "cli/edit.h"
#include "model/say.h"

bool cmd_race(struct cli *c, struct err *err)
{
	day x;
	struct edit edit;
	struct str words = { 0 };
	struct race race = entry_blank.race;
	if (!cli_day(c, true, &x, err))
		return false;
	bool none = args_none(&c->args);
	args_join(&c->args, &words);
	bool ok = none || say_race(str_text(&words), &race, err);
	str_free(&words);
	if (!ok)
		return false;
	ok = edit_begin(c, x, &edit, err);
	edit.mine.race = race;
	ok = ok && edit_save(c, &edit, none ? "race removed on" : "race on", err) && edit_verdict_after(c, x, err);
	edit_end(&edit);
	return ok;
}
