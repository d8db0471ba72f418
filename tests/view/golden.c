/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "golden.h"

#include <check.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *folder(const char *variable, const char *rest, char *out, size_t size)
{
	const char *at = getenv(variable);
	snprintf(out, size, "%s/%s", at != NULL ? at : ".", rest);
	return out;
}

static bool read_all(const char *path, struct str *out)
{
	char bytes[4096];
	FILE *file = fopen(path, "r");
	if (file == NULL)
		return false;
	for (size_t n; (n = fread(bytes, 1, sizeof bytes, file)) > 0;)
		str_add_bytes(out, bytes, n);
	fclose(file);
	return true;
}

static void write_all(const char *path, const struct str *text)
{
	FILE *file = fopen(path, "w");
	if (file == NULL)
		ck_abort_msg("%s cannot be written: %s", path, strerror(errno));
	fwrite(str_text(text), 1, text->length, file);
	ck_assert_int_eq(fclose(file), 0);
}

/* The first line that differs, for the message. */
static void first_difference(const char *got, const char *kept, int *line, int lengths[2], const char *starts[2])
{
	*line = 1;
	for (;; ++*line) {
		size_t a = strcspn(got, "\n"), b = strcspn(kept, "\n");
		if (a != b || memcmp(got, kept, a) != 0 || got[a] == '\0' || kept[b] == '\0') {
			starts[0] = got;
			starts[1] = kept;
			lengths[0] = (int)a;
			lengths[1] = (int)b;
			return;
		}
		got += a + 1;
		kept += b + 1;
	}
}

void golden_check(const char *name, const struct canvas *c)
{
	struct str got = { 0 }, kept = { 0 };
	char path[4096], place[3072];
	canvas_dump(c, &got);
	snprintf(path, sizeof path, "%s/%s.cells", folder("SRCDIR", "tests/view/golden", place, sizeof place), name);
	if (getenv("RESTDAY_BLESS") != NULL) {
		write_all(path, &got);
	} else if (!read_all(path, &kept) || strcmp(str_text(&got), str_text(&kept)) != 0) {
		int line, lengths[2];
		const char *starts[2];
		char mine[4096];
		folder("BUILDDIR", "tests/view/got", place, sizeof place);
		mkdir(place, 0777);
		snprintf(mine, sizeof mine, "%s/%s.cells", place, name);
		write_all(mine, &got);
		first_difference(str_text(&got), str_text(&kept), &line, lengths, starts);
		ck_abort_msg("%s: line %d differs from what was kept\n got: %.*s\nkept: %.*s\nall of it: %s", name, line,
			lengths[0], starts[0], lengths[1], starts[1], mine);
	}
	str_free(&got);
	str_free(&kept);
}
