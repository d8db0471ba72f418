/* SPDX-License-Identifier: MIT */
/* add: one line of words, one session.  It always adds, the same line twice too: two equal runs in a day are two runs. */
#include "config.h"

#include "base/utf8.h"
#include "cli/command.h"
#include "cli/edit.h"
#include "model/say.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool ask_words(struct cli *c, struct str *words, struct err *err)
{
	char *line = NULL;
	size_t room = 0;
	if (!cli_may_ask(c))
		return err_set(err, ERR_USAGE, "add needs words, such as `restday add easy 8k 42m rpe 4`: see `restday help add`");
	fputs("What did you do? (such as: tempo 8k 42m rpe 7 calf tight) ", stderr);
	ssize_t n = getline(&line, &room, stdin);
	while (n > 0 && (line[n - 1] == '\n' || line[n - 1] == '\r'))
		line[--n] = '\0';
	if (n > 0)
		str_add(words, line);
	free(line);
	return n > 0 || err_set(err, ERR_USAGE, "nothing was said, and nothing was added");
}

static bool remove_all(struct cli *c, day x, bool plan, struct err *err)
{
	struct edit edit;
	bool ok = edit_begin(c, x, &edit, err);
	if (ok && plan) {
		edit.mine.planned_count = 0;
	} else if (ok) {
		edit.mine.session_count = edit.base.rest ? 0 : UNKNOWN;
	}
	ok = ok && edit_save(c, &edit, plan ? "planned sessions removed on" : "sessions removed on", err);
	edit_end(&edit);
	return ok;
}

/* The list `old` of `n` with `s` behind it, in `out`. */
static int append(const struct session *old, int n, const struct session *s, struct session out[SESSIONS_MAX + 1])
{
	int count = n < 0 ? 0 : n < SESSIONS_MAX ? n : SESSIONS_MAX;
	for (int i = 0; i < count; i++)
		out[i] = old[i];
	out[count] = *s;
	return count + 1;
}

static bool add_session(struct cli *c, day x, bool plan, const struct session *s, struct err *err)
{
	struct edit edit;
	struct session list[SESSIONS_MAX + 1];
	char said[150], words[200], name[DAY_WORDS];
	bool ok = edit_begin(c, x, &edit, err);
	if (ok && plan) {
		edit.mine.planned_count = append(edit.base.planned, edit.base.planned_count, s, list);
		edit.mine.planned = list;
	} else if (ok) {
		edit.mine.session_count = append(edit.base.sessions, edit.base.session_count, s, list);
		edit.mine.sessions = list;
		entry_settle(&edit.mine);
		if (edit.base.rest && !edit.mine.rest)
			cli_say("this ends the rest day that was entered");
	}
	say_session_back(s, c->prefs.units, said, sizeof said);
	snprintf(words, sizeof words, "%s%s: %s", plan ? "planned for " : "", day_words(x, c->today, name), said);
	utf8_tame(words);	/* a long note is cut, perhaps inside a character */
	ok = ok && edit_save_as(c, &edit, words, err);
	edit_end(&edit);
	return ok;
}

/* "10k tempo", "8 km easy": a measure stands first, not a day. */
static bool begins_with_measure(const struct cli *c)
{
	struct args ahead = c->args;
	struct str words = { 0 };
	args_join(&ahead, &words);
	bool measure = say_begins_with_measure(str_text(&words));
	str_free(&words);
	return measure;
}

/* Nothing but tools is no session; they have a command. */
static bool no_tools(const char *words, struct err *err)
{
	const char *tools = strncmp(words, "tools ", 6) == 0 ? words + 6 : words;
	return words[0] == '\0' || (tools == words && !say_listed(words, tool_names, TOOL_NAMES)) ||
		err_set(err, ERR_USAGE, "tools are no session: say `restday tools %.60s`", tools);
}

/* Load is effort times minutes. */
static void say_uncounted(const struct session *s, bool plan)
{
	if (!plan && s->seconds == UNKNOWN && s->metres != UNKNOWN)
		cli_say("without a time it does not count as load");
}

bool cmd_add(struct cli *c, struct err *err)
{
	day x;
	struct session s;
	struct str words = { 0 };
	char note[NOTE_BYTES + 1];
	if (!cli_day(c, begins_with_measure(c), &x, err))
		return false;
	bool plan = args_given(&c->args, OPTION_PLAN) || x > c->today;
	if (args_none(&c->args))
		return remove_all(c, x, plan, err);
	args_join(&c->args, &words);
	bool ok = (words.length > 0 || ask_words(c, &words, err)) && no_tools(str_text(&words), err) &&
		say_session(str_text(&words), &s, note, err) && add_session(c, x, plan, &s, err);
	if (ok)
		say_uncounted(&s, plan);
	ok = ok && edit_verdict_after(c, x, err);
	str_free(&words);
	return ok;
}
