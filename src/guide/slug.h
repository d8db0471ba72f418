/* SPDX-License-Identifier: MIT */
/* Letters made comparable: small, without accents.  For anchors ("saw-2016") and for search, where nobody should need to
   know how a name is spelled ("lovdal"). */
#ifndef RESTDAY_GUIDE_SLUG_H
#define RESTDAY_GUIDE_SLUG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* `ch` as a small letter or digit without accent; other letters as they are; 0 for what is no part of a word. */
uint32_t slug_letter(uint32_t ch);

/* Whether the words of `text`, joined by hyphens, are `slug`. */
bool slug_is(const char *text, size_t length, const char *slug);

#endif
