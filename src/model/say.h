/* SPDX-License-Identifier: MIT */
/* Words as people say them, made into values: one line into a session, measures, check-in answers; and back. */
#ifndef RESTDAY_MODEL_SAY_H
#define RESTDAY_MODEL_SAY_H

#include "base/err.h"
#include "base/str.h"
#include "model/entry.h"
#include "model/units.h"

#include <stddef.h>

/* One session from words ("tempo 8k 42m rpe 7 calf tight", "bike 60m rpe 2", "recovery 5k 32m better").  Sport and
   purpose first, in either order (run may be left out beside a purpose; model/sport.h has the words), then measures in any order:
   - distance: 8k 5km 8.4k 8,4k 5mi, 8.5 km, 10 miles; half and marathon of a race
   - time: 42m 42min 45 minutes 1h 1.5h 1h05 1:02:30, and a:bb.  m is minutes, never metres.  1:05 is an hour and five minutes, from
     10:00 on it is minutes and seconds (42:30); where the distance said makes that pace impossible and the other reading's
     likely, the other is meant (1k 4:30; 100k 12:30)
   - rpe 7, effort 7, hr 150, 150bpm, better same worse
   - a pace or speed (5:30/km, 30 km/h): gives whichever of distance and time is missing, or must fit both
   A line may begin with measures, sport and purpose behind them.  In, for, at and the like are nothing where a measure follows.
   Sets of repeats (6x800m), with their own times and rests, are kept in the note and the measures go on behind them.
   The first word that is none of these begins the note, which is written to `note` (NOTE_BYTES + 1) and pointed to; a lone
   colon says that the note begins, whatever its first word.  ERR_USAGE with a sentence: no sport or purpose, no measure,
   one that is zero, negative or out of range, a second of a kind, a pace nobody moves at, minutes that were meant as metres, and
   words that begin with a digit or a minus sign but are no measure (repeats aside), which would otherwise hide in the note.
   `out` and `note` count only on success. */
bool say_session(const char *words, struct session *out, char *note, struct err *err);

/* Whether the note of `s` (which has one), behind its measures, would be read as that note without a colon before it. */
bool say_is_note(const struct session *s);
/* Whether a line begins with a measure or a set of repeats, so that its first word is no day. */
bool say_begins_with_measure(const char *words);

/* What was understood, for a person: "tempo run, 8 km in 42:00 (5:15 /km), effort 7 of 10". */
void say_session_back(const struct session *s, enum units units, char *text, size_t size);
/* The line that say_session() reads back as the same session, but for what no line can say (hr_max, talk, faster, start);
   `e` edits it.  A session without any measure gives a line that say_session() asks to complete.  UNITS_MI says miles where
   hundredths of them read back as the same metres, as what was typed in miles does; else kilometres. */
void say_session_line(const struct session *s, enum units units, char *text, size_t size);

/* "6:20", "6h20", "7h", "7,5" (hours), "380m" -> minutes 0..1440. */
bool say_sleep(const char *word, int *minutes, struct err *err);
/* "42m", "42:30", "1:05", "1h05", "1:02:30" -> seconds, as in say_session() without a distance. */
bool say_duration(const char *word, int *seconds, struct err *err);
/* "8k", "8.4km", "5mi" -> metres.  "800m" is refused: metres are not said so. */
bool say_distance(const char *word, int *metres, struct err *err);
/* The word that say_distance() reads as this distance: "8k"; "5mi" where miles are wanted and hundredths of one say it. */
const char *say_distance_back(int metres, enum units units, char text[UNITS_TEXT]);

/* "21.1" (in `units`), "10k", "13.1mi", "half", "marathon" -> metres. */
bool say_race_distance(const char *word, enum units units, int *metres, struct err *err);
/* A distance ("10k", "10 km"), and "jogged" behind it when it was not raced. */
bool say_race(const char *words, enum units units, struct race *race, struct err *err);
/* "half", "10k", "5mi": the word that say_race_distance() reads as this distance. */
const char *say_race_back(int metres, enum units units, char text[UNITS_TEXT]);
/* "none" or "-" alone: the entry is to be taken away. */
bool say_none(const char *words);

/* "left knee, 8 of 10"; "8 of 10" without a place. */
void say_pain(const struct pain *pain, char *text, size_t size);
/* "energy=4", "sleep=6:20", "rhr=52", "hrv=61", "item=-" (not known again) set into `e`.  ERR_USAGE with a sentence; a name
   nearly right is told ("soreness": say muscles=1 (very sore) .. 5 (not sore)).  An empty value is refused. */
bool say_answer(const char *word, struct entry *e, struct err *err);

/* Words of a list of signs or tools into one a line behind what `list` holds: listed names stand by themselves, else commas
   part them, else all of it is one. */
void say_list(struct str *list, const char *text, const char *const *names, int count);
/* Whether `text` is nothing but names of the list, spaces or commas between them. */
bool say_listed(const char *text, const char *const *names, int count);

/* "6:20" */
const char *say_minutes(int minutes, char text[16]);
/* "42:00", "1:05:00" */
const char *say_seconds(int seconds, char text[16]);
/* "8", "8.4", "21.1": kilometres as short as they read back the same. */
const char *say_km(int metres, char text[16]);
/* "42", "42.5", "1.67": minutes as short as they read back as the same seconds. */
const char *say_min(int seconds, char text[16]);
/* Any number as short as it reads back the same, with a point in every locale. */
const char *say_number(double value, char text[32]);

#endif
