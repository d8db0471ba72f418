/* SPDX-License-Identifier: MIT */
/* What a day was: rest, light, ordinary or demanding; and what it weighed.  Unknown days are none of these. */
#ifndef RESTDAY_RECOVERY_DAYCLASS_H
#define RESTDAY_RECOVERY_DAYCLASS_H

#include "model/history.h"
#include "recovery/reason.h"
#include "recovery/settings.h"

enum demand { DEMAND_NONE, DEMAND_RACE, DEMAND_QUALITY, DEMAND_EFFORT, DEMAND_LONG_RUN, DEMAND_LONG_OTHER };

/* Why day x demanded much, and the session that did so (borrowed from the history); DEMAND_NONE otherwise. */
enum demand day_demanding(const struct history *h, day x, const struct settings *s, const struct session **session);

/* Whether a session, as planned, would make its day demanding. */
bool plan_demanding(const struct session *planned, const struct settings *s);

/* A known day on which nothing but gentle movement was done: a full rest day. */
bool day_is_rest(const struct history *h, day x);

/* What the day was, CEILING_PASSIVE..CEILING_TRAIN (demanding); CEILING_NONE: not known. */
enum ceiling day_class(const struct history *h, day x, const struct settings *s);

/* Effort times minutes over the day; UNKNOWN where the day is, or effort or length of a session that is not gentle. */
double entry_load(const struct entry *e);

#endif
