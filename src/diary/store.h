/* SPDX-License-Identifier: MIT */
/* What the files of the diary share: the open connection and the steps between them.  Nothing outside diary/ but its tests
   includes this. */
#ifndef RESTDAY_DIARY_STORE_H
#define RESTDAY_DIARY_STORE_H

#include "diary/diary.h"
#include "diary/migrate.h"
#include "diary/statement.h"

#include <sqlite3.h>

enum { BUSY_MS = 2000 };	/* how long another program's write is waited for */

struct diary {
	sqlite3 *db;
	char *path;			/* as it was given: for sentences */
	char *file;			/* where that leads, links followed */
	bool read_only;
	int version;			/* user_version */
	int64_t seen;			/* data_version when last asked */
	bool written;			/* a change was committed here */
	sqlite3_stmt *statements[SQL_COUNT];

	sqlite3_session *recording;	/* of the write under way, else NULL */
	struct history before;		/* days as they were before that write, read ahead of what is put */
	day put_last;			/* the last day put: what lies after it in `before` still holds */
};

/* diary_open() with a schema of the caller's and another patience. */
struct diary *diary_open_with(const char *path, bool must_exist, const struct schema *schema, int busy_ms, struct err *err);

/* Makes the folders that lead to `path`, for their owner alone; those that are there stay as they are. */
bool make_folders(const char *path, struct err *err);
/* An empty file, readable by its owner alone. */
bool make_file(const char *path, struct err *err);

/* Purposes of the table rest: that nothing was done, then those of enum rest_purpose. */
enum { REST_WORDS = REST_PURPOSES + 1 };
extern const char *const rest_words[REST_WORDS];

/* diary_read() inside whatever transaction is open. */
bool read_days(struct diary *d, day first, day last, struct history *out, struct err *err);

/* Writes the rows in which `now` differs from `old`, what the diary holds of day x; nothing is checked but by the tables. */
bool write_day(struct diary *d, day x, const struct entry *old, const struct entry *now, struct err *err);

#endif
