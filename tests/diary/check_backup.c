/* SPDX-License-Identifier: MIT */
/* Copies on real files: what they hold, which are kept, what a look at one finds, folders that are full or read-only. */
#include "config.h"

#include "copies.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

START_TEST(a_copy_holds_what_the_diary_holds)
{
	one_day(diary);
	ck_assert(daily_on(TODAY));
	ck_assert_uint_eq(mode_of(copy), 0600);
	ck_assert_uint_eq(mode_of(folder), 0700);
	ck_assert_int_eq(files_in(folder), 1);
	holds_that_day(copy);
	ck_assert_int_eq(raw_number(copy, "SELECT count(*) FROM change"), 1);
}
END_TEST

START_TEST(one_a_day)
{
	one_day(diary);
	ck_assert(daily_on(TODAY));
	struct bytes first = file_bytes(copy);
	add_day("2026-03-11", 2);
	ck_assert(!daily_on(TODAY));
	same_bytes(copy, first);
	ck_assert(daily_on(TODAY + 1));
}
END_TEST

/* What is named otherwise stays, however much it looks like a copy; and so do copies dated later than today. */
START_TEST(the_last_fourteen_are_kept)
{
	static const char *const others[] = { "diary-2020-01-01.db.bak", "diary-2020-1-1.db", "diary-2020-01-01-0710.db", "mine.db",
		"diary-2020-02-30.db", ".restday-new-abcdef", "diary-2099-01-01.db" };
	int n = (int)(sizeof others / sizeof *others);
	char path[2600];
	one_day(diary);
	for (int i = 0; i < 20; i++)
		ck_assert(daily_on(TODAY - 19 + i));
	ck_assert_int_eq(files_in(folder), BACKUPS_KEPT);
	for (int i = 0; i < n; i++) {
		snprintf(path, sizeof path, "%s/%s", folder, others[i]);
		write_bytes(path, "x", 1);
	}
	snprintf(path, sizeof path, "%s/diary-2020-01-01.db", folder);
	ck_assert_int_eq(symlink(diary, path), 0);
	ck_assert(daily_on(TODAY + 1));
	ck_assert_int_eq(files_in(folder), BACKUPS_KEPT + n + 1);
	snprintf(path, sizeof path, "%s/diary-2026-02-27.db", folder);
	ck_assert_int_ne(access(path, F_OK), 0);
	snprintf(path, sizeof path, "%s/diary-2026-02-28.db", folder);
	ck_assert_int_eq(access(path, F_OK), 0);
}
END_TEST

/* A copy that was cut short by a kill goes with the next one that is a day younger. */
START_TEST(what_was_cut_short_goes)
{
	char path[2600];
	struct timespec old[2] = { { .tv_sec = 1000 }, { .tv_sec = 1000 } };
	one_day(diary);
	ck_assert(daily_on(TODAY));
	snprintf(path, sizeof path, "%s/.restday-new-abcdef", folder);
	write_bytes(path, "x", 1);
	ck_assert_int_eq(utimensat(AT_FDCWD, path, old, 0), 0);
	ck_assert(daily_on(TODAY + 1));
	ck_assert_int_eq(files_in(folder), 2);
}
END_TEST

START_TEST(copies_asked_for_have_names_of_their_own)
{
	static const char *const names[] = { "diary-2026-03-12-0730.db", "diary-2026-03-12-0730-2.db", "diary-2026-03-12-0730-3.db" };
	one_day(diary);
	ck_assert(daily_on(TODAY));
	for (int i = 0; i < 3; i++) {
		struct err err = { 0 };
		struct str path = { 0 };
		struct diary *d = must_open(diary);
		ck_assert_msg(backup_dated(d, folder, NOW, &path, &err), "%s", err.text);
		ck_assert_str_eq(strrchr(path.text, '/') + 1, names[i]);
		holds_that_day(path.text);
		diary_close(d);
		str_free(&path);
	}
	struct backup *list;
	int count, daily = 0;
	ck_assert(backup_list(folder, &list, &count, NULL));
	ck_assert_int_eq(count, 4);
	for (int i = 0; i < count; i++) {
		ck_assert_int_eq(list[i].day, TODAY);
		daily += list[i].daily;
	}
	ck_assert_int_eq(daily, 1);
	free(list);
}
END_TEST

START_TEST(newest_first)
{
	struct backup *list;
	int count;
	one_day(diary);
	ck_assert(daily_on(TODAY));
	ck_assert(daily_on(TODAY - 3));
	ck_assert(daily_on(TODAY - 1));
	ck_assert(backup_list(folder, &list, &count, NULL));
	ck_assert_int_eq(count, 3);
	ck_assert_int_eq(list[0].day, TODAY);
	ck_assert_int_eq(list[1].day, TODAY - 1);
	ck_assert_int_eq(list[2].day, TODAY - 3);
	free(list);
	ck_assert(backup_list(in_folder("none"), &list, &count, NULL));
	ck_assert_int_eq(count, 0);
}
END_TEST

START_TEST(a_look_says_what_is_in_it)
{
	struct contents c;
	struct err err = { 0 };
	one_day(diary);
	add_day("2026-03-01", 2);
	ck_assert(daily_on(TODAY));
	struct bytes before = file_bytes(copy);
	ck_assert_msg(backup_look(copy, &c, &err), "%s", err.text);
	ck_assert_int_eq(c.days, 2);
	ck_assert_int_eq(c.first, D("2026-03-01"));
	ck_assert_int_eq(c.last, TODAY);
	ck_assert_str_eq(c.newest.words, "another day");
	ck_assert_str_eq(c.newest.when, NOW);
	same_bytes(copy, before);
	ck_assert(!backup_look(in_folder("none"), &c, &err));
	ck_assert_int_eq(err.code, ERR_NOTHING);
}
END_TEST

/* Damage that opening alone does not find, and a row the tables accept but no day can hold. */
START_TEST(a_look_finds_damage)
{
	struct contents c;
	struct err err = { 0 };
	one_day(diary);
	for (int i = 1; i < 28; i++) {
		char iso[DAY_TEXT];
		add_day(day_iso(D("2026-02-01") + i - 1, iso), 3);
	}
	ck_assert(daily_on(TODAY));
	struct bytes bytes = file_bytes(copy);
	memset(bytes.at + bytes.size / 2, 0xa5, 4096);
	write_bytes(copy, bytes.at, bytes.size);
	free(bytes.at);
	ck_assert(!backup_look(copy, &c, &err));
	ck_assert_int_eq(err.code, ERR_DAMAGED);
	ck_assert(daily_on(TODAY + 1));
	snprintf(copy, sizeof copy, "%s/diary-2026-03-13.db", folder);
	ck_assert(backup_look(copy, &c, &err));
	raw(copy, "PRAGMA ignore_check_constraints = 1; UPDATE checkin SET energy = 9 WHERE day = '2026-02-03'");
	ck_assert(!backup_look(copy, &c, &err));
	ck_assert_int_eq(err.code, ERR_DAMAGED);
	not_restored(copy, ERR_DAMAGED, "damaged");
}
END_TEST

START_TEST(a_damaged_diary_is_not_copied)
{
	struct err err = { 0 };
	bool made;
	one_day(diary);
	for (int i = 1; i < 28; i++) {
		char iso[DAY_TEXT];
		add_day(day_iso(D("2026-02-01") + i - 1, iso), 3);
	}
	struct bytes b = file_bytes(diary);
	memset(b.at + b.size / 2, 0x5a, 4096);
	write_bytes(diary, b.at, b.size);
	free(b.at);
	struct diary *d = must_open(diary);
	ck_assert(!backup_daily(d, folder, TODAY, &made, &err));
	ck_assert_int_eq(err.code, ERR_DAMAGED);
	ck_assert_int_eq(files_in(folder), 0);
	diary_close(d);
}
END_TEST

/* A disk without room, as a limit on the size of files: the copy fails, nothing is left of it, the diary is whole. */
START_TEST(no_room_for_a_copy)
{
	struct err err = { 0 };
	bool made;
	struct str kept = { 0 };
	struct rlimit was, small;
	one_day(diary);
	ck_assert(daily_on(TODAY - 1));
	add_day("2026-03-11", 2);
	struct bytes before = file_bytes(diary);
	snprintf(copy, sizeof copy, "%s/diary-2026-03-11.db", folder);
	struct diary *d = must_open(diary);
	ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &was), 0);
	small = was;
	small.rlim_cur = 16384;
	signal(SIGXFSZ, SIG_IGN);
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
	bool copied = backup_daily(d, folder, TODAY, &made, &err);
	struct err why = err;
	diary_close(d);
	bool restored = backup_restore(diary, copy, folder, NOW, &kept, &err);
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &was), 0);
	ck_assert(!copied && !made);
	ck_assert_msg(why.code == ERR_IO && strstr(why.text, "copy") != NULL && strstr(why.text, diary) == NULL, "%s", why.text);
	ck_assert(!restored);
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_int_eq(files_in(folder), 1);
	same_bytes(diary, before);
	str_free(&kept);
}
END_TEST

/* Root may write anywhere, so a read-only folder is shown to root as one that is a file. */
START_TEST(a_folder_that_cannot_be_written)
{
	struct err err = { 0 };
	bool made;
	char from[2300];
	one_day(diary);
	ck_assert(daily_on(TODAY));
	snprintf(from, sizeof from, "%s", in_folder("from.db"));
	ck_assert_int_eq(rename(copy, from), 0);
	if (geteuid() != 0) {
		ck_assert_int_eq(chmod(folder, 0500), 0);
	} else {
		ck_assert_int_eq(rmdir(folder), 0);
		write_bytes(folder, "", 0);
	}
	struct diary *d = must_open(diary);
	ck_assert(!backup_daily(d, folder, TODAY, &made, &err));
	ck_assert_int_eq(err.code, ERR_IO);
	diary_close(d);
	add_day("2026-03-11", 2);
	not_restored(from, ERR_IO, "");
	chmod(folder, 0700);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_checked_fixture(t, copies_set, NULL);
	tcase_add_test(t, a_copy_holds_what_the_diary_holds);
	tcase_add_test(t, one_a_day);
	tcase_add_test(t, the_last_fourteen_are_kept);
	tcase_add_test(t, what_was_cut_short_goes);
	tcase_add_test(t, copies_asked_for_have_names_of_their_own);
	tcase_add_test(t, newest_first);
	tcase_add_test(t, a_look_says_what_is_in_it);
	tcase_add_test(t, a_look_finds_damage);
	tcase_add_test(t, a_damaged_diary_is_not_copied);
	tcase_add_test(t, no_room_for_a_copy);
	tcase_add_test(t, a_folder_that_cannot_be_written);
}

int main(void)
{
	return run_suite("backup", add);
}
