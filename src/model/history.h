/* SPDX-License-Identifier: MIT */
/* A window of the diary: one slot for every day from `first` on, unknown days included.  Day x is days[x - first]. */
#ifndef RESTDAY_MODEL_HISTORY_H
#define RESTDAY_MODEL_HISTORY_H

#include "model/day.h"
#include "model/entry.h"

enum {
	HISTORY_BEFORE = 120,	/* days before a day that its verdict may read */
	OPEN_DAYS = 7,		/* an illness or a pain older than this is not asked about */
	HISTORY_AFTER = 7,	/* days after it: plans, and blocks declared later in the week of tomorrow */
};

struct history {
	day first;
	int count;
	struct entry *days;
	void *owned;		/* whoever made the history frees this: history_free() of its maker */
};

/* The entry of day x; the blank entry outside the window.  Never NULL. */
static inline const struct entry *history_at(const struct history *h, day x)
{
	int64_t slot = (int64_t)x - h->first;
	return slot >= 0 && slot < h->count ? &h->days[slot] : &entry_blank;
}

/* The illness that nobody has said to be over by the morning of day x: it was there on the last day of the week before of which
   illness or any answer of a check-in was entered, and on x neither is.  *last: that day.  Not present: there is none. */
struct illness history_open_illness(const struct history *h, day x, day *last);

/* The pain that a check-in of day x asks about, found in the same way: `from` of 10 or more, on a spot of bone, or altering the stride.
   Its place is borrowed from the history.  Score UNKNOWN: there is none. */
struct pain history_open_pain(const struct history *h, day x, double from, day *last);
/* The same, but open until an entry of pain says otherwise, whatever a check-in answered since: what nobody has asked is not known. */
struct pain history_untold_pain(const struct history *h, day x, double from, day *last);

#endif
