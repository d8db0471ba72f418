/* SPDX-License-Identifier: MIT */
/* The terminal taken and given back: modes, size, colours, what its keys send. */
#ifndef RESTDAY_TUI_TERMINAL_H
#define RESTDAY_TUI_TERMINAL_H

#include "base/err.h"
#include "tui/keys.h"

#include <stdbool.h>

struct terminal {
	void *screen;			/* curses's SCREEN */
	int colours;			/* 256, 8..., 0: none, or not wanted */
	bool has_mouse, mouse;		/* it can tell of one; it does */
	const char *paste_on, *paste_off;	/* bracketed paste; "" where the terminal has none */
};

/* Takes the terminal; false with a sentence that names the command line where there is none fit for it. */
bool terminal_start(struct terminal *t, struct err *err);
/* Gives it back; once more does nothing. */
void terminal_end(struct terminal *t);

/* Whether clicks and the wheel are told of; without, the terminal keeps them to itself. */
void terminal_mouse(struct terminal *t, bool on);

/* For a stop: given back, then taken again; the next frame must be painted whole. */
void terminal_leave(struct terminal *t);
void terminal_return(struct terminal *t);

/* The size the terminal has now, at least 1x1, made known to curses. */
void terminal_size(int *rows, int *cols);
/* Teaches `keys` what terminfo says this terminal's keys send. */
void terminal_keys(struct keys *keys);
/* Bytes past curses, once what it holds is out. */
void terminal_write(const char *bytes);

#endif
