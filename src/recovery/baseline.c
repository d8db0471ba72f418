/* SPDX-License-Identifier: MIT */
/* Medians of a few whole numbers.  Insertion sort: at most 28 values, and mornings of one person are nearly in order.
   Distances from the median are then met in order by walking outwards from it. */
#include "config.h"

#include "recovery/baseline.h"

void sort_ints(int *v, int n)
{
	for (int i = 1; i < n; i++) {
		int value = v[i], k = i;
		for (; k > 0 && v[k - 1] > value; k--)
			v[k] = v[k - 1];
		v[k] = value;
	}
}

/* Of sorted values, twice over so that everything stays whole: half values of the median double to whole ones. */
static double median_distance(const int *v, int n)
{
	int middle = n % 2 != 0 ? 2 * v[n / 2] : v[n / 2 - 1] + v[n / 2];
	int below = (n - 1) / 2, above = below + 1;
	int distance = 0, before = 0;
	for (int picked = 0; picked <= n / 2; picked++) {
		before = distance;
		if (above >= n || (below >= 0 && middle - 2 * v[below] <= 2 * v[above] - middle))
			distance = middle - 2 * v[below--];
		else
			distance = 2 * v[above++] - middle;
	}
	return n % 2 != 0 ? distance / 2.0 : (before + distance) / 4.0;
}

struct baseline baseline_of(int *values, int n, const struct settings *s)
{
	struct baseline b = { .n = n, .known = n > 0 && n >= s->usual_least, .full = n > 0 && n >= s->usual_least && n >= s->usual_full };
	if (!b.known)
		return b;
	sort_ints(values, n);
	b.mid = n % 2 != 0 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2.0;
	b.spread = 1.4826 * median_distance(values, n);
	return b;
}
