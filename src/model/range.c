/* SPDX-License-Identifier: MIT */
/* Ranges are checked on the value as it was said, before it is rounded or narrowed, so that the sentence can repeat it. */
#include "config.h"

#include "model/range.h"

#include "model/say.h"

#include <math.h>

const struct range range_sleep_min = { 0, 1440, true, "whole minutes, 0 to 1440" };
const struct range range_rhr = { 20, 150, true, "whole beats a minute, 20 to 150" };
const struct range range_rmssd = { 1, 400, false, "1 to 400 ms" };
const struct range range_pain = { 0, 10, true, "a whole number, 0 (none) to 10 (worst)" };
const struct range range_rpe = { 0, 10, true, "a whole number, 0 (rest) to 10 (all out)" };
const struct range range_hr = { 30, 240, true, "whole beats a minute, 30 to 240" };
const struct range range_min = { 0.5 / 60, 6000, false, "more than 0 and at most 6000 minutes" };
const struct range range_km = { 0.5 / 1000, 1000, false, "more than 0 and at most 1000 km" };

static bool within(double value, double low, double high, bool whole)
{
	return value >= low && value <= high && (!whole || !(value > floor(value)));
}

bool range_check(const struct range *range, const char *where, const char *name, double value, struct err *err)
{
	char number[32];
	if (within(value, range->low, range->high, range->whole))
		return true;
	return err_set(err, ERR_INPUT, "%s%s is %s: say %s", where, name, say_number(value, number), range->accepted);
}

bool range_check_item(enum item item, double value, struct err *err)
{
	const struct item_info *info = &items[item];
	char number[32];
	if (within(value, 1, 5, true))
		return true;
	return err_set(err, ERR_INPUT, "%s is %s: say 1 (%s) to 5 (%s)", info->name, say_number(value, number), info->words[0], info->words[4]);
}
