/* SPDX-License-Identifier: MIT */
/* A made-up runner's sixteen weeks, shifted by whole weeks so that the last of them is this one. */
#ifndef RESTDAY_CLI_DEMO_H
#define RESTDAY_CLI_DEMO_H

#include "base/err.h"
#include "model/day.h"
#include "model/entry.h"

#include <stdbool.h>

/* Calls `each` for every day that is known on `today`: of today what the morning says and what is planned, of later days the
   plan alone.  The entry dies when `each` returns; false stops. */
bool demo_days(day today, bool (*each)(void *ctx, day x, const struct entry *e, struct err *err), void *ctx, struct err *err);

#endif
