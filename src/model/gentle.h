/* SPDX-License-Identifier: MIT */
/* What does not spoil a rest day.  Constants of rule set v1 (seed S17, S81): the exchange form is checked by them too. */
#ifndef RESTDAY_MODEL_GENTLE_H
#define RESTDAY_MODEL_GENTLE_H

#include "model/session.h"

enum { GENTLE_RPE = 2, GENTLE_MINUTES = 45 };

/* A walk or mobility with effort at most GENTLE_RPE and at most GENTLE_MINUTES; what is not said counts as gentle. */
static inline bool session_gentle(const struct session *s)
{
	return (s->kind == KIND_WALK || s->kind == KIND_MOBILITY) && s->rpe <= GENTLE_RPE && s->seconds <= GENTLE_MINUTES * 60;
}

#endif
