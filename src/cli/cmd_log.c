/* SPDX-License-Identifier: MIT */
/* undo, redo, log: the changes, taken back and done again one by one. */
#include "config.h"

#include "base/mem.h"
#include "cli/command.h"
#include "cli/morning.h"

#include <stdlib.h>
#include <string.h>

enum { COUNT_MOST = 100000, LOG_USUAL = 20, LOG_VERSION = 1 };

static bool read_count(struct cli *c, int usual, int *count, struct err *err)
{
	const char *word = args_take(&c->args);
	*count = usual;
	if (word == NULL)
		return true;
	size_t digits = strspn(word, "0123456789");
	*count = digits > 0 && digits <= 6 && word[digits] == '\0' ? atoi(word) : 0;
	if (*count < 1 || *count > COUNT_MOST)
		return err_set(err, ERR_USAGE, "\"%.40s\" is no count: say 1 to %d", word, COUNT_MOST);
	return args_end(&c->args, c->command->name, err);
}

/* The diary of a program that has entered nothing has nothing to take back either. */
static bool open_existing(struct cli *c, const char *nothing, struct err *err)
{
	if (!cli_open(c, ACCESS_READ, err))
		return false;
	if (c->diary == NULL)
		return err_set(err, ERR_NOTHING, "%s: nothing is entered yet", nothing);
	return true;
}

static bool step(struct cli *c, bool back, struct err *err)
{
	int count;
	const char *word = back ? "taken back" : "done again";
	if (!read_count(c, 1, &count, err) || !open_existing(c, back ? "nothing to undo" : "nothing to redo", err))
		return false;
	for (int i = 0; i < count; i++) {
		struct change change;
		if (!(back ? diary_undo : diary_redo)(c->diary, &change, err))
			return i > 0 && err->code == ERR_NOTHING ? (cli_say("%s", err->text), true) : false;
		cli_say("%s: %s (entered %s)", word, change.words, change.when);
	}
	return true;
}

bool cmd_undo(struct cli *c, struct err *err)
{
	return step(c, true, err);
}

bool cmd_redo(struct cli *c, struct err *err)
{
	return step(c, false, err);
}

static json_t *changes_json(const struct change *list, int n)
{
	json_t *o = json_object(), *changes = json_array();
	for (int i = 0; i < n; i++) {
		json_t *change = json_object();
		json_object_set_new(change, "id", json_integer(list[i].id));
		json_object_set_new(change, "when", json_string(list[i].when));
		json_object_set_new(change, "words", json_string(list[i].words));
		json_object_set_new(change, "undone", json_boolean(list[i].undone));
		json_object_set_new(change, "bytes", json_integer(list[i].bytes));
		json_array_append_new(changes, change);
	}
	json_object_set_new(o, "version", json_integer(LOG_VERSION));
	json_object_set_new(o, "changes", changes);
	return o;
}

static void changes_text(const struct cli *c, const struct change *list, int n, struct str *out)
{
	for (int i = 0; i < n; i++) {
		struct str line = { 0 };
		str_addf(&line, "%s%s", list[i].words, list[i].undone ? " (taken back)" : "");
		str_addf(out, "%-16s  ", list[i].when);
		print_wrap(out, &c->look, 18, 18, list[i].undone ? TONE_MUTED : TONE_PLAIN, str_text(&line));
		str_free(&line);
	}
}

bool cmd_log(struct cli *c, struct err *err)
{
	int most;
	bool json = args_given(&c->args, OPTION_JSON);
	if (!read_count(c, LOG_USUAL, &most, err) || !cli_open(c, ACCESS_READ, err))
		return false;
	struct change *list = mem_new((size_t)most, sizeof *list);
	int n = c->diary != NULL ? diary_changes(c->diary, list, most, err) : 0;
	if (n >= 0 && json)
		print_json(&c->out, changes_json(list, n));
	else if (n > 0)
		changes_text(c, list, n, &c->out);
	else if (n == 0)
		cli_say("nothing has been entered yet");
	free(list);
	return n >= 0;
}
