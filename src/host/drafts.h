/* SPDX-License-Identifier: MIT */
/* What is typed and not saved yet, in a file that outlives the program.  Each program that has a diary open has a slot of its own,
   known by a lock that ends with the program; a draft in a slot nobody holds is one whose program ended without a choice. */
#ifndef RESTDAY_HOST_DRAFTS_H
#define RESTDAY_HOST_DRAFTS_H

#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>

enum { DRAFT_SLOTS = 8, DRAFT_BYTES = 1 << 16 };

struct drafts {
	struct str folder;	/* "": none are kept */
	int slot, lock;		/* the one held and its lock; lock -1: none */
};

/* For the diary at `diary`; nothing is made yet.  NULL, or a machine without a place for it: no drafts, and all that follows does
   nothing. */
void drafts_open(struct drafts *d, const char *diary);
/* The slot is free again; a draft in it stays and will be found. */
void drafts_close(struct drafts *d);

/* Takes a slot in which somebody's draft was left and reads it into `out`, longest DRAFT_BYTES; false: there is none.  A file that
   cannot be read as text gives "". */
bool drafts_find(struct drafts *d, struct str *out);
/* Writes the draft of this program into its slot, taking a free one where it has none; false: it could not, and there is nothing
   to be done about it. */
bool drafts_put(struct drafts *d, const char *text, size_t length);
/* There is nothing to be kept any more. */
void drafts_remove(struct drafts *d);
/* Keeps what was found under another name (SLOT.unread), where it is not found again. */
void drafts_set_aside(struct drafts *d);
/* Leaves what was found for the next time. */
void drafts_leave(struct drafts *d);

#endif
