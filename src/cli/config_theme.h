/* SPDX-License-Identifier: MIT */
/* What config does with themes. */
#ifndef RESTDAY_CLI_CONFIG_THEME_H
#define RESTDAY_CLI_CONFIG_THEME_H

#include "cli/cli.h"

/* Says what is wrong in the theme that is set, and keeps it with what is wrong in the configuration. */
void config_theme_wrong(struct cli *c);
/* Whether a theme of that name can be had: ERR_USAGE where there is none; wrong lines in it are said. */
bool config_theme_there(const char *name, struct err *err);
/* Prints the whole of a theme as a file that makes it. */
bool config_theme_print(struct cli *c, const char *name, struct err *err);

#endif
