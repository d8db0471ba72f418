/* SPDX-License-Identifier: MIT */
/* A file of days, line by line.  The whole is looked at first for what no line could explain (a database, an archive,
   another encoding); then each line is parsed on its own, so that memory stays small and a sentence can name its line. */
#include "config.h"

#include "exchange/exchange.h"

#include "base/mem.h"
#include "exchange/day_json.h"
#include "exchange/json.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const struct { const char *magic; size_t length; const char *what; } foreign[] = {
	{ "\xFF\xFE", 2, "UTF-16: save it as UTF-8" },
	{ "\xFE\xFF", 2, "UTF-16: save it as UTF-8" },
	{ "SQLite format 3", 16, "a database, not an export of one: make one with restday export" },
	{ "\x1F\x8B", 2, "compressed: unpack it first" },
	{ "PK\x03\x04", 4, "an archive: unpack it first" },
};

static bool check_text(const char *bytes, size_t length, struct err *err)
{
	for (size_t i = 0; i < sizeof foreign / sizeof foreign[0]; i++)
		if (length >= foreign[i].length && memcmp(bytes, foreign[i].magic, foreign[i].length) == 0)
			return err_set(err, ERR_INPUT, "the file is %s", foreign[i].what);
	if (length > 0 && memchr(bytes, '\0', length) != NULL)
		return err_set(err, ERR_INPUT, "the file is not text (it holds zero bytes): lines of JSON in UTF-8 are accepted");
	return true;
}

void patch_apply(const struct patch *patch, struct entry *into)
{
	entry_merge(into, &entry_blank, &patch->entry);
	if (patch->plans && patch->entry.planned_count == 0)
		into->planned = NULL, into->planned_count = 0;
	if (!patch->entry.rest)
		entry_settle(into);
}

struct reading {
	const struct sink *sink;
	struct arena arena;	/* of the line at hand */
	uint32_t *seen;		/* for each day from DAY_MIN on, the line that gave it; 0: none yet */
};

static bool blank(const char *line, size_t length)
{
	while (length > 0 && (line[length - 1] == ' ' || line[length - 1] == '\t' || line[length - 1] == '\r'))
		length--;
	return length == 0;
}

static bool take_day(struct reading *r, json_t *object, size_t line, struct err *err)
{
	struct day_json in;
	if (!day_json_read(object, true, &r->arena, &in, err))
		return false;
	uint32_t *seen = &r->seen[in.day - DAY_MIN];
	if (*seen != 0) {
		char iso[DAY_TEXT];
		return err_set(err, ERR_INPUT, "date is %s as on line %u: one line a day is accepted", day_iso(in.day, iso), (unsigned)*seen);
	}
	struct patch patch = { .day = in.day, .line = line, .entry = in.entry, .plans = in.plans };
	if (!r->sink->day(r->sink->ctx, &patch, err))
		return false;
	*seen = (uint32_t)line;
	return true;
}

static bool read_line(struct reading *r, const char *text, size_t length, bool ended, size_t line, struct err *err)
{
	if (length > EXCHANGE_LINE_BYTES)
		return err_set(err, ERR_INPUT, "%zu bytes in one line: %d is the most", length, EXCHANGE_LINE_BYTES);
	json_t *object = json_line(text, length, ended, err);
	if (object == NULL)
		return false;
	bool ok = take_day(r, object, line, err);
	json_decref(object);
	arena_clear(&r->arena);
	return ok;
}

static bool read_lines(struct reading *r, const char *bytes, size_t length, struct err *err)
{
	size_t line = 0;
	for (const char *end = bytes + length, *next; bytes < end; bytes = next) {
		const char *newline = memchr(bytes, '\n', (size_t)(end - bytes));
		size_t n = (size_t)((newline != NULL ? newline : end) - bytes);
		next = newline != NULL ? newline + 1 : end;
		line++;
		struct err why = { .code = ERR_NONE };
		if (blank(bytes, n) || read_line(r, bytes, n, newline != NULL, line, &why))
			continue;
		if (why.code == ERR_INPUT) {
			err_prefix(&why, "line %zu: ", line);
			if (r->sink->bad != NULL && r->sink->bad(r->sink->ctx, line, &why))
				continue;
		}
		if (err != NULL)
			*err = why;
		return false;
	}
	return true;
}

bool exchange_read(const char *bytes, size_t length, const struct sink *sink, struct err *err)
{
	if (!check_text(bytes, length, err))
		return false;
	if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0)
		bytes += 3, length -= 3;
	struct reading r = { .sink = sink, .seen = mem_new((size_t)(DAY_MAX - DAY_MIN) + 1, sizeof *r.seen) };
	bool ok = read_lines(&r, bytes, length, err);
	free(r.seen);
	arena_free(&r.arena);
	return ok;
}
