/* SPDX-License-Identifier: MIT */
/* Copies and the way back, drilled on real files: sound, damaged, foreign, busy, in folders that are full or read-only. */
#include "config.h"

#include "support.h"

#include "diary/backup.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#define TODAY D("2026-03-12")

static char diary[2300], folder[2300], copy[2400];

static void set(void)
{
	fresh_folder();
	snprintf(diary, sizeof diary, "%s", in_folder("a.db"));
	snprintf(folder, sizeof folder, "%s", in_folder("copies/of-a"));
	snprintf(copy, sizeof copy, "%s/diary-2026-03-12.db", folder);
}

static int files_in(const char *path)
{
	int n = 0;
	DIR *dir = opendir(path);
	for (struct dirent *at; dir != NULL && (at = readdir(dir)) != NULL;)
		n += strcmp(at->d_name, ".") != 0 && strcmp(at->d_name, "..") != 0;
	if (dir != NULL)
		closedir(dir);
	return n;
}

static bool daily_on(day x)
{
	struct err err = { 0 };
	bool made;
	struct diary *d = must_open(diary);
	ck_assert_msg(backup_daily(d, folder, x, &made, &err), "%s", err.text);
	diary_close(d);
	return made;
}

static void holds_that_day(const char *path)
{
	struct entry e = full_entry();
	struct diary *d = must_open(path);
	holds(d, TODAY, &e);
	diary_close(d);
}

static void add_day(const char *iso, int energy)
{
	struct entry e = entry_blank;
	e.item[0] = energy;
	struct diary *d = must_open(diary);
	put(d, D(iso), &e, "another day");
	diary_close(d);
}

static void restores(const char *from, char *kept, size_t size)
{
	struct err err = { 0 };
	struct str path = { 0 };
	ck_assert_msg(backup_restore(diary, from, folder, NOW, &path, &err), "%s", err.text);
	snprintf(kept, size, "%s", str_text(&path));
	str_free(&path);
}

static void not_restored(const char *from, enum err_code code, const char *part)
{
	struct err err = { 0 };
	struct str kept = { 0 };
	struct stat st;
	bool there = stat(diary, &st) == 0;
	struct bytes before = { NULL, 0 };
	if (there)
		before = file_bytes(diary);
	ck_assert(!backup_restore(diary, from, folder, NOW, &kept, &err));
	ck_assert_msg(err.code == code && strstr(err.text, part) != NULL, "%d: %s", err.code, err.text);
	if (there)
		same_bytes(diary, before);
	else
		ck_assert_int_ne(stat(diary, &st), 0);
	str_free(&kept);
}

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

START_TEST(back_to_a_copy_and_back_again)
{
	char kept[2600];
	one_day(diary);
	ck_assert(daily_on(TODAY));
	add_day("2026-03-11", 2);
	ck_assert_int_eq(chmod(diary, 0640), 0);
	struct bytes from = file_bytes(copy);
	restores(copy, kept, sizeof kept);
	same_bytes(copy, from);
	holds_that_day(diary);
	ck_assert_int_eq(raw_number(diary, "SELECT count(*) FROM checkin"), 1);
	ck_assert_uint_eq(mode_of(diary), 0640);
	ck_assert_uint_eq(mode_of(kept), 0600);
	ck_assert_int_eq(raw_number(kept, "SELECT count(*) FROM checkin"), 2);
	char first[2600];
	snprintf(first, sizeof first, "%s", kept);
	restores(first, kept, sizeof kept);
	ck_assert_int_eq(raw_number(diary, "SELECT count(*) FROM checkin"), 2);
	ck_assert_int_eq(files_in(folder), 3);
	ck_assert_int_eq(files_in(in_folder("")), 2);		/* no journal, no temporary file: the diary and the folder */
	struct diary *d = must_open(diary);
	struct err err = { 0 };
	ck_assert_msg(diary_undo(d, NULL, &err), "%s", err.text);	/* what could be taken back still can */
	diary_close(d);
}
END_TEST

START_TEST(back_where_nothing_is_left)
{
	char kept[2600];
	one_day(diary);
	ck_assert(daily_on(TODAY));
	snprintf(diary, sizeof diary, "%s", in_folder("new/place/a.db"));
	restores(copy, kept, sizeof kept);
	ck_assert_str_eq(kept, "");
	holds_that_day(diary);
	ck_assert_uint_eq(mode_of(diary), 0600);
	ck_assert_int_eq(truncate(diary, 0), 0);
	restores(copy, kept, sizeof kept);
	ck_assert_str_eq(kept, "");
	holds_that_day(diary);
}
END_TEST

/* Whatever became of the file, what is left of it is kept byte for byte and the copy takes its place. */
static const struct damage {
	const char *what;
	size_t from, length;	/* of the bytes that are overwritten; from 1: counted from the middle */
	size_t cut;		/* left of the file, 0: all of it */
} damages[] = {
	{ "a header of nothing", 0, 100, 0 },
	{ "another page size", 16, 2, 0 },
	{ "a table of tables of nothing", 100, 400, 0 },
	{ "a page in the middle", 1, 4096, 0 },
	{ "cut within a page", 0, 0, 5000 },
	{ "cut within the header", 0, 0, 60 },
	{ "cut after the first page", 0, 0, 4096 },
};

START_TEST(back_from_damage)
{
	const struct damage *how = &damages[_i];
	char kept[2600];
	one_day(diary);
	for (int i = 1; i < 28; i++) {
		char iso[DAY_TEXT];
		add_day(day_iso(D("2026-02-01") + i - 1, iso), 3);
	}
	ck_assert(daily_on(TODAY));
	struct bytes b = file_bytes(diary);
	memset(b.at + (how->from == 1 ? b.size / 2 : how->from), 0x5a, how->length);
	write_bytes(diary, b.at, how->cut > 0 ? how->cut : b.size);
	free(b.at);
	b = file_bytes(diary);
	struct stat before, after;
	ck_assert_int_eq(stat(diary, &before), 0);
	restores(copy, kept, sizeof kept);
	ck_assert_int_eq(stat(diary, &after), 0);
	ck_assert_uint_eq(before.st_ino, after.st_ino);
	ck_assert_msg(strstr(kept, "diary-2026-03-12-0730.damaged") != NULL, "%s: %s", how->what, kept);
	same_bytes(kept, b);
	holds_that_day(diary);
	struct contents c;
	struct err err = { 0 };
	ck_assert_msg(backup_look(diary, &c, &err), "%s: %s", how->what, err.text);
	ck_assert_int_eq(c.days, 28);
}
END_TEST

/* Another connection keeps its open file through a restore, sees it, and writes on in it. */
START_TEST(an_open_diary_sees_it)
{
	char kept[2600];
	struct entry e = full_entry(), other = entry_blank;
	one_day(diary);
	ck_assert(daily_on(TODAY));
	add_day("2026-03-11", 2);
	struct diary *d = must_open(diary);
	holds(d, TODAY, &e);
	restores(copy, kept, sizeof kept);
	ck_assert(diary_changed_elsewhere(d));
	holds(d, D("2026-03-11"), &entry_blank);
	other.item[1] = 4;
	put(d, D("2026-03-10"), &other, "after");
	diary_close(d);
	struct contents c;
	struct err err = { 0 };
	ck_assert_msg(backup_look(diary, &c, &err), "%s", err.text);
	ck_assert_int_eq(c.days, 2);
}
END_TEST

START_TEST(a_writer_keeps_it_out)
{
	one_day(diary);
	ck_assert(daily_on(TODAY));
	struct diary *d = must_open(diary);
	struct err err = { 0 };
	ck_assert(diary_begin(d, &err));
	struct str kept = { 0 };
	ck_assert(!backup_restore(diary, copy, folder, NOW, &kept, &err));
	ck_assert_int_eq(err.code, ERR_BUSY);
	ck_assert_int_eq(files_in(folder), 1);
	str_free(&kept);
	diary_close(d);
	holds_that_day(diary);
}
END_TEST

START_TEST(what_is_no_copy_is_refused)
{
	char other[2300], kept[2600];
	snprintf(other, sizeof other, "%s", in_folder("other.db"));
	one_day(diary);
	ck_assert(daily_on(TODAY));
	raw(other, "CREATE TABLE t(x); INSERT INTO t VALUES (1)");
	struct bytes before = file_bytes(other);
	not_restored(other, ERR_DAMAGED, "another program");
	same_bytes(other, before);
	write_bytes(other, "a letter to the landlord", 24);
	not_restored(other, ERR_DAMAGED, "not a restday diary");
	not_restored(in_folder("none"), ERR_NOTHING, "no file");
	not_restored(in_folder(""), ERR_DAMAGED, "a folder");
	not_restored(diary, ERR_USAGE, "itself");
	raw(copy, "PRAGMA user_version = 999");
	not_restored(copy, ERR_DAMAGED, "newer");
	ck_assert_int_eq(files_in(folder), 1);
	/* The same where there is no diary: none is made. */
	snprintf(diary, sizeof diary, "%s", in_folder("fresh.db"));
	not_restored(copy, ERR_DAMAGED, "newer");
	(void)kept;
}
END_TEST

START_TEST(what_is_no_diary_is_not_replaced)
{
	one_day(diary);
	ck_assert(daily_on(TODAY));
	snprintf(diary, sizeof diary, "%s", in_folder("other.db"));
	raw(diary, "CREATE TABLE t(x)");
	not_restored(copy, ERR_DAMAGED, "another program");
	snprintf(diary, sizeof diary, "%s", in_folder("newer.db"));
	one_day(diary);
	raw(diary, "PRAGMA user_version = 999");
	not_restored(copy, ERR_DAMAGED, "newer");
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
	ck_assert_msg(why.code == ERR_IO && strstr(why.text, "copy") != NULL, "%s", why.text);
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
	tcase_add_checked_fixture(t, set, NULL);
	tcase_add_test(t, a_copy_holds_what_the_diary_holds);
	tcase_add_test(t, one_a_day);
	tcase_add_test(t, the_last_fourteen_are_kept);
	tcase_add_test(t, what_was_cut_short_goes);
	tcase_add_test(t, copies_asked_for_have_names_of_their_own);
	tcase_add_test(t, newest_first);
	tcase_add_test(t, a_look_says_what_is_in_it);
	tcase_add_test(t, a_look_finds_damage);
	tcase_add_test(t, back_to_a_copy_and_back_again);
	tcase_add_test(t, back_where_nothing_is_left);
	tcase_add_loop_test(t, back_from_damage, 0, sizeof damages / sizeof *damages);
	tcase_add_test(t, an_open_diary_sees_it);
	tcase_add_test(t, a_writer_keeps_it_out);
	tcase_add_test(t, what_is_no_copy_is_refused);
	tcase_add_test(t, what_is_no_diary_is_not_replaced);
	tcase_add_test(t, a_damaged_diary_is_not_copied);
	tcase_add_test(t, no_room_for_a_copy);
	tcase_add_test(t, a_folder_that_cannot_be_written);
}

int main(void)
{
	return run_suite("backup", add);
}
