/* SPDX-License-Identifier: MIT */
/* What was probably meant by a word that is none of the known ones. */
#ifndef RESTDAY_CLI_NEAREST_H
#define RESTDAY_CLI_NEAREST_H

/* The name nearest to `word`, or NULL when none is near enough to be worth saying. */
const char *nearest(const char *word, const char *const *names, int count);

#endif
