/* SPDX-License-Identifier: MIT */
/* How high the heart rate of recovery work may go, and what that follows from: what the runner stated of themselves, never
   their age (science S12, B.11). */
#ifndef RESTDAY_RECOVERY_ZONE_H
#define RESTDAY_RECOVERY_ZONE_H

#include "model/history.h"
#include "recovery/baseline.h"

/* In order of trust. */
enum zone_ground {
	ZONE_UNKNOWN,		/* nothing is stated: effort and talk have to do */
	ZONE_THRESHOLD,		/* 80 % of the heart rate at threshold */
	ZONE_RESERVE,		/* half the way from the usual resting heart rate to the highest */
	ZONE_HIGHEST,		/* 70 % of the highest heart rate */
};

struct zone1 {
	enum zone_ground ground;
	int most;		/* bpm, rounded down; 0: not known */
	struct baseline rest;	/* the usual resting heart rate as the rules see it; looked at for the last two grounds only */
};

/* As of the morning of x. */
struct zone1 zone1_of(const struct history *h, day x, const struct settings *s);

#endif
