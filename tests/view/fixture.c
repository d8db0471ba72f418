/* SPDX-License-Identifier: MIT */
/* A day is a line: the core six as digits, sleep, resting heart rate, HRV; then what was done, in the words `restday add` takes, and
   what else there was.  "?" is not known. */
#include "config.h"

#include "fixture.h"

#include "model/say.h"

#include <stdlib.h>
#include <string.h>

static const char first_monday[] = "2026-08-31";

static const char *const diary[] = {
	/* W36 */
	"? | ", "344444 7:40 51 62 | intervals 10k 55m rpe 8", "444444 7:55 50 64 | recovery 6k 38m rpe 2 better", "444344 7:20 50 63 | tempo 9k 45m rpe 7",
	"444444 8:00 49 66 | easy 8k 46m rpe 3", "445444 8:10 49 67 | rest week", "455545 8:20 49 68 | long 18k 1:42 rpe 5",
	/* W37 */
	"343444 7:50 50 64 | rest long", "444444 7:45 50 63 | hills 10k 58m rpe 7", "443444 7:50 50 65 | recovery 6k 38m rpe 2 same", "444444 7:40 50 62 | tempo 10k 49m rpe 7",
	"344344 7:10 51 60 | easy 8k 46m rpe 3", "444444 7:55 50 64 | -", "444445 8:05 50 66 | long 19k 1:48 rpe 5",
	/* W38: a weekend away, nothing written down */
	"343444 7:45 51 62 | -", "444444 7:50 50 63 | intervals 11k 58m rpe 8", "444444 7:40 50 62 | walk 40m rpe 1", "? | run 8k 45m",
	"? | ", "? | ", "? | ",
	/* W39: a cold */
	"333333 7:20 53 55 | easy 6k 36m rpe 4", "233333 7:30 55 50 | ill above; rest illness", "222433 8:30 56 48 | ill above; rest illness", "233433 8:40 54 52 | ill above; -",
	"344444 8:20 52 57 | -", "444444 8:10 51 60 | walk 30m rpe 1", "444444 8:00 50 63 | easy 7k 41m rpe 3",
	/* W40 */
	"444444 7:50 50 64 | rest week", "444444 7:55 50 65 | intervals 11k 60m rpe 8", "343444 7:40 51 63 | recovery 6k 38m rpe 2 better", "444444 7:45 50 64 | tempo 10k 50m rpe 7",
	"444444 7:50 50 65 | easy 8k 46m rpe 3", "444444 8:05 50 64 | -", "445444 8:10 49 66 | long 20k 1:54 rpe 5",
	/* W41 */
	"343444 7:50 50 62 | rest long", "444444 7:55 50 64 | intervals 12k 64m rpe 8", "343344 7:30 51 61 | recovery 6k 39m rpe 2 same", "444444 7:50 50 63 | tempo 11k 54m rpe 7",
	"344444 7:40 50 63 | easy 9k 52m rpe 3", "444444 7:55 50 65 | strength 40m rpe 4; mobility 15m rpe 1", "344444 8:00 50 64 | long 22k 2:06 rpe 5",
	/* W42 */
	"233344 7:20 52 58 | recovery 5k 33m rpe 2 same", "344444 7:50 51 61 | intervals 13k 68m rpe 8", "343444 7:45 51 62 | easy 10k 57m rpe 3", "344444 7:50 50 63 | tempo 12k 58m rpe 7",
	"343344 7:20 51 61 | easy 9k 52m rpe 4", "344444 8:00 50 63 | rest week", "344444 8:05 50 64 | long 24k 2:18 rpe 6",
	/* W43: a recovery week */
	"343344 7:50 51 61 | block recovery; rest long", "444444 8:00 50 63 | easy 8k 46m rpe 3", "444444 8:10 50 65 | walk 45m rpe 1", "555555 8:20 49 67 | easy 8k 45m rpe 3",
	"555555 8:15 49 68 | -", "555555 8:10 49 69 | easy 7k 40m rpe 3", "555555 8:20 48 70 | long 14k 1:19 rpe 4",
	/* W44: the race */
	"555555 8:00 49 68 | rest week", "544455 7:50 49 67 | intervals 11k 58m rpe 7", "444444 7:55 49 66 | recovery 6k 38m rpe 2 better", "444444 7:50 49 67 | tempo 6k 32m rpe 6",
	"444444 8:00 49 66 | easy 5k 29m rpe 3", "444545 8:10 49 67 | rest", "444444 7:10 50 64 | race 21.1k 1:38 rpe 9; race 21.1; note Half marathon by the river. Even pace, a hard last three.",
	/* W45 */
	"222344 7:30 52 58 | rest long", "322344 8:00 51 60 | rest", "343444 8:10 50 62 | recovery 6k 40m rpe 2 better", "344444 7:50 50 63 | easy 9k 53m rpe 3",
	"344444 7:55 50 63 | easy 10k 58m rpe 3", "344444 8:00 50 64 | mobility 20m rpe 1", "344444 8:05 50 64 | long 25k 2:24 rpe 6",
	/* W46 */
	"233344 7:30 51 60 | easy 10k 59m rpe 4", "344344 7:40 51 61 | intervals 14k 72m rpe 8", "233344 7:10 52 58 | easy 9k 54m rpe 4; pain 2 left calf", "233333 7:15 52 57 | tempo 13k 64m rpe 8; pain 3 left calf",
	"233233 6:50 52 56 | easy 10k 60m rpe 4; pain 3 left calf", "233333 7:40 52 57 | strength 45m rpe 5", "233344 7:50 52 58 | long 27k 2:38 rpe 7",
	/* W47 */
	"222333 7:00 53 55 | easy 9k 55m rpe 4", "233333 7:10 53 55 | intervals 12k 65m rpe 9", "122233 6:40 54 53 | recovery 6k 42m rpe 3 worse", "232333 7:20 54 54 | rest sleep",
	"233333 7:10 53 55 | easy 8k 49m rpe 4; bike 40m rpe 2", "233333 7:05 54 54 | -", "232243 6:20 55 52 | note Calves tight on the stairs, woke at five.",
	/* W48: what is planned */
	"? | plan easy 8k 46m", "? | plan tempo 10k 48m", "? | plan rest", "? | plan intervals 11k 60m", "? | ", "? | plan rest", "? | plan long 22k 2:05",
};
_Static_assert(sizeof diary / sizeof diary[0] <= FIXTURE_DAYS, "room for every day");

day fixture_day(const char *iso)
{
	day x;
	if (!day_from_iso(iso, &x))
		abort();
	return x;
}

static const char *keep(struct fixture *f, const char *text)
{
	size_t n = strlen(text) + 1;
	char *copy = f->text + f->text_used;
	if (f->text_used + (int)n > FIXTURE_TEXT)
		abort();
	memcpy(copy, text, n);
	f->text_used += (int)n;
	return copy;
}

static const char *after(const char *text, const char *word)
{
	size_t n = strlen(word);
	return strncmp(text, word, n) == 0 ? text + n : NULL;
}

static void parse_session(struct fixture *f, struct entry *e, const char *text, bool planned)
{
	struct err err;
	char note[NOTE_BYTES + 1];
	if (f->session_count == FIXTURE_SESSIONS || !say_session(text, &f->sessions[f->session_count], note, &err))
		abort();
	struct session *s = &f->sessions[f->session_count++];
	s->note = NULL;
	if (planned) {
		e->planned = e->planned_count > 0 ? e->planned : s;
		e->planned_count++;
	} else {
		e->sessions = e->session_count > 0 ? e->sessions : s;
		e->session_count = e->session_count > 0 ? e->session_count + 1 : 1;
	}
}

static void parse_thing(struct fixture *f, struct entry *e, const char *text)
{
	const char *rest;
	if (strcmp(text, "-") == 0) {
		e->session_count = 0;
	} else if (strcmp(text, "plan rest") == 0) {
		e->plan_rest = true;
	} else if ((rest = after(text, "plan ")) != NULL) {
		parse_session(f, e, rest, true);
	} else if ((rest = after(text, "rest")) != NULL) {
		int purpose = *rest == ' ' ? name_find(rest_purpose_names, REST_PURPOSES, rest + 1) : REST_PLAIN;
		e->rest = true;
		e->rest_purpose = (enum rest_purpose)purpose;
		e->session_count = e->session_count > 0 ? e->session_count : 0;
	} else if ((rest = after(text, "ill ")) != NULL) {
		e->illness = (struct illness){ true, strcmp(rest, "below") == 0 ? WHERE_BELOW : WHERE_ABOVE, TRI_UNKNOWN, TRI_UNKNOWN };
	} else if ((rest = after(text, "pain ")) != NULL) {
		e->pain.score = atoi(rest);
		e->pain.place = keep(f, rest + 2);
	} else if ((rest = after(text, "note ")) != NULL) {
		e->note = keep(f, rest);
	} else if ((rest = after(text, "block ")) != NULL) {
		e->block = (enum block)name_find(block_names, BLOCKS, rest);
	} else if ((rest = after(text, "race ")) != NULL && strchr(rest, 'k') == NULL) {
		e->race.metres = (int)(atof(rest) * 1000 + 0.5);
	} else {
		parse_session(f, e, text, false);
	}
}

static void parse_morning(struct entry *e, char *text)
{
	struct err err;
	char *word = strtok(text, " ");
	for (int i = 0; word != NULL && word[0] != '?' && i < ITEM_CORE; i++)
		e->item[i] = word[i] - '0';
	if ((word = strtok(NULL, " ")) != NULL && !say_sleep(word, &e->sleep_min, &err))
		abort();
	if ((word = strtok(NULL, " ")) != NULL)
		e->rhr = atoi(word);
	if ((word = strtok(NULL, " ")) != NULL)
		e->rmssd = atof(word);
}

static void parse_day(struct fixture *f, struct entry *e, const char *line)
{
	char text[512], *bar, *next;
	strncpy(text, line, sizeof text - 1);
	text[sizeof text - 1] = '\0';
	bar = strchr(text, '|');
	*bar = '\0';
	parse_morning(e, text);
	for (char *thing = bar + 1; thing != NULL; thing = next) {
		next = strchr(thing, ';');
		if (next != NULL)
			*next++ = '\0';
		thing += strspn(thing, " ");
		size_t n = strlen(thing);
		while (n > 0 && thing[n - 1] == ' ')
			thing[--n] = '\0';
		if (n > 0)
			parse_thing(f, e, thing);
	}
}

void fixture_make_empty(struct fixture *f)
{
	memset(f, 0, sizeof *f);
	for (int i = 0; i < FIXTURE_DAYS; i++)
		f->days[i] = entry_blank;
	f->history = (struct history){ .first = fixture_day(first_monday), .count = FIXTURE_DAYS, .days = f->days };
}

void fixture_make(struct fixture *f)
{
	fixture_make_empty(f);
	for (size_t i = 0; i < sizeof diary / sizeof diary[0]; i++)
		parse_day(f, &f->days[i], diary[i]);
}

void fixture_app(struct fixture *f, struct app *app, int rows, int cols, const char *iso, enum panel panel)
{
	memset(app, 0, sizeof *app);
	keymap_preset(&app->keys);
	app->rows = rows;
	app->cols = cols;
	app->today = fixture_day(FIXTURE_TODAY);
	app->cursor = fixture_day(iso);
	app->history = &f->history;
	app->panel = panel;
	app->outcomes = f->outcomes;
	app->span_first = f->history.first;
	app->span_last = app->today;
	settings_preset(&app->settings);
	for (int i = 0; i < f->history.count; i++) {
		struct assessment a;
		day x = f->history.first + i;
		f->outcomes[i] = (struct outcome){ .verdict = -1 };
		if (x > app->today)
			continue;
		assess(&f->history, x, &app->settings, NULL, &a);
		f->outcomes[i] = (struct outcome){ (signed char)a.verdict, assessment_only_unknown(&a) };
	}
	assess(&f->history, app->today, &app->settings, NULL, &app->today_assessment);
	app->today_taken = history_at(&f->history, app->today)->override.to;
	app->today_known = true;
	app->tomorrow = app->cursor == app->today + 1;
	app->assessed = app->explained = app->cursor <= app->today + 1;
	if (app->tomorrow) {
		assess_tomorrow(&f->history, app->today, &app->settings, &app->assessment);
		why_tomorrow(&f->history, app->today, &app->settings, &app->assessment, &app->why);
	} else if (app->explained) {
		assess(&f->history, app->cursor, &app->settings, NULL, &app->assessment);
		why_explain(&f->history, &app->settings, NULL, &app->assessment, &app->why);
	}
	struct grid g = grid_layout(rows, cols, panel);
	day last = week_monday(app->cursor > app->today ? app->cursor : app->today);
	app->top = last - 7 * (g.weeks - 1);
	if (week_monday(app->cursor) < app->top)
		app->top = week_monday(app->cursor);
}
