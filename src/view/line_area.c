/* SPDX-License-Identifier: MIT */
/* A text over several rows: words wrapped, the rows around the cursor shown. */
#include "config.h"

#include "view/line.h"

#include "base/utf8.h"
#include "view/canvas.h"

static uint32_t shown(uint32_t ch)
{
	return ch == '\t' ? ' ' : ch;
}

/* The byte at which the row beginning at `from` ends; *next: where the one after it begins. */
static int row_end(const struct line *l, int from, int width, int *next)
{
	int used = 0, space = -1;
	for (const char *p = l->text + from; *p != '\0';) {
		int at = (int)(p - l->text);
		uint32_t ch = utf8_next(&p);
		if (ch == '\n')
			return *next = at + 1, at;
		used += utf8_width(shown(ch));
		if (used > width && at > from) {
			*next = space >= 0 ? space + 1 : at;
			return space >= 0 ? space : at;
		}
		if (ch == ' ')
			space = at;
	}
	*next = l->length + 1;
	return l->length;
}

static int columns(const struct line *l, int from, int to)
{
	int n = 0;
	for (const char *p = l->text + from; p < l->text + to;)
		n += utf8_width(shown(utf8_next(&p)));
	return n;
}

void line_area(const struct line *l, struct canvas *c, struct rect r, bool focused)
{
	enum role role = focused ? ROLE_FORM_FOCUS : ROLE_FORM_FIELD;
	int width = r.cols - 2, rows = 0, cursor = 0, next;
	canvas_fill(c, r, role, ' ');
	if (width < 1 || r.rows < 1)
		return;
	for (int from = 0; from <= l->length; from = next, rows++) {
		row_end(l, from, width, &next);
		if (l->cursor >= from && l->cursor < next)
			cursor = rows;
	}
	int first = cursor < r.rows ? 0 : cursor - r.rows + 1, row = 0;
	for (int from = 0; from <= l->length && row < first + r.rows; from = next, row++) {
		int end = row_end(l, from, width, &next), col = r.col + 1;
		if (row < first)
			continue;
		for (const char *p = l->text + from; p < l->text + end;) {
			char bytes[5];
			utf8_put(bytes, shown(utf8_next(&p)));
			col += canvas_text(c, r, r.row + row - first, col, role, bytes);
		}
		if (focused && row == cursor) {
			int at = columns(l, from, l->cursor < end ? l->cursor : end);
			canvas_park(c, r.row + row - first, r.col + 1 + at);
		}
	}
}
