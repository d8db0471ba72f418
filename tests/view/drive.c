/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "drive.h"

#include "base/utf8.h"

#include <check.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

day drive_day(const char *iso)
{
	day x;
	ck_assert_msg(day_from_iso(iso, &x), "%s", iso);
	return x;
}

static void open_world(struct world *w, int rows, int cols, enum situation situation)
{
	const char *build = getenv("BUILDDIR");
	struct settings settings;
	struct err err = { 0 };
	setlocale(LC_CTYPE, "C.UTF-8");
	memset(w, 0, sizeof *w);
	snprintf(w->path, sizeof w->path, "%s/tests/view/drive-%ld.db", build != NULL ? build : ".", (long)getpid());
	unlink(w->path);
	w->diary = diary_open(w->path, false, &err);
	ck_assert_msg(w->diary != NULL, "%s", err.text);
	settings_preset(&settings);
	app_init(&w->app, drive_day(DRIVE_TODAY), &settings, false);
	w->app.prefs.situation = situation;
	canvas_init(&w->canvas, rows, cols);
	drive_resize(w, rows, cols);
	drive_frame(w);
}

void drive_open(struct world *w, int rows, int cols)
{
	open_world(w, rows, cols, SITUATION_NONE);
}

void drive_open_first(struct world *w, int rows, int cols)
{
	open_world(w, rows, cols, SITUATION_UNASKED);
}

static void forget(struct history *h)
{
	if (h->days != NULL)
		history_free(h);
	*h = (struct history){ 0 };
}

void drive_close(struct world *w)
{
	app_free(&w->app);
	canvas_free(&w->canvas);
	forget(&w->windows[0]);
	forget(&w->windows[1]);
	forget(&w->asked);
	str_free(&w->past);
	diary_close(w->diary);
	unlink(w->path);
}

void drive_restart(struct world *w, const char *today)
{
	struct settings settings = w->app.settings;
	enum situation situation = w->app.prefs.situation;
	app_free(&w->app);
	app_init(&w->app, drive_day(today), &settings, false);
	w->app.prefs.situation = situation;
	drive_resize(w, w->canvas.rows, w->canvas.cols);
	drive_frame(w);
}

static struct event failed(struct err *err)
{
	return (struct event){ .kind = EVENT_FAILED, .err = err };
}

/* The window that is no longer used lives until the next read, as it may. */
static struct event perform_read(struct world *w, const struct effect *fx, struct err *err)
{
	struct history *fresh = &w->windows[!w->current];
	forget(fresh);
	w->reads++;
	w->first = fx->first;
	w->last = fx->last;
	if (!diary_read(w->diary, fx->first, fx->last, fresh, err))
		return failed(err);
	w->app.empty = !diary_span(w->diary, &w->app.span_first, &w->app.span_last, err);
	w->current = !w->current;
	return (struct event){ .kind = EVENT_HISTORY, .history = fresh };
}

static struct event perform_save(struct world *w, const struct effect *fx, struct err *err)
{
	bool changed = false;
	w->saves++;
	snprintf(w->words, sizeof w->words, "%s", fx->words);
	if (!diary_save_days(w->diary, fx->day, fx->days, fx->base, fx->mine, DRIVE_TODAY " 07:00", fx->words, &changed, err))
		return failed(err);
	return (struct event){ .kind = EVENT_SAVED, .text = changed ? w->words : "" };
}

static struct event perform_step(struct world *w, bool (*step)(struct diary *, struct change *, struct err *), struct err *err)
{
	static struct change what;
	w->steps++;
	what = (struct change){ 0 };
	return step(w->diary, &what, err) ? (struct event){ .kind = EVENT_SAVED, .text = what.words } : failed(err);
}

/* What was found lives until the next search, longer than it must. */
static struct event perform_search(struct world *w, const struct effect *fx, struct err *err)
{
	static struct found found[FOUND_MOST];
	static struct hit pages[64];
	struct guide guide = { .settings = &w->app.settings, .units = w->app.prefs.units };
	w->searches++;
	int count = diary_search(w->diary, fx->words, w->app.prefs.units, found, FOUND_MOST, err);
	if (count < 0)
		return failed(err);
	ck_assert_int_le(guide_count(), 64);
	return (struct event){ .kind = EVENT_FOUND, .found = found, .found_count = count, .pages = pages,
		.page_count = search_pages(&guide, fx->words, pages) };
}

static struct event perform_set(struct world *w, const struct effect *fx)
{
	snprintf(w->set, sizeof w->set, "%s %s %s", fx->section, fx->name, fx->words);
	return (struct event){ .kind = EVENT_SAVED, .text = fx->words };
}

static struct event perform_setup(struct world *w, const struct effect *fx, struct err *err)
{
	if (w->refuse_set != NULL) {
		err_set(err, ERR_IO, "%s", w->refuse_set);
		return failed(err);
	}
	w->set[0] = '\0';
	for (int i = 0; i < fx->set_count; i++) {
		size_t n = strlen(w->set);
		snprintf(w->set + n, sizeof w->set - n, "%s%s %s %s", i > 0 ? "; " : "", fx->sets[i].section, fx->sets[i].name, fx->sets[i].value);
	}
	return (struct event){ .kind = EVENT_SAVED };
}

/* Where the runner's own pages lie is not the diary: what refuses the diary does not refuse them. */
static struct effect perform_page(struct world *w, const struct effect *fx)
{
	struct err err = { 0 };
	bool own = w->own_page != NULL && strcmp(fx->page, w->own_page) == 0, broken = own && w->own_text == NULL;
	w->pages++;
	if (broken)
		err_set(&err, ERR_IO, "%s.md cannot be read", fx->page);
	struct event answer = { .kind = EVENT_PAGE, .text = own ? w->own_text : NULL, .err = broken ? &err : NULL };
	answer.length = answer.text != NULL ? strlen(answer.text) : 0;
	return app_update(&w->app, &answer);
}

static void perform(struct world *w, struct effect fx)
{
	while (fx.kind != EFFECT_NONE) {
		struct err err = { 0 };
		struct event answer;
		if (fx.kind == EFFECT_PAST_ADD) {
			str_addf(&w->past, "%s\n", fx.words);
			return;
		}
		if (fx.kind == EFFECT_PAGE) {
			fx = perform_page(w, &fx);
			continue;
		}
		bool outside = fx.kind == EFFECT_REDRAW || fx.kind == EFFECT_SUSPEND || fx.kind == EFFECT_QUIT;
		if (w->refuse != NULL && !outside) {
			err_set(&err, ERR_IO, "%s", w->refuse);
			answer = failed(&err);
		} else switch (fx.kind) {
		case EFFECT_READ: answer = perform_read(w, &fx, &err); break;
		case EFFECT_SAVE: answer = perform_save(w, &fx, &err); break;
		case EFFECT_EDIT:
			answer = (struct event){ .kind = EVENT_EDITED, .text = w->edited != NULL ? w->edited : fx.text };
			break;
		case EFFECT_UNDO: answer = perform_step(w, diary_undo, &err); break;
		case EFFECT_REDO: answer = perform_step(w, diary_redo, &err); break;
		case EFFECT_SEARCH: answer = perform_search(w, &fx, &err); break;
		case EFFECT_SET: answer = perform_set(w, &fx); break;
		case EFFECT_SETUP: answer = perform_setup(w, &fx, &err); break;
		case EFFECT_PAST_READ: w->past_reads++; answer = (struct event){ .kind = EVENT_PAST, .text = "today\n:odd\nundo 2\n" }; break;
		default:
			w->redraws += fx.kind == EFFECT_REDRAW;
			w->suspends += fx.kind == EFFECT_SUSPEND;
			w->quits += fx.kind == EFFECT_QUIT;
			return;
		}
		fx = app_update(&w->app, &answer);
	}
}

void drive_event(struct world *w, const struct event *event)
{
	perform(w, app_update(&w->app, event));
}

void drive_key(struct world *w, uint32_t key)
{
	drive_event(w, &(struct event){ .kind = EVENT_KEY, .key = key });
}

void drive_paste(struct world *w, const char *text)
{
	drive_event(w, &(struct event){ .kind = EVENT_PASTE, .text = text });
	drive_frame(w);
}

void drive_resize(struct world *w, int rows, int cols)
{
	canvas_resize(&w->canvas, rows, cols);
	drive_event(w, &(struct event){ .kind = EVENT_RESIZE, .rows = rows, .cols = cols });
}

static const struct {
	const char *name;
	uint32_t key;
} names[] = {
	{ "Up", K_UP }, { "Down", K_DOWN }, { "Left", K_LEFT }, { "Right", K_RIGHT }, { "Home", K_HOME }, { "End", K_END },
	{ "PgUp", K_PAGE_UP }, { "PgDn", K_PAGE_DOWN }, { "Backspace", K_BACKSPACE }, { "Delete", K_DELETE }, { "S-Tab", K_BACKTAB },
	{ "F1", K_F1 }, { "Enter", K_ENTER }, { "Tab", K_TAB }, { "Esc", K_ESC },
};

static uint32_t named(const char *name, size_t n)
{
	if (n == 2 && name[0] == '^')
		return K_CTRL((uint32_t)name[1]);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strlen(names[i].name) == n && memcmp(names[i].name, name, n) == 0)
			return names[i].key;
	ck_abort_msg("no key is called %.*s", (int)n, name);
}

void drive_keys(struct world *w, const char *keys)
{
	while (*keys != '\0') {
		size_t n = strcspn(keys, ">");
		if (keys[0] == '<' && keys[1] != '<') {
			drive_key(w, named(keys + 1, n - 1));
			keys += n + 1;
			continue;
		}
		keys += keys[0] == '<';
		drive_key(w, utf8_next(&keys));
	}
	drive_frame(w);
}

static void check_line(const struct line *l)
{
	ck_assert_int_le(l->cursor, l->length);
	ck_assert_int_ge(l->cursor, 0);
	ck_assert_int_le(l->length, LINE_BYTES);
	ck_assert_int_eq((int)strlen(l->text), l->length);
	ck_assert(utf8_storable(l->text, true));
	ck_assert(((unsigned char)l->text[l->cursor] & 0xC0) != 0x80);
}

static void check_form(const struct app *app)
{
	const struct open_form *f = &app->form;
	struct err err;
	ck_assert_int_lt((int)f->kind, FORM_COUNT);
	ck_assert((f->kind == FORM_NONE) == (f->kept == NULL));
	ck_assert(f->kind != FORM_LEAVE || (f->under != FORM_NONE && f->touched));
	ck_assert(!app->read_only || f->kind == FORM_NONE || f->kind == FORM_HELP || f->kind == FORM_SEARCH || f->kind == FORM_COMMAND ||
		f->kind == FORM_WELCOME);
	check_line(&f->line);
	for (int i = 0; i < NUMBERS; i++)
		check_line(&f->numbers[i]);
	if (f->kind == FORM_CHECKIN)
		ck_assert(f->focus >= 0 && f->focus < FIELD_COUNT && (f->more || f->focus < ITEM_CORE || f->focus >= ITEM_COUNT));
	if (f->kind != FORM_NONE)
		ck_assert_msg(entry_check(&f->base, &err), "%s", err.text);
}

static void check_app(const struct app *app)
{
	struct grid g = grid_layout(app->rows, app->cols, app->panel);
	int weeks = g.weeks > 1 ? g.weeks : 1;
	ck_assert_int_eq(day_weekday(app->top), app->prefs.first_weekday);
	ck_assert_int_ge(app->cursor, DAY_MIN);
	ck_assert_int_le(app->cursor, DAY_MAX);
	ck_assert_int_ge(app->cursor, app->top);
	ck_assert_int_lt(app->cursor, app->top + 7 * weeks);
	ck_assert_int_eq(app->asked, EFFECT_NONE);
	ck_assert_int_eq(app->pending, ACT_NONE);
	ck_assert_int_ge(app->panel_row, 0);
	if (app->read_failed || app->history == NULL)
		return;
	for (day x = app->top; x < app->top + 7 * weeks; x++)
		ck_assert(x > app->today || x < DAY_MIN || app->outcomes[x - app->history->first].verdict >= 0);
	ck_assert_int_eq(app->assessed, app->cursor <= app->today + 1);
	ck_assert_int_eq(app->explained, app->panel == PANEL_WHY && app->cursor <= app->today + 1);
	if (app->assessed)
		ck_assert_int_eq(app->assessment.day, app->cursor);
}

void drive_frame(struct world *w)
{
	struct effect fx;
	for (int i = 0; (fx = app_settle(&w->app)).kind != EFFECT_NONE; i++) {
		ck_assert_int_lt(i, 4);
		perform(w, fx);
	}
	check_app(&w->app);
	check_form(&w->app);
	app_view(&w->app, &w->canvas);
}

const char *drive_row(const struct world *w, int row)
{
	static char text[4096];
	char *out = text;
	for (int col = 0; col < w->canvas.cols && out < text + sizeof text - 8; col++) {
		uint32_t ch = w->canvas.cells[row * w->canvas.cols + col].ch;
		if (ch != 0)
			out += utf8_put(out, ch);
	}
	*out = '\0';
	return text;
}

bool drive_shows(const struct world *w, const char *text)
{
	for (int row = 0; row < w->canvas.rows; row++)
		if (strstr(drive_row(w, row), text) != NULL)
			return true;
	return false;
}

const struct entry *drive_entry(struct world *w, const char *iso)
{
	struct err err = { 0 };
	day x = drive_day(iso);
	forget(&w->asked);
	ck_assert_msg(diary_read(w->diary, x, x, &w->asked, &err), "%s", err.text);
	return history_at(&w->asked, x);
}

void drive_put(struct world *w, const char *iso, const struct entry *e)
{
	struct err err = { 0 };
	bool ok = diary_begin(w->diary, &err) && diary_put(w->diary, drive_day(iso), e, &err) &&
		diary_commit(w->diary, DRIVE_TODAY " 07:00", "put by a test", NULL, &err);
	ck_assert_msg(ok, "%s", err.text);
}

void drive_reread(struct world *w)
{
	const struct history *h = w->app.history;
	perform(w, (struct effect){ .kind = EFFECT_READ, .first = h->first, .last = h->first + h->count - 1 });
	drive_frame(w);
}
