/* SPDX-License-Identifier: MIT */
/* Steps run under one write lock: while it is held nobody else can write, so the copy laid aside beforehand (through a second
   connection, which may still read) is exactly what is changed. */
#include "config.h"

#include "diary/migrate.h"

#include "base/mem.h"
#include "base/str.h"
#include "diary/schema_sql.h"
#include "diary/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const steps[] = {
	embed_001_diary_sql,
};
const struct schema diary_schema = { steps, sizeof steps / sizeof steps[0] };

/* Whether the first row of `sql` begins with exactly `wanted`. */
static bool answers(sqlite3 *db, const char *sql, const char *wanted)
{
	sqlite3_stmt *st = NULL;
	bool right = sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW &&
		strcmp((const char *)sqlite3_column_text(st, 0), wanted) == 0;
	sqlite3_finalize(st);
	return right;
}

static bool vacuum_into(struct diary *d, const char *copy)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *st = NULL;
	bool done = sqlite3_open_v2(d->file, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
		sqlite3_busy_timeout(db, BUSY_MS) == SQLITE_OK && sqlite3_prepare_v2(db, "VACUUM INTO ?1", -1, &st, NULL) == SQLITE_OK &&
		sqlite3_bind_text(st, 1, copy, -1, SQLITE_STATIC) == SQLITE_OK && sqlite3_step(st) == SQLITE_DONE;
	sqlite3_finalize(st);
	sqlite3_close(db);
	return done;
}

static bool verify(const char *copy, int version)
{
	sqlite3 *db = NULL;
	char wanted[16];
	snprintf(wanted, sizeof wanted, "%d", version);
	bool right = sqlite3_open_v2(copy, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
		answers(db, "PRAGMA integrity_check", "ok") && answers(db, "PRAGMA user_version", wanted);
	sqlite3_close(db);
	return right;
}

static bool sync_path(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC);
	bool done = fd >= 0 && fsync(fd) == 0;
	if (fd >= 0)
		close(fd);
	return done;
}

/* Lays a checked copy beside the diary; an earlier one of the same schema gives way, for it is older. */
static bool lay_aside(struct diary *d, int version, struct err *err)
{
	struct str temporary = { 0 }, copy = { 0 }, folder = { 0 };
	str_addf(&copy, "%s.schema-%d", d->file, version);
	str_addf(&temporary, "%s.XXXXXX", copy.text);
	str_add_bytes(&folder, d->file, (size_t)(strrchr(d->file, '/') - d->file) + 1);
	int fd = mkstemp(temporary.text);	/* 0600, empty: VACUUM INTO fills it */
	bool made = fd >= 0;
	if (made)
		close(fd);
	bool done = made && vacuum_into(d, temporary.text) && verify(temporary.text, version) && sync_path(temporary.text, O_RDWR) &&
		rename(temporary.text, copy.text) == 0 && sync_path(folder.text, O_RDONLY | O_DIRECTORY);
	if (!done) {
		err_set(err, ERR_IO, "%s is of an older restday, and no copy could be laid beside it before bringing it up to date (%s): "
			"nothing was changed", d->path, copy.text);
		if (made)
			unlink(temporary.text);
	}
	str_free(&temporary);
	str_free(&copy);
	str_free(&folder);
	return done;
}

static bool run_steps(struct diary *d, const struct schema *schema, struct err *err)
{
	int64_t version = 0;
	if (!sql_number(d, SQL_USER_VERSION, &version, err))
		return false;
	if (version > schema->count)	/* another program was quicker, and newer */
		return err_set(err, ERR_DAMAGED, "%s was brought up to date by a newer restday just now: update this one", d->path);
	if (version > 0 && version < schema->count && !lay_aside(d, (int)version, err))
		return false;
	for (int64_t i = version; i < schema->count; i++) {
		int code = sqlite3_exec(d->db, schema->steps[i], NULL, NULL, NULL);
		if (code != SQLITE_OK)
			return sql_fail(d, code, err);
	}
	if (!sql_number(d, SQL_USER_VERSION, &version, err))
		return false;
	d->version = (int)version;
	return version == schema->count || err_set(err, ERR_DAMAGED, "schema step %d did not say its number", schema->count);
}

bool migrate(struct diary *d, const struct schema *schema, struct err *err)
{
	if (!sql_run(d, sql_use(d, SQL_BEGIN, err), err))
		return false;
	if (run_steps(d, schema, err) && sql_run(d, sql_use(d, SQL_COMMIT, err), err))
		return true;
	diary_rollback(d);
	return false;
}
