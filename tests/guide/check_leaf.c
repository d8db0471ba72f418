/* SPDX-License-Identifier: MIT */
/* Pages in lines: where they break, how far in they stand, tables, the live box, and goldens of whole pages. */
#include "config.h"

#include "../run.h"

#include "guide/leaf.h"
#include "guide/wrap.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct settings settings;

static void begin(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	settings_preset(&settings);
}

static char *laid(const char *markdown, const struct facts *facts, int width)
{
	struct page page;
	struct leaf leaf;
	struct str out = { 0 };
	ck_assert(page_read(&page, "test", markdown, strlen(markdown), &settings, UNITS_KM, NULL));
	leaf_lay(&leaf, &page, facts, width);
	for (int i = 0; i < leaf.line_count; i++) {
		leaf_line_text(&leaf, &leaf.lines[i], &out);
		str_add_char(&out, '\n');
	}
	leaf_free(&leaf);
	page_free(&page);
	return out.text;
}

static const struct { const char *markdown; int width; const char *lines; } layouts[] = {
	{ "# A\n\none two three four", 14, "A\n\none two three\nfour\n" },
	{ "# A\n\none\n\ntwo", 40, "A\n\none\n\ntwo\n" },
	{ "# A\n\nabc\n## B\nunder\n- item one two\n- next\n\nlast", 14, "A\n\nabc\n\nB\n  under\n\n  - item one\n    two\n  - next\n\n  last\n" },
	{ "# A\n\n1. one\n2. two words more here\n", 14, "A\n\n1. one\n2. two words\n   more here\n" },
	{ "# A\n\n- a\n  - b\n    - c\n      - d\n", 30, "A\n\n- a\n  - b\n    - c\n    - d\n" },
	{ "# A\n\n9. nine\n10. ten\n\n    more\n13. beyond\n", 30, "A\n\n9. nine\n10. ten\n\n    more\n11. beyond\n" },
	{ "# A\n\n- a\n\n  more\n", 30, "A\n\n- a\n\n  more\n" },
	{ "# A\n\nabcdefghijklmnopqrstuvwxyz", 12, "A\n\nabcdefghijkl\nmnopqrstuvwx\nyz\n" },
	{ "# A\n\none  \ntwo", 40, "A\n\none\ntwo\n" },
	{ "# A\n\n```\nas it  is, however long it may be\n```", 20, "A\n\n  as it  is, however long it may be\n" },
	{ "# A\n\n{{diary}}\n\nx", 40, "A\n\nx\n" },
	{ "# A\n\n| n | value |\n|---|---:|\n| one | 1 |\n| twenty | 20 |\n", 40, "A\n\nn       value\none         1\ntwenty     20\n" },
	{ "# A\n\n| n | value |\n|---|---|\n| some words here | and more words |\n", 20,
		"A\n\nn          value\nsome       and more\nwords      words\nhere\n" },
	{ "# A\n\n| a | b | c |\n|---|---|---|\n| x |\n", 40, "A\n\na  b  c\nx\n" },
	{ "# A\n\n\xe4\xb8\xad\xe6\x96\x87\xe5\xad\x97\xe4\xb8\xad\xe6\x96\x87\xe5\xad\x97\xe4\xb8\xad", 12,
		"A\n\n\xe4\xb8\xad\xe6\x96\x87\xe5\xad\x97\xe4\xb8\xad\xe6\x96\x87\xe5\xad\x97\n\xe4\xb8\xad\n" },
	{ "# A\n\nx", 1, "A\n\nx\n" },
};

START_TEST(pages_in_lines)
{
	char *lines = laid(layouts[_i].markdown, NULL, layouts[_i].width);
	ck_assert_str_eq(lines, layouts[_i].lines);
	free(lines);
}
END_TEST

START_TEST(no_line_is_wider_than_the_measure)
{
	char text[4000] = "# A\n\n";
	for (int i = 0; i < 400; i++)
		strcat(text, i % 7 ? "word " : "longer-word ");
	for (int width = 1; width <= 200; width += 7) {
		char *lines = laid(text, NULL, width);
		int most = width > LEAF_MEASURE ? LEAF_MEASURE : width < LEAF_LEAST ? LEAF_LEAST : width;
		for (char *line = strtok(lines, "\n"); line != NULL; line = strtok(NULL, "\n"))
			ck_assert_int_le((int)strlen(line), most);
		free(lines);
	}
}
END_TEST

START_TEST(the_box_holds_the_facts)
{
	struct facts facts = { .fact = { { "Thu 12 Mar: one two three four five", 20524 }, { "short", DAY_MIN } }, .count = 2 };
	struct page page;
	struct leaf leaf;
	const char *text = "# A\n\nabc\n\n{{diary}}\n\n## B\nend";
	char *lines = laid(text, &facts, 26);
	ck_assert_str_eq(lines, "A\n\nabc\n\n  In your diary\n    Thu 12 Mar: one two\n      three four five\n    short\n\nB\n  end\n");
	free(lines);
	ck_assert(page_read(&page, "test", text, strlen(text), &settings, UNITS_KM, NULL));
	leaf_lay(&leaf, &page, &facts, 26);
	static const struct { enum leaf_kind kind; int part, fact; } kinds[] = {
		{ LEAF_TITLE, 0, -1 }, { LEAF_BLANK, -1, -1 }, { LEAF_TEXT, 1, -1 }, { LEAF_BLANK, -1, -1 }, { LEAF_BOX_TITLE, 2, -1 },
		{ LEAF_BOX, 2, 0 }, { LEAF_BOX, 2, 0 }, { LEAF_BOX, 2, 1 }, { LEAF_BLANK, -1, -1 }, { LEAF_HEADING, 3, -1 }, { LEAF_TEXT, 4, -1 },
	};
	ck_assert_int_eq(leaf.line_count, (int)(sizeof kinds / sizeof *kinds));
	for (int i = 0; i < leaf.line_count; i++) {
		ck_assert_int_eq(leaf.lines[i].kind, kinds[i].kind);
		ck_assert_int_eq(leaf.lines[i].part, kinds[i].part);
		ck_assert_int_eq(leaf.lines[i].fact, kinds[i].fact);
	}
	ck_assert_int_eq(leaf_line_of(&leaf, 3), 9);
	ck_assert_int_eq(leaf_line_of(&leaf, 99), 10);
	facts.count = 0;
	leaf_free(&leaf);
	page_free(&page);
	lines = laid(text, &facts, 26);
	ck_assert_str_eq(lines, "A\n\nabc\n\nB\n  end\n");
	free(lines);
}
END_TEST

START_TEST(runs_keep_looks_and_links_over_a_break)
{
	struct page page;
	struct leaf leaf;
	const char *text = "# A\n\nsee [first second](heart) **end**";
	ck_assert(page_read(&page, "test", text, strlen(text), &settings, UNITS_KM, NULL));
	leaf_lay(&leaf, &page, NULL, 12);
	static const struct { int line, column; unsigned style; int link; const char *text; } runs[] = {
		{ 2, 0, 0, -1, "see " }, { 2, 4, SPAN_LINK, 0, "first" }, { 3, 0, SPAN_LINK, 0, "second" }, { 3, 6, 0, -1, " " },
		{ 3, 7, SPAN_STRONG, -1, "end" },
	};
	int at = leaf.lines[2].first_stretch;
	ck_assert_int_eq(leaf.stretch_count - at, (int)(sizeof runs / sizeof *runs));
	for (int i = 0; i < leaf.stretch_count - at; i++) {
		const struct stretch *piece = &leaf.stretches[at + i];
		const struct leaf_line *line = &leaf.lines[runs[i].line];
		ck_assert(at + i >= line->first_stretch && at + i < line->first_stretch + line->stretch_count);
		ck_assert_int_eq(piece->column, runs[i].column);
		ck_assert_uint_eq(piece->style, runs[i].style);
		ck_assert_int_eq(piece->link, runs[i].link);
		ck_assert_int_eq(piece->length, (int)strlen(runs[i].text));
		ck_assert_int_eq(memcmp(piece->text, runs[i].text, (size_t)piece->length), 0);
	}
	leaf_free(&leaf);
	page_free(&page);
}
END_TEST

START_TEST(wrapping_says_where_lines_end)
{
	struct wrap w = { "  ab cd  efg\n\nh ", 0, 16 };
	int from, to;
	static const struct { int from, to, columns; } lines[] = { { 2, 7, 5 }, { 9, 12, 3 }, { 13, 13, 0 }, { 14, 15, 1 } };
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		ck_assert_int_eq(wrap_next(&w, 6, &from, &to), lines[i].columns);
		ck_assert_int_eq(from, lines[i].from);
		ck_assert_int_eq(to, lines[i].to);
	}
	ck_assert_int_eq(wrap_next(&w, 6, &from, &to), -1);
	ck_assert_int_eq(wrap_natural("one two\nlonger line", 0, 19), 11);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("leaf");
	TCase *t = tcase_create("lay");
	tcase_add_checked_fixture(t, begin, NULL);
	tcase_add_loop_test(t, pages_in_lines, 0, (int)(sizeof layouts / sizeof *layouts));
	tcase_add_test(t, no_line_is_wider_than_the_measure);
	tcase_add_test(t, the_box_holds_the_facts);
	tcase_add_test(t, runs_keep_looks_and_links_over_a_break);
	tcase_add_test(t, wrapping_says_where_lines_end);
	suite_add_tcase(s, t);
	return run_tests(s);
}
