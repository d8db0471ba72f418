/* SPDX-License-Identifier: MIT */
/* What is usual for this runner: the median of the days before, and 1.4826 times the median distance from it (as wide as a
   standard deviation, without one odd morning moving it). */
#ifndef RESTDAY_RECOVERY_BASELINE_H
#define RESTDAY_RECOVERY_BASELINE_H

#include "recovery/settings.h"

#include <stdbool.h>

enum { USUAL_DAYS = 28 };	/* a usual value looks at the four weeks before a day, never at the day itself */

struct baseline {
	int n;			/* values it rests on */
	bool known, full;	/* enough values to be used at all; enough not to be provisional */
	double mid, spread;	/* where known */
};

/* Sorts `values` in place; `n` at most USUAL_DAYS. */
struct baseline baseline_of(int *values, int n, const struct settings *s);

void sort_ints(int *values, int n);

#endif
