/* SPDX-License-Identifier: MIT */
/* Opening and closing.  The rollback journal keeps the diary one file, readable in a folder that cannot be written; what may
   not be written is opened read-only rather than refused. */
#include "config.h"

#include "diary/diary.h"

#include "base/mem.h"
#include "base/str.h"
#include "diary/copy.h"
#include "diary/header.h"
#include "diary/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool make_folders(const char *path, struct err *err)
{
	char *copy = mem_text(path);
	bool done = true;
	for (char *slash = strchr(copy + 1, '/'); slash != NULL && done; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(copy, 0700) == 0)
			done = chmod(copy, 0700) == 0;		/* whatever the umask took away */
		else if (errno != EEXIST && access(copy, F_OK) != 0)
			done = false;
		if (!done)
			err_set(err, ERR_IO, "cannot make the folder %s: %s", copy, strerror(errno));
		*slash = '/';
	}
	free(copy);
	return done;
}

bool make_file(const char *path, struct err *err)
{
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	bool done = fd >= 0 && fchmod(fd, 0600) == 0;
	if (!done)
		err_set(err, ERR_IO, "cannot make the diary %s: %s", path, strerror(errno));
	if (fd >= 0)
		close(fd);
	return done;
}

/* A write needs the file and, for the journal, its folder. */
static bool may_write(const char *file)
{
	char *folder = mem_text(file);
	*(strrchr(folder, '/') + 1) = '\0';
	bool may = faccessat(AT_FDCWD, file, W_OK, AT_EACCESS) == 0 && faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0;
	free(folder);
	return may;
}

/* What is common to every opening; `file` becomes the diary's. */
static struct diary *fresh(const char *path, char *file, bool read_only)
{
	struct diary *d = mem_new(1, sizeof *d);
	d->path = mem_text(path);
	d->file = file;
	d->read_only = read_only;
	return d;
}

/* What a file from elsewhere could bring with it stays without effect. */
static void guard(sqlite3 *db)
{
	sqlite3_extended_result_codes(db, 1);
	sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);	/* a diary has none: what another program added does nothing */
}

static bool connect_to(struct diary *d, int busy_ms, bool wal, struct err *err)
{
	int code = sqlite3_open_v2(d->file, &d->db, (d->read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX, NULL);
	if (code != SQLITE_OK)
		return sql_fail(d, code, err);
	guard(d->db);
	sqlite3_busy_timeout(d->db, busy_ms);
	code = sqlite3_exec(d->db, "PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON", NULL, NULL, NULL);
	if (code == SQLITE_OK && wal && !d->read_only)
		code = sqlite3_exec(d->db, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
	return code == SQLITE_OK || sql_fail(d, code, err);
}

static void finalize(struct diary *d)
{
	for (int i = 0; i < SQL_COUNT; i++) {
		sqlite3_finalize(d->statements[i]);
		d->statements[i] = NULL;
	}
}

/* Statements know the newest tables only, and an older file stays as it is: it is read through a copy in memory, brought up to
   date there. */
static bool read_in_memory(struct diary *d, const struct schema *schema, struct err *err)
{
	sqlite3 *memory = NULL;
	int code = sqlite3_open_v2(":memory:", &memory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
	if (code != SQLITE_OK) {
		sqlite3_close(memory);
		return sql_fail(d, code, err);
	}
	bool done = copy_over(d->db, memory, d->path, d->path, err);
	finalize(d);
	sqlite3_close(d->db);
	d->db = memory;
	guard(memory);
	for (int i = d->version; done && i < schema->count; i++) {
		code = sqlite3_exec(memory, schema->steps[i], NULL, NULL, NULL);
		done = code == SQLITE_OK || sql_fail(d, code, err);
	}
	return done;
}

/* The header was read before a journal could be rolled back, so the version is asked again. */
static bool settle_schema(struct diary *d, const struct schema *schema, struct err *err)
{
	int64_t version = 0;
	if (!sql_number(d, SQL_USER_VERSION, &version, err))
		return false;
	d->version = (int)version;
	if (version == schema->count)
		return true;
	if (d->read_only)
		return version > 0 ? read_in_memory(d, schema, err) : err_set(err, ERR_IO, "%s is empty and cannot be written", d->path);
	return migrate(d, schema, err);
}

struct diary *diary_open_with(const char *path, bool must_exist, const struct schema *schema, int busy_ms, struct err *err)
{
	struct header header;
	if (!header_read(path, schema->count, &header, err))
		return NULL;
	if (header.missing || header.empty) {
		if (must_exist) {
			err_set(err, ERR_NOTHING, "there is no diary yet (%s)", path);
			return NULL;
		}
		if (header.missing && (!make_folders(path, err) || !make_file(path, err)))
			return NULL;
	}
	/* SQLite is given the place itself: it would read some names ("file:...", ":memory:") as more than names. */
	char *file = realpath(path, NULL);
	if (file == NULL) {
		err_set(err, ERR_IO, "cannot find %s: %s", path, strerror(errno));
		return NULL;
	}
	struct diary *d = fresh(path, file, !may_write(file));
	if (connect_to(d, busy_ms, header.wal, err) && settle_schema(d, schema, err) && sql_number(d, SQL_DATA_VERSION, &d->seen, err))
		return d;
	diary_close(d);
	return NULL;
}

struct diary *diary_open(const char *path, bool must_exist, struct err *err)
{
	return diary_open_with(path, must_exist, &diary_schema, BUSY_MS, err);
}

struct diary *diary_open_as_is(const char *path, struct err *err)
{
	struct header header;
	int64_t version = 0;
	if (!header_read(path, diary_schema.count, &header, err))
		return NULL;
	if (header.missing || header.empty) {
		err_set(err, ERR_NOTHING, header.missing ? "there is no file %s" : "%s is empty", path);
		return NULL;
	}
	char *file = realpath(path, NULL);
	if (file == NULL) {
		err_set(err, ERR_IO, "cannot find %s: %s", path, strerror(errno));
		return NULL;
	}
	struct diary *d = fresh(path, file, true);
	if (connect_to(d, BUSY_MS, false, err) && sql_number(d, SQL_USER_VERSION, &version, err)) {
		d->version = (int)version;
		if (version < 1)	/* ours, and yet of no schema: such a one is never written */
			err_set(err, ERR_DAMAGED, "%s is damaged: its header makes no sense; it was left as it is", path);
		else if (version == diary_schema.count || read_in_memory(d, &diary_schema, err))
			return d;
	} else if (sqlite3_extended_errcode(d->db) == SQLITE_READONLY_ROLLBACK && may_write(d->file)) {
		err_set(err, ERR_IO, "a write to %s was cut short and has to be taken back first", path);
	}
	diary_close(d);
	return NULL;
}

void diary_close(struct diary *d)
{
	if (d == NULL)
		return;
	diary_rollback(d);
	finalize(d);
	sqlite3_close(d->db);
	free(d->path);
	free(d->file);
	free(d);
}

int diary_version(const struct diary *d)
{
	return d->version;
}

bool diary_written(const struct diary *d)
{
	return d->written;
}

bool diary_read_only(const struct diary *d)
{
	return d->read_only;
}

const char *diary_path(const struct diary *d)
{
	return d->path;
}

bool diary_changed_elsewhere(struct diary *d)
{
	int64_t now = d->seen;
	sql_number(d, SQL_DATA_VERSION, &now, NULL);	/* busy: asked again later */
	bool changed = now != d->seen;
	d->seen = now;
	return changed;
}
