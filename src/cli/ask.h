/* SPDX-License-Identifier: MIT */
/* The check-in asked line by line, for a terminal and for people who listen to theirs. */
#ifndef RESTDAY_CLI_ASK_H
#define RESTDAY_CLI_ASK_H

#include "base/str.h"
#include "cli/print.h"
#include "model/entry.h"

#include <stdbool.h>
#include <stdio.h>

/* Usual values shown beside the numbers; "" where none is known. */
struct ask_usual {
	char sleep[16], rhr[16], hrv[16];
};

/* Asks for each answer on `to` and reads them from `from` into `e`; a new line of note into `note`.  An empty line leaves an
   answer as it is; the end of the input ends the asking and keeps what was answered.  What is wrong is said and asked
   again.  Whether `open`, an illness that has no end yet, goes on is asked where it is present; that takes a yes or a no.  False when
   nothing at all was answered. */
bool ask_checkin(FILE *from, FILE *to, const struct look *look, const struct ask_usual *usual, const struct illness *open, struct entry *e,
	struct str *note);

#endif
