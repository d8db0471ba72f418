/* SPDX-License-Identifier: MIT */
/* A row of a table as values, to be compared with another and bound to a statement.  Texts are borrowed. */
#ifndef RESTDAY_DIARY_ROW_H
#define RESTDAY_DIARY_ROW_H

#include "model/entry.h"

#include <sqlite3.h>

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

/* No cells; not there until one is added. */
void row_clear(struct row *row);
/* The next cell, NULL until told otherwise. */
struct cell *row_add(struct row *row);
void row_add_number(struct row *row, int value);	/* UNKNOWN: NULL */
void row_add_text(struct row *row, const char *text);
void row_add_word(struct row *row, const char *const *names, int index);	/* UNKNOWN: NULL */
void row_add_tri(struct row *row, enum tri value);

bool row_same(const struct row *a, const struct row *b);
void row_bind(sqlite3_stmt *st, int parameter, const struct row *row);

#endif
