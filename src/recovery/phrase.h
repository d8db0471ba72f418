/* SPDX-License-Identifier: MIT */
/* Pieces of sentences about a reason that several lines share. */
#ifndef RESTDAY_RECOVERY_PHRASE_H
#define RESTDAY_RECOVERY_PHRASE_H

#include "recovery/assess.h"
#include "recovery/line.h"

/* Why, as a cause: "the day after intervals", "one clear and two mild signs". */
void phrase_cause(const struct reason *r, struct line *l);
/* What it is, to follow "without": "yesterday's intervals", "the short night". */
void phrase_thing(const struct reason *r, struct line *l);
/* What demanded yesterday: "intervals", "a long run", "a hard bike ride". */
void phrase_demand(const struct evidence *e, struct line *l);
/* The first check-in item that speaks, or -1. */
int phrase_item(const struct evidence *e);
/* "one clear and two mild signs" */
void phrase_signs(const int signs[4], struct line *l);

#endif
