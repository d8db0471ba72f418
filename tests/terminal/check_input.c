/* SPDX-License-Identifier: MIT */
/* Keys, pastes and changes of size as a terminal delivers them: late, together, in bulk. */
#include "config.h"

#include "tests/terminal/stage.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MILLION = 1000000 };

START_TEST(arrows_move_as_letters_do)
{
	static const char *const pairs[][2] = {
		{ "h", "\033OD" }, { "l", "\033[C" }, { "k", "\033OA" }, { "j", "\033[B" }, { "?", "\033OP" },
	};
	stage_fill();
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		struct vt *letter = stage_open(24, 80, "xterm-256color"), *arrow = stage_open(24, 80, "xterm-256color");
		vt_keys(letter, "hk");
		vt_keys(arrow, "hk");
		vt_key(letter, pairs[i][0]);
		vt_key(arrow, pairs[i][1]);
		stage_settle(letter);
		stage_settle(arrow);
		char *drawn = strdup(vt_dump(letter));
		stage_same(vt_dump(arrow), drawn);
		free(drawn);
		vt_close(letter);
		vt_close(arrow);
	}
}
END_TEST

START_TEST(esc_and_a_key_in_one_write)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "c");
	stage_settle(vt);
	stage_see(vt, "energy");
	vt_keys(vt, "\033?");
	stage_settle(vt);
	stage_see(vt, "Check in: how the day begins");
	vt_keys(vt, "\033");		/* alone: nothing follows, and it is Esc all the same */
	stage_settle(vt);
	stage_see_not(vt, "Check in: how the day begins");
	stage_leave(vt);
}
END_TEST

START_TEST(a_key_nobody_knows_does_nothing)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	char *before = strdup(vt_dump(vt));
	vt_key(vt, "\033[15;5~");
	vt_key(vt, "\033OQ");
	vt_key(vt, "\033[<2;10;10M");
	vt_key(vt, "\033[I");
	stage_settle(vt);
	stage_same(vt_dump(vt), before);
	free(before);
	stage_leave(vt);
}
END_TEST

START_TEST(the_wheel_and_a_press)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_key(vt, "\033[<64;10;10M");
	vt_keys(vt, "w");
	stage_settle(vt);
	stage_see(vt, "5 March");
	vt_key(vt, "\033[<65;10;5M");
	stage_settle(vt);
	stage_see(vt, "12 March");
	int row = stage_see(vt, "check in");
	char press[32];
	snprintf(press, sizeof press, "\033[<0;3;%dM", row + 1);
	vt_key(vt, press);
	stage_settle(vt);
	stage_see(vt, "energy");
	vt_key(vt, "\033");
	stage_settle(vt);
	stage_leave(vt);
}
END_TEST

START_TEST(the_mouse_can_be_let_alone)
{
	size_t n;
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_forget(vt);
	vt_keys(vt, ":set mouse off\r");
	stage_settle(vt);
	stage_see(vt, "mouse is off from now on");
	ck_assert_ptr_nonnull(strstr(vt_bytes(vt, &n), "\033[?1000l"));
	stage_leave(vt);
	vt = stage_open(24, 80, "xterm-256color");
	const char *bytes = vt_bytes(vt, &n);
	for (size_t i = 0; i + 8 <= n; i++)
		ck_assert(memcmp(bytes + i, "\033[?1000h", 8) != 0);
	stage_leave(vt);
}
END_TEST

START_TEST(search_and_a_line_once_typed)
{
	ck_assert_int_eq(RUN("note", "-3", "zephyr", "from", "the", "west"), 0);
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "/zeph\r");
	stage_settle(vt);
	stage_see(vt, "zephyr from the west");
	vt_keys(vt, "\r/\025stumbling\r");
	stage_settle(vt);
	stage_see(vt, "In the guide");
	vt_keys(vt, "\r");
	stage_settle(vt);
	stage_see_not(vt, "In the guide");
	vt_keys(vt, "\177");
	stage_settle(vt);
	stage_see(vt, "In the guide");
	vt_keys(vt, "\033:-7\r");
	stage_settle(vt);
	stage_leave(vt);
	vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, ":");
	stage_settle(vt);
	vt_key(vt, "\033[A");
	stage_settle(vt);
	stage_see(vt, ":-7");
	vt_close(vt);
}
END_TEST

START_TEST(a_form_outlives_a_change_of_size)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "atempo 8k 42m");
	stage_settle(vt);
	stage_see(vt, "tempo 8k 42m");
	vt_resize(vt, 40, 120);
	stage_settle(vt);
	stage_see(vt, "tempo 8k 42m");
	vt_resize(vt, 5, 20);
	stage_settle(vt);
	stage_see_not(vt, "tempo 8k 42m");
	vt_resize(vt, 20, 60);
	vt_keys(vt, " rpe 7");
	stage_settle(vt);
	stage_see(vt, "tempo 8k 42m rpe 7");
	vt_keys(vt, "\r");
	stage_settle(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"rpe\": 7"));
	vt_close(vt);
}
END_TEST

/* Into a field: as typed, without what would steer a terminal; the new line inside it saves nothing. */
START_TEST(a_paste_into_a_field)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "a");
	vt_key(vt, "\033[200~easy 6k\r35m caf\303\251\033[31m\001\033[201~");
	stage_settle(vt);
	stage_see(vt, "easy 6k 35m caf\303\251");
	ck_assert_str_eq(stage_today(), "");
	vt_keys(vt, "\r");
	stage_settle(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"min\": 35"));
	ck_assert_ptr_null(strstr(stage_today(), "\\u00"));
	vt_close(vt);
}
END_TEST

/* On the grid a paste is no row of keys: "d", "y" and "q" in it do nothing. */
START_TEST(a_paste_outside_a_field)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_key(vt, "\033[200~hdyc444444\rquuu\033[201~");
	stage_settle(vt);
	stage_see(vt, "check in");
	stage_see_not(vt, "energy");
	vt_keys(vt, "h");
	stage_settle(vt);
	ck_assert_str_eq(stage_today(), "");
	stage_leave(vt);
}
END_TEST

static char *million(const char *piece)
{
	char *text = malloc(MILLION + 16);
	size_t n = strlen(piece);
	ck_assert_ptr_nonnull(text);
	for (size_t i = 0; i < MILLION; i++)
		text[i] = piece[i % n];
	return text;
}

/* All of it taken before it is drawn: a frame for every few hundred bytes would show in what was written. */
START_TEST(a_million_bytes_pasted)
{
	static const char begin[] = "\033[200~", end[] = "\033[201~";
	size_t written;
	char *text = million("easy 5k ");
	stage_fill();
	struct vt *vt = stage_open(40, 120, "xterm-256color");
	vt_keys(vt, "a");
	stage_settle(vt);
	vt_forget(vt);
	vt_send(vt, begin, sizeof begin - 1, 1);
	vt_send(vt, text, MILLION, 0);
	vt_send(vt, end, sizeof end - 1, 0);
	stage_settle(vt);
	stage_see(vt, "easy 5k easy 5k");
	vt_bytes(vt, &written);
	ck_assert_uint_lt(written, 20000);
	free(text);
	vt_close(vt);
}
END_TEST

START_TEST(a_million_keys_typed)
{
	size_t written;
	char *text = million("hl");
	stage_fill();
	struct vt *vt = stage_open(40, 120, "xterm-256color");
	char *before = strdup(vt_dump(vt));
	vt_forget(vt);
	vt_send(vt, text, MILLION, MILLION);
	stage_settle(vt);
	stage_same(vt_dump(vt), before);
	vt_bytes(vt, &written);
	ck_assert_uint_lt(written, 20000);
	free(before);
	free(text);
	stage_leave(vt);
}
END_TEST

/* A burst that leaves the window read and then changes a day: the form must open over what that day holds. */
START_TEST(a_burst_does_not_outrun_the_diary)
{
	ck_assert_int_eq(RUN("checkin", "2020-03-12", "energy=2", "legs=2", "muscles=2", "sleep_quality=2", "mood=2",
		"motivation=1", "old"), 0);
	struct vt *vt = stage_open(40, 120, "xterm-256color");
	vt_keys(vt, "gc");
	stage_settle(vt);
	stage_see(vt, "old");
	vt_close(vt);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, arrows_move_as_letters_do);
	tcase_add_test(t, esc_and_a_key_in_one_write);
	tcase_add_test(t, a_key_nobody_knows_does_nothing);
	tcase_add_test(t, the_wheel_and_a_press);
	tcase_add_test(t, the_mouse_can_be_let_alone);
	tcase_add_test(t, search_and_a_line_once_typed);
	tcase_add_test(t, a_form_outlives_a_change_of_size);
	tcase_add_test(t, a_paste_into_a_field);
	tcase_add_test(t, a_paste_outside_a_field);
	tcase_add_test(t, a_million_bytes_pasted);
	tcase_add_test(t, a_million_keys_typed);
	tcase_add_test(t, a_burst_does_not_outrun_the_diary);
}

int main(void)
{
	return stage_main("input", add);
}
