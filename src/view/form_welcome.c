/* SPDX-License-Identifier: MIT */
/* The first start: what only the runner can say, asked once over the empty weeks.  It stands in nobody's way: a key that it has no
   use for leaves it and does what it does on the weeks, and what was answered until then is kept. */
#include "config.h"

#include "view/form_ops.h"

#include "view/form_view.h"
#include "view/form_welcome.h"
#include "view/move.h"

#include <stdio.h>

const struct welcome_row welcome_rows[WELCOME_ROWS] = {
	[WELCOME_UNITS] = { "units", "Distances in", { "km", "miles" }, { 0 } },
	[WELCOME_WEEK] = { "week_start", "Weeks begin on", { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" },
		{ "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" } },
	[WELCOME_SITUATION] = { "situation", "", { "none", "some" }, { 0 } },
};

void form_open_welcome(struct app *app)
{
	struct open_form *f = &app->form;
	form_open(app, FORM_WELCOME, app->cursor);
	f->answers[WELCOME_UNITS] = (int)app->prefs.units;
	f->answers[WELCOME_WEEK] = (int)app->prefs.first_weekday;
	f->answers[WELCOME_SITUATION] = app->prefs.situation == SITUATION_UNASKED ? UNKNOWN : (int)app->prefs.situation - SITUATION_NONE;
}

void form_welcome_begin(struct app *app)
{
	bool first = !app->greeted && !app->status_bad;		/* what is wrong is told before anything is asked */
	app->greeted = true;
	if (first && app->empty && !app->read_only && !app->demo && app->prefs.situation == SITUATION_UNASKED &&
	    app->form.kind == FORM_NONE && app->screen == SCREEN_WEEKS)
		form_open_welcome(app);
}

/* What was answered holds from now on, and is to be written; false: nothing was. */
static bool settle_answers(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	struct prefs *p = &app->prefs;
	p->units = (enum units)f->answers[WELCOME_UNITS];
	p->first_weekday = (enum weekday)f->answers[WELCOME_WEEK];
	if (f->answers[WELCOME_SITUATION] != UNKNOWN)
		p->situation = (enum situation)(f->answers[WELCOME_SITUATION] + SITUATION_NONE);
	*out = (struct effect){ .kind = EFFECT_SETUP };
	for (int i = 0; i < WELCOME_ROWS; i++)
		if ((f->answered >> i & 1) != 0) {
			const char *name = welcome_rows[i].pref;
			out->sets[out->set_count++] = (struct set_line){ order_section(name), name, prefs_get(p, name) };
		}
	form_close(app);
	move_align(app);
	if (out->set_count == 0) {
		out->kind = EFFECT_NONE;
		return false;
	}
	app->asked = EFFECT_SETUP;
	return true;
}

static void say_done(struct app *app)
{
	if (app->prefs.situation == SITUATION_SOME)
		app_say(app, false, "Kept: each verdict says that it is not made for you; the pages (%s) are there to read.",
			app->keys.first[ACT_GUIDE]);
	else
		app_say(app, false, "Kept; :welcome asks again.");
}

void form_welcome_saved(struct app *app, struct effect *out)
{
	enum act act = app->pending;
	app->pending = ACT_NONE;
	if (act == ACT_NONE)
		say_done(app);
	else
		app_act(app, act, out);
}

void form_welcome_failed(struct app *app, const struct err *err)
{
	app->pending = ACT_NONE;	/* first to be read: what opens now would stand over it */
	app_say(app, true, "For now only: %s", err->text);
}

static int words_of(int row)
{
	int n = 0;
	while (welcome_rows[row].words[n] != NULL)
		n++;
	return n;
}

static void answer(struct open_form *f, int value)
{
	f->answers[f->focus] = value;
	f->answered |= 1u << f->focus;
	f->wrong.code = ERR_NONE;
}

/* The one question without a preset is asked for once, and may stay open all the same. */
static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	if (f->answers[WELCOME_SITUATION] == UNKNOWN && !f->insisted) {
		f->insisted = true;
		f->focus = WELCOME_SITUATION;
		err_set(&f->wrong, ERR_USAGE, "Still open: 1 none, 2 some. Enter again leaves it so.");
		return;
	}
	settle_answers(app, out);
}

static void leave_for(struct app *app, enum act act, struct effect *out)
{
	if (settle_answers(app, out))
		app->pending = act;
	else
		app_act(app, act, out);
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	struct open_form *f = &app->form;
	int now = f->answers[f->focus], n = words_of(f->focus);
	enum act act = keymap_act(&app->keys, k);
	if (k == K_ENTER || k == '\n')
		save(app, out);
	else if (k == K_ESC)
		form_close(app);
	else if (k == K_TAB || k == K_DOWN || k == 'j')
		f->focus = (f->focus + 1) % WELCOME_ROWS;
	else if (k == K_BACKTAB || k == K_UP || k == 'k')
		f->focus = (f->focus + WELCOME_ROWS - 1) % WELCOME_ROWS;
	else if (k == K_RIGHT || k == 'l' || k == ' ')
		answer(f, now < n - 1 ? now + 1 : k == ' ' ? 0 : n - 1);
	else if (k == K_LEFT || k == 'h')
		answer(f, now > 0 ? now - 1 : 0);
	else if (k >= '1' && k < '1' + (uint32_t)n) {
		answer(f, (int)(k - '1'));
		f->focus += f->focus < WELCOME_ROWS - 1;
	} else if (act != ACT_NONE)
		leave_for(app, act, out);
	return true;
}

static const char *const keys[] = { "Enter", "begin", "Esc", "later", "1 2", "answer", "Tab", "next", "F1", "keys", NULL };
static const char *const week_keys[] = { "Enter", "begin", "Esc", "later", "1-7", "answer", "Tab", "next", "F1", "keys", NULL };

static const char *const *keys_at(const struct open_form *f, const struct app *app)
{
	(void)app;
	return words_of(f->focus) > 2 ? week_keys : keys;
}

const struct form_ops form_welcome_ops = { key, NULL, NULL, form_welcome_view, keys, keys_at };
