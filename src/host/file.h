/* SPDX-License-Identifier: MIT */
/* Files given by name, read whole. */
#ifndef RESTDAY_HOST_FILE_H
#define RESTDAY_HOST_FILE_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>

/* A whole file ("-": standard input), at most `most` bytes; a directory or an unreadable file is refused with a sentence.
   ERR_IO, ERR_INPUT (longer than `most`).  free(*bytes), which are ended by a NUL that `length` does not count. */
bool file_read(const char *path, size_t most, char **bytes, size_t *length, struct err *err);

/* Puts a whole file in the place of `path`, or makes it and the folders (0700) that lead there: written beside it under another
   name, on the disk, then renamed.  It keeps the mode of what it replaces, else 0600.  Only a plain file is
   replaced.  ERR_IO. */
bool file_replace(const char *path, const char *bytes, size_t length, struct err *err);
/* The same for what is written with every key: it outlives the program, a cut of the power perhaps not. */
bool file_replace_unsynced(const char *path, const char *bytes, size_t length, struct err *err);

/* Makes every folder (0700) that leads to `path` and is missing; one that cannot be made is noticed at the file. */
void file_folders(const char *path);

#endif
