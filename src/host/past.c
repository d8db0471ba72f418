/* SPDX-License-Identifier: MIT */
/* A plain file, a line a command.  Appending is one write, so that two programs do not tear each other's lines; only when the
   file has grown is it written anew, under another name first. */
#include "config.h"

#include "host/past.h"

#include "base/utf8.h"
#include "host/file.h"
#include "host/paths.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LARGEST = 1 << 20 };

static bool place(struct str *out)
{
	if (!paths_state(out, NULL))
		return false;
	str_add(out, "/history");
	return true;
}

static int lines_in(const char *text)
{
	int n = 0;
	for (; (text = strchr(text, '\n')) != NULL; text++)
		n++;
	return n;
}

static const char *without(const char *text, int lines)
{
	for (; lines > 0; lines--)
		text = strchr(text, '\n') + 1;
	return text;
}

/* The file's whole lines that may be shown; what else stands in it is not ours. */
static void read_all(const char *path, struct str *out)
{
	char *bytes;
	size_t length;
	str_clear(out);
	if (access(path, F_OK) != 0 || !file_read_plain(path, LARGEST, &bytes, &length, NULL))
		return;
	for (char *at = bytes, *end; (end = strchr(at, '\n')) != NULL; at = end + 1) {
		*end = '\0';
		if (*at != '\0' && utf8_storable(at, false))
			str_addf(out, "%s\n", at);
	}
	free(bytes);
}

void past_read(struct str *out)
{
	struct str path = { 0 }, all = { 0 };
	str_clear(out);
	if (place(&path)) {
		read_all(str_text(&path), &all);
		int lines = lines_in(str_text(&all));
		str_add(out, without(str_text(&all), lines > PAST_LINES ? lines - PAST_LINES : 0));
	}
	str_free(&all);
	str_free(&path);
}

static bool append(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_APPEND | O_NONBLOCK, 0600);
	size_t n = strlen(text);
	bool done = fd >= 0 && write(fd, text, n) == (ssize_t)n;
	return (fd < 0 || close(fd) == 0) && done;
}

static void shorten(const char *path)
{
	struct str all = { 0 };
	read_all(path, &all);
	int lines = lines_in(str_text(&all));
	if (lines > 2 * PAST_LINES) {
		const char *kept = without(str_text(&all), lines - PAST_LINES);
		file_replace_unsynced(path, kept, strlen(kept), NULL);
	}
	str_free(&all);
}

bool past_add(const char *line)
{
	struct str path = { 0 }, text = { 0 };
	bool done = false;
	if (place(&path)) {
		file_folders(str_text(&path));
		str_addf(&text, "%s\n", line);
		done = append(str_text(&path), str_text(&text));
		if (done)
			shorten(str_text(&path));
	}
	str_free(&text);
	str_free(&path);
	return done;
}
