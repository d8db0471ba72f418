/* SPDX-License-Identifier: MIT */
/* Names of places on a page ("saw-2016", "lovdal"): case and accents do not matter. */
#ifndef RESTDAY_GUIDE_SLUG_H
#define RESTDAY_GUIDE_SLUG_H

#include <stdbool.h>
#include <stddef.h>

/* Whether the words of `text`, joined by hyphens, are `slug`. */
bool slug_is(const char *text, size_t length, const char *slug);

#endif
