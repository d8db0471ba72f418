/* SPDX-License-Identifier: MIT */
/* Where was clicked is asked of those who draw: the layout for a day, the panel for a reason, the footer for an act.  Whatever the
   mouse does a key does too. */
#include "config.h"

#include "view/draw.h"
#include "view/form_ops.h"
#include "view/move.h"

static bool inside(struct rect r, int row, int col)
{
	return row >= r.row && row < r.row + r.rows && col >= r.col && col < r.col + r.cols;
}

static void press(struct app *app, const struct event *e, struct effect *out)
{
	struct grid g = grid_layout(app->rows, app->cols, app->panel);
	enum act tab = header_act_at(app, e->row, e->col), act = tab != ACT_NONE ? tab : footer_act_at(app, e->row, e->col);
	day x;
	if (act != ACT_NONE) {
		app_act(app, act, out);
	} else if (app->screen != SCREEN_WEEKS) {
		return;
	} else if (inside(g.side, e->row, e->col)) {
		int stop = panel_stop_at(app, e->row, e->col);
		app->panel_focus = true;
		if (stop >= 0)
			app->panel_row = stop;
	} else if (grid_day_at(&g, app->top, e->row, e->col, &x)) {
		app->panel_focus = false;
		move_to(app, x);
		if (e->twice && app->cursor == x)
			move_panel(app, PANEL_DAY);
	}
}

/* A form keeps what is typed in it: only its lists can be turned through. */
static void turn_form(struct app *app, bool up, struct effect *out)
{
	const struct open_form *f = &app->form;
	bool list = f->kind == FORM_HELP || f->kind == FORM_CHOOSE || (f->kind == FORM_SEARCH && f->focus >= 0);
	if (list && !(up && f->focus == 0))
		form_key(app, up ? K_UP : K_DOWN, out);
}

void mouse_take(struct app *app, const struct event *e, struct effect *out)
{
	bool up = e->mouse == MOUSE_WHEEL_UP;
	if (!app->prefs.mouse || app->asked != EFFECT_NONE || grid_layout(app->rows, app->cols, app->panel).too_small)
		return;
	app->read_failed = false;
	if (app->form.kind != FORM_NONE) {
		if (e->mouse != MOUSE_PRESS)
			turn_form(app, up, out);
		return;
	}
	str_clear(&app->status);
	app->status_bad = false;
	bool panel = app->screen == SCREEN_WEEKS && inside(grid_layout(app->rows, app->cols, app->panel).side, e->row, e->col);
	if (panel && e->mouse != MOUSE_PRESS)		/* as a press in it does */
		app->panel_focus = true;
	if (e->mouse == MOUSE_PRESS)
		press(app, e, out);
	else if (app->screen != SCREEN_WEEKS || panel)
		app_act(app, up ? ACT_UP : ACT_DOWN, out);
	else
		app_act(app, up ? ACT_WEEK_BACK : ACT_WEEK_ON, out);
}
