/* SPDX-License-Identifier: MIT */
/* Shares are counted as whole parts (four fifths, half, seven tenths): 0.7 * 170 would come out below 119. */
#include "config.h"

#include "recovery/zone.h"

#include "recovery/past.h"

static struct zone1 zone(enum zone_ground ground, double most, struct baseline rest)
{
	return (struct zone1){ ground, (int)most, rest };
}

struct zone1 zone1_of(const struct history *h, day x, const struct settings *s)
{
	struct baseline rest = { .n = 0 };
	if (s->lthr > 0)
		return zone(ZONE_THRESHOLD, s->lthr * 4 / 5, rest);
	if (!(s->hrmax > 0))
		return zone(ZONE_UNKNOWN, 0, rest);
	rest = past_usual_rhr(h, x, s);
	/* A highest heart rate no higher than the resting one leaves nothing to halve. */
	if (rest.known && rest.mid < s->hrmax)
		return zone(ZONE_RESERVE, (s->hrmax + rest.mid) / 2, rest);
	return zone(ZONE_HIGHEST, s->hrmax * 7 / 10, rest);
}
