/* SPDX-License-Identifier: MIT */
/* One database copied into another and compared with it: what backups, restores and migrations rest on. */
#ifndef RESTDAY_DIARY_COPY_H
#define RESTDAY_DIARY_COPY_H

#include "base/err.h"
#include "base/str.h"

#include <sqlite3.h>
#include <stdbool.h>

/* Copies what the database `from` (called `name` in sentences) holds at one moment to a new file at `path`, which appears there
   only when it is complete: every table has as many rows, SQLite finds nothing wrong with it, it is on the disk, and for its
   owner alone (0600).  What is at `path` gives way.  ERR_DAMAGED when what was copied is not sound; else ERR_BUSY or ERR_IO,
   and no file is left. */
bool copy_new(sqlite3 *from, const char *name, const char *path, struct err *err);

/* Makes `to` hold what `from` holds, in one transaction; afterwards compares them as above.  The names are those of sentences. */
bool copy_over(sqlite3 *from, sqlite3 *to, const char *name, const char *to_name, struct err *err);

/* Whether SQLite's own check finds the database in order. */
bool copy_sound(sqlite3 *db, const char *name, struct err *err);

/* The bytes of `fd`, whatever they are, to a new file at `path` in the same way. */
bool copy_bytes(int fd, const char *path, struct err *err);

/* Temporary files are called `path` without its last part, and this and six characters. */
#define COPY_TEMPORARY ".restday-new-"

/* Opens an empty temporary file (0600) beside where `path` will be: its name in `name`, or -1. */
int copy_temporary(const char *path, struct str *name, struct err *err);

/* Into `path`: a name in `folder` dated `now`, with this ending, at which nothing lies yet; the folder is made. */
bool backup_name(const char *folder, const char *now, const char *ending, struct str *path, struct err *err);

#endif
