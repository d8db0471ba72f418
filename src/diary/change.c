/* SPDX-License-Identifier: MIT */
/* A write from begin to commit, recorded as a changeset; and changesets taken back and done again.
   Applying one made under another schema succeeds without doing what it says, so the version it was made under is compared. */
#include "config.h"

#include "diary/diary.h"

#include "base/utf8.h"
#include "diary/changeset.h"
#include "diary/store.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static bool begin(struct diary *d, struct err *err)
{
	if (d->read_only)
		return err_set(err, ERR_IO, "%s cannot be written, it was opened for reading only: nothing was saved", d->path);
	int64_t version = 0;
	if (!sql_run(d, sql_use(d, SQL_BEGIN, err), err))
		return false;
	/* A newer program may have brought the file up to date since it was opened here. */
	if (sql_number(d, SQL_USER_VERSION, &version, err) && version != d->version)
		err_set(err, ERR_DAMAGED, "%s is of another restday by now (its schema is %lld, it was opened as %d): start restday again; "
			"nothing was saved", d->path, (long long)version, d->version);
	else if (version == d->version)
		return true;
	diary_rollback(d);
	return false;
}

bool diary_begin(struct diary *d, struct err *err)
{
	assert(d->recording == NULL);
	if (!begin(d, err))
		return false;
	int code = sqlite3session_create(d->db, "main", &d->recording);
	if (code == SQLITE_OK)
		code = sqlite3session_attach(d->recording, NULL);
	if (code == SQLITE_OK)
		return true;
	sql_fail(d, code, err);
	diary_rollback(d);
	return false;
}

static void stop_recording(struct diary *d)
{
	if (d->recording != NULL)
		sqlite3session_delete(d->recording);
	d->recording = NULL;
	history_free(&d->before);
}

void diary_rollback(struct diary *d)
{
	stop_recording(d);
	if (d->db != NULL && !sqlite3_get_autocommit(d->db))
		sql_run(d, sql_use(d, SQL_ROLLBACK, NULL), NULL);
}

/* Keeps a change; those undone before it can no longer be done again. */
static bool keep(struct diary *d, const char *now, const char *words, void *changeset, int size, struct err *err)
{
	sqlite3_stmt *st = NULL;
	if (!sql_run(d, sql_use(d, SQL_CHANGE_FORGET, err), err) || (st = sql_use(d, SQL_CHANGE_ADD, err)) == NULL)
		return false;
	sqlite3_bind_text(st, 1, now, -1, SQLITE_STATIC);
	sqlite3_bind_text(st, 2, words, -1, SQLITE_STATIC);
	sqlite3_bind_int(st, 3, d->version);
	sqlite3_bind_blob(st, 4, changeset, size, SQLITE_STATIC);
	return sql_run(d, st, err);
}

bool diary_commit(struct diary *d, const char *now, const char *words, bool *changed, struct err *err)
{
	void *changeset = NULL;
	int size = 0;
	assert(d->recording != NULL);
	int code = sqlite3session_changeset(d->recording, &size, &changeset);
	stop_recording(d);
	if (changed != NULL)
		*changed = false;
	if (code != SQLITE_OK) {
		sqlite3_free(changeset);
		return sql_fail(d, code, err);
	}
	if (size == 0) {
		sqlite3_free(changeset);
		diary_rollback(d);
		return true;
	}
	bool done = keep(d, now, words, changeset, size, err) && sql_run(d, sql_use(d, SQL_COMMIT, err), err);
	sqlite3_free(changeset);
	d->written |= done;
	if (changed != NULL)
		*changed = done;
	return done;
}

static void copy_text(char *to, size_t size, sqlite3_stmt *st, int column)
{
	const char *stored = (const char *)sqlite3_column_text(st, column);
	snprintf(to, size, "%s", stored != NULL ? stored : "");
	utf8_tame(to);
}

static struct change change_of(sqlite3_stmt *st)
{
	struct change c = { .id = sqlite3_column_int64(st, 0), .undone = sqlite3_column_int(st, 3) != 0, .bytes = sqlite3_column_int64(st, 4) };
	copy_text(c.when, sizeof c.when, st, 1);
	copy_text(c.words, sizeof c.words, st, 2);
	return c;
}

/* What stood in the way of a changeset, for the sentence. */
struct obstacle {
	char table[32];
	char day[DAY_TEXT];
};

static int on_conflict(void *ctx, int kind, sqlite3_changeset_iter *iter)
{
	struct obstacle *o = ctx;
	const char *table = NULL;
	int columns, op;
	sqlite3_value *value = NULL;
	(void)kind;
	if (sqlite3changeset_op(iter, &table, &columns, &op, NULL) != SQLITE_OK || table == NULL)
		return SQLITE_CHANGESET_ABORT;
	snprintf(o->table, sizeof o->table, "%s", table);
	if (op == SQLITE_INSERT)
		sqlite3changeset_new(iter, 0, &value);		/* every key begins with the day */
	else
		sqlite3changeset_old(iter, 0, &value);
	const char *iso = value != NULL ? (const char *)sqlite3_value_text(value) : NULL;
	snprintf(o->day, sizeof o->day, "%s", iso != NULL ? iso : "");
	return SQLITE_CHANGESET_ABORT;
}

/* Applies a changeset, or its inverse. */
static bool apply(struct diary *d, const struct change *c, const void *changeset, bool back, struct err *err)
{
	struct obstacle o = { "", "" };
	void *inverse = NULL;
	int size = (int)c->bytes, code = SQLITE_OK;
	if (!changeset_whole(changeset, (size_t)size))
		return err_set(err, ERR_DAMAGED, "cannot %s \"%s\": what is kept of that change is damaged; nothing was changed",
			back ? "take back" : "do again", c->words);
	if (back)
		code = sqlite3changeset_invert(size, changeset, &size, &inverse);
	if (code == SQLITE_OK) {
		/* The interface wants memory it may write; it does not. */
		union { const void *from; void *to; } bytes = { .from = back ? inverse : changeset };
		code = sqlite3changeset_apply(d->db, size, bytes.to, NULL, on_conflict, &o);
	}
	sqlite3_free(inverse);
	if (code == SQLITE_ABORT)
		return err_set(err, ERR_INPUT, "cannot %s \"%s\": the %s%s%s is no longer as that change %s it; nothing was changed",
			back ? "take back" : "do again", c->words, o.table, o.day[0] != '\0' ? " of " : "", o.day, back ? "left" : "found");
	return code == SQLITE_OK || sql_fail(d, code, err);
}

static bool mark(struct diary *d, int64_t id, bool undone, struct err *err)
{
	sqlite3_stmt *st = sql_use(d, SQL_CHANGE_MARK, err);
	if (st == NULL)
		return false;
	sqlite3_bind_int64(st, 1, id);
	sqlite3_bind_int(st, 2, undone);
	return sql_run(d, st, err);
}

/* The next step back, or forth, inside an open transaction. */
static bool step(struct diary *d, bool back, struct change *what, struct err *err)
{
	bool row, done = false;
	sqlite3_stmt *st = sql_use(d, back ? SQL_CHANGE_LAST : SQL_CHANGE_NEXT, err);
	if (st == NULL || !sql_step(d, st, &row, err))
		return false;
	if (!row)
		return err_set(err, ERR_NOTHING, back ? "there is nothing to undo" : "there is nothing to redo");
	*what = change_of(st);
	int version = sqlite3_column_int(st, 5);
	if (version != d->version)
		err_set(err, ERR_INPUT, "cannot %s \"%s\": it was made under schema %d of the diary, which is now %d; nothing was changed",
			back ? "take back" : "do again", what->words, version, d->version);
	else
		done = apply(d, what, sqlite3_column_blob(st, 6), back, err);
	sqlite3_reset(st);
	what->undone = back;
	return done && mark(d, what->id, back, err) && sql_run(d, sql_use(d, SQL_COMMIT, err), err);
}

static bool move(struct diary *d, bool back, struct change *what, struct err *err)
{
	struct change ignored;
	assert(d->recording == NULL);
	if (!begin(d, err))
		return false;
	if (!step(d, back, what != NULL ? what : &ignored, err)) {
		diary_rollback(d);
		return false;
	}
	d->written = true;
	return true;
}

bool diary_undo(struct diary *d, struct change *what, struct err *err)
{
	return move(d, true, what, err);
}

bool diary_redo(struct diary *d, struct change *what, struct err *err)
{
	return move(d, false, what, err);
}

int diary_changes(struct diary *d, struct change *out, int most, struct err *err)
{
	bool row;
	int n = 0;
	sqlite3_stmt *st = sql_use(d, SQL_CHANGE_LIST, err);
	if (st == NULL)
		return -1;
	sqlite3_bind_int(st, 1, most);
	while (sql_step(d, st, &row, err)) {
		if (!row)
			return n;
		out[n++] = change_of(st);
	}
	return -1;
}
