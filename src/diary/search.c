/* SPDX-License-Identifier: MIT */
/* One statement hands out every text of the diary, newest day first; the words are looked for here and not by SQLite's LIKE,
   which knows no accents and would find "ill" in "hill". */
#include "config.h"

#include "diary/diary.h"

#include "base/find.h"
#include "base/utf8.h"
#include "diary/store.h"

#include <string.h>

struct search {
	struct find find;
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

static bool search(struct diary *d, struct search *s, sqlite3_stmt *st, struct err *err)
{
	bool row, dates = true;
	while (dates && s->count < s->most) {
		if (!sql_step(d, st, &row, err))
			return false;
		const char *iso = row ? (const char *)sqlite3_column_text(st, 0) : "", *text = row ? (const char *)sqlite3_column_text(st, 2) : NULL;
		if (strcmp(iso, s->iso) != 0) {
			dates = day_ends(s) && strlen(iso) < sizeof s->iso;
			if (dates)
				memcpy(s->iso, iso, strlen(iso) + 1);
			s->found = 0;
			s->best = -1;
		}
		if (!row)
			break;
		if (text != NULL)
			look(s, text);
	}
	sqlite3_reset(st);
	return dates || err_set(err, ERR_DAMAGED, "%s is damaged: it holds a day that is not a date; keep the file as it is and go back to a copy of it", d->path);
}

int diary_search(struct diary *d, const char *words, struct found *out, int most, struct err *err)
{
	struct search s = { .out = out, .most = most, .best = -1 };
	find_read(&s.find, words);
	if (s.find.count == 0)
		return 0;
	sqlite3_stmt *st = sql_use(d, SQL_FIND, err);
	return st != NULL && search(d, &s, st, err) ? s.count : -1;
}
