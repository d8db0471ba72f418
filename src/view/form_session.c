/* SPDX-License-Identifier: MIT */
/* A session is one line, as people say it; what was understood is shown while it is typed, so that nobody has to learn a
   grammar.  What the line cannot say of a session being edited (when it began, the highest heart rate) stays as it was. */
#include "config.h"

#include "view/form_ops.h"

#include "model/gentle.h"
#include "model/say.h"
#include "view/form_view.h"
#include "view/saved.h"

#include <string.h>

static bool planned(const struct open_form *f)
{
	return f->thing.kind == THING_PLANNED;
}

static const struct session *edited(const struct open_form *f)
{
	return f->thing.index < 0 ? NULL : planned(f) ? &f->base.planned[f->thing.index] : &f->base.sessions[f->thing.index];
}

void form_open_session(struct app *app, struct thing thing)
{
	struct open_form *f = &app->form;
	form_open(app, FORM_SESSION, app->cursor);
	f->thing = thing;
	if (edited(f) != NULL) {
		char text[LINE_BYTES + 1];
		say_session_line(edited(f), app->prefs.units, text, sizeof text);
		line_set(&f->line, text);
		form_session_ops.changed(app);
	}
}

/* Puts what was understood into the day's list. */
static bool lay_in(struct open_form *f)
{
	const struct session *list = planned(f) ? f->base.planned : f->base.sessions, *old = edited(f);
	int count = planned(f) ? f->base.planned_count : f->base.session_count;
	if (count < 0)
		count = 0;
	int at = old != NULL ? f->thing.index : count;
	if (at >= SESSIONS_MAX)
		return err_set(&f->wrong, ERR_USAGE, "This day holds %d sessions already, the most there can be; d deletes one.", count);
	if (count > 0)
		memcpy(f->sessions, list, (size_t)count * sizeof *list);
	if (old != NULL) {
		f->understood.id = old->id;
		f->understood.hr_max = old->hr_max;
		f->understood.talk = old->talk;
		f->understood.faster = old->faster;
		f->understood.start = old->start;
	}
	f->sessions[at] = f->understood;
	count = at == count ? count + 1 : count;
	if (planned(f)) {
		f->mine.planned = f->sessions;
		f->mine.planned_count = count;
		f->mine.plan_rest = f->base.plan_rest && session_gentle(&f->understood);
	} else {
		f->mine.sessions = f->sessions;
		f->mine.session_count = count;
		entry_settle(&f->mine);
		if (!f->mine.rest)
			f->mine.rest_purpose = REST_PLAIN;
	}
	return true;
}

static bool empty(const struct open_form *f)
{
	return f->line.text[strspn(f->line.text, " ")] == '\0';
}

/* A line that names tools, or begins with the word, is of them and no session. */
static const char *tools_said(const struct open_form *f)
{
	const char *text = f->line.text + strspn(f->line.text, " ");
	bool word = strncmp(text, "tools ", 6) == 0;
	return f->thing.index >= 0 || text[0] == '\0' ? NULL : word ? text + 6 : say_listed(text, tool_names, TOOL_NAMES) ? text : NULL;
}

static void lay_tools(struct app *app, const char *said)
{
	struct open_form *f = &app->form;
	struct str list = { 0 };
	if (f->base.tools != NULL)
		str_add(&list, f->base.tools);
	size_t before = list.length;
	say_list(&list, said, tool_names, TOOL_NAMES);
	if (planned(f))
		err_set(&f->wrong, ERR_USAGE, "The use of a tool is entered when it has been used, up to today.");
	else if (list.length == before)
		err_set(&f->wrong, ERR_USAGE, "Which tools? Say roller, boots, massage, or your own words with commas between.");
	else if (list.length > NOTE_BYTES)
		err_set(&f->wrong, ERR_USAGE, "These are more tools than a day holds.");
	else
		f->mine.tools = memcpy(f->session_note, str_text(&list), list.length + 1);
	str_free(&list);
}

static const char *tools_added(const struct open_form *f)
{
	return f->base.tools == NULL ? f->mine.tools : f->mine.tools + strlen(f->base.tools) + 1;
}

static void changed(struct app *app)
{
	struct open_form *f = &app->form;
	const char *tools = tools_said(f);
	f->mine = f->base;
	f->wrong.code = ERR_NONE;
	if (tools != NULL)
		lay_tools(app, tools);
	else if (!empty(f) && say_session(f->line.text, &f->understood, f->session_note, &f->wrong))
		lay_in(f);
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	char what[THING_WORDS], when[DAY_WORDS], saved[SAVED_WORDS];
	changed(app);
	if (empty(f))
		err_set(&f->wrong, ERR_USAGE, "Nothing is typed yet: say a sport or purpose and how far or how long, such as easy 8k 45m.");
	if (f->wrong.code != ERR_NONE)
		return;
	if (tools_said(f) != NULL) {
		form_save(app, out, "%s", saved_tools(tools_added(f), day_words(f->day, app->today, when), saved));
		return;
	}
	form_save(app, out, "%s%s on %s", planned(f) ? "planned " : "", session_words(&f->understood, app->prefs.units, what),
		day_words(f->day, app->today, when));
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	switch (k) {
	case K_ENTER:
	case '\n':
		save(app, out);
		return true;
	case K_TAB: case K_BACKTAB: case K_UP: case K_DOWN:
		return true;
	default:
		return false;
	}
}

static struct line *line(struct open_form *f, int *most, bool *note)
{
	*most = LINE_BYTES;
	*note = false;
	return &f->line;
}

static const char *const keys[] = { "Enter", "save", "Esc", "leave", "^U", "clear", "F1", "keys", NULL };
const struct form_ops form_session_ops = { key, line, changed, form_session_view, keys, NULL };
