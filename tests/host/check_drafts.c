/* SPDX-License-Identifier: MIT */
/* Slots of drafts: locks opened twice are held apart within one program as between two, so one test stands for several of them. */
#include "config.h"

#include "../run.h"

#include "host/host.h"

#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char state[PATH_MAX];
static struct str text;

static int drop(const char *path, const struct stat *st, int type, struct FTW *at)
{
	(void)st, (void)type, (void)at;
	return remove(path);
}

static void make_state(void)
{
	char folder[] = "host-drafts-XXXXXX";
	ck_assert_ptr_nonnull(mkdtemp(folder));
	ck_assert_ptr_nonnull(realpath(folder, state));
	setenv("XDG_STATE_HOME", state, 1);
}

static void remove_state(void)
{
	nftw(state, drop, 8, FTW_DEPTH | FTW_PHYS);
	str_free(&text);
}

static bool put(struct drafts *d, const char *what)
{
	return drafts_put(d, what, strlen(what));
}

/* What somebody who starts now finds, and leaves there. */
static const char *found(void)
{
	struct drafts d;
	drafts_open(&d, "x.db");
	bool any = drafts_find(&d, &text);
	drafts_close(&d);
	return any ? str_text(&text) : NULL;
}

static const char *name(const struct drafts *d, const char *file)
{
	static char path[2 * PATH_MAX];
	snprintf(path, sizeof path, "%s/%s", str_text(&d->folder), file);
	return path;
}

START_TEST(what_is_left_is_found)
{
	struct drafts d;
	struct stat st;
	drafts_open(&d, "x.db");
	ck_assert(put(&d, "one"));
	ck_assert(put(&d, "one\ntwo"));
	ck_assert_int_eq(stat(name(&d, "0.draft"), &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0600);
	ck_assert_int_eq(stat(str_text(&d.folder), &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0700);
	ck_assert_ptr_null(found());		/* it has an owner */
	drafts_close(&d);
	ck_assert_str_eq(found(), "one\ntwo");
	ck_assert_str_eq(found(), "one\ntwo");	/* looking takes nothing away */
	drafts_open(&d, "y.db");
	ck_assert(!drafts_find(&d, &text));	/* another diary's */
	drafts_close(&d);
}
END_TEST

START_TEST(what_was_saved_is_not)
{
	struct drafts d;
	drafts_open(&d, "x.db");
	ck_assert(put(&d, "one"));
	drafts_remove(&d);
	drafts_close(&d);
	ck_assert_ptr_null(found());
	drafts_open(&d, "x.db");
	drafts_remove(&d);		/* of nothing */
	ck_assert(put(&d, "two"));
	drafts_close(&d);
	drafts_open(&d, "x.db");
	ck_assert(drafts_find(&d, &text));
	ck_assert(put(&d, "three"));	/* goes on in the slot it was found in */
	ck_assert_int_eq(d.slot, 0);
	drafts_remove(&d);
	drafts_close(&d);
	ck_assert_ptr_null(found());
}
END_TEST

START_TEST(everyone_has_a_slot_of_their_own)
{
	struct drafts d[DRAFT_SLOTS + 1];
	char said[8];
	for (int i = 0; i <= DRAFT_SLOTS; i++) {
		drafts_open(&d[i], "x.db");
		snprintf(said, sizeof said, "%d", i);
		ck_assert_int_eq(put(&d[i], said), i < DRAFT_SLOTS);
	}
	drafts_close(&d[5]);
	drafts_close(&d[2]);
	ck_assert_str_eq(found(), "2");
	ck_assert(drafts_find(&d[2], &text) == false);	/* closed: it keeps none any more */
	drafts_open(&d[2], "x.db");
	ck_assert(drafts_find(&d[2], &text));
	ck_assert_str_eq(str_text(&text), "2");
	ck_assert_str_eq(found(), "5");
	ck_assert(!put(&d[DRAFT_SLOTS], "late"));	/* the one free slot has what another will be offered */
	for (int i = 0; i <= DRAFT_SLOTS; i++)
		if (i != 5)
			drafts_close(&d[i]);
}
END_TEST

START_TEST(nobody_writes_over_what_was_left)
{
	struct drafts left, next;
	drafts_open(&left, "x.db");
	drafts_open(&next, "x.db");
	ck_assert(put(&left, "left"));
	drafts_close(&left);
	ck_assert(put(&next, "next"));
	ck_assert_int_eq(next.slot, 1);
	ck_assert_str_eq(found(), "left");
	drafts_close(&next);
}
END_TEST

START_TEST(who_is_killed_leaves_it)
{
	int ends[2], status;
	char byte;
	ck_assert_int_eq(pipe(ends), 0);
	pid_t pid = fork();
	if (pid == 0) {
		struct drafts d;
		drafts_open(&d, "x.db");
		if (put(&d, "killed") && write(ends[1], "x", 1) == 1)
			pause();
		_exit(1);
	}
	ck_assert_int_eq(read(ends[0], &byte, 1), 1);
	ck_assert_ptr_null(found());
	kill(pid, SIGKILL);
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	ck_assert_str_eq(found(), "killed");
	close(ends[0]);
	close(ends[1]);
}
END_TEST

START_TEST(what_cannot_be_read_is_set_aside)
{
	static char large[DRAFT_BYTES + 1];
	const struct { const char *bytes; size_t length; } bad[] = { { "a\0b", 3 }, { large, sizeof large }, { "", 0 } };
	memset(large, 'x', sizeof large);
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct drafts d;
		drafts_open(&d, "x.db");
		ck_assert(drafts_put(&d, bad[i].bytes, bad[i].length));
		drafts_close(&d);
		drafts_open(&d, "x.db");
		ck_assert(drafts_find(&d, &text));
		ck_assert_str_eq(str_text(&text), "");
		drafts_set_aside(&d);
		ck_assert_int_eq(access(name(&d, "0.unread"), F_OK), 0);
		drafts_close(&d);
		ck_assert_ptr_null(found());
	}
}
END_TEST

START_TEST(who_only_looks_leaves_nothing)
{
	struct drafts d;
	ck_assert_ptr_null(found());
	drafts_open(&d, "x.db");
	ck_assert_int_ne(access(str_text(&d.folder), F_OK), 0);
	drafts_close(&d);
}
END_TEST

START_TEST(without_a_place_there_are_none)
{
	struct drafts d;
	char file[PATH_MAX + 8];
	snprintf(file, sizeof file, "%s/file", state);
	FILE *f = fopen(file, "w");
	ck_assert_ptr_nonnull(f);
	fclose(f);
	setenv("XDG_STATE_HOME", file, 1);
	drafts_open(&d, "x.db");
	ck_assert(!drafts_find(&d, &text));
	ck_assert(!put(&d, "x"));
	drafts_remove(&d);
	drafts_close(&d);
	unsetenv("XDG_STATE_HOME");
	unsetenv("HOME");
	drafts_open(&d, "x.db");
	ck_assert(!drafts_find(&d, &text));
	ck_assert(!put(&d, "x"));
	drafts_set_aside(&d);
	drafts_close(&d);
	setenv("XDG_STATE_HOME", state, 1);
	drafts_open(&d, NULL);
	ck_assert(!put(&d, "x"));
	drafts_close(&d);
	ck_assert_ptr_null(found());
}
END_TEST

/* The folder of drafts is called as that of copies, beside it. */
START_TEST(it_lies_beside_the_copies)
{
	struct str backups = { 0 }, drafts = { 0 };
	ck_assert(paths_backups("a/b.db", &backups, NULL));
	ck_assert(paths_drafts("a/b.db", &drafts, NULL));
	ck_assert_str_eq(strrchr(backups.text, '/'), strrchr(drafts.text, '/'));
	ck_assert_ptr_nonnull(strstr(drafts.text, "/restday/drafts/b-"));
	str_free(&backups);
	str_free(&drafts);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("drafts");
	TCase *t = tcase_create("drafts");
	tcase_add_checked_fixture(t, make_state, remove_state);
	tcase_add_test(t, what_is_left_is_found);
	tcase_add_test(t, what_was_saved_is_not);
	tcase_add_test(t, everyone_has_a_slot_of_their_own);
	tcase_add_test(t, nobody_writes_over_what_was_left);
	tcase_add_test(t, who_is_killed_leaves_it);
	tcase_add_test(t, what_cannot_be_read_is_set_aside);
	tcase_add_test(t, who_only_looks_leaves_nothing);
	tcase_add_test(t, without_a_place_there_are_none);
	tcase_add_test(t, it_lies_beside_the_copies);
	suite_add_tcase(s, t);
	return run_tests(s);
}
