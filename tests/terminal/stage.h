/* SPDX-License-Identifier: MIT */
/* A runner's home in the build folder, the same on every machine and every day: its date, its places, its diary. */
#ifndef RESTDAY_TESTS_TERMINAL_STAGE_H
#define RESTDAY_TESTS_TERMINAL_STAGE_H

#include "tests/terminal/vt.h"

#include <check.h>

#define STAGE_TODAY "2026-03-12"	/* a Thursday */

/* Checked fixtures around every test.  The questions of the first start are answered: the configuration file says so. */
void stage_set(void);
void stage_strike(void);

/* The configuration file as it is, "" without one; takes it away, so that the next start is a first one. */
const char *stage_config(void);
void stage_unconfigure(void);
/* Lets nothing be written in its place, for root neither. */
void stage_block_config(void);

/* Two weeks of a diary up to yesterday. */
void stage_fill(void);

/* Runs `restday WORDS...` (NULL ends) and returns its exit code; what it said on both streams is kept for stage_said(). */
int stage_run(const char *const words[]);
#define RUN(...) stage_run((const char *const[]){ __VA_ARGS__, NULL })
const char *stage_said(void);
/* What `export` says of today; "" nothing. */
const char *stage_today(void);

/* The screens, with a first frame shown. */
struct vt *stage_open(int rows, int cols, const char *term);
/* Everything sent is on the screen, or the test fails and shows what is. */
void stage_settle(struct vt *vt);
/* `text` is on the screen; its row. */
int stage_see(struct vt *vt, const char *text);
void stage_see_not(struct vt *vt, const char *text);
/* What is now (a dump or looks) is what was. */
void stage_same(const char *now, const char *was);
/* Leaves with q and looks at the exit code. */
void stage_leave(struct vt *vt);

/* Runs the tests of `t` as a program does. */
int stage_main(const char *name, void (*add)(TCase *t));

#endif
