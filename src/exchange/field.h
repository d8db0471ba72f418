/* SPDX-License-Identifier: MIT */
/* The exchange form as a table: every key, where its value lives and what it may be.  Reading and writing both walk it, so
   what one knows the other knows too. */
#ifndef RESTDAY_EXCHANGE_FIELD_H
#define RESTDAY_EXCHANGE_FIELD_H

#include "model/entry.h"
#include "model/range.h"

#include <stddef.h>

enum field_type {
	FIELD_ITEM,	/* int: 1..5, `choice` is the item */
	FIELD_WHOLE,	/* int */
	FIELD_REAL,	/* double */
	FIELD_SECONDS,	/* int seconds, minutes in the file */
	FIELD_METRES,	/* int metres, kilometres in the file */
	FIELD_CLOCK,	/* int minutes after midnight, "HH:MM" in the file */
	FIELD_CHOICE,	/* int index into `names`; the empty name and UNKNOWN stand for none */
	FIELD_FLAG,	/* bool: true, or left out */
	FIELD_TRI,	/* enum tri */
	FIELD_TEXT,	/* text */
	FIELD_WORDS,	/* text, one word a line; a list in the file */
	FIELD_GROUP,	/* an object: `members`, relative to the same start; the bool at `extra` (if any) says it is there */
	FIELD_SESSIONS,	/* a list of sessions; its length is the int at `extra` */
};

struct field {
	const char *name;
	enum field_type type;
	size_t offset;
	const struct range *range;		/* WHOLE REAL SECONDS METRES */
	const char *const *names;		/* CHOICE */
	int choice;				/* CHOICE: how many names; ITEM: which item */
	const struct field *members;	/* GROUP */
	size_t extra;				/* GROUP, SESSIONS; FIELD_NO_FLAG: the first member says whether it is there */
	bool needed;				/* must be there where its object is */
	bool zero;				/* SESSIONS: an empty list says something (nothing done) and is written */
};

#define FIELD_NO_FLAG ((size_t)-1)

extern const struct field day_fields[];	/* over struct entry, without `date`; ends with a NULL name */
extern const struct field session_fields[];	/* over struct session */

/* Values at an offset.  Every enum of the model is as wide as an int (field.c asserts it). */
int field_int(const void *base, size_t offset);
bool field_flag(const void *base, size_t offset);
double field_real(const void *base, size_t offset);
const char *field_text(const void *base, size_t offset);
const struct session *field_sessions(const void *base, size_t offset);

#endif
