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

#endif
