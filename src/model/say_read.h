/* SPDX-License-Identifier: MIT */
/* The parts in which say_session() reads a line: words, sets of repeats, measures, and whether all of it makes sense. */
#ifndef RESTDAY_MODEL_SAY_READ_H
#define RESTDAY_MODEL_SAY_READ_H

#include "base/err.h"
#include "model/session.h"

#include <stdbool.h>
#include <stddef.h>

enum { SAY_WORD = 64 };		/* longer words are notes */

/* A word as it is understood, without the comma, semicolon, colon or full stop at its end. */
struct say_word {
	char text[SAY_WORD];
	bool colon;		/* it was a colon alone: the note begins behind it */
	const char *end, *next;	/* where it ends, signs included; where the next word begins */
};
void say_word_at(const char *s, struct say_word *out);
/* Surely meant as a measure, right or wrong: begins with a digit, a sign or a point. */
bool say_like_measure(const char *word);

/* Where the set of repeats ends that begins at `s` ("6x800m", "6 x 800 m", "3x10 min"); NULL: none does. */
const char *say_repeats(const char *s);
/* Whether `word` says what lies between repeats ("rest", "jog"). */
bool say_between_repeats(const char *word);

struct say_reading {
	struct session *out;
	bool measured;
	double other;		/* the other way to read the time, in seconds; negative: none */
	int unit;		/* of a time that was the word before: what smaller units may add to; 0: none */
	bool minutes;		/* the time was said by its unit, not as a clock */
	bool exact;		/* the time was said as h:mm:ss, which cannot be meant otherwise */
	double pace;		/* seconds per kilometre; 0: none said */
	bool repeats;		/* a set of repeats stands just before */
};

enum say_taken {
	SAY_NONE,		/* no measure */
	SAY_TAKEN,
	SAY_REFUSED,		/* one that cannot be */
	SAY_DOUBTFUL,		/* refused where a measure must stand, and the note where it may begin */
	SAY_OF_REPEATS,		/* a measure of the repeats before it, which goes into the note with them */
};
/* The measure at `s`, if one stands there.  Moves *next behind it. */
enum say_taken say_measure(struct say_reading *r, const char *s, const char **next, struct err *err);
/* Where the words end that go on with an effort ("of 10") or a heart rate ("bpm"); `s` itself when none stands there. */
const char *say_scale(const char *s);

/* What follows from the measures together: the other reading of a clock, what a pace says of distance or time.  False: they
   contradict each other, or are what nobody means. */
bool say_settle(struct say_reading *r, struct err *err);
/* Whether whole minutes may be said as "42m" of this session, so that they are read as meant. */
bool say_minutes_safe(const struct session *s);

/* The distance a word names ("half", "marathon"). */
bool say_race_named(const char *word, int *metres);

#endif
