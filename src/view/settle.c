/* SPDX-License-Identifier: MIT */
/* What costs is done here, once before a frame, however many keys came before it.  Reads ask for some weeks more than is seen in
   the direction of travel, so that scrolling seldom reads; verdicts are kept until the diary changes. */
#include "config.h"

#include "view/app.h"

#include "base/mem.h"
#include "view/form_ops.h"
#include "view/keep.h"
#include "view/move.h"
#include "view/screen.h"
#include "view/settle.h"

#include <stdlib.h>
#include <string.h>

enum {
	AHEAD_OF_TRAVEL = 70,
	AHEAD_OF_TODAY = 84,		/* where a race to come is looked for */
	BEFORE = HISTORY_BEFORE + 7,	/* tomorrow may be the first day seen: its verdict reads as far back as today's */
};

static day within(day x)
{
	return x < DAY_MIN ? DAY_MIN : x > DAY_MAX ? DAY_MAX : x;
}

/* The days that have to be known for what is seen. */
static void needed(const struct app *app, day *first, day *last)
{
	*first = within(app->top - BEFORE);
	if (app->screen == SCREEN_GUIDE && guide_day(app) - FACTS_BEFORE < *first)
		*first = within(guide_day(app) - FACTS_BEFORE);
	*last = within(move_last_shown(app) + HISTORY_AFTER);
	if (*last >= app->today && *last < app->today + AHEAD_OF_TODAY)
		*last = within(app->today + AHEAD_OF_TODAY);
}

static bool covers(const struct history *h, day first, day last)
{
	return h != NULL && h->first <= first && h->first + h->count - 1 >= last;
}

static void open_today(struct app *app)
{
	app->today_open[0] = '\0';
	for (int i = 0; i < OPEN_MATTERS && app->today_open[0] == '\0'; i++)
		words_open(app->history, app->today, &app->settings, (enum open_matter)i, app->today_open, sizeof app->today_open);
}

bool settle_knows(const struct app *app, day x)
{
	return covers(app->history, x, x);
}

bool settle_wants(const struct app *app)
{
	day first, last;
	needed(app, &first, &last);
	return (app->stale || !covers(app->history, first, last)) && !app->read_failed;
}

struct effect settle_read(const struct app *app)
{
	struct effect out = { .kind = EFFECT_READ };
	const struct history *h = app->history;
	needed(app, &out.first, &out.last);
	if (h != NULL && out.first < h->first)
		out.first = within(out.first - AHEAD_OF_TRAVEL);
	if (h != NULL && out.last > h->first + h->count - 1)
		out.last = within(out.last + AHEAD_OF_TRAVEL);
	return out;
}

void settle_take(struct app *app, const struct history *h)
{
	bool known = app->scrolling && !app->stale;
	struct outcome *fresh = mem_new((size_t)(h->count > 0 ? h->count : 0) + 1, sizeof *fresh);
	for (int i = 0; i < h->count; i++) {
		int64_t slot = (int64_t)h->first + i - app->outcomes_first;
		bool kept = known && slot >= 0 && slot < app->outcome_count;
		fresh[i] = kept ? app->outcomes[slot] : (struct outcome){ .verdict = -1 };
	}
	free(app->outcomes);
	app->outcomes = fresh;
	app->outcomes_first = h->first;
	app->outcome_count = h->count;
	app->history = h;
	/* What was said of the cursor's day points into the history that ends now; of today, into a copy of its own. */
	app->assessed = app->explained = app->form.judged = false;
	app->today_known &= known;
	guide_forget_facts(app);
	app->scrolling = app->stale = app->read_failed = false;
}

void settle_forget(struct app *app)
{
	for (int i = 0; i < app->outcome_count; i++)
		app->outcomes[i] = (struct outcome){ .verdict = -1 };
	app->assessed = app->explained = app->today_known = app->form.judged = false;
}

static struct outcome outcome_of(const struct assessment *a)
{
	return (struct outcome){ .verdict = (signed char)a->verdict, .only_unknown = assessment_only_unknown(a) };
}

static void assess_shown(struct app *app, day last)
{
	struct assessment a;
	for (day x = app->top; x <= last && x <= app->today; x++) {
		int64_t slot = (int64_t)x - app->history->first;
		if (slot < 0 || slot >= app->history->count || app->outcomes[slot].verdict >= 0)
			continue;
		const struct assessment *known = app->assessed && x == app->cursor ? &app->assessment :
			app->today_known && x == app->today ? &app->today_assessment : &a;
		if (known == &a)
			assess(app->history, x, &app->settings, NULL, &a);
		app->outcomes[slot] = outcome_of(known);
	}
}

static void assess_cursor(struct app *app)
{
	day x = app->cursor;
	app->tomorrow = x == app->today + 1;
	if (!app->assessed && x <= app->today + 1) {
		if (app->tomorrow)
			assess_tomorrow(app->history, app->today, &app->settings, &app->assessment);
		else if (x == app->today && app->today_known)
			app->assessment = app->today_assessment;
		else
			assess(app->history, x, &app->settings, NULL, &app->assessment);
		app->assessed = true;
	}
	if (app->panel == PANEL_WHY && app->assessed && !app->explained) {
		if (app->tomorrow)
			why_tomorrow(app->history, app->today, &app->settings, &app->assessment, &app->why);
		else
			why_explain(app->history, &app->settings, NULL, &app->assessment, &app->why);
		app->explained = true;
	}
}

bool settle_explain(struct app *app)
{
	if (settle_wants(app) || app->history == NULL)
		return false;
	assess_cursor(app);
	return true;
}

struct effect app_settle(struct app *app)
{
	struct effect kept = form_command_settle(app);
	if (kept.kind != EFFECT_NONE)
		return kept;
	if (settle_wants(app)) {
		app->scrolling = true;
		return settle_read(app);
	}
	if (app->history != NULL) {
		if (!app->today_known && covers(app->history, within(app->today - HISTORY_BEFORE), app->today)) {
			assess(app->history, app->today, &app->settings, NULL, &app->today_assessment);
			free(app->today_kept);
			assessment_keep(&app->today_assessment, &app->today_kept);
			open_today(app);
			app->today_taken = history_at(app->history, app->today)->override.to;
			app->today_known = true;
		}
		assess_cursor(app);
		assess_shown(app, move_last_shown(app));
		form_judge(app);
	}
	if (screens[app->screen].settle != NULL)
		return screens[app->screen].settle(app);
	return (struct effect){ .kind = EFFECT_NONE };
}
