/* SPDX-License-Identifier: MIT */
/* Arithmetic over whole weeks.  A week with too few known days is not guessed at: it ends the count. */
#include "config.h"

#include "recovery/dayclass.h"
#include "recovery/week.h"

enum { STREAK_MOST = 60, LOADING_MOST = 12, COMPARED = 3 };

struct run week_streak(const struct history *h, day x)
{
	for (int n = 0; n < STREAK_MOST; n++) {
		if (!entry_known(history_at(h, x - n - 1)))
			return (struct run){ n, false };
		if (day_is_rest(h, x - n - 1))
			return (struct run){ n, true };
	}
	return (struct run){ STREAK_MOST, false };
}

struct sum {
	double load;
	int known;
};

/* Adds up `days` days from `from`, forwards (step 1) or back (-1): the order shows in the last digit of a sum. */
static struct sum load_of(const struct history *h, day from, int days, int step)
{
	struct sum sum = { 0, 0 };
	for (int k = 0; k < days; k++) {
		double load = entry_load(history_at(h, from + k * step));
		if (load >= 0) {
			sum.load += load;
			sum.known++;
		}
	}
	return sum;
}

double week_load(const struct history *h, day monday, const struct settings *s)
{
	struct sum week = load_of(h, monday, 7, 1);
	return week.known >= s->week_known ? week.load : UNKNOWN;
}

bool week_is(const struct history *h, day x, enum block block)
{
	day monday = week_monday(x);
	for (day y = monday; y < monday + 7; y++)
		if (history_at(h, y)->block == block)
			return true;
	return false;
}

enum lighter { LIGHTER_NO, LIGHTER_YES, LIGHTER_UNKNOWN };

/* Whether a week of `load` was lighter than the mean of the three weeks before it, `before`, as far as they are known. */
static enum lighter lighter(double load, const double before[COMPARED], const struct settings *s)
{
	double sum = 0;
	int known = 0;
	if (!(load > 0))
		return LIGHTER_YES;
	for (int i = 0; i < COMPARED; i++)
		if (before[i] >= 0) {
			sum += before[i];
			known++;
		}
	if (known < 2)
		return LIGHTER_UNKNOWN;
	return sum > 0 && load <= s->recovery_share * sum / known ? LIGHTER_YES : LIGHTER_NO;
}

double week_share(const struct history *h, day monday, const struct settings *s)
{
	double load = week_load(h, monday, s), sum = 0;
	int known = 0;
	for (int i = 1; i <= COMPARED; i++) {
		double before = week_load(h, monday - 7 * i, s);
		if (before >= 0) {
			sum += before;
			known++;
		}
	}
	return load >= 0 && known >= 2 && sum > 0 ? load * known / sum : UNKNOWN;
}

struct run week_loading(const struct history *h, day x, const struct settings *s)
{
	double loads[LOADING_MOST + COMPARED];	/* newest first, read as far as needed */
	day monday = week_monday(x) - 7;
	int read = 0;
	for (int n = 0; n < LOADING_MOST; n++) {
		for (; read <= n; read++)
			loads[read] = week_load(h, monday - 7 * read, s);
		if (loads[n] < 0)
			return (struct run){ n, false };
		if (week_is(h, monday - 7 * n, BLOCK_RECOVERY))
			return (struct run){ n, true };
		for (; read <= n + COMPARED; read++)
			loads[read] = week_load(h, monday - 7 * read, s);
		switch (lighter(loads[n], loads + n + 1, s)) {
		case LIGHTER_YES:
			return (struct run){ n, true };
		case LIGHTER_UNKNOWN:
			return (struct run){ n, false };
		case LIGHTER_NO:
			break;
		}
	}
	return (struct run){ LOADING_MOST, false };
}

double week_volume(const struct history *h, day x, const struct settings *s)
{
	struct sum week = load_of(h, x - 1, 7, -1), month = load_of(h, x - 8, 28, -1);
	if (week.known < s->week_known || month.known < s->month_known || !(month.load > 0))
		return 0;
	double now = week.load / week.known, usual = month.load / month.known;
	return now >= s->volume_share * usual ? now / usual : 0;
}
