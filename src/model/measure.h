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

/* "8k" "8.4km" "5mi" "10miles" "1500metres" as kilometres; a lone m is minutes. */
bool measure_km(const char *word, double *km);

struct span {
	double seconds;
	double other;	/* "a:bb" alone can be read in two ways: the other one; negative: there is none */
	int unit;	/* the smallest unit named, in seconds (3600 for "1h", 60 for "42m" and "1h05"); 0: a clock, which names none */
};
/* "42m" "42min" "42minutes" "42'" "42m30" "90s" "1h" "1.5h" "1h05" "1h05m" "1:02:30"; "1:05" is hours and minutes, from "10:00"
   on minutes and seconds; "1:05h" and "1:05min" say which. */
bool measure_time(const char *word, struct span *span);

/* "145bpm" */
bool measure_beats(const char *word, double *beats);
/* "5:30/km" "8:30/mi" "5:30min/km" "1:54/100m", and a speed, "30km/h" "18mph", as seconds per kilometre. */
bool measure_pace(const char *word, double *seconds);

#endif
