/* SPDX-License-Identifier: MIT */
/* The impure half of the app.  A window of history stays alive until the app has taken the next one, so a frame never
   reads what was freed. */
#include "config.h"

#include "tui/effects.h"

#include "diary/backup.h"
#include "base/mem.h"
#include "host/conf.h"
#include "host/host.h"
#include "view/draft.h"

#include <stdlib.h>
#include <string.h>

static struct effect tell(struct effects *e, struct event event)
{
	return app_update(e->app, &event);
}

static struct effect tell_failed(struct effects *e, const struct err *err)
{
	return tell(e, (struct event){ .kind = EVENT_FAILED, .err = err });
}

static void forget(struct history *h)
{
	if (h->days != NULL)
		history_free(h);
	*h = (struct history){ 0 };
}

static bool read_window(struct effects *e, day first, day last, struct err *err)
{
	struct app *app = e->app;
	struct history *fresh = &e->windows[!e->current];
	struct err none = { 0 };
	if (!diary_read(e->diary, first, last, fresh, err))
		return false;
	app->empty = !diary_span(e->diary, &app->span_first, &app->span_last, &none);
	if (!app->empty || none.code == ERR_NONE)
		return true;
	*err = none;
	app->empty = false;
	forget(fresh);
	return false;
}

static struct effect perform_read(struct effects *e, day first, day last)
{
	struct err err = { 0 };
	if (!read_window(e, first, last, &err))
		return tell_failed(e, &err);
	e->current = !e->current;
	struct effect next = tell(e, (struct event){ .kind = EVENT_HISTORY, .history = &e->windows[e->current] });
	forget(&e->windows[!e->current]);
	return next;
}

static struct effect perform_save(struct effects *e, const struct effect *fx)
{
	struct err err = { 0 };
	char now[20];
	bool changed = false;
	if (!clock_now(now, &err) || !diary_save_days(e->diary, fx->day, fx->days, fx->base, fx->mine, now, fx->words, &changed, &err))
		return tell_failed(e, &err);
	return tell(e, (struct event){ .kind = EVENT_SAVED, .text = changed ? fx->words : "" });
}

static struct effect perform_undo(struct effects *e, bool (*step)(struct diary *, struct change *, struct err *))
{
	struct err err = { 0 };
	struct change what = { 0 };
	if (!step(e->diary, &what, &err))
		return tell_failed(e, &err);
	return tell(e, (struct event){ .kind = EVENT_SAVED, .text = what.words });
}

static struct effect perform_search(struct effects *e, const char *words)
{
	struct err err = { 0 };
	struct found *found = mem_new(FOUND_MOST, sizeof *found);
	struct hit *pages = mem_new((size_t)guide_count(), sizeof *pages);
	struct guide guide = { .settings = &e->app->settings, .units = e->app->prefs.units, .lookup = pages_own };
	int count = diary_search(e->diary, words, e->app->prefs.units, found, FOUND_MOST, &err);
	struct event answer = { .kind = EVENT_FOUND, .found = found, .found_count = count, .pages = pages };
	answer.page_count = count < 0 ? 0 : search_pages(&guide, words, pages);
	struct effect next = count < 0 ? tell_failed(e, &err) : tell(e, answer);
	free(pages);
	free(found);
	return next;
}

/* The first of the sentences, and that there are more. */
static void tell_wrong(struct app *app, const char *wrong)
{
	size_t n = strcspn(wrong, "\n");
	if (n > 0)
		app_say(app, true, "%.*s%s", (int)n, wrong, wrong[n] != '\0' ? " (`restday config` tells more)" : "");
}

void effects_dress(struct effects *e, const char *before)
{
	struct str wrong = { 0 };
	str_add(&wrong, before);
	themes_load(e->app->prefs.theme, &e->theme, &wrong);
	tell_wrong(e->app, str_text(&wrong));
	str_free(&wrong);
}

/* A theme is set when it is there, for the next time too, and what is wrong in it is told. */
static struct effect perform_set_theme(struct effects *e, const struct effect *fx)
{
	struct err err = { 0 };
	struct str path = { 0 }, wrong = { 0 };
	struct theme theme;
	bool done = themes_load(fx->words, &theme, &wrong) || err_set(&err, ERR_INPUT, "%s", str_text(&wrong));
	done = done && config_path(&path, &err) && config_write(str_text(&path), fx->section, fx->name, fx->words, &err);
	struct effect next = done ? tell(e, (struct event){ .kind = EVENT_SAVED, .text = fx->words }) : tell_failed(e, &err);
	if (done) {
		e->theme = theme;
		e->dressed = true;
		tell_wrong(e->app, str_text(&wrong));
	}
	str_free(&path);
	str_free(&wrong);
	return next;
}

static struct effect perform_set(struct effects *e, const struct effect *fx)
{
	struct err err = { 0 };
	struct str path = { 0 };
	if (strcmp(fx->name, "theme") == 0)
		return perform_set_theme(e, fx);
	bool done = config_path(&path, &err) && config_write(str_text(&path), fx->section, fx->name, fx->words, &err);
	str_free(&path);
	return done ? tell(e, (struct event){ .kind = EVENT_SAVED, .text = fx->words }) : tell_failed(e, &err);
}

static struct effect perform_setup(struct effects *e, const struct effect *fx)
{
	struct err err = { 0 };
	struct str path = { 0 };
	struct config_line lines[SETS_MOST];
	for (int i = 0; i < fx->set_count; i++)
		lines[i] = (struct config_line){ fx->sets[i].section, fx->sets[i].name, fx->sets[i].value };
	bool done = config_path(&path, &err) && config_write_lines(str_text(&path), lines, fx->set_count, &err);
	str_free(&path);
	return done ? tell(e, (struct event){ .kind = EVENT_SAVED }) : tell_failed(e, &err);
}

static struct effect perform_past(struct effects *e, const struct effect *fx)
{
	struct str past = { 0 };
	struct effect next = { .kind = EFFECT_NONE };
	if (fx->kind == EFFECT_PAST_ADD) {
		past_add(fx->words);	/* nobody waits for it, and nothing is lost but a convenience */
	} else {
		past_read(&past);
		next = tell(e, (struct event){ .kind = EVENT_PAST, .text = str_text(&past) });
	}
	str_free(&past);
	return next;
}

static struct effect perform_page(struct effects *e, const char *id)
{
	struct err err = { 0 };
	char *text = NULL;
	size_t length = 0;
	bool read = pages_own(NULL, id, &text, &length, &err);
	struct effect next = tell(e, (struct event){ .kind = EVENT_PAGE, .text = text, .length = length, .err = read ? NULL : &err });
	free(text);
	return next;
}

struct effect effects_perform(struct effects *e, struct effect fx)
{
	for (;;) {
		switch (fx.kind) {
		case EFFECT_READ:
			fx = perform_read(e, fx.first, fx.last);
			break;
		case EFFECT_SAVE: {
			struct effect asked = fx;	/* its words must outlive the answer */
			fx = perform_save(e, &asked);
			break;
		}
		case EFFECT_UNDO:
			fx = perform_undo(e, diary_undo);
			break;
		case EFFECT_REDO:
			fx = perform_undo(e, diary_redo);
			break;
		case EFFECT_SEARCH: {
			struct effect asked = fx;
			fx = perform_search(e, asked.words);
			break;
		}
		case EFFECT_SET: {
			struct effect asked = fx;
			fx = perform_set(e, &asked);
			break;
		}
		case EFFECT_SETUP: {
			struct effect asked = fx;
			fx = perform_setup(e, &asked);
			break;
		}
		case EFFECT_PAST_READ: case EFFECT_PAST_ADD: {
			struct effect asked = fx;
			fx = perform_past(e, &asked);
			break;
		}
		case EFFECT_PAGE:
			fx = perform_page(e, fx.page);
			break;
		case EFFECT_NONE:
		case EFFECT_REDRAW:
		case EFFECT_EDIT:
		case EFFECT_SUSPEND:
		case EFFECT_QUIT:
			return fx;
		}
	}
}

void effects_settle(struct effects *e)
{
	struct effect fx;
	while ((fx = app_settle(e->app)).kind != EFFECT_NONE)
		effects_perform(e, fx);
}

bool effects_reload(struct effects *e)
{
	const struct history *h = e->app->history;
	if (h == NULL || h->count == 0 || !diary_changed_elsewhere(e->diary))
		return false;
	e->reloads++;
	effects_perform(e, (struct effect){ .kind = EFFECT_READ, .first = h->first, .last = h->first + h->count - 1 });
	return true;
}

bool effects_keep(struct effects *e)
{
	struct err err = { 0 };
	struct str folder = { 0 };
	bool made;
	if (!e->app->prefs.backups || e->kept == e->app->today || !diary_written(e->diary))
		return false;
	e->kept = e->app->today;
	bool done = paths_backups(diary_path(e->diary), &folder, &err) &&
		backup_daily(e->diary, str_text(&folder), e->app->today, &made, &err);
	if (!done)
		app_say(e->app, true, "All is saved, but today's copy was not made: %s", err.text);
	str_free(&folder);
	return !done;
}

void effects_offer(struct effects *e)
{
	struct app *app = e->app;
	drafts_open(&e->drafts, app->demo || app->read_only ? NULL : diary_path(e->diary));
	if (!drafts_find(&e->drafts, &e->draft))
		return;
	effects_settle(e);		/* how far the cursor may go must be known */
	effects_perform(e, tell(e, (struct event){ .kind = EVENT_DRAFT, .text = str_text(&e->draft) }));
	e->typed = e->draft.length;
	if (app->form.kind != FORM_NONE)
		return;
	if (app->read_failed)
		drafts_leave(&e->drafts);
	else
		drafts_set_aside(&e->drafts);
	e->typed = 0;
}

void effects_draft(struct effects *e)
{
	struct str now = { 0 }, old = e->draft;
	size_t typed = draft_write(e->app, &now);
	if (typed == e->typed && memcmp(str_text(&now), str_text(&old), typed) == 0) {
		str_free(&now);
		return;
	}
	if (typed > 0)
		drafts_put(&e->drafts, str_text(&now), now.length);
	else
		drafts_remove(&e->drafts);
	e->draft = now;
	e->typed = typed;
	str_free(&old);
}

static bool today_is(day *today, struct err *err)
{
	char iso[DAY_TEXT];
	return clock_today(iso, err) &&
	       (day_from_iso(iso, today) || err_set(err, ERR_IO, "%s is beyond the days a diary can hold", iso));
}

bool effects_date(struct effects *e)
{
	day today;
	if (!today_is(&today, NULL) || today == e->app->today)
		return false;
	effects_perform(e, tell(e, (struct event){ .kind = EVENT_TODAY, .today = today }));
	return true;
}

bool effects_start(struct effects *e, struct diary *diary, const struct settings *settings, struct app *app, struct err *err)
{
	day today;
	*e = (struct effects){ .diary = diary, .app = app, .kept = DAY_MIN - 1, .drafts = { .lock = -1 } };
	if (!today_is(&today, err))
		return false;
	app_init(app, today, settings, diary_read_only(diary));
	return true;
}

void effects_end(struct effects *e)
{
	drafts_close(&e->drafts);
	str_free(&e->draft);
	forget(&e->windows[0]);
	forget(&e->windows[1]);
}
