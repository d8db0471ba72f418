/* SPDX-License-Identifier: MIT */
/* The recovery tools of a day as one line, commas between.  What stands there from before is kept as it was while only more is
   typed behind it: a tool with a comma in its name is not cut in two. */
#include "config.h"

#include "view/form_ask.h"

#include "model/say.h"
#include "view/saved.h"

#include <stdio.h>
#include <string.h>

static const struct ask asks[] = {
	{ ASK_TEXT, "Tools", "roller, boots, massage or your own words, commas between; the same one twice counts twice; none takes all away",
	  NULL, ASK_LINE, NOTE_BYTES, 0 },
};

void form_open_tools(struct app *app)
{
	struct open_form *f = &app->form;
	char text[LINE_BYTES + 1];		/* all that is too much for the form does not fit here either */
	if (app->cursor > app->today) {
		app_say(app, true, "Tools are entered when they have been used, up to today; t goes to today.");
		return;
	}
	form_open(app, FORM_TOOLS_USED, app->cursor);
	line_set(&f->line, tools_words(f->base.tools, text, sizeof text));
	if (f->line.length > NOTE_BYTES) {
		form_close(app);
		app_say(app, true, "The tools of this day are more than this form holds: see restday help tools.");
	}
}

void form_tools_words(struct open_form *f, const char *words)
{
	bool more = f->line.length > 0 && !say_none(words);
	if (!more)
		line_set(&f->line, "");
	line_paste(&f->line, more ? ", " : "", NOTE_BYTES, false);
	line_paste(&f->line, words, NOTE_BYTES, false);
}

/* What is typed behind that which stood there when the form opened; NULL: that was changed. */
static const char *typed_behind(const struct open_form *f)
{
	char before[LINE_BYTES + 1];
	size_t n = strlen(tools_words(f->base.tools, before, sizeof before));
	const char *rest = f->line.text + n;
	if (strncmp(f->line.text, before, n) != 0)
		return NULL;
	rest += strspn(rest, " ");
	return n == 0 || *rest == '\0' ? rest : *rest == ',' ? rest + 1 : NULL;
}

static void read(struct app *app)
{
	struct open_form *f = &app->form;
	const char *behind = typed_behind(f), *text = f->line.text + strspn(f->line.text, " ");
	struct str list = { 0 };
	f->mine.tools = NULL;
	if (say_none(text))
		return;
	if (behind != NULL && f->base.tools != NULL)
		str_add(&list, f->base.tools);
	say_list(&list, behind != NULL ? behind : text, tool_names, TOOL_NAMES);
	if (list.length > NOTE_BYTES)
		ask_refuse(f, 0, "These are more tools than a day holds.");
	else if (list.length > 0)
		f->mine.tools = memcpy(f->session_note, str_text(&list), list.length + 1);
	str_free(&list);
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	char when[DAY_WORDS], text[SAVED_WORDS];
	day_words(f->day, app->today, when);
	if (f->mine.tools == NULL && f->base.tools == NULL && !say_none(f->line.text))
		ask_refuse(f, 0, "Which tools? Say roller, boots, massage, or your own words with commas between.");
	else if (f->mine.tools == NULL)
		form_save(app, out, "deleted recovery tools of %s", when);
	else
		form_save(app, out, "%s", saved_tools(f->mine.tools, when, text));
}

static void about(const struct open_form *f, const struct app *app, char *text, size_t size)
{
	const char *list = f->mine.tools;
	char word[WORD_BYTES + 1];
	int count = 0;
	(void)app;
	text[0] = '\0';
	while (words_next(&list, word))
		count++;
	if (count > 1)
		snprintf(text, size, "%d uses of this day.", count);
}

const struct ask_form form_tools = { "Recovery tools", asks, 1, read, save, NULL, NULL, about, false };
