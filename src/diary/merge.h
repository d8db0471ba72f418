/* SPDX-License-Identifier: MIT */
/* One day changed in two places since both read it. */
#ifndef RESTDAY_DIARY_MERGE_H
#define RESTDAY_DIARY_MERGE_H

#include "base/arena.h"
#include "model/entry.h"

/* Lays what `mine` changed in `base` over `theirs`, which may have changed too.  A field both changed is as `mine` says, but
   lists keep what either added and lose what either took out, and a note continued on both sides keeps both ends.
   What has to be put together lies in `arena`; all else is borrowed from the three. */
void merge_day(struct entry *theirs, const struct entry *base, const struct entry *mine, struct arena *arena);

#endif
