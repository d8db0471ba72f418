/* SPDX-License-Identifier: MIT */
/* The configuration file: what is read of it, line by line, and that a write changes one line and nothing else. */
#include "config.h"

#include "../run.h"

#include "host/conf.h"
#include "host/file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "host-conf-XXXXXX";
static char path[64];

static void put(const char *text, size_t n)
{
	struct err err = { 0 };
	ck_assert_msg(file_replace(path, text, n, &err), "%s", err.text);
}

static void got(const char *want)
{
	char *text;
	size_t n;
	ck_assert(file_read(path, 1 << 20, &text, &n, NULL));
	ck_assert_str_eq(text, want);
	free(text);
}

static void each(void *ctx, const char *section, const char *name, const char *value, int line)
{
	str_addf(ctx, "%d [%s] %s=%s|", line, section, name, value);
}

static void bad(void *ctx, int line, const char *why)
{
	str_addf(ctx, "%d bad: %.9s|", line, why);
}

static const struct {
	const char *text, *want;
} files[] = {
	{ "", "" },
	{ "# nothing\n; at all\n\n", "" },
	{ "[display]\nunits = mi\n", "2 [display] units=mi|" },
	{ "[display]\r\nunits = mi\r\n", "2 [display] units=mi|" },
	{ "\xEF\xBB\xBF[display]\nunits=mi", "2 [display] units=mi|" },
	{ "[display]\nunits = mi ; the old ones\n", "2 [display] units=mi|" },
	{ "[a]\nx = 1\n  y = 2\n\tz: 3\n", "2 [a] x=1|3 [a] y=2|4 [a] z=3|" },		/* never a line going on */
	{ "what\n[a]\nx = 1\n[open\ny = 2\n= 3\n", "1 bad: no \"name |3 [a] x=1|4 bad: no \"name |5 [a] y=2|6 bad: no \"name |" },
	{ "[a]\nx =\n", "2 [a] x=|" },
	{ "[a]\nx = \xff\ny = 2\n", "2 bad: not plain|3 [a] y=2|" },
	{ "[a]\nx = \x1b[2J\ny = 2\n", "2 bad: not plain|3 [a] y=2|" },
	{ "loose = 1\n", "1 [] loose=1|" },
	{ "[a]\nlast", "2 bad: no \"name |" },
};

START_TEST(is_read_line_by_line)
{
	struct str said = { 0 };
	struct config_sink sink = { &said, each, bad };
	put(files[_i].text, strlen(files[_i].text));
	ck_assert(config_read(path, &sink, NULL));
	ck_assert_str_eq(str_text(&said), files[_i].want);
	str_free(&said);
}
END_TEST

START_TEST(long_lines_and_nul_bytes_are_told)
{
	char text[700];
	struct str said = { 0 };
	struct config_sink sink = { &said, each, bad };
	memset(text, 'x', sizeof text);
	memcpy(text, "[a]\nb = 1\n", 10);
	memcpy(text + 600, "\nc = 2\nd = \0\ne = 3\n", 20);
	put(text, 619);
	ck_assert(config_read(path, &sink, NULL));
	ck_assert_str_eq(str_text(&said), "2 [a] b=1|3 bad: too long|4 [a] c=2|5 bad: not plain|6 [a] e=3|");
	str_free(&said);
}
END_TEST

/* The byte after the text is in a page that may not be read. */
START_TEST(not_a_byte_behind_the_text_is_read)
{
	static const char *const texts[] = { "[a]\nx = 1\n \t", "[a]\nx = 1", "[a", "[", "#", "\r", "\xEF\xBB\xBF", "\xEF\xBB", " " };
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	char *pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	ck_assert(pages != MAP_FAILED);
	ck_assert_int_eq(mprotect(pages + page, page, PROT_NONE), 0);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct str said = { 0 };
		struct config_sink sink = { &said, each, bad };
		size_t n = strlen(texts[i]);
		memcpy(pages + page - n, texts[i], n);
		config_parse(pages + page - n, n, &sink);
		ck_assert_int_eq(strncmp(str_text(&said), "2 [a] x=1|", 10) == 0, i < 2);
		str_free(&said);
	}
	munmap(pages, 2 * page);
}
END_TEST

START_TEST(a_missing_file_is_an_empty_one)
{
	struct str said = { 0 };
	struct err err = { 0 };
	struct config_sink sink = { &said, each, bad };
	ck_assert(config_read("no/such/file", &sink, &err));
	ck_assert_uint_eq(said.length, 0);
	ck_assert(!config_read(".", &sink, &err));
	ck_assert_int_eq(err.code, ERR_IO);
}
END_TEST

static const struct {
	const char *before, *section, *name, *value, *after;
} writes[] = {
	{ "", "a", "x", "1", "[a]\nx = 1\n" },
	{ "[a]\nx = 1\n", "a", "x", "2", "[a]\nx = 2\n" },
	{ "[a]\nx=1\n", "a", "x", "2", "[a]\nx=2\n" },
	{ "# c\n[a]\n  x : 1 ; why\n\n[b]\nx = 1\n", "a", "x", "22", "# c\n[a]\n  x : 22 ; why\n\n[b]\nx = 1\n" },
	{ "[a]\nx = 1\n\n[b]\ny = 1\n", "a", "z", "3", "[a]\nx = 1\nz = 3\n\n[b]\ny = 1\n" },
	{ "[a]\nx = 1", "a", "z", "3", "[a]\nx = 1\nz = 3\n" },
	{ "[a]\nx = 1", "b", "z", "3", "[a]\nx = 1\n\n[b]\nz = 3\n" },
	{ "[a]\nx = 1\nx = 2\n", "a", "x", "3", "[a]\nx = 1\nx = 3\n" },	/* the last is in force */
	{ "[a]\nx = 1\nx = 2\ny = 3\n", "a", "x", NULL, "[a]\ny = 3\n" },
	{ "[a]\nx = 1\n[b]\nx = 2\n[a]\nx = 3\n", "a", "x", NULL, "[a]\n[b]\nx = 2\n[a]\n" },
	{ "[a]\r\nx = 1\r\n", "a", "x", "2", "[a]\r\nx = 2\r\n" },
	{ "[a]\nx =\n", "a", "x", "2", "[a]\nx = 2\n" },
	{ "[a]\nx = ; why\n", "a", "x", "2", "[a]\nx = 2 ; why\n" },
	{ "[a]\nx =; why\n", "a", "x", "2", "[a]\nx =2\n" },		/* no comment: nothing stands before it */
	{ "[a]\n# x = 1\n;x = 2\nxx = 4\n", "a", "x", "3", "[a]\n# x = 1\n;x = 2\nxx = 4\nx = 3\n" },
	{ "[a]\ny = 1\n", "a", "x", NULL, "[a]\ny = 1\n" },
	{ "garbage\n[a\n\xff\n", "a", "x", "1", "garbage\n[a\n\xff\n\n[a]\nx = 1\n" },
};

START_TEST(a_write_changes_one_line)
{
	struct err err = { 0 };
	put(writes[_i].before, strlen(writes[_i].before));
	ck_assert_msg(config_write(path, writes[_i].section, writes[_i].name, writes[_i].value, &err), "%s", err.text);
	got(writes[_i].after);
}
END_TEST

START_TEST(several_lines_are_one_write)
{
	static const struct config_line lines[] = { { "a", "x", "2" }, { "b", "y", "3" }, { "a", "z", "4" } };
	static const struct config_line bad[] = { { "a", "x", "5" }, { "a", "y", "a ; b" } };
	struct err err = { 0 };
	put("[a]\nx = 1 ; why\n", strlen("[a]\nx = 1 ; why\n"));
	ck_assert_msg(config_write_lines(path, lines, 3, &err), "%s", err.text);
	got("[a]\nx = 2 ; why\nz = 4\n\n[b]\ny = 3\n");
	ck_assert(!config_write_lines(path, bad, 2, &err));
	ck_assert_int_eq(err.code, ERR_USAGE);
	got("[a]\nx = 2 ; why\nz = 4\n\n[b]\ny = 3\n");
}
END_TEST

START_TEST(what_would_not_be_read_back_is_refused)
{
	static const char *const values[] = { "a\nb", "a ; b", ";", " a", "a ", "\x1b", "\xff" };
	struct err err = { 0 };
	put("[a]\n", 4);
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		ck_assert(!config_write(path, "a", "x", values[i], &err));
		ck_assert_int_eq(err.code, ERR_USAGE);
		got("[a]\n");
	}
}
END_TEST

START_TEST(folders_are_made_and_links_followed)
{
	char deep[100], link_name[100];
	struct stat st;
	struct err err = { 0 };
	snprintf(deep, sizeof deep, "%s/one/two/config", folder);
	ck_assert(config_write(deep, "a", "x", NULL, &err));
	ck_assert_int_ne(stat(deep, &st), 0);		/* nothing to take out: nothing made */
	ck_assert_msg(config_write(deep, "a", "x", "1", &err), "%s", err.text);
	ck_assert_int_eq(stat(deep, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0600);
	ck_assert_int_eq(chmod(deep, 0640), 0);
	snprintf(link_name, sizeof link_name, "%s/link", folder);
	ck_assert_int_eq(symlink("one/two/config", link_name), 0);
	ck_assert(config_write(link_name, "a", "x", "2", &err));
	ck_assert_int_eq(lstat(link_name, &st), 0);
	ck_assert(S_ISLNK(st.st_mode));
	ck_assert_int_eq(stat(deep, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0640);
	ck_assert_int_eq(unlink(deep), 0);
	ck_assert(!config_write(link_name, "a", "x", "2", &err));
	ck_assert_int_eq(err.code, ERR_IO);
	unlink(link_name);
}
END_TEST

START_TEST(it_has_a_place)
{
	static const struct { const char *named, *folder, *home, *want; } places[] = {
		{ "/c", "/x", "/h", "/c" }, { "-", "/x", "/h", "./-" }, { "", "/x", "/h", "/x/restday/config" },
		{ NULL, "x", "/h", "/h/.config/restday/config" }, { NULL, NULL, NULL, NULL }, { NULL, NULL, "h", NULL },
	};
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		static const char *const names[] = { "RESTDAY_CONFIG", "XDG_CONFIG_HOME", "HOME" };
		const char *const values[] = { places[i].named, places[i].folder, places[i].home };
		struct str out = { 0 };
		for (int k = 0; k < 3; k++)
			if (values[k] == NULL || setenv(names[k], values[k], 1) != 0)
				unsetenv(names[k]);
		ck_assert_int_eq(config_path(&out, NULL), places[i].want != NULL);
		if (places[i].want != NULL)
			ck_assert_str_eq(str_text(&out), places[i].want);
		str_free(&out);
	}
}
END_TEST

int main(void)
{
	if (mkdtemp(folder) == NULL)
		return 99;
	snprintf(path, sizeof path, "%s/config", folder);
	Suite *s = suite_create("conf");
	TCase *t = tcase_create("conf");
	tcase_add_loop_test(t, is_read_line_by_line, 0, sizeof files / sizeof *files);
	tcase_add_test(t, long_lines_and_nul_bytes_are_told);
	tcase_add_test(t, not_a_byte_behind_the_text_is_read);
	tcase_add_test(t, a_missing_file_is_an_empty_one);
	tcase_add_loop_test(t, a_write_changes_one_line, 0, sizeof writes / sizeof *writes);
	tcase_add_test(t, several_lines_are_one_write);
	tcase_add_test(t, what_would_not_be_read_back_is_refused);
	tcase_add_test(t, folders_are_made_and_links_followed);
	tcase_add_test(t, it_has_a_place);
	suite_add_tcase(s, t);
	int failed = run_tests(s);
	char remove[80];
	snprintf(remove, sizeof remove, "rm -rf %s", folder);
	return system(remove) != 0 || failed > 0;
}
