/* SPDX-License-Identifier: MIT */
/* What would change the verdict, and which recovery would fit.  "Without X it would be Y", never "change X": an answer is
   not there to be bent. */
#include "config.h"

#include "recovery/phrase.h"
#include "recovery/words.h"

#include <string.h>

/* The day after `until`: "Saturday", or with its date when it is more than six days off.  Never "tomorrow": the day explained
   may be long past. */
static void add_opening(const struct assessment *a, day until, struct line *l)
{
	day opens = until + 1;
	if (opens <= a->day)
		opens = a->day + 1;
	if (opens <= a->day + 6)
		line_add(l, "from %s", weekday_names[day_weekday(opens)]);
	else {
		line_add(l, "from ");
		line_day(l, opens);
	}
}

static bool by_calendar(const struct assessment *a, const struct raise *raise, const struct reason *r, struct line *l)
{
	if (r->evidence.until == DAY_MIN)
		return false;
	enum ceiling to = r->evidence.then < raise->to ? r->evidence.then : raise->to;
	add_opening(a, r->evidence.until, l);
	if (r->id == REASON_WEEKLY_REST)
		line_add(l, r->evidence.detail ? ", after the rest day planned" : ", after a full rest day");
	line_add(l, ": %s", ceiling_words[to]);
	return true;
}

const char *words_raise(const struct assessment *a, const struct raise *raise, char *text, size_t size)
{
	struct line l = line_on(text, size);
	const struct reason *without[4];
	int n = 0;
	for (int i = 0; i < a->count && n < 4; i++)
		if ((raise->without >> a->reasons[i].id & 1) != 0)
			without[n++] = &a->reasons[i];
	if (n == 1 && by_calendar(a, raise, without[0], &l))
		return text;
	if (n == 1 && without[0]->id == REASON_NO_CHECKIN) {
		line_add(&l, "with %s: %s, if nothing in it speaks against it", without[0]->evidence.now > 0 ? "a full check-in" : "a check-in",
			ceiling_words[raise->to]);
		return text;
	}
	line_add(&l, "without ");
	for (int i = 0, told = 0; i < n; i++) {
		/* Tiredness twice, as a rest sign and as a call for movement, is one thing to a person. */
		if (without[i]->id == REASON_SLIGHTLY_TIRED && (raise->without >> REASON_FATIGUE & 1) != 0)
			continue;
		line_add(&l, "%s", told++ > 0 ? " and " : "");
		phrase_thing(without[i], &l);
	}
	line_add(&l, ": %s", ceiling_words[raise->to]);
	return text;
}

const char *words_step(const struct step *step, char *text, size_t size)
{
	struct line l = line_on(text, size);
	const struct item_info *item = &items[step->item];
	line_add(&l, "%s %d (%s)", item->name, step->to_step, item->words[step->to_step - 1]);
	if (step->from_step != UNKNOWN)
		line_add(&l, " instead of %d (%s)", step->from_step, item->words[step->from_step - 1]);
	line_add(&l, " would make it %s", ceiling_words[step->to]);
	for (char *c = text; *c != '\0'; c++)	/* sleep_quality */
		*c = *c == '_' ? ' ' : *c;
	return text;
}

/* For each ground: why passive, why active.  "" is a pair that cannot meet. */
struct fit_words {
	const char *passive, *active;
};
static const struct fit_words fit_words[REASON_COUNT] = {
	[REASON_RED_FLAG] = { "nothing should be asked of the body before a doctor has looked", "" },
	[REASON_FEVER] = { "fever already keeps the body at work", "" },
	[REASON_BONE_PAIN] = { "what hurts should carry nothing", "" },
	[REASON_PAIN] = { "what hurts this much should be left alone", "" },
	[REASON_BELOW_NECK] = { "symptoms below the neck ask for rest", "" },
	[REASON_HEAD_COLD] = { "a cold without steady energy asks for rest", "a mild cold with steady energy leaves room for light movement" },
	[REASON_AFTER_ILLNESS] = { "the body is still coming back from being ill", "being ill lies just behind you: light movement comes before training" },
	[REASON_SOME_PAIN] = { "what hurts should be left alone", "movement without impact spares what hurts" },
	[REASON_SLIGHT_PAIN] = { "what hurts should be left alone", "light movement spares what hurts a little" },
	[REASON_AFTER_RACE] = { "the race still has to be slept off", "the race is still in the legs: move lightly, without impact" },
	[REASON_SIGNS] = { "together the signs ask for rest, and movement would only add to them",
		"together the signs are too many for training, and few enough for light movement" },
	[REASON_FATIGUE] = { "the tiredness goes deeper than the legs", "slight tiredness goes well with light movement" },
	[REASON_SLEEP] = { "a poor night is made good by rest, not by movement", "" },
	[REASON_HEART] = { "the heart has not settled yet", "" },
	[REASON_MIND] = { "a tired head rests best away from training", "" },
	[REASON_SORENESS] = { "sore muscles are still at their repair", "muscles sore for a day or two take light movement without impact" },
	[REASON_WEEKLY_REST] = { "the week's full rest day is due", "" },
	[REASON_YESTERDAY] = { "", "light movement spares what the day before left in the legs" },
	[REASON_MIDWEEK] = { "", "light movement keeps the week going between its demanding days" },
	[REASON_STIFF] = { "", "gentle movement loosens what is stiff" },
	[REASON_SLIGHTLY_TIRED] = { "", "slightly tired or heavy, and no more than that: light movement suits it" },
	[REASON_STACKED] = { "", "demanding days stand close together, and light movement adds nothing to them" },
	[REASON_RECOVERY_WEEK] = { "", "a recovery week keeps you moving, lightly" },
	[REASON_LOADING_WEEKS] = { "", "many loading weeks lie behind you: keep it light" },
};

/* Where a medical reason binds it is the ground, whichever code comes first. */
static int ground_of(const struct assessment *a, const struct fit *fit)
{
	for (int i = 0; i < a->count; i++)
		if (a->reasons[i].medical && (a->binding >> a->reasons[i].id & 1) != 0)
			return (int)a->reasons[i].id;
	return reason_find(fit->ground);
}

static const char *ground_words(const struct assessment *a, const struct fit *fit)
{
	int id = ground_of(a, fit);
	if (strcmp(fit->ground, "streak") == 0)
		return "the week's full rest day comes due soon";
	if (id < 0)
		return "nothing entered asks for rest, and light movement keeps the rhythm";
	const struct reason *pain = assessment_reason(a, REASON_SLIGHT_PAIN);
	if (id == REASON_SLIGHT_PAIN && pain != NULL && pain->evidence.now <= 0)
		return "nothing hurts, and light movement keeps the rhythm";
	const char *words = fit->recovery == CEILING_PASSIVE ? fit_words[id].passive : fit_words[id].active;
	return words != NULL ? words : "";
}

const char *words_fit(const struct assessment *a, const struct fit *fit, char *text, size_t size)
{
	struct line l = line_on(text, size);
	line_add(&l, "%s recovery %s: %s", fit->recovery == CEILING_PASSIVE ? "Passive" : "Active",
		a->verdict <= CEILING_ACTIVE ? "fits" : "would fit", ground_words(a, fit));
	return text;
}

const char *words_zone1(const struct zone1 *zone, const struct settings *s, char *text, size_t size)
{
	struct line l = line_on(text, size);
	if (zone->ground != ZONE_UNKNOWN)
		line_add(&l, "For recovery stay at %d bpm or below: ", zone->most);
	switch (zone->ground) {
	case ZONE_UNKNOWN:
		line_add(&l, "Neither threshold nor highest heart rate is stated: go by talking and by effort");
		break;
	case ZONE_THRESHOLD:
		line_add(&l, "80 %% of your threshold heart rate of ");
		line_number(&l, s->lthr);
		break;
	case ZONE_RESERVE:
		line_add(&l, "half the way from your usual resting heart rate of ");
		line_number(&l, zone->rest.mid);
		line_add(&l, " (%d mornings%s) to your highest of ", zone->rest.n, zone->rest.full ? "" : ", provisional");
		line_number(&l, s->hrmax);
		break;
	case ZONE_HIGHEST:
		line_add(&l, "70 %% of your highest heart rate of ");
		line_number(&l, s->hrmax);
		if (!zone->rest.known)
			line_add(&l, ", for your usual resting heart rate is not known yet (%d morning%s)", zone->rest.n,
				zone->rest.n == 1 ? "" : "s");
		break;
	}
	line_add(&l, ".");
	return text;
}

bool words_offered(const struct assessment *a, enum form form)
{
	return !a->medical || form != FORM_TOOLS;
}

const char *words_form(const struct assessment *a, enum form form, const struct fit *fit, char *text, size_t size)
{
	static const char *const words[] = {
		[FORM_REST] = "a rest day: no training; light chores are fine",
		[FORM_NAP] = "an earlier night, or a short nap before mid-afternoon",
		[FORM_MENTAL] = "a day away from plan and numbers",
		[FORM_TOOLS] = "roller or massage, gently, ten minutes or so",
		[FORM_RUN] = "an easy run in zone 1",
		[FORM_WALK] = "a walk, 20 to 45 minutes",
		[FORM_BIKE_SWIM] = "an easy ride or swim, 20 to 40 minutes, without effort",
		[FORM_MOBILITY] = "mobility or stretching, 10 to 20 minutes",
	};
	static const char *const grounds[] = {
		[ZONE_THRESHOLD] = "80 % of your threshold", [ZONE_RESERVE] = "half your heart-rate reserve", [ZONE_HIGHEST] = "70 % of your highest",
	};
	struct line l = line_on(text, size);
	line_add(&l, "%s", a->medical && form == FORM_REST ? "a rest day: no training" : words[form]);
	if (form == FORM_RUN && fit->zone1.ground != ZONE_UNKNOWN)
		line_add(&l, " (up to %d bpm, %s)", fit->zone1.most, grounds[fit->zone1.ground]);
	if (form == FORM_RUN)
		line_add(&l, ", 20 to 40 minutes, able to talk throughout");
	return text;
}
