/* SPDX-License-Identifier: MIT */
/* Tables: every column as wide as its longest cell; while that is too much, the widest column gives way and its cells wrap. */
#include "config.h"

#include "guide/lay.h"

#include "guide/wrap.h"

enum { GAP = 2, NARROWEST = 3 };

struct table {
	int first, last;		/* cells */
	int columns;
	int width[PAGE_COLUMNS];
};

static void measure(const struct lay *l, struct table *t)
{
	const struct part *parts = l->page->parts;
	const char *text = str_text(&l->page->text);
	for (t->last = t->first; t->last + 1 < l->page->part_count; t->last++) {
		const struct part *next = &parts[t->last + 1];
		if (next->kind != PART_CELL || next->table != parts[t->first].table)
			break;
	}
	for (int i = t->first; i <= t->last; i++) {
		int c = parts[i].column;
		if (c >= PAGE_COLUMNS)
			continue;
		int width = wrap_natural(text, parts[i].from, parts[i].from + parts[i].length);
		t->columns = c >= t->columns ? c + 1 : t->columns;
		t->width[c] = width > t->width[c] ? width : t->width[c];
	}
}

static int total(const struct table *t)
{
	int sum = GAP * (t->columns - 1);
	for (int c = 0; c < t->columns; c++)
		sum += t->width[c];
	return sum;
}

static void squeeze(struct table *t, int width)
{
	for (int over = total(t) - width; over > 0; over--) {
		int widest = 0;
		for (int c = 1; c < t->columns; c++)
			if (t->width[c] > t->width[widest])
				widest = c;
		if (t->width[widest] <= NARROWEST)
			return;
		t->width[widest]--;
	}
}

/* One row: its cells side by side, line after line until each has said all. Returns the last cell of it. */
static int lay_row(struct lay *l, const struct table *t, int first, int left)
{
	const struct part *parts = l->page->parts;
	const char *text = str_text(&l->page->text);
	struct wrap rest[PAGE_COLUMNS];
	int last = first;
	while (last < t->last && parts[last + 1].row == parts[first].row)
		last++;
	int cells = last - first + 1 < t->columns ? last - first + 1 : t->columns;
	for (int c = 0; c < cells; c++)
		rest[c] = (struct wrap){ text, parts[first + c].from, parts[first + c].from + parts[first + c].length };
	bool head = parts[first].row == 0;
	for (bool more = true, begun = false; more;) {
		more = false;
		int column = left;
		for (int c = 0; c < cells; column += t->width[c++] + GAP) {
			const struct part *cell = &parts[first + c];
			int from, to, taken = t->width[c] > 0 ? wrap_next(&rest[c], t->width[c], &from, &to) : -1;
			if (taken < 0)
				continue;
			if (!more)
				lay_line(l, head ? LEAF_TABLE_HEAD : LEAF_TABLE, first);
			more = begun = true;
			lay_spans(l, cell, from, to, column + (cell->right ? t->width[c] - taken : 0), head ? SPAN_STRONG : 0);
		}
		if (!more && !begun)
			lay_line(l, LEAF_TABLE, first);
	}
	return last;
}

int lay_table(struct lay *l, int index, int left)
{
	struct table t = { .first = index };
	measure(l, &t);
	squeeze(&t, l->width - left);
	for (int i = t.first; i <= t.last; i++)
		i = lay_row(l, &t, i, left);
	return t.last;
}
