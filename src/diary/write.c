/* SPDX-License-Identifier: MIT */
/* One day into rows.  Each table says, as a row of cells, what an entry means to it; the rows of what is there and of what
   shall be are compared, and only where they differ is anything written. */
#include "config.h"

#include "diary/write.h"

#include "diary/row.h"
#include "diary/store.h"

#include <string.h>

static void checkin_row(const struct entry *e, struct row *row)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		row_add_number(row, e->item[i]);
	row_add_number(row, e->sleep_min);
	row_add_number(row, e->rhr);
	struct cell *rmssd = row_add(row);
	if (!(e->rmssd < 0))
		rmssd->type = CELL_REAL, rmssd->real = e->rmssd;
	row_add_text(row, e->note);
	row->there = false;
	for (int i = 0; i < row->count; i++)
		row->there = row->there || row->cells[i].type != CELL_NULL;
}

static void rest_row(const struct entry *e, struct row *row)
{
	if (e->rest)
		row_add_text(row, rest_words[1 + e->rest_purpose]);
	else if (e->session_count == 0)
		row_add_text(row, rest_words[0]);
}

static void plan_rest_row(const struct entry *e, struct row *row)
{
	row->there = e->plan_rest;
}

static void illness_row(const struct entry *e, struct row *row)
{
	if (!e->illness.present)
		return;
	row_add_word(row, where_names, (int)e->illness.where);
	row_add_tri(row, e->illness.fever);
	row_add_tri(row, e->illness.mild);
}

static void pain_row(const struct entry *e, struct row *row)
{
	if (e->pain.score == UNKNOWN)
		return;
	row_add_number(row, e->pain.score);
	row_add_tri(row, e->pain.gait);
	row_add_tri(row, e->pain.bone);
	row_add_text(row, e->pain.place);
}

static void cleared_row(const struct entry *e, struct row *row)
{
	row->there = e->cleared;
}

static void race_row(const struct entry *e, struct row *row)
{
	if (e->race.metres == UNKNOWN)
		return;
	row_add_number(row, e->race.metres);
	row_add_tri(row, e->race.raced);
}

static void block_row(const struct entry *e, struct row *row)
{
	if (e->block != BLOCK_NONE)
		row_add_text(row, block_names[e->block]);
}

static void override_row(const struct entry *e, struct row *row)
{
	if (e->override.to == TAKEN_NONE)
		return;
	row_add_text(row, taken_names[e->override.to]);
	row_add_text(row, e->override.why);
}

/* The tables that hold one row a day; `row` lists the columns after the day in the order of the statement `put`. */
static const struct {
	void (*row)(const struct entry *e, struct row *row);
	enum sql put, delete;
} tables[] = {
	{ checkin_row, SQL_CHECKIN_PUT, SQL_CHECKIN_DELETE },
	{ rest_row, SQL_REST_PUT, SQL_REST_DELETE },
	{ plan_rest_row, SQL_PLAN_REST_PUT, SQL_PLAN_REST_DELETE },
	{ illness_row, SQL_ILLNESS_PUT, SQL_ILLNESS_DELETE },
	{ pain_row, SQL_PAIN_PUT, SQL_PAIN_DELETE },
	{ cleared_row, SQL_CLEARED_PUT, SQL_CLEARED_DELETE },
	{ race_row, SQL_RACE_PUT, SQL_RACE_DELETE },
	{ block_row, SQL_BLOCK_PUT, SQL_BLOCK_DELETE },
	{ override_row, SQL_OVERRIDE_PUT, SQL_OVERRIDE_DELETE },
};

sqlite3_stmt *write_statement(struct writer *w, enum sql which)
{
	sqlite3_stmt *st = sql_use(w->d, which, w->err);
	if (st != NULL)
		sqlite3_bind_text(st, 1, w->iso, DAY_TEXT - 1, SQLITE_STATIC);
	return st;
}

static bool write_tables(struct writer *w, const struct entry *old, const struct entry *now)
{
	for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
		struct row before, after;
		row_clear(&before);
		row_clear(&after);
		tables[i].row(old, &before);
		tables[i].row(now, &after);
		if ((!before.there && !after.there) || row_same(&before, &after))
			continue;
		sqlite3_stmt *st = write_statement(w, after.there ? tables[i].put : tables[i].delete);
		if (st != NULL && after.there)
			row_bind(st, 2, &after);
		if (!sql_run(w->d, st, w->err))
			return false;
	}
	return true;
}

static bool write_words(struct writer *w, const char *old, const char *now, enum sql delete, enum sql insert)
{
	if (old == now || (old != NULL && now != NULL && strcmp(old, now) == 0))
		return true;
	if (old != NULL && !sql_run(w->d, write_statement(w, delete), w->err))
		return false;
	for (int seq = 0; now != NULL && *now != '\0'; seq++) {
		size_t n = strcspn(now, "\n");
		sqlite3_stmt *st = write_statement(w, insert);
		if (st == NULL)
			return false;
		sqlite3_bind_int(st, 2, seq);
		sqlite3_bind_text(st, 3, now, (int)n, SQLITE_STATIC);
		if (!sql_run(w->d, st, w->err))
			return false;
		now += n + (now[n] == '\n');
	}
	return true;
}

bool write_day(struct diary *d, day x, const struct entry *old, const struct entry *now, struct err *err)
{
	struct writer w = { .d = d, .err = err };
	day_iso(x, w.iso);
	return write_tables(&w, old, now) && write_sessions(&w, old, now) &&
		write_words(&w, old->red, now->red, SQL_WARNING_DELETE, SQL_WARNING_ADD) &&
		write_words(&w, old->tools, now->tools, SQL_TOOL_DELETE, SQL_TOOL_ADD);
}
