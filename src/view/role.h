/* SPDX-License-Identifier: MIT */
/* What a cell means; themes say how it looks.  The list is role.def. */
#ifndef RESTDAY_VIEW_ROLE_H
#define RESTDAY_VIEW_ROLE_H

enum role {
#define ROLE(name, letter, word, what) ROLE_##name,
#include "view/role.def"
#undef ROLE
	ROLE_COUNT
};

struct role_info {
	char letter;		/* in the dump of a canvas */
	const char *word;	/* in a theme file: "verdict-train" */
	const char *what;	/* for a person */
};
extern const struct role_info role_table[ROLE_COUNT];

/* The role of that word, or -1. */
int role_find(const char *word);

#endif
