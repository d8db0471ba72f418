/* SPDX-License-Identifier: MIT */
/* A page laid out for a width: lines of stretches that a screen paints and a command prints. */
#ifndef RESTDAY_GUIDE_LEAF_H
#define RESTDAY_GUIDE_LEAF_H

#include "guide/facts.h"
#include "guide/page.h"

enum { LEAF_MEASURE = 72, LEAF_LEAST = 12 };	/* lines longer than this are hard to read; a narrower leaf is cut off */

enum leaf_kind { LEAF_BLANK, LEAF_TITLE, LEAF_HEADING, LEAF_TEXT, LEAF_CODE, LEAF_TABLE_HEAD, LEAF_TABLE, LEAF_BOX_TITLE, LEAF_BOX };

struct stretch {
	const char *text;	/* borrowed from the page, the facts or this program */
	int length;		/* bytes */
	int column;		/* where it begins on the line */
	unsigned style;		/* enum span_style */
	int link;		/* index into page.links, or -1 */
};

struct leaf_line {
	enum leaf_kind kind;
	int first_stretch, stretch_count;
	int part;		/* of the page; -1: none */
	int fact;		/* of the box; -1: none */
};

struct leaf {
	struct leaf_line *lines;
	int line_count;
	struct stretch *stretches;
	int stretch_count;
};

/* Lays `page` out in at most `width` columns, at most LEAF_MEASURE.  `facts` fill the live box; NULL leaves it out.
   The leaf borrows from both.  leaf_free() it. */
void leaf_lay(struct leaf *out, const struct page *page, const struct facts *facts, int width);
void leaf_free(struct leaf *leaf);

/* The line a part begins on; the last line if it has none. */
int leaf_line_of(const struct leaf *leaf, int part);

/* A line as plain text, added to `out`. */
void leaf_line_text(const struct leaf *leaf, const struct leaf_line *line, struct str *out);

#endif
