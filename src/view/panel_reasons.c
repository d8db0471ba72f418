/* SPDX-License-Identifier: MIT */
/* The reasons of a day as the Why panel tells them: those that decide, and those that do not.  Numbers stand in columns where there
   is something usual to compare with; else a reason is a sentence. */
#include "config.h"

#include "base/utf8.h"
#include "recovery/words.h"
#include "view/panel.h"

#include <stdio.h>
#include <string.h>

enum { NARROW = 38 };		/* columns below which severity is a mark, and its word stands in the line below */

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

/* Severity, name, now and usual in columns where there is a usual value; else the reason as a sentence.  Under it the days the usual
   value rests on, whatever else was said (the parts of words_reason() are joined by "; ", the first is in the columns), and the
   threshold that spoke. */
static void write_reason(const struct app *app, struct pen *p, const struct reason *r)
{
	static const enum role roles[4] = { ROLE_MUTED, ROLE_PLAIN, ROLE_STRONG, ROLE_STRONG };
	static const uint32_t marks[4] = { ' ', 0x2582, 0x2585, 0x2587 };
	char name[WORDS], now[WORDS], usual[WORDS], sentence[WORDS], text[2 * WORDS], page[32];
	bool decides = why_decides(&app->assessment, r), gate = (p->gates && decides) || p->stops == p->chosen;
	int cols = p->r.cols, begin = p->line, left = cols < NARROW ? 4 : 7, number = cols < NARROW ? 5 : 7;
	const char *severity = r->severity > 0 ? severity_words[r->severity & 3] : "", *more;
	snprintf(page, sizeof page, "\xE2\x80\xBA%s", reasons[r->id].page);
	int end = cols - utf8_columns(page) - 1;
	words_name(r, name, sizeof name);
	words_now(r, app->prefs.units, now, sizeof now);
	words_usual(r, app->prefs.units, usual, sizeof usual);
	words_reason(r, app->prefs.units, sentence, sizeof sentence);
	if (r->ceiling < CEILING_NONE && !decides)
		pen_chip(p, left - 4, (int)r->ceiling, NULL);
	else if (cols < NARROW)
		pen_char(p, 1, roles[r->severity & 3], p->c->ascii ? (uint32_t)" -=#"[r->severity & 3] : marks[r->severity & 3]);
	else
		pen_text(p, 0, roles[r->severity & 3], severity);
	if (now[0] != '\0' && usual[0] != '\0' && utf8_columns(now) <= number && utf8_columns(usual) <= number &&
	    left + utf8_columns(name) + 2 + 2 * number <= cols + 2) {
		pen_text(p, left, ROLE_PLAIN, name);
		pen_right(p, cols - number - 1, ROLE_PLAIN, now);
		pen_right(p, cols, ROLE_MUTED, usual);
		pen_next(p);
		words_days(r, now, sizeof now);
		more = strstr(sentence, "; ");
		snprintf(text, sizeof text, "%s%s%s%s", cols < NARROW ? severity : "", cols < NARROW && now[0] != '\0' ? "; " : "", now,
			more == NULL ? "" : now[0] == '\0' && cols >= NARROW ? more + 2 : more);
		pen_right(p, cols, ROLE_LINK, page);
		pen_wrap(p, left, end, ROLE_MUTED, text[0] != '\0' ? text : " ");
	} else {
		pen_right(p, cols, ROLE_LINK, page);
		pen_wrap(p, left, end, ROLE_PLAIN, r->id == REASON_SIGNS && decides ? name : sentence);
	}
	if (gate)
		pen_wrap(p, left, cols, ROLE_MUTED, words_gate(r, &app->settings, text, sizeof text));
	pen_stop(p, begin, reasons[r->id].page);
}

/* Those that decide, or those that do not. */
void reasons_write(const struct app *app, struct pen *p, bool decide)
{
	const struct assessment *a = &app->assessment;
	int order[REASON_COUNT], n = why_order(a, order);
	bool begun = false;
	for (int i = 0; i < n; i++) {
		const struct reason *r = &a->reasons[order[i]];
		if (why_decides(a, r) != decide)
			continue;
		if (!begun) {
			pen_heading(p, decide ? "Why" : heading_words[heading_outvoted(a)]);
			if (decide) {
				pen_right(p, p->r.cols - (p->r.cols < NARROW ? 6 : 8), ROLE_MUTED, "now");
				pen_right(p, p->r.cols, ROLE_MUTED, "usual");
			}
			pen_next(p);
			begun = true;
		}
		write_reason(app, p, r);
	}
}
