/* SPDX-License-Identifier: MIT */
/* What kind of week it is.  It holds for the week whatever day it stands on, so it is kept on the Monday alone, as the command
   does, and taken from the other days. */
#include "config.h"

#include "view/form_ask.h"
#include "view/saved.h"

#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const kinds[] = { "none", "recovery", "volume", NULL };
static const struct ask asks[] = {
	{ ASK_CHOICE, "This week", "recovery: a lighter week on purpose; volume: one of many kilometres on purpose; none: an ordinary one",
	  kinds, 0, 0, 0 },
};

void form_open_block(struct app *app)
{
	struct open_form *f = &app->form;
	day monday = week_monday(app->cursor);
	form_open(app, FORM_BLOCK, app->cursor);
	for (int i = 0; i < 7 && f->answers[0] == BLOCK_NONE; i++)
		f->answers[0] = (int)history_at(app->history, monday + i)->block;
}

static void read(struct app *app)
{
	(void)app;
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	day monday = week_monday(f->day);
	char when[DAY_WORDS];
	free(f->run);
	f->run = mem_new(14, sizeof *f->run);
	for (int i = 0; i < 7; i++) {
		struct entry *base = &f->run[i], *mine = &f->run[7 + i];
		*base = *mine = entry_blank;
		base->block = history_at(app->history, monday + i)->block;
		mine->block = i == 0 ? (enum block)f->answers[0] : BLOCK_NONE;
	}
	*out = (struct effect){ .kind = EFFECT_SAVE, .day = monday, .days = 7, .base = f->run, .mine = f->run + 7 };
	saved_block((enum block)f->answers[0], day_words(monday, app->today, when), app->words);
	memcpy(out->words, app->words, sizeof out->words);
	app->asked = EFFECT_SAVE;
}

static void about(const struct open_form *f, const struct app *app, char *text, size_t size)
{
	char from[DAY_WORDS], to[DAY_WORDS];
	day monday = week_monday(f->day);
	snprintf(text, size, "It holds from %s to %s.", day_words(monday, app->today, from), day_words(monday + SUNDAY, app->today, to));
}

const struct ask_form form_block = { "Kind of week", asks, 1, read, save, NULL, NULL, about, false };
