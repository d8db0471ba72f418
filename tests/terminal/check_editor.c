/* SPDX-License-Identifier: MIT */
/* The editor of a note: what it writes comes back, what fails changes nothing, what is too long is kept where it says. */
#include "config.h"

#include "../run.h"

#include "tui/editor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct str out;
static struct err err;

static bool edit(const char *editor, const char *text, size_t most)
{
	str_clear(&out);
	err = (struct err){ 0 };
	setenv("VISUAL", editor, 1);
	setenv("TMPDIR", getenv("BUILDDIR"), 1);
	return editor_run(text, most, &out, &err);
}

START_TEST(it_edits_the_text)
{
	ck_assert_msg(edit("sed -i s/calf/knee/", "left calf\nwindy", 4000), "%s", err.text);
	ck_assert_str_eq(str_text(&out), "left knee\nwindy");
	ck_assert(edit("true", "", 4000));
	ck_assert_str_eq(str_text(&out), "");
}
END_TEST

START_TEST(one_that_fails_changes_nothing)
{
	ck_assert(!edit("exit 3;", "left calf", 4000));
	ck_assert_ptr_nonnull(strstr(err.text, "ended with 3"));
	ck_assert_uint_eq(out.length, 0);
	ck_assert(!edit("echo more >> \"$1\"; exit 3;", "left calf", 4000));
	ck_assert_ptr_null(strstr(err.text, "written"));
	ck_assert_str_eq(str_text(&out), "left calf\nmore");		/* for whom it matters that this was the end */
}
END_TEST

/* What the file that the sentence names last holds; the file goes. */
static void check_kept(const char *text)
{
	char name[512], line[64] = "", all[128] = "";
	const char *path = strrchr(err.text, ' ');
	ck_assert_ptr_nonnull(path);
	ck_assert_int_eq(sscanf(path, " %511s", name), 1);
	name[strlen(name) - 1] = '\0';
	FILE *file = fopen(name, "r");
	ck_assert_msg(file != NULL, "%s", err.text);
	while (fgets(line, sizeof line, file) != NULL)
		strncat(all, line, sizeof all - strlen(all) - 1);
	fclose(file);
	unlink(name);
	ck_assert_str_eq(all, text);
}

START_TEST(one_that_is_killed_leaves_its_file)
{
	ck_assert(!edit("echo more >> \"$1\"; kill -KILL $$;", "left calf", 4000));
	ck_assert_ptr_nonnull(strstr(err.text, "ended with 137: the note is as it was, what it had written is in "));
	check_kept("left calf\nmore\n");
	ck_assert(!edit("kill -KILL $$;", "left calf", 4000));
	ck_assert_ptr_null(strstr(err.text, "written"));
	ck_assert(!edit("echo too long >> \"$1\"; exit 1;", "left calf", 10));
	check_kept("left calf\ntoo long\n");
}
END_TEST

START_TEST(what_is_too_long_is_kept)
{
	ck_assert(!edit("sed -i s/a/aaaa/g", "aaaa", 10));
	const char *path = strstr(err.text, "kept in ");
	ck_assert_ptr_nonnull(path);
	char name[512];
	ck_assert_int_eq(sscanf(path, "kept in %511[^,]", name), 1);
	FILE *file = fopen(name, "r");
	ck_assert_ptr_nonnull(file);
	char text[64] = "";
	ck_assert_ptr_nonnull(fgets(text, sizeof text, file));
	fclose(file);
	unlink(name);
	ck_assert_str_eq(text, "aaaaaaaaaaaaaaaa\n");
}
END_TEST

int main(void)
{
	Suite *s = suite_create("editor");
	TCase *t = tcase_create("editor");
	tcase_add_test(t, it_edits_the_text);
	tcase_add_test(t, one_that_fails_changes_nothing);
	tcase_add_test(t, one_that_is_killed_leaves_its_file);
	tcase_add_test(t, what_is_too_long_is_kept);
	suite_add_tcase(s, t);
	int failures = run_tests(s);
	str_free(&out);
	return failures > 0;
}
