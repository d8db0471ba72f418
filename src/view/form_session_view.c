/* SPDX-License-Identifier: MIT */
/* The line, what was understood of it, and what else can be said. */
#include "config.h"

#include "view/form_view.h"

#include "model/gentle.h"
#include "model/say.h"

#include <stdio.h>
#include <string.h>

enum { WIDE = 66, ROWS = 14, UNDERSTOOD = 2 };

static const char *const hints[] = {
	"easy 8k 45m            distance in k or mi, time in m or 1h05",
	"tempo 10k 48:30 rpe 7  effort 0 to 10",
	"bike 60m rpe 2 hr 118  or run walk swim strength mobility cross",
	"recovery 5k better     felt better, same or worse afterwards",
	"race 10k 44m           a race run; to come: Esc, then :race 10k",
	"roller                 or boots, massage: tools used; tools WORDS",
	"What is none of these begins a note.",
};
static const char *const hints_narrow[] = {
	"easy 8k 45m, tempo 10k rpe 7,", "bike 60m rpe 2 hr 118 better;", "other words begin a note;", "roller, boots, massage: tools",
};

static const char *title(const struct open_form *f, const struct app *app)
{
	if (f->thing.index >= 0)
		return f->thing.kind == THING_PLANNED ? "Edit the plan" : "Edit session";
	return f->day > app->today ? "Plan a session" : "Add session";
}

/* What was understood, and what saving it does beside. */
static void draw_understood(const struct open_form *f, enum units units, struct canvas *c, struct rect in, int row)
{
	char text[256];
	if (f->line.text[strspn(f->line.text, " ")] == '\0') {
		canvas_cut(c, in, row, in.col, in.cols, ROLE_FORM_MUTED, "Sport or purpose first, then how far or how long.");
		return;
	}
	if (f->mine.tools != f->base.tools) {
		static const char of[] = "tools of this day: ";
		memcpy(text, of, sizeof of);
		tools_words(f->mine.tools, text + sizeof of - 1, sizeof text - sizeof of + 1);
		canvas_wrap(c, in, row, 2, ROLE_FORM, text);
		return;
	}
	say_session_back(&f->understood, units, text, sizeof text);
	int used = canvas_wrap(c, in, row, 2, ROLE_FORM, text);
	if (used < UNDERSTOOD && f->base.rest && !f->mine.rest)
		canvas_cut(c, in, row + used, in.col, in.cols, ROLE_FORM_MUTED, "Saving it ends the rest day entered.");
	else if (used < UNDERSTOOD && f->base.plan_rest && !f->mine.plan_rest)
		canvas_cut(c, in, row + used, in.col, in.cols, ROLE_FORM_MUTED, "Saving it ends the rest day planned.");
	else if (used < UNDERSTOOD && f->thing.kind != THING_PLANNED && f->understood.seconds == UNKNOWN && f->understood.metres != UNKNOWN)
		canvas_cut(c, in, row + used, in.col, in.cols, ROLE_FORM_MUTED, "Without a time it does not count as load.");
}

void form_session_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	char when[DAY_WORDS];
	struct rect in = sheet_lay(c, ROWS, WIDE);
	bool roomy = in.rows >= ROWS, wide = in.cols >= WIDE - 6;
	sheet_title(c, in, title(f, app), wide ? day_words_long(f->day, when) : day_words(f->day, app->today, when), "");
	int row = in.row + 1 + roomy;
	sheet_field(c, in, row, in.col, in.cols, &f->line, f->kind == FORM_SESSION);
	row += 1 + roomy;
	if (sheet_trouble(f, c, in, row) == 0)
		draw_understood(f, app->prefs.units, c, in, row);
	else if (f->kind == FORM_LEAVE)
		return;
	row += UNDERSTOOD + roomy;
	const char *const *list = wide ? hints : hints_narrow;
	int n = wide ? (int)(sizeof hints / sizeof hints[0]) : (int)(sizeof hints_narrow / sizeof hints_narrow[0]);
	for (int i = 0; i < n && row < in.row + in.rows; i++, row++)
		canvas_cut(c, in, row, in.col, in.cols, ROLE_FORM_MUTED, list[i]);
}
