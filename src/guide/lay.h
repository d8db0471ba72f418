/* SPDX-License-Identifier: MIT */
/* Between leaf.c and table.c only: a leaf while it is being laid out. */
#ifndef RESTDAY_GUIDE_LAY_H
#define RESTDAY_GUIDE_LAY_H

#include "guide/leaf.h"

struct lay {
	const struct page *page;
	struct leaf *leaf;
	int width;
	int line_room, stretch_room;
};

/* A new last line; its stretches are those added before the next. */
struct leaf_line *lay_line(struct lay *l, enum leaf_kind kind, int part);
void lay_stretch(struct lay *l, const char *text, int length, int column, unsigned style, int link);
/* The bytes from..to of the page's text, in the looks of `part`'s spans and `style` besides. */
void lay_spans(struct lay *l, const struct part *part, int from, int to, int column, unsigned style);

/* The table whose first cell is part `index`, `left` columns in; returns the index of its last cell. */
int lay_table(struct lay *l, int index, int left);

#endif
