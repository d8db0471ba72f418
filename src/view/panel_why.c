/* SPDX-License-Identifier: MIT */
/* Why: the verdict in words, then everything it rests on.  Medical lines stand first and are never followed by what would change
   them.  What is said comes from recovery/words; here it is only laid out. */
#include "config.h"

#include "base/utf8.h"
#include "recovery/balance.h"
#include "recovery/words.h"
#include "view/mark.h"
#include "view/panel.h"

#include <stdio.h>
#include <string.h>

enum { RAISES_SHOWN = 5, OPENING = 8, CHANGE_COL = 12 };
enum { CHANGE_AT = 13, FITS_AT = 18 };		/* lines these parts begin on at the earliest */

static void capital(char *text)
{
	if (*text >= 'a' && *text <= 'z')
		*text = (char)(*text - 'a' + 'A');
}

static void write_done(const struct app *app, struct pen *p)
{
	const struct entry *e = history_at(app->history, app->cursor);
	const struct session *s = mark_main(app, app->cursor);
	char text[MARK_TEXT + 2] = " ";
	if (!entry_known(e)) {
		if (app->cursor < app->today) {
			pen_text(p, 0, ROLE_MUTED, "What was done is not known.");
			pen_next(p);
		}
		return;
	}
	enum role role = s == NULL || e->rest ? ROLE_TYPE_REST : mark_role(s);
	if (s != NULL)
		mark_session(s, app->prefs.units, 16, text + 1);
	pen_text(p, 0, ROLE_MUTED, "Done:");
	pen_text(p, 6, role, s == NULL ? " \xE2\x80\x93 rest" : text);
	int n = s == NULL ? 7 : utf8_columns(text);
	pen_text(p, 6 + n, role, " ");
	if (e->session_count > 1) {
		snprintf(text, sizeof text, "and %d more", e->session_count - 1);
		pen_text(p, 8 + n, ROLE_MUTED, text);
	}
	pen_next(p);
}

void override_write(const struct app *app, struct pen *p)
{
	const struct override *o = &history_at(app->history, app->cursor)->override;
	const char *lead = app->cursor < app->today ? "You took it as" : "You take it as";
	if (o->to == TAKEN_NONE)
		return;
	int col = utf8_columns(lead) + 1, end = col + utf8_columns(ceiling_words[o->to]) + 4;
	pen_text(p, 0, ROLE_PLAIN, lead);
	if (end > p->r.cols) {
		pen_next(p);
		col = 0;
		end = utf8_columns(ceiling_words[o->to]) + 4;
	}
	pen_chip(p, col, (int)o->to, ceiling_words[o->to]);
	if (end + 1 + utf8_columns(o->why) > p->r.cols) {		/* a reason that does not fit beside it has lines of its own */
		pen_next(p);
		end = -1;
	}
	pen_wrap(p, end + 1, p->r.cols, ROLE_PLAIN, o->why);
}

/* What no entry has closed, near the verdict: it weighs more than what is missing at the end. */
static void write_open(const struct app *app, struct pen *p)
{
	char text[WORDS], line[WORDS + 40];
	for (int i = 0; i < OPEN_MATTERS && !app->tomorrow; i++) {
		if (i == OPEN_PAIN && app->cursor < app->today)		/* it is asked of a morning, not of the past */
			continue;
		words_open(app->history, app->cursor, &app->settings, (enum open_matter)i, text, sizeof text);
		if (text[0] == '\0')
			continue;
		snprintf(line, sizeof line, "%s: %s enters it.", text, app->keys.first[ACT_PAIN]);
		pen_gap(p);
		pen_wrap(p, 0, p->r.cols, ROLE_WARN, line);
	}
}

/* Of a day gone by what was done stands below: only a race with an entry of its own is named. */
static void write_race(const struct app *app, struct pen *p)
{
	char text[WORDS];
	if (app->cursor < app->today && history_at(app->history, app->cursor)->race.metres <= 0)
		return;
	struct coming race = balance_race_on(app->history, app->cursor);
	words_race_on(&race, app->today, app->prefs.units, text, sizeof text);
	pen_wrap(p, 0, p->r.cols, ROLE_STRONG, text);
}

static void write_sureness(const struct app *app, struct pen *p)
{
	const struct assessment *a = &app->assessment;
	char text[WORDS];
	words_confidence(a, text, sizeof text);
	capital(text);
	int n = utf8_columns(text);
	pen_text(p, 0, ROLE_MUTED, text);
	if (!a->medical && !app->tomorrow)
		pen_text(p, n, ROLE_MUTED, app->why.step_count > 0 ? " \xC2\xB7 margin thin" : " \xC2\xB7 margin wide");
	pen_next(p);
}

static void write_verdict(const struct app *app, struct pen *p)
{
	const struct assessment *a = &app->assessment;
	char text[WORDS];
	bool past = app->cursor < app->today, unknown = past && assessment_only_unknown(a);
	const char *lead = app->tomorrow ? "At most" : unknown ? "Not known:" : past ? "Should have been" : "Should be";
	const char *words = unknown ? words_unasked(a) : ceiling_words[a->verdict];
	pen_text(p, 0, ROLE_PLAIN, lead);
	if (utf8_columns(lead) + utf8_columns(words) + 5 > p->r.cols)
		pen_next(p);
	pen_chip(p, p->r.cols > utf8_columns(lead) + utf8_columns(words) + 4 ? utf8_columns(lead) + 1 : 0, unknown ? -1 : (int)a->verdict, words);
	pen_next(p);
	if (!unknown)
		pen_wrap(p, 0, p->r.cols, ROLE_STRONG, prefs_caution(&app->prefs, CAUTION_SENTENCE));
	override_write(app, p);
	write_race(app, p);
	if (app->tomorrow)
		pen_wrap(p, 0, p->r.cols, ROLE_MUTED, "From what is already fixed; the check-in decides the rest.");
	if (past)
		write_done(app, p);
	pen_gap(p);
	if (!past && !app->tomorrow)
		pen_wrap(p, 0, p->r.cols, ROLE_STRONG, words_promise(a));
	words_because(a, app->prefs.units, text, sizeof text);
	capital(text);
	pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, text);
	if (!unknown)		/* of what was not judged nothing is more or less certain */
		write_sureness(app, p);
	write_open(app, p);
}

static void write_medical(const struct app *app, struct pen *p)
{
	char text[WORDS];
	for (int i = 0; i < app->assessment.count; i++)
		if (app->assessment.reasons[i].medical) {
			pen_wrap(p, 0, p->r.cols, ROLE_WARN, words_medical(&app->assessment.reasons[i], text, sizeof text));
			pen_next(p);
		}
}

/* The answers of which one alone would lead to `to`: "with legs 2 or mood 1"; "" where there is none. */
static const char *steps_text(const struct why *why, enum ceiling to, char text[WORDS])
{
	size_t n = 0;
	int left = 0;
	for (int i = 0; i < why->step_count; i++)
		left += why->steps[i].to == to;
	text[0] = '\0';
	for (int i = 0; i < why->step_count && n < WORDS - 1; i++) {
		const struct step *step = &why->steps[i];
		if (step->to != to)
			continue;
		const char *label = items[step->item].label;	/* begins with an ASCII capital */
		snprintf(text + n, WORDS - n, "%s%c%s %d", n == 0 ? "with " : left == 1 ? " or " : ", ", label[0] | 0x20, label + 1, step->to_step);
		n = strlen(text);
		left--;
	}
	return text;
}

/* What would lead to `to`: its chip, and beside it a line for each. */
static void write_change_to(const struct app *app, struct pen *p, enum ceiling to)
{
	const struct why *why = &app->why;
	char text[WORDS], tail[64];
	int shown = 0, more = 0;
	snprintf(tail, sizeof tail, ": %s", ceiling_words[to]);
	for (int i = 0; i < why->raise_count; i++) {
		if (why->raises[i].to != to || shown == RAISES_SHOWN) {
			more += why->raises[i].to == to;
			continue;
		}
		words_raise(&app->assessment, &why->raises[i], text, sizeof text);
		size_t length = strlen(text), cut = strlen(tail);
		if (length > cut && strcmp(text + length - cut, tail) == 0)
			text[length - cut] = '\0';		/* the chip says it */
		if (shown++ == 0)
			pen_chip(p, 0, (int)to, ceiling_names[to]);
		pen_wrap(p, CHANGE_COL, p->r.cols, ROLE_PLAIN, text);
	}
	if (more > 0) {
		snprintf(text, sizeof text, "and %d more such pairs", more);
		pen_wrap(p, CHANGE_COL, p->r.cols, ROLE_MUTED, text);
	}
	if (steps_text(why, to, text)[0] == '\0')
		return;
	if (shown == 0)
		pen_chip(p, 0, (int)to, ceiling_names[to]);
	pen_wrap(p, CHANGE_COL, p->r.cols, ROLE_PLAIN, text);
}

static void write_change(const struct app *app, struct pen *p)
{
	const struct why *why = &app->why;
	if (app->assessment.medical || why->raise_count + why->step_count == 0)
		return;
	pen_heading(p, heading_words[app->tomorrow ? HEADING_LOWER : HEADING_CHANGE]);
	pen_stop(p, p->line, "verdict");
	pen_next(p);
	for (int to = CEILING_TRAIN; to >= CEILING_PASSIVE; to--)
		write_change_to(app, p, (enum ceiling)to);
}

static void write_fit(const struct app *app, struct pen *p)
{
	const struct fit *fit = &app->why.fit;
	char text[WORDS];
	pen_heading(p, heading_words[heading_fit(&app->assessment)]);
	pen_stop(p, p->line, fit->recovery == CEILING_PASSIVE ? "passive" : "active");
	pen_next(p);
	pen_chip(p, 0, (int)fit->recovery, NULL);
	pen_wrap(p, 4, p->r.cols, ROLE_PLAIN, words_fit(&app->assessment, fit, text, sizeof text));
	for (int i = 0; i < fit->form_count && app->cursor >= app->today; i++) {		/* what could be done is of no use on a day gone by */
		if (!words_offered(&app->assessment, fit->forms[i]))
			continue;
		pen_text(p, 4, ROLE_MUTED, "\xC2\xB7");
		pen_wrap(p, 6, p->r.cols, ROLE_PLAIN, words_form(&app->assessment, fit->forms[i], fit, text, sizeof text));
	}
}

static void write_unknown(const struct app *app, struct pen *p)
{
	char missing[WORDS], learning[WORDS];
	words_unknown(&app->assessment, missing, sizeof missing);
	words_learning(app->history, app->cursor, &app->settings, learning, sizeof learning);
	if (app->tomorrow)		/* what the morning will say is not yet missing */
		missing[0] = '\0';
	if (missing[0] == '\0' && learning[0] == '\0')
		return;
	pen_heading(p, "What is not known");
	pen_stop(p, p->line, "sure");
	pen_next(p);
	capital(missing);
	capital(learning);
	pen_wrap(p, 0, p->r.cols, ROLE_MUTED, missing);
	pen_wrap(p, 0, p->r.cols, ROLE_MUTED, learning);
}

/* The numbers of the rules that are the runner's own: the verdict rests on them too. */
static void write_own(const struct app *app, struct pen *p)
{
	char text[WORDS];
	size_t first = words_changed(&app->settings, 0, text, sizeof text);
	if (first == setting_count)
		return;
	pen_heading(p, heading_words[HEADING_NUMBERS]);
	pen_stop(p, p->line, "verdict");
	pen_next(p);
	for (size_t i = first; i < setting_count; i = words_changed(&app->settings, i + 1, text, sizeof text))
		pen_wrap(p, 0, p->r.cols, ROLE_MUTED, text);
}

/* Where there is room, what follows begins in one place on most days, so that going from day to day moves little. */
static void pen_down_to(struct pen *p, int line)
{
	if (p->line < line && p->columns * p->r.rows > 24)
		p->line = line;
}

/* What is said of the day before the reasons; false where nothing follows. */
static bool write_opening(const struct app *app, struct pen *p)
{
	char text[WORDS];
	panel_title(p, app);
	if (app->cursor > app->today + 1) {
		pen_gap(p);
		pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, "Nothing can be said of this day yet: a verdict needs the morning, and what is already fixed "
			"reaches as far as tomorrow.");
		return false;
	}
	if (!app->explained)
		return false;
	if (mark_before_diary(app, app->cursor)) {
		char first[DAY_WORDS];
		snprintf(text, sizeof text, "Your diary begins on %s: of this day nothing is known.", day_words_long(app->span_first, first));
		pen_gap(p);
		pen_wrap(p, 0, p->r.cols, ROLE_PLAIN, app->empty ? "Nothing is entered yet." : text);
		return false;
	}
	if (app->assessment.medical) {
		pen_gap(p);
		write_medical(app, p);
	}
	write_verdict(app, p);
	pen_down_to(p, OPENING - 1);
	return true;
}

/* What decides and what would change it before all that only goes with it: where room ends, the end is what is missing. */
void why_write(const struct app *app, struct pen *p)
{
	if (!write_opening(app, p))
		return;
	reasons_write(app, p, true);
	pen_down_to(p, p->columns == 1 ? CHANGE_AT : 0);
	write_change(app, p);
	reasons_write(app, p, false);
	pen_down_to(p, p->columns == 1 ? FITS_AT : 0);
	write_fit(app, p);
	write_unknown(app, p);
	write_own(app, p);
}
