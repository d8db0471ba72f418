/* SPDX-License-Identifier: MIT */
/* What a file says of itself in its first 100 bytes, read before SQLite is let near it. */
#ifndef RESTDAY_DIARY_HEADER_H
#define RESTDAY_DIARY_HEADER_H

#include "base/err.h"

#include <stdbool.h>

#define DIARY_APPLICATION_ID 0x72647931		/* "rdy1" */

struct header {
	bool missing;		/* no such file */
	bool empty;		/* a file of no bytes: made, but nothing was ever written */
	int version;		/* user_version */
	bool foreign;		/* a database of another program */
	bool newer;		/* a diary of a newer restday */
	bool wal;		/* somebody switched it to a write-ahead log */
};

/* Looks at the file at `path`.  False with ERR_DAMAGED when it is there and no diary that knows schema `newest`, ERR_IO when
   it cannot be looked at; *out tells what was seen in any case.  Never writes, never blocks. */
bool header_read(const char *path, int newest, struct header *out, struct err *err);

#endif
