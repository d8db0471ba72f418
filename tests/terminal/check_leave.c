/* SPDX-License-Identifier: MIT */
/* Every way out gives the terminal back: the alternate screen left, the cursor shown, paste marks off, the line echoing;
   where there is no terminal to begin with, one sentence says what to do instead. */
#include "config.h"

#include "tests/terminal/stage.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static size_t last_of(const struct vt *vt, const char *sequence)
{
	size_t n, last = 0, length = strlen(sequence);
	const char *bytes = vt_bytes(vt, &n);
	for (size_t i = 0; i + length <= n; i++)
		if (memcmp(bytes + i, sequence, length) == 0)
			last = i + 1;
	return last;
}

static void check_taken(const struct vt *vt)
{
	ck_assert_uint_gt(last_of(vt, "\033[?1049h"), last_of(vt, "\033[?1049l"));
	ck_assert_uint_gt(last_of(vt, "\033[?2004h"), last_of(vt, "\033[?2004l"));
	ck_assert_uint_gt(last_of(vt, "\033[?1000h"), last_of(vt, "\033[?1000l"));
	ck_assert_uint_gt(last_of(vt, "\033[?1006h"), last_of(vt, "\033[?1006l"));
	ck_assert(!vt_line_is_sane(vt));
}

static void check_given_back(const struct vt *vt)
{
	ck_assert_uint_gt(last_of(vt, "\033[?1049l"), last_of(vt, "\033[?1049h"));
	ck_assert_uint_gt(last_of(vt, "\033[?2004l"), last_of(vt, "\033[?2004h"));
	ck_assert_uint_gt(last_of(vt, "\033[?1000l"), last_of(vt, "\033[?1000h"));
	ck_assert_uint_gt(last_of(vt, "\033[?1006l"), last_of(vt, "\033[?1006h"));
	ck_assert_uint_ge(last_of(vt, "\033[?25h"), last_of(vt, "\033[?25l"));
	ck_assert_uint_ge(last_of(vt, "\033[?1l"), last_of(vt, "\033[?1h"));
}

START_TEST(q_gives_the_terminal_back)
{
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	check_taken(vt);
	vt_keys(vt, "q");
	ck_assert_int_eq(vt_wait_exit(vt), 0);
	check_given_back(vt);
	ck_assert(vt_line_is_sane(vt));
	vt_close(vt);
}
END_TEST

static const int ends[] = { SIGTERM, SIGHUP, SIGINT, SIGQUIT };

START_TEST(a_signal_ends_it_and_gives_the_terminal_back)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "c4");
	stage_settle(vt);
	check_taken(vt);
	kill(vt_pid(vt), ends[_i]);
	ck_assert_int_eq(vt_wait_exit(vt), 128 + ends[_i]);
	check_given_back(vt);
	ck_assert(vt_line_is_sane(vt));
	vt_close(vt);
	ck_assert_int_eq(RUN("week"), 0);
}
END_TEST

START_TEST(the_terminal_goes_away)
{
	stage_fill();
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "c444444\r");
	stage_settle(vt);
	vt_hang_up(vt);
	ck_assert_int_eq(vt_wait_exit(vt), 128 + SIGHUP);
	vt_close(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"energy\": 4"));
}
END_TEST

/* nohup: no signal comes, only the end of input.  What would spin for ever is ended by the test's own time limit. */
START_TEST(the_terminal_goes_away_unheard)
{
	signal(SIGHUP, SIG_IGN);
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_hang_up(vt);
	ck_assert_int_eq(vt_wait_exit(vt), 0);
	vt_close(vt);
}
END_TEST

START_TEST(stopped_and_gone_on)
{
	char *argv[] = { getenv("RESTDAY"), NULL };
	stage_fill();
	struct vt *vt = vt_open(24, 80, "xterm-256color", argv, true);
	stage_settle(vt);
	vt_keys(vt, "a");
	vt_keys(vt, "easy 5k");
	stage_settle(vt);
	int row = stage_see(vt, "easy 5k");
	vt_key(vt, "\032");
	ck_assert(vt_settle_stops(vt, 1));
	check_given_back(vt);
	ck_assert(vt_line_is_sane(vt));
	vt_go_on(vt);
	stage_settle(vt);
	check_taken(vt);
	ck_assert_int_eq(stage_see(vt, "easy 5k"), row);
	vt_keys(vt, " 30m");
	stage_settle(vt);
	ck_assert_int_eq(stage_see(vt, "easy 5k 30m"), row);
	vt_close(vt);
}
END_TEST

/* A change of size while stopped is told to the shell, not to us. */
START_TEST(stopped_and_gone_on_in_another_size)
{
	char *argv[] = { getenv("RESTDAY"), NULL };
	struct vt *vt = vt_open(40, 120, "xterm-256color", argv, true);
	stage_settle(vt);
	vt_key(vt, "\032");
	ck_assert(vt_settle_stops(vt, 1));
	vt_resize_unheard(vt, 24, 80);
	vt_go_on(vt);
	stage_settle(vt);
	ck_assert_int_eq(stage_see(vt, "check in"), 23);	/* the last line there is */
	vt_close(vt);
}
END_TEST

static const struct refusal {
	const char *term;
	bool input, output;
	const char *says;
} refusals[] = {
	{ NULL, true, true, "TERM is not set" },
	{ "", true, true, "TERM is not set" },
	{ "dumb", true, true, "'dumb'" },
	{ "no-such-terminal", true, true, "'no-such-terminal'" },
	{ "xterm", false, true, "standard input" },
	{ "xterm", true, false, "standard output" },
};

/* Standard input or output that is no terminal is /dev/null here: it must be refused, not read for ever. */
START_TEST(no_terminal_is_refused)
{
	const struct refusal *r = &refusals[_i];
	char script[256], sh[] = "/bin/sh", c[] = "-c";
	char *argv[] = { sh, c, script, NULL };
	snprintf(script, sizeof script, "exec \"$RESTDAY\"%s%s", r->input ? "" : " </dev/null", r->output ? "" : " >/dev/null");
	struct vt *vt = vt_open(10, 200, r->term, argv, false);
	ck_assert_int_eq(vt_wait_exit(vt), 2);
	stage_see(vt, "restday: ");
	stage_see(vt, r->says);
	stage_see(vt, "restday today");
	ck_assert_uint_eq(last_of(vt, "\033["), 0);
	vt_close(vt);
}
END_TEST

/* Idle means asleep in poll() without a timeout: no wake-ups, and so no bytes. */
START_TEST(idle_is_asleep)
{
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	char path[64], line[256] = "", state = '?';
	unsigned long number, timeout;
	for (snprintf(path, sizeof path, "/proc/%d/stat", (int)vt_pid(vt)); state != 'S';) {
		FILE *f = fopen(path, "r");
		ck_assert_ptr_nonnull(f);
		ck_assert_int_eq(fscanf(f, "%*d (%*[^)]) %c", &state), 1);
		fclose(f);
		ck_assert_int_ne(state, 'Z');
	}
	snprintf(path, sizeof path, "/proc/%d/syscall", (int)vt_pid(vt));
	FILE *f = fopen(path, "r");
	if (f != NULL && fgets(line, sizeof line, f) != NULL &&
	    sscanf(line, "%lu %*x %*x %lx", &number, &timeout) == 2 && number == 7)
		ck_assert_int_eq((int)timeout, -1);
	if (f != NULL)
		fclose(f);
	stage_leave(vt);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, q_gives_the_terminal_back);
	tcase_add_loop_test(t, a_signal_ends_it_and_gives_the_terminal_back, 0, sizeof ends / sizeof *ends);
	tcase_add_test(t, the_terminal_goes_away);
	tcase_add_test(t, the_terminal_goes_away_unheard);
	tcase_add_test(t, stopped_and_gone_on);
	tcase_add_test(t, stopped_and_gone_on_in_another_size);
	tcase_add_loop_test(t, no_terminal_is_refused, 0, sizeof refusals / sizeof *refusals);
	tcase_add_test(t, idle_is_asleep);
}

int main(void)
{
	return stage_main("leave", add);
}
