/* SPDX-License-Identifier: MIT */
#ifndef RESTDAY_DIARY_CHANGESET_H
#define RESTDAY_DIARY_CHANGESET_H

#include <stdbool.h>
#include <stddef.h>

/* Whether the bytes are a changeset from the first to the last, as SQLite's session extension writes them.  Nothing is said of what
   it would change. */
bool changeset_whole(const void *bytes, size_t size);

#endif
