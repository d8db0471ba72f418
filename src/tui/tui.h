/* SPDX-License-Identifier: MIT */
/* The program on a terminal: the only user of curses. */
#ifndef RESTDAY_TUI_TUI_H
#define RESTDAY_TUI_TUI_H

#include "base/err.h"
#include "diary/diary.h"
#include "recovery/settings.h"
#include "view/keymap.h"
#include "view/prefs.h"

struct tui_start {
	const struct settings *settings;
	const struct prefs *prefs;
	const struct keymap *keys;
	const char *wrong;	/* what was found wrong before, a sentence a line: told in the status line; "" nothing */
	bool demo;		/* the diary is made up, and the screens say so */
};

/* Runs the screens until the runner leaves, the terminal goes away or a signal ends it; the terminal is given back in every
   case, and a signal then ends the program as it would have without the screens.
   False with `err` set where no terminal fit for it is there (not a terminal, TERM unset, unknown or dumb): the sentence
   names the command that does the same without one. */
bool tui_run(struct diary *d, const struct tui_start *start, struct err *err);

#endif
