/* SPDX-License-Identifier: MIT */
/* One measure of a line: a number with its unit, joined or in two words, or a label with its number. */
#include "config.h"

#include "model/say_read.h"

#include "model/entry.h"
#include "model/measure.h"
#include "model/range.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { REPEAT_MOST = 600 };	/* seconds: what is shorter behind repeats is one of them, or the rest between */
enum { REPEAT_METRES = 180 };	/* minutes: more than this behind repeats are metres */

#define KINDS_OF_MEASURE "say 8k or 5mi (distance), 42m or 1:05 (time), rpe 7, hr 150, or a colon before a note"

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A place for a value, its range, its unit in what is kept. */
static enum say_taken set(struct say_reading *r, int *place, const char *word, const char *what, double value, const struct range *range,
	double unit, struct err *err)
{
	struct err ignored;
	if (*place != UNKNOWN) {
		err_set(err, ERR_USAGE, "\"%s\" is a second %s: one is accepted", word, what);
		return SAY_DOUBTFUL;
	}
	if (!range_check(range, "", what, value, &ignored)) {
		err_set(err, ERR_USAGE, "\"%s\" cannot be the %s: say %s", word, what, range->accepted);
		return SAY_REFUSED;
	}
	*place = (int)lround(value * unit);
	r->measured = true;
	return SAY_TAKEN;
}

const char *say_scale(const char *s)
{
	struct say_word word, ten;
	say_word_at(s, &word);
	if (strcmp(word.text, "/10") == 0 || strcasecmp(word.text, "bpm") == 0)
		return word.next;
	say_word_at(word.next, &ten);
	return strcasecmp(word.text, "of") == 0 && strcmp(ten.text, "10") == 0 ? ten.next : s;
}

struct label {
	const char *word, *second;	/* second: the other word of "heart rate" */
	bool needs;			/* what follows must be a number; else it is one only where a number follows */
	bool effort;
};
static const struct label labels[] = {
	{ "rpe", NULL, true, true }, { "effort", NULL, false, true }, { "hr", NULL, true, false }, { "heart", "rate", false, false },
};

/* "rpe 7", "rpe7", "rpe=7", "rpe 7/10": the number may stand in the next word, which is then used up. */
static enum say_taken read_label(struct say_reading *r, const struct label *label, const struct say_word *word, const char **next,
	struct err *err)
{
	const struct range *range = label->effort ? &range_rpe : &range_hr;
	size_t n = strlen(label->word);
	struct say_word number = *word;
	double value;
	if (strncasecmp(word->text, label->word, n) != 0)
		return SAY_NONE;
	const char *text = word->text + n;
	if (*text == '\0') {
		say_word_at(word->next, &number);
		if (label->second != NULL && strcasecmp(number.text, label->second) != 0)
			return SAY_NONE;
		if (label->second != NULL)
			say_word_at(number.next, &number);
		text = number.text;
	} else if (label->second != NULL) {
		return SAY_NONE;
	} else if (*text == '=' || *text == ':') {
		text++;
	} else if (!digit(*text) && !(*text == '-' && digit(text[1]))) {
		return SAY_NONE;
	}
	char plain[SAY_WORD];
	snprintf(plain, sizeof plain, "%s", text);
	char *scale = plain + strcspn(plain, label->effort ? "/" : "bB");
	if (strcmp(scale, "/10") == 0 || strcasecmp(scale, "bpm") == 0)
		*scale = '\0';
	if (!measure_plain(plain, &value)) {
		err_set(err, ERR_USAGE, "%s needs a number behind it: say %s", label->word, range->accepted);
		return label->needs ? SAY_DOUBTFUL : SAY_NONE;
	}
	*next = say_scale(number.next);
	return set(r, label->effort ? &r->out->rpe : &r->out->hr, plain, label->effort ? "effort" : "heart rate", value, range, 1, err);
}

static enum say_taken read_after(struct say_reading *r, const char *word, struct err *err)
{
	int after = -1;
	for (int i = 0; i < 3; i++)
		if (strcasecmp(after_names[i], word) == 0)
			after = i;
	if (after < 0)
		return SAY_NONE;
	r->measured = true;
	if (r->out->after != AFTER_UNKNOWN) {
		err_set(err, ERR_USAGE, "\"%s\" is a second answer to how it felt after: one of better, same or worse is accepted", word);
		return SAY_DOUBTFUL;
	}
	r->out->after = (enum after)after;
	return SAY_TAKEN;
}

/* "half" of a race. */
static enum say_taken read_named(struct say_reading *r, const struct say_word *word, const char **next)
{
	struct say_word behind;
	int metres;
	if (r->out->purpose != PURPOSE_RACE || r->out->metres != UNKNOWN || !say_race_named(word->text, &metres))
		return SAY_NONE;
	r->out->metres = metres;
	r->measured = true;
	say_word_at(*next, &behind);
	if (strcasecmp(word->text, "half") == 0 && strcasecmp(behind.text, "marathon") == 0)
		*next = behind.next;
	return SAY_TAKEN;
}

static bool quantity(const char *word)
{
	struct span span;
	double value;
	return measure_km(word, &value) || measure_time(word, &span) || measure_beats(word, &value) || measure_pace(word, &value);
}

/* "45 min" as "45min"; any other word as it is. */
static void join_unit(const struct say_word *word, char joined[2 * SAY_WORD], const char **next)
{
	struct say_word unit, behind;
	snprintf(joined, 2 * SAY_WORD, "%s", word->text);
	if (!digit(word->text[0]) || word->text[strspn(word->text, "0123456789.,:")] != '\0' || word->next[0] == '\0')
		return;
	say_word_at(word->next, &unit);
	say_word_at(unit.next, &behind);
	if (unit.colon || say_like_measure(unit.text) || unit.text[0] == ':' || (strcasecmp(unit.text, "hr") == 0 && digit(behind.text[0])))
		return;
	snprintf(joined, 2 * SAY_WORD, "%s%s", word->text, unit.text);
	if (quantity(joined))
		*next = unit.next;
	else
		snprintf(joined, 2 * SAY_WORD, "%s", word->text);
}

static bool of_repeats(const struct say_reading *r, const struct span *span, const char *next)
{
	struct say_word behind;
	if (!r->repeats)
		return false;
	say_word_at(next, &behind);
	if (say_between_repeats(behind.text))
		return true;
	return span != NULL && (span->seconds < REPEAT_MOST || (span->other >= 0 && span->other < REPEAT_MOST) ||
		(span->unit == 60 && span->seconds >= REPEAT_METRES * 60));
}

/* "1h 5m", "42m 30s": what goes on with the time before it. */
static bool goes_on(const struct say_reading *r, const struct span *span)
{
	return r->unit > 1 && span->unit == r->unit / 60 && span->seconds < r->unit;
}

static enum say_taken read_time(struct say_reading *r, const char *word, const struct span *span, const char *next, struct err *err)
{
	if (goes_on(r, span)) {
		r->out->seconds += (int)lround(span->seconds);
		r->unit = span->unit;
		r->measured = true;
		return SAY_TAKEN;
	}
	if (of_repeats(r, span, next))
		return SAY_OF_REPEATS;
	enum say_taken t = set(r, &r->out->seconds, word, "time", span->seconds / 60, &range_min, 60, err);
	if (t == SAY_TAKEN) {
		r->other = span->other;
		r->unit = span->unit;
		r->minutes = span->unit == 60;
		r->exact = span->unit == 0 && span->other < 0 && strchr(word, ':') != strrchr(word, ':');
	}
	return t;
}

static enum say_taken read_pace(struct say_reading *r, const char *word, double pace, const char *next, struct err *err)
{
	if (of_repeats(r, NULL, next) || r->repeats)
		return SAY_OF_REPEATS;
	if (r->pace > 0) {
		err_set(err, ERR_USAGE, "\"%s\" is a second pace: one is accepted", word);
		return SAY_DOUBTFUL;
	}
	r->pace = pace;
	r->measured = true;
	return SAY_TAKEN;
}

static enum say_taken no_measure(const struct say_word *word, struct err *err)
{
	struct span span;
	double km;
	if (!say_like_measure(word->text))
		return SAY_NONE;
	bool negative = word->text[0] == '-' && (measure_km(word->text + 1, &km) || measure_time(word->text + 1, &span));
	err_set(err, ERR_USAGE, "\"%s\" is %s: " KINDS_OF_MEASURE, word->text, negative ? "negative" : "no measure");
	return SAY_DOUBTFUL;
}

static enum say_taken read_number(struct say_reading *r, const struct say_word *word, const char **next, struct err *err)
{
	char joined[2 * SAY_WORD];
	struct span span;
	double value;
	join_unit(word, joined, next);
	if (measure_km(joined, &value))
		return of_repeats(r, NULL, *next) ? SAY_OF_REPEATS :
			set(r, &r->out->metres, joined, "distance", value, &range_km, 1000, err);
	if (measure_time(joined, &span))
		return read_time(r, joined, &span, *next, err);
	if (measure_beats(joined, &value))
		return set(r, &r->out->hr, joined, "heart rate", value, &range_hr, 1, err);
	if (measure_pace(joined, &value))
		return read_pace(r, joined, value, *next, err);
	if (r->unit == 3600 && measure_plain(word->text, &value) && strlen(word->text) <= 2) {	/* "1h 05" */
		span = (struct span){ value * 60, -1, 60 };
		return goes_on(r, &span) ? read_time(r, joined, &span, *next, err) : no_measure(word, err);
	}
	return no_measure(word, err);
}

enum say_taken say_measure(struct say_reading *r, const char *s, const char **next, struct err *err)
{
	struct say_word word;
	say_word_at(s, &word);
	*next = word.next;
	if (say_like_measure(word.text))
		return read_number(r, &word, next, err);
	for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
		enum say_taken t = read_label(r, &labels[i], &word, next, err);
		if (t != SAY_NONE)
			return t;
	}
	enum say_taken t = read_named(r, &word, next);
	return t != SAY_NONE ? t : read_after(r, word.text, err);
}
