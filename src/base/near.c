/* SPDX-License-Identifier: MIT */
/* Edit distance with swaps (optimal string alignment), on words short enough for a fixed table. */
#include "config.h"

#include "base/near.h"

#include <ctype.h>
#include <string.h>

enum { LONGEST = 31 };

static int least(int a, int b)
{
	return a < b ? a : b;
}

static bool same(char a, char b)
{
	return tolower((unsigned char)a) == tolower((unsigned char)b);
}

bool near_word(const char *typed, const char *meant)
{
	size_t n = strlen(typed), m = strlen(meant);
	if (n == 0 || n > LONGEST || m > LONGEST)
		return false;
	int cost[LONGEST + 1][LONGEST + 1];
	for (size_t i = 0; i <= n; i++)
		cost[i][0] = (int)i;
	for (size_t j = 0; j <= m; j++)
		cost[0][j] = (int)j;
	for (size_t i = 1; i <= n; i++)
		for (size_t j = 1; j <= m; j++) {
			int swap = cost[i - 1][j - 1] + !same(typed[i - 1], meant[j - 1]);
			cost[i][j] = least(swap, least(cost[i - 1][j], cost[i][j - 1]) + 1);
			if (i > 1 && j > 1 && same(typed[i - 1], meant[j - 2]) && same(typed[i - 2], meant[j - 1]))
				cost[i][j] = least(cost[i][j], cost[i - 2][j - 2] + 1);
		}
	return cost[n][m] <= (m > 4 ? 2 : 1);
}
