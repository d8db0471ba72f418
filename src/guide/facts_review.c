/* SPDX-License-Identifier: MIT */
/* Looking back: mistakes of the last weeks with the latest date of each, and how often the slow signs were there.  Counts only: no
   number of them is held against anybody. */
#include "config.h"

#include "guide/asked.h"
#include "recovery/domain.h"
#include "recovery/review.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { SIGN_DAYS = 14, ILL_DAYS = 56 };

struct seen {
	int days;
	struct review latest;
};

/* Of what stands over many days, such as planned rest not kept, the latest says it all; what is of one day is counted. */
static const bool standing[MISTAKE_COUNT] = { [MISTAKE_WAITED] = true, [MISTAKE_TOOLS] = true, [MISTAKE_OPTIONAL] = true,
	[MISTAKE_STACKED] = true };

static void add_mistake(struct asked *q, enum mistake which, const struct seen *seen)
{
	char what[WORDS], name[64], on[FACT_DAY];
	const struct review *r = &seen->latest;
	snprintf(name, sizeof name, "%s", mistakes[which].name);
	name[0] = (char)toupper((unsigned char)name[0]);
	words_mistake(r, which, q->settings, what, sizeof what);
	if (standing[which])
		fact_add(q, r->day, "%s: %.200s, up to %s.", name, what, fact_day(r->day, on));
	else if (seen->days == 1)
		fact_add(q, r->day, "%s: %s (%.200s).", name, fact_day(r->day, on), what);
	else
		fact_add(q, r->day, "%s: on %d days, the latest %s (%.200s).", name, seen->days, fact_day(r->day, on), what);
}

void facts_mistakes(struct asked *q)
{
	struct seen seen[MISTAKE_COUNT] = { 0 };
	bool any = false;
	for (int ago = FACTS_DAYS - 1; ago >= 0; ago--) {
		struct review r;
		review_day(q->history, q->day - ago, q->settings, &r);
		for (int i = 0; i < MISTAKE_COUNT; i++)
			if ((r.mistakes >> i & 1) != 0) {
				seen[i].days++;
				seen[i].latest = r;
			}
	}
	for (int i = 0; i < MISTAKE_COUNT; i++)
		if (seen[i].days > 0) {
			add_mistake(q, (enum mistake)i, &seen[i]);
			any = true;
		}
	if (!any)
		fact_add(q, DAY_MIN, "None of these in the last four weeks, as far as the days are known.");
}

/* ", energy or legs low on 3" */
static void add_sign(char *text, size_t size, const char *what, int raised)
{
	size_t used = strlen(text);
	snprintf(text + used, size - used, "%s%s on %d", used > 0 ? "; " : "", what, raised);
}

static bool low(int step)
{
	return step != UNKNOWN && step <= STEP_LOW;
}

void facts_slow_signs(struct asked *q)
{
	char line[WORDS] = "";
	int known = 0, tired = 0, slept = 0, mind = 0;
	struct past past;
	past_look(&past, q->history, q->day, q->settings, NULL);
	for (int ago = SIGN_DAYS - 1; ago >= 0; ago--) {
		const struct entry *e = asked_entry(q, ago);
		known += entry_core_known(e) > 0;
		tired += low(e->item[ITEM_ENERGY]) || low(e->item[ITEM_LEGS]);
		slept += look_night(&past, ago).severity > 0;
		mind += severity_mind(e) > 0;
	}
	if (known == 0) {
		fact_add(q, DAY_MIN, "No check-in on the last %d mornings: nothing can be seen of this.", (int)SIGN_DAYS);
		return;
	}
	add_sign(line, sizeof line, "energy or legs low", tired);
	add_sign(line, sizeof line, "the night short or poor", slept);
	add_sign(line, sizeof line, "mood, focus or drive low", mind);
	fact_add(q, DAY_MIN, "Of the last %d mornings %d have a check-in: %.200s.", (int)SIGN_DAYS, known, line);
}

static bool ill(const struct asked *q, int ago)
{
	return asked_entry(q, ago)->illness.present;
}

/* A spell goes on over one day without an entry, as it does for the rules. */
void facts_spells(struct asked *q)
{
	char on[FACT_DAY];
	int spells = 0;
	day latest = DAY_MIN;
	for (int ago = ILL_DAYS - 1; ago >= 0; ago--)
		if (ill(q, ago) && !ill(q, ago + 1) && !ill(q, ago + 2)) {
			spells++;
			latest = q->day - ago;
		}
	if (spells == 0)
		fact_add(q, DAY_MIN, "No illness entered in the last eight weeks.");
	else
		fact_add(q, latest, "Ill %s in the last eight weeks, the latest from %s on.", spells == 1 ? "once" : spells == 2 ? "twice" : "several times",
			fact_day(latest, on));
}
