/* SPDX-License-Identifier: MIT */
/* A line being written into a caller's room: always ended, cut between characters, numbers with a point in every locale, distances
   in the unit the reader thinks in. */
#ifndef RESTDAY_RECOVERY_LINE_H
#define RESTDAY_RECOVERY_LINE_H

#include "model/day.h"
#include "model/units.h"

#include <stddef.h>

struct line {
	char *text;
	size_t size, used;
	enum units units;	/* of its distances */
};

/* line_on(): a line without distances. */
struct line line_on(char *text, size_t size);
struct line line_in(enum units units, char *text, size_t size);
/* Whole numbers and texts only: the rest depends on the locale. */
void line_add(struct line *l, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* "; " between the parts of a line, nothing before the first. */
void line_part(struct line *l);
/* Rounded to hundredths, as short as that goes: "5", "1.5", "-0.25". */
void line_number(struct line *l, double value);
/* Kilometres in the line's unit, to hundredths: "21.1 km", "13.11 mi". */
void line_distance(struct line *l, double km);
/* The same rounded down to a tenth, for a distance not to go beyond: typed in again, it is not beyond. */
void line_distance_most(struct line *l, double km);
void line_count(struct line *l, int n);			/* "one".."ten", "11" */
void line_clock(struct line *l, double minutes);	/* "6:20" */
void line_day(struct line *l, day x);			/* "Thursday 12 March" */
/* Free text of the runner's, at most 60 bytes of it. */
void line_quote(struct line *l, const char *text);

#endif
