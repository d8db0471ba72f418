/* SPDX-License-Identifier: MIT */
/* The line editor: keys on what was there, and what is left with | for the cursor. */
#include "config.h"

#include "../run.h"

#include "view/app.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Written with | for the cursor. */
static void set(struct line *l, const char *text)
{
	char plain[256];
	size_t at = strcspn(text, "|");
	memcpy(plain, text, at);
	strcpy(plain + at, text + at + (text[at] == '|'));
	line_set(l, plain);
	l->cursor = (int)at;
}

static void expect(const struct line *l, const char *want)
{
	char got[256];
	ck_assert_int_eq((int)strlen(l->text), l->length);
	snprintf(got, sizeof got, "%.*s|%s", l->cursor, l->text, l->text + l->cursor);
	ck_assert_str_eq(got, want);
}

#define E_ACUTE "e\xCC\x81"		/* e and a combining acute: one character to the eye */
#define HAN "\xE4\xB8\xAD"

static const struct {
	const char *before;
	uint32_t key;
	enum line_did did;
	const char *after;
} cases[] = {
	{ "|", 'a', LINE_CHANGED, "a|" },
	{ "a|c", 'b', LINE_CHANGED, "ab|c" },
	{ "a|", 0xE9, LINE_CHANGED, "a\xC3\xA9|" },
	{ "a|", 0x1F600, LINE_CHANGED, "a\xF0\x9F\x98\x80|" },
	{ "ab|", K_LEFT, LINE_MOVED, "a|b" },
	{ "|ab", K_LEFT, LINE_MOVED, "|ab" },
	{ "\xC3\xA9|", K_LEFT, LINE_MOVED, "|\xC3\xA9" },
	{ E_ACUTE "|", K_LEFT, LINE_MOVED, "|" E_ACUTE },
	{ "a|" E_ACUTE "b", K_RIGHT, LINE_MOVED, "a" E_ACUTE "|b" },
	{ "|" HAN "b", K_RIGHT, LINE_MOVED, HAN "|b" },
	{ "ab|", K_RIGHT, LINE_MOVED, "ab|" },
	{ "ab|c", K_HOME, LINE_MOVED, "|abc" },
	{ "ab|c", K_CTRL('a'), LINE_MOVED, "|abc" },
	{ "a|bc", K_END, LINE_MOVED, "abc|" },
	{ "a|bc", K_CTRL('e'), LINE_MOVED, "abc|" },
	{ "ab|c", K_BACKSPACE, LINE_CHANGED, "a|c" },
	{ "a" E_ACUTE "|c", K_BACKSPACE, LINE_CHANGED, "a|c" },
	{ "|c", K_BACKSPACE, LINE_MOVED, "|c" },
	{ "a|" E_ACUTE "c", K_DELETE, LINE_CHANGED, "a|c" },
	{ "c|", K_DELETE, LINE_MOVED, "c|" },
	{ "a|bc", K_CTRL('k'), LINE_CHANGED, "a|" },
	{ "ab|c", K_CTRL('u'), LINE_CHANGED, "|c" },
	{ "easy 8k |tight", K_CTRL('w'), LINE_CHANGED, "easy |tight" },
	{ "easy|", K_CTRL('w'), LINE_CHANGED, "|" },
	{ "|x", K_CTRL('w'), LINE_MOVED, "|x" },
	{ "a|", K_TAB, LINE_PASSED, "a|" },
	{ "a|", K_ESC, LINE_PASSED, "a|" },
	{ "a|", K_F1, LINE_PASSED, "a|" },
	{ "a|", K_UP, LINE_PASSED, "a|" },
	{ "a|", 0x9B, LINE_PASSED, "a|" },
	{ "a|", 0x202E, LINE_PASSED, "a|" },
	{ "a|", 0xD800, LINE_PASSED, "a|" },
	{ "12345678|", '9', LINE_FULL, "12345678|" },
	{ "1234567|", 0xE9, LINE_FULL, "1234567|" },
};

START_TEST(keys_edit)
{
	static struct line l;
	set(&l, cases[_i].before);
	ck_assert_int_eq(line_key(&l, cases[_i].key, _i >= (int)(sizeof cases / sizeof *cases) - 2 ? 8 : LINE_BYTES), cases[_i].did);
	expect(&l, cases[_i].after);
}
END_TEST

START_TEST(pastes_are_cleaned)
{
	static struct line l;
	set(&l, "a|z");
	ck_assert_int_eq(line_paste(&l, "b\033[2J\n\tc\xC3", 64, false), LINE_CHANGED);
	expect(&l, "ab[2J c|z");
	set(&l, "|");
	ck_assert_int_eq(line_paste(&l, "\r\n \r\n", 64, false), LINE_CHANGED);
	expect(&l, " |");
	set(&l, "|");
	ck_assert_int_eq(line_paste(&l, "one\rtwo\r\nthree\tx", 64, true), LINE_CHANGED);
	expect(&l, "one\ntwo\nthree\tx|");
	set(&l, "|z");
	ck_assert_int_eq(line_paste(&l, "ab\xC3\xA9" "c", 5, true), LINE_FULL);
	expect(&l, "ab\xC3\xA9|z");
	ck_assert_int_eq(line_paste(&l, "\x07", 64, true), LINE_MOVED);
}
END_TEST

/* However narrow the box, the cursor is in it and what is left of it is shown. */
START_TEST(the_cursor_is_in_view)
{
	static struct line l;
	struct canvas c;
	canvas_init(&c, 1, 20);
	line_set(&l, "0123456789" HAN HAN "abc");
	for (int at = l.length; at >= 0; at = l.cursor == 0 ? -1 : (line_key(&l, K_LEFT, 64), l.cursor))
		for (int width = 1; width <= 18; width++) {
			canvas_clear(&c);
			line_view(&l, &c, canvas_all(&c), 0, 1, width, true);
			ck_assert_int_ge(c.cursor_col, 1);
			ck_assert_int_lt(c.cursor_col, 1 + width);
			ck_assert_int_eq(c.cells[0].role, ROLE_PLAIN);
			ck_assert_int_eq(c.cells[1 + width].role, ROLE_PLAIN);
		}
	line_set(&l, "0123456789");
	line_view(&l, &c, canvas_all(&c), 0, 0, 5, true);
	ck_assert_int_eq((int)c.cells[0].ch, '6');
	ck_assert_int_eq((int)c.cells[3].ch, '9');
	ck_assert_int_eq(c.cursor_col, 4);
	canvas_free(&c);
}
END_TEST

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	Suite *s = suite_create("line");
	TCase *t = tcase_create("line");
	tcase_add_loop_test(t, keys_edit, 0, sizeof cases / sizeof *cases);
	tcase_add_test(t, pastes_are_cleaned);
	tcase_add_test(t, the_cursor_is_in_view);
	suite_add_tcase(s, t);
	return run_tests(s);
}
