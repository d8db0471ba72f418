/* SPDX-License-Identifier: MIT */
/* A text changed in the runner's own editor: VISUAL, EDITOR, or vi. */
#ifndef RESTDAY_TUI_EDITOR_H
#define RESTDAY_TUI_EDITOR_H

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>

/* Lets `text` be edited in a file of its own and reads it back into `out`, line ends at its end taken off.  The terminal must have
   been given back.  false: the editor could not be run or failed, and `out` holds what it had written until then, "" nothing; or its
   text is longer than `most` bytes.  What is longer, or was written before a signal ended it, stays in the file and the sentence
   says where. */
bool editor_run(const char *text, size_t most, struct str *out, struct err *err);

#endif
