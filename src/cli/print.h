/* SPDX-License-Identifier: MIT */
/* Text for a terminal, a pipe or a listener: wrapped words, verdict chips, aligned columns.  What comes from the diary passes
   through here, so nothing steers the terminal. */
#ifndef RESTDAY_CLI_PRINT_H
#define RESTDAY_CLI_PRINT_H

#include "base/err.h"
#include "base/str.h"
#include "model/day.h"
#include "recovery/reason.h"

#include <stdbool.h>

struct look {
	int width;		/* columns to write in */
	bool colour, many;	/* escapes at all; 256 of them */
	bool utf8;
};

/* `when`: the value of --color, or NULL.  ERR_USAGE when it is no such word. */
bool look_init(struct look *look, const char *when, struct err *err);

enum tone { TONE_PLAIN, TONE_STRONG, TONE_MUTED, TONE_WARN };

/* Words wrapped to the width: the first line begins at column `first` (where the output stands already), further ones are
   indented by `rest`.  Line breaks of the text are kept, everything else that is no character becomes a space or '?'. */
void print_wrap(struct str *out, const struct look *look, int first, int rest, enum tone tone, const char *text);
/* The same behind `indent` spaces. */
void print_line(struct str *out, const struct look *look, int indent, enum tone tone, const char *text);
/* One cell of a table, cut or filled up to `columns`. */
void print_cell(struct str *out, int columns, const char *text);
void print_tone(struct str *out, const struct look *look, enum tone tone, const char *text);

/* " ◐ active recovery " as a chip; CEILING_NONE: " ? not known ". */
void print_chip(struct str *out, const struct look *look, enum ceiling verdict);
const char *verdict_glyph(const struct look *look, enum ceiling verdict);

#endif
