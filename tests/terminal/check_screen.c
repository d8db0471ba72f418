/* SPDX-License-Identifier: MIT */
/* What only a terminal shows: colours as they arrive, sizes as they change, the real cursor. */
#include "config.h"

#include "tests/terminal/stage.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

struct palette {
	int cells, reversed;		/* with a colour; drawn reversed */
	int highest;			/* colour number seen */
	bool used[257];			/* as ground */
};

static struct palette look(const struct vt *vt, int rows, int cols)
{
	struct palette p = { .highest = -1 };
	for (int row = 0; row < rows; row++)
		for (int col = 0; col < cols; col++) {
			struct vt_cell c = vt_at(vt, row, col);
			p.cells += c.fg >= 0 || c.bg >= 0;
			p.reversed += c.reverse;
			p.highest = c.fg > p.highest ? c.fg : p.highest;
			p.highest = c.bg > p.highest ? c.bg : p.highest;
			if (c.bg >= 0)
				p.used[c.bg] = true;
		}
	return p;
}

/* The cursor stands where the chosen day is drawn reversed. */
static void check_cursor(const struct vt *vt)
{
	int row, col;
	vt_cursor(vt, &row, &col);
	ck_assert_msg(vt_at(vt, row, col).reverse, "the cursor is at %d,%d, on nothing chosen", row, col);
}

static const struct { int rows, cols; } sizes[] = { { 40, 120 }, { 24, 80 }, { 20, 60 }, { 60, 200 } };

START_TEST(the_first_frame)
{
	stage_fill();
	struct vt *vt = stage_open(sizes[_i].rows, sizes[_i].cols, "xterm-256color");
	stage_see(vt, "restday");
	stage_see(vt, "check in");
	check_cursor(vt);
	struct palette p = look(vt, sizes[_i].rows, sizes[_i].cols);
	ck_assert_int_gt(p.cells, 100);
	ck_assert(p.used[166]);		/* Tuesday's intervals */
	ck_assert(p.used[36] || p.used[74] || p.used[227] || p.used[25]);
	ck_assert(!p.used[0] && !p.used[256]);
	stage_leave(vt);
}
END_TEST

START_TEST(colours_by_terminal)
{
	static const struct { const char *term; int highest; } terms[] = {
		{ "xterm-256color", 255 }, { "tmux-256color", 255 }, { "xterm", 7 }, { "screen", 7 }, { "linux", 7 },
	};
	stage_fill();
	struct vt *vt = stage_open(40, 120, terms[_i].term);
	struct palette p = look(vt, 40, 120);
	ck_assert_int_le(p.highest, terms[_i].highest);
	ck_assert_int_gt(p.highest, 0);
	ck_assert_int_gt(p.cells, 100);
	check_cursor(vt);
	stage_leave(vt);
}
END_TEST

START_TEST(no_colour_where_none_is_wanted)
{
	static const char *const terms[] = { "xterm-256color", "vt100", "xterm-mono" };
	if (_i == 0)
		setenv("NO_COLOR", "1", 1);
	stage_fill();
	struct vt *vt = stage_open(24, 80, terms[_i]);
	struct palette p = look(vt, 24, 80);
	ck_assert_int_eq(p.cells, 0);
	ck_assert_int_gt(p.reversed, 0);
	stage_see(vt, "restday");
	check_cursor(vt);
	stage_leave(vt);
}
END_TEST

START_TEST(outside_utf8_all_is_ascii)
{
	static const char *const locales[] = { "C", "POSIX", "no_SUCH.locale" };
	size_t n;
	stage_fill();
	setenv("LC_ALL", locales[_i], 1);
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "wc");
	stage_settle(vt);
	const char *bytes = vt_bytes(vt, &n);
	for (size_t i = 0; i < n; i++)
		ck_assert_msg((bytes[i] & 0x80) == 0, "byte %zu is %02x", i, bytes[i] & 0xFF);
	vt_close(vt);
}
END_TEST

START_TEST(too_small_says_so_and_goes_on)
{
	static const struct { int rows, cols; } small[] = { { 1, 1 }, { 2, 200 }, { 60, 5 }, { 1, 80 } };
	stage_fill();
	struct vt *vt = stage_open(8, 30, "xterm-256color");
	stage_see(vt, "40");
	for (size_t i = 0; i < sizeof small / sizeof *small; i++) {
		vt_resize(vt, small[i].rows, small[i].cols);
		stage_settle(vt);
		vt_keys(vt, "lh");
		stage_settle(vt);
	}
	vt_resize(vt, 24, 80);
	stage_settle(vt);
	stage_see(vt, "check in");
	check_cursor(vt);
	stage_leave(vt);
}
END_TEST

/* Whatever way a screen came about, it is the one drawn in full: nothing stale is left by painting only what differs. */
START_TEST(what_differs_is_all_that_is_painted)
{
	static const char *const ways[] = {
		"hhhh", "w", "wj", "[[", "{}", "ttw", "kkkkkkk", "k", "kkkk", "jj", "jjjjjjjjjjj", "w", "kkkkkkkk", "k", "k", "jjjjjjjjj",
		"j", "w", "[[[[[[[", "[", "[", "]]]]]]]", "t", "?", "?", "gG", "h", "c4", "4", "\033y", "aeasy",
	};
	char *drawn;
	stage_fill();
	struct vt *vt = stage_open(sizes[_i].rows, sizes[_i].cols, "xterm-256color");
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
		vt_keys(vt, ways[i]);
		stage_settle(vt);
		drawn = strdup(vt_looks(vt));
		vt_key(vt, "\014");
		stage_settle(vt);
		stage_same(vt_looks(vt), drawn);
		free(drawn);
	}
	vt_close(vt);
}
END_TEST

START_TEST(a_change_of_size_paints_what_a_start_would)
{
	stage_fill();
	struct vt *vt = stage_open(30, 90, "xterm-256color");
	vt_resize(vt, 24, 80);
	stage_settle(vt);
	char *drawn = strdup(vt_dump(vt));
	stage_leave(vt);
	vt = stage_open(24, 80, "xterm-256color");
	stage_same(vt_dump(vt), drawn);
	free(drawn);
	stage_leave(vt);
}
END_TEST

/* Weeks coming into sight are read; what is said of the chosen day must not rest on what was read before. */
START_TEST(reading_more_changes_nothing_said)
{
	stage_fill();
	struct vt *vt = stage_open(40, 120, "xterm-256color");
	vt_keys(vt, "h");
	stage_settle(vt);
	stage_see(vt, "intervals");
	char *drawn = strdup(vt_looks(vt));
	vt_resize(vt, 200, 400);
	stage_settle(vt);
	stage_see(vt, "intervals");
	vt_resize(vt, 40, 120);
	stage_settle(vt);
	stage_same(vt_looks(vt), drawn);
	free(drawn);
	stage_leave(vt);
}
END_TEST

/* A command asks the terminal how wide it is: what a day holds is wrapped in its column, never by the terminal. */
START_TEST(a_week_on_a_narrow_terminal)
{
	static const char *const days[] = { "Mon  9", "Tue 10", "Wed 11", "Thu 12", "Fri 13", "Sat 14" };
	char week[] = "week", *argv[] = { getenv("RESTDAY"), week, NULL };
	static const int cols[] = { 40, 62, 63, 80 };
	stage_fill();
	RUN("ill", "below", "fever");
	struct vt *vt = vt_open(30, cols[_i], "xterm-256color", argv, false);
	ck_assert_int_eq(vt_wait_exit(vt), 0);
	for (int i = 0, row = 0; i < 6; i++) {
		int next = stage_see(vt, days[i]);
		ck_assert_msg(next == row + 1, "%s does not follow the lines of the day before:\n%s", days[i], vt_dump(vt));
		for (row = next; row + 1 < 30 && strncmp(vt_row(vt, row + 1), "         ", 9) == 0 && vt_row(vt, row + 1)[9] != ' ';)
			row++;
	}
	ck_assert_ptr_nonnull(strstr(vt_row(vt, stage_see(vt, days[4])), " at most  \u25cb passive recovery"));	/* the chip has a blank before it */
	vt_close(vt);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_loop_test(t, the_first_frame, 0, sizeof sizes / sizeof *sizes);
	tcase_add_loop_test(t, colours_by_terminal, 0, 5);
	tcase_add_loop_test(t, no_colour_where_none_is_wanted, 0, 3);
	tcase_add_loop_test(t, outside_utf8_all_is_ascii, 0, 3);
	tcase_add_test(t, too_small_says_so_and_goes_on);
	tcase_add_loop_test(t, what_differs_is_all_that_is_painted, 0, sizeof sizes / sizeof *sizes);
	tcase_add_test(t, a_change_of_size_paints_what_a_start_would);
	tcase_add_test(t, reading_more_changes_nothing_said);
	tcase_add_loop_test(t, a_week_on_a_narrow_terminal, 0, 4);
}

int main(void)
{
	return stage_main("screen", add);
}
