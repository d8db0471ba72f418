/* SPDX-License-Identifier: MIT */
/* The runner's own pages of guidance. */
#ifndef RESTDAY_HOST_PAGES_H
#define RESTDAY_HOST_PAGES_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>

/* The text of the runner's own page `id`, to be free()d; *text stays when there is none.  false: it is there and cannot be read.
   `with` is not used: the guide calls this as its lookup. */
bool pages_own(void *with, const char *id, char **text, size_t *length, struct err *err);

#endif
