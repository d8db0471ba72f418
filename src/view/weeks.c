/* SPDX-License-Identifier: MIT */
/* The grid of weeks.  A day is two to four lines: number, marks and verdict; session; fatigue; what lies on it as a band.  Nothing
   but the reversed number follows the cursor, so that a step costs the terminal a few bytes. */
#include "config.h"

#include "view/draw.h"
#include "view/glyph.h"
#include "view/lens.h"
#include "view/mark.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { WEEKS_MAX = 64 };

struct week {
	const struct app *app;
	const struct grid *g;
	struct canvas *c;
	day first;		/* of the row: a Monday, or what the runner prefers */
	int row;		/* its first line */
	double most;		/* the heaviest week in sight; where no load is known, the longest */
	bool by_load;
	struct lens_scale scale;
};

/* Whether the totals have no column to spare. */
static bool tight(const struct grid *g)
{
	return g->area.cols - g->label_cols - 7 * g->cell_cols < 11;
}

/* The names of the days, then what the totals are; a mark stands before that of the two which the bars draw. */
static void heads_view(const struct app *app, const struct grid *g, struct canvas *c, bool bars, bool by_load)
{
	int col = g->label_cols + 7 * g->cell_cols, km = tight(g) ? 1 : 2, load = tight(g) ? 4 : 6;
	for (int i = 0; i < 7; i++) {
		enum weekday weekday = day_weekday(app->top + i), today = day_weekday(app->today);
		canvas_text(c, g->area, g->area.row, g->label_cols + i * g->cell_cols, weekday == today ? ROLE_TODAY : ROLE_MUTED,
			weekday_short[weekday]);
	}
	canvas_text(c, g->area, g->area.row, col + km, ROLE_MUTED, units_names[app->prefs.units]);
	canvas_text(c, g->area, g->area.row, col + load, ROLE_MUTED, "load");
	if (bars)
		canvas_char(c, g->area, g->area.row, col + (by_load ? load : km) - 1, ROLE_LOAD_BAR, GLYPH_OF);
}

static struct rect cell_rect(const struct week *w, int i)
{
	return grid_day_rect(w->g, (w->first - w->app->top) / 7, i);
}

static void draw_number(const struct week *w, struct rect r, day x)
{
	struct civil date = day_civil(x);
	enum role role = x == w->app->today ? ROLE_TODAY : x > w->app->today ? ROLE_MUTED : date.mday == 1 ? ROLE_HEADING : ROLE_PLAIN;
	char text[3] = { (char)(date.mday < 10 ? ' ' : '0' + date.mday / 10), (char)('0' + date.mday % 10), '\0' };
	canvas_text(w->c, r, r.row, r.col, role, text);
	if (x == w->app->cursor) {
		canvas_select(w->c, (struct rect){ r.row, r.col, 1, 2 }, true);
		canvas_park(w->c, r.row, r.col + 1);
	}
}

static void draw_first_line(const struct week *w, struct rect r, day x, const struct entry *e)
{
	enum band band = mark_band(e);
	draw_number(w, r, x);
	if (band != BAND_NONE)
		canvas_char(w->c, r, r.row, r.col + 2, ROLE_WARN, (uint32_t)mark_band_char[band]);
	int energy = e->item[ITEM_ENERGY];
	if (w->g->week_rows == 2 && energy >= 1 && energy <= 5)
		canvas_char(w->c, r, r.row, r.col + 3, mark_fatigue_role(6 - energy), glyph_level[6 - energy]);
	if (x > w->app->today || mark_verdict(w->app, x) < 0 || mark_before_diary(w->app, x))
		return;
	bool unknown = x < w->app->today && mark_only_unknown(w->app, x);
	mark_chip(w->c, r, r.row, r.col + r.cols - 3, unknown ? -1 : mark_verdict(w->app, x), NULL);
	mark_override(w->app, w->c, r, r.row, r.col + r.cols - 1, x);
}

/* What is planned stands between brackets on the bare ground: an outline of what would be there. */
static void draw_planned(const struct week *w, struct rect r, const struct entry *e)
{
	char text[MARK_TEXT], outline[MARK_TEXT + 2];
	if (e->planned_count > 0) {
		mark_session(&e->planned[0], w->app->prefs.units, r.cols - 2, text);
		snprintf(outline, sizeof outline, "(%s)", text);
		canvas_text(w->c, r, r.row + 1, r.col, ROLE_MUTED, outline);
	} else if (e->plan_rest) {
		canvas_text(w->c, r, r.row + 1, r.col, ROLE_MUTED, "(\xE2\x80\x93)");
	}
}

static void draw_done(const struct week *w, struct rect r, day x, const struct entry *e)
{
	const struct session *s = mark_main(w->app, x);
	struct rect line = { r.row + 1, r.col, 1, r.cols };
	char text[MARK_TEXT];
	if (lens_day(w->app, &w->scale, w->c, line, x))
		return;
	if (s == NULL || e->rest) {
		canvas_fill(w->c, line, ROLE_TYPE_REST, ' ');
		int n = canvas_text(w->c, line, line.row, line.col, ROLE_TYPE_REST, e->rest ? "\xE2\x80\x93 " : "\xE2\x80\x93");
		if (e->rest && s != NULL) {
			mark_session(s, w->app->prefs.units, r.cols - n, text);
			canvas_text(w->c, line, line.row, line.col + n, ROLE_TYPE_REST, text);
		} else if (e->rest) {
			canvas_text(w->c, line, line.row, line.col + n, ROLE_TYPE_REST, "rest");
		}
		return;
	}
	canvas_fill(w->c, line, mark_role(s), ' ');
	mark_session(s, w->app->prefs.units, e->session_count > 1 ? r.cols - 1 : r.cols, text);
	canvas_text(w->c, line, line.row, line.col, mark_role(s), text);
	if (e->session_count > 1)
		canvas_char(w->c, line, line.row, line.col + r.cols - 1, mark_role(s), '+');
}

static void draw_day(const struct week *w, int i)
{
	const struct app *app = w->app;
	struct rect r = cell_rect(w, i);
	day x = w->first + i;
	const struct entry *e = history_at(app->history, x);
	draw_first_line(w, r, x, e);
	if (entry_known(e))
		draw_done(w, r, x, e);
	else if (e->planned_count > 0 || e->plan_rest)
		draw_planned(w, r, e);
	else if (x == app->today)
		canvas_text(w->c, r, r.row + 1, r.col, ROLE_TODAY, "today");
	else if (x < app->today)
		canvas_text(w->c, r, r.row + 1, r.col, ROLE_TYPE_UNKNOWN, "\xC2\xB7");
	if (w->g->week_rows > 2)		/* without air below, the bar must not seem to belong to the next week */
		mark_fatigue(w->c, r, r.row + 2, r.col, r.cols / 5, w->g->week_rows == 3, e->item[ITEM_ENERGY]);
}

/* Illness, pain and races as bands under the days they lie on, joined over the week, with their words where these fit. */
static void draw_bands(const struct week *w)
{
	int row = w->row + 3;
	for (int i = 0, j; i < 7; i = j) {
		const struct entry *e = history_at(w->app->history, w->first + i);
		enum band band = mark_band(e);
		for (j = i + 1; j < 7 && band != BAND_NONE; j++) {
			const struct entry *next = history_at(w->app->history, w->first + j);
			if (mark_band(next) != band)
				break;
			if (next->pain.score > e->pain.score)
				e = next;		/* the words are those of the worst day */
		}
		if (band == BAND_NONE)
			continue;
		char text[256];
		struct rect r = { row, cell_rect(w, i).col, 1, (j - i) * w->g->cell_cols - 1 };
		enum role role = band == BAND_RACE ? ROLE_MUTED : ROLE_WARN;
		canvas_fill(w->c, r, role, (uint32_t)mark_band_char[band]);
		mark_band_text(e, band, w->app->prefs.units, j - i == 1 && w->g->cell_cols < 12, text, sizeof text);
		struct rect inside = { row, r.col + 1, 1, r.cols };		/* a short one may use the gap behind it */
		inside.col += canvas_char(w->c, inside, row, inside.col, role, ' ');
		inside.cols -= 1;
		int n = canvas_cut(w->c, inside, row, inside.col, inside.cols, role, text);
		if (inside.col + n < r.col + r.cols)
			canvas_char(w->c, r, row, inside.col + n, role, ' ');
	}
}

static void draw_label(const struct week *w, const struct week_sum *sum)
{
	static const char *const short_blocks[BLOCKS] = { "", "\xE2\x96\xBE", "\xE2\x96\xB4" }, *const blocks[BLOCKS] = { "", "light", "heavy" };
	struct rect r = { w->row, 0, w->g->week_rows, w->g->label_cols };
	bool now = w->app->today >= w->first && w->app->today < w->first + 7, numbered = day_weekday(w->first) == MONDAY;
	const char *month = month_short[day_civil(w->first).month - 1];
	enum role role = now ? ROLE_TODAY : ROLE_STRONG;
	int n = numbered ? canvas_textf(w->c, r, w->row, 1, role, "W%02d", week_number(w->first)) : canvas_text(w->c, r, w->row, 1, role, month);
	if (sum->block != BLOCK_NONE)
		canvas_text(w->c, r, w->row, 1 + n, ROLE_HEADING, short_blocks[sum->block]);
	if (numbered)
		canvas_text(w->c, r, w->row + 1, 1, ROLE_MUTED, month);
	if (w->g->week_rows > 2 && r.cols > 6 && sum->block != BLOCK_NONE)
		canvas_text(w->c, r, w->row + 2, 1, ROLE_HEADING, blocks[sum->block]);
}

static void draw_totals(const struct week *w, const struct week_sum *sum)
{
	int col = w->g->label_cols + 7 * w->g->cell_cols;
	struct rect r = { w->row, col, w->g->week_rows, w->g->area.col + w->g->area.cols - col };
	if (sum->known == 0)
		return;
	int km_cols = tight(w->g) ? 3 : 4, load_cols = tight(w->g) ? 5 : 6;
	canvas_textf(w->c, r, w->row, col, ROLE_PLAIN, "%*d", km_cols, (int)lround(sum->metres / units_metres(w->app->prefs.units)));
	if (sum->load > 0)
		canvas_textf(w->c, r, w->row, col + km_cols, ROLE_PLAIN, "%*.0f%s", load_cols, sum->load, sum->unknown > 0 ? "+" : "");
	int room = r.cols - 2 < 12 ? r.cols - 2 : 12;
	mark_bar(w->c, r, w->row + 1, col + 1, room, w->most > 0 ? (w->by_load ? sum->load : sum->metres) / w->most : 0, ROLE_LOAD_BAR);
	if (w->g->week_rows > 2 && sum->unknown > 0 && w->first + 6 < w->app->today)
		canvas_textf(w->c, r, w->row + 2, col + 1, ROLE_MUTED, "%d load%s ?", sum->unknown, sum->unknown == 1 ? "" : "s");
}

/* A round number from `most` up, so that bars keep their scale while weeks scroll by. */
static double scale(double most)
{
	static const double steps[] = { 1, 1.5, 2, 3, 4, 5, 7.5, 10 };
	double unit = 1;
	if (!(most > 0))
		return 0;
	while (unit * 10 < most)
		unit *= 10;
	for (size_t i = 0;; i++)
		if (steps[i] * unit >= most)
			return steps[i] * unit;
}

void weeks_view(const struct app *app, const struct grid *g, struct canvas *c)
{
	struct week_sum sums[WEEKS_MAX];
	int weeks = g->weeks < WEEKS_MAX ? g->weeks : WEEKS_MAX;
	struct week w = { .app = app, .g = g, .c = c, .scale = lens_scale(app) };
	for (int i = 0; i < weeks; i++) {
		sums[i] = week_sum(app, app->top + 7 * i);
		w.by_load = w.by_load || sums[i].load > 0;
	}
	for (int i = 0; i < weeks; i++) {
		double much = w.by_load ? sums[i].load : sums[i].metres;
		w.most = much > w.most ? much : w.most;
	}
	w.most = scale(w.most);
	heads_view(app, g, c, w.most > 0, w.by_load);
	for (int i = 0; i < weeks; i++) {
		w.first = app->top + 7 * i;
		w.row = g->area.row + 1 + i * g->week_rows;
		draw_label(&w, &sums[i]);
		for (int k = 0; k < 7; k++)
			draw_day(&w, k);
		draw_totals(&w, &sums[i]);
		if (g->week_rows > 3)
			draw_bands(&w);
	}
	lens_finish(app, c, g->area);
}
