/* SPDX-License-Identifier: MIT */
/* Why: the verdict in words, then everything it rests on.  Medical lines stand first and are never followed by what would change
   them.  What is said comes from recovery/words; here it is only laid out. */
#include "config.h"

#include "base/utf8.h"
#include "recovery/words.h"
#include "view/mark.h"
#include "view/panel.h"

#include <stdio.h>

enum { NAME_COL = 7, NUMBER_COLS = 7, RAISES_SHOWN = 5, STEPS_SHOWN = 4 };

bool why_decides(const struct assessment *a, const struct reason *r)
{
	bool sign = r->id >= REASON_FATIGUE && r->id <= REASON_SORENESS;
	return (a->binding & 1u << r->id) != 0 || (sign && (a->binding & 1u << REASON_SIGNS) != 0);
}

int why_order(const struct assessment *a, int order[REASON_COUNT])
{
	int n = 0;
	for (int i = 0; i < a->count; i++)
		if (why_decides(a, &a->reasons[i]))
			order[n++] = i;
	for (int i = 0; i < a->count; i++)
		if (!why_decides(a, &a->reasons[i]))
			order[n++] = i;
	return n;
}

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
		mark_session(s, 16, text + 1);
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

static void write_verdict(const struct app *app, struct pen *p)
{
	const struct assessment *a = &app->assessment;
	char text[WORDS];
	bool past = app->cursor < app->today, unknown = past && assessment_only_unknown(a);
	const char *lead = app->tomorrow ? "At most" : unknown ? "Not known:" : past ? "Should have been" : "Should be";
	pen_text(p, 0, ROLE_PLAIN, lead);
	pen_chip(p, utf8_columns(lead) + 1, unknown ? -1 : (int)a->verdict, unknown ? "no check-in" : ceiling_words[a->verdict]);
	pen_next(p);
	if (app->tomorrow) {
		pen_wrap(p, 0, 0, ROLE_MUTED, "From what is already fixed; the check-in decides the rest.");
	}
	if (past)
		write_done(app, p);
	pen_gap(p);
	if (!past && !app->tomorrow)
		pen_wrap(p, 0, 0, ROLE_STRONG, ceiling_promise[a->verdict]);
	words_because(a, text, sizeof text);
	capital(text);
	pen_wrap(p, 0, 0, ROLE_PLAIN, text);
	int n = 0;
	words_confidence(a, text, sizeof text);
	capital(text);
	n = utf8_columns(text);
	pen_text(p, 0, ROLE_MUTED, text);
	if (!a->medical && !app->tomorrow)
		pen_text(p, n, ROLE_MUTED, app->why.step_count > 0 ? " \xC2\xB7 margin thin" : " \xC2\xB7 margin wide");
	pen_next(p);
}

static void write_medical(const struct app *app, struct pen *p)
{
	char text[WORDS];
	for (int i = 0; i < app->assessment.count; i++)
		if (app->assessment.reasons[i].medical) {
			pen_wrap(p, 0, 0, ROLE_WARN, words_medical(&app->assessment.reasons[i], text, sizeof text));
			pen_next(p);
		}
}

/* Severity, name, now and usual in columns; under them on how many days that rests, from where it speaks, and the page. */
static void write_reason(const struct app *app, struct pen *p, const struct reason *r)
{
	static const enum role roles[4] = { ROLE_MUTED, ROLE_PLAIN, ROLE_STRONG, ROLE_STRONG };
	char name[WORDS], now[WORDS], usual[WORDS], detail[2 * WORDS + 4], gate[WORDS], page[32];
	int cols = p->r.cols, begin = p->line;
	words_name(r, name, sizeof name);
	words_now(r, now, sizeof now);
	words_usual(r, usual, sizeof usual);
	words_days(r, detail, WORDS);
	words_gate(r, &app->settings, gate, sizeof gate);
	snprintf(page, sizeof page, "\xE2\x80\xBA%s", reasons[r->id].page);
	bool limits = r->ceiling < CEILING_NONE;
	bool table = now[0] != '\0' && utf8_columns(now) <= NUMBER_COLS && utf8_columns(usual) <= NUMBER_COLS &&
		     utf8_columns(name) <= cols - NAME_COL - 2 * NUMBER_COLS - 1;
	if (limits && !why_decides(&app->assessment, r))
		pen_chip(p, 1, r->ceiling, NULL);
	else
		pen_text(p, 0, roles[r->severity & 3], r->severity > 0 ? severity_words[r->severity & 3] : "");
	if (table) {
		pen_text(p, NAME_COL, ROLE_PLAIN, name);
		pen_right(p, cols - NUMBER_COLS - 1, ROLE_STRONG, now);
		pen_right(p, cols, ROLE_MUTED, usual);
		pen_next(p);
	} else {
		words_reason(r, name, sizeof name);
		pen_wrap(p, NAME_COL, 0, ROLE_PLAIN, name);
		detail[0] = '\0';
	}
	size_t n = 0;
	while (detail[n] != '\0')
		n++;
	snprintf(detail + n, sizeof detail - n, "%s%s", n > 0 && gate[0] != '\0' ? "; " : "", gate);
	pen_right(p, cols, ROLE_LINK, page);
	if (detail[0] != '\0') {
		struct pen narrow = *p;
		narrow.r.cols -= utf8_columns(page) + 1;
		pen_wrap(&narrow, NAME_COL, 0, ROLE_MUTED, detail);
		p->line = narrow.line;
	} else {
		pen_next(p);
	}
	int end = p->line;
	p->line = begin;
	pen_stop(p);
	p->line = end;
}

static void write_reasons(const struct app *app, struct pen *p)
{
	const struct assessment *a = &app->assessment;
	int order[REASON_COUNT], n = why_order(a, order);
	bool deciding = false, other = false;
	for (int i = 0; i < n; i++) {
		const struct reason *r = &a->reasons[order[i]];
		if (why_decides(a, r) && !deciding) {
			pen_heading(p, "WHY");
			pen_right(p, p->r.cols - NUMBER_COLS - 1, ROLE_MUTED, "now");
			pen_right(p, p->r.cols, ROLE_MUTED, "usual");
			pen_next(p);
			deciding = true;
		} else if (!why_decides(a, r) && !other) {
			pen_heading(p, deciding ? "ALSO, BUT NOT DECIDING" : "WHAT SPEAKS, WITHOUT LIMITING THE DAY");
			pen_next(p);
			other = true;
		}
		write_reason(app, p, r);
	}
}

static void write_change(const struct app *app, struct pen *p)
{
	const struct why *why = &app->why;
	char text[WORDS];
	if (app->assessment.medical || app->assessment.verdict == CEILING_TRAIN || why->raise_count + why->step_count == 0)
		return;
	pen_heading(p, "WHAT WOULD CHANGE IT");
	pen_stop(p);
	pen_next(p);
	for (int i = 0; i < why->raise_count && i < RAISES_SHOWN; i++) {
		pen_chip(p, 0, why->raises[i].to, NULL);
		pen_wrap(p, 4, 0, ROLE_PLAIN, words_raise(&app->assessment, &why->raises[i], text, sizeof text));
	}
	if (why->raise_count > RAISES_SHOWN) {
		snprintf(text, sizeof text, "and %d more such pairs", why->raise_count - RAISES_SHOWN);
		pen_text(p, 4, ROLE_MUTED, text);
		pen_next(p);
	}
	for (int i = 0; i < why->step_count && i < STEPS_SHOWN; i++) {
		pen_chip(p, 0, why->steps[i].to, NULL);
		pen_wrap(p, 4, 0, ROLE_PLAIN, words_step(&why->steps[i], text, sizeof text));
	}
}

static void write_fit(const struct app *app, struct pen *p)
{
	const struct fit *fit = &app->why.fit;
	char text[WORDS];
	pen_heading(p, app->assessment.verdict > CEILING_ACTIVE ? "IF YOU TAKE A RECOVERY DAY" : "WHICH RECOVERY FITS");
	pen_stop(p);
	pen_next(p);
	pen_chip(p, 0, fit->recovery, NULL);
	pen_wrap(p, 4, 0, ROLE_PLAIN, words_fit(&app->assessment, fit, text, sizeof text));
	for (int i = 0; i < fit->form_count; i++) {
		pen_text(p, 4, ROLE_MUTED, "\xC2\xB7");
		pen_wrap(p, 6, 0, ROLE_PLAIN, words_form(fit->forms[i], text, sizeof text));
	}
}

static void write_unknown(const struct app *app, struct pen *p)
{
	char missing[WORDS], learning[WORDS];
	words_unknown(&app->assessment, missing, sizeof missing);
	words_learning(app->history, app->cursor, &app->settings, learning, sizeof learning);
	if (missing[0] == '\0' && learning[0] == '\0')
		return;
	pen_heading(p, "WHAT IS NOT KNOWN");
	pen_stop(p);
	pen_next(p);
	capital(missing);
	capital(learning);
	pen_wrap(p, 0, 0, ROLE_MUTED, missing);
	pen_wrap(p, 0, 0, ROLE_MUTED, learning);
}

void why_write(const struct app *app, struct pen *p, struct pen *aside)
{
	panel_title(p, app);
	if (app->cursor > app->today + 1) {
		pen_gap(p);
		pen_wrap(p, 0, 0, ROLE_PLAIN, "Nothing can be said of this day yet: a verdict needs the morning, and tomorrow is as far as "
			"what is already fixed reaches.");
		return;
	}
	if (!app->explained)
		return;
	if (app->assessment.medical) {
		pen_gap(p);
		write_medical(app, p);
	}
	write_verdict(app, p);
	write_reasons(app, p);
	write_change(app, aside);
	write_fit(app, aside);
	write_unknown(app, aside);
	trend_write(app, aside, app->cursor);
}
