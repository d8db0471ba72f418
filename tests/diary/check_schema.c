/* SPDX-License-Identifier: MIT */
/* The schema as it was released, and an older diary brought up to a newer one. */
#include "config.h"

#include "support.h"

#include "base/str.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *path(void)
{
	return in_folder("a.db");
}

/* A schema of the future, to see an older diary carried over. */
static struct schema later(const char *second, const char **steps)
{
	steps[0] = diary_schema.steps[0];
	steps[1] = second;
	return (struct schema){ steps, 2 };
}

START_TEST(an_older_diary_is_brought_up_to_date)
{
	const char *steps[2];
	struct entry e = full_entry();
	struct err err = { 0 };
	struct schema next = later("ALTER TABLE race ADD COLUMN name TEXT; UPDATE race SET name = 'Ems'; PRAGMA user_version = 2", steps);
	one_day(path());
	struct diary *d = diary_open_with(path(), true, &next, 20, &err);
	ck_assert_msg(d != NULL, "%s", err.text);
	holds(d, D("2026-03-12"), &e);
	ck_assert(!diary_undo(d, NULL, &err));		/* of the old schema */
	ck_assert_int_eq(err.code, ERR_INPUT);
	put(d, D("2026-03-13"), &e, "new");
	ck_assert(diary_undo(d, NULL, &err));
	diary_close(d);
	ck_assert_int_eq(raw_number(path(), "SELECT count(*) FROM race WHERE name = 'Ems'"), 1);
	ck_assert_uint_eq(mode_of(in_folder("a.db.schema-1")), 0600);
	d = must_open(in_folder("a.db.schema-1"));	/* the copy is a diary of the old kind */
	holds(d, D("2026-03-12"), &e);
	ck_assert(diary_undo(d, NULL, &err));
	diary_close(d);
	refuses(path(), ERR_DAMAGED, "newer restday");
}
END_TEST

static const char *const failing[] = {
	"ALTER TABLE race ADD COLUMN name TEXT; SELECT no_such_column; PRAGMA user_version = 2",
	"ALTER TABLE race ADD COLUMN name TEXT",	/* forgets its number */
};

START_TEST(a_failing_step_changes_nothing)
{
	const char *steps[2];
	struct err err = { 0 };
	struct schema next = later(failing[_i], steps);
	one_day(path());
	struct bytes before = file_bytes(path());
	ck_assert(diary_open_with(path(), true, &next, 20, &err) == NULL);
	ck_assert_int_eq(err.code, ERR_DAMAGED);
	same_bytes(path(), before);
}
END_TEST

START_TEST(without_a_copy_nothing_is_migrated)
{
	const char *steps[2];
	struct err err = { 0 };
	struct schema next = later("PRAGMA user_version = 2", steps);
	one_day(path());
	ck_assert_int_eq(mkdir(in_folder("a.db.schema-1"), 0755), 0);		/* in the copy's way */
	struct bytes before = file_bytes(path());
	ck_assert(diary_open_with(path(), true, &next, 20, &err) == NULL);
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_ptr_nonnull(strstr(err.text, "nothing was changed"));
	same_bytes(path(), before);
	ck_assert_int_eq(raw_number(path(), "PRAGMA user_version"), 1);
}
END_TEST

/* The schema in the file, as sqlite3 shows it, is the golden one: a change of it needs a migration. */
START_TEST(the_schema_is_as_released)
{
	struct str dump = { 0 };
	sqlite3 *db = NULL;
	sqlite3_stmt *st = NULL;
	char golden[2300];
	one_day(path());
	ck_assert_int_eq(sqlite3_open(path(), &db), SQLITE_OK);
	ck_assert_int_eq(sqlite3_prepare_v2(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name", -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW)
		str_addf(&dump, "%s;\n", (const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	sqlite3_close(db);
	snprintf(golden, sizeof golden, "%s/tests/diary/schema-%d.golden", getenv("SRCDIR"), diary_schema.count);
	if (getenv("RESTDAY_BLESS") != NULL)
		write_bytes(golden, dump.text, dump.length);
	struct bytes wanted = file_bytes(golden);
	ck_assert_msg(wanted.size == dump.length && memcmp(wanted.at, dump.text, dump.length) == 0,
		"the schema differs from %s: a released one is changed by a new step in data/schema only", golden);
	free(wanted.at);
	str_free(&dump);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, an_older_diary_is_brought_up_to_date);
	tcase_add_loop_test(t, a_failing_step_changes_nothing, 0, sizeof failing / sizeof *failing);
	tcase_add_test(t, without_a_copy_nothing_is_migrated);
	tcase_add_test(t, the_schema_is_as_released);
}

int main(void)
{
	return run_suite("schema", add);
}
