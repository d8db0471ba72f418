/* SPDX-License-Identifier: MIT */
/* The verdict in words, why in half a line, and how much was known. */
#include "config.h"

#include "recovery/past.h"
#include "recovery/phrase.h"
#include "recovery/words.h"

const char *const severity_words[4] = { "note", "mild", "clear", "strong" };
const char *const ceiling_words[4] = { "passive recovery", "active recovery", "easy", "train" };
const char *const heading_words[HEADING_COUNT] = {
	[HEADING_ALSO] = "Also, but not deciding",
	[HEADING_SPEAKS] = "What speaks, limiting nothing",
	[HEADING_CHANGE] = "What would change it",
	[HEADING_LOWER] = "What the morning could lower",
	[HEADING_FITS] = "Which recovery fits",
	[HEADING_IF_TAKEN] = "If you take a recovery day",
	[HEADING_NUMBERS] = "With numbers of your own",
};

enum heading heading_fit(const struct assessment *a)
{
	return a->verdict > CEILING_ACTIVE ? HEADING_IF_TAKEN : HEADING_FITS;
}

enum heading heading_outvoted(const struct assessment *a)
{
	return a->binding != 0 ? HEADING_ALSO : HEADING_SPEAKS;
}

static const char *const promises[4] = {
	"Complete rest today: nothing to do, and that is what helps.",
	"Light movement today, easy from the first minute to the last.",
	"An easy day: nothing hard and nothing long.",
	"Hard work is in order today.",
};

const char words_notice[] = "restday is there to learn from; it replaces no doctor or coach who knows you.";
const char words_programme[] = "Before you begin a new programme, ask a doctor or a certified coach.";
const char *const override_medical = "restday cannot agree to training on such a day. You decide, and it is kept as you say.";

const char *words_promise(const struct assessment *a)
{
	return a->medical ? "No training today." : promises[a->verdict];
}

const char *words_override(const struct override *o, bool past, char *text, size_t size)
{
	struct line l = line_on(text, size);
	if (o->to != TAKEN_NONE)
		line_add(&l, "you %s it as %s: %s", past ? "took" : "take", ceiling_words[o->to], o->why != NULL ? o->why : "");
	return text;
}

const char *words_because(const struct assessment *a, enum units units, char *text, size_t size)
{
	enum { MOST = 2 };
	struct line l = line_in(units, text, size);
	int told = 0, binding = 0;
	for (int i = 0; i < a->count; i++)
		binding += (a->binding >> a->reasons[i].id & 1) != 0;
	if (binding == 0)
		line_add(&l, "nothing entered speaks against it");
	for (int i = 0; i < a->count && told < MOST; i++) {
		if ((a->binding >> a->reasons[i].id & 1) == 0)
			continue;
		line_add(&l, "%s", told == 0 ? "" : binding > MOST ? ", " : " and ");
		phrase_cause(&a->reasons[i], &l);
		told++;
	}
	if (binding > MOST) {
		line_add(&l, " and ");
		line_count(&l, binding - MOST);
		line_add(&l, " more");
	}
	return text;
}

const char *words_unasked(const struct assessment *a)
{
	return a->core_known > 0 ? "too few answers" : "no check-in";
}

bool reason_repeats(const struct assessment *a, const struct reason *r)
{
	bool sign = false;
	for (int i = 0; i < a->count; i++)
		sign |= a->reasons[i].id == REASON_FATIGUE;
	return r->id == REASON_SLIGHTLY_TIRED && sign;
}

const char *words_confidence(const struct assessment *a, char *text, size_t size)
{
	struct line l = line_on(text, size);
	line_add(&l, "confidence %s", confidence_names[a->confidence]);
	return text;
}

const char *words_unknown(const struct assessment *a, char *text, size_t size)
{
	struct line l = line_on(text, size);
	if (a->core_known == 0)
		line_add(&l, "no check-in");
	else if (a->core_known < ITEM_CORE)
		line_add(&l, "%d of the %d check-in answers", ITEM_CORE - a->core_known, ITEM_CORE);
	if (!a->sleep_known) {
		line_part(&l);
		line_add(&l, "no sleep entry");
	}
	if (!a->rhr_usable) {
		line_part(&l);
		line_add(&l, "no resting heart rate to compare");
	}
	if (a->days_logged < 7) {
		line_part(&l);
		line_add(&l, "what was done on %d of the last 7 days", 7 - a->days_logged);
	}
	return text;
}

struct counts {
	int sleep, rhr, hrv;		/* values before the day, as far back as each rule looks */
	bool sleep_today, rhr_today, hrv_today;
};

static struct counts count_values(const struct history *h, day x)
{
	const struct entry *today = history_at(h, x);
	struct counts c = { .sleep_today = today->sleep_min != UNKNOWN, .rhr_today = today->rhr != UNKNOWN, .hrv_today = today->rmssd > 0 };
	for (int ago = 1; ago < HRV_WEEK + HRV_BASE; ago++) {
		const struct entry *e = history_at(h, x - ago);
		c.sleep += ago <= USUAL_DAYS && e->sleep_min != UNKNOWN;
		c.rhr += ago <= USUAL_DAYS && e->rhr != UNKNOWN;
		c.hrv += ago >= HRV_WEEK && e->rmssd > 0;
		c.hrv_today = c.hrv_today || e->rmssd > 0;
	}
	return c;
}

/* Silent for what is never measured: nobody is asked to buy a device. */
static void add_learning(struct line *l, const char *what, const char *unit, int n, bool measured, double least, double full)
{
	if (n >= full || (n == 0 && !measured))
		return;
	line_part(l);
	line_add(l, "%s: %s, %d of %d %s", what, n >= least ? "provisional" : "still learning", n, (int)full, unit);
}

const char *words_learning(const struct history *h, day x, const struct settings *s, char *text, size_t size)
{
	struct line l = line_on(text, size);
	struct counts c = count_values(h, x);
	add_learning(&l, "resting heart rate", "mornings", c.rhr, c.rhr_today, s->usual_least, s->usual_full);
	if (!(s->need_min > 0))
		add_learning(&l, "usual night", "nights", c.sleep, c.sleep_today, s->usual_full, s->usual_full);
	add_learning(&l, "HRV", "mornings", c.hrv, c.hrv_today, s->hrv_base_least, s->hrv_base_least);
	return text;
}
