/* SPDX-License-Identifier: MIT */
/* What a change is called: by forms in their last line, by commands on stderr, by the log.  It names the value. */
#ifndef RESTDAY_VIEW_SAVED_H
#define RESTDAY_VIEW_SAVED_H

#include "model/day.h"
#include "model/entry.h"
#include "model/units.h"

enum { SAVED_WORDS = 200 };

/* "pain 4 of 10, left knee, on Thu 12 Mar" */
const char *saved_pain(const struct pain *pain, const char *when, char text[SAVED_WORDS]);
/* "race of 21.1 km on Thu 12 Mar"; "jogged" behind the distance where it was not raced. */
const char *saved_race(const struct race *race, enum units units, const char *when, char text[SAVED_WORDS]);
/* "tools (roller, boots) on Thu 12 Mar" of a list of lines. */
const char *saved_tools(const char *list, const char *when, char text[SAVED_WORDS]);
/* "warning sign (chest) on Thu 12 Mar", "warning signs (chest, faint) on ..." */
const char *saved_signs(const char *list, const char *when, char text[SAVED_WORDS]);
/* "recovery week, week of Mon 9 Mar"; "no kind of week declared for the week of Mon 9 Mar" */
const char *saved_block(enum block block, const char *monday, char text[SAVED_WORDS]);
/* "illness on Thu 12 Mar"; "illness from Mon 9 Mar to Thu 12 Mar" */
const char *saved_illness(day first, day last, day today, char text[SAVED_WORDS]);

#endif
