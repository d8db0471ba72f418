/* SPDX-License-Identifier: MIT */
/* One day's marks, shared by the grid, the list and the panels.  Letters: a capital is a purpose, a small letter a sport; hues: a
   type wears the hue of the verdict it obeys. */
#include "config.h"

#include "view/mark.h"

#include "model/gentle.h"
#include "recovery/dayclass.h"
#include "recovery/words.h"
#include "view/glyph.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { BOTH_FROM = 10 };		/* columns from which every session has room for distance and time */

static const struct {
	char letter;
	enum role role;
} of_purpose[PURPOSE_COUNT] = {
	[PURPOSE_EASY] = { 'E', ROLE_TYPE_EASY }, [PURPOSE_LONG] = { 'L', ROLE_TYPE_LONG },
	[PURPOSE_TEMPO] = { 'T', ROLE_TYPE_TEMPO }, [PURPOSE_INTERVALS] = { 'I', ROLE_TYPE_INTERVALS },
	[PURPOSE_HILLS] = { 'H', ROLE_TYPE_HILLS }, [PURPOSE_RACE] = { 'R', ROLE_TYPE_RACE },
	[PURPOSE_RECOVERY] = { 'A', ROLE_TYPE_GENTLE },
}, of_kind[KIND_COUNT] = {
	[KIND_RUN] = { 'r', ROLE_TYPE_EASY }, [KIND_WALK] = { 'w', ROLE_TYPE_GENTLE }, [KIND_BIKE] = { 'b', ROLE_TYPE_OTHER },
	[KIND_SWIM] = { 's', ROLE_TYPE_OTHER }, [KIND_STRENGTH] = { 'g', ROLE_TYPE_OTHER },
	[KIND_MOBILITY] = { 'm', ROLE_TYPE_GENTLE }, [KIND_CROSS] = { 'x', ROLE_TYPE_OTHER },
};

const enum role mark_verdict_role[4] = { ROLE_VERDICT_PASSIVE, ROLE_VERDICT_ACTIVE, ROLE_VERDICT_EASY, ROLE_VERDICT_TRAIN };
const char mark_band_char[5] = { ' ', '#', '!', '~', '!' };

enum role mark_role(const struct session *s)
{
	return s->purpose != PURPOSE_NONE ? of_purpose[s->purpose].role : of_kind[s->kind].role;
}

static int distance_text(int metres, enum units units, int room, char *text, size_t size)
{
	static const char *const marks[2] = { "k", "mi" };
	int tenths = (int)lround(metres / units_metres(units) * 10);
	if (metres < 0)
		return 0;
	if (tenths % 10 != 0 && (tenths < 30 || room >= 9))
		return snprintf(text, size, " %d.%d%s", tenths / 10, tenths % 10, marks[units]);
	return snprintf(text, size, " %d%s", (int)lround(metres / units_metres(units)), marks[units]);
}

static int time_text(int seconds, char *text, size_t size)
{
	int minutes = (seconds + 30) / 60;
	if (seconds < 0)
		return 0;
	return minutes < 100 ? snprintf(text, size, " %dm", minutes) : snprintf(text, size, " %dh%02d", minutes / 60, minutes % 60);
}

void mark_session(const struct session *s, enum units units, int width, char text[MARK_TEXT])
{
	char distance[12] = "", length[12] = "";
	int n = 0;
	if (s->purpose != PURPOSE_NONE)
		text[n++] = of_purpose[s->purpose].letter;
	if (s->purpose == PURPOSE_NONE || s->kind != KIND_RUN)
		text[n++] = of_kind[s->kind].letter;
	text[n] = '\0';
	int far = distance_text(s->metres, units, width, distance, sizeof distance), taken = time_text(s->seconds, length, sizeof length);
	if (far > 0 && n + far <= width)
		n += snprintf(text + n, MARK_TEXT - (size_t)n, "%s", distance);
	if (taken > 0 && n + taken <= width && (far == 0 || width >= BOTH_FROM))
		snprintf(text + n, MARK_TEXT - (size_t)n, "%s", length);
}

const struct session *mark_main(const struct app *app, day x)
{
	const struct entry *e = history_at(app->history, x);
	const struct session *best = NULL;
	if (e->session_count > 0 && day_demanding(app->history, x, &app->settings, &best) != DEMAND_NONE && best != NULL)
		return best;
	for (int i = 0; i < e->session_count; i++) {
		const struct session *s = &e->sessions[i];
		if (best == NULL || (session_gentle(best) && !session_gentle(s)) ||
		    (session_gentle(best) == session_gentle(s) && s->seconds > best->seconds))
			best = s;
	}
	return best;
}

const char *mark_rest(const struct entry *e)
{
	static const char *const words[REST_PURPOSES] = { "rest", "rest of the week", "rest after a long run", "rest for sleep",
		"rest for the mind", "rest while ill" };
	return words[e->rest_purpose];
}

enum band mark_band(const struct entry *e)
{
	return e->red != NULL ? BAND_RED : e->illness.present ? BAND_ILL : e->pain.score > 0 ? BAND_PAIN :
		e->race.metres > 0 ? BAND_RACE : BAND_NONE;
}

void mark_band_text(const struct entry *e, enum band band, enum units units, bool brief, char *text, size_t size)
{
	char km[16];
	const char *place = e->pain.place != NULL && !brief ? e->pain.place : "";
	switch (band) {
	case BAND_RED:
		snprintf(text, size, brief ? "doctor" : "see a doctor");
		break;
	case BAND_ILL:
		snprintf(text, size, "%s", e->illness.fever == TRI_YES ? "fever" : e->illness.where == WHERE_BELOW ?
			brief ? "ill" : "ill, below the neck" : brief ? "cold" : "head cold");
		break;
	case BAND_PAIN:
		snprintf(text, size, "pain %d%s%s", e->pain.score, place[0] != '\0' ? ", " : "", place);
		break;
	case BAND_RACE:
		distance_text(e->race.metres, units, 9, km, sizeof km);
		snprintf(text, size, "race%s", brief ? "" : km);
		break;
	default:
		snprintf(text, size, "%s", "");
	}
}

static const struct outcome *outcome_at(const struct app *app, day x)
{
	int64_t slot = app->history != NULL ? (int64_t)x - app->history->first : -1;
	return app->outcomes != NULL && slot >= 0 && slot < app->history->count ? &app->outcomes[slot] : NULL;
}

int mark_verdict(const struct app *app, day x)
{
	const struct outcome *o = outcome_at(app, x);
	return o != NULL && o->verdict >= CEILING_PASSIVE && o->verdict <= CEILING_TRAIN ? o->verdict : -1;
}

bool mark_only_unknown(const struct app *app, day x)
{
	const struct outcome *o = outcome_at(app, x);
	return o != NULL && o->only_unknown;
}

bool mark_before_diary(const struct app *app, day x)
{
	return x < app->today && (app->empty || x < app->span_first);
}

const char *mark_because(const struct app *app, const struct assessment *a, enum caution length, char *text, size_t size)
{
	const char *caution = prefs_caution(&app->prefs, length);
	char because[WORDS];
	snprintf(text, size, "%s%s%s", caution, caution[0] != '\0' ? " \xC2\xB7 " : "", words_because(a, app->prefs.units, because, sizeof because));
	return text;
}

int mark_chip(struct canvas *c, struct rect r, int row, int col, int verdict, const char *words)
{
	bool known = verdict >= CEILING_PASSIVE && verdict <= CEILING_TRAIN;
	enum role role = known ? mark_verdict_role[verdict] : ROLE_VERDICT_UNKNOWN;
	int n = canvas_char(c, r, row, col, role, ' ');
	n += canvas_char(c, r, row, col + n, role, known ? glyph_verdict[verdict] : '?');
	n += canvas_char(c, r, row, col + n, role, ' ');
	if (words == NULL)
		return n;
	for (const char *p = words; *p != '\0'; p++)
		n += canvas_char(c, r, row, col + n, role, (uint32_t)(*p >= 'a' && *p <= 'z' ? *p - 'a' + 'A' : *p));
	return n + canvas_char(c, r, row, col + n, role, ' ');
}

void mark_override(const struct app *app, struct canvas *c, struct rect r, int row, int col, day x)
{
	int to = (int)history_at(app->history, x)->override.to, verdict = mark_verdict(app, x);
	bool known = verdict >= 0 && !(x < app->today && mark_only_unknown(app, x));
	if (to != TAKEN_NONE)
		canvas_char(c, r, row, col, known ? mark_verdict_role[verdict] : ROLE_VERDICT_UNKNOWN,
			!known || to == verdict ? '=' : to > verdict ? GLYPH_MORE : GLYPH_LESS);
}

enum role mark_fatigue_role(int fatigue)
{
	static const enum role roles[6] = { ROLE_FATIGUE_TRACK, ROLE_FATIGUE_1, ROLE_FATIGUE_2, ROLE_FATIGUE_3, ROLE_FATIGUE_4,
		ROLE_FATIGUE_5 };
	return roles[fatigue >= 1 && fatigue <= 5 ? fatigue : 0];
}

void mark_fatigue(struct canvas *c, struct rect r, int row, int col, int unit, bool hung, int energy)
{
	if (energy < 1 || energy > 5 || row < r.row || row >= r.row + r.rows)
		return;
	int filled = (6 - energy) * unit;
	canvas_fill(c, (struct rect){ row, col, 1, filled }, mark_fatigue_role(6 - energy), hung ? GLYPH_HUNG_BAR : GLYPH_BAR);
	canvas_fill(c, (struct rect){ row, col + filled, 1, 5 * unit - filled }, mark_fatigue_role(6 - energy),
		hung ? GLYPH_HUNG_TRACK : GLYPH_TRACK);
}

void mark_bar(struct canvas *c, struct rect r, int row, int col, int cols, double share, enum role role)
{
	if (!(share > 0) || cols <= 0 || row < r.row || row >= r.row + r.rows)
		return;
	int eighths = (int)((share < 1 ? share : 1) * cols * 8 + 0.5);
	if (eighths == 0)
		eighths = 1;
	canvas_fill(c, (struct rect){ row, col, 1, eighths / 8 }, role, GLYPH_FULL);
	if (eighths % 8 != 0)
		canvas_fill(c, (struct rect){ row, col + eighths / 8, 1, 1 }, role, glyph_eighth[eighths % 8]);
}

struct week_sum week_sum(const struct app *app, day first)
{
	struct week_sum sum = { 0 };
	day monday = week_monday(first + 6);
	for (day x = first; x < first + 7; x++) {
		const struct entry *e = history_at(app->history, x);
		double load = entry_load(e);
		for (int i = 0; i < e->session_count; i++)
			if (e->sessions[i].kind == KIND_RUN && e->sessions[i].metres > 0)
				sum.metres += e->sessions[i].metres;
		if (load >= 0)
			sum.load += load;
		if (entry_known(e))
			sum.known++;
		if (load < 0 && x <= app->today && !mark_before_diary(app, x))
			sum.unknown++;
	}
	for (day x = monday; x < monday + 7; x++)
		if (history_at(app->history, x)->block != BLOCK_NONE)
			sum.block = history_at(app->history, x)->block;
	return sum;
}
