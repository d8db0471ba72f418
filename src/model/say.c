/* SPDX-License-Identifier: MIT */
/* One line of words into a session.  A word is a measure, or the note begins; but a word that begins with a digit or a sign
   was surely meant as a measure, so it is refused rather than hidden in a note.  Two kinds of words do not end the measures:
   small ones, where a measure follows them, and sets of repeats, which stand in the note but are said before it. */
#include "config.h"

#include "model/say.h"

#include "base/utf8.h"
#include "model/measure.h"
#include "model/say_read.h"
#include "model/sport.h"

#include <string.h>
#include <strings.h>

/* The note while it is read: what is kept from between the measures, then all the rest. */
struct kept {
	char *text;		/* NOTE_BYTES + 1 */
	size_t length;		/* what it would have; more than NOTE_BYTES is too much */
};

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

static void keep(struct kept *note, const char *s, size_t n)
{
	size_t space = note->length > 0 && n > 0;
	if (note->length + space + n <= NOTE_BYTES) {
		memcpy(note->text + note->length, " ", space);
		memcpy(note->text + note->length + space, s, n);
		note->text[note->length + space + n] = '\0';
	}
	note->length += space + n;
}

static bool no_sport(const char *line, struct err *err)
{
	struct say_word word;
	say_word_at(line, &word);
	if (word.text[0] == '\0')
		return err_set(err, ERR_USAGE, "nothing said: begin with a sport or purpose, then how much: tempo 8k 42m rpe 7");
	if (say_like_measure(word.text))
		return err_set(err, ERR_USAGE, "\"%s\" is no sport or purpose: begin with one, as in %s %.40s", word.text,
			say_repeats(line) != NULL ? purpose_names[PURPOSE_INTERVALS] : kind_names[KIND_RUN], line + strspn(line, "-+.,"));
	const char *meant = sport_near(word.text);
	if (meant != NULL)
		return err_set(err, ERR_USAGE, "\"%s\" is no sport or purpose: did you mean %s?", word.text, meant);
	return err_set(err, ERR_USAGE, "\"%s\" is no sport or purpose: begin with run, walk, bike, swim, strength, mobility or cross, "
		"or with easy, long, tempo, intervals, hills, race or recovery", word.text);
}

/* Another word for what is said already is no second sport ("bike ride"); a name is. */
static bool fits(int said, int meant, bool name)
{
	return meant < 0 || said < 0 || (said == meant && !name);
}

/* One of each at most, in either order.  NULL: none stands there. */
static const char *read_sport(const char *s, struct session *out, struct kept *note, int *otherwise_metres)
{
	int kind = -1, purpose = -1;
	enum purpose otherwise = PURPOSE_NONE;
	bool any = false;
	*otherwise_metres = 0;
	for (struct say_word word; *s != '\0'; s = word.next) {
		struct sport_word sport;
		say_word_at(s, &word);
		if (!sport_find(word.text, &sport) || !fits(kind, sport.kind, sport.name) || !fits(purpose, sport.purpose, sport.name))
			break;
		any = true;
		kind = sport.kind >= 0 ? sport.kind : kind;
		purpose = sport.purpose >= 0 ? sport.purpose : purpose;
		otherwise = sport.otherwise != PURPOSE_NONE ? sport.otherwise : otherwise;
		*otherwise_metres = sport.metres > 0 ? sport.metres : *otherwise_metres;
		if (sport.kept)
			keep(note, word.text, strlen(word.text));
	}
	if (!any)
		return NULL;
	out->kind = kind >= 0 ? (enum kind)kind : KIND_RUN;
	out->purpose = purpose >= 0 ? (enum purpose)purpose : otherwise;
	return s;
}

static bool small(const char *word)
{
	static const char *const words[] = { "in", "for", "at", "@", "avg", "average", "about", "around", "felt", "with", "and" };
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (strcasecmp(words[i], word) == 0)
			return true;
	return false;
}

/* "at 5k pace" says how, not how far. */
static bool how(const struct session *was, const struct session *is, const char *next)
{
	struct say_word word, behind;
	say_word_at(next, &word);
	say_word_at(word.next, &behind);
	return was->metres != is->metres && (strcasecmp(word.text, "pace") == 0 || strcasecmp(word.text, "race") == 0 ||
		(strcasecmp(word.text, "effort") == 0 && !say_like_measure(behind.text)));
}

/* The measure behind small words, which are no measure without one. */
static enum say_taken behind_small(struct say_reading *r, const char *s, const char **next, struct err *err)
{
	struct say_word word;
	struct session trial = *r->out;
	struct say_reading again = *r;
	again.out = &trial;
	for (say_word_at(s, &word); small(word.text) && *word.next != '\0'; say_word_at(s, &word)) {
		s = word.next;
		again.unit = strcasecmp(word.text, "and") == 0 ? again.unit : 0;	/* "1h and 5m", but not "42m in 30s" */
	}
	enum say_taken t = say_measure(&again, s, next, err);
	if (t == SAY_DOUBTFUL || (t == SAY_TAKEN && how(r->out, &trial, *next)))
		return SAY_NONE;
	if (t == SAY_TAKEN) {
		again.out = r->out;
		*r->out = trial;
		*r = again;
	}
	return t;
}

/* Reads measures from *s on and stops where the note begins; false: refused. */
static bool read_measures(struct say_reading *r, const char **s, struct kept *note, struct err *err)
{
	bool repeats = false;		/* said anywhere before: what is no measure behind them begins the note */
	for (const char *next; **s != '\0'; *s = next) {
		struct say_word word;
		say_word_at(*s, &word);
		next = word.next;
		if (word.colon) {
			*s = next;
			return true;
		}
		int unit = r->unit;
		const char *end = note == NULL ? NULL : say_repeats(*s);
		enum say_taken t = SAY_OF_REPEATS;
		if (end != NULL) {
			repeats = r->repeats = true;
			next = end + strspn(end, " \t\n");
		} else if (!r->repeats || !say_between_repeats(word.text)) {
			t = small(word.text) ? behind_small(r, *s, &next, err) : say_measure(r, *s, &next, err);
		}
		if (t == SAY_REFUSED || (t == SAY_DOUBTFUL && !repeats && note != NULL))
			return false;
		if (t == SAY_NONE || t == SAY_DOUBTFUL)
			return true;
		if (t == SAY_OF_REPEATS) {
			const char *last = next;
			while (last > *s && blank(last[-1]))
				last--;
			keep(note, *s, (size_t)(last - *s));
		}
		r->repeats = t == SAY_OF_REPEATS;
		r->unit = r->unit == unit ? 0 : r->unit;	/* only the time just said can go on */
	}
	return true;
}

static bool take_note(const char *s, struct kept *note, struct session *out, struct err *err)
{
	size_t n = strlen(s);
	while (n > 0 && blank(s[n - 1]))
		n--;
	keep(note, s, n);
	if (note->length > NOTE_BYTES)
		return err_set(err, ERR_USAGE, "the note is %zu bytes long: %d is the most", note->length, NOTE_BYTES);
	if (!utf8_storable(note->text, true))
		return err_set(err, ERR_USAGE, "the note holds control characters or is not UTF-8: plain text is accepted");
	out->note = note->length > 0 ? note->text : NULL;
	return true;
}

bool say_begins_with_measure(const char *words)
{
	struct session trial = session_blank(KIND_RUN);
	struct say_reading r = { .out = &trial, .other = -1 };
	const char *next;
	words += strspn(words, " \t\n");
	return say_repeats(words) != NULL || (words[0] >= '0' && words[0] <= '9' && say_measure(&r, words, &next, NULL) != SAY_DOUBTFUL);
}

bool say_is_note(const struct session *s)
{
	static const struct say_reading at_end = { .other = -1, .unit = 60 };
	struct session trial = *s;
	struct say_reading r = at_end;
	char text[NOTE_BYTES + 1] = "";
	struct kept note = { text, 0 };
	const char *rest = s->note;
	r.out = &trial;
	return say_scale(rest) == rest && read_measures(&r, &rest, &note, NULL) && !r.measured && r.pace <= 0 &&
		take_note(rest, &note, &trial, NULL) && strcmp(text, s->note) == 0;
}

bool say_session(const char *words, struct session *out, char *note_text, struct err *err)
{
	struct say_reading r = { .out = out, .other = -1 };
	struct kept note = { note_text, 0 };
	int metres;
	note_text[0] = '\0';
	*out = session_blank(KIND_RUN);
	while (blank(*words))
		words++;
	const char *s = words;
	if (say_begins_with_measure(s) && !read_measures(&r, &s, NULL, err))
		return false;
	s = read_sport(s, out, &note, &metres);
	if (s == NULL)
		return no_sport(words, err);
	r.unit = 0;
	if (!read_measures(&r, &s, &note, err))
		return false;
	if (metres > 0 && out->metres == UNKNOWN) {
		out->metres = metres;
		r.measured = true;
	}
	if (!r.measured && say_repeats(note_text) != NULL)
		return err_set(err, ERR_USAGE, "no measure beside \"%.40s\": say how much in all, as 8k (distance), 42m or 1:05 (time), rpe 7",
			note_text);
	if (!r.measured && *s != '\0')
		return err_set(err, ERR_USAGE, "no measure before \"%.40s\": say how much first, as in %s 8k 42m", s, kind_names[out->kind]);
	if (!r.measured)
		return err_set(err, ERR_USAGE, "no measure: say how much, as 8k or 5mi (distance), 42m or 1:05 (time), rpe 7");
	return say_settle(&r, err) && take_note(s, &note, out, err);
}
