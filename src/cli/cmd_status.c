/* SPDX-License-Identifier: MIT */
/* status: one line for prompts and bars, asked for many times a day.  It judges today and nothing else: no explanation, no
   suggestions, no question of what would change it. */
#include "config.h"

#include "cli/command.h"
#include "recovery/dayclass.h"
#include "recovery/words.h"

#include <string.h>

struct status {
	const struct cli *c;
	struct history history;
	struct assessment a;
};

/* Days since the last one that was such, today's own included; "?" where none is known as far back as a verdict reads. */
static void add_since(const struct status *s, bool (*such)(const struct status *s, day x), struct str *out)
{
	for (day x = s->a.day; x >= s->history.first; x--)
		if (such(s, x)) {
			str_addf(out, "%d", (int)(s->a.day - x));
			return;
		}
	str_add_char(out, '?');
}

static bool rested(const struct status *s, day x)
{
	return day_is_rest(&s->history, x);
}

static bool demanded(const struct status *s, day x)
{
	const struct session *session;
	return day_demanding(&s->history, x, &s->c->settings, &session) != DEMAND_NONE;
}

static bool answered(const struct entry *e)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		if (e->item[i] != UNKNOWN)
			return true;
	return false;
}

/* The directives are told in restday(1) and in `help status`. */
static bool add_directive(const struct status *s, char which, struct str *out)
{
	char text[WORDS];
	switch (which) {
	case 'v': str_add(out, ceiling_names[s->a.verdict]); return true;
	case 'V': str_add(out, ceiling_words[s->a.verdict]); return true;
	case 'g': str_add(out, verdict_glyph(&s->c->look, s->a.verdict)); return true;
	case 'r': str_add(out, words_because(&s->a, text, sizeof text)); return true;
	case 's': str_add(out, words_confidence(&s->a, text, sizeof text)); return true;
	case 'd': add_since(s, rested, out); return true;
	case 'D': add_since(s, demanded, out); return true;
	case 'c': str_add(out, answered(history_at(&s->history, s->a.day)) ? "yes" : "no"); return true;
	case 'n': str_add_char(out, '\n'); return true;
	case '%': str_add_char(out, '%'); return true;
	default: return false;
	}
}

/* The last day of rest is only told where it is known. */
static void add_usual(const struct status *s, struct str *out)
{
	struct str days = { 0 };
	add_since(s, rested, &days);
	str_addf(out, "%s %s", verdict_glyph(&s->c->look, s->a.verdict), ceiling_names[s->a.verdict]);
	if (strcmp(str_text(&days), "?") != 0)
		str_addf(out, " %s day %s since rest", s->c->look.utf8 ? "\xC2\xB7" : "-", str_text(&days));
	str_free(&days);
}

static bool add_format(const struct status *s, const char *format, struct str *out, struct err *err)
{
	for (const char *p = format; *p != '\0'; p++) {
		if (*p != '%') {
			str_add_char(out, *p);
		} else if (!add_directive(s, *++p, out)) {
			str_clear(out);
			return err_set(err, ERR_USAGE, "--format has \"%%%.*s\", which is none of %%v %%V %%g %%r %%s %%d %%D %%c %%n %%%%",
				(unsigned char)*p >= ' ' && (unsigned char)*p < 0x7f, p);
		}
	}
	return true;
}

bool cmd_status(struct cli *c, struct err *err)
{
	struct status s = { .c = c };
	const char *format = c->args.value[OPTION_FORMAT];
	if (!args_end(&c->args, "status", err) || !cli_open(c, ACCESS_READ, err))
		return false;
	if (c->diary == NULL)
		return err_set(err, ERR_NOTHING, "nothing is entered yet");
	if (!cli_read(c, c->today - HISTORY_BEFORE, c->today + HISTORY_AFTER, &s.history, err))
		return false;
	assess(&s.history, c->today, &c->settings, NULL, &s.a);
	bool ok = true;
	if (format != NULL)
		ok = add_format(&s, format, &c->out, err);
	else
		add_usual(&s, &c->out);
	if (ok)
		str_add_char(&c->out, '\n');
	history_free(&s.history);
	return ok;
}
