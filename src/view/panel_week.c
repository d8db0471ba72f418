/* SPDX-License-Identifier: MIT */
/* Week: the row of the day under the cursor as a whole, with its sums; then the week of that day as the rules count it, always
   from Monday: what its days were beside what a balanced week holds, how long ago the last recovery week was, and the race to
   come.  Where the row begins on another day, the balance says which days it is about. */
#include "config.h"

#include "recovery/balance.h"
#include "view/glyph.h"
#include "view/mark.h"
#include "view/move.h"
#include "view/panel.h"

#include "model/say.h"

#include <stdio.h>

enum { BESIDE_COL = 9, STEPS_COL = 16, COUNT_COL = 24 };

/* "9 to 15 Mar", "30 Mar to 5 Apr" */
static const char *say_week(day x, char text[DAY_WORDS])
{
	struct civil first = day_civil(x), last = day_civil(x + 6);
	int n = snprintf(text, DAY_WORDS, "%d ", first.mday);
	if (first.month != last.month)
		n += snprintf(text + n, DAY_WORDS - (size_t)n, "%s ", month_short[first.month - 1]);
	snprintf(text + n, DAY_WORDS - (size_t)n, "to %d %s", last.mday, month_short[last.month - 1]);
	return text;
}

static void write_title(const struct app *app, day row, struct pen *p)
{
	int away = (row - move_row(app, app->today)) / 7;
	char text[64], days[DAY_WORDS];
	int n = day_weekday(row) == MONDAY ? snprintf(text, sizeof text, "Week %d, ", week_number(row)) : 0;
	snprintf(text + n, sizeof text - (size_t)n, "%s", say_week(row, days));
	pen_text(p, 0, ROLE_STRONG, text);
	snprintf(text, sizeof text, away == 0 ? "this week" : away == 1 ? "next week" : away == -1 ? "last week" :
		away < 0 ? "%d weeks ago" : "in %d weeks", away < 0 ? -away : away);
	pen_right(p, p->r.cols, away == 0 ? ROLE_TODAY : ROLE_MUTED, text);
	pen_next(p);
}

static void write_sums(const struct app *app, day row, struct pen *p)
{
	static const char *const blocks[BLOCKS] = { "", "recovery week", "high-volume week" };
	char text[128], distance[UNITS_TEXT], time[16];
	int sessions = 0, seconds = 0;
	struct week_sum sum = week_sum(app, row);
	for (day x = row; x < row + 7; x++) {
		const struct entry *e = history_at(app->history, x);
		for (int i = 0; i < e->session_count; i++, sessions++)
			seconds += e->sessions[i].seconds > 0 ? e->sessions[i].seconds : 0;
	}
	if (sum.block != BLOCK_NONE) {
		pen_text(p, 0, ROLE_HEADING, blocks[sum.block]);
		pen_next(p);
	}
	if (sessions == 0)
		return;
	snprintf(text, sizeof text, "%d session%s, %s; %s run; load %.0f%s", sessions, sessions == 1 ? "" : "s",
		say_seconds(seconds, time), units_say(sum.metres, app->prefs.units, distance), sum.load, sum.unknown > 0 ? " and more" : "");
	pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, text);
}

static void write_mix(const struct balance *b, day row, struct pen *p)
{
	static const char *const names[4] = { "passive", "active", "easy", "demanding" };
	char text[80], days[DAY_WORDS];
	pen_heading(p, "Balance");
	if (row != b->monday) {
		snprintf(text, sizeof text, "Monday week, %s", say_week(b->monday, days));
		pen_text(p, BESIDE_COL, ROLE_MUTED, text);
	}
	pen_next(p);
	for (int was = CEILING_PASSIVE; was <= CEILING_TRAIN; was++) {
		pen_chip(p, 0, was, NULL);
		pen_text(p, 4, ROLE_PLAIN, names[was]);
		pen_steps(p, STEPS_COL, b->mix[was], 7, ROLE_LOAD_BAR);
		snprintf(text, sizeof text, "%d", b->mix[was]);
		pen_text(p, COUNT_COL, b->mix[was] > 0 ? ROLE_STRONG : ROLE_MUTED, text);
		pen_next(p);
	}
	if (b->come > b->known) {
		pen_chip(p, 0, -1, NULL);
		pen_text(p, 4, ROLE_MUTED, "not known");
		pen_steps(p, STEPS_COL, b->come - b->known, 7, ROLE_MUTED);
		snprintf(text, sizeof text, "%d", b->come - b->known);
		pen_text(p, COUNT_COL, ROLE_MUTED, text);
		pen_next(p);
	}
}

static void write_aims(const struct balance *b, struct pen *p)
{
	char text[WORDS];
	pen_gap(p);
	for (int aim = 0; aim < AIM_COUNT; aim++) {
		if (b->standing[aim] == STANDING_NONE)
			continue;
		pen_char(p, 1, b->standing[aim] == STANDING_MET ? ROLE_STRONG : ROLE_MUTED, glyph_standing[b->standing[aim]]);
		pen_wrap(p, 4, p->r.cols, ROLE_PLAIN, words_aim(b, (enum aim)aim, text, sizeof text));
	}
}

static void write_clock(const struct app *app, const struct balance *b, struct pen *p)
{
	char text[WORDS];
	int of = (int)app->settings.loading_easy, n = b->loading.n < of ? b->loading.n : of;
	pen_heading(p, "Recovery week");
	if (b->clock >= CLOCK_RUNS)
		pen_steps(p, STEPS_COL, n, of, b->clock == CLOCK_RUNS ? ROLE_LOAD_BAR : ROLE_TODAY);
	pen_next(p);
	pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, words_clock(b, &app->settings, text, sizeof text));
}

void week_write(const struct app *app, struct pen *p)
{
	struct balance b;
	day row = move_row(app, app->cursor);
	struct coming race = balance_race(app->history, app->today);
	char text[WORDS];
	balance_look(app->history, app->cursor, app->today, &app->settings, &b);
	write_title(app, row, p);
	write_sums(app, row, p);
	write_mix(&b, row, p);
	write_aims(&b, p);
	write_clock(app, &b, p);
	if (race.present) {
		pen_heading(p, "To come");
		pen_next(p);
		pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, words_coming(&race, app->today, app->prefs.units, text, sizeof text));
	}
}
