/* SPDX-License-Identifier: MIT */
/* One day changed by a command: read, altered, checked, saved as one change, and said. */
#ifndef RESTDAY_CLI_EDIT_H
#define RESTDAY_CLI_EDIT_H

#include "cli/cli.h"
#include "model/history.h"

struct edit {
	day day;
	struct history history;
	struct entry base, mine;	/* as it was read; what the command makes of it, which borrows from the command */
};

/* Opens the diary for writing and reads the day. edit_end() in both cases. */
bool edit_begin(struct cli *c, day x, struct edit *edit, struct err *err);
void edit_end(struct edit *edit);

/* What `list`, one a line, holds behind its first `before` bytes. */
const char *edit_added(const struct str *list, size_t before);
/* Saves what differs as one change and says so on stderr.  The change is called `what` and the day: "check-in of" gives
   "check-in of Thu 12 Mar". */
bool edit_save(struct cli *c, struct edit *edit, const char *what, struct err *err);
/* The same, called `words` as they stand. */
bool edit_save_as(struct cli *c, struct edit *edit, const char *words, struct err *err);

/* Writes over several days in one change: begin, changes of its entries, commit, end.  `words` names the change. */
struct edit_range {
	struct history history;		/* its entries are the command's to change */
	bool open;
};
bool edit_range_begin(struct cli *c, day first, day last, struct edit_range *range, struct err *err);
bool edit_range_commit(struct cli *c, struct edit_range *range, const char *words, struct err *err);
void edit_range_end(struct cli *c, struct edit_range *range);

/* On stdout: the verdict of today in one line ("Today: ◐ active recovery - ..."), and what the runner takes it as in another. */
bool edit_verdict(struct cli *c, struct err *err);
/* The same of day x. */
bool edit_verdict_of(struct cli *c, day x, struct err *err);
/* After something was done, or planned, on day x: what that leaves of today, or of tomorrow when x is not over yet. */
bool edit_verdict_after(struct cli *c, day x, struct err *err);

#endif
