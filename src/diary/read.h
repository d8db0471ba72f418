/* SPDX-License-Identifier: MIT */
/* One reading of a window of days, shared by the files that read its tables. */
#ifndef RESTDAY_DIARY_READ_H
#define RESTDAY_DIARY_READ_H

#include "base/arena.h"
#include "diary/statement.h"
#include "model/history.h"

/* Where the rows of one reading go. */
struct reader {
	struct diary *d;
	struct history *days;
	struct arena *arena;
	bool failed;		/* err says why */
	struct err *err;
};

/* Columns.  A number: UNKNOWN for NULL, one out of every range for what an int cannot hold.  A text: NULL for NULL; newline and tab stay, anything else that would steer a
   terminal becomes a question mark.  A word: its place among `names`, of which the first `first` are not stored; UNKNOWN for
   NULL, -2 for a word that is none. */
int read_number(sqlite3_stmt *st, int column);
const char *read_text(struct reader *r, sqlite3_stmt *st, int column);
int read_word(sqlite3_stmt *st, int column, const char *const *names, int first, int count);

/* A statement bound to the window, its texts in `first` and `last`; NULL when it cannot be. */
sqlite3_stmt *read_statement(struct reader *r, enum sql which, char first[DAY_TEXT], char last[DAY_TEXT]);
/* The entry of the next row, which begins with its day; NULL after the last row and after a failure. */
struct entry *read_row(struct reader *r, sqlite3_stmt *st);
/* The reading fails: the diary is damaged, and how the day of this row shows it. */
void read_damaged(struct reader *r, sqlite3_stmt *st, const char *what);

void read_sessions(struct reader *r);

#endif
