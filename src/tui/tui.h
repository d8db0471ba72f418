/* SPDX-License-Identifier: MIT */
/* The program on a terminal: the only user of curses. */
#ifndef RESTDAY_TUI_TUI_H
#define RESTDAY_TUI_TUI_H

#include "base/err.h"
#include "diary/diary.h"
#include "recovery/settings.h"

/* Runs the screens until the runner leaves, the terminal goes away or a signal ends it; the terminal is given back in every
   case, and a signal then ends the program as it would have without the screens.  `settings` are those kept with the diary.
   False with `err` set where no terminal fit for it is there (not a terminal, TERM unset, unknown or dumb): the sentence
   names the command that does the same without one. */
bool tui_run(struct diary *d, const struct settings *settings, struct err *err);

#endif
