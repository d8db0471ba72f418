/* SPDX-License-Identifier: MIT */
/* today and why: one day judged, short or whole. */
#include "config.h"

#include "cli/command.h"
#include "cli/morning.h"

static bool nothing_entered(const struct cli *c)
{
	day first, last;
	struct err err = { ERR_NONE, "" };
	return c->diary == NULL || (!diary_span(c->diary, &first, &last, &err) && err.code == ERR_NONE);
}

static bool show(struct cli *c, day x, bool brief, struct err *err)
{
	struct morning m;
	if (!morning_read(c, x, &m, err))
		return false;
	if (args_given(&c->args, OPTION_JSON))
		print_json(&c->out, morning_json(c, &m));
	else
		morning_text(c, &m, brief, &c->out);
	morning_free(&m);
	if (nothing_entered(c))
		cli_say("nothing is entered yet: `restday checkin` asks how you feel, `restday import FILE` reads what you have, `restday demo` "
			"shows a made-up runner");
	return true;
}

bool cmd_today(struct cli *c, struct err *err)
{
	return args_end(&c->args, "today", err) && show(c, c->today, true, err);
}

bool cmd_why(struct cli *c, struct err *err)
{
	day x;
	return cli_day(c, false, &x, err) && args_end(&c->args, "why", err) && show(c, x, false, err);
}
