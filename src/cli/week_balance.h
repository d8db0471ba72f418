/* SPDX-License-Identifier: MIT */
/* What `week` says of the week as a whole, below its days. */
#ifndef RESTDAY_CLI_WEEK_BALANCE_H
#define RESTDAY_CLI_WEEK_BALANCE_H

#include "cli/cli.h"

#include <jansson.h>

void week_balance_text(const struct cli *c, const struct history *h, day monday, struct str *out);
/* Sets "balance", and "race" where one is to come, else null. */
void week_balance_json(const struct cli *c, const struct history *h, day monday, json_t *o);

#endif
