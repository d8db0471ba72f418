/* SPDX-License-Identifier: MIT */
/* One reason as a full line: the words of the runner's own entry first, the number beside it, the usual value, the days it
   rests on.  A function for each kind of reason, found by its id. */
#include "config.h"

#include "model/entry.h"
#include "recovery/phrase.h"
#include "recovery/window.h"
#include "recovery/words.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* "energy 2 (tired), usual 4; legs 1 (leaden)": the usual value is that of the first. */
static void add_items(const struct evidence *e, bool with_usual, struct line *l)
{
	for (int i = 0; i < ITEM_COUNT; i++) {
		if (e->low[i] == 0)
			continue;
		char label[32];
		snprintf(label, sizeof label, "%s", items[i].label);
		label[0] = (char)(label[0] | 0x20);	/* labels begin with an ASCII capital */
		line_part(l);
		line_add(l, "%s %d (%s)", label, e->low[i], items[i].words[e->low[i] - 1]);
		if (with_usual && e->n > 0) {
			line_add(l, ", usual ");
			line_number(l, e->usual);
		}
		with_usual = false;
	}
}

static void add_persistence(const struct evidence *e, struct line *l)
{
	if (e->raised > 0)
		line_add(l, "; %d of the last %d mornings", e->raised, e->looked);
	if (e->rest_given)
		line_add(l, "; rest was just taken: no more is made of it");
	if (e->chronic)
		line_add(l, "; common for you of late: no more is made of it");
}

static void add_ago(int days, struct line *l)
{
	if (days == 0)
		line_add(l, "today");
	else if (days == 1)
		line_add(l, "the day before");
	else
		line_add(l, "%d days before", days);
}

static void tell_red_flag(const struct evidence *e, struct line *l)
{
	const char *list = e->text;
	char word[WORD_BYTES + 1];
	for (int n = 0; words_next(&list, word); n++) {
		int listed = name_find(red_names, 7, word);
		line_add(l, n > 0 ? ", " : "");
		line_quote(l, listed >= 0 ? red_words[listed] : word);
	}
	line_add(l, ", entered ");
	add_ago(e->days, l);
}

static void tell_fever(const struct evidence *e, struct line *l)
{
	(void)e;
	line_add(l, "fever today");
}

static void tell_below_neck(const struct evidence *e, struct line *l)
{
	(void)e;
	line_add(l, "symptoms below the neck today");
}

static void tell_head_cold(const struct evidence *e, struct line *l)
{
	line_add(l, "head cold%s, energy ", e->detail ? ", mild" : ", not mild");
	if (e->now >= 1)
		line_add(l, "%d (%s)", (int)e->now, items[ITEM_ENERGY].words[(int)e->now - 1]);
	else
		line_add(l, "not known");
}

static void tell_pain(const struct evidence *e, struct line *l)
{
	line_add(l, "pain %d of 10", (int)e->now);
	if (e->text != NULL) {
		line_add(l, ", ");
		line_quote(l, e->text);
	}
	if (e->detail)
		line_add(l, ", changing your stride");
}

static void tell_bone_pain(const struct evidence *e, struct line *l)
{
	tell_pain(e, l);
	line_add(l, ", on one spot of bone, at rest or at night");
}

static void tell_some_pain(const struct evidence *e, struct line *l)
{
	tell_pain(e, l);
	line_add(l, ": no impact");
}

static void tell_slight_pain(const struct evidence *e, struct line *l)
{
	tell_pain(e, l);
	line_add(l, ": keep an eye on it");
}

static void tell_after_illness(const struct evidence *e, struct line *l)
{
	static const char *const kinds[3] = { "head cold", "illness below the neck", "illness with fever" };
	line_add(l, "day %d after %d day%s of %s; this holds to day %d", e->days, (int)e->extra, e->extra > 1 ? "s" : "", kinds[e->detail],
		e->length);
}

static void tell_after_race(const struct evidence *e, struct line *l)
{
	line_add(l, "day %d after racing ", e->days);
	line_distance(l, e->now);
	line_add(l, "; this holds to day %d", e->length);
}

static void tell_signs(const struct evidence *e, struct line *l)
{
	phrase_signs(e->signs, l);
}

static void tell_sleep(const struct evidence *e, struct line *l)
{
	if ((e->detail & SLEPT_SHORT) != 0) {
		line_add(l, "slept ");
		line_clock(l, e->now);
		line_add(l, (e->detail & SLEPT_SHORT_OF_STATED) != 0 ? ", your need is " : ", usual ");
		line_clock(l, e->usual);
		line_add(l, " (%d min short", (int)-e->deviation);
		line_add(l, e->n > 0 ? ", %d nights)" : ")", e->n);
	} else if ((e->detail & SLEPT_LITTLE) != 0) {
		line_add(l, "slept only ");
		line_clock(l, e->now);
	}
	add_items(e, (e->detail & (SLEPT_SHORT | SLEPT_LITTLE)) == 0, l);
	add_persistence(e, l);
}

static void tell_heart(const struct evidence *e, struct line *l)
{
	if ((e->detail & HEART_RATE) != 0) {
		line_add(l, "resting heart rate %d, usual ", (int)e->now);
		line_number(l, e->usual);
		line_add(l, " (+");
		line_number(l, e->deviation);
		line_add(l, ", %d mornings%s)", e->n, e->provisional ? ", provisional" : "");
	}
	if ((e->detail & HEART_HRV) != 0) {
		line_part(l);
		double spreads = fabs(e->extra);
		line_add(l, "HRV of the week %s the 60 days before by ", e->extra < 0 ? "under" : "over");
		if (lround(spreads * 100) != 100) {
			line_number(l, spreads);
			line_add(l, " times ");
		}
		line_add(l, "their spread");
	}
	add_persistence(e, l);
}

static void tell_items(const struct evidence *e, struct line *l)
{
	add_items(e, true, l);
	add_persistence(e, l);
}

static void tell_soreness(const struct evidence *e, struct line *l)
{
	add_items(e, true, l);
	if (e->days > 1)
		line_add(l, "; day %d in a row", e->days);
	add_persistence(e, l);
}

static void tell_week(const struct evidence *e, struct line *l)
{
	line_add(l, "%s%d days in a row without a full rest day%s", e->at_least ? "at least " : "", e->days,
		e->detail ? "; one is planned for tomorrow" : "");
}

static void tell_yesterday(const struct evidence *e, struct line *l)
{
	line_add(l, "the day before: ");
	phrase_demand(e, l);
	if (e->session == NULL)
		return;
	if (e->session->seconds != UNKNOWN) {
		line_add(l, ", ");
		line_number(l, session_minutes(e->session));
		line_add(l, " min");
	}
	if (e->session->rpe != UNKNOWN)
		line_add(l, ", effort %d of 10", e->session->rpe);
}

static void tell_midweek(const struct evidence *e, struct line *l)
{
	line_add(l, "between demanding days in a %s week", e->detail ? "declared high-volume" : "heavy");
	if (!e->detail)
		line_add(l, ": %d %% of the load of the four weeks before", (int)(100 * e->now + 0.5));
}

static void tell_stiff(const struct evidence *e, struct line *l)
{
	add_items(e, true, l);
	if (e->detail)
		line_add(l, "; not sore");
}

static void tell_tired(const struct evidence *e, struct line *l)
{
	add_items(e, true, l);
	if (e->detail)
		line_add(l, "; mood and drive steady");
}

static void tell_stacked(const struct evidence *e, struct line *l)
{
	line_add(l, "%d demanding days in the last six", (int)e->now);
	if (e->days >= 2)
		line_add(l, ", %d in the last three", e->days);
}

static void tell_recovery_week(const struct evidence *e, struct line *l)
{
	(void)e;
	line_add(l, "this is a recovery week");
}

static void tell_loading(const struct evidence *e, struct line *l)
{
	line_add(l, "%s%d loading weeks in a row", e->at_least ? "at least " : "", e->length);
}

static void tell_recovery_due(const struct evidence *e, struct line *l)
{
	tell_loading(e, l);
	line_add(l, ": a recovery week is due");
}

static void tell_no_checkin(const struct evidence *e, struct line *l)
{
	if (e->now > 0)
		line_add(l, "only %d of the %d check-in answers: a hard session is not cleared", (int)e->now, ITEM_CORE);
	else
		line_add(l, "no check-in for this day: a hard session is not cleared");
}

static void tell_jump(const struct evidence *e, struct line *l)
{
	line_add(l, "planned ");
	line_distance(l, e->now);
	line_add(l, ", longest run of 30 days ");
	line_distance(l, e->usual);
	line_add(l, "; up to ");
	line_distance_most(l, e->extra);
	line_add(l, " would be in step");
}

const char *words_reason(const struct reason *r, enum units units, char *text, size_t size)
{
	static void (*const tell[REASON_COUNT])(const struct evidence *, struct line *) = {
		[REASON_RED_FLAG] = tell_red_flag, [REASON_FEVER] = tell_fever, [REASON_BONE_PAIN] = tell_bone_pain,
		[REASON_PAIN] = tell_pain, [REASON_BELOW_NECK] = tell_below_neck, [REASON_HEAD_COLD] = tell_head_cold,
		[REASON_AFTER_ILLNESS] = tell_after_illness, [REASON_SOME_PAIN] = tell_some_pain, [REASON_SLIGHT_PAIN] = tell_slight_pain,
		[REASON_AFTER_RACE] = tell_after_race, [REASON_SIGNS] = tell_signs, [REASON_FATIGUE] = tell_items,
		[REASON_SLEEP] = tell_sleep, [REASON_HEART] = tell_heart, [REASON_MIND] = tell_items, [REASON_SORENESS] = tell_soreness,
		[REASON_WEEKLY_REST] = tell_week, [REASON_YESTERDAY] = tell_yesterday, [REASON_MIDWEEK] = tell_midweek,
		[REASON_STIFF] = tell_stiff, [REASON_SLIGHTLY_TIRED] = tell_tired, [REASON_STACKED] = tell_stacked,
		[REASON_RECOVERY_WEEK] = tell_recovery_week, [REASON_LOADING_WEEKS] = tell_loading, [REASON_NO_CHECKIN] = tell_no_checkin,
		[REASON_RECOVERY_DUE] = tell_recovery_due, [REASON_LONG_JUMP] = tell_jump,
	};
	struct line l = line_in(units, text, size);
	tell[r->id](&r->evidence, &l);
	return text;
}
