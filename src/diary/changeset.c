/* SPDX-License-Identifier: MIT */
/* SQLite reads a changeset trusting its form: one that ends within the name of a table keeps it reading for ever, under the write
   lock.  No checksum stands over what the diary keeps, so the form is gone through before SQLite is asked. */
#include "config.h"

#include "diary/changeset.h"

#include <sqlite3.h>
#include <stdint.h>
#include <string.h>

enum { COLUMNS_MOST = 65536 };

struct reading {
	const unsigned char *at, *end;
};

static bool skip(struct reading *r, uint64_t n)
{
	if (n > (uint64_t)(r->end - r->at))
		return false;
	r->at += n;
	return true;
}

static bool byte(struct reading *r, int *out)
{
	if (r->at == r->end)
		return false;
	*out = *r->at++;
	return true;
}

/* Seven bits a byte, the highest first; a length takes no more than five of them. */
static bool varint(struct reading *r, uint64_t *out)
{
	int b = 0x80;
	*out = 0;
	for (int i = 0; i < 5 && (b & 0x80) != 0; i++) {
		if (!byte(r, &b))
			return false;
		*out = *out << 7 | (unsigned)(b & 0x7f);
	}
	return (b & 0x80) == 0;
}

static bool value(struct reading *r)
{
	uint64_t length;
	int type;
	if (!byte(r, &type))
		return false;
	switch (type) {
	case 0:		/* not part of the change */
	case SQLITE_NULL:
		return true;
	case SQLITE_INTEGER:
	case SQLITE_FLOAT:
		return skip(r, 8);
	case SQLITE_TEXT:
	case SQLITE_BLOB:
		return varint(r, &length) && skip(r, length);
	default:
		return false;
	}
}

/* 'T', how many columns, for each whether it is of the key, the name. */
static bool table(struct reading *r, uint64_t *columns)
{
	if (!varint(r, columns) || *columns == 0 || *columns > COLUMNS_MOST || !skip(r, *columns))
		return false;
	const unsigned char *zero = memchr(r->at, 0, (size_t)(r->end - r->at));
	return zero != NULL && skip(r, (uint64_t)(zero + 1 - r->at));
}

static bool row(struct reading *r, int op, uint64_t columns)
{
	int indirect;
	if ((op != SQLITE_INSERT && op != SQLITE_UPDATE && op != SQLITE_DELETE) || !byte(r, &indirect))
		return false;
	for (uint64_t n = op == SQLITE_UPDATE ? 2 * columns : columns; n > 0; n--)
		if (!value(r))
			return false;
	return true;
}

bool changeset_whole(const void *bytes, size_t size)
{
	struct reading r = { bytes, (const unsigned char *)bytes + size };
	uint64_t columns = 0;
	int first;
	if (size == 0)
		return false;
	while (byte(&r, &first))
		if (first == 'T' ? !table(&r, &columns) : columns == 0 || !row(&r, first, columns))
			return false;
	return true;
}
