/* SPDX-License-Identifier: MIT */
/* The same reason as a cause and as a thing.  Most need one fixed text, kept in tables; few look at their numbers. */
#include "config.h"

#include "recovery/dayclass.h"
#include "recovery/phrase.h"

int phrase_item(const struct evidence *e)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		if (e->low[i] != 0)
			return i;
	return -1;
}

void phrase_demand(const struct evidence *e, struct line *l)
{
	static const char *const sports[KIND_COUNT] = { "run", "walk", "bike ride", "swim", "strength session", "mobility session", "session" };
	const struct session *s = e->session;
	switch ((enum demand)e->detail) {
	case DEMAND_RACE:
		line_add(l, "a race");
		break;
	case DEMAND_QUALITY:
		line_add(l, "%s", s->purpose == PURPOSE_TEMPO ? "a tempo session" : purpose_names[s->purpose]);
		break;
	case DEMAND_LONG_RUN:
		line_add(l, "a long run");
		break;
	case DEMAND_LONG_OTHER:
		line_add(l, "a long %s", sports[s->kind]);
		break;
	default:
		line_add(l, "a hard %s", s != NULL ? sports[s->kind] : "session");
		break;
	}
}

void phrase_signs(const int signs[4], struct line *l)
{
	static const char *const names[4] = { "", "mild", "clear", "strong" };
	int left = (signs[1] > 0) + (signs[2] > 0) + (signs[3] > 0);
	for (int severity = 3; severity >= 1; severity--) {
		if (signs[severity] == 0)
			continue;
		line_count(l, signs[severity]);
		left--;
		line_add(l, " %s", names[severity]);
		if (left > 0)
			line_add(l, left == 1 ? " and " : ", ");
		else
			line_add(l, signs[severity] == 1 ? " sign" : " signs");
	}
}

static const char *const causes[REASON_COUNT] = {
	[REASON_RED_FLAG] = "a warning sign that was entered",
	[REASON_FEVER] = "fever",
	[REASON_BONE_PAIN] = "pain on bone, at rest or at night",
	[REASON_BELOW_NECK] = "symptoms below the neck",
	[REASON_HEAD_COLD] = "a head cold",
	[REASON_FATIGUE] = "tiredness",
	[REASON_SLEEP] = "a poor night",
	[REASON_MIND] = "a tired head",
	[REASON_SORENESS] = "sore muscles",
	[REASON_MIDWEEK] = "demanding days on both sides in a heavy week",
	[REASON_STIFF] = "stiffness",
	[REASON_RECOVERY_WEEK] = "the recovery week",
	[REASON_RECOVERY_DUE] = "a recovery week that is due",
	[REASON_LONG_JUMP] = "a planned run much longer than any of late",
};

static void days_running(const struct evidence *e, const char *what, struct line *l)
{
	line_add(l, "%s", e->at_least ? "at least " : "");
	line_count(l, e->days);
	line_add(l, " days %s", what);
}

void phrase_cause(const struct reason *r, struct line *l)
{
	const struct evidence *e = &r->evidence;
	switch (r->id) {
	case REASON_PAIN:
	case REASON_SOME_PAIN:
	case REASON_SLIGHT_PAIN:
		line_add(l, e->detail ? "pain that changes your stride" : "pain of %d out of 10", (int)e->now);
		break;
	case REASON_AFTER_ILLNESS:
		line_add(l, "day %d after being ill", e->days);
		break;
	case REASON_AFTER_RACE:
		line_add(l, "day %d after a race of ", e->days);
		line_distance(l, e->now);
		break;
	case REASON_SIGNS:
		phrase_signs(e->signs, l);
		break;
	case REASON_HEART:
		line_add(l, (e->detail & HEART_RATE) != 0 ? "a raised resting heart rate" : "low heart rate variability");
		break;
	case REASON_WEEKLY_REST:
		days_running(e, "without a full rest day", l);
		break;
	case REASON_YESTERDAY:
		line_add(l, "the day after ");
		phrase_demand(e, l);
		break;
	case REASON_SLIGHTLY_TIRED:
		line_add(l, e->low[ITEM_ENERGY] != 0 ? "slight tiredness" : "heavy legs");
		break;
	case REASON_STACKED:
		line_count(l, (int)e->now);
		line_add(l, " demanding days in six");
		break;
	case REASON_LOADING_WEEKS:
		line_add(l, "%s", e->at_least ? "at least " : "");
		line_count(l, e->length);
		line_add(l, " loading weeks in a row");
		break;
	case REASON_NO_CHECKIN:
		line_add(l, e->now > 0 ? "a check-in with few answers" : "no check-in");
		break;
	default:
		line_add(l, "%s", causes[r->id]);
		break;
	}
}

static const char *const things[REASON_COUNT] = {
	[REASON_RED_FLAG] = "the warning sign", [REASON_FEVER] = "the fever", [REASON_BONE_PAIN] = "the pain",
	[REASON_PAIN] = "the pain", [REASON_BELOW_NECK] = "the symptoms below the neck", [REASON_HEAD_COLD] = "the head cold",
	[REASON_AFTER_ILLNESS] = "the illness", [REASON_SOME_PAIN] = "the pain", [REASON_SLIGHT_PAIN] = "the pain",
	[REASON_AFTER_RACE] = "the race", [REASON_SIGNS] = "the signs together", [REASON_FATIGUE] = "the tiredness",
	[REASON_SLEEP] = "the poor night", [REASON_MIND] = "the tired head", [REASON_SORENESS] = "the soreness",
	[REASON_WEEKLY_REST] = "so many days without rest", [REASON_MIDWEEK] = "the demanding days around it",
	[REASON_STIFF] = "the stiffness", [REASON_STACKED] = "so many demanding days", [REASON_RECOVERY_WEEK] = "the recovery week",
	[REASON_LOADING_WEEKS] = "so many loading weeks", [REASON_NO_CHECKIN] = "the missing check-in",
	[REASON_RECOVERY_DUE] = "the loading weeks", [REASON_LONG_JUMP] = "the jump in distance",
};

void phrase_thing(const struct reason *r, struct line *l)
{
	const struct evidence *e = &r->evidence;
	switch (r->id) {
	case REASON_HEART:
		line_add(l, (e->detail & HEART_RATE) != 0 ? "the raised heart rate" : "the low HRV");
		break;
	case REASON_SLEEP:
		line_add(l, e->detail != 0 && (e->detail & (SLEPT_SHORT | SLEPT_LITTLE)) != 0 ? "the short night" : "the poor night");
		break;
	case REASON_FATIGUE:
		line_add(l, e->low[ITEM_ENERGY] != 0 ? "the tiredness" : "the heavy legs");
		break;
	case REASON_SLIGHTLY_TIRED:
		line_add(l, e->low[ITEM_ENERGY] != 0 ? "the slight tiredness" : "the heavy legs");
		break;
	case REASON_YESTERDAY:
		line_add(l, "the day before, ");
		phrase_demand(e, l);
		break;
	default:
		line_add(l, "%s", things[r->id]);
		break;
	}
}
