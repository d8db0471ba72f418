/* SPDX-License-Identifier: MIT */
/* Search over all pages: every word must stand on the page, at the beginning of a word of it; case and accents do not
   matter.  Titles count more than headings, headings more than text. */
#ifndef RESTDAY_GUIDE_SEARCH_H
#define RESTDAY_GUIDE_SEARCH_H

#include "guide/guide.h"

enum { SEARCH_EXCERPT = 200 };

struct hit {
	int page;			/* index in the guide */
	int part;			/* of the page, where the words stand closest together */
	int weight;			/* more is better */
	char excerpt[SEARCH_EXCERPT];	/* a stretch of that part; ellipses where it was cut */
};

/* Fills `hits` (room for guide_count()), best first; returns how many. No words: none. */
int search_pages(const struct guide *g, const char *words, struct hit *hits);

#endif
