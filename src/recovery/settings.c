/* SPDX-License-Identifier: MIT */
/* The settings as a table beside the struct, both from settings.def: the struct for the rules, which name a threshold at no
   cost; the table for doors, man page and explanations, which walk all of them. */
#include "config.h"

#include "model/session.h"
#include "recovery/settings.h"

#include <string.h>

const struct setting_info setting_table[] = {
#define SETTING(name, preset, low, high, unit, what, source) { #name, preset, low, high, unit, what, source },
#include "recovery/settings.def"
#undef SETTING
};
const size_t setting_count = sizeof setting_table / sizeof setting_table[0];

_Static_assert(sizeof(struct settings) == sizeof setting_table / sizeof setting_table[0] * sizeof(double),
	"struct settings is an array of doubles in the order of the table");

static double *slot(struct settings *s, size_t index)
{
	return (double *)s + index;
}

void settings_preset(struct settings *s)
{
	for (size_t i = 0; i < setting_count; i++)
		*slot(s, i) = setting_table[i].preset;
}

bool settings_set(struct settings *s, const char *name, double value)
{
	for (size_t i = 0; i < setting_count; i++)
		if (strcmp(name, setting_table[i].name) == 0) {
			if (!(value >= setting_table[i].low && value <= setting_table[i].high))
				return false;
			*slot(s, i) = value;
			return true;
		}
	return false;
}

double settings_get(const struct settings *s, size_t index)
{
	double value;
	memcpy(&value, (const char *)s + index * sizeof value, sizeof value);
	return value;
}

bool settings_changed(const struct settings *s, size_t index)
{
	double preset = setting_table[index].preset, value = settings_get(s, index);
	return preset != UNKNOWN && (value < preset || value > preset);
}
