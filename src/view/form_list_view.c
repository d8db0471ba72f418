/* SPDX-License-Identifier: MIT */
/* The small forms: a rest day's purpose, which thing, really delete. */
#include "config.h"

#include "view/form_view.h"

#include "base/utf8.h"

#include <stdio.h>

enum { WIDE = 50 };

static int focus_of(const struct open_form *f)
{
	return f->kind == FORM_LEAVE || f->kind == FORM_HELP ? f->focus_under : f->focus;
}

/* A row to choose: its key, what it says, drawn as a whole when it has the cursor. */
static void draw_choice(struct canvas *c, struct rect in, int row, bool focus, const char *key, const char *words)
{
	enum role role = focus ? ROLE_FORM_FOCUS : ROLE_FORM;
	canvas_fill(c, (struct rect){ row, in.col, 1, in.cols }, role, ' ');
	canvas_text(c, in, row, in.col + 1, focus ? role : ROLE_FORM_TITLE, key);
	canvas_cut(c, in, row, in.col + 4, in.cols - 5, role, words);
	if (focus)
		canvas_park(c, row, in.col + 1);
}

static void draw_plan(const struct open_form *f, const struct app *app, struct canvas *c)
{
	char when[DAY_WORDS];
	struct rect in = sheet_lay(c, 5, WIDE);
	sheet_title(c, in, "Plan a rest day", day_words(f->day, app->today, when), "");
	if (sheet_trouble(f, c, in, in.row + 2) == 0)
		canvas_wrap(c, in, in.row + 2, 0, ROLE_FORM, f->base.plan_rest ? "It is planned already; d takes the plan away."
			: "Enter plans it. What it is for is asked when the day is there.");
	canvas_park(c, in.row + 2, in.col);
}

void form_rest_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	char when[DAY_WORDS];
	if (f->day > app->today) {
		draw_plan(f, app, c);
		return;
	}
	struct rect in = sheet_lay(c, REST_PURPOSES + 4, WIDE);
	int room = in.rows - 1, gap = room > REST_PURPOSES, rows = room - gap < REST_PURPOSES ? room - gap : REST_PURPOSES;
	int first = sheet_first(focus_of(f), REST_PURPOSES, rows);
	sheet_title(c, in, "Rest day", day_words(f->day, app->today, when), "what for?");
	for (int i = 0; i < rows; i++) {
		const struct rest_choice *choice = &rest_choices[first + i];
		const char key[] = { choice->key, '\0' };
		draw_choice(c, in, in.row + 1 + gap + i, first + i == focus_of(f), key, choice->words);
	}
	sheet_trouble(f, c, in, in.row + 2 + gap + rows);
}

void form_choose_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	struct thing things[THINGS_MAX];
	char when[DAY_WORDS], words[THING_WORDS];
	int n = things_of(&f->base, things);
	struct rect in = sheet_lay(c, n + 2, WIDE);
	int gap = in.rows > n + 1, rows = in.rows - 1 - gap < n ? in.rows - 1 - gap : n, first = sheet_first(focus_of(f), n, rows);
	sheet_title(c, in, f->deleting ? "Delete what?" : "Edit what?", day_words(f->day, app->today, when), "");
	for (int i = 0; i < rows; i++) {
		const char key[] = { first + i < 9 ? (char)('1' + first + i) : ' ', '\0' };
		draw_choice(c, in, in.row + 1 + gap + i, first + i == focus_of(f), key,
			thing_words(&f->base, things[first + i], app->prefs.units, words));
	}
}

void form_confirm_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	char when[DAY_WORDS], words[THING_WORDS], question[THING_WORDS + DAY_WORDS + 16];
	snprintf(question, sizeof question, "Delete %s of %s?", thing_words(&f->base, f->thing, app->prefs.units, words),
		day_words(f->day, app->today, when));
	struct rect in = sheet_lay(c, 5, WIDE);
	int row = in.row + (in.rows > 4);
	row += canvas_wrap(c, in, row, 0, ROLE_FORM_TITLE, question) + 1;
	if (f->wrong.code != ERR_NONE) {
		sheet_trouble(f, c, in, row);
		return;
	}
	snprintf(words, sizeof words, "y deletes it, n keeps it; %s can undo it.", app->keys.first[ACT_UNDO]);
	canvas_wrap(c, in, row, 0, ROLE_FORM_MUTED, words);
	canvas_park(c, row, in.col);
}
