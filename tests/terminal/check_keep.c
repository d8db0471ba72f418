/* SPDX-License-Identifier: MIT */
/* Copies of the diary beside running screens: the one a day, one that cannot be made, a restore under an open window. */
#include "config.h"

#include "tests/terminal/stage.h"

#include "base/str.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How many files in the folder of copies end like this. */
static int copies(const char *end)
{
	glob_t found = { 0 };
	struct str pattern = { 0 };
	str_addf(&pattern, "%s/restday/backups/*/*%s", getenv("XDG_STATE_HOME"), end);
	int n = glob(pattern.text, 0, NULL, &found) == 0 ? (int)found.gl_pathc : 0;
	globfree(&found);
	str_free(&pattern);
	return n;
}

START_TEST(the_first_entry_leaves_a_copy)
{
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "lh");
	stage_settle(vt);
	ck_assert_int_eq(copies(".db"), 0);
	vt_keys(vt, "aeasy 5k 30m\r");
	stage_settle(vt);
	vt_keys(vt, "lh");		/* shown after the copy was made */
	stage_settle(vt);
	ck_assert_int_eq(copies("diary-" STAGE_TODAY ".db"), 1);
	vt_keys(vt, "abike 60m\r");
	stage_settle(vt);
	stage_leave(vt);
	ck_assert_int_eq(copies(".db"), 1);
	ck_assert_int_eq(RUN("restore", "--yes", "today"), 0);
	ck_assert_ptr_nonnull(strstr(stage_today(), "easy"));
	ck_assert_ptr_null(strstr(stage_today(), "bike"));
}
END_TEST

/* All of it in one burst: the program leaves before it has waited once. */
START_TEST(leaving_at_once_leaves_a_copy_too)
{
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "aeasy 5k 30m\rq");
	ck_assert_int_eq(vt_wait_exit(vt), 0);
	vt_close(vt);
	ck_assert_int_eq(copies("diary-" STAGE_TODAY ".db"), 1);
}
END_TEST

START_TEST(a_copy_that_fails_is_told_once)
{
	struct str file = { 0 };
	str_addf(&file, "%s/file", getenv("HOME"));
	FILE *f = fopen(file.text, "w");
	ck_assert_ptr_nonnull(f);
	ck_assert_int_eq(fclose(f), 0);
	setenv("XDG_STATE_HOME", file.text, 1);
	struct vt *vt = stage_open(24, 200, "xterm-256color");
	vt_keys(vt, "aeasy 5k 30m\r");
	stage_settle(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "easy"));
	vt_resize(vt, 24, 190);		/* a frame after the sentence, which stays until a key is pressed */
	stage_settle(vt);
	stage_see(vt, "today's copy was not made");
	vt_keys(vt, "abike 60m\r");
	stage_settle(vt);
	vt_resize(vt, 24, 200);
	stage_settle(vt);
	stage_see_not(vt, "copy was not made");
	stage_leave(vt);
	str_free(&file);
}
END_TEST

/* The window goes on in the same file: it shows what was restored, and what it saves then is kept. */
START_TEST(a_restore_is_seen)
{
	stage_fill();
	ck_assert_int_eq(RUN("backup"), 0);
	ck_assert_int_eq(RUN("add", "intervals", "9k", "50m", "rpe", "9"), 0);
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	char *with = strdup(vt_dump(vt));
	vt_keys(vt, "aeasy 7k");
	stage_settle(vt);
	ck_assert_msg(RUN("restore", "--yes") == 0, "%s", stage_said());
	ck_assert_msg(vt_settle_reloads(vt, 1), "nothing was noticed");
	ck_assert_str_eq(stage_today(), "");
	stage_see(vt, "easy 7k");
	vt_keys(vt, " 30m\r");
	stage_settle(vt);
	ck_assert_str_ne(vt_dump(vt), with);
	stage_leave(vt);
	ck_assert_ptr_nonnull(strstr(stage_today(), "\"km\": 7"));
	ck_assert_ptr_null(strstr(stage_today(), "intervals"));
	ck_assert_msg(RUN("doctor") == 0, "%s", stage_said());
	free(with);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, the_first_entry_leaves_a_copy);
	tcase_add_test(t, leaving_at_once_leaves_a_copy_too);
	tcase_add_test(t, a_copy_that_fails_is_told_once);
	tcase_add_test(t, a_restore_is_seen);
}

int main(void)
{
	return stage_main("keep", add);
}
