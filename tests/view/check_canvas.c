/* SPDX-License-Identifier: MIT */
/* The grid of cells: clipping on every side, characters that are none, wide ones cut in half, wrapping, the dump. */
#include "config.h"

#include "../run.h"

#include "base/utf8.h"
#include "view/canvas.h"
#include "view/glyph.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

static struct canvas c;

static void setup(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	canvas_init(&c, 4, 10);
}

static void teardown(void)
{
	canvas_free(&c);
}

/* A row as text; '_' for the right half of a wide character. */
static const char *row_text(int row)
{
	static char text[256];
	char *out = text;
	for (int col = 0; col < c.cols; col++) {
		uint32_t ch = c.cells[row * c.cols + col].ch;
		out += utf8_put(out, ch == 0 ? '_' : ch);
	}
	*out = '\0';
	return text;
}

START_TEST(clips_on_every_side)
{
	struct rect r = { 1, 2, 2, 5 };
	canvas_text(&c, r, 0, 2, ROLE_PLAIN, "above");
	canvas_text(&c, r, 3, 2, ROLE_PLAIN, "below");
	ck_assert_int_eq(canvas_text(&c, r, 1, 0, ROLE_STRONG, "abcdefghij"), 7);
	ck_assert_str_eq(row_text(0), "          ");
	ck_assert_str_eq(row_text(1), "  cdefg   ");
	ck_assert_str_eq(row_text(3), "          ");
	ck_assert_int_eq(c.cells[12].role, ROLE_STRONG);
	ck_assert_int_eq(c.cells[17].role, ROLE_PLAIN);
	canvas_text(&c, (struct rect){ -5, -5, 100, 100 }, 2, -2, ROLE_PLAIN, "abcd");
	ck_assert_str_eq(row_text(2), "cd        ");
	canvas_fill(&c, (struct rect){ 3, 8, 9, 9 }, ROLE_BAR, '#');
	ck_assert_str_eq(row_text(3), "        ##");
	canvas_fill(&c, (struct rect){ 2, 8, -1, 5 }, ROLE_BAR, '#');
	ck_assert_str_eq(row_text(2), "cd        ");
	ck_assert_int_eq(canvas_text(&c, (struct rect){ 0, 0, 0, 0 }, 0, 0, ROLE_PLAIN, "x"), 0);
}
END_TEST

START_TEST(drops_what_takes_no_place)
{
	struct rect all = canvas_all(&c);
	ck_assert_int_eq(canvas_text(&c, all, 0, 0, ROLE_PLAIN, "e\xCC\x81" "a\033[31mb\xC2\x9B" "c"), 8);
	ck_assert_str_eq(row_text(0), "ea[31mbc  ");
	ck_assert_int_eq(canvas_text(&c, all, 1, 0, ROLE_PLAIN, "a\xFF" "b\tc\nd"), 6);
	ck_assert_str_eq(row_text(1), "a\xEF\xBF\xBD" "b cd    ");
	ck_assert_int_eq(canvas_text(&c, all, 2, 0, ROLE_PLAIN, "\xE2\x80\xAE" "abc\xE2\x80\xAC"), 3);
	ck_assert_str_eq(row_text(2), "abc       ");
}
END_TEST

START_TEST(wide_characters_stay_whole)
{
	struct rect all = canvas_all(&c);
	ck_assert_int_eq(canvas_text(&c, all, 0, 0, ROLE_PLAIN, "\xE8\xB5\xB0\xE8\xB5\xB0"), 4);
	ck_assert_str_eq(row_text(0), "\xE8\xB5\xB0_\xE8\xB5\xB0_      ");
	ck_assert_int_eq(canvas_text(&c, all, 0, 9, ROLE_PLAIN, "\xE8\xB5\xB0"), 0);	/* no room for the right half */
	ck_assert_str_eq(row_text(0), "\xE8\xB5\xB0_\xE8\xB5\xB0_      ");
	canvas_text(&c, all, 0, 1, ROLE_PLAIN, "x");		/* over a right half */
	ck_assert_str_eq(row_text(0), " x\xE8\xB5\xB0_      ");
	canvas_text(&c, all, 0, 2, ROLE_PLAIN, "y");		/* over a left half */
	ck_assert_str_eq(row_text(0), " xy       ");
	canvas_text(&c, all, 1, 2, ROLE_PLAIN, "\xE8\xB5\xB0");
	canvas_text(&c, all, 1, 1, ROLE_PLAIN, "\xE8\xB5\xB0");
	ck_assert_str_eq(row_text(1), " \xE8\xB5\xB0_       ");
	canvas_fill(&c, (struct rect){ 1, 0, 1, 2 }, ROLE_PLAIN, '.');
	ck_assert_str_eq(row_text(1), "..        ");
}
END_TEST

START_TEST(cuts_with_an_ellipsis)
{
	struct rect all = canvas_all(&c);
	ck_assert_int_eq(canvas_cut(&c, all, 0, 0, 5, ROLE_PLAIN, "abcde"), 5);
	ck_assert_str_eq(row_text(0), "abcde     ");
	ck_assert_int_eq(canvas_cut(&c, all, 1, 0, 5, ROLE_PLAIN, "abcdef"), 5);
	ck_assert_str_eq(row_text(1), "abcd\xE2\x80\xA6     ");
	ck_assert_int_eq(canvas_cut(&c, all, 2, 0, 4, ROLE_PLAIN, "\xE8\xB5\xB0\xE8\xB5\xB0\xE8\xB5\xB0"), 3);
	ck_assert_str_eq(row_text(2), "\xE8\xB5\xB0_\xE2\x80\xA6       ");
	ck_assert_int_eq(canvas_cut(&c, all, 3, 0, 0, ROLE_PLAIN, "abc"), 0);
}
END_TEST

static const struct {
	const char *text;
	int cols, indent, rows;
	const char *lines[4];
} wraps[] = {
	{ "", 6, 0, 0, { NULL } },
	{ "one", 6, 0, 1, { "one" } },
	{ "one two", 6, 0, 2, { "one", "two" } },
	{ "one two", 7, 0, 1, { "one two" } },
	{ "one   two", 5, 0, 2, { "one", "two" } },
	{ "one two tree", 6, 2, 3, { "one", "  two", "  tree" } },
	{ "abcdefgh", 5, 0, 2, { "abcde", "fgh" } },
	{ "ab\ncd", 6, 0, 2, { "ab", "cd" } },
	{ "ab\n\ncd", 6, 0, 3, { "ab", "", "cd" } },
	{ "abcd ef\ngh", 4, 0, 3, { "abcd", "ef", "gh" } },
	{ "abcd \nef", 4, 0, 2, { "abcd", "ef" } },
	{ "a b c d e f g h", 3, 0, 4, { "a b", "c d", "e f", "g h" } },
	{ "\xE8\xB5\xB0\xE8\xB5\xB0\xE8\xB5\xB0", 5, 0, 2, { "\xE8\xB5\xB0_\xE8\xB5\xB0_", "\xE8\xB5\xB0_" } },
};

START_TEST(wraps_words)
{
	struct rect r = { 0, 1, 4, wraps[_i].cols };
	ck_assert_int_eq(canvas_wrap(&c, r, 0, wraps[_i].indent, ROLE_PLAIN, wraps[_i].text), wraps[_i].rows);
	for (int i = 0; i < wraps[_i].rows; i++) {
		char line[64];
		snprintf(line, sizeof line, " %s", wraps[_i].lines[i]);
		const char *got = row_text(i);
		ck_assert_msg(strncmp(got, line, strlen(line)) == 0 && strspn(got + strlen(line), " ") == strlen(got + strlen(line)),
			"row %d is \"%s\", not \"%s\"", i, got, line);
	}
}
END_TEST

START_TEST(wraps_past_its_end_and_says_how_far)
{
	ck_assert_int_eq(canvas_wrap(&c, (struct rect){ 1, 0, 2, 3 }, -1, 0, ROLE_PLAIN, "a b c d e f g h i j"), 5);
	ck_assert_str_eq(row_text(0), "          ");
	ck_assert_str_eq(row_text(1), "e f       ");
	ck_assert_str_eq(row_text(2), "g h       ");
	ck_assert_str_eq(row_text(3), "          ");
	ck_assert_int_eq(canvas_wrap(&c, (struct rect){ 0, 0, 4, 0 }, 0, 0, ROLE_PLAIN, "abc"), 3);	/* ends, whatever the width */
}
END_TEST

START_TEST(ascii_stands_in_for_every_glyph)
{
	c.ascii = true;
	struct rect all = canvas_all(&c);
	canvas_text(&c, all, 0, 0, ROLE_PLAIN, "\xE2\x97\x8F\xE2\x97\x95\xE2\x97\x90\xE2\x97\x8B\xE2\x80\x93\xC3\xA9" "e\xCC\x81");
	ck_assert_str_eq(row_text(0), "*+o.-?e   ");
	for (int i = 0; i < 4; i++)
		ck_assert_int_ne(glyph_ascii(glyph_verdict[i]), '?');
	for (int i = 1; i <= 5; i++)
		ck_assert_int_eq(glyph_ascii(glyph_level[i]), '0' + i);
	for (int i = 0; i <= 8; i++)
		ck_assert_int_ne(glyph_ascii(glyph_eighth[i]), '?');
	static const uint32_t others[] = { GLYPH_BAR, GLYPH_TRACK, GLYPH_HUNG_BAR, GLYPH_HUNG_TRACK, GLYPH_FULL, GLYPH_RULE, GLYPH_SIDE };
	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
		ck_assert_int_ne(glyph_ascii(others[i]), '?');
	canvas_fill(&c, (struct rect){ 1, 0, 1, 3 }, ROLE_PLAIN, GLYPH_FULL);
	ck_assert_str_eq(row_text(1), "###       ");
}
END_TEST

START_TEST(dumps_text_roles_and_selection)
{
	struct str out = { 0 };
	canvas_resize(&c, 2, 4);
	canvas_text(&c, canvas_all(&c), 0, 0, ROLE_WARN, "a\xE8\xB5\xB0");
	canvas_select(&c, (struct rect){ 1, 1, 5, 2 }, true);
	canvas_park(&c, 7, -3);
	canvas_dump(&c, &out);
	ck_assert_str_eq(str_text(&out), "|a\xE8\xB5\xB0 |\n|    |\n--\n|www.|\n|.!!.|\n-- cursor 1 0\n");
	str_free(&out);
}
END_TEST

START_TEST(roles_have_letters_of_their_own)
{
	for (int i = 0; i < ROLE_COUNT; i++) {
		ck_assert_int_ne(role_table[i].letter, '!');
		for (int j = 0; j < i; j++)
			ck_assert_msg(role_table[i].letter != role_table[j].letter, "two roles are dumped as %c", role_table[i].letter);
	}
}
END_TEST

START_TEST(any_size_is_a_size)
{
	canvas_resize(&c, 0, 0);
	canvas_text(&c, canvas_all(&c), 0, 0, ROLE_PLAIN, "x");
	canvas_fill(&c, (struct rect){ 0, 0, 5, 5 }, ROLE_PLAIN, 'x');
	canvas_resize(&c, -3, 7);
	ck_assert_int_eq(c.rows, 0);
	canvas_resize(&c, 1, 1);
	canvas_text(&c, canvas_all(&c), 0, 0, ROLE_PLAIN, "xyz");
	ck_assert_str_eq(row_text(0), "x");
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("canvas");
	TCase *t = tcase_create("canvas");
	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, clips_on_every_side);
	tcase_add_test(t, drops_what_takes_no_place);
	tcase_add_test(t, wide_characters_stay_whole);
	tcase_add_test(t, cuts_with_an_ellipsis);
	tcase_add_loop_test(t, wraps_words, 0, (int)(sizeof wraps / sizeof wraps[0]));
	tcase_add_test(t, wraps_past_its_end_and_says_how_far);
	tcase_add_test(t, ascii_stands_in_for_every_glyph);
	tcase_add_test(t, dumps_text_roles_and_selection);
	tcase_add_test(t, roles_have_letters_of_their_own);
	tcase_add_test(t, any_size_is_a_size);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
