/* SPDX-License-Identifier: MIT */
/* Any bytes as what was left of a form: nothing opens and one plain sentence says why, or a form is open that could have been typed,
   and what is written of it opens the same again.  By libFuzzer as fuzz_exchange.c, on tests/fuzz/draft. */
#include "config.h"

#include "base/utf8.h"
#include "view/draft.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TODAY = 20524, BEFORE = 200, COUNT = 320 };		/* 2026-03-12 */

static struct entry days[COUNT];
static const struct history history = { .first = TODAY - BEFORE, .count = COUNT, .days = days };

/* A day with all that is edited, and one before it of an illness. */
static void fill(void)
{
	static const struct session done[] = {
		{ 7, KIND_RUN, PURPOSE_EASY, 1800, 5000, 3, UNKNOWN, UNKNOWN, TALK_UNKNOWN, AFTER_UNKNOWN, false, UNKNOWN, "home" },
		{ 8, KIND_BIKE, PURPOSE_NONE, 3600, UNKNOWN, 2, UNKNOWN, UNKNOWN, TALK_UNKNOWN, AFTER_UNKNOWN, false, UNKNOWN, NULL },
	};
	for (int i = 0; i < COUNT; i++)
		days[i] = entry_blank;
	days[BEFORE].sessions = days[BEFORE].planned = done;
	days[BEFORE].session_count = days[BEFORE].planned_count = 2;
	days[BEFORE].note = "a note\nof two lines";
	days[BEFORE].red = "chest\nodd";
	days[BEFORE - 1].illness = (struct illness){ true, WHERE_ABOVE, TRI_UNKNOWN, TRI_UNKNOWN };
}

static void open_app(struct app *app, const char *text)
{
	struct settings settings;
	settings_preset(&settings);
	app_init(app, TODAY, &settings, false);
	app_update(app, &(struct event){ .kind = EVENT_RESIZE, .rows = 24, .cols = 80 });
	app_update(app, &(struct event){ .kind = EVENT_HISTORY, .history = &history });
	struct effect asked = app_update(app, &(struct event){ .kind = EVENT_DRAFT, .text = text });
	if (asked.kind == EFFECT_READ)
		app_update(app, &(struct event){ .kind = EVENT_HISTORY, .history = &history });
}

static void check_line(const struct line *l)
{
	if (l->length < 0 || l->length > LINE_BYTES || (int)strlen(l->text) != l->length || !utf8_storable(l->text, true))
		abort();
}

/* Whether a form is open, as it may be. */
static bool check(const struct app *app)
{
	const struct open_form *f = &app->form;
	if (!utf8_storable(str_text(&app->status), false) || app->status.length == 0)
		abort();
	if (f->kind == FORM_NONE)
		return false;
	if (!draft_kept(f->kind) || !f->touched || f->focus < 0 || f->focus >= ASKS_MAX || f->under != FORM_NONE)
		abort();
	check_line(&f->line);
	for (int i = 0; i < NUMBERS; i++)
		check_line(&f->numbers[i]);
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct app app, other;
	struct str first = { 0 }, again = { 0 };
	char *text = malloc(size + 1);
	if (text == NULL)
		return 0;
	if (size > 0)
		memcpy(text, data, size);
	text[size] = '\0';
	fill();
	open_app(&app, text);
	if (check(&app) && draft_write(&app, &first) > 0) {
		open_app(&other, str_text(&first));
		if (!check(&other) || draft_write(&other, &again) == 0 || strcmp(str_text(&first), str_text(&again)) != 0)
			abort();
		app_free(&other);
	}
	app_free(&app);
	str_free(&first);
	str_free(&again);
	free(text);
	return 0;
}
