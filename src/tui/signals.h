/* SPDX-License-Identifier: MIT */
/* Signals as bytes in a pipe, so that one poll() waits for everything. */
#ifndef RESTDAY_TUI_SIGNALS_H
#define RESTDAY_TUI_SIGNALS_H

#include "base/err.h"

#include <signal.h>
#include <stdbool.h>

enum { SIGNALS_HANDLED = 7 };

struct signals {
	int fd;				/* readable when a signal has come */
	struct sigaction before[SIGNALS_HANDLED];
};

/* Before curses starts, which then leaves these signals alone.  What was ignored stays ignored (nohup). */
bool signals_start(struct signals *s, struct err *err);
/* The next signal that has come, 0 when none is left. */
int signals_take(struct signals *s);
/* Ends the program's way through `sig`'s default: a stop (and goes on after it) or the end. */
void signals_default(int sig, bool whole_job);
/* Everything as it was before. */
void signals_stop(struct signals *s);

#endif
