/* SPDX-License-Identifier: MIT */
/* Judging a day.  Every day up to today goes through the one function; tomorrow is judged from what is fixed already. */
#include "config.h"

#include "cli/morning.h"

bool morning_window(struct cli *c, day first, day last, struct history *out, struct err *err)
{
	return cli_read(c, first - HISTORY_BEFORE, last + HISTORY_AFTER, out, err);
}

bool morning_read(struct cli *c, day x, struct morning *m, struct err *err)
{
	char words[DAY_WORDS];
	if (x > c->today + 1)
		return err_set(err, ERR_USAGE, "%s has no verdict yet: days up to tomorrow have one; `restday week` shows what is planned",
			day_words(x, c->today, words));
	*m = (struct morning){ .day = x, .when = x > c->today ? WHEN_TOMORROW : x == c->today ? WHEN_TODAY : WHEN_PAST };
	if (!cli_open(c, ACCESS_READ, err) || !morning_window(c, x, x, &m->history, err))
		return false;
	struct assessment next;
	assess_tomorrow(&m->history, x, &c->settings, &next);
	m->tomorrow = next.verdict;
	if (m->when == WHEN_TOMORROW) {
		assess_tomorrow(&m->history, c->today, &c->settings, &m->a);
		why_tomorrow(&m->history, c->today, &c->settings, &m->a, &m->why);
		return true;
	}
	assess(&m->history, x, &c->settings, NULL, &m->a);
	why_explain(&m->history, &c->settings, NULL, &m->a, &m->why);
	m->only_unknown = m->when == WHEN_PAST && assessment_only_unknown(&m->a);
	return true;
}

void morning_free(struct morning *m)
{
	history_free(&m->history);
}
