/* SPDX-License-Identifier: MIT */
/* Every threshold of rule set v1: name, default, range, unit and source in one table (settings.c), the value in one struct.
   What the runner states about themselves (sleep need, heart-rate limits) stands in the same table; UNKNOWN until stated. */
#ifndef RESTDAY_RECOVERY_SETTINGS_H
#define RESTDAY_RECOVERY_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>

#define RULE_SET "1"		/* changes when an answer may change */

/* settings.def is the table: SETTING(name, preset, low, high, unit, what, source), included here and in settings.c. */
struct settings {
#define SETTING(name, preset, low, high, unit, what, source) double name;
#include "recovery/settings.def"
#undef SETTING
};

struct setting_info {
	const char *name;		/* "rhr_mild_bpm" */
	double preset, low, high;	/* UNKNOWN preset: not stated */
	const char *unit;		/* "bpm", "min", "" */
	const char *what;		/* a short sentence for a person */
	const char *source;		/* where the number comes from: "science C.3; Oura +3..5 bpm" style, own words */
};
extern const struct setting_info setting_table[];
extern const size_t setting_count;

void settings_preset(struct settings *s);
/* Sets the setting called `name`; false when there is none or the value is out of its range. */
bool settings_set(struct settings *s, const char *name, double value);
double settings_get(const struct settings *s, size_t index);
/* Whether a number of the rules is not their own any more; what the runner states about themselves never counts as that. */
bool settings_changed(const struct settings *s, size_t index);

#endif
