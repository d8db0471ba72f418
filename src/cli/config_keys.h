/* SPDX-License-Identifier: MIT */
/* The keys of acts in `config`, and what its two files share. */
#ifndef RESTDAY_CLI_CONFIG_KEYS_H
#define RESTDAY_CLI_CONFIG_KEYS_H

#include "cli/cli.h"
#include "view/act.h"

#include <jansson.h>

enum { CONFIG_INDENT = 2 };

/* A row of the list: marked where it is not the preset; "" is no preset. */
void config_row(struct cli *c, const char *name, const char *value, const char *what, bool changed, const char *preset);
/* Where a line of the file sets it, or under which heading one would. */
void config_say_place(struct cli *c, const struct setup_line *l, const char *section);

void config_keys_list(struct cli *c);
json_t *config_keys_json(const struct cli *c);		/* {"check-in": "c", ...} */
/* The words left are the act's keys from now on; none explain it. */
bool config_key(struct cli *c, enum act act, struct err *err);
/* ERR_USAGE where another act has the key that would come back. */
bool config_key_may_reset(struct cli *c, const char *name, struct err *err);

#endif
