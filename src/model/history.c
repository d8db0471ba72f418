/* SPDX-License-Identifier: MIT */
/* An illness is entered day by day; that it is over is said by a morning that speaks of anything else. */
#include "config.h"

#include "model/history.h"

static bool answered(const struct entry *e)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		if (e->item[i] != UNKNOWN)
			return true;
	return false;
}

struct illness history_open_illness(const struct history *h, day x)
{
	enum { DAYS_BACK = 7 };
	const struct entry *e = history_at(h, x);
	struct illness open = entry_blank.illness;
	for (day y = x - 1; !e->illness.present && !answered(e) && y >= x - DAYS_BACK && y >= h->first; y--) {
		e = history_at(h, y);
		open = e->illness;
	}
	return open;
}
