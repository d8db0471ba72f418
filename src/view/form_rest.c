/* SPDX-License-Identifier: MIT */
/* A rest day is an entry with a purpose, one key each; on a day to come it is a plan, which needs no more than a yes. */
#include "config.h"

#include "view/form_ops.h"

#include "view/thing.h"
#include "view/form_view.h"

const struct rest_choice rest_choices[REST_PURPOSES] = {
	[REST_PLAIN] = { 'n', "none in particular" },
	[REST_WEEK] = { 'w', "the week's rest day" },
	[REST_LONG] = { 'l', "after a long run" },
	[REST_SLEEP] = { 's', "to sleep" },
	[REST_MIND] = { 'm', "for the mind" },
	[REST_ILLNESS] = { 'i', "illness" },
};

void form_open_rest(struct app *app)
{
	struct open_form *f = &app->form;
	char what[THING_WORDS], when[DAY_WORDS];
	bool plan = app->cursor > app->today;
	form_open(app, FORM_REST_DAY, app->cursor);
	const struct session *s = plan ? thing_against_rest(f->base.planned, f->base.planned_count) :
		thing_against_rest(f->base.sessions, f->base.session_count);
	if (s != NULL) {
		app_say(app, true, "%s holds %s%s, which is no rest; d deletes it.", day_words(f->day, app->today, when),
			plan ? "a planned " : "", session_words(s, app->prefs.units, what));
		form_close(app);
		return;
	}
	f->focus = f->base.rest ? (int)f->base.rest_purpose : REST_PLAIN;
}

static void save(struct app *app, struct effect *out, int purpose)
{
	struct open_form *f = &app->form;
	char what[THING_WORDS], when[DAY_WORDS];
	struct thing rest = { f->day > app->today ? THING_PLAN_REST : THING_REST, 0 };
	if (rest.kind == THING_PLAN_REST) {
		f->mine.plan_rest = true;
	} else {
		f->mine.rest = true;
		f->mine.rest_purpose = (enum rest_purpose)purpose;
	}
	form_save(app, out, "%s on %s", thing_words(&f->mine, rest, app->prefs.units, what), day_words(f->day, app->today, when));
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	struct open_form *f = &app->form;
	bool plan = f->day > app->today;
	if (k == K_ENTER || k == '\n' || (plan && k == 'y')) {
		save(app, out, f->focus);
		return true;
	}
	if (k == 'q' || (plan && k == 'n')) {
		form_leave(app);
		return true;
	}
	for (int i = 0; i < REST_PURPOSES && !plan; i++)
		if (k == (unsigned char)rest_choices[i].key) {
			f->focus = i;
			save(app, out, i);
			return true;
		}
	if (k == '?')
		form_cover(f, FORM_HELP);
	else if (!plan)
		form_list_key(&f->focus, REST_PURPOSES, k);
	return k != K_ESC;
}

static const char *const keys[] = { "letter", "save", "j k", "choose", "Enter", "save", "Esc", "leave", "F1", "keys", NULL };
static const char *const plan_keys[] = { "Enter", "plan it", "Esc", "leave", "F1", "keys", NULL };

static const char *const *keys_at(const struct open_form *f, const struct app *app)
{
	return f->day > app->today ? plan_keys : keys;
}

const struct form_ops form_rest_ops = { key, NULL, NULL, form_rest_view, keys, keys_at };
