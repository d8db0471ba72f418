/* SPDX-License-Identifier: MIT */
/* Each lens says its finding by a sign, a word or a number on a ground of its own, so that none needs the colour.  More rest than
   advised is a plain fact here, as good as any other. */
#include "config.h"

#include "view/lens.h"

#include "base/utf8.h"
#include "recovery/baseline.h"
#include "recovery/dayclass.h"
#include "view/glyph.h"
#include "view/mark.h"
#include "view/move.h"

#include <math.h>
#include <stdio.h>

enum { LEVELS = 5, LOADS_DAYS = HISTORY_BEFORE, LOADS_MAX = 1024, WORDS_FROM = 12 };

const char *const lens_names[LENS_COUNT] = { "", "advised and done", "load", "no colours" };

static const struct against {
	enum role role;
	char sign;
	const char *brief, *words, *legend;
} against[3] = {
	{ ROLE_LENS_LESS, '-', "less", "lighter", "lighter than advised" }, { ROLE_LENS_SAME, '=', "same", "as advised", "as advised" },
	{ ROLE_LENS_OVER, '+', "over", "over", "over what was advised" },
};

int lens_against(const struct app *app, day x)
{
	enum ceiling was = day_class(app->history, x, &app->settings);
	int verdict = mark_verdict(app, x);
	if (was == CEILING_NONE || verdict < 0 || (x < app->today && mark_only_unknown(app, x)))
		return LENS_UNKNOWN;
	return (int)was < verdict ? -1 : (int)was > verdict;
}

struct lens_scale lens_scale(const struct app *app)
{
	struct lens_scale scale = { { 0 } };
	int loads[LOADS_MAX], n = 0;
	if (app->lens != LENS_LOAD)
		return scale;
	day last = move_last_shown(app);
	for (day x = app->top - LOADS_DAYS; x <= last && n < LOADS_MAX; x++) {
		double load = entry_load(history_at(app->history, x));
		if (load > 0)
			loads[n++] = (int)lround(load);
	}
	sort_ints(loads, n);
	for (int i = 0; i < LEVELS - 1 && n > 0; i++)
		scale.fifth[i] = loads[((i + 1) * n - 1) / LEVELS];
	return scale;
}

int lens_level(const struct lens_scale *scale, double load)
{
	int level = 1;
	if (!(load > 0))
		return load < 0 ? -1 : 0;
	for (int i = 0; i < LEVELS - 1; i++)
		level += lround(load) > scale->fifth[i];
	return level;
}

static enum role load_role(int level)
{
	return (enum role)(ROLE_LOAD_1 + level - 1);
}

static bool draw_against(const struct app *app, struct canvas *c, struct rect r, day x)
{
	int found = lens_against(app, x);
	if (found == LENS_UNKNOWN) {
		canvas_text(c, r, r.row, r.col, ROLE_TYPE_UNKNOWN, "? ");
		return true;
	}
	const struct against *a = &against[found + 1];
	canvas_fill(c, r, a->role, ' ');
	canvas_char(c, r, r.row, r.col, a->role, (uint32_t)a->sign);
	canvas_text(c, r, r.row, r.col + 2, a->role, r.cols >= WORDS_FROM ? a->words : a->brief);
	return true;
}

static bool draw_load(const struct app *app, const struct lens_scale *scale, struct canvas *c, struct rect r, day x)
{
	double load = entry_load(history_at(app->history, x));
	int level = lens_level(scale, load);
	if (level <= 0) {
		canvas_text(c, r, r.row, r.col, ROLE_TYPE_UNKNOWN, level < 0 ? "?" : "0");
		return true;
	}
	canvas_fill(c, r, load_role(level), ' ');
	canvas_char(c, r, r.row, r.col, load_role(level), glyph_level[level]);
	canvas_textf(c, r, r.row, r.col + 1, load_role(level), "%*.0f", r.cols < 6 ? r.cols - 1 : 5, load);
	return true;
}

bool lens_day(const struct app *app, const struct lens_scale *scale, struct canvas *c, struct rect r, day x)
{
	return app->lens == LENS_AGAINST ? draw_against(app, c, r, x) : app->lens == LENS_LOAD && draw_load(app, scale, c, r, x);
}

/* Bold takes over from the hues of what demands. */
static enum role without_colour(enum role role)
{
	if (role >= ROLE_TYPE_LONG && role <= ROLE_TYPE_RACE)
		return ROLE_STRONG;
	return role == ROLE_TODAY ? ROLE_TODAY : ROLE_PLAIN;
}

void lens_finish(const struct app *app, struct canvas *c, struct rect area)
{
	if (app->lens != LENS_PLAIN)
		return;
	for (int row = area.row; row < area.row + area.rows && row < c->rows; row++)
		for (int col = area.col; col < area.col + area.cols && col < c->cols; col++) {
			struct cell *cell = &c->cells[row * c->cols + col];
			cell->role = (uint8_t)without_colour(cell->role);
		}
}

int lens_signs(enum lens lens, struct sign out[SIGNS_MOST])
{
	static const char *const levels[LEVELS] = { "lightest fifth of your days", "", "", "", "heaviest" };
	static const struct sign unknown = { .look = SIGN_BARE, .role = ROLE_MUTED, .text = "?", .name = "not known" };
	int n = 0;
	for (int i = 2; lens == LENS_AGAINST && i >= 0; i--)
		out[n++] = (struct sign){ .look = SIGN_CHIP, .role = against[i].role, .text = { against[i].sign }, .name = against[i].legend };
	for (int level = 1; lens == LENS_LOAD && level <= LEVELS; level++, n++) {
		out[n] = (struct sign){ .look = SIGN_CHIP, .role = load_role(level), .name = levels[level - 1] };
		utf8_put(out[n].text, glyph_level[level]);
	}
	if (lens == LENS_LOAD)
		out[n++] = (struct sign){ .look = SIGN_BARE, .role = ROLE_MUTED, .text = "0", .name = "nothing done" };
	if (lens == LENS_LOAD || lens == LENS_AGAINST)
		out[n++] = unknown;
	return n;
}
