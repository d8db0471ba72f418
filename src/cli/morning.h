/* SPDX-License-Identifier: MIT */
/* A day judged from the diary: what today, why, week and the line after a check-in all print. */
#ifndef RESTDAY_CLI_MORNING_H
#define RESTDAY_CLI_MORNING_H

#include "cli/cli.h"
#include "recovery/why.h"
#include "recovery/words.h"

#include <jansson.h>

enum when { WHEN_PAST, WHEN_TODAY, WHEN_TOMORROW };

struct morning {
	day day;
	enum when when;
	struct history history;
	struct assessment a;
	struct why why;		/* WHEN_TOMORROW: only what would fit */
	enum ceiling tomorrow;	/* the most the day after allows */
	bool only_unknown;	/* shown as `?` */
};

/* The window that judging first..last needs. */
bool morning_window(struct cli *c, day first, day last, struct history *out, struct err *err);

/* Opens the diary if it is not open, reads and judges.  ERR_USAGE for days after tomorrow. */
bool morning_read(struct cli *c, day x, struct morning *out, struct err *err);
void morning_free(struct morning *m);

/* The explanation in words; brief: what `today` shows. */
void morning_text(const struct cli *c, const struct morning *m, bool brief, struct str *out);
/* The same as a JSON object (restday-diary(5)); decref it. */
json_t *morning_json(const struct cli *c, const struct morning *m);
/* What the runner takes the day as, in a line of its own; nothing where nothing was entered. */
void morning_override(const struct cli *c, const struct morning *m, struct str *out);
/* What no entry has closed (words_open), "" where nothing is to be said of it on that day: a pain is asked of today only. */
const char *morning_open_matter(const struct cli *c, const struct morning *m, enum open_matter which, char text[WORDS]);
/* The same, a line each. */
void morning_open(const struct cli *c, const struct morning *m, struct str *out);
/* The medical lines on stderr. */
void morning_say_medical(const struct morning *m);
/* Prints `value`, which it takes, as one line. */
void print_json(struct str *out, json_t *value);

#endif
