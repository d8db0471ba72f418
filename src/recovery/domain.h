/* SPDX-License-Identifier: MIT */
/* The five domains in which rest signs are counted, fatigue, sleep, heart, mind, soreness, each 0 (no sign) to 3 (strong),
   UNKNOWN where nothing was entered.  Two ways of measuring one thing are one sign. */
#ifndef RESTDAY_RECOVERY_DOMAIN_H
#define RESTDAY_RECOVERY_DOMAIN_H

#include "recovery/past.h"

/* What spoke in a night. */
enum { NIGHT_SHORT = 1, NIGHT_STATED = 2, NIGHT_FLOOR = 4 };

struct night {
	int severity;
	unsigned spoke;		/* NIGHT_ bits: under the reference, which was stated; under what is little for anyone */
	double reference;	/* UNKNOWN: none */
};

struct pulse {
	int severity;
	double over;		/* bpm over the usual value */
	const struct baseline *usual;
};

struct hrv {
	int severity;
	double deviation;	/* of the week's mean, in spreads */
	int readings;		/* in the week */
};

struct soreness {
	int severity;
	int days;		/* sore in a row, today included, one unknown day bridged; 0 where not looked at */
	bool rested, usual;	/* duration waived: rest has just been given; sore most of the time */
};

int severity_fatigue(const struct entry *e);
int severity_mind(const struct entry *e);
struct night look_night(struct past *p, int ago);
struct pulse look_pulse(struct past *p, int ago);
struct hrv look_week_hrv(const struct past *p);
struct soreness look_soreness(const struct past *p);

/* What persistence adds to a sign raised today. */
struct persistence {
	int add;
	int raised, looked;	/* raised on so many of the last so many known mornings; 0: not told */
	bool rested, usual;	/* waived: rest has just been given; raised most of the time */
};
struct persistence persistence_of(struct past *p, enum sign sign);

#endif
