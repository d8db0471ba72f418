/* SPDX-License-Identifier: MIT */
/* Drills of backup and restore in a folder of the test's own. */
#ifndef RESTDAY_TESTS_DIARY_COPIES_H
#define RESTDAY_TESTS_DIARY_COPIES_H

#include "support.h"

#include "diary/backup.h"

#define TODAY D("2026-03-12")

/* The diary, the folder of its copies, and TODAY's daily one there; set anew for each test. */
extern char diary[2300], folder[2300], copy[2400];
void copies_set(void);

int files_in(const char *path);
/* The copy of day x, or a failed test; whether one was made. */
bool daily_on(day x);
/* The diary at `path` holds what one_day() entered. */
void holds_that_day(const char *path);
/* Another day in the diary, as a change of its own. */
void add_day(const char *iso, int energy);

/* Done, the path of what was kept in `kept`; or refused with this code and words, the diary byte for byte as it was. */
void restores(const char *from, char *kept, size_t size);
void not_restored(const char *from, enum err_code code, const char *part);

#endif
