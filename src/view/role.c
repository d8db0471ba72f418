/* SPDX-License-Identifier: MIT */
/* The list of roles as a table, for dumps, theme files and the manual. */
#include "config.h"

#include "view/role.h"

#include <string.h>

const struct role_info role_table[ROLE_COUNT] = {
#define ROLE(name, letter, word, what) { letter, word, what },
#include "view/role.def"
#undef ROLE
};

int role_find(const char *word)
{
	for (int i = 0; i < ROLE_COUNT; i++)
		if (strcmp(role_table[i].word, word) == 0)
			return i;
	return -1;
}
