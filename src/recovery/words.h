/* SPDX-License-Identifier: MIT */
/* How verdicts and reasons are said to a runner: words first, numbers second; no score, no blame, no diagnosis.
   Every function writes at most `size` bytes with the end, always ended; UTF-8, one line; returns `text`.  Those that may say
   a distance take the unit it is said in: the runner's, or kilometres in what another program reads. */
#ifndef RESTDAY_RECOVERY_WORDS_H
#define RESTDAY_RECOVERY_WORDS_H

#include "model/units.h"
#include "recovery/assess.h"
#include "recovery/why.h"

#include <stddef.h>

enum { WORDS = 320 };		/* enough for any of these */

extern const char *const severity_words[4];	/* "note" "mild" "clear" "strong" */
extern const char *const ceiling_words[4];	/* "passive recovery" "active recovery" "easy" "train" */
/* What the parts of an explanation are called, on the screen and in text. */
enum heading { HEADING_ALSO, HEADING_SPEAKS, HEADING_CHANGE, HEADING_LOWER, HEADING_FITS, HEADING_IF_TAKEN, HEADING_NUMBERS, HEADING_COUNT };
extern const char *const heading_words[HEADING_COUNT];	/* "Also, but not deciding" ... */
enum heading heading_fit(const struct assessment *a);		/* which of the two stands over the recovery that fits */
enum heading heading_outvoted(const struct assessment *a);	/* and over what decides nothing */
/* What restday is and is not, for who meets it (S89, S88). */
extern const char words_notice[], words_programme[];

/* One short line of what the verdict means: "An easy day: ..."; on a day with a medical line no more than that it is no day to train. */
const char *words_promise(const struct assessment *a);
/* Why in half a line: "one clear and two mild signs", "the day after intervals". */
const char *words_because(const struct assessment *a, enum units units, char *text, size_t size);
/* What the runner takes the day as, which stands beside the verdict: "you take it as easy: friends in town"; of a past day "you took". */
const char *words_override(const struct override *o, bool past, char *text, size_t size);
/* Said of an override on a day with a medical line: restday does not agree, and keeps it all the same. */
extern const char *const override_medical;
/* A reason as a full line: "resting heart rate 55, usual 50 (+5, 28 mornings)". */
const char *words_reason(const struct reason *r, enum units units, char *text, size_t size);
/* The same in columns: what it is called, now, usual, and on how many days that rests.  "" where there is none. */
const char *words_name(const struct reason *r, char *text, size_t size);
const char *words_now(const struct reason *r, enum units units, char *text, size_t size);
const char *words_usual(const struct reason *r, enum units units, char *text, size_t size);
const char *words_days(const struct reason *r, char *text, size_t size);	/* "28 mornings", "day 4 of 6" */
/* The threshold that spoke, with the value used: "clear from 5 bpm and 2 spreads over the usual". "" where there is none. */
const char *words_gate(const struct reason *r, const struct settings *s, char *text, size_t size);
/* A medical line (science B.12 wording rules): what was entered, what cannot be known, one action, one person to ask. */
const char *words_medical(const struct reason *r, char *text, size_t size);
/* "without the hard day yesterday: easy"; by the calendar: "from Saturday: easy". */
const char *words_raise(const struct assessment *a, const struct raise *raise, char *text, size_t size);
/* "energy 3 (normal) instead of 2 (tired) would make it easy"; of tomorrow "energy 2 (tired) would make it easy" */
const char *words_step(const struct step *step, char *text, size_t size);
const char *words_confidence(const struct assessment *a, char *text, size_t size);	/* "confidence high" */
/* Why a day that nothing else speaks of has no verdict: "no check-in", "too few answers". */
const char *words_unasked(const struct assessment *a);
/* Tiredness as a call for movement says again what tiredness as a sign has said: lists in short leave it out. */
bool reason_repeats(const struct assessment *a, const struct reason *r);
/* What was not known, "" when nothing is missing: "no check-in; what was done on 5 of the last 7 days". */
const char *words_unknown(const struct assessment *a, char *text, size_t size);
/* The learning state of the baselines: "resting heart rate: still learning, 9 of 14 mornings"; "" when full or never measured. */
const char *words_learning(const struct history *h, day x, const struct settings *s, char *text, size_t size);
/* The first number of the rules from place `from` of setting_table on that is not its preset: "rhr_mild_bpm is 4 bpm (preset 3): what it
   is".  Returns its place; setting_count, and "", when no more are changed. */
size_t words_changed(const struct settings *s, size_t from, char *text, size_t size);
/* What no entry has closed by day x, "" where there is nothing: "On Thursday 26 November you entered a warning sign; no doctor's look is
   entered", once it holds nothing any more and for four weeks; the same of a pain of the week before that is to be asked about.
   Without a full stop: who says it may say how it is entered. */
enum open_matter { OPEN_SIGN, OPEN_PAIN, OPEN_MATTERS };
const char *words_open(const struct history *h, day x, const struct settings *s, enum open_matter which, char *text, size_t size);
/* "Active recovery would fit: light movement spares what yesterday's long run left" */
const char *words_fit(const struct assessment *a, const struct fit *fit, char *text, size_t size);
/* One of the fit's forms: "an easy run in zone 1 (up to 138 bpm, 80 % of your threshold), 20 to 40 minutes"; the limit where
   there is something stated that it follows from. */
const char *words_form(const struct assessment *a, enum form form, const struct fit *fit, char *text, size_t size);
/* Whether a form of recovery is to be offered: nothing is rubbed or pressed that a doctor should look at first. */
bool words_offered(const struct assessment *a, enum form form);
/* The limit as a sentence: "For recovery stay at 138 bpm or below: 80 % of your threshold heart rate of 173." */
const char *words_zone1(const struct zone1 *zone, const struct settings *s, char *text, size_t size);

#endif
