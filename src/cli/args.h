/* SPDX-License-Identifier: MIT */
/* The words of the command line, options picked out.  Options stand anywhere; `--` ends them; a word that begins with '-' and
   a digit, and '-' alone, are never options. */
#ifndef RESTDAY_CLI_ARGS_H
#define RESTDAY_CLI_ARGS_H

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>

enum option {
	OPTION_JSON, OPTION_PLAN, OPTION_STRIDE, OPTION_BONE, OPTION_DRY_RUN, OPTION_PARTIAL, OPTION_FORMAT, OPTION_SINCE,
	OPTION_UNTIL, OPTION_FORCE, OPTION_YES, OPTION_LIST, OPTION_RESET, OPTION_RESET_ALL, OPTION_PATH, OPTION_THEME, OPTION_EXPORT,
	OPTION_SEARCH, OPTION_LIMIT, OPTION_REVIEW,
	OPTION_DIARY, OPTION_COLOR, OPTION_NO_INPUT, OPTION_HELP, OPTION_VERSION, OPTION_COUNT,
};
#define OPTION_BIT(option) (1u << (option))
/* What every command takes. */
#define OPTIONS_ALWAYS (OPTION_BIT(OPTION_DIARY) | OPTION_BIT(OPTION_COLOR) | OPTION_BIT(OPTION_NO_INPUT) | \
	OPTION_BIT(OPTION_HELP) | OPTION_BIT(OPTION_VERSION))

struct option_info {
	const char *name;	/* without the dashes */
	const char *argument;	/* NULL: takes none */
	const char *help;
};
extern const struct option_info option_table[OPTION_COUNT];
/* What the option is to this command (NULL: to any). */
const struct option_info *option_of(enum option option, const char *command);

struct args {
	const char **words;	/* what is no option, in order; the command itself is not among them */
	int count, next;
	unsigned given;		/* OPTION_BIT of each option given */
	const char *value[OPTION_COUNT];
	const char *command;	/* the first word, or NULL */
};

/* ERR_USAGE for an unknown option, a value missing or too many.  args_free() in both cases. */
bool args_read(struct args *args, int argc, char **argv, struct err *err);
void args_free(struct args *args);
bool args_given(const struct args *args, enum option option);

/* The next word, or NULL; args_take() moves on. */
const char *args_peek(const struct args *args);
const char *args_take(struct args *args);
/* The words left, joined by spaces; none are left after. */
void args_join(struct args *args, struct str *out);
/* ERR_USAGE when words are left that the command has no use for. */
bool args_end(const struct args *args, const char *command, struct err *err);
/* Whether the only word left is "none" or "-": take the entry away. */
bool args_none(const struct args *args);

#endif
