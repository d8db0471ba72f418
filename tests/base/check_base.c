/* SPDX-License-Identifier: MIT */
/* The words every layer speaks: strings, characters, errors, arenas, words nearly right. */
#include "config.h"

#include "../run.h"

#include "base/arena.h"
#include "base/err.h"
#include "base/find.h"
#include "base/near.h"
#include "base/str.h"
#include "base/utf8.h"

#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(every_character_goes_there_and_back)
{
	char bytes[5];
	for (uint32_t ch = 1; ch <= 0x10FFFF; ch++) {
		if (ch >= 0xD800 && ch < 0xE000)
			continue;
		size_t n = utf8_put(bytes, ch);
		const char *s = bytes;
		if (bytes[n] != '\0' || strlen(bytes) != n || !utf8_valid(bytes) || utf8_next(&s) != ch || s != bytes + n)
			ck_abort_msg("U+%04X", (unsigned)ch);
	}
}
END_TEST

/* Bytes that are no UTF-8: stray, overlong, surrogates, cut off, beyond the end. */
static const char *const malformed[] = {
	"\x80", "a\xBF", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xE0\x9F\xBF", "\xF0\x80\x80\xAF", "\xF0\x8F\xBF\xBF", "\xED\xA0\x80",
	"\xED\xBF\xBF", "\xC3", "\xE2\x82", "\xF0\x9F\x98", "\xC3(", "\xE2(\xA1", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF",
};

START_TEST(malformed_text_is_refused_and_tamed)
{
	char text[16];
	strcpy(text, malformed[_i]);
	ck_assert(!utf8_valid(text));
	ck_assert(!utf8_storable(text, true));
	utf8_tame(text);
	ck_assert(utf8_storable(text, false));
	ck_assert_ptr_nonnull(strchr(text, '?'));
}
END_TEST

START_TEST(what_steers_a_terminal_is_not_stored)
{
	static const char *const bad[] = { "\x1b[2J", "a\rb", "\x07", "\x7f", "\xC2\x85", "\xC2\x9B", "\xE2\x80\xAE", "\xE2\x80\xA8", "\xEF\xBB\xBF" };
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		ck_assert(!utf8_storable(bad[i], false));
		ck_assert(!utf8_storable(bad[i], true));
	}
	ck_assert(utf8_storable("one\ntwo\tthree", true));
	ck_assert(!utf8_storable("one\ntwo", false));
	ck_assert(!utf8_storable("one\ttwo", false));
	ck_assert(utf8_storable("Łódź 東京 🏃‍♀️ e\u0301", false));
}
END_TEST

START_TEST(taming_leaves_plain_text_alone)
{
	char text[] = "a\x1b[31mŁ\xFF" "b\n";
	utf8_tame(text);
	ck_assert_str_eq(text, "a?[31mŁ?b?");
	char plain[] = "çà et là 🏃";
	utf8_tame(plain);
	ck_assert_str_eq(plain, "çà et là 🏃");
}
END_TEST

START_TEST(columns_are_counted)
{
	static const struct { const char *text; int columns; } cases[] = {
		{ "", 0 }, { "abc", 3 }, { "Łódź", 4 }, { "東京", 4 }, { "e\u0301", 1 }, { "🏃", 2 }, { "▁▂▃", 3 }, { "\xFF", 1 },
	};
	ck_assert_ptr_nonnull(setlocale(LC_CTYPE, "C.UTF-8"));
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		ck_assert_int_eq(utf8_columns(cases[i].text), cases[i].columns);
	for (uint32_t ch = 0; ch <= 0x10FFFF; ch++)
		if (utf8_width(ch) < 0 || utf8_width(ch) > 2)
			ck_abort_msg("U+%04X", (unsigned)ch);
}
END_TEST

START_TEST(strings_grow)
{
	struct str s = { 0 };
	char expected[4016] = "";
	ck_assert_str_eq(str_text(&s), "");
	str_clear(&s);
	for (int i = 0; i < 1000; i++) {
		str_addf(&s, "%03d,", i);
		snprintf(expected + 4 * i, 16, "%03d,", i);
	}
	ck_assert_uint_eq(s.length, 4000);
	ck_assert_str_eq(str_text(&s), expected);
	str_clear(&s);
	ck_assert_str_eq(str_text(&s), "");
	str_addf(&s, "%s", "");
	str_add_bytes(&s, "a\0b", 3);
	str_add_char(&s, 'c');
	str_add(&s, "d");
	ck_assert_uint_eq(s.length, 5);
	ck_assert_mem_eq(s.text, "a\0bcd", 6);
	str_free(&s);
	ck_assert_str_eq(str_text(&s), "");
}
END_TEST

START_TEST(errors_hold_one_plain_sentence)
{
	struct err err = { .code = ERR_NONE };
	ck_assert(!err_set(NULL, ERR_INPUT, "nobody asks"));
	ck_assert(!err_prefix(NULL, "nobody asks"));
	ck_assert(!err_set(&err, ERR_INPUT, "energy is %d\x1b[0m", 7));
	ck_assert(!err_prefix(&err, "line %d: ", 12));
	ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_str_eq(err.text, "line 12: energy is 7?[0m");
}
END_TEST

START_TEST(long_errors_are_cut_inside_their_room)
{
	struct err err = { .code = ERR_NONE };
	char lengthy[2000] = "";
	for (int i = 0; i < 999; i++)
		strcat(lengthy, "é");
	err_set(&err, ERR_IO, "x%s", lengthy);
	ck_assert_uint_eq(strlen(err.text), sizeof err.text - 1);
	ck_assert(utf8_storable(err.text, false));
	err_prefix(&err, "%s: ", "y");
	ck_assert(strncmp(err.text, "y: xé", 6) == 0);
	ck_assert(utf8_storable(err.text, false));
	err_prefix(&err, "%s", lengthy);
	ck_assert(strlen(err.text) < sizeof err.text && utf8_storable(err.text, false));
}
END_TEST

START_TEST(arenas_hand_out_room_that_stays)
{
	struct arena arena = { NULL };
	char *texts[500];
	char number[16];
	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 500; i++) {
			snprintf(number, sizeof number, "%d", i);
			texts[i] = arena_text(&arena, number, strlen(number));
			int64_t *numbers = arena_new(&arena, (size_t)i % 40, sizeof *numbers);
			ck_assert_uint_eq((uintptr_t)numbers % _Alignof(max_align_t), 0);
			for (int k = 0; k < i % 40; k++) {
				ck_assert_int_eq(numbers[k], 0);
				numbers[k] = -1;
			}
		}
		for (int i = 0; i < 500; i++)
			ck_assert_int_eq(atoi(texts[i]), i);
		char *large = arena_new(&arena, 3000000, 1);
		ck_assert(large[0] == 0 && large[2999999] == 0);
		memset(large, 1, 3000000);
		arena_clear(&arena);
	}
	arena_free(&arena);
	ck_assert_ptr_null(arena.blocks);
	arena_free(&arena);
}
END_TEST

START_TEST(near_words)
{
	static const struct { const char *typed, *meant; bool near; } cases[] = {
		{ "energy", "energy", true }, { "enrgy", "energy", true }, { "Energy", "energy", true }, { "enegry", "energy", true },
		{ "enrgi", "energy", true }, { "eengry", "energy", true }, { "", "rhr", false }, { "rh", "rhr", true }, { "rhrr", "rhr", true },
		{ "hrr", "rhr", true }, { "xyz", "rhr", false }, { "swim", "run", false }, { "rum", "run", true }, { "ran", "run", true },
		{ "rnau", "run", false }, { "mood", "food", true },
		{ "a word much longer than any key there is, and then some more", "energy", false },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		ck_assert_msg(near_word(cases[i].typed, cases[i].meant) == cases[i].near, "%s, %s", cases[i].typed, cases[i].meant);
}
END_TEST

START_TEST(words_are_found)
{
	static const struct { const char *words, *text; unsigned found; size_t first; } cases[] = {
		{ "calf", "left calf tight", 1, 5 }, { "CAL", "left calf", 1, 5 }, { "alf", "left calf", 0, 0 },
		{ "calf left", "left calf", 3, 0 }, { "", "left calf", 0, 0 }, { ".,", "left", 0, 0 }, { "tight", "calf-tight", 1, 5 },
		{ "muller", "Frau M\xC3\xBCller", 1, 5 }, { "m\xC3\xBCller", "muller", 1, 0 }, { "uller", "M\xC3\xBCller", 0, 0 },
		{ "\xE4\xBA\xAC", "\xE6\x9D\xB1\xE4\xBA\xAC", 1, 3 }, { "x", "\xE2\x80\x94x", 1, 3 }, { "x", "\xFF\xC3", 0, 0 },
		{ "calfs", "calf", 0, 0 }, { "8k", "an 8k run", 1, 3 },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct find f;
		size_t first = 0;
		int times[FIND_WORDS] = { 0 };
		find_read(&f, cases[i].words);
		unsigned found = find_in(&f, cases[i].text, strlen(cases[i].text), times, &first);
		ck_assert_msg(found == cases[i].found && first == cases[i].first, "%s in %s: %x at %zu", cases[i].words, cases[i].text, found, first);
	}
	struct find f;
	find_read(&f, "a b c d e f g h i j k l m n o p");
	ck_assert_int_eq(f.count, FIND_WORDS);
	find_read(&f, "");
	ck_assert(!find_all(&f, 0));
	ck_assert(find_begins(&f, "xyz") == 0 && find_begins(&f, "0k") == 0);
}
END_TEST

START_TEST(excerpts_are_cut_at_words)
{
	static const struct { const char *text; size_t first; const char *excerpt; } cases[] = {
		{ "short", 0, "short" }, { "two\nlines\tthree", 4, "two lines three" },
		{ "the first words of a line that is far too long to be shown", 0, "the first words of a ..." },
		{ "the first words of a line that is far too long to be shown", 30, "... that is far too long to ..." },
		{ "the first words of a line that is far too long to be shown", 53, "... to be shown" },
		{ "donaudampfschifffahrtsgesellschaftskapitaen", 0, "donaudampfschifffahrtsg ..." },
		{ "\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4", 0,
			"\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4 ..." },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		char out[32];
		find_excerpt(out, sizeof out, cases[i].text, strlen(cases[i].text), cases[i].first);
		ck_assert_str_eq(out, cases[i].excerpt);
		ck_assert(utf8_valid(out));
	}
}
END_TEST

int main(void)
{
	Suite *s = suite_create("base");
	TCase *t = tcase_create("base");
	tcase_add_test(t, every_character_goes_there_and_back);
	tcase_add_loop_test(t, malformed_text_is_refused_and_tamed, 0, sizeof malformed / sizeof malformed[0]);
	tcase_add_test(t, what_steers_a_terminal_is_not_stored);
	tcase_add_test(t, taming_leaves_plain_text_alone);
	tcase_add_test(t, columns_are_counted);
	tcase_add_test(t, strings_grow);
	tcase_add_test(t, errors_hold_one_plain_sentence);
	tcase_add_test(t, long_errors_are_cut_inside_their_room);
	tcase_add_test(t, arenas_hand_out_room_that_stays);
	tcase_add_test(t, near_words);
	tcase_add_test(t, words_are_found);
	tcase_add_test(t, excerpts_are_cut_at_words);
	suite_add_tcase(s, t);
	return run_tests(s);
}
