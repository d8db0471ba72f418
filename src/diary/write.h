/* SPDX-License-Identifier: MIT */
/* One day being written, shared by the files that write its tables. */
#ifndef RESTDAY_DIARY_WRITE_H
#define RESTDAY_DIARY_WRITE_H

#include "diary/statement.h"
#include "model/entry.h"

struct writer {
	struct diary *d;
	char iso[DAY_TEXT];
	struct err *err;
};

/* A statement with the day bound to its first parameter; NULL when it cannot be prepared. */
sqlite3_stmt *write_statement(struct writer *w, enum sql which);
/* Both lists of sessions, done and planned. */
bool write_sessions(struct writer *w, const struct entry *old, const struct entry *now);

#endif
