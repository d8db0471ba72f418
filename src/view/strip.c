/* SPDX-License-Identifier: MIT */
/* The lines under the grid: today's verdict while no panel is open (of today, wherever the cursor is, so that moving changes
   nothing here), below it what no entry has closed or what decides, how to begin an empty diary, and what letters and colours mean. */
#include "config.h"

#include "base/utf8.h"
#include "recovery/words.h"
#include "view/draw.h"
#include "view/lens.h"
#include "view/mark.h"
#include "view/panel.h"

#include <stdio.h>
#include <string.h>

/* What decides, each by the first part of its sentence, as many as the line holds. */
static void write_reasons(const struct assessment *a, const int order[REASON_COUNT], enum units units, struct rect r, struct canvas *c)
{
	char text[WORDS];
	int col = 1;
	for (int i = 0; i < a->count; i++) {
		const struct reason *reason = &a->reasons[order[i]];
		if (!why_decides(a, reason) || reason->id == REASON_SIGNS || reason_repeats(a, reason))
			continue;
		words_reason(reason, units, text, sizeof text);
		char *more = strstr(text, "; ");
		if (more != NULL)
			*more = '\0';
		if (col > 1 && col + 3 + utf8_columns(text) >= r.cols)
			break;
		if (col > 1)
			col += canvas_text(c, r, r.row + 1, col, ROLE_MUTED, " \xC2\xB7 ");
		col += canvas_cut(c, r, r.row + 1, col, r.cols - col - 1, ROLE_MUTED, text);
	}
}

void strip_view(const struct app *app, const struct grid *g, struct canvas *c)
{
	struct rect r = g->strip;
	const struct assessment *a = &app->today_assessment;
	int order[REASON_COUNT];
	char text[WORDS];
	if (r.rows == 0 || !app->today_known || app->empty)
		return;
	int col = 1 + (r.cols < 60 ? 0 : canvas_text(c, r, r.row, 1, ROLE_TODAY, "Today "));
	col += mark_chip(c, r, r.row, col, (int)a->verdict, ceiling_words[a->verdict]) + 1;
	if (app->today_taken != TAKEN_NONE && r.cols >= 60) {
		col += canvas_text(c, r, r.row, col, ROLE_PLAIN, "you take it as ");
		col += mark_chip(c, r, r.row, col, (int)app->today_taken, taken_names[app->today_taken]) + 1;
	}
	canvas_cut(c, r, r.row, col, r.cols - col - 1, ROLE_PLAIN,
		mark_because(app, a, r.cols < 70 ? CAUTION_MARK : CAUTION_WORDS, text, sizeof text));
	if (r.rows < 2)
		return;
	int reasons_told = why_order(a, order);
	if (!a->medical && app->today_open[0] != '\0') {
		canvas_cut(c, r, r.row + 1, 1, r.cols - 2, ROLE_WARN, app->today_open);
		return;
	}
	if (reasons_told == 0) {
		canvas_cut(c, r, r.row + 1, 1, r.cols - 2, ROLE_MUTED, words_promise(a));
		return;
	}
	const struct reason *first = &a->reasons[order[0]];
	if (first->medical)
		canvas_cut(c, r, r.row + 1, 1, r.cols - 2, ROLE_WARN, words_medical(first, text, sizeof text));
	else
		write_reasons(a, order, app->prefs.units, r, c);
}

void begin_view(const struct app *app, const struct grid *g, struct canvas *c)
{
	const struct {
		const char *key, *words;
	} lines[] = {
		{ app->keys.first[ACT_CHECKIN], "checks in: six keys, and today has its verdict." },
		{ app->keys.first[ACT_ADD], "adds a session as you would say it: tempo 8k 42m rpe 7." },
		{ "restday import FILE", "brings in the days you have." },
		{ "restday demo", "shows sixteen weeks of a made-up runner." },
	};
	enum { LINES = sizeof lines / sizeof lines[0] };
	int shown = 0, room = g->list ? g->area.cols - 2 : 7 * g->cell_cols - 1, cols = room < 72 ? room : 72, rows = 0;
	struct rect nowhere = { 0, 0, 0, cols - 4 };
	char text[128];
	for (; shown < LINES; shown++) {
		snprintf(text, sizeof text, "%s %s", lines[shown].key, lines[shown].words);
		int more = canvas_wrap(c, nowhere, 0, 2, ROLE_PLAIN, text);
		if (shown > 0 && rows + more + 2 > g->area.rows)
			break;
		rows += more;
	}
	struct rect box = { g->area.row + (g->area.rows - rows - 2) / 2, g->area.col + (g->list ? 1 : g->label_cols), rows + 2, cols };
	if (box.row < g->area.row)
		box.row = g->area.row;
	canvas_fill(c, box, ROLE_PLAIN, ' ');
	panel_box(c, box);
	struct rect inside = { box.row + 1, box.col + 2, rows, cols - 4 };
	for (int i = 0, row = inside.row; i < shown; i++) {
		snprintf(text, sizeof text, "%s %s", lines[i].key, lines[i].words);
		int used = canvas_wrap(c, inside, row, 2, ROLE_PLAIN, text);
		canvas_text(c, inside, row, inside.col, ROLE_HEADING, lines[i].key);
		row += used;
	}
}

/* Those of `signs` that `among` has a bit for, as many as fit from `col` on; returns the column behind them. */
static int write_signs(const struct sign *signs, int count, uint64_t among, int gap, struct canvas *c, int row, int col)
{
	struct rect r = { row, 0, 1, c->cols }, nowhere = { row, 0, 0, c->cols };
	for (int i = 0; i < count; i++) {
		if ((among >> i & 1) == 0 || signs[i].name == NULL)
			continue;
		if (col + sign_name(&signs[i], c, nowhere, row, 0) > c->cols)
			return c->cols;
		col += sign_name(&signs[i], c, r, row, col) + gap;
	}
	return col;
}

/* Verdicts first, then the letters that are on screen, then the other signs that are, then what room is left for. */
void legend_view(const struct app *app, const struct grid *g, struct canvas *c, int row)
{
	enum { VERDICTS = 0xF };
	struct sign signs[SIGNS_MOST];
	uint64_t letters = 0, seen;
	if (app->lens == LENS_PLAIN)		/* without colours each sign says what it is */
		return;
	if (app->lens != LENS_TYPE) {
		write_signs(signs, lens_signs(app->lens, signs), UINT64_MAX, 2, c, row, 1);
		return;
	}
	int count = sign_all(signs), col = write_signs(signs, count, VERDICTS, 1, c, row, 1);
	for (int i = 0; i < count; i++)
		letters |= (uint64_t)signs[i].letter << i;
	seen = app->history != NULL ? sign_seen(app, g) : 0;
	col = write_signs(signs, count, letters & seen, 1, c, row, col);
	col = write_signs(signs, count, seen & ~letters & ~(uint64_t)VERDICTS, 1, c, row, col);
	write_signs(signs, count, letters & ~seen, 1, c, row, col);
}
