/* SPDX-License-Identifier: MIT */
/* rest: a rest day kept, or planned when it has not come yet.  A kept one says that nothing was done, so the day is known. */
#include "config.h"

#include "cli/command.h"
#include "cli/edit.h"
#include "view/thing.h"

static void keep(struct edit *edit, enum rest_purpose purpose)
{
	edit->mine.rest = true;
	edit->mine.rest_purpose = purpose;
	if (edit->mine.session_count == UNKNOWN)
		edit->mine.session_count = 0;
}

/* Without the rest the day is as known as it was before: "nothing done" was only said by the rest. */
static void drop(struct edit *edit)
{
	edit->mine.plan_rest = false;
	if (!edit->mine.rest)
		return;
	edit->mine.rest = false;
	edit->mine.rest_purpose = REST_PLAIN;
	if (edit->mine.session_count == 0)
		edit->mine.session_count = UNKNOWN;
}

/* A rest day holds no session but a gentle one: the one in the way is named, as the screen names it. */
static bool free_of_sessions(const struct cli *c, const struct edit *edit, struct err *err)
{
	char what[THING_WORDS], when[DAY_WORDS], iso[DAY_TEXT];
	const struct session *s = thing_against_rest(edit->base.sessions, edit->base.session_count);
	if (s == NULL)
		return true;
	return err_set(err, ERR_INPUT, "%s holds %s, so it is no rest day: `restday add %s none` takes the sessions of that day away",
		day_words(edit->day, c->today, when), session_words(s, c->prefs.units, what),
		edit->day == c->today ? "today" : day_iso(edit->day, iso));
}

bool cmd_rest(struct cli *c, struct err *err)
{
	day x;
	struct edit edit;
	int purpose = REST_PLAIN;
	if (!cli_day(c, false, &x, err))
		return false;
	bool plan = args_given(&c->args, OPTION_PLAN) || x > c->today;
	bool none = args_none(&c->args);
	const char *word = args_take(&c->args);
	if (word != NULL && !none) {
		purpose = name_find(rest_purpose_names, REST_PURPOSES, word);
		if (purpose <= REST_PLAIN)
			return err_set(err, ERR_USAGE, "\"%.40s\" is no purpose of a rest day: say week, long, sleep, mind or illness, or none",
				word);
	}
	if (!args_end(&c->args, "rest", err))
		return false;
	bool ok = edit_begin(c, x, &edit, err);
	if (ok && none) {
		drop(&edit);
	} else if (ok && plan) {
		edit.mine.plan_rest = true;
		if (purpose != REST_PLAIN)
			cli_say("a plan of rest keeps no purpose; say it again on the day");
	} else if (ok && (ok = free_of_sessions(c, &edit, err))) {
		keep(&edit, (enum rest_purpose)purpose);
	}
	ok = ok && edit_save(c, &edit, none ? "rest removed on" : plan ? "rest planned for" : "rest day on", err) &&
		edit_verdict_after(c, x, err);
	edit_end(&edit);
	return ok;
}
