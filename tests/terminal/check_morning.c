/* SPDX-License-Identifier: MIT */
/* The main job on a real terminal and a real diary: check in, take back, and two windows open at once. */
#include "config.h"

#include "tests/terminal/stage.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

START_TEST(six_keys_and_enter)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "c");
	stage_settle(vt);
	stage_see(vt, "energy");
	ck_assert_str_eq(stage_today(), "");
	vt_keys(vt, "435444\r");
	stage_settle(vt);
	stage_see_not(vt, "motivation");
	const char *today = stage_today();
	ck_assert_ptr_nonnull(strstr(today, "\"energy\": 4, \"legs\": 3, \"muscles\": 5, \"sleep_quality\": 4, \"mood\": 4, \"motivation\": 4"));
	stage_leave(vt);
}
END_TEST

START_TEST(taken_back_after_a_restart)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "c444444\r");
	stage_settle(vt);
	stage_leave(vt);
	ck_assert_str_ne(stage_today(), "");
	vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "u");
	stage_settle(vt);
	ck_assert_str_eq(stage_today(), "");
	vt_key(vt, "\022");
	stage_settle(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"energy\": 4"));
	stage_leave(vt);
}
END_TEST

START_TEST(an_empty_diary_says_how_to_begin)
{
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, "import");
	vt_keys(vt, "aeasy 5k 30m\r");
	stage_settle(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"purpose\": \"easy\""));
	stage_see_not(vt, "import");
	stage_leave(vt);
}
END_TEST

/* From nothing to a verdict: the questions of the first start, answered; then the six keys. */
START_TEST(a_first_start_asks_three_things)
{
	stage_unconfigure();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, "Welcome to restday");
	vt_keys(vt, "2");
	stage_settle(vt);
	vt_keys(vt, "72\r");
	stage_settle(vt);
	stage_see_not(vt, "Welcome to restday");
	stage_see(vt, "import");
	ck_assert_str_eq(stage_config(), "[display]\nunits = mi\nweek_start = sunday\n\n[runner]\nsituation = some\n");
	vt_keys(vt, "c");
	stage_settle(vt);
	vt_keys(vt, "444444\r");
	stage_settle(vt);
	stage_see(vt, "TRAIN");
	stage_see(vt, "not made for your situation");
	stage_see_not(vt, "?  ");		/* of the days before nothing is said */
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"energy\": 4"));
	ck_assert_int_eq(RUN("today"), 0);
	ck_assert_ptr_nonnull(strstr(stage_said(), "Not made for your situation"));
	stage_leave(vt);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see_not(vt, "Welcome to restday");
	stage_leave(vt);
}
END_TEST

/* Who has read of c presses c, and is not asked again once something is entered. */
START_TEST(nobody_has_to_answer)
{
	stage_unconfigure();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "\033");
	stage_settle(vt);
	stage_see_not(vt, "Welcome to restday");
	stage_leave(vt);
	ck_assert_str_eq(stage_config(), "");
	vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, "Welcome to restday");
	vt_keys(vt, "c444444\r");
	stage_settle(vt);
	stage_see(vt, "TRAIN");
	stage_see_not(vt, "not made for");
	stage_leave(vt);
	ck_assert_str_eq(stage_config(), "");
	vt = stage_open(24, 80, "xterm-256color");
	stage_see_not(vt, "Welcome to restday");
	vt_keys(vt, ":welcome\r");
	stage_settle(vt);
	stage_see(vt, "Welcome to restday");
	vt_key(vt, "\033[B");
	vt_key(vt, "\033[B");
	vt_keys(vt, "1\r");
	stage_settle(vt);
	ck_assert_str_eq(stage_config(), "[runner]\nsituation = none\n");
	stage_leave(vt);
}
END_TEST

/* The choices hold for this time, and why for this time only is said. */
START_TEST(a_configuration_that_cannot_be_written)
{
	stage_unconfigure();
	stage_block_config();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "211\r");
	stage_settle(vt);
	stage_see(vt, "For now only");
	stage_see(vt, " mi");
	stage_leave(vt);
}
END_TEST

/* The same frame in both windows, and nobody pressed a key in the second. */
START_TEST(another_windows_change_is_seen)
{
	stage_fill();
	struct vt *one = stage_open(24, 80, "xterm-256color"), *other = stage_open(24, 80, "xterm-256color");
	vt_keys(one, "atempo 8k 42m rpe 7\r");
	stage_settle(one);
	ck_assert_msg(vt_settle_reloads(other, 1), "nothing was noticed");
	vt_keys(one, "hl");	/* what was said of the change is gone */
	vt_keys(other, "hl");
	stage_settle(one);
	stage_settle(other);
	char *drawn = strdup(vt_dump(one));
	stage_same(vt_dump(other), drawn);
	free(drawn);
	stage_leave(one);
	stage_leave(other);
}
END_TEST

/* Two forms over one day, open at once: what one saves, the other keeps. */
START_TEST(neither_window_loses_anything)
{
	stage_fill();
	struct vt *one = stage_open(24, 80, "xterm-256color"), *other = stage_open(24, 80, "xterm-256color");
	vt_keys(one, "c44");
	vt_keys(other, "aeasy 5k 30m");
	stage_settle(one);
	stage_settle(other);
	vt_keys(one, "4444\r");
	stage_settle(one);
	ck_assert(vt_settle_reloads(other, 1));
	stage_see(other, "easy 5k 30m");
	vt_keys(other, "\r");
	stage_settle(other);
	ck_assert(vt_settle_reloads(one, 1));
	const char *today = stage_today();
	ck_assert_ptr_nonnull(strstr(today, "\"energy\": 4"));
	ck_assert_ptr_nonnull(strstr(today, "\"km\": 5"));
	stage_leave(one);
	stage_leave(other);
}
END_TEST

START_TEST(a_commands_change_is_seen)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	ck_assert_int_eq(RUN("checkin", "energy=1", "legs=1", "muscles=1", "sleep_quality=1", "mood=1", "motivation=1"), 0);
	ck_assert(vt_settle_reloads(vt, 1));
	ck_assert_int_eq(RUN("undo"), 0);
	ck_assert(vt_settle_reloads(vt, 2));
	stage_leave(vt);
}
END_TEST

START_TEST(what_cannot_be_saved_stays_in_the_form)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "arunning about\r");
	stage_settle(vt);
	stage_see(vt, "running about");
	ck_assert_str_eq(stage_today(), "");
	vt_close(vt);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, six_keys_and_enter);
	tcase_add_test(t, taken_back_after_a_restart);
	tcase_add_test(t, an_empty_diary_says_how_to_begin);
	tcase_add_test(t, a_first_start_asks_three_things);
	tcase_add_test(t, nobody_has_to_answer);
	tcase_add_test(t, a_configuration_that_cannot_be_written);
	tcase_add_test(t, another_windows_change_is_seen);
	tcase_add_test(t, neither_window_loses_anything);
	tcase_add_test(t, a_commands_change_is_seen);
	tcase_add_test(t, what_cannot_be_saved_stays_in_the_form);
}

int main(void)
{
	return stage_main("morning", add);
}
