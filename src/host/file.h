/* SPDX-License-Identifier: MIT */
/* Files given by name, read whole. */
#ifndef RESTDAY_HOST_FILE_H
#define RESTDAY_HOST_FILE_H

#include "base/err.h"

#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>

/* A whole file ("-": standard input), at most `most` bytes; a directory or an unreadable file is refused with a sentence.
   ERR_IO, ERR_INPUT (longer than `most`).  free(*bytes), which are ended by a NUL that `length` does not count. */
bool file_read(const char *path, size_t most, char **bytes, size_t *length, struct err *err);

/* The same of a file that the program looks for by itself: a pipe or a device at its place is refused, for it could be waited for, or
   read from, for ever. */
bool file_read_plain(const char *path, size_t most, char **bytes, size_t *length, struct err *err);

/* A file that appears at its place only when it is whole: written to `to` under another name beside it. */
struct file_new {
	FILE *to;
	const char *path;	/* borrowed */
	struct str name;
	mode_t mode;		/* 0600, unless set before the end */
};
bool file_begin(struct file_new *f, const char *path, struct err *err);
/* Keeps it, on the disk first where `sync`, or lets it go.  ERR_IO when it was to be kept and something went wrong, also with a write
   just before; nothing is left of it then. */
bool file_end(struct file_new *f, bool keep, bool sync, struct err *err);

/* Puts a whole file in the place of `path`, or makes it and the folders (0700) that lead there: written beside it under another
   name, on the disk, then renamed.  It keeps the mode of what it replaces, else 0600.  Only a plain file is
   replaced.  ERR_IO. */
bool file_replace(const char *path, const char *bytes, size_t length, struct err *err);
/* The same for what is written with every key: it outlives the program, a cut of the power perhaps not. */
bool file_replace_unsynced(const char *path, const char *bytes, size_t length, struct err *err);

/* Makes every folder (0700) that leads to `path` and is missing; one that cannot be made is noticed at the file. */
void file_folders(const char *path);

#endif
