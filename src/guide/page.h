/* SPDX-License-Identifier: MIT */
/* A page of guidance, read from Markdown: parts in their order (headings, paragraphs, items, code, cells of tables, the
   place of the live box), their text in one buffer, and spans over it that say how a stretch is meant. */
#ifndef RESTDAY_GUIDE_PAGE_H
#define RESTDAY_GUIDE_PAGE_H

#include "base/err.h"
#include "base/str.h"
#include "model/units.h"
#include "recovery/settings.h"

#include <stdbool.h>
#include <stddef.h>

enum { PAGE_BYTES = 64 * 1024, PAGE_COLUMNS = 12 };	/* the longest page read; columns of a table */

enum part_kind { PART_HEADING, PART_TEXT, PART_ITEM, PART_CODE, PART_CELL, PART_BOX };

enum span_style {		/* bits */
	SPAN_STRONG = 1, SPAN_EMPHASIS = 2, SPAN_CODE = 4, SPAN_LINK = 8,
};

struct page_span {
	int from, length;	/* bytes of page.text */
	unsigned style;
	int link;		/* index into page.links, or -1 */
};

struct link {
	char *page;		/* id of a page; NULL: `address` is outside this guide */
	char *anchor;		/* place on that page, or NULL */
	char *address;		/* as written */
};

struct part {
	enum part_kind kind;
	int level;		/* of a heading 1..6; depth of an item 1.. */
	int number;		/* of an item in a numbered list; 0: a bullet */
	bool more;		/* a further paragraph of the same item */
	int table, row, column;	/* of a cell; row 0 is the head */
	bool right;		/* a cell set to the right */
	int first_span, span_count;
	int from, length;	/* bytes of page.text; the spans tile them */
};

struct page {
	const char *id;		/* borrowed */
	struct str text;	/* '\n' is a break that was asked for, ' ' one that may be taken */
	struct part *parts;
	int part_count;
	struct page_span *spans;
	int span_count;
	struct link *links;
	int link_count;
	bool changed;		/* quotes a setting that is not at its preset */
};

/* Reads Markdown: CommonMark with tables, without HTML.  A page begins with a heading of level 1, is UTF-8 without control
   characters and at most PAGE_BYTES long; otherwise ERR_INPUT with what is wrong and where.  page_free() it in any case. */
bool page_read(struct page *out, const char *id, const char *text, size_t length, const struct settings *s, enum units units,
	struct err *err);
void page_free(struct page *page);

/* The text of a part, to be free()d. */
char *page_part_text(const struct page *page, const struct part *part);
/* The part an anchor leads to: a heading, or an item or paragraph that begins with strong words, whose words joined by
   hyphens in small letters are the anchor ("Saw 2016" is saw-2016).  -1: none. */
int page_anchor(const struct page *page, const char *anchor);

#endif
