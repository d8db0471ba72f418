/* SPDX-License-Identifier: MIT */
/* e and d: which of the things the day holds, and whether it is really to go. */
#include "config.h"

#include "view/form_ops.h"

#include "view/form_view.h"

bool form_list_key(int *focus, int count, uint32_t key)
{
	int at = *focus;
	switch (key) {
	case 'j': case K_DOWN: case K_TAB: at++; break;
	case 'k': case K_UP: case K_BACKTAB: at--; break;
	case K_PAGE_DOWN: at += 8; break;
	case K_PAGE_UP: at -= 8; break;
	case 'g': case K_HOME: at = 0; break;
	case 'G': case K_END: at = count - 1; break;
	default: return false;
	}
	*focus = at >= count ? count - 1 : at < 0 ? 0 : at;
	return true;
}

static void open_thing(struct app *app, struct thing thing, bool deleting)
{
	if (deleting)
		form_open_confirm(app, thing);
	else if (thing.kind == THING_SESSION || thing.kind == THING_PLANNED)
		form_open_session(app, thing);
	else if (thing.kind == THING_IDLE)		/* what was done all the same */
		form_open_session(app, (struct thing){ THING_SESSION, -1 });
	else if (thing.kind == THING_REST || thing.kind == THING_PLAN_REST)
		form_open_rest(app);
	else if (thing.kind == THING_ILLNESS)
		form_open_illness(app);
	else if (thing.kind == THING_RACE)
		form_open_race(app);
	else if (thing.kind == THING_BLOCK)
		form_open_block(app);
	else if (thing.kind == THING_TOOLS)
		form_open_tools(app);
	else if (thing.kind == THING_PAIN || thing.kind == THING_RED)
		form_open_pain(app);
	else if (thing.kind == THING_OVERRIDE)
		form_open_override(app);
	else
		form_open_checkin(app, thing.kind == THING_NOTE ? FIELD_NOTE : FOCUS_FIRST);
}

void form_open_things(struct app *app, bool deleting)
{
	struct thing things[THINGS_MAX];
	const struct entry *e = history_at(app->history, app->cursor);
	char when[DAY_WORDS];
	int n = things_of(e, things);
	day_words(app->cursor, app->today, when);
	if (n == 1) {
		open_thing(app, things[0], deleting);
	} else if (n > 1) {
		form_open(app, FORM_CHOOSE, app->cursor);
		app->form.deleting = deleting;
	} else {
		const char *add = app->keys.first[ACT_ADD], *rest = app->keys.first[ACT_REST];
		if (app->cursor > app->today)
			app_say(app, true, "%s holds nothing yet: %s plans a session, %s a rest day.", when, add, rest);
		else
			app_say(app, true, "%s holds nothing yet: %s checks in, %s adds a session, %s a rest day.", when,
				app->keys.first[ACT_CHECKIN], add, rest);
	}
}

static bool choose_key(struct app *app, uint32_t key, struct effect *out)
{
	struct open_form *f = &app->form;
	struct thing things[THINGS_MAX];
	int n = things_of(&f->base, things);
	(void)out;
	if (key >= '1' && key <= '9' && (int)(key - '0') <= n)
		open_thing(app, things[key - '1'], f->deleting);
	else if (key == K_ENTER || key == '\n' || key == 'l' || key == K_RIGHT)
		open_thing(app, things[f->focus], f->deleting);
	else if (key == 'q')
		form_leave(app);
	else if (key == '?')
		form_cover(f, FORM_HELP);
	else
		form_list_key(&f->focus, n, key);
	return key != K_ESC;
}

void form_open_confirm(struct app *app, struct thing thing)
{
	form_open(app, FORM_CONFIRM, app->cursor);
	app->form.thing = thing;
}

static bool confirm_key(struct app *app, uint32_t key, struct effect *out)
{
	struct open_form *f = &app->form;
	char what[THING_WORDS], when[DAY_WORDS];
	if (key == 'y' || key == 'Y') {
		f->mine = f->base;
		thing_remove(&f->mine, f->thing, f->sessions);
		form_save(app, out, "deleted %s of %s", thing_words(&f->base, f->thing, app->prefs.units, what), day_words(f->day, app->today, when));
	} else if (key == 'n' || key == 'N' || key == 'q' || key == K_ESC || key == K_ENTER || key == '\n') {
		form_close(app);
		app_say(app, false, "Nothing was deleted.");
	}
	return true;
}

static bool leave_key(struct app *app, uint32_t key, struct effect *out)
{
	(void)out;
	if (key == 'y' || key == 'Y')
		form_close(app);
	else if (key == 'n' || key == 'N' || key == 'q' || key == K_ESC || key == K_ENTER || key == '\n')
		form_uncover(app);
	return true;
}

static const char *const choose_keys[] = { "j k", "choose", "1-9", "take", "Enter", "take", "Esc", "leave", "F1", "keys", NULL };
static const char *const confirm_keys[] = { "y", "delete", "n", "keep", NULL };
static const char *const leave_keys[] = { "y", "leave without saving", "n", "back to the form", NULL };
const struct form_ops form_choose_ops = { choose_key, NULL, NULL, form_choose_view, choose_keys, NULL };
const struct form_ops form_confirm_ops = { confirm_key, NULL, NULL, form_confirm_view, confirm_keys, NULL };
const struct form_ops form_leave_ops = { leave_key, NULL, NULL, NULL, leave_keys, NULL };
