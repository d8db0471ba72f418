/* SPDX-License-Identifier: MIT */
/* The lines once typed behind `:`, in the folder for what a program keeps by itself. */
#ifndef RESTDAY_HOST_PAST_H
#define RESTDAY_HOST_PAST_H

#include "base/str.h"

#include <stdbool.h>

enum { PAST_LINES = 200 };

/* The newest PAST_LINES lines, oldest first, each ended by a newline; nothing where none are kept or none can be read. */
void past_read(struct str *out);
/* Adds a line, and lets the oldest go once there are twice as many as are read.  What cannot be kept is no trouble to anyone:
   false says so. */
bool past_add(const char *line);

#endif
