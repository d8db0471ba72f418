/* SPDX-License-Identifier: MIT */
/* Two statements hand out all there is to find in the diary, newest day first; the words are looked for here and not by SQLite's LIKE,
   which knows no accents and would find "ill" in "hill". */
#include "config.h"

#include "diary/diary.h"

#include "base/find.h"
#include "base/str.h"
#include "base/utf8.h"
#include "diary/store.h"
#include "model/say.h"

#include <string.h>

struct search {
	struct find find;
	enum units units;
	bool measured;			/* a word may stand in a distance or a time */
	struct str parts;		/* a session or race put together */
	struct found *out;
	int most, count;
	char iso[DAY_TEXT];		/* of the day under way; "" none yet */
	unsigned found;			/* the words found of it */
	int best;			/* how many of them the text kept has; -1: none kept yet */
	char text[FOUND_TEXT];
};

static int bits(unsigned set)
{
	int n = 0;
	for (; set != 0; set &= set - 1)
		n++;
	return n;
}

/* The day under way is over: keeps it where it has all of the words. */
static bool day_ends(struct search *s)
{
	if (s->iso[0] == '\0' || !find_all(&s->find, s->found))
		return true;
	struct found *f = &s->out[s->count];
	if (!day_from_iso(s->iso, &f->day))
		return false;
	memcpy(f->text, s->text, sizeof f->text);
	utf8_tame(f->text);
	s->count++;
	return true;
}

static void look(struct search *s, const char *text)
{
	size_t length = strlen(text), first = 0;
	unsigned found = find_in(&s->find, text, length, NULL, &first);
	if (found == 0)
		return;
	s->found |= found;
	if (bits(found) > s->best) {
		s->best = bits(found);
		find_excerpt(s->text, sizeof s->text, text, length, first);
	}
}

/* One of the two statements, at a row or behind its last. */
struct source {
	sqlite3_stmt *st;
	bool row;
	const char *iso;		/* "" behind the last */
};

static bool next(struct diary *d, struct source *at, struct err *err)
{
	bool stepped = at->st != NULL && sql_step(d, at->st, &at->row, err);
	at->iso = stepped && at->row ? (const char *)sqlite3_column_text(at->st, 0) : "";
	return stepped;
}

static const char *column(const struct source *at, int i)
{
	const char *text = (const char *)sqlite3_column_text(at->st, i);
	return text != NULL ? text : "";
}

/* " 8 km", or how long it took where that is not said. */
static void add_measure(struct search *s, const struct source *at)
{
	char text[UNITS_TEXT], time[16];
	bool far = sqlite3_column_type(at->st, 4) != SQLITE_NULL, timed = sqlite3_column_type(at->st, 5) != SQLITE_NULL;
	if (!far && !timed)
		return;
	str_add_char(&s->parts, ' ');
	str_add(&s->parts, far ? units_say(sqlite3_column_int(at->st, 4), s->units, text) : say_seconds(sqlite3_column_int(at->st, 5), time));
}

/* "tempo run 8 km: calf quiet", "planned long run 24 km", "race 21.1 km, jogged" */
static const char *put_together(struct search *s, const struct source *at, bool measure)
{
	bool race = sqlite3_column_type(at->st, 1) == SQLITE_NULL;
	const char *purpose = column(at, 2), *kind = column(at, 3), *note = column(at, 6);
	str_clear(&s->parts);
	str_add(&s->parts, column(at, 1));
	str_add(&s->parts, purpose);
	if (!race) {
		str_add(&s->parts, purpose[0] != '\0' ? " " : "");
		str_add(&s->parts, kind);
	}
	if (measure)
		add_measure(s, at);
	const char *last = race ? kind : note;
	if (last[0] != '\0') {
		str_add(&s->parts, race ? ", " : ": ");
		str_add(&s->parts, last);
	}
	return str_text(&s->parts);
}

/* Writing a distance costs more than all else of a session: done where a word may be in it, or was found beside it. */
static void look_at_session(struct search *s, const struct source *at)
{
	const char *text = put_together(s, at, s->measured);
	if (!s->measured && find_in(&s->find, text, s->parts.length, NULL, NULL) == 0)
		return;
	look(s, s->measured ? text : put_together(s, at, true));
}

static bool search(struct diary *d, struct search *s, struct source *texts, struct source *sessions, struct err *err)
{
	bool dates = true;
	if (!next(d, texts, err) || !next(d, sessions, err))
		return false;
	while (dates && s->count < s->most) {
		struct source *at = strcmp(texts->iso, sessions->iso) >= 0 ? texts : sessions;
		if (strcmp(at->iso, s->iso) != 0) {
			dates = day_ends(s) && strlen(at->iso) < sizeof s->iso;
			if (dates)
				memcpy(s->iso, at->iso, strlen(at->iso) + 1);
			s->found = 0;
			s->best = -1;
		}
		if (!at->row)
			break;
		if (at == texts)
			look(s, column(at, 1));
		else
			look_at_session(s, at);
		if (!next(d, at, err))
			return false;
	}
	return dates || err_set(err, ERR_DAMAGED, "%s is damaged: it holds a day that is not a date; keep the file as it is and go back to a copy of it", d->path);
}

int diary_search(struct diary *d, const char *words, enum units units, struct found *out, int most, struct err *err)
{
	struct search s = { .units = units, .out = out, .most = most, .best = -1 };
	find_read(&s.find, words);
	if (s.find.count == 0)
		return 0;
	s.measured = find_begins(&s.find, "0123456789km");
	struct source texts = { .st = sql_use(d, SQL_FIND, err) }, sessions = { .st = sql_use(d, SQL_FIND_SESSION, err) };
	bool done = texts.st != NULL && sessions.st != NULL && search(d, &s, &texts, &sessions, err);
	sqlite3_reset(texts.st);
	sqlite3_reset(sessions.st);
	str_free(&s.parts);
	return done ? s.count : -1;
}
