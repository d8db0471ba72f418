/* SPDX-License-Identifier: MIT */
/* What others do while the screens are open: the runner's editor, a stop from outside, the date that changes at midnight.

   The date is the clock's, and no variable can change it in a running program; so the program runs with clock_shim.so before the
   C library, which reads the time of day from a file. */
#include "config.h"

#include "tests/terminal/stage.h"

#include "base/str.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void put(const char *path, const char *text, mode_t mode)
{
	FILE *f = fopen(path, "w");
	ck_assert_ptr_nonnull(f);
	fputs(text, f);
	ck_assert_int_eq(fclose(f), 0);
	ck_assert_int_eq(chmod(path, mode), 0);
}

/* An editor that does this with the file named by $1. */
static void editor(const char *script)
{
	struct str path = { 0 }, text = { 0 };
	str_addf(&path, "%s/editor", getenv("HOME"));
	str_addf(&text, "#!/bin/sh\n%s\n", script);
	put(path.text, text.text, 0700);
	setenv("VISUAL", "$HOME/editor", 1);	/* a sentence with it is wrapped alike wherever this is built */
	setenv("TMPDIR", getenv("HOME"), 1);
	str_free(&path);
	str_free(&text);
}

START_TEST(a_note_comes_back_from_the_editor)
{
	editor("sed -i 's/calf/knee/; $a\\\nwindy' \"$1\"");
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "nleft calf");
	vt_key(vt, "\017");
	stage_settle(vt);
	stage_see(vt, "left knee");
	stage_see(vt, "windy");
	ck_assert_str_eq(stage_today(), "");
	vt_keys(vt, " all day\r");
	stage_settle(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"note\": \"left knee\\nwindy all day\""));
	stage_leave(vt);
}
END_TEST

START_TEST(an_editor_that_fails_leaves_the_note)
{
	editor("echo lost > \"$1\"; exit 3");
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "nleft calf");
	vt_key(vt, "\017");
	stage_settle(vt);
	stage_see(vt, "left calf");
	stage_see(vt, "ended with 3");
	stage_see_not(vt, "lost");
	vt_keys(vt, "\r");
	stage_settle(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"note\": \"left calf\""));
	stage_leave(vt);
}
END_TEST

/* The marker of a stop says that the editor has the terminal; it has written, and waits for more when the terminal goes away. */
START_TEST(the_terminal_goes_away_under_the_editor)
{
	editor("echo 'kept all the same' >> \"$1\"; printf '\\033]7771;\\033\\\\'; cat > /dev/null; exit 1");
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "nleft calf");
	vt_key(vt, "\017");
	ck_assert(vt_settle_stops(vt, 1));
	vt_hang_up(vt);
	ck_assert_int_eq(vt_wait_exit(vt), 128 + SIGHUP);
	vt_close(vt);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, "left calf");
	stage_see(vt, "kept all the same");
	vt_keys(vt, "\r");
	stage_settle(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"note\": \"left calf\\nkept all the same\""));
	stage_leave(vt);
}
END_TEST

/* What was typed in the same burst is kept before the editor begins. */
START_TEST(killed_under_the_editor)
{
	editor("printf '\\033]7771;\\033\\\\'; exec cat > /dev/null");
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "nleft calf\017");
	ck_assert(vt_settle_stops(vt, 1));
	kill(vt_pid(vt), SIGKILL);
	vt_hang_up(vt);
	ck_assert_int_eq(vt_wait_exit(vt), 128 + SIGKILL);
	vt_close(vt);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, "left calf");
	vt_close(vt);
}
END_TEST

/* Another program has used the terminal meanwhile: all is painted anew, and keys are keys again. */
START_TEST(stopped_from_outside)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "aeasy 5k");
	stage_settle(vt);
	char *drawn = strdup(vt_looks(vt));
	vt_halt(vt, "\033[2J\033[5;1Hgarbage\033[24;1Hmore of it");
	stage_see(vt, "garbage");
	ck_assert(vt_line_is_sane(vt));
	vt_resume(vt);
	stage_settle(vt);
	stage_same(vt_looks(vt), drawn);
	ck_assert(!vt_line_is_sane(vt));
	vt_keys(vt, " 30m");
	stage_settle(vt);
	stage_see(vt, "easy 5k 30m");
	free(drawn);
	vt_close(vt);
}
END_TEST

static void set_clock(const char *seconds)
{
	struct str now = { 0 }, next = { 0 };
	str_addf(&now, "%s/clock", getenv("HOME"));
	str_addf(&next, "%s/clock.new", getenv("HOME"));
	put(next.text, seconds, 0600);
	ck_assert_int_eq(rename(next.text, now.text), 0);
	setenv("CLOCK_SHIM", now.text, 1);
	str_free(&now);
	str_free(&next);
}

#define NOON "1773316800.000"		/* Thursday 12 March 2026, 12:00 UTC */
#define LATE "1773359999.998"		/* the last two milliseconds of that day */
#define NEXT "1773360000.001"

static struct vt *open_by_clock(const char *seconds)
{
	char *argv[] = { getenv("RESTDAY"), NULL };
	struct str shim = { 0 };
	const char *build = getenv("BUILDDIR");
	ck_assert_ptr_nonnull(build);
	str_addf(&shim, "%s/tests/terminal/clock_shim.so", build);
	set_clock(seconds);
	unsetenv("RESTDAY_TODAY");
	setenv("ASAN_OPTIONS", "verify_asan_link_order=0", 1);
	setenv("LD_PRELOAD", shim.text, 1);
	struct vt *vt = vt_open(24, 100, "xterm-256color", argv, false);
	unsetenv("LD_PRELOAD");
	stage_settle(vt);
	str_free(&shim);
	return vt;
}

/* Nobody presses a key: the loop wakes by itself, and the cursor goes along with today. */
START_TEST(the_date_changes_at_midnight)
{
	stage_fill();
	struct vt *vt = open_by_clock(LATE);
	stage_see(vt, "Thursday 12 March 2026");
	set_clock(NEXT);
	ck_assert_msg(vt_settle_shows(vt, "Friday 13 March 2026"), "%s", vt_dump(vt));
	vt_keys(vt, "aeasy 5k 30m\r");
	stage_settle(vt);
	stage_leave(vt);
	setenv("RESTDAY_TODAY", "2026-03-13", 1);
	ck_assert_int_eq(RUN("export"), 0);
	ck_assert_ptr_nonnull(strstr(stage_said(), "{\"date\": \"2026-03-13\""));
	ck_assert_ptr_null(strstr(stage_said(), "{\"date\": \"2026-03-12\""));
}
END_TEST

/* A form stays with the day it was opened on. */
START_TEST(a_form_stays_with_its_day)
{
	stage_fill();
	struct vt *vt = open_by_clock(NOON);
	vt_keys(vt, "aeasy 5k");
	stage_settle(vt);
	set_clock(NEXT);
	vt_keys(vt, " 30m");
	stage_settle(vt);
	stage_see(vt, "Friday 13 March 2026");
	vt_keys(vt, "\r");
	stage_settle(vt);
	stage_leave(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"km\": 5"));
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, a_note_comes_back_from_the_editor);
	tcase_add_test(t, an_editor_that_fails_leaves_the_note);
	tcase_add_test(t, the_terminal_goes_away_under_the_editor);
	tcase_add_test(t, killed_under_the_editor);
	tcase_add_test(t, stopped_from_outside);
	tcase_add_test(t, the_date_changes_at_midnight);
	tcase_add_test(t, a_form_stays_with_its_day);
}

int main(void)
{
	return stage_main("outside", add);
}
