/* SPDX-License-Identifier: MIT */
/* The local date and time, or the one RESTDAY_TODAY stands in. */
#ifndef RESTDAY_HOST_CLOCK_H
#define RESTDAY_HOST_CLOCK_H

#include "base/err.h"

#include <stdbool.h>

/* Today as YYYY-MM-DD and the local time as "YYYY-MM-DD HH:MM".  RESTDAY_TODAY=YYYY-MM-DD stands in for the clock (12:00);
   ERR_USAGE when it is no date from 1900 to 2199. */
bool clock_today(char iso[11], struct err *err);
bool clock_now(char text[20], struct err *err);

/* Milliseconds until the local date changes, at least 1; -1 under RESTDAY_TODAY, where it never does. */
int clock_until_midnight(void);

#endif
