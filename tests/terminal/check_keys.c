/* SPDX-License-Identifier: MIT */
/* What a terminal sends -> what was meant, without a terminal.  Every case is fed whole, byte by byte, and cut at every
   place: the answer must not depend on how the bytes happened to arrive. */
#include "config.h"

#include "../run.h"

#include "tui/keys.h"

#include "view/app.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Told: a character as itself, others by name in <>, a paste as {text}, what is unknown as ~. */
static const struct { uint32_t key; const char *name; } names[] = {
	{ K_UP, "<up>" }, { K_DOWN, "<down>" }, { K_LEFT, "<left>" }, { K_RIGHT, "<right>" }, { K_HOME, "<home>" },
	{ K_END, "<end>" }, { K_PAGE_UP, "<pgup>" }, { K_PAGE_DOWN, "<pgdn>" }, { K_BACKSPACE, "<bs>" },
	{ K_DELETE, "<del>" }, { K_BACKTAB, "<backtab>" }, { K_F1, "<f1>" }, { K_ENTER, "<enter>" }, { K_TAB, "<tab>" },
	{ K_ESC, "<esc>" },
};

static const struct way {
	const char *sent, *meant;
} ways[] = {
	{ "jk5", "jk5" },
	{ "\r\n\t\177\b", "<enter><enter><tab><bs><bs>" },
	{ "\022\032", "<^R><^Z>" },
	{ "\303\251\342\224\200\360\237\217\203", "<U+E9><U+2500><U+1F3C3>" },
	{ "\033[A\033OA\033[B\033[C\033[D", "<up><up><down><right><left>" },
	{ "\033[H\033[1~\033OF\033[4~\033[5~\033[6~", "<home><home><end><end><pgup><pgdn>" },
	{ "\033[3~\033[Z\033OP\033[11~\033[[A", "<del><backtab><f1><f1><f1>" },
	{ "\033l", "<esc>l" },
	{ "\033\033", "<esc><esc>" },
	{ "\033\033[A", "<esc><up>" },
	{ "\033\r", "<esc><enter>" },
	/* what is no key here does nothing, least of all Esc and letters */
	{ "a\033[1;5Cb", "a~b" },
	{ "a\033[15~b", "a~b" },
	{ "a\033OQb", "a~b" },
	{ "a\033[[Bb", "a~b" },
	{ "a\033[?1;2cb", "a~b" },
	{ "a\033[Ib", "a~b" },
	{ "a\033[201~b", "a~b" },
	{ "a\033[12\033[Ab", "a~<up>b" },
	{ "a\033[1\nb", "a~<enter>b" },
	/* the mouse: row and column from 0; what is let go, dragged or pressed with another button is nothing */
	{ "a\033[<0;12;7Mb", "a(press 6 11)b" },
	{ "a\033[<0;12;7mb", "a~b" },
	{ "\033[<64;1;1M\033[<65;300;99M", "(up 0 0)(down 98 299)" },
	{ "a\033[<2;1;1M\033[<32;5;5M\033[<0;0;1M\033[<0;1M\033[<0;1;1;1M\033[<;;M\033[<0;-1;1Mb", "a~~~~~~~b" },
	{ "a\033[<0;99999999999;1Mb", "a~b" },
	{ "a\033[M !!\033[M#!!\033[M`+*b", "a(press 0 0)~(up 9 10)b" },
	/* bytes that are no characters */
	{ "a\377b", "a~b" },
	{ "a\300\257b", "a~~b" },
	{ "a\342\202b", "a~~b" },
	{ "a\355\240\200b", "a~~~b" },
	/* pastes */
	{ "\033[200~two words\033[201~", "{two words}" },
	{ "a\033[200~\033[201~b", "a{}b" },
	{ "\033[200~c123\rq\033[201~j", "{c123\rq}j" },
	{ "\033[200~x\033[A\033[20y\033\033[201~q", "{x\033[A\033[20y\033}q" },
	{ "\033[200~\303\251\377z\303\033[201~", "{\303\251z}" },
	{ "\033[200~\033[200~in\033[201~out", "{\033[200~in}out" },
};

static void tell(char *out, size_t size, struct token t)
{
	size_t n = strlen(out);
	if (t.kind == TOKEN_PASTE) {
		snprintf(out + n, size - n, "{%s}", t.text);
	} else if (t.kind == TOKEN_MOUSE) {
		static const char *const kinds[] = { "press", "up", "down" };
		snprintf(out + n, size - n, "(%s %d %d)", kinds[t.mouse], t.row, t.col);
	} else if (t.kind == TOKEN_UNKNOWN) {
		snprintf(out + n, size - n, "~");
	} else {
		for (size_t i = 0; i < sizeof names / sizeof *names; i++)
			if (names[i].key == t.key) {
				snprintf(out + n, size - n, "%s", names[i].name);
				return;
			}
		snprintf(out + n, size - n, t.key < 0x20 ? "<^%c>" : t.key < 0x7F ? "%c" : "<U+%X>",
			t.key < 0x20 ? t.key + '@' : t.key);
	}
}

static void drain(struct keys *k, bool last, char *out, size_t size)
{
	for (struct token t; (t = keys_next(k, last)).kind != TOKEN_NONE;)
		tell(out, size, t);
}

/* Fed in pieces that end after `cut` bytes, or of one byte each where `cut` is 0. */
static void check_cut(const struct way *w, size_t cut)
{
	struct keys k;
	char out[256] = "";
	size_t n = strlen(w->sent);
	keys_init(&k);
	for (size_t at = 0; at < n;) {
		size_t piece = cut == 0 ? 1 : at < cut ? cut : n - at;
		keys_feed(&k, w->sent + at, piece);
		drain(&k, false, out, sizeof out);
		at += piece;
	}
	drain(&k, true, out, sizeof out);
	ck_assert_msg(strcmp(out, w->meant) == 0, "cut at %zu: meant %s, told %s", cut, w->meant, out);
	ck_assert(!keys_held(&k));
	keys_free(&k);
}

START_TEST(meant_however_it_arrives)
{
	for (size_t cut = 0; cut <= strlen(ways[_i].sent); cut++)
		check_cut(&ways[_i], cut);
}
END_TEST

START_TEST(a_lone_esc_waits_and_then_is_one)
{
	static const char *const beginnings[][2] = {
		{ "\033", "<esc>" }, { "\033[", "<esc>[" }, { "\033O", "<esc>O" }, { "\033[1;", "~" }, { "\342\224", "~~" },
	};
	for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
		struct keys k;
		char out[64] = "";
		keys_init(&k);
		keys_feed(&k, beginnings[i][0], strlen(beginnings[i][0]));
		drain(&k, false, out, sizeof out);
		ck_assert_str_eq(out, "");
		ck_assert(keys_held(&k));
		drain(&k, true, out, sizeof out);
		ck_assert_str_eq(out, beginnings[i][1]);
		keys_free(&k);
	}
}
END_TEST

START_TEST(what_terminfo_says_is_known)
{
	struct keys k;
	char out[64] = "";
	keys_init(&k);
	keys_learn(&k, "\033Y", K_UP);
	keys_learn(&k, "", K_DOWN);
	keys_learn(&k, "x", K_DOWN);
	keys_learn(&k, "\033this is far too long", K_DOWN);
	for (int i = 0; i < 2 * KEYS_TABLE; i++)
		keys_learn(&k, "\033Q", K_F1);
	keys_feed(&k, "\033Yx\033Q", 5);
	drain(&k, true, out, sizeof out);
	ck_assert_str_eq(out, "<up>x<f1>");
	keys_free(&k);
}
END_TEST

/* A paste without end takes bounded memory, and what is kept of it is its beginning. */
START_TEST(a_huge_paste_is_bounded)
{
	struct keys k;
	char block[KEYS_FEED];
	struct token t;
	memset(block, 'x', sizeof block);
	keys_init(&k);
	keys_feed(&k, "\033[200~begin", 11);
	ck_assert_int_eq(keys_next(&k, false).kind, TOKEN_NONE);
	for (int i = 0; i < 1000; i++) {
		keys_feed(&k, block, sizeof block);
		ck_assert_int_eq(keys_next(&k, true).kind, TOKEN_NONE);
		ck_assert(!keys_held(&k));
	}
	keys_feed(&k, "\033[201~j", 7);
	t = keys_next(&k, false);
	ck_assert_int_eq(t.kind, TOKEN_PASTE);
	ck_assert_uint_eq(strlen(t.text), KEYS_PASTE_MOST);
	ck_assert_int_eq(strncmp(t.text, "beginxxx", 8), 0);
	ck_assert_uint_lt(k.pasted.room, 2 * KEYS_PASTE_MOST + 1024);
	t = keys_next(&k, false);
	ck_assert_uint_eq(t.key, 'j');
	keys_free(&k);
}
END_TEST

/* A control sequence that never ends is given up, in bounded room. */
START_TEST(a_huge_sequence_is_given_up)
{
	struct keys k;
	char block[KEYS_FEED];
	memset(block, ';', sizeof block);
	memcpy(block, "\033[", 2);
	keys_init(&k);
	for (int i = 0; i < 10; i++) {
		keys_feed(&k, block, sizeof block);
		while (keys_next(&k, false).kind != TOKEN_NONE)
			;
		ck_assert_uint_le(k.length - k.at, KEYS_HELD);
	}
	keys_free(&k);
}
END_TEST

int main(void)
{
	setlocale(LC_ALL, "");
	Suite *s = suite_create("keys");
	TCase *t = tcase_create("keys");
	tcase_add_loop_test(t, meant_however_it_arrives, 0, sizeof ways / sizeof *ways);
	tcase_add_test(t, a_lone_esc_waits_and_then_is_one);
	tcase_add_test(t, what_terminfo_says_is_known);
	tcase_add_test(t, a_huge_paste_is_bounded);
	tcase_add_test(t, a_huge_sequence_is_given_up);
	suite_add_tcase(s, t);
	return run_tests(s);
}
