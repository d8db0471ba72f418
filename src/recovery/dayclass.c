/* SPDX-License-Identifier: MIT */
/* Labels of a day, from its sessions alone.  A missing effort or length counts as what its purpose usually means: the
   purpose was entered, so intervals of unknown length are still intervals. */
#include "config.h"

#include "model/gentle.h"
#include "recovery/baseline.h"
#include "recovery/dayclass.h"

enum { RACE_RPE = 9, QUALITY_RPE = 7, UNSAID_MINUTES = 20, LIGHT_RPE_UNSAID = 9 };

static double or_else(double value, double unsaid)
{
	return value < 0 ? unsaid : value;
}

/* The runner's own median run of the four weeks before x, in minutes; UNKNOWN with too few runs. */
static double median_run(const struct history *h, day x, const struct settings *s)
{
	enum { RUNS_MAX = USUAL_DAYS * SESSIONS_MAX };
	int seconds[RUNS_MAX], n = 0;
	for (day y = x - 1; y >= x - USUAL_DAYS; y--) {
		const struct entry *e = history_at(h, y);
		for (int i = 0; i < e->session_count; i++)
			if (e->sessions[i].kind == KIND_RUN && e->sessions[i].seconds != UNKNOWN && n < RUNS_MAX)
				seconds[n++] = e->sessions[i].seconds;
	}
	if (n == 0 || n < s->long_share_runs)
		return UNKNOWN;
	sort_ints(seconds, n);
	return n % 2 != 0 ? seconds[n / 2] / 60.0 : (seconds[n / 2 - 1] / 60.0 + seconds[n / 2] / 60.0) / 2.0;
}

static bool long_for_runner(const struct history *h, day x, double minutes, const struct settings *s)
{
	if (minutes < s->long_share_min)
		return false;
	double usual = median_run(h, x, s);
	return usual >= 0 && minutes >= s->long_share * usual;
}

static enum demand session_demand(const struct session *d, const struct history *h, day x, const struct settings *s)
{
	double minutes = session_minutes(d);
	if (d->purpose == PURPOSE_RACE && or_else(d->rpe, RACE_RPE) >= s->race_rpe)
		return DEMAND_RACE;
	if (session_gentle(d))
		return DEMAND_NONE;
	bool lasting = or_else(minutes, UNSAID_MINUTES) >= s->hard_min;
	bool quality = d->purpose == PURPOSE_INTERVALS || d->purpose == PURPOSE_TEMPO || d->purpose == PURPOSE_HILLS;
	if (quality && lasting && or_else(d->rpe, QUALITY_RPE) >= s->quality_rpe)
		return DEMAND_QUALITY;
	if (lasting && d->rpe != UNKNOWN && d->rpe >= s->hard_rpe)
		return DEMAND_EFFORT;
	if (d->kind != KIND_RUN)
		return minutes >= s->long_other_min && d->rpe >= s->long_other_rpe ? DEMAND_LONG_OTHER : DEMAND_NONE;
	if (d->purpose == PURPOSE_LONG || minutes >= s->long_run_min || long_for_runner(h, x, minutes, s))
		return DEMAND_LONG_RUN;
	return DEMAND_NONE;
}

enum demand day_demanding(const struct history *h, day x, const struct settings *s, const struct session **session)
{
	const struct entry *e = history_at(h, x);
	for (int i = 0; i < e->session_count; i++) {
		enum demand demand = session_demand(&e->sessions[i], h, x, s);
		if (demand != DEMAND_NONE) {
			*session = &e->sessions[i];
			return demand;
		}
	}
	*session = NULL;
	return DEMAND_NONE;
}

bool plan_demanding(const struct session *p, const struct settings *s)
{
	switch (p->purpose) {
	case PURPOSE_INTERVALS: case PURPOSE_TEMPO: case PURPOSE_HILLS: case PURPOSE_RACE: case PURPOSE_LONG:
		return true;
	default:
		return p->rpe >= s->plan_rpe || session_minutes(p) >= s->plan_min;
	}
}

bool day_is_rest(const struct history *h, day x)
{
	const struct entry *e = history_at(h, x);
	if (!entry_known(e))
		return false;
	for (int i = 0; i < e->session_count; i++)
		if (!session_gentle(&e->sessions[i]))
			return false;
	return true;
}

enum ceiling day_class(const struct history *h, day x, const struct settings *s)
{
	const struct entry *e = history_at(h, x);
	const struct session *demanding;
	if (!entry_known(e))
		return CEILING_NONE;
	if (day_is_rest(h, x))
		return CEILING_PASSIVE;
	if (day_demanding(h, x, s, &demanding) != DEMAND_NONE)
		return CEILING_TRAIN;
	int sessions = 0;
	for (int i = 0; i < e->session_count; i++) {
		const struct session *d = &e->sessions[i];
		if (session_gentle(d))
			continue;
		sessions++;
		double most = d->kind == KIND_RUN ? s->light_run_min : s->light_other_min;
		if (or_else(d->rpe, LIGHT_RPE_UNSAID) > s->light_rpe || d->seconds == UNKNOWN || session_minutes(d) > most)
			return CEILING_EASY;
	}
	return sessions <= s->light_sessions ? CEILING_ACTIVE : CEILING_EASY;
}

double entry_load(const struct entry *e)
{
	if (!entry_known(e))
		return UNKNOWN;
	double load = 0;
	for (int i = 0; i < e->session_count; i++) {
		const struct session *d = &e->sessions[i];
		if (!session_gentle(d) && (d->rpe == UNKNOWN || d->seconds == UNKNOWN))
			return UNKNOWN;
		if (d->seconds != UNKNOWN)
			load += (d->rpe == UNKNOWN ? 1 : d->rpe) * session_minutes(d);
	}
	return load;
}
