/* SPDX-License-Identifier: MIT */
/* A day is a civil date counted from 1970-01-01: no clock, no zone, no time_t.  Weeks start on Monday; those shown, on the day the
   runner prefers. */
#ifndef RESTDAY_MODEL_DAY_H
#define RESTDAY_MODEL_DAY_H

#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

typedef int32_t day;		/* days since 1970-01-01; negative before */

#define DAY_MIN ((day)-25567)	/* 1900-01-01 */
#define DAY_MAX ((day)84005)	/* 2199-12-31 */
#define DAY_TEXT 11		/* bytes of "YYYY-MM-DD" with its end */

enum weekday { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY };

struct civil {
	int year, month, mday;	/* month 1..12, mday 1..31 */
};

/* Total for any int32: proleptic Gregorian. */
struct civil day_civil(day x);
/* The day of a civil date; false when there is no such date or it lies outside DAY_MIN..DAY_MAX. */
bool day_from_civil(struct civil date, day *out);

enum weekday day_weekday(day x);
day week_first(day x, enum weekday first);	/* the `first` on or before x: where the row shown begins that holds x */
day week_monday(day x);			/* the Monday on or before x: where the week of the rules begins */
int week_number(day x);			/* ISO 8601, 1..53 */
day month_step(day x, int months);	/* same day of another month, or its last */

/* "2026-03-12" */
const char *day_iso(day x, char text[DAY_TEXT]);
/* Exactly YYYY-MM-DD, a real date in range; else false. */
bool day_from_iso(const char *text, day *out);

extern const char *const weekday_names[7];	/* "Monday"... */
extern const char *const weekday_short[7];	/* "Mon"... */
extern const char *const month_names[12];	/* "January"... */
extern const char *const month_short[12];	/* "Jan"... */

enum { DAY_WORDS = 48 };	/* bytes for either of these, whatever the day */
/* "Thu 12 Mar", with the year when it is not that of `today`. */
const char *day_words(day x, day today, char text[DAY_WORDS]);
/* "Thursday 12 March 2026" */
const char *day_words_long(day x, char text[DAY_WORDS]);

/* Whether `word` is meant as a day at all, right or wrong: today, yesterday, tomorrow, a weekday, or begins with a digit,
   '+' or '-'.  What is meant as a day and is none is refused, never taken for a note. */
bool day_is_meant(const char *word);

/* A day as people say it: today, yesterday, tomorrow, mon..sunday (the latest such day up to today), -3, +1, 2026-03-01.
   ERR_USAGE with a sentence otherwise. */
bool day_say(const char *word, day today, day *out, struct err *err);

#endif
