/* SPDX-License-Identifier: MIT */
/* Day: everything entered for the day under the cursor, in words, beside what is usual; and the weeks before it as small columns. */
#include "config.h"

#include "model/say.h"
#include "recovery/baseline.h"
#include "view/glyph.h"
#include "view/mark.h"
#include "view/panel.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum measure { MEASURE_SLEEP, MEASURE_RHR, MEASURE_HRV, MEASURE_ENERGY };
enum { LABEL_COLS = 19, TREND_LABEL = 12, TREND_DAYS = 28 };

static int measure_of(const struct entry *e, enum measure m)
{
	switch (m) {
	case MEASURE_SLEEP:
		return e->sleep_min;
	case MEASURE_RHR:
		return e->rhr;
	case MEASURE_HRV:
		return e->rmssd >= 0 ? (int)lround(e->rmssd) : UNKNOWN;
	default:
		return e->item[ITEM_ENERGY];
	}
}

static const char *measure_text(enum measure m, int value, char text[16])
{
	if (m == MEASURE_SLEEP)
		return say_minutes(value, text);
	snprintf(text, 16, "%d", value);
	return text;
}

static void write_items(const struct entry *e, struct pen *p)
{
	int shown = 0;
	for (int i = 0; i < ITEM_COUNT; i++)
		shown += e->item[i] >= 1;
	pen_heading(p, "Check-in");
	pen_next(p);
	if (shown == 0) {
		pen_text(p, 0, ROLE_MUTED, "none");
		pen_next(p);
		return;
	}
	for (int i = 0; i < ITEM_COUNT; i++) {
		int step = e->item[i];
		char text[64];
		if (step < 1 && i >= ITEM_CORE)
			continue;
		pen_text(p, 0, ROLE_PLAIN, items[i].label);
		if (step < 1 || step > 5) {
			pen_text(p, 14, ROLE_MUTED, "not known");
			pen_next(p);
			continue;
		}
		for (int k = 0; k < 5; k++)		/* dots: here more is better, where the grid's bars grow with fatigue */
			pen_char(p, 14 + k, k < step ? ROLE_PLAIN : ROLE_MUTED, k < step ? GLYPH_DOT : GLYPH_NO_DOT);
		snprintf(text, sizeof text, "%d %s", step, items[i].words[step - 1]);
		pen_text(p, 20, step <= 2 ? ROLE_STRONG : ROLE_PLAIN, text);
		pen_next(p);
	}
}

static void write_measure(const struct app *app, struct pen *p, enum measure m, const char *label)
{
	int value = measure_of(history_at(app->history, app->cursor), m), before[USUAL_DAYS], n = 0;
	char text[16], line[64];
	if (value < 0)
		return;
	for (int k = 1; k <= USUAL_DAYS; k++) {
		int v = measure_of(history_at(app->history, app->cursor - k), m);
		if (v >= 0)
			before[n++] = v;
	}
	struct baseline usual = baseline_of(before, n, &app->settings);
	pen_text(p, 0, ROLE_PLAIN, label);
	pen_right(p, LABEL_COLS + 6, ROLE_STRONG, measure_text(m, value, text));
	if (usual.known) {
		snprintf(line, sizeof line, "usual %s", measure_text(m, (int)lround(usual.mid), text));
		pen_text(p, LABEL_COLS + 8, ROLE_MUTED, line);
	}
	pen_next(p);
}

static void write_sessions(struct pen *p, enum units units, const char *heading, const struct session *sessions, int count, bool planned)
{
	char text[256], letters[MARK_TEXT];
	if (count <= 0)
		return;
	pen_heading(p, heading);
	pen_next(p);
	for (int i = 0; i < count; i++) {
		const struct session *s = &sessions[i];
		mark_session(s, units, 2, letters);
		snprintf(text, sizeof text, planned ? "(%s)" : " %s ", letters);
		pen_text(p, 0, planned ? ROLE_MUTED : mark_role(s), text);
		struct session bare = *s;
		bare.note = NULL;		/* it has lines of its own, however long it is */
		say_session_back(&bare, units, text, sizeof text);
		pen_wrap(p, 5, p->r.cols, planned ? ROLE_MUTED : ROLE_PLAIN, text);
		if (s->note != NULL)
			pen_wrap(p, 5, p->r.cols, ROLE_MUTED, s->note);
	}
}

static void write_lines(struct pen *p, const char *label, const char *list, enum role role)
{
	char word[WORD_BYTES + 1], text[WORD_BYTES + 32];
	while (list != NULL && words_next(&list, word)) {
		const char *say = word;
		for (size_t i = 0; i < sizeof red_names / sizeof red_names[0]; i++)
			if (strcmp(word, red_names[i]) == 0)
				say = red_words[i];
		snprintf(text, sizeof text, "%s%s", label, say);
		pen_wrap(p, 0, p->r.cols, role, text);
	}
}

static void write_state(const struct entry *e, enum units units, struct pen *p)
{
	static const char *const blocks[BLOCKS] = { "", "Recovery week", "High-volume week" };
	char text[320];
	if (!(e->red != NULL || e->illness.present || e->pain.score >= 0 || e->race.metres > 0 || e->block != BLOCK_NONE || e->tools != NULL))
		return;
	pen_heading(p, "Also");
	pen_next(p);
	write_lines(p, "! ", e->red, ROLE_WARN);
	if (e->cleared)
		pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, "A doctor has looked since.");
	if (e->illness.present) {
		snprintf(text, sizeof text, "~ %s%s%s", e->illness.where == WHERE_BELOW ? "ill, symptoms below the neck" :
			e->illness.where == WHERE_ABOVE ? "ill, symptoms above the neck" : "ill",
			e->illness.fever == TRI_YES ? ", fever" : "", e->illness.mild == TRI_NO ? ", not mild" : "");
		pen_wrap(p, 0, p->r.cols, ROLE_WARN, text);
	}
	if (e->pain.score >= 0) {
		snprintf(text, sizeof text, "! pain %d of 10%s%s%s%s", e->pain.score, e->pain.place != NULL ? ", " : "",
			e->pain.place != NULL ? e->pain.place : "", e->pain.gait == TRI_YES ? ", changes the stride" : "",
			e->pain.bone == TRI_YES ? ", on one spot of bone, at rest or at night" : "");
		pen_wrap(p, 0, p->r.cols, ROLE_WARN, text);
	}
	if (e->race.metres > 0) {
		char distance[UNITS_TEXT];
		snprintf(text, sizeof text, "# race over %s%s", units_say(e->race.metres, units, distance), e->race.raced == TRI_NO ? ", not raced" : "");
		pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, text);
	}
	if (e->block != BLOCK_NONE)
		pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, blocks[e->block]);
	write_lines(p, "", e->tools, ROLE_PLAIN);
}

void trend_write(const struct app *app, struct pen *p)
{
	static const struct {
		const char *label;
		enum measure measure;
		int low, high, span;		/* a fixed range, or the least one */
	} trends[] = {
		{ "Energy", MEASURE_ENERGY, 1, 5, 0 }, { "Sleep", MEASURE_SLEEP, 0, 0, 120 }, { "Resting HR", MEASURE_RHR, 0, 0, 8 },
		{ "HRV", MEASURE_HRV, 0, 0, 24 },
	};
	day first = week_monday(app->cursor) - TREND_DAYS + 7;	/* whole weeks: a step moves the mark, not the picture */
	bool begun = false;
	for (size_t t = 0; t < sizeof trends / sizeof trends[0]; t++) {
		int value[TREND_DAYS], low = INT32_MAX, high = -1, known = 0;
		for (int k = 0; k < TREND_DAYS; k++) {
			int v = value[k] = measure_of(history_at(app->history, first + k), trends[t].measure);
			if (v < 0)
				continue;
			known++;
			low = v < low ? v : low;
			high = v > high ? v : high;
		}
		if (known < 3 || p->r.cols < TREND_LABEL + TREND_DAYS)
			continue;
		if (trends[t].span == 0) {
			low = trends[t].low;
			high = trends[t].high;
		} else if (high - low < trends[t].span) {
			low -= (trends[t].span - (high - low)) / 2;
			high = low + trends[t].span;
		}
		if (!begun) {
			pen_heading(p, "Four weeks");
			pen_char(p, TREND_LABEL + app->cursor - first, ROLE_PLAIN, 0x25BE);	/* one mark for all of them */
			pen_next(p);
			begun = true;
		}
		pen_text(p, 0, ROLE_MUTED, trends[t].label);
		for (int k = 0; k < TREND_DAYS; k++) {
			int height = value[k] < 0 ? 0 : (value[k] - low) * 6 / (high - low);	/* never a full cell: lines stay apart */
			uint32_t ch = value[k] < 0 ? ' ' : p->c->ascii ? (uint32_t)('1' + height) : glyph_height[height];
			pen_char(p, TREND_LABEL + k, ROLE_LOAD_BAR, ch);
		}
		pen_next(p);
	}
}

void day_write(const struct app *app, struct pen *p)
{
	const struct entry *e = history_at(app->history, app->cursor);
	panel_title(p, app);
	if (entry_is_blank(e)) {
		pen_gap(p);
		pen_wrap(p, 0, p->r.cols, ROLE_MUTED, app->cursor > app->today ? "Nothing is planned for this day." :
			"Nothing is entered for this day. That is not known: neither rest nor training.");
	} else {
		if (e->override.to != TAKEN_NONE) {
			pen_gap(p);
			override_write(app, p);
		}
		if (app->cursor <= app->today)
			write_items(e, p);
		pen_gap(p);
		write_measure(app, p, MEASURE_SLEEP, "Sleep");
		write_measure(app, p, MEASURE_RHR, "Resting heart rate");
		write_measure(app, p, MEASURE_HRV, "HRV, rMSSD");
		write_sessions(p, app->prefs.units, "Done", e->sessions, e->session_count, false);
		if (e->rest || e->session_count == 0) {
			pen_gap(p);
			pen_text(p, 0, ROLE_TYPE_REST, " \xE2\x80\x93 ");
			pen_wrap(p, 5, p->r.cols, ROLE_PLAIN, e->rest ? mark_rest(e) : "nothing done");
		}
		write_sessions(p, app->prefs.units, "Planned", e->planned, e->planned_count, true);
		if (e->plan_rest) {
			pen_gap(p);
			pen_wrap(p, 0, p->r.cols, ROLE_MUTED, "(\xE2\x80\x93) a rest day is planned");
		}
		write_state(e, app->prefs.units, p);
		if (e->note != NULL) {
			pen_heading(p, "Note");
			pen_next(p);
			pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, e->note);
		}
	}
}
