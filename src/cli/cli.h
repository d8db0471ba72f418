/* SPDX-License-Identifier: MIT */
/* What every command works with: the words given, today, the diary, the output.  Data goes to `out`, which main prints; talk
   goes to stderr through cli_say(). */
#ifndef RESTDAY_CLI_CLI_H
#define RESTDAY_CLI_CLI_H

#include "base/err.h"
#include "base/str.h"
#include "cli/args.h"
#include "cli/print.h"
#include "cli/setup.h"
#include "diary/diary.h"
#include "recovery/settings.h"

#include <stdbool.h>

struct command;

struct cli {
	const struct command *command;
	struct args args;
	struct look look;
	day today;
	char now[20];			/* "2026-03-12 07:10" */
	struct diary *diary;		/* NULL: not opened, or nothing is entered yet */
	struct setup setup;
	struct prefs prefs;
	struct settings settings;	/* what setup read into them */
	struct str out;
};

enum access {
	ACCESS_READ,			/* nothing is made or changed */
	ACCESS_WRITE,
	ACCESS_SCREENS,			/* made when missing; one that cannot be written is shown */
};

/* Opens the diary, once.  For reading, one that is not there yet at its usual place is as good as an empty one (diary stays NULL);
   one that was named must exist.  For writing it is made. */
bool cli_open(struct cli *c, enum access access, struct err *err);
/* The days first..last, blank without a diary; history_free() it. */
bool cli_read(struct cli *c, day first, day last, struct history *out, struct err *err);

/* The first word left as a day, today when it is not meant as one.  With `number`, a first word like 4 or 21.1k is left for
   what follows; else it is refused as no day. */
bool cli_day(struct cli *c, bool number, day *out, struct err *err);
/* ERR_USAGE when x lies after today; `what` begins the sentence: "a check-in". */
bool cli_not_later(const struct cli *c, day x, const char *what, struct err *err);

/* The unit of what this command prints: the runner's for a person, kilometres for a program that asked for JSON. */
enum units cli_units(const struct cli *c);

/* One line of talk on stderr. */
void cli_say(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Writes `out` to stdout and empties it; false when that failed. */
bool cli_flush(struct cli *c, struct err *err);
/* Whether questions may be asked: both ends are a terminal and --no-input was not given. */
bool cli_may_ask(const struct cli *c);
/* Asks "QUESTION? [y/N]" unless --yes was given.  ERR_NOTHING where the answer was no, ERR_USAGE where nobody can be asked. */
bool cli_confirm(const struct cli *c, const char *question, struct err *err);

#endif
