/* SPDX-License-Identifier: MIT */
/* The grid scrolls by weeks and only as far as it must.  What was known of the cursor's day is dropped here, when it moves, and
   nowhere else. */
#include "config.h"

#include "view/move.h"

static int weeks_shown(const struct app *app)
{
	int weeks = grid_layout(app->rows, app->cols, app->panel).weeks;
	return weeks > 1 ? weeks : 1;
}

day move_last_shown(const struct app *app)
{
	return app->top + 7 * weeks_shown(app) - 1;
}

static day last_allowed(const struct app *app)
{
	day last = app->today + DAYS_AHEAD;
	if (!app->empty && app->span_last > last)
		last = app->span_last;
	return last < DAY_MAX ? last : DAY_MAX;
}

day move_row(const struct app *app, day x)
{
	return week_first(x, app->prefs.first_weekday);
}

static void scroll(struct app *app, int weeks)
{
	day first = move_row(app, app->cursor);
	if (first < app->top)
		app->top = first;
	else if (first > app->top + 7 * (weeks - 1))
		app->top = first - 7 * (weeks - 1);
}

/* The cursor stays in the line of the screen where it was. */
void move_align(struct app *app)
{
	app->top = move_row(app, app->cursor) - (app->cursor - app->top) / 7 * 7;
}

void move_to(struct app *app, day to)
{
	day last = last_allowed(app);
	to = to < DAY_MIN ? DAY_MIN : to > last ? last : to;
	if (to != app->cursor) {
		app->cursor = to;
		app->assessed = app->explained = false;
		app->panel_row = 0;
	}
	scroll(app, weeks_shown(app));
}

void move_home(struct app *app)
{
	app->top = move_row(app, app->today) - 7 * (weeks_shown(app) - 1);
	move_to(app, app->today);
}

/* The sum cannot overflow: the cursor is within DAY_MIN..DAY_MAX. */
bool move_act(struct app *app, enum act act)
{
	day at = app->cursor;
	switch (act) {
	case ACT_LEFT: move_to(app, at - 1); return true;
	case ACT_RIGHT: move_to(app, at + 1); return true;
	case ACT_UP: case ACT_WEEK_BACK: move_to(app, at - 7); return true;
	case ACT_DOWN: case ACT_WEEK_ON: move_to(app, at + 7); return true;
	case ACT_MONTH_BACK: move_to(app, month_step(at, -1)); return true;
	case ACT_MONTH_ON: move_to(app, month_step(at, 1)); return true;
	case ACT_WEEK_START: move_to(app, move_row(app, at)); return true;
	case ACT_WEEK_END: move_to(app, move_row(app, at) + 6); return true;
	case ACT_FIRST: move_to(app, app->empty ? app->today : app->span_first); return true;
	case ACT_LAST: move_to(app, app->empty ? app->today : app->span_last); return true;
	case ACT_TODAY: move_home(app); return true;
	default: return false;
	}
}

/* The grid has another size: its last week stays where it is, at the bottom. */
static void keep_last(struct app *app, day last)
{
	int weeks = weeks_shown(app);
	app->top = move_row(app, last) - 7 * (weeks - 1);
	scroll(app, weeks);
}

void move_resize(struct app *app, int rows, int cols)
{
	bool first = app->rows == 0;
	day last = move_last_shown(app);
	app->rows = rows > 0 ? rows : 1;
	app->cols = cols > 0 ? cols : 1;
	if (first) {
		/* Room for both: the panel stands open from the start. */
		if (cols >= 100 && rows >= 24)
			app->panel = PANEL_WHY;
		move_home(app);
		return;
	}
	keep_last(app, last);
}

void move_panel(struct app *app, enum panel panel)
{
	day last = move_last_shown(app);
	app->panel = panel;
	app->panel_row = 0;
	app->explained = false;
	if (panel == PANEL_NONE)
		app->panel_focus = false;
	keep_last(app, last);
}
