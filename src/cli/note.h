/* SPDX-License-Identifier: MIT */
/* How a day's note grows. */
#ifndef RESTDAY_CLI_NOTE_H
#define RESTDAY_CLI_NOTE_H

#include "base/str.h"

/* Into `note`: the old note (NULL: none) with `line` as a new line, unless that is its last line already. */
void note_add(struct str *note, const char *old, const char *line);

#endif
