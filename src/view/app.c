/* SPDX-License-Identifier: MIT */
/* Events go first to the open form, then to the panel that has the keys, then to the grid; what a key is to do beyond this
   program comes back as an effect. */
#include "config.h"

#include "view/app.h"

#include "view/draft.h"
#include "view/form_ops.h"
#include "view/move.h"
#include "view/screen.h"
#include "view/settle.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void app_init(struct app *app, day today, const struct settings *settings, bool read_only)
{
	memset(app, 0, sizeof *app);
	app->today = app->cursor = app->span_first = app->span_last = today;
	app->top = week_monday(today);
	app->settings = *settings;
	prefs_preset(&app->prefs);
	keymap_preset(&app->keys);
	app->read_only = read_only;
}

void app_free(struct app *app)
{
	form_close(app);
	guide_free(app);
	free(app->outcomes);
	app->outcomes = NULL;
	free(app->today_kept);
	app->today_kept = NULL;
	str_free(&app->status);
	str_free(&app->prompt.past);
	str_free(&app->prompt.keep);
	free(app->search.found);
	free(app->search.pages);
}

void app_say(struct app *app, bool bad, const char *format, ...)
{
	char text[sizeof app->form.wrong.text];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	str_clear(&app->status);
	str_add(&app->status, text);
	app->status_bad = bad;
}

/* What begins with a plain word begins with a capital here; a path or a name that is written so stays as it is. */
static void say_sentence(struct app *app)
{
	struct str *s = &app->status;
	size_t letters = strspn(str_text(s), "abcdefghijklmnopqrstuvwxyz");
	if (letters == 0 || (s->text[letters] != ' ' && s->text[letters] != ','))
		return;
	s->text[0] = (char)(s->text[0] - 'a' + 'A');
}

/* A sentence written for the command line, where the program's name stands before it and nothing behind. */
static void say_error(struct app *app, const char *text)
{
	app_say(app, true, "%s", text);
	say_sentence(app);
	if (app->status.length > 0 && strchr(".!?)", app->status.text[app->status.length - 1]) == NULL)
		str_add_char(&app->status, '.');
}

static bool may_write(struct app *app)
{
	if (app->read_only)
		app_say(app, true, "This diary is open for reading only: nothing can be entered or changed.");
	else if (app->history == NULL)
		app_say(app, true, "The diary could not be read: nothing can be entered or changed.");
	else
		return true;
	return false;
}

static void enter(struct app *app, enum act act, struct effect *out)
{
	if (!may_write(app))
		return;
	/* An override is compared with the verdict, which reads far back. */
	bool known = settle_knows(app, app->cursor) && ((act != ACT_OVERRIDE && act != ACT_EDIT) || !settle_wants(app));
	if (act != ACT_UNDO && act != ACT_REDO && !known) {
		app->pending = act;
		app->scrolling = true;
		*out = settle_read(app);
		return;
	}
	switch (act) {
	case ACT_CHECKIN: form_open_checkin(app, FOCUS_FIRST); break;
	case ACT_ADD:
		form_open_session(app, (struct thing){ app->cursor > app->today ? THING_PLANNED : THING_SESSION, -1 });
		form_command_words(app, out);
		break;
	case ACT_REST: form_open_rest(app); break;
	case ACT_ILLNESS: form_open_illness(app); break;
	case ACT_PAIN: form_open_pain(app); break;
	case ACT_NOTE: form_open_note(app); break;
	case ACT_RACE:
		form_open_race(app);
		form_command_words(app, out);
		break;
	case ACT_BLOCK: form_open_block(app); break;
	case ACT_OVERRIDE: form_open_override(app); break;
	case ACT_TOOLS:
		form_open_tools(app);
		form_command_words(app, out);
		break;
	case ACT_EDIT: form_open_things(app, false); break;
	case ACT_DELETE: form_open_things(app, true); break;
	default:
		out->kind = app->asked = act == ACT_UNDO ? EFFECT_UNDO : EFFECT_REDO;
		break;
	}
}

static void leave(struct app *app, bool quit, struct effect *out)
{
	if (app->panel_focus) {
		app->panel_focus = false;
	} else if (app->panel != PANEL_NONE && grid_layout(app->rows, app->cols, app->panel).over) {
		move_panel(app, PANEL_NONE);
	} else if (quit) {
		app->quit = true;
		out->kind = EFFECT_QUIT;
	}
}

/* j and k while the panel has the keys; what it cannot use goes on to the grid. */
static bool panel_act(struct app *app, enum act act)
{
	int last = panel_stops(app) - 1, row = app->panel_row;
	switch (act) {
	case ACT_UP: row--; break;
	case ACT_DOWN: row++; break;
	case ACT_FIRST: case ACT_WEEK_START: row = 0; break;
	case ACT_LAST: case ACT_WEEK_END: row = last; break;
	default: return false;
	}
	app->panel_row = row > last ? (last > 0 ? last : 0) : row < 0 ? 0 : row;
	return true;
}

/* Closer to what is chosen: into Why, and there to the page about it. */
static void look_closer(struct app *app, struct effect *out)
{
	if (app->panel != PANEL_WHY)
		move_panel(app, PANEL_WHY);
	if (!app->panel_focus) {
		app->panel_focus = true;
	} else if (settle_explain(app)) {
		const char *page = panel_page(app);
		if (page != NULL)
			screen_guide_open(app, page);
	} else if (settle_wants(app)) {
		app->pending = ACT_OPEN;
		app->scrolling = true;
		*out = settle_read(app);
	}
}

void weeks_open(struct app *app)
{
	app->screen = SCREEN_WEEKS;
}

void weeks_take(struct app *app, enum act act, struct effect *out)
{
	if ((app->panel_focus && panel_act(app, act)) || move_act(app, act))
		return;
	switch (act) {
	case ACT_OPEN:
		look_closer(app, out);
		break;
	case ACT_FOCUS: case ACT_FOCUS_BACK:
		if (app->panel == PANEL_NONE)
			move_panel(app, PANEL_WHY);
		app->panel_focus = !app->panel_focus;
		break;
	case ACT_PANEL:
		move_panel(app, (enum panel)((app->panel + 1) % PANEL_COUNT));
		break;
	case ACT_LENS:
		app->lens = (enum lens)((app->lens + 1) % LENS_COUNT);
		break;
	case ACT_CHECKIN: case ACT_ADD: case ACT_REST: case ACT_ILLNESS: case ACT_PAIN: case ACT_NOTE: case ACT_RACE: case ACT_BLOCK:
	case ACT_OVERRIDE: case ACT_TOOLS: case ACT_EDIT: case ACT_DELETE: case ACT_UNDO: case ACT_REDO:
		enter(app, act, out);
		break;
	case ACT_HIT_ON: case ACT_HIT_BACK:
		form_search_step(app, act == ACT_HIT_ON ? 1 : -1);
		break;
	case ACT_WELCOME:
		form_open_welcome(app);
		break;
	case ACT_ESCAPE: case ACT_QUIT:
		leave(app, act == ACT_QUIT, out);
		break;
	default:
		break;
	}
}

/* Help, search, commands and the keys of the screens mean the same everywhere; the rest is the screen's. */
static void take_act(struct app *app, enum act act, struct effect *out)
{
	for (int i = 0; i < SCREEN_COUNT; i++)
		if (screens[i].act == act) {
			screens[i].open(app);
			return;
		}
	if (act == ACT_HELP)
		form_open(app, FORM_HELP, app->cursor);
	else if (act == ACT_SEARCH)
		form_open_search(app, "", out);
	else if (act == ACT_COMMAND)
		form_open_command(app);
	else
		screens[app->screen].take(app, act, out);
}

void app_act(struct app *app, enum act act, struct effect *out)
{
	if (act == ACT_REDRAW || act == ACT_SUSPEND)
		out->kind = act == ACT_REDRAW ? EFFECT_REDRAW : EFFECT_SUSPEND;
	else
		take_act(app, act, out);
}

/* What waited for something to be read. */
static void take_pending(struct app *app, struct effect *out)
{
	enum act act = app->pending;
	app->pending = ACT_NONE;
	if (act != ACT_NONE)
		take_act(app, act, out);
}

static void take_key(struct app *app, uint32_t key, struct effect *out)
{
	bool form = app->form.kind != FORM_NONE;
	enum act act = form ? act_of_key(key) : keymap_act(&app->keys, key);	/* a letter that redraws can be typed all the same */
	app->read_failed = false;
	if (app->pending == ACT_NONE)		/* words whose form did not open are no other form's */
		app->prompt.words[0] = '\0';
	if (act == ACT_REDRAW || act == ACT_SUSPEND) {
		app_act(app, act, out);
		return;
	}
	str_clear(&app->status);
	app->status_bad = false;
	if (app->asked != EFFECT_NONE)
		return;
	if (form)
		form_key(app, key, out);
	else
		take_act(app, act, out);
}

/* An effect was performed: said in the status line, the form closed, the diary read anew. */
static void take_saved(struct app *app, const char *words, struct effect *out)
{
	static const char said[] = "saved ";
	enum effect_kind asked = app->asked;
	app->asked = EFFECT_NONE;
	if (asked == EFFECT_SET) {
		form_command_set(app);
		return;
	}
	if (asked == EFFECT_SETUP) {
		form_welcome_saved(app, out);
		return;
	}
	bool steps = asked == EFFECT_UNDO || asked == EFFECT_REDO;
	if (steps && app->prompt.steps > 0) {
		app->prompt.steps--;
		app->prompt.done++;
		app->stale = true;
		out->kind = app->asked = asked;
		return;
	}
	if (asked == EFFECT_SAVE)
		form_close(app);
	if (words != NULL && words[0] == '\0') {
		app_say(app, false, "Nothing had to change.");
	} else if (asked == EFFECT_SAVE) {
		app_say(app, false, "%s%s; %s undoes it.", strncmp(app->words, "deleted ", 8) == 0 ? "" : said, app->words,
			app->keys.first[ACT_UNDO]);
		say_sentence(app);
	} else if (asked == EFFECT_UNDO) {
		app_say(app, false, "Undone: %s; %s does it again.", words != NULL ? words : "the newest change", app->keys.first[ACT_REDO]);
	} else {
		app_say(app, false, "Done again: %s; %s undoes it.", words != NULL ? words : "the change taken back", app->keys.first[ACT_UNDO]);
	}
	if (steps && app->prompt.done > 0)
		app_say(app, false, "%d changes %s, the last: %s; %s %s.", app->prompt.done + 1, asked == EFFECT_UNDO ? "undone" : "done again",
			words != NULL ? words : "", app->keys.first[asked == EFFECT_UNDO ? ACT_REDO : ACT_UNDO],
			asked == EFFECT_UNDO ? "does them again" : "undoes them");
	app->prompt.done = 0;
	app->stale = true;
	*out = settle_read(app);
}

static void take_history(struct app *app, const struct history *h, struct effect *out)
{
	settle_take(app, h);
	draft_go_on(app);
	form_welcome_begin(app);
	take_pending(app, out);
}

/* The guide can be read without a diary: what was wanted there is done all the same. */
static void take_edited(struct app *app, const char *text)
{
	app->asked = EFFECT_NONE;
	if (app->form.kind == FORM_NOTE)
		form_note_edited(app, text);
}

static void take_failed(struct app *app, const struct err *err, struct effect *out)
{
	enum effect_kind asked = app->asked;
	app->asked = EFFECT_NONE;
	app->prompt.steps = app->prompt.done = 0;
	if (asked == EFFECT_NONE) {
		app->read_failed = true;
		app->draft = NULL;
		if (app->screen != SCREEN_GUIDE)
			app->pending = ACT_NONE;
	}
	if ((asked == EFFECT_SAVE || asked == EFFECT_SEARCH || asked == EFFECT_EDIT) && app->form.kind != FORM_NONE) {
		app->form.wrong = *err;
		app->form.insisted = true;
	} else if (asked == EFFECT_SETUP) {
		form_welcome_failed(app, err);
	} else {
		say_error(app, err->text);
	}
	take_pending(app, out);
}

static void take_today(struct app *app, day today)
{
	bool follow = app->cursor == app->today && app->form.kind == FORM_NONE;
	app->today = today;
	app->assessed = app->explained = app->today_known = false;
	if (follow)
		move_home(app);
	else
		move_to(app, app->cursor);
}

struct effect app_update(struct app *app, const struct event *event)
{
	struct effect out = { .kind = EFFECT_NONE };
	switch (event->kind) {
	case EVENT_KEY: take_key(app, event->key, &out); break;
	case EVENT_MOUSE: mouse_take(app, event, &out); break;
	case EVENT_PASTE:
		if (app->form.kind != FORM_NONE && app->asked == EFFECT_NONE)
			form_paste(app, event->text);
		break;
	case EVENT_RESIZE: move_resize(app, event->rows, event->cols); break;
	case EVENT_HISTORY: take_history(app, event->history, &out); break;
	case EVENT_FOUND: form_search_take(app, event); break;
	case EVENT_PAST: form_command_past(app, event->text); break;
	case EVENT_SAVED: take_saved(app, event->text, &out); break;
	case EVENT_EDITED: take_edited(app, event->text); break;
	case EVENT_FAILED: take_failed(app, event->err, &out); break;
	case EVENT_DRAFT: draft_take(app, event->text, &out); break;
	case EVENT_TODAY: take_today(app, event->today); break;
	case EVENT_PAGE:
		guide_take_page(app, event);
		take_pending(app, &out);
		break;
	}
	return out;
}
