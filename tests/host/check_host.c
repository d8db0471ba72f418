/* SPDX-License-Identifier: MIT */
/* The outside, made to say what a test wants: variables are set, files are written into the build folder. */
#include "config.h"

#include "../run.h"

#include "host/host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

START_TEST(today_stands_in)
{
	char iso[11], now[20];
	struct err err = { 0 };
	setenv("RESTDAY_TODAY", "2024-02-29", 1);
	ck_assert(clock_today(iso, &err));
	ck_assert_str_eq(iso, "2024-02-29");
	ck_assert(clock_now(now, &err));
	ck_assert_str_eq(now, "2024-02-29 12:00");
	ck_assert_int_eq(clock_until_midnight(), -1);
}
END_TEST

static const char *const no_dates[] = {
	"2023-02-29", "2026-13-01", "2026-00-10", "2026-1-10", "1899-12-31", "2200-01-01", "2026-04-31", "tomorrow",
	"2026-01-01 ", "+026-01-01", "2026-01- 1", "1900-02-29",
};

START_TEST(what_is_no_date_is_refused)
{
	char iso[11];
	struct err err = { 0 };
	setenv("RESTDAY_TODAY", no_dates[_i], 1);
	ck_assert(!clock_today(iso, &err));
	ck_assert_int_eq(err.code, ERR_USAGE);
	ck_assert_ptr_nonnull(strstr(err.text, no_dates[_i]));
	ck_assert_ptr_nonnull(strstr(err.text, "YYYY-MM-DD"));
}
END_TEST

START_TEST(without_it_the_clock_speaks)
{
	char iso[11], before[11], after[11];
	unsetenv("RESTDAY_TODAY");
	time_t t = time(NULL);
	strftime(before, sizeof before, "%Y-%m-%d", localtime(&t));
	ck_assert(clock_today(iso, NULL));
	t = time(NULL);
	strftime(after, sizeof after, "%Y-%m-%d", localtime(&t));
	ck_assert(strcmp(iso, before) == 0 || strcmp(iso, after) == 0);
	int wait = clock_until_midnight();
	ck_assert_int_ge(wait, 1);
	ck_assert_int_le(wait, 26 * 3600 * 1000);
}
END_TEST

static const struct place {
	const char *given, *named, *data, *home, *want;
} places[] = {
	{ "x.db", "/r/y.db", "/data", "/home/a", "x.db" },
	{ NULL, "/r/y.db", "/data", "/home/a", "/r/y.db" },
	{ NULL, "", "/data", "/home/a", "/data/restday/diary.db" },
	{ NULL, NULL, "data", "/home/a", "/home/a/.local/share/restday/diary.db" },
	{ NULL, NULL, "", "/home/a", "/home/a/.local/share/restday/diary.db" },
	{ NULL, NULL, NULL, NULL, NULL },
	{ NULL, NULL, NULL, "", NULL },
	{ NULL, NULL, "rel", "rel", NULL },
	{ "", "/r/y.db", "/data", "/home/a", NULL },
};

static void set(const char *name, const char *value)
{
	if (value != NULL)
		setenv(name, value, 1);
	else
		unsetenv(name);
}

START_TEST(the_diary_has_a_place)
{
	const struct place *p = &places[_i];
	struct str out = { 0 };
	struct err err = { 0 };
	set("RESTDAY_DIARY", p->named);
	set("XDG_DATA_HOME", p->data);
	set("HOME", p->home);
	ck_assert_int_eq(paths_diary(p->given, &out, &err), p->want != NULL);
	if (p->want != NULL) {
		ck_assert_str_eq(str_text(&out), p->want);
	} else {
		ck_assert_int_eq(err.code, ERR_USAGE);
		ck_assert_uint_gt(strlen(err.text), 20);
	}
	str_free(&out);
}
END_TEST

static void write_file(const char *path, size_t bytes);

static void backups_of(const char *diary, struct str *out)
{
	struct err err = { 0 };
	ck_assert_msg(paths_backups(diary, out, &err), "%s", err.text);
}

/* One folder for one file however it is said, and whether it is there or not; another for another of the same name. */
START_TEST(copies_have_a_place)
{
	struct str a = { 0 }, b = { 0 };
	struct err err = { 0 };
	char folder[] = "host-place-XXXXXX", path[64], link[64], real[4096];
	ck_assert_ptr_nonnull(mkdtemp(folder));
	set("HOME", "/home/a");
	set("XDG_STATE_HOME", "/state");
	snprintf(path, sizeof path, "%s/run diary.db", folder);
	snprintf(link, sizeof link, "%s/link.db", folder);
	backups_of(path, &a);
	ck_assert_int_eq(strncmp(a.text, "/state/restday/backups/run_diary-", 33), 0);
	ck_assert_uint_eq(strlen(a.text), 33 + 8);
	ck_assert_ptr_nonnull(realpath(folder, real));
	str_addf(&b, "%s/run diary.db", real);
	char *absolute = strdup(b.text);
	backups_of(absolute, &b);
	ck_assert_str_eq(a.text, b.text);
	write_file(path, 1);
	ck_assert_int_eq(symlink("run diary.db", link), 0);
	backups_of(path, &b);
	ck_assert_str_eq(a.text, b.text);
	backups_of(link, &b);
	ck_assert_str_eq(a.text, b.text);
	snprintf(path, sizeof path, "%s/none/run diary.db", folder);
	backups_of(path, &b);
	ck_assert_str_ne(a.text, b.text);
	backups_of("/run diary.db", &a);
	ck_assert_str_ne(a.text, b.text);
	set("XDG_STATE_HOME", "state");
	backups_of("x.db", &a);
	ck_assert_int_eq(strncmp(a.text, "/home/a/.local/state/restday/backups/x-", 39), 0);
	set("HOME", NULL);
	ck_assert(!paths_backups("x.db", &a, &err));
	ck_assert_int_eq(err.code, ERR_USAGE);
	unlink(link);
	snprintf(path, sizeof path, "%s/run diary.db", folder);
	unlink(path);
	rmdir(folder);
	free(absolute);
	str_free(&a);
	str_free(&b);
}
END_TEST

static void write_file(const char *path, size_t bytes)
{
	FILE *f = fopen(path, "w");
	ck_assert_ptr_nonnull(f);
	for (size_t i = 0; i < bytes; i++)
		fputc("restday\n"[i % 8], f);
	ck_assert_int_eq(fclose(f), 0);
}

START_TEST(files_are_read_whole)
{
	static const size_t sizes[] = { 0, 1, 65534, 65535, 65536, 200000 };
	char path[] = "host-file-XXXXXX", *bytes;
	size_t length;
	struct err err = { 0 };
	close(mkstemp(path));
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		write_file(path, sizes[i]);
		ck_assert(file_read(path, sizes[i], &bytes, &length, &err));
		ck_assert_uint_eq(length, sizes[i]);
		ck_assert_int_eq(bytes[length], '\0');
		for (size_t k = 0; k < length; k++)
			ck_assert_int_eq(bytes[k], "restday\n"[k % 8]);
		free(bytes);
		if (sizes[i] > 0) {
			ck_assert(!file_read(path, sizes[i] - 1, &bytes, &length, &err));
			ck_assert_int_eq(err.code, ERR_INPUT);
		}
	}
	unlink(path);
}
END_TEST

START_TEST(standard_input_has_a_name)
{
	int ends[2];
	char *bytes;
	size_t length;
	ck_assert_int_eq(pipe(ends), 0);
	ck_assert_int_eq(write(ends[1], "abc", 3), 3);
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	ck_assert(file_read("-", 10, &bytes, &length, NULL));
	ck_assert_uint_eq(length, 3);
	ck_assert_str_eq(bytes, "abc");
	free(bytes);
}
END_TEST

START_TEST(what_cannot_be_read_is_named)
{
	static const char *const wrong[] = { ".", "no-such-file", "" };
	char *bytes;
	size_t length;
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct err err = { 0 };
		ck_assert(!file_read(wrong[i], 100, &bytes, &length, &err));
		ck_assert_int_eq(err.code, ERR_IO);
		ck_assert_ptr_nonnull(strstr(err.text, wrong[i]));
	}
}
END_TEST

/* Nobody may ever write into it; check would end a test that waits. */
START_TEST(a_pipe_is_not_waited_for)
{
	struct err err = { 0 };
	char *bytes;
	size_t length;
	unlink("read.pipe");
	ck_assert_int_eq(mkfifo("read.pipe", 0600), 0);
	ck_assert(!file_read_plain("read.pipe", 100, &bytes, &length, &err));
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_ptr_nonnull(strstr(err.text, "read.pipe is no plain file"));
	ck_assert(!file_read_plain("/dev/zero", 100, &bytes, &length, &err));
	ck_assert(!file_read_plain("no-such-file", 100, &bytes, &length, &err));
	ck_assert(!file_read_plain(".", 100, &bytes, &length, &err));
	unlink("read.pipe");
}
END_TEST

/* A name that stands for a device or a pipe is not taken from those who use it. */
START_TEST(only_a_plain_file_is_replaced)
{
	struct err err = { 0 };
	struct stat st;
	unlink("replaced.pipe");
	ck_assert_int_eq(mkfifo("replaced.pipe", 0600), 0);
	ck_assert(!file_replace("replaced.pipe", "x", 1, &err));
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_ptr_nonnull(strstr(err.text, "replaced.pipe is no plain file"));
	ck_assert(stat("replaced.pipe", &st) == 0 && S_ISFIFO(st.st_mode));
	unlink("replaced.pipe");
}
END_TEST

START_TEST(colour_is_a_wish)
{
	static const struct { const char *no, *term; bool want; } cases[] = {
		{ NULL, "xterm", true }, { "", "xterm", true }, { "1", "xterm", false }, { "0", "xterm", false },
		{ NULL, "dumb", false }, { NULL, "", false }, { NULL, NULL, false },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		set("NO_COLOR", cases[i].no);
		set("TERM", cases[i].term);
		ck_assert_int_eq(env_colour(), cases[i].want);
	}
}
END_TEST

int main(void)
{
	Suite *s = suite_create("host");
	TCase *t = tcase_create("host");
	tcase_add_test(t, today_stands_in);
	tcase_add_loop_test(t, what_is_no_date_is_refused, 0, sizeof no_dates / sizeof *no_dates);
	tcase_add_test(t, without_it_the_clock_speaks);
	tcase_add_loop_test(t, the_diary_has_a_place, 0, sizeof places / sizeof *places);
	tcase_add_test(t, copies_have_a_place);
	tcase_add_test(t, files_are_read_whole);
	tcase_add_test(t, only_a_plain_file_is_replaced);
	tcase_add_test(t, a_pipe_is_not_waited_for);
	tcase_add_test(t, standard_input_has_a_name);
	tcase_add_test(t, what_cannot_be_read_is_named);
	tcase_add_test(t, colour_is_a_wish);
	suite_add_tcase(s, t);
	return run_tests(s);
}
