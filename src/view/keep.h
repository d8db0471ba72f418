/* SPDX-License-Identifier: MIT */
/* Deep copies of what has to outlive the history it came from. */
#ifndef RESTDAY_VIEW_KEEP_H
#define RESTDAY_VIEW_KEEP_H

#include "model/entry.h"
#include "recovery/assess.h"

/* Copies `e` with all its texts and lists into one block, *block, to be freed when the copy is no longer used. */
struct entry entry_keep(const struct entry *e, void **block);

/* Lets an assessment outlive the history it was made of: what it borrows (a session, a text) is copied into *block, free() it. */
void assessment_keep(struct assessment *a, void **block);

#endif
