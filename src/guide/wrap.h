/* SPDX-License-Identifier: MIT */
/* Where a line ends. */
#ifndef RESTDAY_GUIDE_WRAP_H
#define RESTDAY_GUIDE_WRAP_H

struct wrap {
	const char *text;
	int at, end;		/* bytes still to be set */
};

/* The next line of at most `width` columns (1 or more): its bytes *from..*to without the space it was broken at.
   A word longer than a line is broken; a newline always ends one.  Returns its columns; -1 at the end. */
int wrap_next(struct wrap *w, int width, int *from, int *to);

/* The width of the longest line were nothing broken. */
int wrap_natural(const char *text, int from, int to);

#endif
