/* SPDX-License-Identifier: MIT */
/* An illness is kept by the day; the form speaks of a run of days.  Opened on a day of a run, or on the day after one, it shows that
   run; what it saves is what was changed of it, so that a fever of one day is not spread over the others.  There is no end but the last
   day entered: after a run that reaches the day before, each check-in asks. */
#include "config.h"

#include "view/form_ask.h"
#include "view/saved.h"

#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WHERE, FEVER, HEAVY, SINCE, UNTIL, ROWS };
enum { SINCE_TEXT, UNTIL_TEXT, DAYS_MOST = 60, DAY_BYTES = 24 };

static const char *const places[] = { "above", "below", NULL };
static const struct ask asks[ROWS] = {
	[WHERE] = { ASK_CHOICE, "Where", "above the neck: a head cold; below it: chest, stomach, aching limbs", places, 0, 0, 0 },
	[FEVER] = { ASK_TICK, "Fever", "a temperature, or feeling feverish", NULL, 0, 0, 0 },
	[HEAVY] = { ASK_TICK, "Heavy, not mild", "more than a nuisance", NULL, 0, 0, 0 },
	[SINCE] = { ASK_TEXT, "From", "its first day: today, yesterday, mon, -3 or 2026-03-01", NULL, SINCE_TEXT, DAY_BYTES, 16 },
	[UNTIL] = { ASK_TEXT, "Until", "its last day; up to today, the next check-in asks whether it goes on", NULL, UNTIL_TEXT, DAY_BYTES, 16 },
};

static const struct illness *ill_on(const struct app *app, day x)
{
	return &history_at(app->history, x)->illness;
}

/* Days can be asked of the history only where it reaches. */
static bool known_ill(const struct app *app, day x)
{
	const struct history *h = app->history;
	return x >= h->first && x < h->first + h->count && ill_on(app, x)->present;
}

static void put_day(const struct app *app, struct line *line, day x)
{
	char iso[DAY_TEXT];
	line_set(line, x == app->today ? "today" : day_iso(x, iso));
}

void form_open_illness(struct app *app)
{
	struct open_form *f = &app->form;
	if (app->cursor > app->today) {
		app_say(app, true, "An illness is entered up to today; t goes to today.");
		return;
	}
	form_open(app, FORM_ILLNESS, app->cursor);
	day x = known_ill(app, f->day) || !known_ill(app, f->day - 1) ? f->day : f->day - 1;
	const struct illness *ill = ill_on(app, x);
	f->run_first = f->run_last = x;
	while (known_ill(app, f->run_first - 1))
		f->run_first--;
	while (known_ill(app, f->run_last + 1) && f->run_last < app->today)
		f->run_last++;
	if (!ill->present)
		f->run_last = x - 1;
	f->answers[WHERE] = ill->present ? (int)ill->where : UNKNOWN;
	f->answers[FEVER] = ill->fever == TRI_YES;
	f->answers[HEAVY] = ill->mild == TRI_NO;
	put_day(app, &f->numbers[SINCE_TEXT], f->run_first);
	if (f->day < app->today && (!ill->present || f->run_last < app->today))
		put_day(app, &f->numbers[UNTIL_TEXT], ill->present && f->run_last > f->day ? f->run_last : f->day);
	form_illness.read(app);
}

static bool read_day(const struct open_form *f, day today, int row, day *out, struct err *err)
{
	char word[DAY_BYTES + 1];
	const char *text = f->numbers[asks[row].text].text;
	size_t from = strspn(text, " "), n = strcspn(text + from, " ");
	if (n == 0)
		return row == UNTIL || err_set(err, ERR_USAGE, "From which day? Say today, yesterday, mon, -3 or 2026-03-01.");
	snprintf(word, sizeof word, "%.*s", (int)n, text + from);
	if (text[from + n + strspn(text + from + n, " ")] != '\0')
		return err_set(err, ERR_USAGE, "One day is asked for: today, yesterday, mon, -3 or 2026-03-01.");
	return day_say(word, today, out, err);
}

/* The days meant; false with the row that is wrong, and why. */
static bool read_run(const struct open_form *f, day today, day *first, day *last, int *row, struct err *err)
{
	*last = today;
	*row = SINCE;
	if (!read_day(f, today, SINCE, first, err))
		return false;
	if (*first > today)
		return err_set(err, ERR_USAGE, "An illness is entered up to today, not ahead of it.");
	*row = UNTIL;
	if (!read_day(f, today, UNTIL, last, err))
		return false;
	if (*last > today)
		return err_set(err, ERR_USAGE, "Until is a day to come: leave it empty, and each check-in asks whether it goes on.");
	if (*last < *first)
		return err_set(err, ERR_USAGE, "It ends before it begins: until is its first day or a later one.");
	if (*last - *first >= DAYS_MOST)
		return err_set(err, ERR_USAGE, "These are %d days: %d at once are the most.", *last - *first + 1, DAYS_MOST);
	return true;
}

static bool said(const struct open_form *f)
{
	return f->answers[WHERE] != UNKNOWN || f->answers[FEVER] == 1;
}

/* The illness of one day: as the form has it, but of a day of the run only what was changed. */
static struct illness lay(const struct open_form *f, day x, const struct illness *was)
{
	bool kept = was->present && x >= f->run_first && x <= f->run_last;
	struct illness ill = kept ? *was : (struct illness){ true, WHERE_NONE, TRI_UNKNOWN, TRI_UNKNOWN };
	if (!kept || ask_changed(f, WHERE))
		ill.where = (enum where)f->answers[WHERE];
	if (!kept || ask_changed(f, FEVER))
		ill.fever = f->answers[FEVER] == 1 ? TRI_YES : TRI_UNKNOWN;
	if (!kept || ask_changed(f, HEAVY))
		ill.mild = f->answers[HEAVY] == 1 ? TRI_NO : TRI_UNKNOWN;
	return ill;
}

static void read(struct app *app)
{
	struct open_form *f = &app->form;
	day first, last;
	f->mine.illness = f->base.illness;
	if (!read_run(f, app->today, &first, &last, &f->wrong_field, &f->wrong))
		return;
	bool in = f->day >= first && f->day <= last;
	if (in && said(f))
		f->mine.illness = lay(f, f->day, &f->base.illness);
	else if (!in && f->day >= f->run_first && f->day <= f->run_last)
		f->mine.illness = entry_blank.illness;
}

/* Base and mine of every day from the first that changes to the last. */
static int lay_run(struct app *app, day first, day last, day *from)
{
	struct open_form *f = &app->form;
	bool had = f->run_last >= f->run_first;
	day to = had && f->run_last > last ? f->run_last : last;
	*from = had && f->run_first < first ? f->run_first : first;
	int count = to - *from + 1;
	free(f->run);
	f->run = mem_new(2 * (size_t)count, sizeof *f->run);
	for (int i = 0; i < count; i++) {
		day x = *from + i;
		struct entry *base = &f->run[i], *mine = &f->run[count + i];
		*base = *mine = entry_blank;
		bool known = known_ill(app, x), in = x >= first && x <= last;
		if (known)
			base->illness = mine->illness = *ill_on(app, x);
		if (in)
			mine->illness = lay(f, x, &base->illness);
		else if (x >= f->run_first && x <= f->run_last)
			mine->illness = entry_blank.illness;
	}
	return count;
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	day first, last, begin;
	if (!said(f)) {
		ask_refuse(f, WHERE, "Where is it? Choose above or below (the neck), or tick fever.");
		return;
	}
	if (!read_run(f, app->today, &first, &last, &f->wrong_field, &f->wrong))
		return;
	int count = lay_run(app, first, last, &begin);
	*out = (struct effect){ .kind = EFFECT_SAVE, .day = begin, .days = count, .base = f->run, .mine = f->run + count };
	saved_illness(first, last, app->today, app->words);
	memcpy(out->words, app->words, sizeof out->words);
	app->asked = EFFECT_SAVE;
}

static void beside(const struct open_form *f, const struct app *app, int ask, char *text, size_t size)
{
	const struct line *line = &f->numbers[asks[ask].text];
	char when[DAY_WORDS];
	day x, first;
	text[0] = '\0';
	if (line->text[strspn(line->text, " ")] == '\0')
		snprintf(text, size, "%s", ask == UNTIL ? "up to today" : "");
	else if (!read_day(f, app->today, ask, &x, NULL))
		return;
	else if (x > app->today)
		snprintf(text, size, "a day to come: up to today only");
	else if (ask == UNTIL && read_day(f, app->today, SINCE, &first, NULL) && x < first)
		snprintf(text, size, "before its first day");
	else
		snprintf(text, size, "%s", day_words(x, app->today, when));
}

/* How many days there are, and which of them another illness held. */
static void about(const struct open_form *f, const struct app *app, char *text, size_t size)
{
	day first, last;
	int row, other = 0;
	text[0] = '\0';
	if (!read_run(f, app->today, &first, &last, &row, NULL))
		return;
	for (day x = first; x <= last; x++)
		other += known_ill(app, x) && (x < f->run_first || x > f->run_last);
	if (other > 0)
		snprintf(text, size, "%d of these days %s an illness already; saving replaces it.", other, other == 1 ? "holds" : "hold");
}

const struct ask_form form_illness = { "Illness", asks, ROWS, read, save, NULL, beside, about, false };
