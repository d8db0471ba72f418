/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/session.h"

#include <stddef.h>
#include <string.h>

const char *const kind_names[KIND_COUNT] = { "run", "walk", "bike", "swim", "strength", "mobility", "cross" };
const char *const purpose_names[PURPOSE_COUNT] = { "", "easy", "long", "tempo", "intervals", "hills", "race", "recovery" };
const char *const talk_names[3] = { "yes", "partly", "no" };
const char *const after_names[3] = { "better", "same", "worse" };

struct session session_blank(enum kind kind)
{
	return (struct session){ .kind = kind, .purpose = PURPOSE_NONE, .seconds = UNKNOWN, .metres = UNKNOWN, .rpe = UNKNOWN,
		.hr = UNKNOWN, .hr_max = UNKNOWN, .talk = TALK_UNKNOWN, .after = AFTER_UNKNOWN, .start = UNKNOWN };
}

static bool same_text(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

bool session_equal(const struct session *a, const struct session *b)
{
	return a->kind == b->kind && a->purpose == b->purpose && a->seconds == b->seconds && a->metres == b->metres &&
	       a->rpe == b->rpe && a->hr == b->hr && a->hr_max == b->hr_max && a->talk == b->talk && a->after == b->after &&
	       a->faster == b->faster && a->start == b->start && same_text(a->note, b->note);
}

double session_minutes(const struct session *s)
{
	return s->seconds == UNKNOWN ? UNKNOWN : s->seconds / 60.0;
}

double session_km(const struct session *s)
{
	return s->metres == UNKNOWN ? UNKNOWN : s->metres / 1000.0;
}

int name_find(const char *const *names, int count, const char *word)
{
	for (int i = 0; i < count; i++)
		if (strcmp(names[i], word) == 0)
			return i;
	return -1;
}
