/* SPDX-License-Identifier: MIT */
/* Feelings first, numbers after: numbers seen before change how people say they feel. */
#include "config.h"

#include "cli/ask.h"

#include "base/utf8.h"
#include "model/say.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct asking {
	FILE *from, *to;
	const struct look *look;
	char *line;
	size_t room;
	bool ended;
	int answered;
};

/* Wrapped like all text; the answer is typed behind a space. */
static void say(struct asking *a, bool question, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void say(struct asking *a, bool question, const char *format, ...)
{
	struct err text;
	struct str wrapped = { 0 };
	va_list args;
	va_start(args, format);
	vsnprintf(text.text, sizeof text.text, format, args);
	va_end(args);
	print_line(&wrapped, a->look, 0, TONE_PLAIN, text.text);
	if (question)
		wrapped.text[wrapped.length - 1] = ' ';
	fputs(wrapped.text, a->to);
	str_free(&wrapped);
}

/* The answer in a->line without what surrounds it; false at the end of the input. */
static bool read_line(struct asking *a)
{
	fflush(a->to);
	ssize_t n = getline(&a->line, &a->room, a->from);
	if (n < 0) {
		fputc('\n', a->to);
		a->ended = true;
		return false;
	}
	while (n > 0 && strchr(" \t\r\n", a->line[n - 1]) != NULL)
		a->line[--n] = '\0';
	size_t lead = strspn(a->line, " \t");
	memmove(a->line, a->line + lead, (size_t)n - lead + 1);
	utf8_tame(a->line);
	return true;
}

/* One answer called `name` in `checkin`; asked until it is understood, left or the input ends. */
static void ask(struct asking *a, const char *name, struct entry *e)
{
	for (;;) {
		struct err err;
		char word[120];
		if (!read_line(a) || a->line[0] == '\0')
			return;
		snprintf(word, sizeof word, "%s=%.60s", name, a->line);
		if (say_answer(word, e, &err)) {
			a->answered++;
			return;
		}
		say(a, false, "%s", err.text);
		say(a, true, "%s:", name);
	}
}

static void ask_item(struct asking *a, int i, struct entry *e)
{
	const char *const *w = items[i].words;
	char now[32] = "";
	if (e->item[i] != UNKNOWN)
		snprintf(now, sizeof now, ", now %d", e->item[i]);
	say(a, true, "%s: 1 %s, 2 %s, 3 %s, 4 %s, 5 %s%s:", items[i].label, w[0], w[1], w[2], w[3], w[4], now);
	ask(a, items[i].name, e);
}

/* Asked until it is a yes or a no; unknown at the end of the input. */
static enum tri ask_yes_no(struct asking *a)
{
	while (read_line(a)) {
		char first = a->line[0] | 0x20;
		if (first == 'y' || first == 'n') {
			a->answered++;
			return first == 'y' ? TRI_YES : TRI_NO;
		}
		fputs("Say y or n: ", a->to);
	}
	return TRI_UNKNOWN;
}

/* As the form asks: a yes is another day of the same, a no leaves the day without illness, or says that nothing hurts. */
static void ask_still(struct asking *a, const struct ask_open *open, struct entry *e)
{
	char when[DAY_WORDS], pain[WORD_BYTES + 32];
	if (!a->ended && open->illness.present) {
		say(a, true, "You were ill on %s: still ill? (y or n)", day_words(open->ill, open->today, when));
		if (ask_yes_no(a) == TRI_YES)
			e->illness = open->illness;
	}
	if (!a->ended && open->pain.score != UNKNOWN) {
		say_pain(&open->pain, pain, sizeof pain);
		say(a, true, "You were in pain on %s (%s): still in pain? (y: the same, n: nothing hurts)",
			day_words(open->hurt, open->today, when), pain);
		enum tri still = ask_yes_no(a);
		if (still == TRI_YES)
			e->pain = open->pain;
		else if (still == TRI_NO)
			e->pain.score = 0;
	}
}

static void ask_numbers(struct asking *a, const struct ask_usual *usual, struct entry *e)
{
	const struct { const char *name, *question, *usual; } numbers[] = {
		{ "sleep", "Sleep, hours and minutes as 6:20", usual->sleep },
		{ "rhr", "Resting heart rate, beats a minute", usual->rhr },
		{ "hrv", "HRV, RMSSD in ms", usual->hrv },
	};
	for (size_t i = 0; i < sizeof numbers / sizeof numbers[0] && !a->ended; i++) {
		char now[48] = "", text[32];
		if (i == 0 && e->sleep_min != UNKNOWN)
			snprintf(now, sizeof now, ", now %s", say_minutes(e->sleep_min, text));
		else if (i == 1 && e->rhr != UNKNOWN)
			snprintf(now, sizeof now, ", now %d", e->rhr);
		else if (i == 2 && e->rmssd >= 0)
			snprintf(now, sizeof now, ", now %s", say_number(e->rmssd, text));
		say(a, true, "%s%s%s%s:", numbers[i].question, numbers[i].usual[0] != '\0' ? ", usual " : "", numbers[i].usual, now);
		ask(a, numbers[i].name, e);
	}
}

bool ask_checkin(FILE *from, FILE *to, const struct look *look, const struct ask_usual *usual, const struct ask_open *open, struct entry *e,
	struct str *note)
{
	struct asking a = { .from = from, .to = to, .look = look };
	say(&a, false, "Enter leaves an answer open, - makes it not known, Ctrl-D ends and saves, Ctrl-C leaves without saving.");
	for (int i = 0; i < ITEM_CORE && !a.ended; i++)
		ask_item(&a, i, e);
	if (!a.ended) {
		fputs("Four more questions? (y, Enter: no) ", to);
		bool more = read_line(&a) && (a.line[0] == 'y' || a.line[0] == 'Y');
		for (int i = ITEM_CORE; i < ITEM_COUNT && more && !a.ended; i++)
			ask_item(&a, i, e);
	}
	ask_still(&a, open, e);
	ask_numbers(&a, usual, e);
	if (!a.ended) {
		fputs("Note, one line: ", to);
		if (read_line(&a) && a.line[0] != '\0') {
			str_add(note, a.line);
			a.answered++;
		}
	}
	free(a.line);
	return a.answered > 0;
}
