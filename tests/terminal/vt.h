/* SPDX-License-Identifier: MIT */
/* The real program on a pseudo-terminal, with libvterm for the person who looks at it.  Nothing sleeps: the program says
   after each frame how many inputs it reflects (src/tui/loop.c says which count), and vt_settle() waits for that. */
#ifndef RESTDAY_TESTS_TERMINAL_VT_H
#define RESTDAY_TESTS_TERMINAL_VT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum { VT_PATIENCE = 60000 };	/* ms without a byte after which a test has failed; never waited for by one that passes */

struct vt;

struct vt_cell {
	uint32_t ch;		/* 0: the right half of a wide character */
	int fg, bg;		/* -1: the terminal's own, 256: no palette colour */
	bool bold, underline, reverse;
};

/* Starts argv[0] at this size with TERM as given (NULL: unset).  `job`: under a small shell with job control, as a person
   would have it, so that a stop is a stop. */
struct vt *vt_open(int rows, int cols, const char *term, char *const argv[], bool job);

/* Bytes that are `inputs` inputs to the program. */
void vt_send(struct vt *vt, const char *bytes, size_t n, int inputs);
/* Each byte of `keys` one key. */
void vt_keys(struct vt *vt, const char *keys);
/* One key of several bytes, or one paste. */
void vt_key(struct vt *vt, const char *bytes);
void vt_resize(struct vt *vt, int rows, int cols);
/* The same where the program is not told: no input. */
void vt_resize_unheard(struct vt *vt, int rows, int cols);
/* Waits until the screen shows the effect of everything sent so far; false when the program ended or fell silent. */
bool vt_settle(struct vt *vt);
/* Waits until the program has read another's change `count` times. */
bool vt_settle_reloads(struct vt *vt, int count);
/* Waits until the job was stopped `count` times; then vt_go_on() lets it continue, which is one input. */
bool vt_settle_stops(struct vt *vt, int count);
void vt_go_on(struct vt *vt);
/* Stops the program from outside and waits until it has stopped; another then uses the terminal, writing `bytes` there and
   leaving the line as a shell wants it.  vt_resume() lets it continue, which is one input. */
void vt_halt(struct vt *vt, const char *bytes);
void vt_resume(struct vt *vt);
/* Waits until `text` is on the screen, whatever was sent. */
bool vt_settle_shows(struct vt *vt, const char *text);

struct vt_cell vt_at(const struct vt *vt, int row, int col);
void vt_cursor(const struct vt *vt, int *row, int *col);
/* Row `row` as UTF-8 without trailing blanks, until the next call. */
const char *vt_row(struct vt *vt, int row);
/* The first row that holds `text`, or -1. */
int vt_find(struct vt *vt, const char *text);
/* The whole screen, for a failing test to print; until the next call. */
const char *vt_dump(struct vt *vt);

/* The same with every change of colour and attribute among the characters: what a person sees. */
const char *vt_looks(struct vt *vt);

/* Every byte the program has written since it began or since vt_forget(). */
const char *vt_bytes(const struct vt *vt, size_t *n);
void vt_forget(struct vt *vt);
pid_t vt_pid(const struct vt *vt);
/* Whether the line is as a shell wants it: echoing, by lines, ^C a signal. */
bool vt_line_is_sane(const struct vt *vt);

/* The terminal is closed while the program runs. */
void vt_hang_up(struct vt *vt);
/* Waits for the end: the exit code, or 128 + the signal.  The screen and the bytes can still be looked at. */
int vt_wait_exit(struct vt *vt);
void vt_close(struct vt *vt);

#endif
