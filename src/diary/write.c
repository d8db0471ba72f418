/* SPDX-License-Identifier: MIT */
/* One day into rows.  Each table says, as a row of cells, what an entry means to it; the rows of what is there and of what
   shall be are compared, and only where they differ is anything written. */
#include "config.h"

#include "diary/store.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { CELLS_MAX = 16 };

struct cell {
	enum { CELL_NULL, CELL_NUMBER, CELL_REAL, CELL_TEXT } type;
	int64_t number;
	double real;
	const char *text;
	char clock[8];		/* where a text has no other place */
};

struct row {
	bool there;		/* else the table holds nothing of the day */
	int count;
	struct cell cells[CELLS_MAX];
};

static struct cell *add(struct row *row)
{
	row->there = true;
	row->cells[row->count] = (struct cell){ .type = CELL_NULL };
	return &row->cells[row->count++];
}

static void add_number(struct row *row, int value)
{
	struct cell *cell = add(row);
	if (value != UNKNOWN)
		cell->type = CELL_NUMBER, cell->number = value;
}

static void add_text(struct row *row, const char *text)
{
	struct cell *cell = add(row);
	if (text != NULL)
		cell->type = CELL_TEXT, cell->text = text;
}

static void add_word(struct row *row, const char *const *names, int index)
{
	add_text(row, index == UNKNOWN ? NULL : names[index]);
}

static void add_tri(struct row *row, enum tri value)
{
	static const char *const names[] = { "no", "yes" };
	add_word(row, names, (int)value);
}

static bool same_cell(const struct cell *a, const struct cell *b)
{
	if (a->type != b->type)
		return false;
	switch (a->type) {
	case CELL_NUMBER:
		return a->number == b->number;
	case CELL_REAL:
		return !(a->real < b->real || a->real > b->real);
	case CELL_TEXT:
		return strcmp(a->text, b->text) == 0;
	default:
		return true;
	}
}

static bool same_row(const struct row *a, const struct row *b)
{
	if (a->there != b->there || a->count != b->count)
		return false;
	for (int i = 0; i < a->count; i++)
		if (!same_cell(&a->cells[i], &b->cells[i]))
			return false;
	return true;
}

static void bind_row(sqlite3_stmt *st, int parameter, const struct row *row)
{
	for (int i = 0; i < row->count; i++, parameter++) {
		const struct cell *cell = &row->cells[i];
		if (cell->type == CELL_NUMBER)
			sqlite3_bind_int64(st, parameter, cell->number);
		else if (cell->type == CELL_REAL)
			sqlite3_bind_double(st, parameter, cell->real);
		else if (cell->type == CELL_TEXT)
			sqlite3_bind_text(st, parameter, cell->text, -1, SQLITE_STATIC);
	}
}

static void checkin_row(const struct entry *e, struct row *row)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		add_number(row, e->item[i]);
	add_number(row, e->sleep_min);
	add_number(row, e->rhr);
	struct cell *rmssd = add(row);
	if (!(e->rmssd < 0))
		rmssd->type = CELL_REAL, rmssd->real = e->rmssd;
	add_text(row, e->note);
	row->there = false;
	for (int i = 0; i < row->count; i++)
		row->there = row->there || row->cells[i].type != CELL_NULL;
}

static void rest_row(const struct entry *e, struct row *row)
{
	if (e->rest)
		add_text(row, rest_words[1 + e->rest_purpose]);
	else if (e->session_count == 0)
		add_text(row, rest_words[0]);
}

static void plan_rest_row(const struct entry *e, struct row *row)
{
	row->there = e->plan_rest;
}

static void illness_row(const struct entry *e, struct row *row)
{
	if (!e->illness.present)
		return;
	add_word(row, where_names, (int)e->illness.where);
	add_tri(row, e->illness.fever);
	add_tri(row, e->illness.mild);
}

static void pain_row(const struct entry *e, struct row *row)
{
	if (e->pain.score == UNKNOWN)
		return;
	add_number(row, e->pain.score);
	add_tri(row, e->pain.gait);
	add_tri(row, e->pain.bone);
	add_text(row, e->pain.place);
}

static void cleared_row(const struct entry *e, struct row *row)
{
	row->there = e->cleared;
}

static void race_row(const struct entry *e, struct row *row)
{
	if (e->race.metres == UNKNOWN)
		return;
	add_number(row, e->race.metres);
	add_tri(row, e->race.raced);
}

static void block_row(const struct entry *e, struct row *row)
{
	if (e->block != BLOCK_NONE)
		add_text(row, block_names[e->block]);
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
};

/* One day being written. */
struct writer {
	struct diary *d;
	char iso[DAY_TEXT];
	struct err *err;
};

static sqlite3_stmt *of_day(struct writer *w, enum sql which)
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
		before.there = after.there = false;
		before.count = after.count = 0;
		tables[i].row(old, &before);
		tables[i].row(now, &after);
		if ((!before.there && !after.there) || same_row(&before, &after))
			continue;
		sqlite3_stmt *st = of_day(w, after.there ? tables[i].put : tables[i].delete);
		if (st != NULL && after.there)
			bind_row(st, 2, &after);
		if (!sql_run(w->d, st, w->err))
			return false;
	}
	return true;
}

static bool write_words(struct writer *w, const char *old, const char *now, enum sql delete, enum sql insert)
{
	if (old == now || (old != NULL && now != NULL && strcmp(old, now) == 0))
		return true;
	if (old != NULL && !sql_run(w->d, of_day(w, delete), w->err))
		return false;
	for (int seq = 0; now != NULL && *now != '\0'; seq++) {
		size_t n = strcspn(now, "\n");
		sqlite3_stmt *st = of_day(w, insert);
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

/* A session where it stands: the columns after day and id. */
struct place {
	const struct session *session;
	bool planned;
	int seq;
};

static void session_row(const struct place *place, struct row *row)
{
	const struct session *s = place->session;
	add_text(row, place->planned ? "planned" : "done");
	add_number(row, place->seq);
	add_text(row, kind_names[s->kind]);
	add_text(row, s->purpose == PURPOSE_NONE ? NULL : purpose_names[s->purpose]);
	add_number(row, s->seconds);
	add_number(row, s->metres);
	add_number(row, s->rpe);
	add_number(row, s->hr);
	add_number(row, s->hr_max);
	add_word(row, talk_names, (int)s->talk);
	add_word(row, after_names, (int)s->after);
	add_text(row, s->faster ? "yes" : NULL);
	struct cell *start = add(row);
	if (s->start != UNKNOWN) {
		snprintf(start->clock, sizeof start->clock, "%02d:%02d", s->start / 60 % 100, s->start % 60);
		start->type = CELL_TEXT;
		start->text = start->clock;
	}
	add_text(row, s->note);
}

enum { PLACES_MAX = 2 * SESSIONS_MAX };

static int places_of(const struct entry *e, struct place places[PLACES_MAX])
{
	int n = 0;
	assert(e->session_count <= SESSIONS_MAX && e->planned_count <= SESSIONS_MAX);	/* entry_check() saw to it */
	for (int i = 0; i < e->session_count; i++)
		places[n++] = (struct place){ &e->sessions[i], false, i };
	for (int i = 0; i < e->planned_count; i++)
		places[n++] = (struct place){ &e->planned[i], true, i };
	return n;
}

/* Which of the old sessions each new one continues, or -1: the one with its id, else an equal one that nobody claims, so
   that ids outlive an edit, a move in the list, and a file imported again. */
static void match(const struct place *old, int old_count, const struct place *now, int now_count, int partner[PLACES_MAX])
{
	bool taken[PLACES_MAX] = { false };
	for (int i = 0; i < now_count; i++) {
		partner[i] = -1;
		for (int k = 0; k < old_count && partner[i] < 0 && now[i].session->id != 0; k++)
			if (!taken[k] && old[k].session->id == now[i].session->id)
				taken[partner[i] = k] = true;
	}
	for (int i = 0; i < now_count; i++)
		for (int k = 0; k < old_count && partner[i] < 0; k++)
			if (!taken[k] && old[k].planned == now[i].planned && session_equal(old[k].session, now[i].session))
				taken[partner[i] = k] = true;
}

static int64_t new_id(void)
{
	int64_t id;
	do {
		sqlite3_randomness(sizeof id, &id);
		id &= INT64_MAX;
	} while (id == 0);
	return id;
}

static bool put_session(struct writer *w, enum sql which, int64_t id, const struct row *row)
{
	sqlite3_stmt *st = of_day(w, which);
	if (st == NULL)
		return false;
	sqlite3_bind_int64(st, 2, id);
	bind_row(st, 3, row);
	return sql_run(w->d, st, w->err);
}

static bool delete_session(struct writer *w, int64_t id)
{
	sqlite3_stmt *st = of_day(w, SQL_SESSION_DELETE);
	if (st != NULL)
		sqlite3_bind_int64(st, 2, id);
	return sql_run(w->d, st, w->err);
}

static bool write_sessions(struct writer *w, const struct entry *old_entry, const struct entry *now_entry)
{
	struct place old[PLACES_MAX], now[PLACES_MAX];
	int partner[PLACES_MAX];
	bool kept[PLACES_MAX] = { false };
	int old_count = places_of(old_entry, old), now_count = places_of(now_entry, now);
	match(old, old_count, now, now_count, partner);
	for (int i = 0; i < now_count; i++)
		if (partner[i] >= 0)
			kept[partner[i]] = true;
	for (int k = 0; k < old_count; k++)
		if (!kept[k] && !delete_session(w, old[k].session->id))
			return false;
	for (int i = 0; i < now_count; i++) {
		struct row before, after;
		before.there = after.there = false;
		before.count = after.count = 0;
		session_row(&now[i], &after);
		if (partner[i] < 0) {
			if (!put_session(w, SQL_SESSION_ADD, new_id(), &after))
				return false;
			continue;
		}
		session_row(&old[partner[i]], &before);
		if (!same_row(&before, &after) && !put_session(w, SQL_SESSION_PUT, old[partner[i]].session->id, &after))
			return false;
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
