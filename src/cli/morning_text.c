/* SPDX-License-Identifier: MIT */
/* The explanation for a person: medical lines first, then the verdict, what holds it, what was outvoted, what would change
   it, how sure it is, and which recovery would fit.  All sentences come from recovery/words. */
#include "config.h"

#include "cli/morning.h"

#include "base/utf8.h"
#include "recovery/balance.h"
#include "recovery/words.h"

#include <stdio.h>

enum { INDENT = 2, BRIEF_REASONS = 3 };

static void add_heading(struct str *out, const struct look *look, const char *text)
{
	str_add_char(out, '\n');
	print_line(out, look, 0, TONE_STRONG, text);
}

static void add_verdict(const struct cli *c, const struct morning *m, struct str *out)
{
	char name[DAY_WORDS];
	day_words_long(m->day, name);
	print_tone(out, &c->look, TONE_STRONG, name);
	str_addf(out, "%s\n", m->when == WHEN_TODAY ? ", today" : m->when == WHEN_TOMORROW ? ", tomorrow" : "");
	if (m->when == WHEN_TOMORROW)
		str_add(out, "at most ");
	print_chip(out, &c->look, m->only_unknown ? CEILING_NONE : m->a.verdict);
	if (m->when == WHEN_TOMORROW)
		str_add(out, ", from what is already fixed");
	else if (m->only_unknown)
		str_addf(out, "  %s, and nothing else speaks", words_unasked(&m->a));
	else if (m->when == WHEN_TODAY)
		str_addf(out, "  %s", words_promise(&m->a));
	str_add_char(out, '\n');
	const char *caution = prefs_caution(&c->prefs, CAUTION_SENTENCE);
	if (caution[0] != '\0' && !m->only_unknown)
		print_line(out, &c->look, 0, TONE_STRONG, caution);
}

void morning_override(const struct cli *c, const struct morning *m, struct str *out)
{
	const struct override *o = &history_at(&m->history, m->day)->override;
	const char *lead = m->when == WHEN_PAST ? "You took it as " : "You take it as ";
	if (o->to == TAKEN_NONE)
		return;
	str_add(out, lead);
	print_chip(out, &c->look, (enum ceiling)o->to);
	str_add(out, ": ");
	int column = utf8_columns(lead) + utf8_columns(ceiling_words[o->to]) + (c->look.colour ? 6 : 4);
	print_wrap(out, &c->look, column, INDENT, TONE_PLAIN, o->why);
}

void morning_say_medical(const struct morning *m)
{
	char text[WORDS];
	for (int i = 0; i < m->a.count; i++)
		if (m->a.reasons[i].medical && words_medical(&m->a.reasons[i], text, sizeof text)[0] != '\0')
			cli_say("%s", text);
}

const char *morning_open_matter(const struct cli *c, const struct morning *m, enum open_matter which, char text[WORDS])
{
	text[0] = '\0';
	if (m->when == WHEN_TODAY || (m->when == WHEN_PAST && which == OPEN_SIGN))
		words_open(&m->history, m->day, &c->settings, which, text, WORDS);
	return text;
}

/* With the command that closes it; of a day past its day would have to be said too. */
void morning_open(const struct cli *c, const struct morning *m, struct str *out)
{
	static const char *const commands[OPEN_MATTERS] = { [OPEN_SIGN] = "ill cleared", [OPEN_PAIN] = "pain SCORE" };
	char text[WORDS];
	struct str line = { 0 };
	for (int i = 0; i < OPEN_MATTERS; i++) {
		if (morning_open_matter(c, m, (enum open_matter)i, text)[0] == '\0')
			continue;
		str_clear(&line);
		str_add(&line, text);
		if (m->when == WHEN_TODAY)
			str_addf(&line, ": `restday %s` enters it", commands[i]);
		str_add_char(&line, '.');
		print_line(out, &c->look, 0, TONE_WARN, str_text(&line));
	}
	str_free(&line);
}

static void add_medical(const struct cli *c, const struct morning *m, struct str *out)
{
	char text[WORDS];
	bool any = false;
	for (int i = 0; i < m->a.count; i++) {
		if (!m->a.reasons[i].medical)
			continue;
		words_medical(&m->a.reasons[i], text, sizeof text);
		if (text[0] == '\0')
			continue;
		print_line(out, &c->look, 0, TONE_WARN, text);
		any = true;
	}
	if (any)
		str_add_char(out, '\n');
}

/* "  resting heart rate 55, usual 50 (+5, 28 mornings)    clear, page heart" */
static void add_reason(const struct cli *c, const struct reason *r, bool brief, struct str *out)
{
	char text[WORDS];
	struct str line = { 0 };
	if (r->severity > 0)
		str_addf(&line, "%s: ", severity_words[r->severity]);
	str_add(&line, words_reason(r, c->prefs.units, text, sizeof text));
	if (!brief) {
		words_gate(r, &c->settings, text, sizeof text);
		if (text[0] != '\0')
			str_addf(&line, "; %s", text);
		if (r->ceiling != CEILING_NONE)
			str_addf(&line, "; at most %s", ceiling_words[r->ceiling]);
		str_addf(&line, " [%s, page %s]", reasons[r->id].code, reasons[r->id].page);
	}
	str_addf(out, "%*s- ", INDENT, "");
	print_wrap(out, &c->look, INDENT + 2, INDENT + 2, TONE_PLAIN, str_text(&line));
	str_free(&line);
}

/* The five signs have no ceiling of their own: where their count binds, they are what decides. */
static bool decides(const struct assessment *a, const struct reason *r)
{
	bool sign = r->id >= REASON_FATIGUE && r->id <= REASON_SORENESS;
	return (a->binding >> r->id & 1) != 0 || (sign && (a->binding >> REASON_SIGNS & 1) != 0);
}

/* The reasons that decide (or the others), in headline order; at most `most`.  In short the count of the signs is left out,
   for "because" has said it, and what another line says already. */
static void add_reasons(const struct cli *c, const struct morning *m, bool deciding, bool brief, int most, struct str *out)
{
	int n = 0;
	for (int i = 0; i < m->a.count; i++) {
		const struct reason *r = &m->a.reasons[i];
		if (decides(&m->a, r) != deciding || (brief && (r->id == REASON_SIGNS || reason_repeats(&m->a, r))))
			continue;
		if (n == 0 && !deciding)
			add_heading(out, &c->look, heading_words[heading_outvoted(&m->a)]);
		if (n++ < most)
			add_reason(c, r, brief, out);
	}
	if (n > most)
		str_addf(out, "%*s- and %d more\n", INDENT, "", n - most);
}

static void add_changes(const struct cli *c, const struct morning *m, struct str *out)
{
	char text[WORDS];
	if (m->a.medical)
		return;
	if (m->why.raise_count > 0)
		add_heading(out, &c->look, heading_words[HEADING_CHANGE]);
	for (int i = 0; i < m->why.raise_count; i++)
		print_line(out, &c->look, INDENT, TONE_PLAIN, words_raise(&m->a, &m->why.raises[i], text, sizeof text));
	if (m->why.step_count > 0)
		add_heading(out, &c->look, m->when == WHEN_TOMORROW ? heading_words[HEADING_LOWER] : "The margin is thin");
	for (int i = 0; i < m->why.step_count; i++)
		print_line(out, &c->look, INDENT, TONE_PLAIN, words_step(&m->why.steps[i], text, sizeof text));
}

/* What tomorrow morning will say is not held against tomorrow, so its gaps are not listed. */
static void add_confidence(const struct cli *c, const struct morning *m, struct str *out)
{
	char text[WORDS];
	struct str line = { 0 };
	if (!m->only_unknown)
		str_add(&line, words_confidence(&m->a, text, sizeof text));
	if (m->when == WHEN_TOMORROW)
		str_add(&line, "; the morning itself may lower it");
	else if (!m->a.medical && !m->only_unknown)
		str_add(&line, m->why.step_count > 0 ? ", margin thin" : ", margin wide");
	words_unknown(&m->a, text, sizeof text);
	if (text[0] != '\0' && m->when != WHEN_TOMORROW)
		str_addf(&line, "%snot known: %s", line.length > 0 ? "; " : "", text);
	print_line(out, &c->look, INDENT, TONE_PLAIN, str_text(&line));
	str_free(&line);
	words_learning(&m->history, m->day, &c->settings, text, sizeof text);
	if (text[0] != '\0')
		print_line(out, &c->look, INDENT, TONE_PLAIN, text);
}

static void add_fit(const struct cli *c, const struct morning *m, bool brief, struct str *out)
{
	char text[WORDS];
	add_heading(out, &c->look, heading_words[heading_fit(&m->a)]);
	print_line(out, &c->look, INDENT, TONE_PLAIN, words_fit(&m->a, &m->why.fit, text, sizeof text));
	for (int i = 0; i < m->why.fit.form_count && !brief; i++) {
		if (!words_offered(&m->a, m->why.fit.forms[i]))
			continue;
		str_addf(out, "%*s- ", INDENT, "");
		print_wrap(out, &c->look, INDENT + 2, INDENT + 2, TONE_PLAIN, words_form(&m->a, m->why.fit.forms[i], &m->why.fit, text, sizeof text));
	}
}

static void add_changed(const struct cli *c, struct str *out)
{
	char text[WORDS];
	size_t i = words_changed(&c->settings, 0, text, sizeof text);
	if (i < setting_count)
		add_heading(out, &c->look, heading_words[HEADING_NUMBERS]);
	for (; i < setting_count; i = words_changed(&c->settings, i + 1, text, sizeof text))
		print_line(out, &c->look, INDENT, TONE_PLAIN, text);
}

void morning_text(const struct cli *c, const struct morning *m, bool brief, struct str *out)
{
	char text[WORDS];
	struct str line = { 0 };
	add_medical(c, m, out);
	add_verdict(c, m, out);
	morning_override(c, m, out);
	struct coming race = balance_race_on(&m->history, m->day);
	if (words_race_on(&race, c->today, c->prefs.units, text, sizeof text)[0] != '\0')
		print_line(out, &c->look, 0, TONE_STRONG, text);
	words_because(&m->a, c->prefs.units, text, sizeof text);
	if (text[0] != '\0') {
		str_addf(&line, "because: %s", text);
		print_line(out, &c->look, 0, TONE_PLAIN, str_text(&line));
	}
	str_free(&line);
	morning_open(c, m, out);
	add_reasons(c, m, true, brief, brief ? BRIEF_REASONS : REASON_COUNT, out);
	if (!brief) {
		add_reasons(c, m, false, false, REASON_COUNT, out);
		add_changes(c, m, out);
		add_heading(out, &c->look, "How sure");
	}
	add_confidence(c, m, out);
	add_fit(c, m, brief, out);
	if (!brief)
		add_changed(c, out);
}
