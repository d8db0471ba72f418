/* SPDX-License-Identifier: MIT */
/* status: one line for prompts and bars, asked for many times a day.  It judges today and nothing else: no explanation, no
   suggestions, no question of what would change it; and not even that where the last answer still holds. */
#include "config.h"

#include "cli/command.h"
#include "cli/status.h"
#include "recovery/dayclass.h"

#include <string.h>

/* Days since the last one of this class, today's own included. */
static int days_since(const struct cli *c, const struct history *h, enum ceiling class)
{
	for (day x = c->today; x >= h->first; x--)
		if (day_class(h, x, &c->settings) == class)
			return (int)(c->today - x);
	return UNKNOWN;
}

static bool answered(const struct entry *e)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		if (e->item[i] != UNKNOWN)
			return true;
	return false;
}

static bool judge(struct cli *c, struct status *s, struct err *err)
{
	struct history h;
	struct assessment a;
	if (!cli_open(c, ACCESS_READ, err))
		return false;
	if (c->diary == NULL)
		return err_set(err, ERR_NOTHING, "nothing is entered yet");
	if (!cli_read(c, c->today - HISTORY_BEFORE, c->today + HISTORY_AFTER, &h, err))
		return false;
	assess(&h, c->today, &c->settings, NULL, &a);
	s->verdict = a.verdict;
	s->since_rest = days_since(c, &h, CEILING_PASSIVE);
	s->since_demand = days_since(c, &h, CEILING_TRAIN);
	s->answered = answered(history_at(&h, c->today));
	s->taken = history_at(&h, c->today)->override.to;
	words_because(&a, c->prefs.units, s->because, sizeof s->because);
	words_confidence(&a, s->sure, sizeof s->sure);
	history_free(&h);
	return true;
}

static void add_days(int days, struct str *out)
{
	if (days == UNKNOWN)
		str_add_char(out, '?');
	else
		str_addf(out, "%d", days);
}

/* With its mark where the rules were not made for the runner. */
static void add_verdict(const struct cli *c, const char *words, struct str *out)
{
	const char *caution = prefs_caution(&c->prefs, CAUTION_MARK);
	str_add(out, words);
	if (caution[0] != '\0')
		str_addf(out, " (%s)", caution);
}

/* The directives are told in restday(1) and in `help status`. */
static bool add_directive(const struct cli *c, const struct status *s, char which, struct str *out)
{
	switch (which) {
	case 'v': str_add(out, ceiling_names[s->verdict]); return true;
	case 'V': add_verdict(c, ceiling_words[s->verdict], out); return true;
	case 'g': str_add(out, verdict_glyph(&c->look, s->verdict)); return true;
	case 'r': str_add(out, s->because); return true;
	case 's': str_add(out, s->sure); return true;
	case 'd': add_days(s->since_rest, out); return true;
	case 'D': add_days(s->since_demand, out); return true;
	case 'c': str_add(out, s->answered ? "yes" : "no"); return true;
	case 'o': str_add(out, s->taken != TAKEN_NONE ? taken_names[s->taken] : ""); return true;
	case 'n': str_add_char(out, '\n'); return true;
	case '%': str_add_char(out, '%'); return true;
	default: return false;
	}
}

/* The last day of rest is only told where it is known. */
static void add_usual(const struct cli *c, const struct status *s, struct str *out)
{
	str_addf(out, "%s ", verdict_glyph(&c->look, s->verdict));
	add_verdict(c, ceiling_names[s->verdict], out);
	if (s->taken != TAKEN_NONE)
		str_addf(out, ", you take it as %s", taken_names[s->taken]);
	if (s->since_rest != UNKNOWN)
		str_addf(out, " %s day %d since rest", c->look.utf8 ? "\xC2\xB7" : "-", s->since_rest);
}

static bool add_format(const struct cli *c, const struct status *s, const char *format, struct str *out, struct err *err)
{
	for (const char *p = format; *p != '\0'; p++) {
		if (*p != '%') {
			str_add_char(out, *p);
		} else if (!add_directive(c, s, *++p, out)) {
			str_clear(out);
			return err_set(err, ERR_USAGE, "--format has \"%%%.*s\", which is none of %%v %%V %%g %%r %%s %%d %%D %%c %%o %%n %%%%",
				(unsigned char)*p >= ' ' && (unsigned char)*p < 0x7f, p);
		}
	}
	return true;
}

bool cmd_status(struct cli *c, struct err *err)
{
	struct status s;
	struct status_ground ground;
	const char *format = c->args.value[OPTION_FORMAT];
	if (!args_end(&c->args, "status", err))
		return false;
	status_ground(c, &ground);
	if (!status_recall(&ground, &s)) {
		if (!judge(c, &s, err))
			return false;
		status_keep(&ground, &s);
	}
	bool ok = true;
	if (format != NULL)
		ok = add_format(c, &s, format, &c->out, err);
	else
		add_usual(c, &s, &c->out);
	if (ok)
		str_add_char(&c->out, '\n');
	return ok;
}
