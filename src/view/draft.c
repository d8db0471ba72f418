/* SPDX-License-Identifier: MIT */
/* A line a field, NAME=VALUE, names as the runner sees them and never numbers of an enumeration: the program that reads it may be
   another one.  Reading types it all into the form again, so that nothing gets into a form this way that could not be typed. */
#include "config.h"

#include "view/draft.h"

#include "view/draft_form.h"
#include "view/form_ask.h"
#include "view/move.h"
#include "view/settle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEAD "restday draft "
#define FORMAT "1"

/* Told of the form as a whole. */
static const char *const heads[] = { "form", "day", "today", "thing", "id", "was", "more", "cursor" };
enum { HEADS = sizeof heads / sizeof heads[0] };

static const struct kept *kept_as(enum form_kind kind)
{
	for (int i = 0; i < kept_count; i++)
		if (kept[i].kind == kind)
			return &kept[i];
	return NULL;
}

bool draft_kept(enum form_kind kind)
{
	return kept_as(kind) != NULL;
}

size_t draft_write(const struct app *app, struct str *out)
{
	const struct open_form *f = &app->form;
	bool covered = f->under != FORM_NONE;
	const struct kept *k = kept_as(covered ? f->under : f->kind);
	char iso[DAY_TEXT];
	str_clear(out);
	if (k == NULL || !f->touched)
		return 0;
	str_add(out, HEAD FORMAT "\n");
	draft_put(out, "form", k->name);
	draft_put(out, "day", day_iso(f->day, iso));
	draft_put(out, "today", day_iso(app->today, iso));
	size_t head = out->length;
	k->write(app, out);
	size_t typed = out->length;
	if (typed == head) {
		str_clear(out);
		return 0;
	}
	if (k->kind == FORM_CHECKIN)
		draft_put(out, "more", f->more ? "yes" : "no");
	str_addf(out, "cursor=%d\n", covered ? f->focus_under : f->focus);
	return typed;
}

/* The cursor where it stood, as far as there is such a field. */
static void put_focus(struct open_form *f, const char *value)
{
	const struct ask_form *rows = ask_form_of(f);
	int count = rows != NULL ? rows->count : f->kind == FORM_CHECKIN ? FIELD_COUNT : 1;
	long at = strtol(value, NULL, 10);
	f->focus = at < 0 ? 0 : at >= count ? count - 1 : (int)at;
	if (f->kind == FORM_CHECKIN)
		f->focus = form_checkin_next(f, form_checkin_next(f, f->focus, -1), 1);
}

/* A day of an illness may have been said as "yesterday", some days ago. */
static void say_again(struct field *field, const char *text)
{
	struct field today;
	char iso[DAY_TEXT];
	day then, x;
	if (day_from_iso(draft_value(text, "today", &today), &then) && day_say(field->value, then, &x, NULL))
		snprintf(field->value, sizeof field->value, "%s", day_iso(x, iso));
}

static bool lay_in(struct app *app, const struct kept *k, const char *text, bool later)
{
	struct field field;
	const char *at = strchr(text, '\n') + 1;
	while (at != NULL && draft_next(&at, &field)) {
		if (name_find(heads, HEADS, field.name) >= 0)
			continue;
		if (k->days && later)
			say_again(&field, text);
		if (!k->take(app, &field))
			return false;
	}
	draft_value(text, "cursor", &field);
	put_focus(&app->form, field.value);
	app->form.touched = true;
	return at != NULL;
}

/* What the text says as a whole: its form and its day; false with the reason why it cannot be read. */
static bool read_head(const char *text, const struct kept **k, day *x, const char **why)
{
	struct field field;
	size_t n = strlen(HEAD FORMAT "\n");
	*k = NULL;
	*why = "damaged";
	if (strncmp(text, HEAD, strlen(HEAD)) == 0 && strncmp(text, HEAD FORMAT "\n", n) != 0 && strchr(text, '\n') != NULL)
		*why = "by another version";
	if (strncmp(text, HEAD FORMAT "\n", n) != 0 || draft_value(text, "cursor", &field)[0] == '\0')
		return false;
	draft_value(text, "form", &field);
	for (int i = 0; i < kept_count; i++)
		if (strcmp(kept[i].name, field.value) == 0)
			*k = &kept[i];
	return *k != NULL && day_from_iso(draft_value(text, "day", &field), x);
}

static void refuse(struct app *app, const char *why)
{
	form_close(app);
	move_home(app);
	app_say(app, true, "What was typed cannot be opened (%s): see FILES in restday(1).", why);
}

void draft_go_on(struct app *app)
{
	static const char said[] = "Here is what you had typed; Enter saves it, Esc leaves it.";
	const char *text = app->draft, *why;
	const struct kept *k;
	char iso[DAY_TEXT];
	struct field field;
	day x;
	app->draft = NULL;
	if (text == NULL || !read_head(text, &k, &x, &why))
		return;
	form_close(app);
	str_clear(&app->status);
	k->open(app, text);
	bool later = strcmp(draft_value(text, "today", &field), day_iso(app->today, iso)) != 0;
	if (app->form.kind != k->kind)
		refuse(app, "not on this day");
	else if (!lay_in(app, k, text, later))
		refuse(app, "damaged");
	else if (app->status.length == 0)
		app_say(app, false, said);
}

void draft_take(struct app *app, const char *text, struct effect *out)
{
	const struct kept *k;
	const char *why;
	day x;
	if (app->form.kind == FORM_WELCOME)	/* what was typed goes before what would be asked */
		form_close(app);
	if (!read_head(text, &k, &x, &why)) {
		refuse(app, why);
		return;
	}
	move_to(app, x);
	if (app->cursor != x) {
		refuse(app, "its day is too far");
		return;
	}
	app->draft = text;
	if (settle_knows(app, x)) {
		draft_go_on(app);
	} else {
		app->scrolling = true;
		*out = settle_read(app);
	}
}
