/* SPDX-License-Identifier: MIT */
/* One line of words into a session.  A word is a measure, or the note begins; but a word that begins with a digit or a sign
   was surely meant as a measure, so it is refused rather than hidden in a note, unless it is a set of repeats (6x800). */
#include "config.h"

#include "model/say.h"

#include "base/near.h"
#include "base/utf8.h"
#include "model/measure.h"
#include "model/range.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { WORD = 64 };	/* longer words are notes */

static const struct { const char *word, *meant; } other_names[] = {
	{ "jog", "run" }, { "jogging", "run" }, { "running", "run" }, { "hike", "walk" }, { "hiking", "walk" }, { "walking", "walk" },
	{ "ride", "bike" }, { "cycle", "bike" }, { "cycling", "bike" }, { "biking", "bike" }, { "swimming", "swim" },
	{ "gym", "strength" }, { "weights", "strength" }, { "lifting", "strength" }, { "yoga", "mobility" },
	{ "stretching", "mobility" }, { "rowing", "cross" }, { "elliptical", "cross" }, { "ski", "cross" }, { "threshold", "tempo" },
	{ "fartlek", "intervals" }, { "repeats", "intervals" }, { "track", "intervals" }, { "hill", "hills" },
};

struct reading {
	struct session *out;
	bool measured;
	double other;		/* the other way to read the time, in seconds; negative: none */
};

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* The word at `s` without a comma or semicolon behind it; returns where the next one begins. */
static const char *next_word(const char *s, char word[WORD])
{
	size_t n = strcspn(s, " \t\n"), kept = n < WORD ? n : WORD - 1;
	if (kept == n && n > 1 && (s[n - 1] == ',' || s[n - 1] == ';'))
		kept--;
	memcpy(word, s, kept);
	word[kept] = '\0';
	return s + n + strspn(s + n, " \t\n");
}

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Surely meant as a measure, right or wrong. */
static bool like_measure(const char *word)
{
	return digit(word[0]) || word[0] == '-' || (word[0] != '\0' && strchr("+.,", word[0]) != NULL && digit(word[1]));
}

static int name_any_case(const char *const *names, int count, const char *word)
{
	for (int i = 0; i < count; i++)
		if (names[i][0] != '\0' && strcasecmp(names[i], word) == 0)
			return i;
	return -1;
}

static const char *near_name(const char *word)
{
	for (size_t i = 0; i < sizeof other_names / sizeof other_names[0]; i++)
		if (strcasecmp(word, other_names[i].word) == 0)
			return other_names[i].meant;
	for (int i = 0; i < KIND_COUNT; i++)
		if (near_word(word, kind_names[i]))
			return kind_names[i];
	for (int i = 1; i < PURPOSE_COUNT; i++)
		if (near_word(word, purpose_names[i]))
			return purpose_names[i];
	return NULL;
}

static bool no_sport(const char *word, struct err *err)
{
	if (word[0] == '\0')
		return err_set(err, ERR_USAGE, "nothing said: begin with a sport or purpose, then how much: tempo 8k 42m rpe 7");
	if (like_measure(word))
		return err_set(err, ERR_USAGE, "\"%s\" is no sport or purpose: begin with one, as in run %s", word,
			word + strspn(word, "-+.,"));
	const char *meant = near_name(word);
	if (meant != NULL)
		return err_set(err, ERR_USAGE, "\"%s\" is no sport or purpose: did you mean %s?", word, meant);
	return err_set(err, ERR_USAGE, "\"%s\" is no sport or purpose: begin with run, walk, bike, swim, strength, mobility or cross, "
		"or with easy, long, tempo, intervals, hills, race or recovery", word);
}

/* One of each at most, in either order.  NULL: the line begins with neither. */
static const char *read_sport(const char *s, struct session *out, struct err *err)
{
	char word[WORD];
	int kind = -1, purpose = -1;
	for (int i = 0; i < 2; i++) {
		const char *next = next_word(s, word);
		int k = name_any_case(kind_names, KIND_COUNT, word), p = name_any_case(purpose_names, PURPOSE_COUNT, word);
		if ((k < 0 || kind >= 0) && (p < 0 || purpose >= 0))
			break;
		*(k >= 0 ? &kind : &purpose) = k >= 0 ? k : p;
		s = next;
	}
	if (kind < 0 && purpose < 0) {
		no_sport(word, err);
		return NULL;
	}
	*out = session_blank(kind >= 0 ? (enum kind)kind : KIND_RUN);
	out->purpose = purpose >= 0 ? (enum purpose)purpose : PURPOSE_NONE;
	return s;
}

/* One measure: a place for its value, its range, its unit in what is kept. */
static bool set(struct reading *r, int *place, const char *word, const char *what, double value, const struct range *range, double unit,
	struct err *err)
{
	struct err ignored;
	if (*place != UNKNOWN)
		return err_set(err, ERR_USAGE, "\"%s\" is a second %s: one is accepted", word, what);
	if (!range_check(range, "", what, value, &ignored))
		return err_set(err, ERR_USAGE, "\"%s\" cannot be the %s: say %s", word, what, range->accepted);
	*place = (int)lround(value * unit);
	r->measured = true;
	return true;
}

enum taken { NO_MEASURE, TAKEN, REFUSED };

static enum taken taken(bool ok)
{
	return ok ? TAKEN : REFUSED;
}

/* "rpe 7", "rpe7", "rpe=7": the number may stand in the next word, which is then used up. */
static enum taken read_labelled(struct reading *r, const char *word, const char **next, const char *label, int *place, const char *what,
	const struct range *range, struct err *err)
{
	size_t n = strlen(label);
	char number[WORD];
	double value;
	if (strncasecmp(word, label, n) != 0)
		return NO_MEASURE;
	if (word[n] == '\0')
		*next = next_word(*next, number);
	else if (word[n] == '=' || digit(word[n]) || (word[n] == '-' && digit(word[n + 1])))
		snprintf(number, sizeof number, "%s", word + n + (word[n] == '='));
	else
		return NO_MEASURE;
	if (!measure_plain(number, &value)) {
		err_set(err, ERR_USAGE, "%s needs a number behind it: say %s", label, range->accepted);
		return REFUSED;
	}
	return taken(set(r, place, number, what, value, range, 1, err));
}

static enum taken read_after(struct reading *r, const char *word, struct err *err)
{
	int after = name_any_case(after_names, 3, word);
	if (after < 0)
		return NO_MEASURE;
	r->measured = true;
	if (r->out->after != AFTER_UNKNOWN)
		return taken(err_set(err, ERR_USAGE, "\"%s\" is a second answer to how it felt after: one of better, same or worse is accepted",
			word));
	r->out->after = (enum after)after;
	return TAKEN;
}

static bool repeats(const char *word)
{
	size_t n = strspn(word, "0123456789");
	return n > 0 && word[0] != '0' && (word[n] == 'x' || word[n] == 'X') && digit(word[n + 1]);
}

static enum taken read_measure(struct reading *r, const char *word, const char **next, struct err *err)
{
	struct session *out = r->out;
	struct span span;
	double km;
	if (measure_km(word, &km))
		return taken(set(r, &out->metres, word, "distance", km, &range_km, 1000, err));
	if (measure_time(word, &span)) {
		r->other = span.other;
		return taken(set(r, &out->seconds, word, "time", span.seconds / 60, &range_min, 60, err));
	}
	enum taken t = read_labelled(r, word, next, "rpe", &out->rpe, "effort", &range_rpe, err);
	if (t == NO_MEASURE)
		t = read_labelled(r, word, next, "hr", &out->hr, "heart rate", &range_hr, err);
	if (t == NO_MEASURE)
		t = read_after(r, word, err);
	if (t == NO_MEASURE && like_measure(word) && !repeats(word)) {
		bool negative = word[0] == '-' && (measure_km(word + 1, &km) || measure_time(word + 1, &span));
		err_set(err, ERR_USAGE, "\"%s\" is %s: say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, or a colon before a note",
			word, negative ? "negative" : "no measure");
		return REFUSED;
	}
	return t;
}

bool say_is_note(const char *words)
{
	char word[WORD];
	struct session blank_session = session_blank(KIND_RUN);
	struct reading r = { .out = &blank_session };
	const char *next = next_word(words, word);
	return strcmp(word, ":") != 0 && read_measure(&r, word, &next, NULL) == NO_MEASURE;
}

/* "4:30" is 4 hours 30, unless 1k stands beside it: where a pace tells which of two readings was meant, it decides. */
static void settle_time(struct reading *r)
{
	enum { FASTEST = 60, SLOWEST = 1200 };	/* seconds per km that people move at */
	struct session *out = r->out;
	if (out->seconds == UNKNOWN || out->metres == UNKNOWN || r->other < 1 || r->other > range_min.high * 60)
		return;
	double km = out->metres / 1000.0, first = out->seconds / km, other = r->other / km;
	if ((first < FASTEST || first > SLOWEST) && other >= FASTEST && other <= SLOWEST)
		out->seconds = (int)lround(r->other);
}

static bool take_note(const char *s, struct session *out, char *note, struct err *err)
{
	size_t n = strlen(s);
	while (n > 0 && blank(s[n - 1]))
		n--;
	if (n > NOTE_BYTES)
		return err_set(err, ERR_USAGE, "the note is %zu bytes long: %d is the most", n, NOTE_BYTES);
	memcpy(note, s, n);
	note[n] = '\0';
	if (!utf8_storable(note, true))
		return err_set(err, ERR_USAGE, "the note holds control characters or is not UTF-8: plain text is accepted");
	out->note = n > 0 ? note : NULL;
	return true;
}

bool say_session(const char *words, struct session *out, char *note, struct err *err)
{
	char word[WORD];
	while (blank(*words))
		words++;
	const char *s = read_sport(words, out, err);
	if (s == NULL)
		return false;
	struct reading r = { .out = out, .other = -1 };
	for (const char *next; *s != '\0'; s = next) {
		next = next_word(s, word);
		if (strcmp(word, ":") == 0) {
			s = next;
			break;
		}
		enum taken t = read_measure(&r, word, &next, err);
		if (t == REFUSED)
			return false;
		if (t == NO_MEASURE)
			break;
	}
	if (!r.measured && *s != '\0')
		return err_set(err, ERR_USAGE, "no measure before \"%.40s\": say how much first, as in %s 8k 42m", s, kind_names[out->kind]);
	if (!r.measured)
		return err_set(err, ERR_USAGE, "no measure: say how much, as 8k or 5mi (distance), 42m or 1:05 (time), rpe 7");
	settle_time(&r);
	return take_note(s, out, note, err);
}
