/* SPDX-License-Identifier: MIT */
/* What is typed outlives every end of the program, stands there at the next start, and is gone once it was saved or left. */
#include "config.h"

#include "tests/terminal/stage.h"

#include "base/str.h"

#include <fcntl.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

static const char said[] = "Here is what you had typed; Enter saves it, Esc leaves it.";

/* How many files in the folder of drafts are called so. */
static int files(const char *name)
{
	glob_t found = { 0 };
	struct str pattern = { 0 };
	str_addf(&pattern, "%s/restday/drafts/*/%s", getenv("XDG_STATE_HOME"), name);
	int n = glob(pattern.text, 0, NULL, &found) == 0 ? (int)found.gl_pathc : 0;
	globfree(&found);
	str_free(&pattern);
	return n;
}

/* The end of a program as it comes: 0 is the terminal that goes away. */
static void end(struct vt *vt, int sig)
{
	if (sig == 0)
		vt_hang_up(vt);
	else
		kill(vt_pid(vt), sig);
	ck_assert_int_eq(vt_wait_exit(vt), 128 + (sig == 0 ? SIGHUP : sig));
	vt_close(vt);
}

static const int ends[] = { SIGKILL, SIGTERM, SIGHUP, SIGINT, 0 };
enum { ENDS = sizeof ends / sizeof *ends };

START_TEST(half_a_check_in_outlives)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "c42");
	stage_settle(vt);
	end(vt, ends[_i]);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, said);
	stage_see(vt, "2 of 6 answered");
	vt_keys(vt, "3444\r");
	stage_settle(vt);
	stage_see_not(vt, "6 of 6");
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"energy\": 4, \"legs\": 2, \"muscles\": 3"));
	ck_assert_int_eq(files("*.draft"), 0);
	stage_leave(vt);
}
END_TEST

START_TEST(a_line_outlives)
{
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "haeasy 5k 30m");
	stage_settle(vt);
	end(vt, ends[_i]);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, said);
	stage_see(vt, "easy 5k 30m");
	vt_keys(vt, " rpe 3");
	stage_settle(vt);
	stage_see(vt, "easy 5k 30m rpe 3");
	end(vt, ends[_i]);		/* and a second time */
	vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, "easy 5k 30m rpe 3");
	vt_keys(vt, "\r");
	stage_settle(vt);
	ck_assert_int_eq(RUN("export"), 0);
	ck_assert_ptr_nonnull(strstr(stage_said(), "{\"date\": \"2026-03-11\""));
	ck_assert_ptr_nonnull(strstr(stage_said(), "\"rpe\": 3"));
	stage_leave(vt);
}
END_TEST

START_TEST(a_long_note_outlives)
{
	struct str paste = { 0 }, note = { 0 };
	for (int i = 0; note.length < 3900; i++)
		str_addf(&note, "%d legs, ", i);
	str_addf(&paste, "\033[200~%s\r\303\251nd\033[201~", note.text);
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "n");
	vt_key(vt, paste.text);
	stage_settle(vt);
	end(vt, ends[_i]);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, said);
	vt_keys(vt, "\r");
	stage_settle(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), note.text));
	ck_assert_ptr_nonnull(strstr(stage_said(), ", \\n\303\251nd\""));
	stage_leave(vt);
	str_free(&paste);
	str_free(&note);
}
END_TEST

/* nohup: no signal comes, only the end of input. */
START_TEST(the_end_of_input_is_an_end)
{
	signal(SIGHUP, SIG_IGN);
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "p3\tleft calf");
	stage_settle(vt);
	vt_hang_up(vt);
	ck_assert_int_eq(vt_wait_exit(vt), 0);
	vt_close(vt);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, said);
	stage_see(vt, "left calf");
	vt_close(vt);
}
END_TEST

/* Nothing is asked for again that was answered: saved, or left with a yes; a question that stands open is not. */
START_TEST(what_was_decided_is_gone)
{
	static const struct { const char *keys; int left; } ways[] = {
		{ "aeasy 5k 30m\033y", 0 }, { "aeasy 5k 30m\r", 0 }, { "aeasy 5k\033", 1 }, { "aeasy 5k\033n", 1 }, { "c4\r", 0 }, { "crj", 0 },
	};
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	for (const char *p = ways[_i].keys; *p != '\0'; p++) {
		vt_send(vt, p, 1, 1);
		if (*p == '\033')
			stage_settle(vt);	/* alone, or it would begin something */
	}
	stage_settle(vt);
	ck_assert_int_eq(files("*.draft"), ways[_i].left);
	end(vt, SIGKILL);
	vt = stage_open(24, 80, "xterm-256color");
	if (ways[_i].left == 0)
		stage_see_not(vt, said);
	else
		stage_see(vt, said);
	vt_close(vt);
}
END_TEST

START_TEST(leaving_at_once_leaves_nothing)
{
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "aeasy 5k");
	stage_settle(vt);
	ck_assert_int_eq(files("*.draft"), 1);
	vt_keys(vt, " 30m\rq");
	ck_assert_int_eq(vt_wait_exit(vt), 0);
	vt_close(vt);
	ck_assert_int_eq(files("*.draft"), 0);
	ck_assert_int_eq(RUN("doctor"), 0);	/* has nothing to say of the lock that lies there */
	ck_assert_int_eq(files("0.lock"), 1);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see_not(vt, said);
	stage_leave(vt);
}
END_TEST

START_TEST(a_look_leaves_nothing)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "hlwc");
	stage_settle(vt);
	end(vt, SIGKILL);
	ck_assert_int_eq(files("*"), 0);
}
END_TEST

/* Two programs on one diary: the one that goes on keeps its own, the one that was killed is heard of at the next start. */
START_TEST(two_windows_do_not_mix)
{
	stage_fill();
	struct vt *one = stage_open(24, 80, "xterm-256color"), *other = stage_open(24, 80, "xterm-256color");
	vt_keys(one, "aeasy 5k");
	vt_keys(other, "atempo 8k");
	stage_settle(one);
	stage_settle(other);
	ck_assert_int_eq(files("*.draft"), 2);
	end(other, SIGKILL);
	other = stage_open(24, 80, "xterm-256color");
	stage_see(other, "tempo 8k");
	stage_see(one, "easy 5k");
	vt_keys(one, " 30m\r");
	stage_settle(one);
	ck_assert(vt_settle_reloads(other, 1));
	stage_see(other, "tempo 8k");
	ck_assert_int_eq(files("*.draft"), 1);
	stage_leave(one);
	vt_keys(other, " 42m\r");
	stage_settle(other);
	stage_leave(other);
	ck_assert_int_eq(files("*.draft"), 0);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"purpose\": \"easy\""));
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"purpose\": \"tempo\""));
}
END_TEST

/* How often a draft got its name since the last time. */
static int writes(int watch)
{
	_Alignas(struct inotify_event) char bytes[65536];
	int n = 0;
	for (ssize_t got; (got = read(watch, bytes, sizeof bytes)) > 0;)
		for (char *p = bytes; p < bytes + got;) {
			const struct inotify_event *event = (const void *)p;
			n += event->len > 0 && strstr(event->name, "draft") != NULL;
			p += sizeof *event + event->len;
		}
	return n;
}

START_TEST(a_paste_is_one_write_and_moving_is_none)
{
	enum { MILLION = 1000000 };
	static char text[MILLION];
	glob_t found = { 0 };
	struct str pattern = { 0 };
	memset(text, 'x', sizeof text);
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "c44");
	stage_settle(vt);
	str_addf(&pattern, "%s/restday/drafts/*", getenv("XDG_STATE_HOME"));
	ck_assert_int_eq(glob(pattern.text, 0, NULL, &found), 0);
	int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	ck_assert_int_ge(inotify_add_watch(watch, found.gl_pathv[0], IN_MOVED_TO), 0);
	vt_keys(vt, "\tjk\tjk\t");
	stage_settle(vt);
	ck_assert_int_eq(writes(watch), 0);
	vt_keys(vt, "5");
	stage_settle(vt);
	ck_assert_int_eq(writes(watch), 1);
	vt_keys(vt, "\033");
	stage_settle(vt);
	vt_keys(vt, "ya");
	stage_settle(vt);
	ck_assert_int_eq(writes(watch), 0);
	vt_send(vt, "\033[200~", 6, 1);
	vt_send(vt, text, MILLION, 0);
	vt_send(vt, "\033[201~", 6, 0);
	stage_settle(vt);
	ck_assert_int_eq(writes(watch), 1);
	close(watch);
	globfree(&found);
	str_free(&pattern);
	vt_close(vt);
}
END_TEST

/* Not understood: said once, kept, and the program works as ever. */
START_TEST(one_that_cannot_be_read_is_set_aside)
{
	struct str path = { 0 };
	glob_t found = { 0 };
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "aeasy 5k");
	stage_settle(vt);
	end(vt, SIGKILL);
	str_addf(&path, "%s/restday/drafts/*/0.draft", getenv("XDG_STATE_HOME"));
	ck_assert_int_eq(glob(path.text, 0, NULL, &found), 0);
	FILE *f = fopen(found.gl_pathv[0], "w");
	ck_assert_ptr_nonnull(f);
	fputs("restday draft 9\nof the future\n", f);
	ck_assert_int_eq(fclose(f), 0);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see(vt, "What was typed cannot be opened (by another version): see FILES in restday(1).");
	vt_keys(vt, "aeasy 6k 30m\r");
	stage_settle(vt);
	stage_leave(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"km\": 6"));
	ck_assert_int_eq(files("0.unread"), 1);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see_not(vt, "What was typed");
	stage_leave(vt);
	globfree(&found);
	str_free(&path);
}
END_TEST

START_TEST(without_a_place_all_is_as_ever)
{
	struct str file = { 0 };
	str_addf(&file, "%s/file", getenv("HOME"));
	FILE *f = fopen(file.text, "w");
	ck_assert_ptr_nonnull(f);
	ck_assert_int_eq(fclose(f), 0);
	setenv("XDG_STATE_HOME", file.text, 1);
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "aeasy 5k");
	stage_settle(vt);
	end(vt, SIGKILL);
	vt = stage_open(24, 80, "xterm-256color");
	stage_see_not(vt, "typed");
	vt_keys(vt, "aeasy 5k 30m\r");
	stage_settle(vt);
	stage_leave(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"km\": 5"));
	str_free(&file);
}
END_TEST

START_TEST(the_demo_keeps_none)
{
	char demo[] = "demo";
	char *argv[] = { getenv("RESTDAY"), demo, NULL };
	setenv("TMPDIR", getenv("HOME"), 1);
	struct vt *vt = vt_open(24, 80, "xterm-256color", argv, false);
	stage_settle(vt);
	vt_keys(vt, "hc3");
	stage_settle(vt);
	end(vt, SIGTERM);
	ck_assert_int_eq(files("*"), 0);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_loop_test(t, half_a_check_in_outlives, 0, ENDS);
	tcase_add_loop_test(t, a_line_outlives, 0, ENDS);
	tcase_add_loop_test(t, a_long_note_outlives, 0, ENDS);
	tcase_add_test(t, the_end_of_input_is_an_end);
	tcase_add_loop_test(t, what_was_decided_is_gone, 0, 6);
	tcase_add_test(t, leaving_at_once_leaves_nothing);
	tcase_add_test(t, a_look_leaves_nothing);
	tcase_add_test(t, two_windows_do_not_mix);
	tcase_add_test(t, a_paste_is_one_write_and_moving_is_none);
	tcase_add_test(t, one_that_cannot_be_read_is_set_aside);
	tcase_add_test(t, without_a_place_all_is_as_ever);
	tcase_add_test(t, the_demo_keeps_none);
}

int main(void)
{
	return stage_main("drafts", add);
}
