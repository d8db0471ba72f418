/* SPDX-License-Identifier: MIT */
/* Themes by name: the runner's own file, else a shipped one. */
#ifndef RESTDAY_TUI_THEMES_H
#define RESTDAY_TUI_THEMES_H

#include "base/str.h"
#include "view/theme.h"

#include <stdbool.h>

/* The theme of that name; an own file stands in for a shipped theme of its name.  Sentences about wrong lines, which leave what
   they name as it is in the theme it begins from, are added to `wrong`, one a line.  false: there is none of that name, or it cannot
   be read; *out is then the shipped one of the name, else the standard theme, and the sentence added says so. */
bool themes_load(const char *name, struct theme *out, struct str *wrong);

#endif
