/* SPDX-License-Identifier: MIT */
/* Themes as text: sections [256], [light], [8], [none] of lines "role = COLOUR on COLOUR ATTRIBUTE...", and before the first
   section "like = NAME", the shipped theme that holds where the file says nothing. */
#ifndef RESTDAY_VIEW_THEME_READ_H
#define RESTDAY_VIEW_THEME_READ_H

#include "base/err.h"
#include "base/str.h"
#include "view/theme.h"

#include <stdbool.h>

extern const char *const theme_sections[THEME_COLUMNS];

/* A file as far as it was read. */
struct theme_reading {
	struct theme *theme;
	bool like, begun;			/* like was said; so was a role */
	bool said[THEME_COLUMNS][ROLE_COUNT];
	char unknown[32];			/* the section told last as none */
};

/* Begins: *out is the standard theme. */
void theme_read_begin(struct theme_reading *r, struct theme *out);
/* One line of a file, in their order.  ERR_INPUT with a sentence that says what is wrong and what is accepted; the look then
   stays what it is in the theme it begins from.  Of the lines under an unknown section only the first is told. */
bool theme_read_line(struct theme_reading *r, const char *section, const char *name, const char *value, struct err *err);

/* The whole of a theme in that form, each role with what it is for; `like`: the shipped theme it is or began from. */
void theme_write(const struct theme *t, const char *like, struct str *out);

#endif
