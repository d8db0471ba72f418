/* SPDX-License-Identifier: MIT */
/* Narrow screens: a week is a list of seven days, each a line with the same marks as in the grid and, where there is room, the words
   for them. */
#include "config.h"

#include "view/draw.h"
#include "view/glyph.h"
#include "view/lens.h"
#include "view/mark.h"

#include <math.h>
#include <stdio.h>

enum { WORDS_FROM = 58 };		/* columns from which verdict and energy are words */

static void draw_head(const struct app *app, const struct grid *g, struct canvas *c, int row, day first)
{
	static const char *const blocks[BLOCKS] = { "", "  recovery week", "  high-volume week" };
	struct week_sum sum = week_sum(app, first);
	struct civil date = day_civil(first);
	bool now = app->today >= first && app->today < first + 7, numbered = day_weekday(first) == MONDAY;
	enum role role = now ? ROLE_TODAY : ROLE_STRONG;
	int col = 1;
	if (numbered)		/* what counts weeks has them start on Monday */
		col += canvas_textf(c, g->area, row, col, role, "W%02d", week_number(first));
	col += canvas_textf(c, g->area, row, col, numbered ? ROLE_MUTED : role, "%s%s %d", numbered ? " " : "", month_names[date.month - 1], date.year);
	col += canvas_text(c, g->area, row, col, ROLE_HEADING, blocks[sum.block]);
	char text[64];
	int n = snprintf(text, sizeof text, "%d %s  load %.0f%s ", (int)lround(sum.metres / units_metres(app->prefs.units)), units_names[app->prefs.units], sum.load, sum.unknown > 0 ? "+" : "");
	if (sum.known > 0 && col + 1 + n <= g->area.cols)
		canvas_text(c, g->area, row, g->area.cols - n, ROLE_PLAIN, text);
}

static void draw_session(const struct app *app, const struct lens_scale *scale, struct canvas *c, struct rect r, day x,
	const struct entry *e)
{
	char text[MARK_TEXT];
	const struct session *s = mark_main(app, x);
	if (entry_known(e) && lens_day(app, scale, c, r, x))
		return;
	if (entry_known(e)) {
		enum role role = s == NULL || e->rest ? ROLE_TYPE_REST : mark_role(s);
		canvas_fill(c, r, role, ' ');
		int n = s == NULL || e->rest ? canvas_text(c, r, r.row, r.col, role, "\xE2\x80\x93 ") : 0;
		if (s != NULL) {
			mark_session(s, app->prefs.units, r.cols - n - 1, text);
			canvas_text(c, r, r.row, r.col + n, role, text);
		} else if (e->rest) {
			canvas_text(c, r, r.row, r.col + n, role, "rest");
		}
		if (e->session_count > 1)
			canvas_char(c, r, r.row, r.col + r.cols - 1, role, '+');
	} else if (e->planned_count > 0) {
		mark_session(&e->planned[0], app->prefs.units, r.cols - 2, text);
		canvas_textf(c, r, r.row, r.col, ROLE_MUTED, "(%s)", text);
	} else if (e->plan_rest) {
		canvas_text(c, r, r.row, r.col, ROLE_MUTED, r.cols > 8 ? "(\xE2\x80\x93 rest)" : "(\xE2\x80\x93)");
	} else if (x == app->today) {
		canvas_text(c, r, r.row, r.col, ROLE_TODAY, "today");
	} else if (x < app->today) {
		canvas_text(c, r, r.row, r.col, ROLE_TYPE_UNKNOWN, "\xC2\xB7");
	}
}

static void draw_day(const struct app *app, const struct grid *g, const struct lens_scale *scale, struct canvas *c, int row, day x)
{
	static const char *const verdicts[4] = { "passive", "active", "easy", "train" };
	bool words = g->area.cols >= WORDS_FROM;
	struct rect line = { row, 0, 1, g->area.cols };
	const struct entry *e = history_at(app->history, x);
	struct civil date = day_civil(x);
	enum role role = x == app->today ? ROLE_TODAY : x > app->today ? ROLE_MUTED : ROLE_PLAIN;
	canvas_text(c, line, row, 1, role, weekday_short[day_weekday(x)]);
	canvas_textf(c, line, row, 5, role, "%2d", date.mday);
	if (x == app->cursor) {
		canvas_select(c, (struct rect){ row, 5, 1, 2 }, true);
		canvas_park(c, row, 6);
	}
	int col = 9, verdict = mark_verdict(app, x);
	if (x <= app->today && verdict >= 0 && !mark_before_diary(app, x)) {
		bool unknown = x < app->today && mark_only_unknown(app, x);
		if (words && !unknown)		/* chips of one width make a column */
			canvas_fill(c, (struct rect){ row, col, 1, 11 }, mark_verdict_role[verdict], ' ');
		mark_chip(c, line, row, col, unknown ? -1 : verdict, words && !unknown ? verdicts[verdict] : NULL);
		mark_override(app, c, line, row, col + (words && !unknown ? 10 : 2), x);
	}
	col += words ? 12 : 4;
	int cols = words ? 13 : 9, energy = e->item[ITEM_ENERGY];
	draw_session(app, scale, c, (struct rect){ row, col, 1, cols }, x, e);
	col += cols + 1;
	mark_fatigue(c, line, row, col, 1, false, energy);
	col += 6;
	enum band band = mark_band(e);
	char text[256] = "";
	if (words && band != BAND_NONE)
		mark_band_text(e, band, app->prefs.units, false, text, sizeof text);
	else if (words && energy >= 1 && energy <= 5)
		canvas_cut(c, line, row, col, line.cols - col, ROLE_MUTED, items[ITEM_ENERGY].words[energy - 1]);
	if (band != BAND_NONE) {
		canvas_char(c, line, row, col, ROLE_WARN, (uint32_t)mark_band_char[band]);
		canvas_cut(c, line, row, col + 2, line.cols - col - 2, ROLE_WARN, text);
	}
}

void list_view(const struct app *app, const struct grid *g, struct canvas *c)
{
	struct lens_scale scale = lens_scale(app);
	for (int i = 0; i < g->weeks; i++) {
		day first = app->top + 7 * i;
		if (g->week_rows > 7)
			draw_head(app, g, c, g->area.row + i * g->week_rows, first);
		for (int k = 0; k < 7; k++)
			draw_day(app, g, &scale, c, grid_day_rect(g, i, k).row, first + k);
	}
	lens_finish(app, c, g->area);
}
