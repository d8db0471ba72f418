/* SPDX-License-Identifier: MIT */
/* The one way in: every form, command and import puts whole days here.  What the diary held of a day is read ahead in
   growing windows while days come in order, so that an import does not pay a reading for each. */
#include "config.h"

#include "diary/diary.h"

#include "base/arena.h"
#include "diary/merge.h"
#include "diary/store.h"

#include <assert.h>

enum { AHEAD_MOST = 512 };

/* The entry of day x before this put; NULL after a failure. */
static const struct entry *as_it_was(struct diary *d, day x, struct err *err)
{
	struct history *h = &d->before;
	bool untouched = h->owned != NULL && x > d->put_last;
	if (untouched && x - h->first < h->count)
		return history_at(h, x);
	int ahead = 1;
	if (untouched && x - h->first < 2 * h->count + 7)	/* in order, give or take a week */
		ahead = 2 * h->count < AHEAD_MOST ? 2 * h->count : AHEAD_MOST;
	history_free(h);
	if (!read_days(d, x, x + ahead - 1, h, err))
		return NULL;
	return history_at(h, x);
}

bool diary_put(struct diary *d, day x, const struct entry *e, struct err *err)
{
	assert(d->recording != NULL);
	if (x < DAY_MIN || x > DAY_MAX)
		return err_set(err, ERR_INPUT, "the date lies outside 1900-01-01 to 2199-12-31");
	if (!entry_check(e, err))
		return false;
	const struct entry *old = as_it_was(d, x, err);
	if (old == NULL)
		return false;
	d->put_last = x;
	return entry_equal(old, e) || write_day(d, x, old, e, err);
}

/* Without a rest of its own making, a change gives way to the sessions it finds or brings. */
static bool sets_rest(const struct entry *base, const struct entry *mine)
{
	return mine->rest && (!base->rest || base->rest_purpose != mine->rest_purpose);
}

static bool save(struct diary *d, day x, const struct entry *base, const struct entry *mine, struct arena *arena, struct err *err)
{
	struct history there;
	if (!read_days(d, x, x, &there, err))
		return false;
	struct entry merged = there.days[0];
	merge_day(&merged, base, mine, arena);
	if (!sets_rest(base, mine))
		entry_settle(&merged);
	bool done = diary_put(d, x, &merged, err);
	history_free(&there);
	return done;
}

bool diary_save_days(struct diary *d, day first, int count, const struct entry *base, const struct entry *mine, const char *now,
	const char *words, bool *changed, struct err *err)
{
	struct arena arena = { 0 };
	if (changed != NULL)
		*changed = false;
	if (!diary_begin(d, err))
		return false;
	bool done = true;
	for (int i = 0; done && i < count; i++)
		done = save(d, first + i, &base[i], &mine[i], &arena, err);
	done = done && diary_commit(d, now, words, changed, err);
	if (!done)
		diary_rollback(d);
	arena_free(&arena);
	return done;
}

bool diary_save(struct diary *d, day x, const struct entry *base, const struct entry *mine, const char *now,
	const char *words, bool *changed, struct err *err)
{
	return diary_save_days(d, x, 1, base, mine, now, words, changed, err);
}
