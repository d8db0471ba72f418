/* SPDX-License-Identifier: MIT */
/* A line being typed: bytes with the cursor between them.  What is in it is always storable UTF-8. */
#ifndef RESTDAY_VIEW_LINE_H
#define RESTDAY_VIEW_LINE_H

#include "model/entry.h"

#include <stdbool.h>
#include <stdint.h>

struct canvas;
struct rect;

enum { LINE_BYTES = NOTE_BYTES + 63 };

struct line {
	char text[LINE_BYTES + 1];
	int length, cursor;
};

enum line_did {
	LINE_PASSED,		/* the key is none of an editor's */
	LINE_MOVED,
	LINE_CHANGED,
	LINE_FULL,		/* it would not fit in `most` bytes: what was there stays */
};

void line_set(struct line *l, const char *text);	/* the cursor at its end */
enum line_did line_key(struct line *l, uint32_t key, int most);
/* Puts in what fits of `text`, whole characters, without control characters; newline and tab pass where `note`, elsewhere
   they become one space.  LINE_FULL when not all fitted. */
enum line_did line_paste(struct line *l, const char *text, int most, bool note);

/* Draws the part around the cursor in `width` columns from (row, col); parks the cursor there when `focused`. */
void line_view(const struct line *l, struct canvas *c, struct rect clip, int row, int col, int width, bool focused);

/* The same over the rows of `r`, words wrapped, with a column of air at both sides; the rows around the cursor are shown. */
void line_area(const struct line *l, struct canvas *c, struct rect r, bool focused);

#endif
