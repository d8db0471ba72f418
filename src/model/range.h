/* SPDX-License-Identifier: MIT */
/* The accepted range of every number an entry may hold, each once: forms, commands, files and entry_check() ask here. */
#ifndef RESTDAY_MODEL_RANGE_H
#define RESTDAY_MODEL_RANGE_H

#include "base/err.h"
#include "model/item.h"

#include <stdbool.h>

struct range {
	double low, high;	/* both accepted */
	bool whole;		/* whole numbers only */
	const char *accepted;	/* "a whole number, 0 to 10" */
};

extern const struct range range_sleep_min, range_rhr, range_rmssd, range_pain, range_rpe, range_hr;
/* What rounds to at least a second or a metre, which is what an entry keeps. */
extern const struct range range_min, range_km;

/* True when `value` is in range; else "<where><name> is <value>: say <accepted>" (ERR_INPUT). */
bool range_check(const struct range *range, const char *where, const char *name, double value, struct err *err);
/* The same for the answer to an item, with the words of its steps. */
bool range_check_item(enum item item, double value, struct err *err);

#endif
