/* SPDX-License-Identifier: MIT */
/* All that the days before today have to say, looked up once.  Today's entry stands apart, so that asking "and if one
   answer were another?" finds again what today says and keeps what the past said. */
#ifndef RESTDAY_RECOVERY_PAST_H
#define RESTDAY_RECOVERY_PAST_H

#include "recovery/baseline.h"
#include "recovery/dayclass.h"
#include "recovery/week.h"
#include "recovery/window.h"

/* What the steps of an item mean to the rules; the words on screen stand in model/item.c. */
enum { STEP_BOTTOM = 1, STEP_LOW = 2, STEP_NORMAL = 3 };

enum { DEMAND_DAYS = 6, HRV_WEEK = 7, HRV_BASE = 60 };

/* What has a severity: the five domains whose past mornings count. */
enum sign { SIGN_FATIGUE, SIGN_SLEEP, SIGN_RHR, SIGN_MIND, SIGN_COUNT };

struct demanded {
	enum demand demand;
	const struct session *session;
};

/* ln rMSSD: this week's mornings before today, and the mean and spread of the sixty days before this week. */
struct hrv_past {
	double week[HRV_WEEK];		/* by days ago; [0] is not used */
	bool known[HRV_WEEK];
	int base;			/* readings; too few: mean and spread are not set */
	double mean, spread;
};

struct past {
	const struct history *history;
	const struct settings *settings;
	day day;
	const struct entry *today;

	struct run streak, loading;
	struct window race, illness;
	struct demanded demanded[DEMAND_DAYS + 1];	/* by days ago, from 1 */
	bool rested;			/* the two days before were full rest: rest has been given */
	struct hrv_past hrv;

	/* Looked up when first asked for; a bit of `done` for each. */
	struct {
		uint32_t sleep, rhr, items, severity[SIGN_COUNT];
	} done;
	struct baseline sleep[USUAL_DAYS + 1], rhr[USUAL_DAYS + 1];	/* as of so many days ago */
	struct baseline item[ITEM_COUNT];				/* as of today */
	int8_t severity[SIGN_COUNT][USUAL_DAYS + 1];
};

/* `today` NULL: the entry of day x. */
void past_look(struct past *p, const struct history *h, day x, const struct settings *s, const struct entry *today);

/* The entry of so many days ago; 0 is today's, -1 tomorrow's. */
const struct entry *past_entry(const struct past *p, int ago);

/* Usual values as they stood so many days ago. */
const struct baseline *past_sleep(struct past *p, int ago);
const struct baseline *past_rhr(struct past *p, int ago);
/* The usual resting heart rate on the morning of x, for whoever asks the past for nothing else. */
struct baseline past_usual_rhr(const struct history *h, day x, const struct settings *s);
/* Usual answer to an item, for the explanation. */
const struct baseline *past_item(struct past *p, enum item item);
/* Whether an item was low (1 or 2) on most of the four weeks before today. */
bool past_item_usually_low(const struct past *p, enum item item);

#endif
