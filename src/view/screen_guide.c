/* SPDX-License-Identifier: MIT */
/* Reading: moving on a page and in the contents, following links, going back.  The place one is at is a small value, so that the way
   back is a list of them; what costs (a page's text, its lines, what the diary says) is made only when a key or a frame needs it. */
#include "config.h"

#include "view/screen_guide.h"

#include "base/mem.h"
#include "guide/guide.h"
#include "view/app.h"
#include "view/form_ops.h"
#include "view/move.h"
#include "view/settle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct reader_place weeks = { .page = READER_WEEKS };

/* The oldest place is forgotten when there are too many. */
static void push(struct reader *r, struct reader_place place)
{
	if (r->back_count == READER_BACK) {
		memmove(r->back, r->back + 1, sizeof r->back - sizeof *r->back);
		r->back_count--;
	}
	r->back[r->back_count++] = place;
}

static void enter(struct app *app)
{
	struct reader *r = &app->reader;
	if (app->screen != SCREEN_GUIDE) {
		r->back_count = 0;
		push(r, weeks);
		app->screen = SCREEN_GUIDE;
	} else {
		push(r, r->at);
	}
}

static void go(struct reader *r, int page, const char *anchor)
{
	r->at = (struct reader_place){ .page = page, .stop = READER_NOTHING };
	snprintf(r->anchor, sizeof r->anchor, "%s", anchor != NULL ? anchor : "");
}

void screen_guide_open(struct app *app, const char *id)
{
	int page = guide_find(id);
	if (page < 0) {
		app_say(app, true, "The guide has no page \"%.60s\".", id);
		return;
	}
	enter(app);
	go(&app->reader, page, NULL);
}

void screen_guide_open_found(struct app *app, const char *id)
{
	struct reader *r = &app->reader;
	bool reading = app->screen == SCREEN_GUIDE;
	screen_guide_open(app, id);
	if (reading)
		push(r, (struct reader_place){ .page = READER_SEARCH });
	else if (r->back_count > 0)
		r->back[r->back_count - 1].page = READER_SEARCH;
}

void guide_open(struct app *app)
{
	struct reader *r = &app->reader;
	if (app->screen == SCREEN_GUIDE && r->at.contents)
		return;
	enter(app);
	r->at.contents = true;
	r->at.stop = READER_NOTHING;
}

static void back(struct app *app)
{
	struct reader *r = &app->reader;
	struct reader_place to = r->back_count > 0 ? r->back[--r->back_count] : weeks;
	bool search = to.page == READER_SEARCH;
	if (search && r->back_count > 0)	/* it was opened over a page, which stands under the list again */
		to = r->back[--r->back_count];
	if (to.page >= 0)
		r->at = to;
	else
		app->screen = SCREEN_WEEKS;
	if (search)
		form_search_again(app);
	r->anchor[0] = '\0';
}

static int last_line(const struct app *app)
{
	int last = app->reader.leaf.line_count - guide_lie(app->rows, app->cols).text.rows;
	return last > 0 ? last : 0;
}

static void scroll(struct app *app, int line)
{
	int last = last_line(app);
	app->reader.at.line = line < 0 ? 0 : line > last ? last : line;
}

/* A line a third down the screen. */
static void show(struct app *app, int line)
{
	int rows = guide_lie(app->rows, app->cols).text.rows, first = app->reader.at.line;
	if (line < first || line >= first + rows)
		scroll(app, line - rows / 3);
}

static bool seen(const struct app *app, int stop)
{
	const struct reader *r = &app->reader;
	int rows = guide_lie(app->rows, app->cols).text.rows;
	return stop >= 0 && stop < r->stop_count && r->stops[stop].line >= r->at.line && r->stops[stop].line < r->at.line + rows;
}

/* The stop after the one chosen, or, with none in sight, the first from the top of the screen on; round at the end.  The same
   backwards. */
static void choose(struct app *app, int by)
{
	struct reader *r = &app->reader;
	int n = r->stop_count, stop = r->at.stop, rows = guide_lie(app->rows, app->cols).text.rows;
	if (n == 0)
		return;
	if (seen(app, stop)) {
		stop = (stop + by + n) % n;
	} else if (by > 0) {
		for (stop = 0; stop < n && r->stops[stop].line < r->at.line; stop++)
			;
		stop %= n;
	} else {
		for (stop = n - 1; stop >= 0 && r->stops[stop].line >= r->at.line + rows; stop--)
			;
		stop = (stop + n) % n;
	}
	r->at.stop = stop;
	show(app, r->stops[stop].line);
}

static void follow_link(struct app *app, const struct link *link)
{
	if (link->page == NULL) {
		app_say(app, false, "%.200s is outside this guide.", link->address);
	} else if (guide_find(link->page) < 0) {
		app_say(app, true, "The guide has no page \"%.60s\".", link->page);
	} else {
		push(&app->reader, app->reader.at);
		go(&app->reader, guide_find(link->page), link->anchor);
	}
}

static void follow(struct app *app)
{
	struct reader *r = &app->reader;
	if (!seen(app, r->at.stop)) {
		if (r->stop_count > 0)
			app_say(app, false, "%s chooses a link; %s opens it.", app->keys.first[ACT_FOCUS], app->keys.first[ACT_OPEN]);
		else
			app_say(app, false, "No links on this page.");
		return;
	}
	const struct reader_stop *stop = &r->stops[r->at.stop];
	if (stop->link >= 0) {
		follow_link(app, &r->page.links[stop->link]);
	} else {
		app->screen = SCREEN_WEEKS;
		move_to(app, r->facts.fact[stop->fact].day);
	}
}

static void contents_move(struct reader *r, int page)
{
	int last = guide_count() - 1;
	go(r, page < 0 ? 0 : page > last ? last : page, NULL);
	r->at.contents = true;
}

static void contents_take(struct app *app, enum act act)
{
	struct reader *r = &app->reader;
	int page = r->at.page, far = guide_lie(app->rows, app->cols).contents.rows / 2;
	switch (act) {
	case ACT_UP: contents_move(r, page - 1); break;
	case ACT_DOWN: contents_move(r, page + 1); break;
	case ACT_WEEK_BACK: contents_move(r, page - far); break;
	case ACT_WEEK_ON: contents_move(r, page + far); break;
	case ACT_FIRST: case ACT_WEEK_START: contents_move(r, 0); break;
	case ACT_LAST: case ACT_WEEK_END: contents_move(r, guide_count() - 1); break;
	case ACT_OPEN: case ACT_FOCUS: case ACT_RIGHT:
		push(r, r->at);
		r->at.contents = false;
		break;
	default: break;
	}
}

static void page_take(struct app *app, enum act act)
{
	int line = app->reader.at.line, rows = guide_lie(app->rows, app->cols).text.rows;
	switch (act) {
	case ACT_UP: scroll(app, line - 1); break;
	case ACT_DOWN: scroll(app, line + 1); break;
	case ACT_WEEK_BACK: scroll(app, line - rows + 2); break;
	case ACT_WEEK_ON: scroll(app, line + rows - 2); break;
	case ACT_FIRST: case ACT_WEEK_START: scroll(app, 0); break;
	case ACT_LAST: case ACT_WEEK_END: scroll(app, last_line(app)); break;
	case ACT_FOCUS: choose(app, 1); break;
	case ACT_FOCUS_BACK: choose(app, -1); break;
	case ACT_OPEN: follow(app); break;
	default: break;
	}
}

day guide_day(const struct app *app)
{
	return app->cursor < app->today ? app->cursor : app->today;
}

static void forget_leaf(struct reader *r)
{
	leaf_free(&r->leaf);
	free(r->stops);
	r->stops = NULL;
	r->stop_count = 0;
	r->laid = false;
}

static void forget_page(struct reader *r)
{
	forget_leaf(r);
	page_free(&r->page);
	r->read = r->told = false;
}

void guide_free(struct app *app)
{
	forget_page(&app->reader);
}

void guide_forget_facts(struct app *app)
{
	app->reader.told = false;
}

void guide_forget_page(struct app *app)
{
	app->reader.read = app->reader.told = false;
}

/* The text the owner found, as guide_read() asks for it. */
static bool given(void *with, const char *id, char **text, size_t *length, struct err *err)
{
	const struct event *e = with;
	(void)id;
	if (e->err != NULL)
		*err = *e->err;
	if (e->err != NULL || e->text == NULL)
		return e->err == NULL;
	*text = mem_new(e->length + 1, 1);
	memcpy(*text, e->text, e->length);
	*length = e->length;
	return true;
}

void guide_take_page(struct app *app, const struct event *event)
{
	struct reader *r = &app->reader;
	struct event found = *event;
	struct guide g = { .settings = &app->settings, .units = app->prefs.units, .lookup = given, .with = &found };
	struct err notice = { ERR_NONE, "" };
	forget_page(r);
	if (guide_read(&g, r->at.page, &r->page, &notice) == GUIDE_FELL_BACK)
		app_say(app, true, "%s", notice.text);
	r->read = true;
	r->read_page = r->at.page;
}

static void find_facts(struct app *app)
{
	struct reader *r = &app->reader;
	struct assessment other;
	const struct assessment *a = &other;
	day x = guide_day(app);
	r->facts.count = 0;
	r->told = true;
	r->told_day = x;
	if (app->history == NULL)
		return;
	if (app->assessed && !app->tomorrow && app->assessment.day == x)
		a = &app->assessment;
	else if (app->today_known && x == app->today)
		a = &app->today_assessment;
	else
		assess(app->history, x, &app->settings, NULL, &other);
	facts_find(&r->facts, guide_id(r->at.page), app->history, x, &app->settings, app->prefs.units, a);
}

static bool is_stop(const struct reader *r, int link)
{
	for (int i = 0; i < r->stop_count; i++)
		if (r->stops[i].link == link)
			return true;
	return false;
}

static void find_stops(struct reader *r)
{
	int told = READER_NOTHING;
	r->stops = mem_new((size_t)(r->page.link_count + r->facts.count) + 1, sizeof *r->stops);
	for (int i = 0; i < r->leaf.line_count; i++) {
		const struct leaf_line *line = &r->leaf.lines[i];
		if (line->fact > told && r->facts.fact[line->fact].day != DAY_MIN)
			r->stops[r->stop_count++] = (struct reader_stop){ i, READER_NOTHING, line->fact };
		told = line->fact > told ? line->fact : told;
		for (int k = line->first_stretch; k < line->first_stretch + line->stretch_count; k++) {
			int link = r->leaf.stretches[k].link;
			if (link >= 0 && !is_stop(r, link))
				r->stops[r->stop_count++] = (struct reader_stop){ i, link, READER_NOTHING };
		}
	}
}

static void lay(struct app *app)
{
	struct reader *r = &app->reader;
	int cols = guide_lie(app->rows, app->cols).text.cols;
	forget_leaf(r);
	leaf_lay(&r->leaf, &r->page, &r->facts, cols);
	find_stops(r);
	r->laid = true;
	r->laid_cols = cols;
	if (r->at.stop >= r->stop_count)
		r->at.stop = READER_NOTHING;
}

/* Whether a page is on screen at all: where the contents stand instead of it, none is. */
static bool page_shown(const struct app *app)
{
	return !app->reader.at.contents || guide_lie(app->rows, app->cols).beside;
}

/* Brings the page up to date; false with what has to be done first. */
static bool ready(struct app *app, struct effect *out)
{
	struct reader *r = &app->reader;
	if (!r->read || r->read_page != r->at.page) {
		*out = (struct effect){ .kind = EFFECT_PAGE, .page = guide_id(r->at.page) };
		return false;
	}
	if (settle_wants(app)) {
		app->scrolling = true;
		*out = settle_read(app);
		return false;
	}
	if (!r->told || r->told_day != guide_day(app)) {
		find_facts(app);
		r->laid = false;
	}
	if (!r->laid || r->laid_cols != guide_lie(app->rows, app->cols).text.cols)
		lay(app);
	if (r->anchor[0] != '\0') {
		int part = page_anchor(&r->page, r->anchor);
		r->at.line = part >= 0 ? leaf_line_of(&r->leaf, part) : 0;
		r->anchor[0] = '\0';
	}
	scroll(app, r->at.line);
	return true;
}

void guide_take(struct app *app, enum act act, struct effect *out)
{
	switch (act) {
	case ACT_ESCAPE: case ACT_QUIT:
		app->screen = SCREEN_WEEKS;
		break;
	case ACT_BACK:
		back(app);
		break;
	default:
		if (app->reader.at.contents)
			contents_take(app, act);
		else if (ready(app, out))
			page_take(app, act);
		else
			app->pending = act;
	}
}

struct effect guide_settle(struct app *app)
{
	struct effect out = { .kind = EFFECT_NONE };
	if (page_shown(app))
		ready(app, &out);
	return out;
}
