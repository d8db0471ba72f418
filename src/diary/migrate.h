/* SPDX-License-Identifier: MIT */
/* The schema as numbered steps: file data/schema/NNN makes user_version NNN out of the one before. */
#ifndef RESTDAY_DIARY_MIGRATE_H
#define RESTDAY_DIARY_MIGRATE_H

#include "base/err.h"

#include <stdbool.h>

struct diary;

struct schema {
	const char *const *steps;	/* SQL; steps[n] sets user_version n + 1 */
	int count;
};

extern const struct schema diary_schema;

/* Brings the diary to the newest schema, a fresh one from nothing.  Before an older diary is changed a checked copy of it
   is laid beside it ("diary.db.schema-1").  One transaction: all of it or nothing. */
bool migrate(struct diary *d, const struct schema *schema, struct err *err);

#endif
