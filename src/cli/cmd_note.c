/* SPDX-License-Identifier: MIT */
/* note and tools: words kept with the day.  Both add to what is there, so that nothing typed earlier is lost. */
#include "config.h"

#include "cli/command.h"
#include "cli/edit.h"
#include "model/say.h"
#include "cli/note.h"
#include "view/saved.h"

#include <string.h>

static bool says_nothing(const char *text)
{
	return text[strspn(text, " \t\n")] == '\0';
}

void note_add(struct str *note, const char *old, const char *line)
{
	if (old != NULL)
		str_add(note, old);
	size_t n = strlen(line);
	if (says_nothing(line))
		return;
	/* Said again word for word it is there already. */
	if (note->length >= n && strcmp(note->text + note->length - n, line) == 0 &&
	    (note->length == n || note->text[note->length - n - 1] == '\n'))
		return;
	if (note->length > 0)
		str_add_char(note, '\n');
	str_add(note, line);
}

bool cmd_note(struct cli *c, struct err *err)
{
	day x;
	struct edit edit;
	struct str text = { 0 }, note = { 0 };
	if (!cli_day(c, false, &x, err))
		return false;
	bool none = args_none(&c->args);
	args_join(&c->args, &text);
	if (says_nothing(str_text(&text)))
		return str_free(&text), err_set(err, ERR_USAGE, "what should the note say? `restday note left calf tight on stairs`");
	bool ok = edit_begin(c, x, &edit, err);
	if (ok && !none)
		note_add(&note, edit.base.note, str_text(&text));
	edit.mine.note = none ? NULL : str_text(&note);
	ok = ok && edit_save(c, &edit, none ? "note removed on" : "note on", err);
	edit_end(&edit);
	str_free(&note);
	str_free(&text);
	return ok;
}

bool cmd_tools(struct cli *c, struct err *err)
{
	day x;
	struct edit edit;
	struct str text = { 0 }, list = { 0 };
	char words[SAVED_WORDS], name[DAY_WORDS];
	if (!cli_day(c, false, &x, err) || !cli_not_later(c, x, "the use of a tool", err))
		return false;
	bool none = args_none(&c->args);
	args_join(&c->args, &text);
	if (says_nothing(str_text(&text)))
		return str_free(&text), err_set(err, ERR_USAGE, "which tools? say roller, boots, massage, or your own words; none takes them away");
	bool ok = edit_begin(c, x, &edit, err);
	if (ok && edit.base.tools != NULL)
		str_add(&list, edit.base.tools);
	size_t before = list.length;
	if (!none)
		say_list(&list, str_text(&text), tool_names, TOOL_NAMES);
	edit.mine.tools = none ? NULL : str_text(&list);
	ok = ok && (none ? edit_save(c, &edit, "tools removed on", err) :
		edit_save_as(c, &edit, saved_tools(edit_added(&list, before), day_words(x, c->today, name), words), err));
	edit_end(&edit);
	str_free(&list);
	str_free(&text);
	return ok;
}
