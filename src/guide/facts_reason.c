/* SPDX-License-Identifier: MIT */
/* What a reason says today and when it spoke before.  The days before are judged again, each as its own morning: the box
   and the grid cannot disagree. */
#include "config.h"

#include "guide/asked.h"
#include "recovery/dayclass.h"

#include <stdio.h>
#include <string.h>

enum { LISTED = 6 };		/* days named one by one */

static reason_set reasons_of_page(const char *page)
{
	reason_set set = 0;
	for (int i = 0; i < REASON_COUNT; i++)
		if (strcmp(reasons[i].page, page) == 0)
			set |= (reason_set)1 << i;
	return set;
}

static bool is_sign(enum reason_id id)
{
	return id >= REASON_FATIGUE && id <= REASON_SORENESS;
}

/* What the reason did to the verdict, as the end of its line. */
static void effect(const struct assessment *a, const struct reason *r, char *text, size_t size)
{
	bool binding = (a->binding & (reason_set)1 << r->id) != 0;
	if (is_sign(r->id))
		snprintf(text, size, "a %s sign", severity_words[r->severity]);
	else if (binding)
		snprintf(text, size, "this holds the day at %s", ceiling_words[a->verdict]);
	else if (r->ceiling < CEILING_TRAIN)
		snprintf(text, size, "by itself at most %s, but another reason goes lower", ceiling_words[r->ceiling]);
	else
		snprintf(text, size, "it limits nothing");
}

/* Whether the page is about what restday knows by entry only: that it does not speak says nothing about the runner. */
static bool entered_only(const char *page)
{
	for (int i = 0; i < REASON_COUNT; i++)
		if (strcmp(reasons[i].page, page) == 0)
			return reasons[i].domain <= DOMAIN_PAIN && i != REASON_AFTER_ILLNESS;
	return false;
}

void facts_reasons_today(struct asked *q)
{
	char day_text[FACT_DAY], line[WORDS], does[96];
	const struct assessment *a = q->assessment;
	bool any = false;
	fact_day(q->day, day_text);
	for (int i = 0; i < a->count; i++) {
		const struct reason *r = &a->reasons[i];
		if (strcmp(reasons[r->id].page, q->page) != 0)
			continue;
		effect(a, r, does, sizeof does);
		fact_add(q, q->day, "%s: %.190s; %s.", day_text, words_reason(r, q->units, line, sizeof line), does);
		any = true;
	}
	if (!any)
		fact_add(q, q->day, "%s: %s; the verdict is %s.", day_text,
			entered_only(q->page) ? "nothing of this kind is entered" : "not among the reasons", ceiling_words[a->verdict]);
}

struct tally {
	int days, medical;
	int allowed[4], done[5];	/* by ceiling; done[4]: not known */
	day spoke[FACTS_DAYS];
};

/* Judges the last weeks and counts the days on which any of `set` spoke (0: all days). */
static void count(const struct asked *q, reason_set set, struct tally *t)
{
	*t = (struct tally){ 0 };
	for (int ago = FACTS_DAYS - 1; ago >= 0; ago--) {
		struct assessment then;
		const struct assessment *a = q->assessment;
		if (ago > 0) {
			assess(q->history, q->day - ago, q->settings, NULL, &then);
			a = &then;
		}
		if (set != 0 ? (a->found & set) == 0 : assessment_only_unknown(a))
			continue;
		t->spoke[t->days++] = q->day - ago;
		t->medical += a->medical;
		t->allowed[a->verdict]++;
		if (ago > 0)
			t->done[day_class(q->history, q->day - ago, q->settings)]++;
	}
}

static void add_count(char *text, size_t size, int n, const char *what)
{
	size_t used = strlen(text);
	if (n > 0)
		snprintf(text + used, size - used, "%s%s %d", used > 0 ? ", " : "", what, n);
}

static void list_days(const struct tally *t, char *text, size_t size)
{
	char one[FACT_DAY];
	int first = t->days > LISTED ? t->days - LISTED : 0;
	text[0] = '\0';
	for (int i = first; i < t->days; i++) {
		size_t used = strlen(text);
		snprintf(text + used, size - used, "%s%s", i > first ? ", " : "", fact_day(t->spoke[i], one));
	}
}

void facts_reasons_before(struct asked *q)
{
	struct tally t;
	char days[WORDS], allowed[96] = "", done[128] = "";
	count(q, reasons_of_page(q->page), &t);
	if (t.days == 0 || (t.days == 1 && t.spoke[0] == q->day)) {
		fact_add(q, DAY_MIN, "It has not spoken on any %sof the last %d days.", t.days > 0 ? "other " : "", (int)FACTS_DAYS);
		return;
	}
	list_days(&t, days, sizeof days);
	fact_add(q, t.spoke[t.days - 1], "It spoke on %d of the last %d days%s %.200s.", t.days, (int)FACTS_DAYS,
		t.days > LISTED ? ", lately on" : ":", days);
	if (t.medical > 0)		/* how often one trained through a warning sign is no matter for a count */
		return;
	for (int c = CEILING_PASSIVE; c <= CEILING_TRAIN; c++)
		add_count(allowed, sizeof allowed, t.allowed[c], ceiling_names[c]);
	static const char *const did[] = { "rested", "light", "easy", "demanding", "not known" };
	for (int c = CEILING_PASSIVE; c <= CEILING_NONE; c++)
		add_count(done, sizeof done, t.done[c], did[c]);
	fact_add(q, DAY_MIN, "Verdicts then: %s.%s%s%s", allowed, done[0] != '\0' ? " What was done: " : "", done,
		done[0] != '\0' ? "." : "");
}

void facts_verdicts(struct asked *q)
{
	struct tally t;
	char day_text[FACT_DAY], because[WORDS], allowed[96] = "";
	const struct assessment *a = q->assessment;
	words_because(a, q->units, because, sizeof because);
	fact_add(q, q->day, "%s: %s%s%.220s.", fact_day(q->day, day_text), ceiling_words[a->verdict],
		because[0] != '\0' ? ", because: " : "", because);
	count(q, 0, &t);
	for (int c = CEILING_PASSIVE; c <= CEILING_TRAIN; c++)
		add_count(allowed, sizeof allowed, t.allowed[c], ceiling_names[c]);
	if (t.days > 0)
		fact_add(q, DAY_MIN, "Verdicts of the last %d days: %s; %d without a check-in.", (int)FACTS_DAYS, allowed, FACTS_DAYS - t.days);
}

/* Up, down, or neither: where there is no verdict of that day, or it has come to be what the runner said. */
static int direction(const struct asked *q, int ago, enum taken_as to)
{
	struct assessment then;
	const struct assessment *a = q->assessment;
	if (ago > 0) {
		assess(q->history, q->day - ago, q->settings, NULL, &then);
		a = &then;
	}
	if ((ago > 0 && assessment_only_unknown(a)) || (int)to == (int)a->verdict)
		return 2;
	return (int)to > (int)a->verdict ? 0 : 1;
}

void facts_overruled(struct asked *q)
{
	static const char *const ways[3] = { "up", "down", "neither way" }, *const felt[3] = { "higher", "the same", "lower" };
	int way[3] = { 0 }, energy[3] = { 0 }, days = 0, latest = 0;
	char start[96], text[FACT_DAY];
	for (int ago = FACTS_DAYS - 1; ago >= 0; ago--) {
		const struct entry *e = asked_entry(q, ago);
		if (e->override.to == TAKEN_NONE)
			continue;
		way[direction(q, ago, e->override.to)]++;
		days++;
		latest = ago;
		int before = e->item[ITEM_ENERGY], after = ago > 0 ? asked_entry(q, ago - 1)->item[ITEM_ENERGY] : UNKNOWN;
		if (before != UNKNOWN && after != UNKNOWN)
			energy[after > before ? 0 : after == before ? 1 : 2]++;
	}
	if (days == 0) {
		fact_add(q, DAY_MIN, "You have overruled no verdict in the last %d days.", (int)FACTS_DAYS);
		return;
	}
	snprintf(start, sizeof start, "You overruled on %d of the last %d days, the latest on %s:", days, (int)FACTS_DAYS, fact_day(q->day - latest, text));
	fact_add_times(q, q->day - latest, start, ways, way);
	fact_add_times(q, DAY_MIN, "The morning after, energy was", felt, energy);
}
