/* SPDX-License-Identifier: MIT */
/* The schema as it was released, and an older diary brought up to a newer one. */
#include "config.h"

#include "support.h"

#include "base/str.h"
#include "diary/backup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *path(void)
{
	return in_folder("a.db");
}

/* A schema of the future, to see an older diary carried over. */
struct future {
	const char *steps[16];
	char sql[256];
	struct schema schema;
};

static const struct schema *later(struct future *f, const char *sql, bool numbered)
{
	int n = diary_schema.count;
	for (int i = 0; i < n; i++)
		f->steps[i] = diary_schema.steps[i];
	snprintf(f->sql, sizeof f->sql, numbered ? "%s; PRAGMA user_version = %d" : "%s", sql, n + 1);
	f->steps[n] = f->sql;
	f->schema = (struct schema){ f->steps, n + 1 };
	return &f->schema;
}

/* Where the copy of the diary as it was is laid; lives until the next call. */
static const char *laid_aside(int version)
{
	char name[32];
	snprintf(name, sizeof name, "a.db.schema-%d", version);
	return in_folder(name);
}

START_TEST(an_older_diary_is_brought_up_to_date)
{
	struct future f;
	struct entry e = full_entry();
	struct err err = { 0 };
	one_day(path());
	struct diary *d = diary_open_with(path(), true, later(&f, "ALTER TABLE race ADD COLUMN name TEXT; UPDATE race SET name = 'Ems'", true), 20, &err);
	ck_assert_msg(d != NULL, "%s", err.text);
	holds(d, D("2026-03-12"), &e);
	ck_assert(!diary_undo(d, NULL, &err));		/* of the old schema */
	ck_assert_int_eq(err.code, ERR_INPUT);
	put(d, D("2026-03-13"), &e, "new");
	ck_assert(diary_undo(d, NULL, &err));
	diary_close(d);
	ck_assert_int_eq(raw_number(path(), "SELECT count(*) FROM race WHERE name = 'Ems'"), 1);
	ck_assert_uint_eq(mode_of(laid_aside(diary_schema.count)), 0600);
	d = must_open(laid_aside(diary_schema.count));	/* the copy is a diary of the old kind */
	holds(d, D("2026-03-12"), &e);
	ck_assert(diary_undo(d, NULL, &err));
	diary_close(d);
	refuses(path(), ERR_DAMAGED, "newer restday");
}
END_TEST

/* full_entry() as the first restday could keep it. */
static struct entry first_entry(void)
{
	struct entry e = full_entry();
	e.override = entry_blank.override;
	return e;
}

/* A file as the first restday left it becomes one of today: days kept, a checked copy aside, undo of what was before refused. */
START_TEST(a_diary_of_the_first_restday_is_brought_up_to_date)
{
	struct entry e = first_entry(), own = first_entry();
	struct err err = { 0 };
	struct change c;
	day x = D("2026-03-12");
	one_day(path());
	made_schema_1(path());
	struct diary *d = must_open(path());
	ck_assert_int_eq(diary_version(d), diary_schema.count);
	holds(d, x, &e);
	ck_assert(!diary_undo(d, &c, &err));
	ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_str_eq(err.text, "cannot take back \"one\": it was made under schema 1 of the diary, which is now 2; nothing was changed");
	holds(d, x, &e);
	own.override = (struct override){ TAKEN_TRAIN, "a race with friends" };
	put(d, x, &own, "own");
	holds(d, x, &own);
	ck_assert(diary_undo(d, &c, &err));
	holds(d, x, &e);
	ck_assert(diary_redo(d, &c, &err));
	holds(d, x, &own);
	ck_assert(diary_undo(d, NULL, &err));
	ck_assert(!diary_undo(d, NULL, &err));		/* and there it ends, as before */
	diary_close(d);
	ck_assert_int_eq(raw_number(laid_aside(1), "PRAGMA user_version"), 1);
	ck_assert_int_eq(raw_number(laid_aside(1), "SELECT count(*) FROM pain"), 1);
	ck_assert_uint_eq(mode_of(laid_aside(1)), 0600);
}
END_TEST

/* Looked at without being opened for writing, it stays byte for byte, and every day of it is read. */
START_TEST(an_older_diary_is_read_as_it_is)
{
	struct entry e = first_entry();
	struct err err = { 0 };
	one_day(path());
	made_schema_1(path());
	struct bytes before = file_bytes(path());
	struct diary *d = diary_open_as_is(path(), &err);
	ck_assert_msg(d != NULL, "%s", err.text);
	ck_assert_int_eq(diary_version(d), 1);
	ck_assert(diary_sound(d, &err));
	holds(d, D("2026-03-12"), &e);
	ck_assert(!diary_begin(d, &err));
	ck_assert_int_eq(err.code, ERR_IO);
	diary_close(d);
	same_bytes(path(), before);
	raw(path(), "DROP TABLE pain");		/* one that lacks more than its age tells is damaged */
	d = diary_open_as_is(path(), &err);
	struct history h;
	ck_assert(d != NULL && !diary_read(d, D("2026-03-12"), D("2026-03-12"), &h, &err));
	ck_assert_int_eq(err.code, ERR_DAMAGED);
	diary_close(d);
	raw(path(), "CREATE TABLE override (day TEXT)");	/* and so is one with a table too many */
	ck_assert_ptr_null(diary_open_as_is(path(), &err));
	ck_assert_int_eq(err.code, ERR_DAMAGED);
}
END_TEST

/* A program that has the diary open while a newer one brings it up to date writes no more in it. */
START_TEST(an_open_diary_of_before_is_not_written)
{
	struct future f;
	struct err err = { 0 };
	one_day(path());
	struct diary *old = must_open(path());
	struct diary *new = diary_open_with(path(), true, later(&f, "ALTER TABLE race ADD COLUMN name TEXT", true), 20, &err);
	ck_assert_msg(new != NULL, "%s", err.text);
	diary_close(new);
	struct bytes before = file_bytes(path());
	bool (*const ways[])(struct diary *, struct change *, struct err *) = { diary_undo, diary_redo };
	for (int i = 0; i < 3; i++) {
		ck_assert(i < 2 ? !ways[i](old, NULL, &err) : !diary_begin(old, &err));
		ck_assert_int_eq(err.code, ERR_DAMAGED);
		ck_assert_msg(strstr(err.text, "start restday again") != NULL, "%s", err.text);
	}
	diary_close(old);
	same_bytes(path(), before);
}
END_TEST

static const struct {
	const char *sql;
	bool numbered;
} failing[] = {
	{ "ALTER TABLE race ADD COLUMN name TEXT; SELECT no_such_column", true },
	{ "ALTER TABLE race ADD COLUMN name TEXT", false },	/* forgets its number */
};

START_TEST(a_failing_step_changes_nothing)
{
	struct future f;
	struct err err = { 0 };
	one_day(path());
	struct bytes before = file_bytes(path());
	ck_assert(diary_open_with(path(), true, later(&f, failing[_i].sql, failing[_i].numbered), 20, &err) == NULL);
	ck_assert_int_eq(err.code, ERR_DAMAGED);
	same_bytes(path(), before);
}
END_TEST

START_TEST(without_a_copy_nothing_is_migrated)
{
	struct err err = { 0 };
	one_day(path());
	made_schema_1(path());
	ck_assert_int_eq(mkdir(laid_aside(1), 0755), 0);		/* in the copy's way */
	struct bytes before = file_bytes(path());
	ck_assert_ptr_null(diary_open(path(), true, &err));
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_ptr_nonnull(strstr(err.text, "nothing was changed"));
	same_bytes(path(), before);
	ck_assert_int_eq(raw_number(path(), "PRAGMA user_version"), 1);
}
END_TEST

/* The schema in the file, as sqlite3 shows it, is the golden one of its number. */
static void as_released(int version)
{
	struct str dump = { 0 };
	sqlite3 *db = NULL;
	sqlite3_stmt *st = NULL;
	char golden[2300];
	ck_assert_int_eq(sqlite3_open(path(), &db), SQLITE_OK);
	ck_assert_int_eq(sqlite3_prepare_v2(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name", -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW)
		str_addf(&dump, "%s;\n", (const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	sqlite3_close(db);
	snprintf(golden, sizeof golden, "%s/tests/diary/schema-%d.golden", getenv("SRCDIR"), version);
	if (getenv("RESTDAY_BLESS") != NULL && version == diary_schema.count)
		write_bytes(golden, dump.text, dump.length);
	struct bytes wanted = file_bytes(golden);
	ck_assert_msg(wanted.size == dump.length && memcmp(wanted.at, dump.text, dump.length) == 0,
		"the schema differs from %s: a released one is changed by a new step in data/schema only", golden);
	free(wanted.at);
	str_free(&dump);
}

START_TEST(the_schema_is_as_released)
{
	one_day(path());
	as_released(diary_schema.count);
	made_schema_1(path());
	as_released(1);
	diary_close(must_open(path()));		/* an old one brought up to date is no other than a new one */
	as_released(diary_schema.count);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, an_older_diary_is_brought_up_to_date);
	tcase_add_test(t, a_diary_of_the_first_restday_is_brought_up_to_date);
	tcase_add_test(t, an_older_diary_is_read_as_it_is);
	tcase_add_test(t, an_open_diary_of_before_is_not_written);
	tcase_add_loop_test(t, a_failing_step_changes_nothing, 0, sizeof failing / sizeof *failing);
	tcase_add_test(t, without_a_copy_nothing_is_migrated);
	tcase_add_test(t, the_schema_is_as_released);
}

int main(void)
{
	return run_suite("schema", add);
}
