/* SPDX-License-Identifier: MIT */
/* A day that a search has found: what the diary answers and the screens list. */
#ifndef RESTDAY_MODEL_FOUND_H
#define RESTDAY_MODEL_FOUND_H

#include "model/day.h"

enum { FOUND_TEXT = 160 };

struct found {
	day day;
	char text[FOUND_TEXT];	/* a stretch of what has most of the words; one line, nothing that steers a terminal */
};

#endif
