/* SPDX-License-Identifier: MIT */
/* override: what the runner takes a day as, whatever its verdict, and why.  It is kept beside the verdict, changes nothing in it,
   and gets no argument: where a medical line stands it is said, and what was entered is saved. */
#include "config.h"

#include "cli/command.h"
#include "cli/edit.h"
#include "cli/morning.h"
#include "cli/nearest.h"
#include "recovery/words.h"

#include <stdio.h>
#include <string.h>

static bool read_level(struct cli *c, enum taken_as *to, struct err *err)
{
	const char *word = args_take(&c->args);
	if (word == NULL)
		return err_set(err, ERR_USAGE, "what do you take the day as? say train, easy, active or passive, then why: "
			"`restday override easy friends in town`");
	int found = name_find(taken_names, TAKEN_COUNT, word);
	const char *near = nearest(word, taken_names, TAKEN_COUNT);
	if (found >= 0)
		*to = (enum taken_as)found;
	if (found < 0 && near != NULL)
		return err_set(err, ERR_USAGE, "\"%.40s\" is nothing a day is taken as: did you mean %s?", word, near);
	return found >= 0 || err_set(err, ERR_USAGE, "\"%.40s\" is nothing a day is taken as: say train, easy, active or passive, then why", word);
}

static bool read_override(struct cli *c, struct override *o, struct str *why, struct err *err)
{
	if (!read_level(c, &o->to, err))
		return false;
	args_join(&c->args, why);
	o->why = str_text(why);
	return o->why[strspn(o->why, " ")] != '\0' ||
		err_set(err, ERR_USAGE, "why %s? a few words belong to it: `restday override %s friends in town`", taken_names[o->to], taken_names[o->to]);
}

/* There is nothing to overrule where the verdict is what is wanted. */
static bool overrules(struct cli *c, day x, const struct override *o, bool *medical, struct err *err)
{
	struct morning m;
	char instead[64] = "`restday note` keeps what you think of it", iso[DAY_TEXT];
	if (!morning_read(c, x, &m, err))
		return false;
	bool same = (int)m.a.verdict == (int)o->to && !m.only_unknown;
	if (history_at(&m.history, x)->override.to != TAKEN_NONE)
		snprintf(instead, sizeof instead, "`restday override %s none` takes away what was", x == c->today ? "today" : day_iso(x, iso));
	*medical = m.a.medical;
	if (*medical && !same)
		morning_say_medical(&m);
	morning_free(&m);
	return !same || err_set(err, ERR_NOTHING, "restday says %s already, so there is nothing to overrule; %s", ceiling_words[o->to],
		instead);
}

bool cmd_override(struct cli *c, struct err *err)
{
	day x;
	struct edit edit = { .day = 0 };
	struct override override = entry_blank.override;
	struct str why = { 0 };
	char what[48];
	bool medical = false;
	if (!cli_day(c, false, &x, err) || !cli_not_later(c, x, "an override", err))
		return false;
	bool none = args_none(&c->args);
	bool ok = none || (read_override(c, &override, &why, err) && overrules(c, x, &override, &medical, err));
	ok = ok && edit_begin(c, x, &edit, err);
	edit.mine.override = override;
	snprintf(what, sizeof what, "override %s%s on", override.to == TAKEN_NONE ? "removed" : "to ",
		override.to == TAKEN_NONE ? "" : taken_names[override.to]);
	ok = ok && edit_save(c, &edit, what, err);
	if (ok && medical)
		cli_say("%s", override_medical);
	ok = ok && edit_verdict_of(c, x, err);
	edit_end(&edit);
	str_free(&why);
	return ok;
}
