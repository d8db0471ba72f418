/* SPDX-License-Identifier: MIT */
/* The way back, drilled on real files: over a sound diary, a damaged one, none; beside a program that has it open. */
#include "config.h"

#include "copies.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

/* A copy that an older restday made is as good as one of today, and stays what it is. */
START_TEST(back_to_a_copy_of_an_older_restday)
{
	char kept[2600];
	struct entry e = full_entry();
	struct contents c;
	struct err err = { 0 };
	one_day(diary);
	ck_assert(daily_on(TODAY));
	made_schema_1(copy);
	add_day("2026-03-11", 2);
	struct bytes from = file_bytes(copy);
	ck_assert_msg(backup_look(copy, &c, &err), "%s", err.text);
	ck_assert_int_eq(c.days, 1);
	ck_assert_str_eq(c.newest.words, "one");
	restores(copy, kept, sizeof kept);
	same_bytes(copy, from);
	ck_assert_int_eq(raw_number(diary, "PRAGMA user_version"), diary_schema.count);
	ck_assert_int_eq(files_in(folder), 2);		/* no copy of the copy */
	struct diary *d = must_open(diary);
	e.override = entry_blank.override;		/* which it could not hold */
	holds(d, TODAY, &e);
	ck_assert(!diary_undo(d, NULL, &err));
	ck_assert_msg(strstr(err.text, "schema 1") != NULL, "%s", err.text);
	diary_close(d);
	char now[2600];
	snprintf(now, sizeof now, "%s", kept);
	restores(now, kept, sizeof kept);		/* and back again to what stood there */
	holds_that_day(diary);
}
END_TEST

/* An old diary gives way to a copy of today; what is kept of it is as it was. */
START_TEST(back_over_a_diary_of_an_older_restday)
{
	char kept[2600];
	one_day(diary);
	ck_assert(daily_on(TODAY));
	made_schema_1(diary);
	restores(copy, kept, sizeof kept);
	holds_that_day(diary);
	ck_assert_int_eq(raw_number(kept, "PRAGMA user_version"), 1);
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

/* SQLite finds nothing wrong, and yet it is no diary: it is kept as what it is, and not as a copy to go back to. */
START_TEST(back_from_what_is_no_diary)
{
	static const char *const ways[] = { "DROP TABLE checkin", "PRAGMA user_version = 0", "ALTER TABLE session RENAME kind TO sort",
		"PRAGMA ignore_check_constraints = 1; UPDATE checkin SET energy = 9" };
	char kept[2600];
	one_day(diary);
	ck_assert(daily_on(TODAY));
	raw(diary, ways[_i]);
	struct bytes b = file_bytes(diary);
	restores(copy, kept, sizeof kept);
	ck_assert_msg(strstr(kept, "diary-2026-03-12-0730.damaged") != NULL, "%s: %s", ways[_i], kept);
	same_bytes(kept, b);
	holds_that_day(diary);
	raw(diary, ways[_i]);
	restores(copy, kept, sizeof kept);		/* a second time */
	holds_that_day(diary);
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

static void add(TCase *t)
{
	tcase_add_checked_fixture(t, copies_set, NULL);
	tcase_add_test(t, back_to_a_copy_and_back_again);
	tcase_add_test(t, back_where_nothing_is_left);
	tcase_add_test(t, back_to_a_copy_of_an_older_restday);
	tcase_add_test(t, back_over_a_diary_of_an_older_restday);
	tcase_add_loop_test(t, back_from_what_is_no_diary, 0, 4);
	tcase_add_loop_test(t, back_from_damage, 0, sizeof damages / sizeof *damages);
	tcase_add_test(t, an_open_diary_sees_it);
	tcase_add_test(t, a_writer_keeps_it_out);
	tcase_add_test(t, what_is_no_copy_is_refused);
	tcase_add_test(t, what_is_no_diary_is_not_replaced);
}

int main(void)
{
	return run_suite("restore", add);
}
