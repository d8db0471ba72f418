/* SPDX-License-Identifier: MIT */
/* Between page.c and markdown.c only: Markdown written down as the parts, spans and links of a page. */
#ifndef RESTDAY_GUIDE_MARKDOWN_H
#define RESTDAY_GUIDE_MARKDOWN_H

#include "guide/page.h"

/* Adds to `page`, which is empty but for its id.  false: out of memory in md4c. */
bool markdown_read(struct page *page, const char *text, size_t length);

#endif
