/* SPDX-License-Identifier: MIT */
/* The check-in asked line by line, for a terminal and for people who listen to theirs. */
#ifndef RESTDAY_CLI_ASK_H
#define RESTDAY_CLI_ASK_H

#include "base/str.h"
#include "cli/print.h"
#include "model/day.h"
#include "model/entry.h"

#include <stdbool.h>
#include <stdio.h>

/* Usual values shown beside the numbers; "" where none is known. */
struct ask_usual {
	char sleep[16], rhr[16], hrv[16];
};

/* What the days before leave open, with the last day of each: an illness that is present, a pain that has a score. */
struct ask_open {
	struct illness illness;
	struct pain pain;
	day ill, hurt, today;
};

/* Asks for each answer on `to` and reads them from `from` into `e`; a new line of note into `note`.  An empty line leaves an
   answer as it is; the end of the input ends the asking and keeps what was answered.  What is wrong is said and asked
   again.  Whether what is `open` goes on is asked; that takes a yes or a no, and pain kept borrows from `open`.  False when
   nothing at all was answered. */
bool ask_checkin(FILE *from, FILE *to, const struct look *look, const struct ask_usual *usual, const struct ask_open *open, struct entry *e,
	struct str *note);

#endif
