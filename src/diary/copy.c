/* SPDX-License-Identifier: MIT */
/* Copies go through SQLite's backup interface and not file by file: it reads one moment of a diary that others may be writing,
   and writes with the journal and the locks that other programs obey.  A copy nobody has looked at is a hope, so each is
   compared and checked before it gets its name. */
#include "config.h"

#include "diary/copy.h"

#include "diary/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool cannot_write(const char *path, int why, struct err *err)
{
	return err_set(err, ERR_IO, "the copy %s cannot be written: %s", path, strerror(why));
}

/* What a result code means for a copy of `name`. */
static bool fail(sqlite3 *db, int code, const char *name, struct err *err)
{
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return err_set(err, ERR_BUSY, "another program is writing %s: try again in a moment", name);
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return err_set(err, ERR_DAMAGED, "%s is damaged (%s)", name, sqlite3_errstr(code));
	case SQLITE_FULL:
		return err_set(err, ERR_IO, "no room is left to write %s", name);
	default: {
		int why = db != NULL ? sqlite3_system_errno(db) : 0;
		return err_set(err, ERR_IO, "cannot read or write %s: %s", name, why != 0 ? strerror(why) : sqlite3_errstr(code));
	}
	}
}

static bool number(sqlite3 *db, const char *sql, int64_t *out)
{
	sqlite3_stmt *st = NULL;
	bool row = sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW;
	if (row)
		*out = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return row;
}

static bool same_number(sqlite3 *a, sqlite3 *b, const char *sql)
{
	int64_t in_a, in_b;
	return number(a, sql, &in_a) && number(b, sql, &in_b) && in_a == in_b;
}

/* As many rows in every table of either, and the same mark and version. */
static bool same_counts(sqlite3 *a, sqlite3 *b)
{
	sqlite3_stmt *st = NULL;
	bool same = same_number(a, b, "PRAGMA application_id") && same_number(a, b, "PRAGMA user_version") &&
		same_number(a, b, "SELECT count(*) FROM sqlite_schema") &&
		sqlite3_prepare_v2(a, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'", -1, &st, NULL) == SQLITE_OK;
	while (same && sqlite3_step(st) == SQLITE_ROW) {
		char *sql = sqlite3_mprintf("SELECT count(*) FROM \"%w\"", sqlite3_column_text(st, 0));
		same = sql != NULL && same_number(a, b, sql);
		sqlite3_free(sql);
	}
	sqlite3_finalize(st);
	return same;
}

bool copy_sound(sqlite3 *db, const char *name, struct err *err)
{
	sqlite3_stmt *st = NULL;
	int code = sqlite3_prepare_v2(db, "PRAGMA integrity_check(1)", -1, &st, NULL);
	if (code == SQLITE_OK)
		code = sqlite3_step(st);
	const char *found = code == SQLITE_ROW ? (const char *)sqlite3_column_text(st, 0) : NULL;
	bool sound = found != NULL && strcmp(found, "ok") == 0;
	if (code != SQLITE_ROW)
		fail(db, code, name, err);
	else if (!sound)
		err_set(err, ERR_DAMAGED, "%s is damaged (%.200s)", name, found != NULL ? found : "it cannot be checked");
	sqlite3_finalize(st);
	return sound;
}

bool copy_over(sqlite3 *from, sqlite3 *to, const char *name, const char *to_name, struct err *err)
{
	/* One reading from here to the counts, or somebody's write between would look like a bad copy. */
	int code = sqlite3_exec(from, "BEGIN; SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
	sqlite3 *at = from;
	if (code == SQLITE_OK) {
		at = to;
		sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
		code = backup != NULL ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to);
		if (backup != NULL)
			sqlite3_backup_finish(backup);
		sqlite3_db_config(to, SQLITE_DBCONFIG_RESET_DATABASE, 0, NULL);	/* a damaged one has been written whole */
	}
	bool done = code == SQLITE_DONE ? copy_sound(to, name, err) : fail(at, code, at == to ? to_name : name, err);
	if (done && !same_counts(from, to))
		done = err_set(err, ERR_DAMAGED, "%s is damaged (its tables cannot be counted)", name);
	if (!sqlite3_get_autocommit(from))
		sqlite3_exec(from, "ROLLBACK", NULL, NULL, NULL);
	return done;
}

int copy_temporary(const char *path, struct str *name, struct err *err)
{
	const char *slash = strrchr(path, '/');
	str_clear(name);
	str_add_bytes(name, path, slash != NULL ? (size_t)(slash - path) + 1 : 0);
	if (slash == NULL)
		str_add(name, "./");
	str_add(name, COPY_TEMPORARY "XXXXXX");
	int fd = mkostemp(name->text, O_CLOEXEC);
	if (fd < 0) {
		cannot_write(path, errno, err);
		str_clear(name);
	}
	return fd;
}

static bool sync_folder(const char *file)
{
	struct str folder = { 0 };
	str_add_bytes(&folder, file, (size_t)(strrchr(file, '/') - file) + 1);
	int fd = open(str_text(&folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool done = fd >= 0 && (fsync(fd) == 0 || errno == EINVAL);	/* some file systems cannot, and need not */
	if (fd >= 0)
		close(fd);
	str_free(&folder);
	return done;
}

/* The temporary file gets its name once it is on the disk; or it goes. */
static bool settle(int fd, const struct str *name, const char *path, bool good, struct err *err)
{
	if (good && (fsync(fd) != 0 || rename(name->text, path) != 0 || !sync_folder(name->text)))
		good = cannot_write(path, errno, err);
	close(fd);
	if (!good)
		unlink(name->text);
	return good;
}

bool copy_new(sqlite3 *from, const char *name, const char *path, struct err *err)
{
	struct str temporary = { 0 }, said = { 0 };
	sqlite3 *to = NULL;
	int fd = copy_temporary(path, &temporary, err);
	if (fd < 0) {
		str_free(&temporary);
		return false;
	}
	str_addf(&said, "the copy %s", path);
	/* No journal and no syncs: until it has its name the file is worth nothing to anybody. */
	int code = sqlite3_open_v2(temporary.text, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
	if (code == SQLITE_OK)
		code = sqlite3_exec(to, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL, NULL);
	bool good = code == SQLITE_OK ? copy_over(from, to, name, str_text(&said), err) : fail(to, code, str_text(&said), err);
	sqlite3_close(to);
	good = settle(fd, &temporary, path, good, err);
	str_free(&temporary);
	str_free(&said);
	return good;
}

static bool pour(int from, int to)
{
	char bytes[1 << 16];
	off_t at = 0;
	for (ssize_t n; (n = pread(from, bytes, sizeof bytes, at)) != 0; at += n) {
		if (n < 0)
			return false;
		for (ssize_t done = 0, wrote; done < n; done += wrote)
			if ((wrote = write(to, bytes + done, (size_t)(n - done))) <= 0)
				return false;
	}
	return true;
}

bool copy_bytes(int fd, const char *path, struct err *err)
{
	struct str temporary = { 0 };
	int to = copy_temporary(path, &temporary, err);
	bool good = to >= 0;
	if (good) {
		good = pour(fd, to) || cannot_write(path, errno, err);
		good = settle(to, &temporary, path, good, err);
	}
	str_free(&temporary);
	return good;
}
