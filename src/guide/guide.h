/* SPDX-License-Identifier: MIT */
/* The guide: which pages there are, in which order, and where their text comes from.  Every page is in the program; a runner
   may put a page of the same name in their own folder, which whoever opens the guide reads (nothing here touches files). */
#ifndef RESTDAY_GUIDE_GUIDE_H
#define RESTDAY_GUIDE_GUIDE_H

#include "guide/page.h"

/* The runner's own text of page `id`, to be free()d, or *text NULL when there is none.  false: it is there and cannot be read. */
typedef bool guide_lookup(void *with, const char *id, char **text, size_t *length, struct err *err);

struct guide {
	const struct settings *settings;
	enum units units;	/* of the distances that pages quote */
	guide_lookup *lookup;	/* NULL: the pages in the program only */
	void *with;
};

enum { GUIDE_TITLE = 80, GUIDE_NUMBER = 24 };

enum guide_origin { GUIDE_BUILT_IN, GUIDE_OWN, GUIDE_FELL_BACK };

/* Pages in the order of the contents. */
int guide_count(void);
const char *guide_id(int index);
const char *guide_section(int index);		/* the heading it stands under in the contents */
const char *guide_title(int index, char text[GUIDE_TITLE]);	/* of the page in the program */
const char *guide_number(int index, char text[GUIDE_NUMBER]);	/* "2.3" */
/* The page called `id`, or -1. */
int guide_find(const char *id);
/* The page meant by what a person typed: an id, a number ("2.3"), a code of a reason ("P3"), or a beginning of an id or title that
   only one page has.  -1 with a sentence (ERR_NOTHING) otherwise. */
int guide_meant(const char *word, struct err *err);

/* Reads page `index`.  A page of the runner's own that is broken is left aside: the built-in page is read, GUIDE_FELL_BACK
   returned and `notice` says what is wrong with theirs. page_free() it. */
enum guide_origin guide_read(const struct guide *g, int index, struct page *out, struct err *notice);

#endif
