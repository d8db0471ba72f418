/* SPDX-License-Identifier: MIT */
/* The outside: clock, places, files. */
#ifndef RESTDAY_HOST_HOST_H
#define RESTDAY_HOST_HOST_H

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>

/* Today as YYYY-MM-DD and the local time as "YYYY-MM-DD HH:MM".  RESTDAY_TODAY=YYYY-MM-DD stands in for the clock (12:00);
   ERR_USAGE when it is no date. */
bool clock_today(char iso[11], struct err *err);
bool clock_now(char text[20], struct err *err);
/* Milliseconds until the local date changes; -1 under RESTDAY_TODAY. */
int clock_until_midnight(void);

/* Where the diary is: `given` (--diary) or RESTDAY_DIARY or $XDG_DATA_HOME/restday/diary.db or its home default. */
bool paths_diary(const char *given, struct str *out, struct err *err);

/* A whole file ("-": standard input), at most `most` bytes; a directory or an unreadable file is refused with a sentence.
   ERR_IO, ERR_INPUT. free(*bytes). */
bool file_read(const char *path, size_t most, char **bytes, size_t *length, struct err *err);

/* Whether colour is wanted: NO_COLOR empty or unset and TERM not dumb. */
bool env_colour(void);

#endif
