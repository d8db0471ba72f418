/* SPDX-License-Identifier: MIT */
/* The exchange form: one JSON object a line, one line a day.  Pure over bytes: the reader pushes days into a sink. */
#ifndef RESTDAY_EXCHANGE_EXCHANGE_H
#define RESTDAY_EXCHANGE_EXCHANGE_H

#include "base/err.h"
#include "base/str.h"
#include "model/history.h"

#include <stdbool.h>
#include <stddef.h>

/* One line read.  `entry` holds what the line names, everything else blank; it dies when the sink returns. */
struct patch {
	day day;
	size_t line;
	struct entry entry;
	bool plans;		/* `planned` was named, be it empty: the plan is replaced */
};

/* Lays a patch over what is there: named fields set, others left, named lists replaced; a session that is not gentle ends
   a rest that the patch does not name.  A rest named where a hard session stays is left for entry_check() to refuse. */
void patch_apply(const struct patch *patch, struct entry *into);

struct sink {
	void *ctx;
	/* false with ERR_INPUT is a wrong line like any other, and goes to `bad`; with another code it stops the reading. */
	bool (*day)(void *ctx, const struct patch *patch, struct err *err);
	/* A line that is wrong (its sentence names line and field): true goes on with the next, false stops with that error.
	   NULL: stop. */
	bool (*bad)(void *ctx, size_t line, const struct err *why);
};

enum { EXCHANGE_LINE_BYTES = 1 << 20 };	/* the longest line: more than any day can need */

/* Reads a whole file.  Refuses unknown keys by name, values out of range, a date twice, control characters, what is not
   JSON or not text at all.  ERR_INPUT "line 12: energy is 7: ...".  A byte order mark, CRLF and blank lines are let pass. */
bool exchange_read(const char *bytes, size_t length, const struct sink *sink, struct err *err);

/* One day as one line with its newline; nothing for a blank entry. */
void exchange_write(day x, const struct entry *e, struct str *out);

#endif
