/* SPDX-License-Identifier: MIT */
/* One odd morning says little; the same sign on most of the last mornings says more.  Two cases are waived: rest has just
   been given, and more of the same is not the answer; or the sign is this runner's usual state, which is a question for a
   block of training and not for one day. */
#include "config.h"

#include "recovery/domain.h"

enum { PERSIST_DAYS = 7 };	/* how far back the last known mornings may lie */

static int look(struct past *p, enum sign sign, int ago)
{
	switch (sign) {
	case SIGN_FATIGUE:
		return severity_fatigue(past_entry(p, ago));
	case SIGN_SLEEP:
		return look_night(p, ago).severity;
	case SIGN_RHR:
		return look_pulse(p, ago).severity;
	default:
		return severity_mind(past_entry(p, ago));
	}
}

/* The severity of a past morning, looked up once; today's, which may be replaced, each time. */
static int severity(struct past *p, enum sign sign, int ago)
{
	uint32_t bit = UINT32_C(1) << ago;
	if (ago == 0)
		return look(p, sign, 0);
	if ((p->done.severity[sign] & bit) == 0) {
		p->severity[sign][ago] = (int8_t)look(p, sign, ago);
		p->done.severity[sign] |= bit;
	}
	return p->severity[sign][ago];
}

static bool usually_raised(struct past *p, enum sign sign)
{
	int known = 0, raised = 0;
	for (int ago = 1; ago <= USUAL_DAYS; ago++) {
		int sev = severity(p, sign, ago);
		known += sev != UNKNOWN;
		raised += sev >= 1;
	}
	return known >= p->settings->usual_low_days && raised > p->settings->usual_low_share * known;
}

struct persistence persistence_of(struct past *p, enum sign sign)
{
	const struct settings *s = p->settings;
	struct persistence out = { 0 };
	int today = UNKNOWN, looked = 0, raised = 0;
	for (int ago = 0; ago < PERSIST_DAYS && looked < s->persist_mornings; ago++) {
		int sev = severity(p, sign, ago);
		if (sev == UNKNOWN)
			continue;
		if (looked++ == 0)
			today = sev;
		if (today < 1)
			return out;
		raised += sev >= 1;
	}
	if (raised >= s->persist_mornings)
		out.add = 2;
	else if (raised >= s->persist_some || (sign == SIGN_RHR && today >= 2 && raised >= s->persist_quick))
		out.add = 1;
	else
		return out;
	out.raised = raised;
	out.looked = looked;
	out.rested = p->rested;
	out.usual = !p->rested && usually_raised(p, sign);
	if (out.rested || out.usual)
		out.add = 0;
	return out;
}
