/* SPDX-License-Identifier: MIT */
/* How each form is written into a draft and typed in again.  Only what differs from what the form opened with is written, so that
   what the diary holds by then stands in the rest. */
#include "config.h"

#include "view/draft_form.h"

#include "model/say.h"
#include "view/form_ask.h"

#include <stdio.h>
#include <string.h>

static const char *const number_names[NUMBERS] = { "sleep", "rhr", "hrv" };
static const char *const still_names[STILLS] = { "still ill", "still in pain" };

/* Into the text field with the cursor, in place of what is there; false: it does not fit. */
static bool put_text(struct app *app, const char *text)
{
	struct open_form *f = &app->form;
	const struct form_ops *ops = form_ops_of(f->kind);
	int most;
	bool note;
	struct line *line = ops->line(f, &most, &note);
	if (line == NULL)
		return false;
	line_set(line, text);
	if (line->length > most)
		return false;
	ops->changed(app);
	return true;
}

static void open_checkin(struct app *app, const char *text)
{
	struct field field;
	form_open_checkin(app, FOCUS_FIRST);
	app->form.more = app->form.kind == FORM_CHECKIN && strcmp(draft_value(text, "more", &field), "yes") == 0;
}

static void write_checkin(const struct app *app, struct str *out)
{
	const struct open_form *f = &app->form;
	char step[2] = "-";
	for (int i = 0; i < ITEM_COUNT; i++)
		if (f->mine.item[i] != f->base.item[i]) {
			step[0] = f->mine.item[i] == UNKNOWN ? '-' : (char)('0' + f->mine.item[i]);
			draft_put(out, items[i].name, step);
		}
	for (int i = 0; i < STILLS; i++)
		if (f->still[i].answer != TRI_UNKNOWN)
			draft_put(out, still_names[i], f->still[i].answer == TRI_YES ? "y" : "n");
	for (int i = 0; i < NUMBERS; i++)
		if (f->typed[i])
			draft_put(out, number_names[i], f->numbers[i].text);
	if (strcmp(f->line.text, f->base.note != NULL ? f->base.note : "") != 0)
		draft_put(out, "note", f->line.text);
}

static bool take_checkin(struct app *app, const struct field *field)
{
	struct open_form *f = &app->form;
	struct effect none = { .kind = EFFECT_NONE };
	const char *value = field->value;
	int item = item_find(field->name), number = name_find(number_names, NUMBERS, field->name);
	int still = name_find(still_names, STILLS, field->name);
	if (item >= 0 || still >= 0) {
		if (value[0] == '\0' || value[1] != '\0' || strchr(still >= 0 ? "yn" : "12345-", value[0]) == NULL)
			return false;
		f->focus = still >= 0 ? FIELD_STILL_ILL + still : item;
		if (still < 0 || form_checkin_asks(f, f->focus))
			form_key(app, (unsigned char)value[0], &none);
		return true;
	}
	f->focus = number >= 0 ? FIELD_SLEEP + number : FIELD_NOTE;
	return (number >= 0 || strcmp(field->name, "note") == 0) && put_text(app, value);
}

static const struct session *list_of(const struct open_form *f, bool planned, int *count)
{
	*count = planned ? f->base.planned_count : f->base.session_count;
	return planned ? f->base.planned : f->base.sessions;
}

/* As the form has it when nothing is changed. */
static void say_session_of(const struct app *app, char text[LINE_BYTES + 1])
{
	const struct open_form *f = &app->form;
	int count;
	text[0] = '\0';
	if (f->thing.index >= 0)
		say_session_line(&list_of(f, f->thing.kind == THING_PLANNED, &count)[f->thing.index], app->prefs.units, text,
			LINE_BYTES + 1);
}

/* What is edited is known by its id; where an undo or a restore gave it another, by its words. */
static int find_session(const struct app *app, bool planned, const char *id, const char *was)
{
	int count, found = -1;
	const struct session *list = list_of(&app->form, planned, &count);
	for (int i = 0; i < count; i++) {
		char text[LINE_BYTES + 1];
		snprintf(text, sizeof text, "%lld", (long long)list[i].id);
		if (strcmp(text, id) == 0)
			return i;
		say_session_line(&list[i], app->prefs.units, text, sizeof text);
		if (found < 0 && strcmp(text, was) == 0)
			found = i;
	}
	return found;
}

static void open_session(struct app *app, const char *text)
{
	struct field id, was;
	bool planned = strcmp(draft_value(text, "thing", &id), "planned") == 0;
	struct thing thing = { planned ? THING_PLANNED : THING_SESSION, -1 };
	form_open_session(app, thing);
	if (draft_value(text, "id", &id)[0] == '\0')
		return;
	thing.index = find_session(app, planned, id.value, draft_value(text, "was", &was));
	if (thing.index >= 0)
		form_open_session(app, thing);
	else
		app_say(app, true, "What you were editing is gone: Enter adds it anew, Esc leaves it.");
}

static void write_session(const struct app *app, struct str *out)
{
	const struct open_form *f = &app->form;
	char was[LINE_BYTES + 1], id[24];
	int count;
	bool planned = f->thing.kind == THING_PLANNED;
	say_session_of(app, was);
	if (strcmp(was, f->line.text) == 0)
		return;
	draft_put(out, "thing", planned ? "planned" : "done");
	if (f->thing.index >= 0) {
		snprintf(id, sizeof id, "%lld", (long long)list_of(f, planned, &count)[f->thing.index].id);
		draft_put(out, "id", id);
		draft_put(out, "was", was);
	}
	draft_put(out, "text", f->line.text);
}

static bool take_text(struct app *app, const struct field *field)
{
	return strcmp(field->name, "text") == 0 && put_text(app, field->value);
}

static void open_note(struct app *app, const char *text)
{
	(void)text;
	form_open_note(app);
}

static void write_note(const struct app *app, struct str *out)
{
	const struct open_form *f = &app->form;
	if (strcmp(f->line.text, f->base.note != NULL ? f->base.note : "") != 0)
		draft_put(out, "text", f->line.text);
}

static void open_illness(struct app *app, const char *text)
{
	(void)text;
	form_open_illness(app);
}

static void open_pain(struct app *app, const char *text)
{
	(void)text;
	form_open_pain(app);
}

static void open_race(struct app *app, const char *text)
{
	(void)text;
	form_open_race(app);
}

static void open_block(struct app *app, const char *text)
{
	(void)text;
	form_open_block(app);
}

static void open_override(struct app *app, const char *text)
{
	(void)text;
	form_open_override(app);
}

static void open_tools(struct app *app, const char *text)
{
	(void)text;
	form_open_tools(app);
}

static void write_rows(const struct app *app, struct str *out)
{
	const struct open_form *f = &app->form;
	const struct ask_form *form = ask_form_of(f);
	for (int i = 0; i < form->count; i++) {
		const struct ask *ask = &form->asks[i];
		if (!ask_changed(f, i))
			continue;
		if (ask->type == ASK_TEXT)
			draft_put(out, ask->label, ask->text == ASK_LINE ? f->line.text : f->numbers[ask->text].text);
		else if (ask->type == ASK_TICK)
			draft_put(out, ask->label, f->answers[i] == 1 ? "y" : "n");
		else
			draft_put(out, ask->label, ask->words[f->answers[i]]);
	}
}

static bool take_choice(struct app *app, const struct ask *ask, const char *value)
{
	struct effect none = { .kind = EFFECT_NONE };
	for (int i = 0; ask->words[i] != NULL; i++)
		if (strcmp(ask->words[i], value) == 0) {
			form_key(app, (uint32_t)('1' + i), &none);
			return true;
		}
	return false;
}

static bool take_row(struct app *app, const struct field *field)
{
	struct effect none = { .kind = EFFECT_NONE };
	struct open_form *f = &app->form;
	const struct ask_form *form = ask_form_of(f);
	const char *value = field->value;
	int row = 0;
	while (row < form->count && strcmp(form->asks[row].label, field->name) != 0)
		row++;
	if (row == form->count)
		return false;
	f->focus = row;
	switch (form->asks[row].type) {
	case ASK_TEXT:
		return put_text(app, value);
	case ASK_CHOICE:
		return take_choice(app, &form->asks[row], value);
	case ASK_TICK:
		break;
	}
	if (strcmp(value, "y") != 0 && strcmp(value, "n") != 0)
		return false;
	form_key(app, (unsigned char)value[0], &none);
	return true;
}

const struct kept kept[] = {
	{ "check-in", FORM_CHECKIN, open_checkin, write_checkin, take_checkin, false },
	{ "session", FORM_SESSION, open_session, write_session, take_text, false },
	{ "illness", FORM_ILLNESS, open_illness, write_rows, take_row, true },
	{ "pain", FORM_PAIN, open_pain, write_rows, take_row, false },
	{ "race", FORM_RACE, open_race, write_rows, take_row, false },
	{ "block", FORM_BLOCK, open_block, write_rows, take_row, false },
	{ "override", FORM_OVERRIDE, open_override, write_rows, take_row, false },
	{ "tools", FORM_TOOLS_USED, open_tools, write_rows, take_row, false },
	{ "note", FORM_NOTE, open_note, write_note, take_text, false },
};
const int kept_count = sizeof kept / sizeof kept[0];
