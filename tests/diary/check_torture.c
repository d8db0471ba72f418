/* SPDX-License-Identifier: MIT */
/* Saving while the world ends: killed at any moment, or the disk refusing the Nth write.  What was acknowledged is there,
   what was not is there whole or not at all, and the file is sound. */
#include "config.h"

#include "support.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *path(void)
{
	return in_folder("a.db");
}

static bool sound(void)
{
	return raw_number(path(), "SELECT integrity_check = 'ok' FROM pragma_integrity_check") == 1;
}

/* The entry that write number k puts on its day: several tables, some of them long. */
static struct entry numbered(int k, char note[NOTE_BYTES + 1], struct session *list)
{
	struct entry e = entry_blank;
	int n = 1 + k * 379 % NOTE_BYTES;
	memset(note, 'a' + k % 26, (size_t)n);
	note[n] = '\0';
	e.note = note, e.item[ITEM_LEGS] = 1 + k % 5, e.tools = k % 2 != 0 ? "boots\nroller" : NULL, e.plan_rest = k % 3 == 0;
	e.session_count = k % 4;
	for (int i = 0; i < e.session_count; i++)
		list[i] = session_blank((enum kind)(k % KIND_COUNT)), list[i].metres = 1 + k;
	e.sessions = list;
	return e;
}

enum { FIRST = 18000, ROUNDS = 25 };

static _Noreturn void write_until_killed(int k, int acknowledge)
{
	char note[NOTE_BYTES + 1];
	struct session list[4];
	struct diary *d = diary_open(path(), false, NULL);
	for (; d != NULL && k < 100000; k++) {
		struct entry e = numbered(k, note, list);
		if (!diary_save(d, FIRST + k, &entry_blank, &e, NOW, "numbered", NULL, NULL) || write(acknowledge, &k, sizeof k) != sizeof k)
			break;
	}
	_exit(1);
}

START_TEST(what_was_acknowledged_survives_a_kill)
{
	uint64_t seed = 4711;
	int next = 0, last = -1;
	for (int round = 0; round < ROUNDS; round++) {
		int ends[2];
		ck_assert_int_eq(pipe(ends), 0);
		pid_t child = fork();
		if (child == 0) {
			close(ends[0]);
			write_until_killed(next, ends[1]);
		}
		close(ends[1]);
		/* At the first start even before anything was acknowledged, while the file is being made. */
		for (int n = round < 5 ? 0 : 1 + (int)random_below(&seed, 12); n > 0; n--)
			ck_assert_int_eq(read(ends[0], &last, sizeof last), sizeof last);
		for (unsigned spin = random_below(&seed, 200000); spin > 0; spin--)
			__asm__ volatile("" ::: "memory");
		kill(child, SIGKILL);
		ck_assert_int_eq(waitpid(child, NULL, 0), child);
		while (read(ends[0], &last, sizeof last) == (ssize_t)sizeof last)
			;
		close(ends[0]);

		struct diary *d = must_open(path());
		struct history h;
		struct err err = { 0 };
		char note[NOTE_BYTES + 1];
		struct session list[4];
		ck_assert_msg(diary_read(d, FIRST, FIRST + last + 2, &h, &err), "%s", err.text);
		for (int k = 0; k <= last; k++) {
			struct entry e = numbered(k, note, list);
			ck_assert_msg(entry_equal(&h.days[k], &e), "round %d: write %d of %d is lost", round, k, last);
		}
		struct entry more = numbered(last + 1, note, list);	/* committed, but not yet told, is as good */
		bool ahead = entry_equal(&h.days[last + 1], &more);
		ck_assert_msg(ahead || entry_is_blank(&h.days[last + 1]), "round %d: half of write %d is there", round, last + 1);
		ck_assert(entry_is_blank(&h.days[last + 2]));
		next = last + 1 + ahead;
		last = next - 1;
		history_free(&h);
		diary_close(d);
		ck_assert(sound());
		ck_assert_int_eq(raw_number(path(), "SELECT count(*) FROM change"), next);
	}
	ck_assert_int_gt(next, ROUNDS);
}
END_TEST

/* System calls of SQLite that write, each counted; the chosen one fails, and all after it if the disk is full for good. */
static struct {
	int calls, fail_at, error;
	bool for_good;
	ssize_t (*write)(int, const void *, size_t);
	ssize_t (*pwrite)(int, const void *, size_t, off_t);
	int (*ftruncate)(int, off_t);
	int (*unlink)(const char *);
} disk;

static bool refused(void)
{
	disk.calls++;
	if (disk.fail_at == 0 || disk.calls < disk.fail_at || (!disk.for_good && disk.calls > disk.fail_at))
		return false;
	errno = disk.error;
	return true;
}

static ssize_t bad_write(int fd, const void *bytes, size_t n)
{
	return refused() ? -1 : disk.write(fd, bytes, n);
}

static ssize_t bad_pwrite(int fd, const void *bytes, size_t n, off_t at)
{
	return refused() ? -1 : disk.pwrite(fd, bytes, n, at);
}

static int bad_ftruncate(int fd, off_t size)
{
	return refused() ? -1 : disk.ftruncate(fd, size);
}

static int bad_unlink(const char *name)
{
	return refused() ? -1 : disk.unlink(name);
}

static void take_over_disk(void)
{
	sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
	ck_assert_ptr_nonnull(vfs);
	disk.write = (ssize_t(*)(int, const void *, size_t))vfs->xGetSystemCall(vfs, "write");
	disk.pwrite = (ssize_t(*)(int, const void *, size_t, off_t))vfs->xGetSystemCall(vfs, "pwrite64");
	disk.ftruncate = (int (*)(int, off_t))vfs->xGetSystemCall(vfs, "ftruncate");
	disk.unlink = (int (*)(const char *))vfs->xGetSystemCall(vfs, "unlink");
	ck_assert_int_eq(vfs->xSetSystemCall(vfs, "write", (sqlite3_syscall_ptr)bad_write), SQLITE_OK);
	vfs->xSetSystemCall(vfs, "pwrite64", (sqlite3_syscall_ptr)bad_pwrite);
	ck_assert_int_eq(vfs->xSetSystemCall(vfs, "ftruncate", (sqlite3_syscall_ptr)bad_ftruncate), SQLITE_OK);
	ck_assert_int_eq(vfs->xSetSystemCall(vfs, "unlink", (sqlite3_syscall_ptr)bad_unlink), SQLITE_OK);
}

enum { DAYS = 60 };

/* What is done to a diary that holds number 0 on every day; afterwards it holds `numbers` or still zeros. */
static bool edit_one(struct diary *d, struct err *err)
{
	char notes[2][NOTE_BYTES + 1];
	struct session lists[2][4];
	struct entry base = numbered(0, notes[0], lists[0]), e = numbered(7, notes[1], lists[1]);
	return diary_save(d, FIRST, &base, &e, NOW, "edit", NULL, err);
}

static bool edit_all(struct diary *d, struct err *err)
{
	char note[NOTE_BYTES + 1];
	struct session list[4];
	sqlite3_exec(d->db, "PRAGMA cache_size = 10", NULL, NULL, NULL);	/* so that pages are written before the end */
	if (!diary_begin(d, err))
		return false;
	for (int i = 0; i < DAYS; i++) {
		struct entry e = numbered(7, note, list);
		if (!diary_put(d, FIRST + i, &e, err)) {
			diary_rollback(d);
			return false;
		}
	}
	bool done = diary_commit(d, NOW, "all", NULL, err);
	if (!done)
		diary_rollback(d);
	return done;
}

static bool undo(struct diary *d, struct err *err)
{
	return diary_undo(d, NULL, err);
}

static const struct {
	bool (*run)(struct diary *d, struct err *err);
	int changed_days, becomes;	/* the entry's number; -1: blank */
} acts[] = { { edit_one, 1, 7 }, { edit_all, DAYS, 7 }, { undo, DAYS, -1 } };

static bool all_are(struct diary *d, int days, int k)
{
	char note[NOTE_BYTES + 1];
	struct session list[4];
	struct history h;
	struct err err = { 0 };
	struct entry e = k < 0 ? entry_blank : numbered(k, note, list);
	int same = 0;
	ck_assert_msg(diary_read(d, FIRST, FIRST + days - 1, &h, &err), "%s", err.text);
	for (int i = 0; i < days; i++)
		same += entry_equal(&h.days[i], &e);
	history_free(&h);
	return same == days;
}

static void lay_base(void)
{
	char note[NOTE_BYTES + 1];
	struct session list[4];
	struct diary *d = must_open(path());
	struct err err = { 0 };
	ck_assert(diary_begin(d, &err));
	for (int i = 0; i < DAYS; i++) {
		struct entry e = numbered(0, note, list);
		ck_assert(diary_put(d, FIRST + i, &e, &err));
	}
	ck_assert(diary_commit(d, NOW, "base", NULL, &err));
	diary_close(d);
}

/* Every write that an act makes fails once, then from there on, with each error; until the act gets by without the failure. */
START_TEST(a_failing_disk_leaves_old_or_new)
{
	static const int errors[] = { EIO, ENOSPC };
	take_over_disk();
	lay_base();
	struct bytes base = file_bytes(path());
	int refusals = 0;
	for (int mode = 0; mode < 4; mode++)
		for (int n = 1, reached = n; reached >= n; n++) {
			struct err err = { 0 };
			write_bytes(path(), base.at, base.size);
			struct diary *d = must_open(path());
			disk.calls = 0, disk.fail_at = n, disk.error = errors[mode % 2], disk.for_good = mode >= 2;
			bool done = acts[_i].run(d, &err);
			reached = disk.calls;
			diary_close(d);
			disk.fail_at = 0;
			ck_assert_msg(done || err.code == ERR_IO, "write %d: code %d, %s", n, err.code, err.text);
			refusals += !done;
			d = must_open(path());
			bool is_new = all_are(d, acts[_i].changed_days, acts[_i].becomes);
			ck_assert_msg(is_new || all_are(d, DAYS, 0), "write %d: something between", n);
			ck_assert_msg(is_new || !done, "write %d: told as saved, and is not", n);
			diary_close(d);
			ck_assert(sound());
		}
	ck_assert_int_gt(refusals, 8);
	free(base.at);
}
END_TEST

/* The same while the diary is made: afterwards there is none, or an empty one; either opens. */
START_TEST(a_failing_disk_while_the_diary_is_made)
{
	take_over_disk();
	int refusals = 0;
	for (int n = 1, reached = n; reached >= n; n++) {
		struct err err = { 0 };
		remove(path());
		disk.calls = 0, disk.fail_at = n, disk.error = ENOSPC, disk.for_good = n % 2 == 0;
		struct diary *d = diary_open(path(), false, &err);
		reached = disk.calls;
		disk.fail_at = 0;
		ck_assert_msg(d != NULL || err.code == ERR_IO, "write %d: code %d, %s", n, err.code, err.text);
		refusals += d == NULL;
		diary_close(d);
		diary_close(must_open(path()));
		ck_assert(sound());
	}
	ck_assert_int_gt(refusals, 4);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, what_was_acknowledged_survives_a_kill);
	tcase_add_loop_test(t, a_failing_disk_leaves_old_or_new, 0, sizeof acts / sizeof *acts);
	tcase_add_test(t, a_failing_disk_while_the_diary_is_made);
}

int main(void)
{
	return run_suite("torture", add);
}
