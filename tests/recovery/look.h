/* SPDX-License-Identifier: MIT */
/* The stage of tests of words: a diary in which all is well, changed by a list, and what is to be said of its last day. */
#ifndef RESTDAY_TESTS_RECOVERY_LOOK_H
#define RESTDAY_TESTS_RECOVERY_LOOK_H

#include "diary.h"

#include "../run.h"

static struct diary d;
static struct why why;

static inline void look(const struct change *changes, size_t count, struct assessment *a)
{
	diary_steady(&d);
	for (size_t i = 0; i < count; i++)
		diary_change(&d, &changes[i]);
	assess(&d.history, diary_day, &d.settings, NULL, a);
	why_explain(&d.history, &d.settings, NULL, a, &why);
}
#define LOOK(a, ...) look((const struct change[]){ __VA_ARGS__ }, sizeof((const struct change[]){ __VA_ARGS__ }) / sizeof(struct change), a)

static inline const struct reason *reason(const struct assessment *a, enum reason_id id)
{
	const struct reason *r = assessment_reason(a, id);
	ck_assert_ptr_nonnull(r);
	return r;
}

#endif
