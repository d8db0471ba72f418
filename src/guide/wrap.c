/* SPDX-License-Identifier: MIT */
/* Greedy: the eye does not see a better paragraph at 72 columns, and a line never depends on the ones after it. */
#include "config.h"

#include "guide/wrap.h"

#include "base/utf8.h"

int wrap_next(struct wrap *w, int width, int *from, int *to)
{
	while (w->at < w->end && w->text[w->at] == ' ')
		w->at++;
	if (w->at >= w->end)
		return -1;
	int columns = 0, fits = -1, fits_columns = 0;	/* the last place where the line may end */
	*from = w->at;
	for (const char *at = w->text + w->at; at < w->text + w->end;) {
		int here = (int)(at - w->text);
		uint32_t ch = utf8_next(&at);
		if (ch == '\n') {
			*to = here;
			w->at = here + 1;
			return columns;
		}
		if (ch == ' ' && here > *from && w->text[here - 1] != ' ') {
			fits = here;
			fits_columns = columns;
		}
		int width_of = utf8_width(ch);
		if (columns + width_of > width && here > *from) {
			if (fits >= 0) {
				*to = fits;
				w->at = fits + 1;
				return fits_columns;
			}
			*to = w->at = here;
			return columns;
		}
		columns += width_of;
	}
	*to = w->at = w->end;
	while (*to > *from && w->text[*to - 1] == ' ') {
		--*to;
		columns--;
	}
	return columns;
}

int wrap_natural(const char *text, int from, int to)
{
	struct wrap w = { text, from, to };
	int longest = 0;
	for (int a, b, columns; (columns = wrap_next(&w, 1 << 20, &a, &b)) >= 0;)
		longest = columns > longest ? columns : longest;
	return longest;
}
