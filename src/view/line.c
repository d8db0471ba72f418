/* SPDX-License-Identifier: MIT */
/* The line editor of every text field.  The cursor moves by what is seen as one character: one with columns and the
   combining marks behind it. */
#include "config.h"

#include "view/line.h"

#include "base/utf8.h"
#include "view/app.h"

#include <string.h>

void line_set(struct line *l, const char *text)
{
	l->length = l->cursor = 0;
	l->text[0] = '\0';
	if (text != NULL)
		line_paste(l, text, LINE_BYTES, true);
}

/* The byte after the character that begins at `at`. */
static int step_on(const struct line *l, int at)
{
	const char *p = l->text + at;
	if (utf8_next(&p) == 0)
		return at;
	for (const char *q = p; *q != '\0'; p = q) {
		uint32_t ch = utf8_next(&q);
		if (utf8_is_control(ch) || utf8_width(ch) > 0)
			break;
	}
	return (int)(p - l->text);
}

/* The byte where the character before `at` begins. */
static int step_back(const struct line *l, int at)
{
	while (at > 0) {
		do
			at--;
		while (at > 0 && ((unsigned char)l->text[at] & 0xC0) == 0x80);
		const char *p = l->text + at;
		uint32_t ch = utf8_next(&p);
		if (utf8_is_control(ch) || utf8_width(ch) > 0)
			break;
	}
	return at;
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

static int word_back(const struct line *l, int at)
{
	while (at > 0 && is_space(l->text[at - 1]))
		at--;
	while (at > 0 && !is_space(l->text[at - 1]))
		at--;
	return at;
}

static enum line_did take_out(struct line *l, int from, int to)
{
	if (from >= to)
		return LINE_MOVED;
	memmove(l->text + from, l->text + to, (size_t)(l->length - to) + 1);
	l->length -= to - from;
	l->cursor = from;
	return LINE_CHANGED;
}

static bool put_in(struct line *l, const char *bytes, int n, int most)
{
	if (most > LINE_BYTES)
		most = LINE_BYTES;
	if (l->length + n > most)
		return false;
	memmove(l->text + l->cursor + n, l->text + l->cursor, (size_t)(l->length - l->cursor) + 1);
	memcpy(l->text + l->cursor, bytes, (size_t)n);
	l->length += n;
	l->cursor += n;
	return true;
}

static enum line_did move_to(struct line *l, int at)
{
	l->cursor = at;
	return LINE_MOVED;
}

enum line_did line_key(struct line *l, uint32_t key, int most)
{
	switch (key) {
	case K_LEFT:
		return move_to(l, step_back(l, l->cursor));
	case K_RIGHT:
		return move_to(l, step_on(l, l->cursor));
	case K_HOME:
	case K_CTRL('a'):
		return move_to(l, 0);
	case K_END:
	case K_CTRL('e'):
		return move_to(l, l->length);
	case K_BACKSPACE:
	case K_CTRL('h'):
	case 0x7F:
		return take_out(l, step_back(l, l->cursor), l->cursor);
	case K_DELETE:
	case K_CTRL('d'):
		return take_out(l, l->cursor, step_on(l, l->cursor));
	case K_CTRL('k'):
		return take_out(l, l->cursor, l->length);
	case K_CTRL('u'):
		return take_out(l, 0, l->cursor);
	case K_CTRL('w'):
		return take_out(l, word_back(l, l->cursor), l->cursor);
	default:
		break;
	}
	if (key >= KEYS_BASE || utf8_is_control(key) || (key >= 0xD800 && key < 0xE000))
		return LINE_PASSED;
	char bytes[5];
	int n = (int)utf8_put(bytes, key);
	return put_in(l, bytes, n, most) ? LINE_CHANGED : LINE_FULL;
}

enum line_did line_paste(struct line *l, const char *text, int most, bool note)
{
	enum line_did did = LINE_MOVED;
	for (const char *next = text; *text != '\0'; text = next) {
		uint32_t ch = utf8_next(&next);
		bool bad = ch == 0xFFFD && next == text + 1;
		char bytes[5];
		if (ch == '\r') {	/* a line's end as terminals paste it */
			if (*next == '\n')
				continue;
			ch = '\n';
		}
		if ((ch == '\n' || ch == '\t') && !note) {
			if (l->cursor == 0 || is_space(l->text[l->cursor - 1]))
				continue;
			ch = ' ';
		}
		if (bad || (utf8_is_control(ch) && ch != '\n' && ch != '\t'))
			continue;
		if (!put_in(l, bytes, (int)utf8_put(bytes, ch), most))
			return LINE_FULL;
		did = LINE_CHANGED;
	}
	return did;
}

/* What stands for a character of a note that takes no columns of its own. */
static uint32_t shown(uint32_t ch, bool ascii)
{
	return ch == '\n' ? (ascii ? '|' : 0x21B5) : ch == '\t' ? ' ' : ch;
}

static int columns(const struct line *l, int from, int to)
{
	int n = 0;
	for (const char *p = l->text + from; p < l->text + to;)
		n += utf8_width(shown(utf8_next(&p), false));
	return n;
}

void line_view(const struct line *l, struct canvas *c, struct rect clip, int row, int col, int width, bool focused)
{
	enum role role = focused ? ROLE_FORM_FOCUS : ROLE_FORM_FIELD;
	canvas_fill(c, (struct rect){ row, col, 1, width }, role, ' ');
	int from = 0, at = columns(l, 0, l->cursor);
	/* A column is kept for the cursor behind the last character. */
	if (focused)
		for (int next; at > width - 1 && from < l->cursor; from = next) {
			next = step_on(l, from);
			at -= columns(l, from, next);
		}
	int used = 0;
	for (const char *p = l->text + from; *p != '\0';) {
		char bytes[5];
		uint32_t ch = shown(utf8_next(&p), c->ascii);
		if (used + utf8_width(ch) > width)
			break;
		utf8_put(bytes, ch);
		used += canvas_text(c, clip, row, col + used, role, bytes);
	}
	if (focused)
		canvas_park(c, row, col + (at < width ? at : width - 1));
}
