/* SPDX-License-Identifier: MIT */
/* Notices that the diary's file was written, by whomever. */
#ifndef RESTDAY_TUI_WATCH_H
#define RESTDAY_TUI_WATCH_H

#include <limits.h>
#include <stdbool.h>

struct watch {
	int fd;				/* readable when something happened in the folder; -1: nothing is noticed */
	char name[NAME_MAX + 1];	/* the diary's own name there */
};

/* Where the folder cannot be watched the program works without: another's change is then seen with the next reading. */
void watch_start(struct watch *w, const char *path);
/* Takes what has been noticed; whether any of it was about the diary or its journal. */
bool watch_take(struct watch *w);
void watch_stop(struct watch *w);

#endif
