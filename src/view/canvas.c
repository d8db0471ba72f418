/* SPDX-License-Identifier: MIT */
/* Every character on the screen passes put(): there it is clipped, given its ASCII stand-in, and kept from leaving half a wide
   character behind.  Nothing here allocates but init and resize, so a frame cannot fail. */
#include "config.h"

#include "view/canvas.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "view/glyph.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ELLIPSIS "\xE2\x80\xA6"

void canvas_init(struct canvas *c, int rows, int cols)
{
	*c = (struct canvas){ 0 };
	canvas_resize(c, rows, cols);
}

void canvas_resize(struct canvas *c, int rows, int cols)
{
	free(c->cells);
	c->rows = rows > 0 ? rows : 0;
	c->cols = cols > 0 ? cols : 0;
	c->cells = mem_new((size_t)c->rows * (size_t)c->cols + 1, sizeof *c->cells);
	canvas_clear(c);
}

void canvas_free(struct canvas *c)
{
	free(c->cells);
	*c = (struct canvas){ 0 };
}

void canvas_clear(struct canvas *c)
{
	const struct cell blank = { .ch = ' ', .role = ROLE_PLAIN };
	for (size_t i = 0, n = (size_t)c->rows * (size_t)c->cols; i < n; i++)
		c->cells[i] = blank;
	c->cursor_row = c->cursor_col = 0;
}

struct rect canvas_all(const struct canvas *c)
{
	return (struct rect){ 0, 0, c->rows, c->cols };
}

static struct rect clip(const struct canvas *c, struct rect r)
{
	int row_end = r.row + r.rows < c->rows ? r.row + r.rows : c->rows;
	int col_end = r.col + r.cols < c->cols ? r.col + r.cols : c->cols;
	if (r.row < 0)
		r.row = 0;
	if (r.col < 0)
		r.col = 0;
	r.rows = row_end > r.row ? row_end - r.row : 0;
	r.cols = col_end > r.col ? col_end - r.col : 0;
	return r;
}

/* (row, col) lies on the canvas.  What is written over takes its other half with it. */
static void put(struct canvas *c, int row, int col, enum role role, uint32_t ch)
{
	struct cell *cell = &c->cells[(size_t)row * (size_t)c->cols + (size_t)col];
	if (cell->ch == 0 && ch != 0 && col > 0)
		cell[-1].ch = ' ';
	if (col + 1 < c->cols && cell[1].ch == 0)
		cell[1].ch = ' ';
	*cell = (struct cell){ .ch = ch, .role = (uint8_t)role };
}

/* What is drawn for `ch`: itself, its stand-in, or 0 for what takes no place. */
static uint32_t drawn(const struct canvas *c, uint32_t ch)
{
	if (ch >= 0x20 && ch < 0x7F)
		return ch;
	if (ch == '\t')
		return ' ';
	if (ch < 0x20 || utf8_is_control(ch) || utf8_width(ch) == 0)
		return 0;
	return c->ascii ? (uint32_t)(unsigned char)glyph_ascii(ch) : ch;
}

/* `r` is clipped already.  Returns the columns `ch` takes, drawn or not; -1 when it no longer fits. */
static int put_char(struct canvas *c, struct rect r, int row, int col, enum role role, uint32_t ch)
{
	ch = drawn(c, ch);
	int width = ch == 0 ? 0 : ch < 0x7F ? 1 : utf8_width(ch);
	if (width > 0 && col + width > r.col + r.cols)
		return -1;
	if (width > 0 && row >= r.row && row < r.row + r.rows && col >= r.col) {
		put(c, row, col, role, ch);
		if (width == 2)
			put(c, row, col + 1, role, 0);
	}
	return width;
}

static int put_text(struct canvas *c, struct rect r, int row, int col, enum role role, const char *text, const char *end)
{
	int at = col;
	while (text < end) {
		unsigned char byte = (unsigned char)*text;
		int width = put_char(c, r, row, at, role, byte < 0x80 ? (uint32_t)(text++, byte) : utf8_next(&text));
		if (width < 0)
			break;
		at += width;
	}
	return at - col;
}

void canvas_fill(struct canvas *c, struct rect r, enum role role, uint32_t ch)
{
	r = clip(c, r);
	if (c->ascii)
		ch = (uint32_t)(unsigned char)glyph_ascii(ch);
	for (int row = r.row; row < r.row + r.rows; row++)
		for (int col = r.col; col < r.col + r.cols; col++)
			put(c, row, col, role, ch);
}

int canvas_text(struct canvas *c, struct rect r, int row, int col, enum role role, const char *text)
{
	return put_text(c, clip(c, r), row, col, role, text, text + strlen(text));
}

int canvas_char(struct canvas *c, struct rect r, int row, int col, enum role role, uint32_t ch)
{
	int width = put_char(c, clip(c, r), row, col, role, ch);
	return width > 0 ? width : 0;
}

int canvas_textf(struct canvas *c, struct rect r, int row, int col, enum role role, const char *format, ...)
{
	char text[512];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	return canvas_text(c, r, row, col, role, text);
}

int canvas_cut(struct canvas *c, struct rect r, int row, int col, int width, enum role role, const char *text)
{
	if (width <= 0)
		return 0;
	if (utf8_columns(text) <= width)
		return canvas_text(c, r, row, col, role, text);
	struct rect narrow = r;
	if (col + width - 1 < r.col + r.cols)
		narrow.cols = col + width - 1 - r.col;
	int used = canvas_text(c, narrow, row, col, role, text);
	return used + canvas_text(c, r, row, col + used, role, ELLIPSIS);
}

/* The bytes of `text` that stand on one line `width` wide; *next is where the following line begins.  Breaks at spaces, at a
   newline always, inside a word only when it fills a whole line. */
static size_t line_length(const char *text, int width, const char **next)
{
	const char *space = NULL, *p = text;
	int columns = 0;
	while (*p != '\0' && *p != '\n') {
		const char *before = p;
		unsigned char byte = (unsigned char)*p;
		int w = byte < 0x80 ? (p++, byte >= 0x20 || byte == '\t') : utf8_width(utf8_next(&p));
		if (byte == ' ' || byte == '\t')
			space = before;
		if (columns + w > width) {
			const char *end = space != NULL ? space : before > text ? before : p;
			*next = end + strspn(end, " \t");
			if (**next == '\n' && space != NULL)
				++*next;
			return (size_t)(end - text);
		}
		columns += w;
	}
	*next = *p == '\n' ? p + 1 : p;
	return (size_t)(p - text);
}

int canvas_wrap(struct canvas *c, struct rect r, int row, int indent, enum role role, const char *text)
{
	struct rect inside = clip(c, r);
	int rows = 0;
	for (const char *next; *text != '\0'; text = next, rows++) {
		int in = rows > 0 ? indent : 0;
		size_t length = line_length(text, r.cols - in > 0 ? r.cols - in : 1, &next);
		if (row + rows >= inside.row && row + rows < inside.row + inside.rows)
			put_text(c, inside, row + rows, r.col + in, role, text, text + length);
	}
	return rows;
}

void canvas_recolour(struct canvas *c, struct rect r, enum role role)
{
	r = clip(c, r);
	for (int row = r.row; row < r.row + r.rows; row++)
		for (int col = r.col; col < r.col + r.cols; col++)
			c->cells[(size_t)row * (size_t)c->cols + (size_t)col].role = (uint8_t)role;
}

void canvas_select(struct canvas *c, struct rect r, bool on)
{
	r = clip(c, r);
	for (int row = r.row; row < r.row + r.rows; row++)
		for (int col = r.col; col < r.col + r.cols; col++)
			c->cells[(size_t)row * (size_t)c->cols + (size_t)col].selected = on;
}

void canvas_park(struct canvas *c, int row, int col)
{
	c->cursor_row = row < 0 ? 0 : row < c->rows ? row : c->rows - 1;
	c->cursor_col = col < 0 ? 0 : col < c->cols ? col : c->cols - 1;
}

void canvas_dump(const struct canvas *c, struct str *out)
{
	char text[8];
	for (int row = 0; row < c->rows; row++) {
		str_add_char(out, '|');
		for (int col = 0; col < c->cols; col++) {
			uint32_t ch = c->cells[row * c->cols + col].ch;
			if (ch != 0) {
				utf8_put(text, ch);
				str_add(out, text);
			}
		}
		str_add(out, "|\n");
	}
	str_add(out, "--\n");
	for (int row = 0; row < c->rows; row++) {
		str_add_char(out, '|');
		for (int col = 0; col < c->cols; col++) {
			const struct cell *cell = &c->cells[row * c->cols + col];
			str_add_char(out, cell->selected ? '!' : role_table[cell->role].letter);
		}
		str_add(out, "|\n");
	}
	str_addf(out, "-- cursor %d %d\n", c->cursor_row, c->cursor_col);
}
