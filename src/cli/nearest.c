/* SPDX-License-Identifier: MIT */
/* A word that is the beginning of exactly one name means that name; else the first name it is a slip away from. */
#include "config.h"

#include "cli/nearest.h"

#include "base/near.h"

#include <stddef.h>
#include <string.h>

const char *nearest(const char *word, const char *const *names, int count)
{
	size_t n = strlen(word);
	const char *begun = NULL;
	int begins = 0;
	for (int i = 0; i < count && n > 0; i++)
		if (strncmp(names[i], word, n) == 0) {
			begun = names[i];
			begins++;
		}
	if (begins == 1)
		return begun;
	for (int i = 0; i < count; i++)
		if (near_word(word, names[i]))
			return names[i];
	return NULL;
}
