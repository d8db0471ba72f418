/* SPDX-License-Identifier: MIT */
/* What an entry means to a table is said once, as cells in the order of its columns; comparing and binding then need no
   table of their own. */
#include "config.h"

#include "diary/row.h"

#include <string.h>

void row_clear(struct row *row)
{
	row->there = false;
	row->count = 0;
}

struct cell *row_add(struct row *row)
{
	row->there = true;
	row->cells[row->count] = (struct cell){ .type = CELL_NULL };
	return &row->cells[row->count++];
}

void row_add_number(struct row *row, int value)
{
	struct cell *cell = row_add(row);
	if (value != UNKNOWN)
		cell->type = CELL_NUMBER, cell->number = value;
}

void row_add_text(struct row *row, const char *text)
{
	struct cell *cell = row_add(row);
	if (text != NULL)
		cell->type = CELL_TEXT, cell->text = text;
}

void row_add_word(struct row *row, const char *const *names, int index)
{
	row_add_text(row, index == UNKNOWN ? NULL : names[index]);
}

void row_add_tri(struct row *row, enum tri value)
{
	static const char *const names[] = { "no", "yes" };
	row_add_word(row, names, (int)value);
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

bool row_same(const struct row *a, const struct row *b)
{
	if (a->there != b->there || a->count != b->count)
		return false;
	for (int i = 0; i < a->count; i++)
		if (!same_cell(&a->cells[i], &b->cells[i]))
			return false;
	return true;
}

void row_bind(sqlite3_stmt *st, int parameter, const struct row *row)
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
