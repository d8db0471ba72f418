/* SPDX-License-Identifier: MIT */
/* One table of commands: dispatch, --help, `help COMMAND` and the check of the man page all read it. */
#ifndef RESTDAY_CLI_COMMAND_H
#define RESTDAY_CLI_COMMAND_H

#include "cli/cli.h"

struct command {
	const char *name;
	const char *synopsis;	/* what follows the name */
	const char *summary;	/* one line of --help */
	const char *text;	/* the body of `help COMMAND` */
	unsigned options;	/* besides OPTIONS_ALWAYS */
	bool (*run)(struct cli *c, struct err *err);
};
extern const struct command commands[];
extern const int command_count;

const struct command *command_find(const char *name);
/* ERR_USAGE with the nearest name, or with the command that shows a day when the word is a day. */
bool command_unknown(const char *name, struct err *err);

/* Whether --format, if given, names a form that import and export know. */
bool format_known(const struct args *args, struct err *err);

void help_all(struct str *out, const struct look *look);
void help_command(const struct command *command, struct str *out, const struct look *look);

bool cmd_today(struct cli *c, struct err *err);
bool cmd_why(struct cli *c, struct err *err);
bool cmd_week(struct cli *c, struct err *err);
bool cmd_checkin(struct cli *c, struct err *err);
bool cmd_add(struct cli *c, struct err *err);
bool cmd_rest(struct cli *c, struct err *err);
bool cmd_ill(struct cli *c, struct err *err);
bool cmd_pain(struct cli *c, struct err *err);
bool cmd_override(struct cli *c, struct err *err);
bool cmd_race(struct cli *c, struct err *err);
bool cmd_block(struct cli *c, struct err *err);
bool cmd_tools(struct cli *c, struct err *err);
bool cmd_note(struct cli *c, struct err *err);
bool cmd_import(struct cli *c, struct err *err);
bool cmd_export(struct cli *c, struct err *err);
bool cmd_assess(struct cli *c, struct err *err);
bool cmd_undo(struct cli *c, struct err *err);
bool cmd_redo(struct cli *c, struct err *err);
bool cmd_log(struct cli *c, struct err *err);
bool cmd_search(struct cli *c, struct err *err);
bool cmd_guide(struct cli *c, struct err *err);
bool cmd_status(struct cli *c, struct err *err);
bool cmd_demo(struct cli *c, struct err *err);
bool cmd_completion(struct cli *c, struct err *err);
bool cmd_config(struct cli *c, struct err *err);
bool cmd_backup(struct cli *c, struct err *err);
bool cmd_restore(struct cli *c, struct err *err);
bool cmd_doctor(struct cli *c, struct err *err);
bool cmd_help(struct cli *c, struct err *err);

#endif
