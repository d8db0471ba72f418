/* SPDX-License-Identifier: MIT */
/* A line being written into a caller's room: always ended, cut between characters, numbers with a point in every locale. */
#ifndef RESTDAY_RECOVERY_LINE_H
#define RESTDAY_RECOVERY_LINE_H

#include "model/day.h"

#include <stddef.h>

struct line {
	char *text;
	size_t size, used;
};

struct line line_on(char *text, size_t size);
/* Whole numbers and texts only: the rest depends on the locale. */
void line_add(struct line *l, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* "; " between the parts of a line, nothing before the first. */
void line_part(struct line *l);
/* Rounded to hundredths, as short as that goes: "5", "1.5", "-0.25". */
void line_number(struct line *l, double value);
void line_count(struct line *l, int n);			/* "one".."ten", "11" */
void line_clock(struct line *l, double minutes);	/* "6:20" */
void line_day(struct line *l, day x);			/* "Thursday 12 March" */
/* Free text of the runner's, at most 60 bytes of it. */
void line_quote(struct line *l, const char *text);

#endif
