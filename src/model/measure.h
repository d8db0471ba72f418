/* SPDX-License-Identifier: MIT */
/* One word as a measure.  Shared by the parts of say; what it means and its range are judged there. */
#ifndef RESTDAY_MODEL_MEASURE_H
#define RESTDAY_MODEL_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

/* Length of the decimal number at `s` ("8", "8.4", "8,4": a comma is a point too); 0 when there is none.  No sign. */
size_t measure_number(const char *s, double *value);
/* All of `word` as such a number. */
bool measure_plain(const char *word, double *value);

/* "8k" "8.4km" "5mi" as kilometres. */
bool measure_km(const char *word, double *km);

struct span {
	double seconds;
	double other;	/* "a:bb" alone can be read in two ways: the other one; negative: there is none */
};
/* "42m" "42min" "1h" "1.5h" "1h05" "1h05m" "1:02:30"; "1:05" is hours and minutes, from "10:00" on minutes and seconds. */
bool measure_time(const char *word, struct span *span);

#endif
