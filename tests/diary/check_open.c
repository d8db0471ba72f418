/* SPDX-License-Identifier: MIT */
/* What may lie at the diary's place: nothing, a diary, something else; and what may be wrong with it. */
#include "config.h"

#include "support.h"

#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *path(void)
{
	return in_folder("a.db");
}

START_TEST(a_new_diary_is_private)
{
	static const mode_t masks[] = { 0, 022, 077, 0777 };
	umask(masks[_i]);
	char file[2300];
	snprintf(file, sizeof file, "%s", in_folder("new/deep/a.db"));
	struct diary *d = must_open(file);
	ck_assert(!diary_read_only(d));
	ck_assert_str_eq(diary_path(d), file);
	umask(022);
	ck_assert_uint_eq(mode_of(file), 0600);
	ck_assert_uint_eq(mode_of(in_folder("new/deep")), 0700);
	ck_assert_uint_eq(mode_of(in_folder("new")), 0700);
	diary_close(d);
	ck_assert_int_eq(raw_number(file, "PRAGMA application_id"), 0x72647931);
	ck_assert_int_eq(raw_number(file, "PRAGMA user_version"), diary_schema.count);
}
END_TEST

START_TEST(what_is_there_keeps_its_mode)
{
	one_day(path());
	ck_assert_int_eq(chmod(path(), 0640), 0);
	one_day(in_folder("b.db"));
	diary_close(must_open(path()));
	ck_assert_uint_eq(mode_of(path()), 0640);
	ck_assert_uint_eq(mode_of(in_folder("")), 0755);
}
END_TEST

START_TEST(a_missing_diary_is_told)
{
	struct err err = { 0 };
	ck_assert(diary_open(path(), true, &err) == NULL);
	ck_assert_int_eq(err.code, ERR_NOTHING);
	ck_assert_int_eq(access(path(), F_OK), -1);
	write_bytes(path(), "", 0);		/* made, but never written: cut short at its first start */
	ck_assert(diary_open(path(), true, &err) == NULL);
	ck_assert_int_eq(err.code, ERR_NOTHING);
	one_day(path());
}
END_TEST

START_TEST(odd_names_are_only_names)
{
	static const char *const names[] = { ":memory:", "file:x?mode=memory", "a b%20'c.db", "..odd" };
	struct entry e = full_entry();
	ck_assert_int_eq(chdir(in_folder("")), 0);
	one_day(names[_i]);
	ck_assert_int_eq(access(names[_i], F_OK), 0);
	struct diary *d = must_open(names[_i]);
	holds(d, D("2026-03-12"), &e);
	diary_close(d);
}
END_TEST

START_TEST(a_link_is_written_through)
{
	struct stat st;
	struct entry e = full_entry();
	ck_assert_int_eq(mkdir(in_folder("real"), 0755), 0);
	char link_name[2300];
	snprintf(link_name, sizeof link_name, "%s", in_folder("link.db"));
	ck_assert_int_eq(symlink("real/a.db", link_name), 0);
	one_day(link_name);		/* even where it leads nowhere yet */
	ck_assert_int_eq(lstat(link_name, &st), 0);
	ck_assert(S_ISLNK(st.st_mode));
	ck_assert_uint_eq(mode_of(in_folder("real/a.db")), 0600);
	struct diary *d = must_open(in_folder("real/a.db"));
	holds(d, D("2026-03-12"), &e);
	diary_close(d);
}
END_TEST

static const struct { const char *name; const char *bytes; size_t size; const char *says; } strangers[] = {
	{ "text", "day,energy\n2026-03-12,4\nthis is somebody's table of a hundred bytes or more, kept as text and not as a database at all\n", 0, "not a restday diary" },
	{ "short", "SQLite format 3", 16, "too short" }, { "one byte", "x", 1, "too short" }, { "99 bytes", NULL, 99, "too short" },
	{ "zeros", NULL, 5000, "not a restday diary" },
};

START_TEST(strangers_are_left_alone)
{
	char zeros[5000] = "";
	size_t size = strangers[_i].size != 0 ? strangers[_i].size : strlen(strangers[_i].bytes);
	write_bytes(path(), strangers[_i].bytes != NULL ? strangers[_i].bytes : zeros, size);
	struct bytes before = file_bytes(path());
	refuses(path(), ERR_DAMAGED, strangers[_i].says);
	same_bytes(path(), before);
}
END_TEST

/* A journal beside a stranger's database would be rolled back by whoever opens it.  It is not ours to open. */
START_TEST(a_foreign_database_keeps_its_journal)
{
	char journal[2300];
	snprintf(journal, sizeof journal, "%s-journal", in_folder("a.db"));
	raw(path(), "PRAGMA application_id = 7; CREATE TABLE t (x); INSERT INTO t VALUES (1)");
	pid_t child = fork();
	if (child == 0) {	/* dies in the middle of a write: the journal stays, hot */
		sqlite3 *db;
		sqlite3_open(path(), &db);
		sqlite3_exec(db, "PRAGMA cache_size = 1; BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 4000) "
			"INSERT INTO t SELECT hex(zeroblob(100)) FROM n", NULL, NULL, NULL);
		_exit(0);
	}
	ck_assert_int_eq(waitpid(child, NULL, 0), child);
	struct bytes before = file_bytes(path()), journal_before = file_bytes(journal);
	ck_assert_uint_gt(journal_before.size, 512);
	refuses(path(), ERR_DAMAGED, "another program");
	same_bytes(path(), before);
	same_bytes(journal, journal_before);
	ck_assert_int_eq(raw_number(path(), "SELECT count(*) FROM t"), 1);	/* and it was hot indeed */
	ck_assert_int_eq(access(journal, F_OK), -1);
}
END_TEST

START_TEST(our_own_journal_is_rolled_back)
{
	struct entry e = full_entry();
	one_day(path());
	pid_t child = fork();
	if (child == 0) {
		struct diary *d = must_open(path());
		struct entry f = full_entry();
		static char note[4001];
		memset(note, 'n', 4000);
		f.note = note;
		sqlite3_exec(d->db, "PRAGMA cache_size = 1", NULL, NULL, NULL);
		diary_begin(d, NULL);
		for (int i = 0; i < 300; i++)
			diary_put(d, D("2026-03-01") + i, &f, NULL);
		_exit(0);
	}
	ck_assert_int_eq(waitpid(child, NULL, 0), child);
	char journal[2300];
	snprintf(journal, sizeof journal, "%s-journal", in_folder("a.db"));
	ck_assert_int_eq(access(journal, F_OK), 0);
	struct diary *d = must_open(path());
	holds(d, D("2026-03-12"), &e);
	holds(d, D("2026-03-13"), &entry_blank);
	diary_close(d);
	ck_assert_int_eq(access(journal, F_OK), -1);
}
END_TEST

START_TEST(a_newer_diary_is_left_alone)
{
	one_day(path());
	raw(path(), "PRAGMA user_version = 99");
	struct bytes before = file_bytes(path());
	refuses(path(), ERR_DAMAGED, "newer restday");
	same_bytes(path(), before);
}
END_TEST

START_TEST(folders_and_pipes_are_no_diary)
{
	ck_assert_int_eq(mkdir(path(), 0755), 0);
	refuses(path(), ERR_DAMAGED, "a folder");
	ck_assert_int_eq(mkfifo(in_folder("pipe"), 0600), 0);
	refuses(in_folder("pipe"), ERR_DAMAGED, "a device or pipe");
	write_bytes(in_folder("file"), "x", 1);
	refuses(in_folder("file/a.db"), ERR_IO, "Not a directory");
	ck_assert_int_eq(symlink("loop", in_folder("loop")), 0);
	refuses(in_folder("loop"), ERR_IO, "cannot look");
}
END_TEST

/* Bytes that rot, or half a file: told as damage, and never written to. */
START_TEST(damage_is_told)
{
	struct diary *d = must_open(path());
	struct err err = { 0 };
	struct entry e = full_entry();
	ck_assert(diary_begin(d, &err));
	for (int i = 0; i < 400; i++)
		ck_assert(diary_put(d, D("2025-03-12") + i, &e, &err));
	ck_assert(diary_commit(d, NOW, "many", NULL, &err));
	diary_close(d);
	struct bytes whole = file_bytes(path());
	uint64_t seed = 9;
	int told = 0;
	for (int round = 0; round < 40; round++) {
		unsigned char *bytes = mem_new(whole.size, 1);
		size_t size = round % 4 == 0 ? 100 + random_below(&seed, (unsigned)whole.size - 200) : whole.size;
		memcpy(bytes, whole.at, whole.size);
		for (int i = 0; round % 4 != 0 && i < 300; i++)
			bytes[100 + random_below(&seed, (unsigned)whole.size - 100)] ^= (unsigned char)(1 + random_below(&seed, 255));
		write_bytes(path(), bytes, size);
		struct bytes before = file_bytes(path());
		struct history h;
		err = (struct err){ 0 };
		d = diary_open_with(path(), false, &diary_schema, 20, &err);
		bool fine = d != NULL && diary_read(d, D("2025-03-01"), D("2026-06-01"), &h, &err);
		ck_assert_msg(fine || err.code == ERR_DAMAGED, "round %d: code %d %s", round, err.code, err.text);
		told += !fine;
		if (fine)
			history_free(&h);
		diary_close(d);
		same_bytes(path(), before);
		free(bytes);
	}
	ck_assert_int_ge(told, 30);
	free(whole.at);
}
END_TEST

/* A diary has no triggers; one that another program put there does nothing. */
START_TEST(a_planted_trigger_does_nothing)
{
	struct entry e = entry_blank;
	diary_close(must_open(path()));
	raw(path(), "CREATE TRIGGER t AFTER INSERT ON checkin BEGIN DELETE FROM checkin; END");
	struct diary *d = must_open(path());
	e.item[ITEM_ENERGY] = 3;
	put(d, D("2026-03-01"), &e, "a check-in");
	diary_close(d);
	ck_assert_int_eq(raw_number(path(), "SELECT count(*) FROM checkin"), 1);
}
END_TEST

START_TEST(a_busy_diary_is_told)
{
	int ready[2], go[2];
	char byte;
	one_day(path());
	ck_assert(pipe(ready) == 0 && pipe(go) == 0);
	pid_t child = fork();
	if (child == 0) {
		sqlite3 *db;
		sqlite3_open(path(), &db);
		for (const char *lock = "BEGIN IMMEDIATE"; lock != NULL; lock = strstr(lock, "IMM") ? "BEGIN EXCLUSIVE" : NULL) {
			sqlite3_exec(db, lock, NULL, NULL, NULL);
			if (write(ready[1], "x", 1) != 1 || read(go[0], &byte, 1) != 1)
				_exit(1);
			sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
		}
		_exit(0);
	}
	struct diary *d = must_open(path());
	struct entry e = full_entry();
	struct err err = { 0 };
	ck_assert_int_eq(read(ready[0], &byte, 1), 1);		/* it writes: we read, but cannot write */
	holds(d, D("2026-03-12"), &e);
	ck_assert(!diary_save(d, D("2026-03-12"), &e, &entry_blank, NOW, "x", NULL, &err));
	ck_assert_int_eq(err.code, ERR_BUSY);
	ck_assert(!diary_undo(d, NULL, &err));
	ck_assert_int_eq(err.code, ERR_BUSY);
	ck_assert_int_eq(write(go[1], "x", 1), 1);
	ck_assert_int_eq(read(ready[0], &byte, 1), 1);		/* it commits: we cannot even read */
	refuses(path(), ERR_BUSY, "another program");
	struct history h;
	ck_assert(!diary_read(d, 0, 1, &h, &err));
	ck_assert_int_eq(err.code, ERR_BUSY);
	ck_assert(!diary_changed_elsewhere(d));
	ck_assert_int_eq(write(go[1], "x", 1), 1);
	int status;
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	holds(d, D("2026-03-12"), &e);
	ck_assert(diary_undo(d, NULL, &err));
	diary_close(d);
}
END_TEST

/* Root may write anything: the test goes on as nobody where it can. */
static void give_up_root(void)
{
	if (geteuid() == 0 && seteuid(65534) != 0)
		fprintf(stderr, "cannot stop being root: %s\n", strerror(errno));
}

static bool can_try(void)
{
	return geteuid() != 0 && faccessat(AT_FDCWD, in_folder(""), X_OK, AT_EACCESS) == 0;
}

/* 0: the file may not be written, 1: its folder, 2: both. */
START_TEST(what_cannot_be_written_is_read)
{
	struct entry e = full_entry();
	struct err err = { 0 };
	bool changed;
	one_day(path());
	ck_assert_int_eq(chmod(path(), _i == 1 ? 0666 : 0444), 0);
	ck_assert_int_eq(chmod(in_folder(""), _i == 0 ? 0777 : 0555), 0);
	give_up_root();
	if (!can_try())
		return;		/* still root, or the build folder itself is private */
	struct diary *d = must_open(path());
	ck_assert(diary_read_only(d));
	holds(d, D("2026-03-12"), &e);
	ck_assert(!diary_save(d, D("2026-03-12"), &e, &entry_blank, NOW, "x", &changed, &err));
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_ptr_nonnull(strstr(err.text, "cannot be written"));
	ck_assert(!changed);
	ck_assert(!diary_undo(d, NULL, &err));
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert(!diary_changed_elsewhere(d));
	diary_close(d);
	if (_i != 0)
		refuses(in_folder("new.db"), ERR_IO, "cannot make");
	else {
		diary_close(must_open(in_folder("new.db")));
		write_bytes(in_folder("empty.db"), "", 0);
		ck_assert_int_eq(chmod(in_folder("empty.db"), 0444), 0);
		refuses(in_folder("empty.db"), ERR_IO, "is empty and cannot be written");
	}
	if (geteuid() != getuid())
		ck_assert_int_eq(seteuid(getuid()), 0);
}
END_TEST

/* An older one is not brought up to date then: it stays what it is, and is read. */
START_TEST(what_is_older_and_cannot_be_written_is_read)
{
	struct entry e = full_entry();
	struct err err = { 0 };
	one_day(path());
	made_schema_1(path());
	ck_assert_int_eq(chmod(path(), 0444), 0);
	ck_assert_int_eq(chmod(in_folder(""), 0777), 0);
	give_up_root();
	if (!can_try())
		return;
	struct bytes before = file_bytes(path());
	struct diary *d = must_open(path());
	ck_assert(diary_read_only(d));
	ck_assert_int_eq(diary_version(d), 1);
	e.override = entry_blank.override;
	holds(d, D("2026-03-12"), &e);
	ck_assert(!diary_undo(d, NULL, &err));
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert(!diary_changed_elsewhere(d));
	diary_close(d);
	same_bytes(path(), before);
	if (geteuid() != getuid())
		ck_assert_int_eq(seteuid(getuid()), 0);
}
END_TEST

START_TEST(what_cannot_be_read_is_told)
{
	one_day(path());
	ck_assert_int_eq(chmod(path(), 0), 0);
	give_up_root();
	if (!can_try())
		return;
	refuses(path(), ERR_IO, "cannot read");
	if (geteuid() != getuid())
		ck_assert_int_eq(seteuid(getuid()), 0);
}
END_TEST

START_TEST(a_write_ahead_log_is_given_up)
{
	one_day(path());
	raw(path(), "PRAGMA journal_mode = WAL");
	diary_close(must_open(path()));
	struct bytes b = file_bytes(path());
	ck_assert_uint_eq(b.at[18], 1);
	free(b.at);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_loop_test(t, a_new_diary_is_private, 0, 4);
	tcase_add_test(t, what_is_there_keeps_its_mode);
	tcase_add_test(t, a_missing_diary_is_told);
	tcase_add_loop_test(t, odd_names_are_only_names, 0, 4);
	tcase_add_test(t, a_link_is_written_through);
	tcase_add_loop_test(t, strangers_are_left_alone, 0, sizeof strangers / sizeof *strangers);
	tcase_add_test(t, a_foreign_database_keeps_its_journal);
	tcase_add_test(t, our_own_journal_is_rolled_back);
	tcase_add_test(t, a_newer_diary_is_left_alone);
	tcase_add_test(t, folders_and_pipes_are_no_diary);
	tcase_add_test(t, damage_is_told);
	tcase_add_test(t, a_planted_trigger_does_nothing);
	tcase_add_test(t, a_busy_diary_is_told);
	tcase_add_loop_test(t, what_cannot_be_written_is_read, 0, 3);
	tcase_add_test(t, what_is_older_and_cannot_be_written_is_read);
	tcase_add_test(t, what_cannot_be_read_is_told);
	tcase_add_test(t, a_write_ahead_log_is_given_up);
}

int main(void)
{
	return run_suite("open", add);
}
