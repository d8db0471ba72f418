/* SPDX-License-Identifier: MIT */
/* Which word was meant by one that is not in the list: for "unknown ...: did you mean ...?" */
#ifndef RESTDAY_BASE_NEAR_H
#define RESTDAY_BASE_NEAR_H

#include <stdbool.h>

/* Whether `typed` is `meant` but for its case and a slip or two: one letter wrong, missing, too many, or two swapped; two
   such slips where `meant` has more than four letters. */
bool near_word(const char *typed, const char *meant);

#endif
