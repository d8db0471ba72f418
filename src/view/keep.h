/* SPDX-License-Identifier: MIT */
/* A deep copy of an entry: a form outlives the history it was opened from. */
#ifndef RESTDAY_VIEW_KEEP_H
#define RESTDAY_VIEW_KEEP_H

#include "model/entry.h"

/* Copies `e` with all its texts and lists into one block, *block, to be freed when the copy is no longer used. */
struct entry entry_keep(const struct entry *e, void **block);

#endif
