/* SPDX-License-Identifier: MIT */
/* A window of days, read table by table into one array; what hangs on a day (texts, sessions) lies in one arena with it.
   A file can be edited by other programs, or rot: every day is checked before anyone sees it, and text is tamed. */
#include "config.h"

#include "diary/read.h"

#include "base/mem.h"
#include "base/str.h"
#include "base/utf8.h"
#include "diary/store.h"

#include <limits.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const rest_words[REST_WORDS] = { "nothing", "plain", "week", "long", "sleep", "mind", "illness" };

/* What no int holds, and the number that means not known, become others that every range refuses. */
int read_number(sqlite3_stmt *st, int column)
{
	sqlite3_value *value = sqlite3_column_value(st, column);
	if (sqlite3_value_type(value) == SQLITE_NULL)
		return UNKNOWN;
	sqlite3_int64 number = sqlite3_value_int64(value);
	return number == UNKNOWN || number < INT_MIN ? INT_MIN : number > INT_MAX ? INT_MAX : (int)number;
}

const char *read_text(struct reader *r, sqlite3_stmt *st, int column)
{
	const char *stored = (const char *)sqlite3_column_text(st, column);
	if (stored == NULL)
		return NULL;
	char *copy = arena_text(r->arena, stored, strlen(stored));
	if (utf8_storable(copy, true))
		return copy;
	char *out = copy;	/* taming never lengthens, so what is kept moves forward in place */
	for (char *in = copy; *in != '\0';) {
		size_t n = strcspn(in, "\n\t");
		char end = in[n];
		in[n] = '\0';
		utf8_tame(in);
		size_t kept = strlen(in);
		memmove(out, in, kept);
		out += kept;
		in += n;
		if (end != '\0')
			*out++ = end, in++;
	}
	*out = '\0';
	return copy;
}

int read_word(sqlite3_stmt *st, int column, const char *const *names, int first, int count)
{
	const char *stored = (const char *)sqlite3_column_text(st, column);
	if (stored == NULL)
		return UNKNOWN;
	int i = name_find(names + first, count - first, stored);
	return i < 0 ? -2 : first + i;
}

static enum tri yes_no(sqlite3_stmt *st, int column)
{
	const char *stored = (const char *)sqlite3_column_text(st, column);
	return stored == NULL ? TRI_UNKNOWN : strcmp(stored, "yes") == 0 ? TRI_YES : TRI_NO;
}

static void damaged(struct reader *r, const char *what)
{
	r->failed = true;
	err_set(r->err, ERR_DAMAGED, "%s is damaged: %s; keep the file as it is and go back to a copy of it", r->d->path, what);
}

void read_damaged(struct reader *r, sqlite3_stmt *st, const char *what)
{
	const char *iso = (const char *)sqlite3_column_text(st, 0);
	char text[128];
	snprintf(text, sizeof text, "%.20s %s", iso != NULL ? iso : "a day", what);
	utf8_tame(text);
	damaged(r, text);
}

sqlite3_stmt *read_statement(struct reader *r, enum sql which, char first[DAY_TEXT], char last[DAY_TEXT])
{
	sqlite3_stmt *st = r->failed ? NULL : sql_use(r->d, which, r->err);
	day from = r->days->first, to = from + r->days->count - 1;
	r->failed = st == NULL;
	if (st == NULL)
		return NULL;
	sql_day(st, 1, from < DAY_MIN ? DAY_MIN : from, first);
	sql_day(st, 2, to > DAY_MAX ? DAY_MAX : to, last);
	return st;
}

struct entry *read_row(struct reader *r, sqlite3_stmt *st)
{
	bool row = false;
	day x;
	if (r->failed) {
		sqlite3_reset(st);
		return NULL;
	}
	if (!sql_step(r->d, st, &row, r->err))
		r->failed = true;
	if (!row)
		return NULL;
	const char *iso = (const char *)sqlite3_column_text(st, 0);
	if (iso == NULL || !day_from_iso(iso, &x) || x < r->days->first || x - r->days->first >= r->days->count) {
		read_damaged(r, st, "is not a date");
		sqlite3_reset(st);
		return NULL;
	}
	return &r->days->days[x - r->days->first];
}

static void read_checkins(struct reader *r)
{
	char first[DAY_TEXT], last[DAY_TEXT];
	sqlite3_stmt *st = read_statement(r, SQL_CHECKIN_READ, first, last);
	for (struct entry *e; (e = read_row(r, st)) != NULL;) {
		int column = 1;
		for (int i = 0; i < ITEM_COUNT; i++)
			e->item[i] = read_number(st, column++);
		e->sleep_min = read_number(st, column++);
		e->rhr = read_number(st, column++);
		if (sqlite3_column_type(st, column) != SQLITE_NULL)
			e->rmssd = sqlite3_column_double(st, column);
		e->note = read_text(r, st, ++column);
	}
}

static void read_fact(struct reader *r, sqlite3_stmt *st, struct entry *e)
{
	int found = 0;
	switch ((enum fact)sqlite3_column_int(st, 1)) {
	case FACT_REST:
		found = read_word(st, 2, rest_words, 0, REST_WORDS);
		if (e->session_count == UNKNOWN)
			e->session_count = 0;
		e->rest = found > 0;
		e->rest_purpose = found > 0 ? (enum rest_purpose)(found - 1) : REST_PLAIN;
		break;
	case FACT_PLAN_REST:
		e->plan_rest = true;
		break;
	case FACT_ILLNESS:
		found = read_word(st, 2, where_names, 0, 2);
		e->illness = (struct illness){ true, found < 0 ? WHERE_NONE : (enum where)found, yes_no(st, 3), yes_no(st, 4) };
		break;
	case FACT_PAIN:
		e->pain = (struct pain){ read_number(st, 2), yes_no(st, 3), yes_no(st, 4), read_text(r, st, 5) };
		break;
	case FACT_CLEARED:
		e->cleared = true;
		break;
	case FACT_RACE:
		e->race = (struct race){ read_number(st, 2), yes_no(st, 3) };
		break;
	case FACT_BLOCK:
		found = read_word(st, 2, block_names, 1, BLOCKS);
		e->block = found < 0 ? BLOCK_NONE : (enum block)found;
		break;
	case FACT_OVERRIDE:
		found = read_word(st, 2, taken_names, 0, TAKEN_COUNT);
		e->override = (struct override){ found < 0 ? TAKEN_NONE : (enum taken_as)found, read_text(r, st, 5) };
		break;
	}
	if (found < UNKNOWN)
		read_damaged(r, st, "has a rest, an illness, a week or an override of an unknown sort");
}

static void read_facts(struct reader *r)
{
	char first[DAY_TEXT], last[DAY_TEXT];
	sqlite3_stmt *st = read_statement(r, SQL_FACT_READ, first, last);
	for (struct entry *e; (e = read_row(r, st)) != NULL;)
		read_fact(r, st, e);
}

/* Lists of words become one text, a line a word, as `field` of each day. */
static void read_words(struct reader *r, enum sql which, size_t field)
{
	char first[DAY_TEXT], last[DAY_TEXT];
	struct str lines = { 0 };
	sqlite3_stmt *st = read_statement(r, which, first, last);
	for (struct entry *e; (e = read_row(r, st)) != NULL;) {
		const char **list = (const char **)((char *)e + field);
		const char *name = read_text(r, st, 1);
		if (*list == NULL) {
			*list = name;
			continue;
		}
		str_clear(&lines);
		str_addf(&lines, "%s\n%s", *list, name != NULL ? name : "");
		*list = arena_text(r->arena, lines.text, lines.length);
	}
	str_free(&lines);
}

static void check_days(struct reader *r)
{
	struct err why = { 0 };
	for (int i = 0; i < r->days->count && !r->failed; i++) {
		struct entry *e = &r->days->days[i];
		char iso[DAY_TEXT], what[sizeof why.text + 32];
		entry_settle(e);
		if (entry_check(e, &why))
			continue;
		snprintf(what, sizeof what, "%s: %s", day_iso(r->days->first + i, iso), why.text);
		damaged(r, what);
	}
}

bool read_days(struct diary *d, day first, day last, struct history *out, struct err *err)
{
	struct arena *arena = mem_new(1, sizeof *arena);
	int count = last >= first ? last - first + 1 : 0;
	*out = (struct history){ first, count, arena_new(arena, (size_t)count, sizeof *out->days), arena };
	for (int i = 0; i < count; i++)
		out->days[i] = entry_blank;
	struct reader r = { .d = d, .days = out, .arena = arena, .err = err };
	read_checkins(&r);
	read_sessions(&r);
	read_facts(&r);
	read_words(&r, SQL_WARNING_READ, offsetof(struct entry, red));
	read_words(&r, SQL_TOOL_READ, offsetof(struct entry, tools));
	check_days(&r);
	if (r.failed)
		history_free(out);
	return !r.failed;
}

/* All statements of one reading see the diary at one moment. */
bool diary_read(struct diary *d, day first, day last, struct history *out, struct err *err)
{
	if (!sqlite3_get_autocommit(d->db))
		return read_days(d, first, last, out, err);
	if (!sql_run(d, sql_use(d, SQL_READ, err), err))
		return false;
	bool done = read_days(d, first, last, out, err);
	diary_rollback(d);
	return done;
}

void history_free(struct history *h)
{
	if (h->owned != NULL) {
		arena_free(h->owned);
		free(h->owned);
	}
	*h = (struct history){ 0 };
}

bool diary_span(struct diary *d, day *first, day *last, struct err *err)
{
	bool row;
	sqlite3_stmt *st = sql_use(d, SQL_SPAN, err);
	if (st == NULL || !sql_step(d, st, &row, err))
		return false;
	const char *a = row ? (const char *)sqlite3_column_text(st, 0) : NULL;
	const char *z = row ? (const char *)sqlite3_column_text(st, 1) : NULL;
	bool any = a != NULL && z != NULL;
	bool dates = any && day_from_iso(a, first) && day_from_iso(z, last);
	sqlite3_reset(st);
	if (any && !dates)
		return err_set(err, ERR_DAMAGED, "%s is damaged: it holds a day that is not a date; keep the file as it is and go back to a copy of it", d->path);
	if (!any && err != NULL)
		*err = (struct err){ 0 };
	return dates;
}
