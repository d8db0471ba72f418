/* SPDX-License-Identifier: MIT */
/* What a day holds, as the things a runner would name: e and d choose among them. */
#ifndef RESTDAY_VIEW_THING_H
#define RESTDAY_VIEW_THING_H

#include "model/day.h"
#include "model/entry.h"
#include "model/units.h"

#include <stdbool.h>
#include <stddef.h>

enum thing_kind {
	THING_SESSION, THING_REST, THING_CHECKIN, THING_NOTE, THING_PLANNED, THING_PLAN_REST,
	THING_IDLE, THING_ILLNESS, THING_PAIN, THING_RED, THING_RACE, THING_BLOCK, THING_TOOLS, THING_OVERRIDE, THING_KINDS,
};
enum { THINGS_MAX = 2 * SESSIONS_MAX + THING_KINDS, THING_WORDS = 160 };

struct thing {
	enum thing_kind kind;
	int index;		/* which of the sessions, done or planned */
};

/* Those the day holds, in the order above. */
int things_of(const struct entry *e, struct thing out[THINGS_MAX]);
/* "tempo 8 km", "rest day (sleep)", "check-in", "planned long 20 km" */
const char *thing_words(const struct entry *e, struct thing t, enum units units, char text[THING_WORDS]);
/* Takes it out of `e`.  `list` is room for the sessions that are left. */
void thing_remove(struct entry *e, struct thing t, struct session list[SESSIONS_MAX]);

/* What stands against resting on a day with these sessions: the first that is not gentle, or NULL. */
const struct session *thing_against_rest(const struct session *list, int count);

/* "roller, roller, ice bath" of a list of lines; cut where `size` ends. */
const char *tools_words(const char *list, char *text, size_t size);
/* "tempo 8 km", "easy 45 min", "strength" */
const char *session_words(const struct session *s, enum units units, char text[THING_WORDS]);

#endif
