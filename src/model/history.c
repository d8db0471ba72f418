/* SPDX-License-Identifier: MIT */
/* Illness and pain are entered day by day; that they are over is said by a morning that speaks of anything else. */
#include "config.h"

#include "model/history.h"

static bool answered(const struct entry *e)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		if (e->item[i] != UNKNOWN)
			return true;
	return false;
}

struct illness history_open_illness(const struct history *h, day x, day *last)
{
	const struct entry *e = history_at(h, x);
	struct illness open = entry_blank.illness;
	for (day y = x - 1; !e->illness.present && !answered(e) && y >= x - OPEN_DAYS && y >= h->first; y--) {
		e = history_at(h, y);
		open = e->illness;
		*last = y;
	}
	return open;
}

static bool asks_again(const struct pain *p, double from)
{
	return p->score != UNKNOWN && (p->score >= from || p->bone == TRI_YES || p->gait == TRI_YES);
}

/* The last entry of pain before x, if it is one to come back to; `mornings`: a check-in that says nothing of pain ends it too. */
static struct pain pain_before(const struct history *h, day x, double from, bool mornings, day *last)
{
	const struct entry *e = history_at(h, x);
	for (day y = x - 1; e->pain.score == UNKNOWN && !(mornings && answered(e)) && y >= x - OPEN_DAYS && y >= h->first; y--) {
		e = history_at(h, y);
		*last = y;
	}
	bool here = e != history_at(h, x) && asks_again(&e->pain, from);
	return here ? e->pain : entry_blank.pain;
}

struct pain history_open_pain(const struct history *h, day x, double from, day *last)
{
	return pain_before(h, x, from, true, last);
}

struct pain history_untold_pain(const struct history *h, day x, double from, day *last)
{
	return pain_before(h, x, from, false, last);
}
