/* SPDX-License-Identifier: MIT */
/* The floor of an import: bare_import NEW-FILE SCHEMA.sql FILE.jsonl parses every line with jansson and inserts the same rows
   into the same tables in one transaction.  It checks nothing, looks for nothing that is there, and cannot be undone. */
#include "config.h"

#include <jansson.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const checkin_keys[] = { "energy", "legs", "muscles", "sleep_quality", "mood", "motivation", "suppleness",
	"rested", "focus", "calm", "sleep_min", "rhr", "rmssd", "note" };
enum { CHECKIN_KEYS = sizeof checkin_keys / sizeof checkin_keys[0] };

static void fail(sqlite3 *db, const char *what)
{
	fprintf(stderr, "bare_import: %s: %s\n", what, db != NULL ? sqlite3_errmsg(db) : "");
	exit(1);
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *st;
	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK)
		fail(db, sql);
	return st;
}

static void bind(sqlite3_stmt *st, int at, const json_t *value)
{
	if (json_is_string(value))
		sqlite3_bind_text(st, at, json_string_value(value), -1, SQLITE_TRANSIENT);
	else if (json_is_real(value))
		sqlite3_bind_double(st, at, json_real_value(value));
	else if (json_is_integer(value))
		sqlite3_bind_int64(st, at, json_integer_value(value));
	else
		sqlite3_bind_null(st, at);
}

static void run(sqlite3 *db, sqlite3_stmt *st)
{
	if (sqlite3_step(st) != SQLITE_DONE)
		fail(db, sqlite3_sql(st));
	sqlite3_reset(st);
}

static void checkin(sqlite3 *db, sqlite3_stmt *st, const json_t *day)
{
	int named = 0;
	bind(st, 1, json_object_get(day, "date"));
	for (int i = 0; i < CHECKIN_KEYS; i++) {
		const json_t *value = json_object_get(day, checkin_keys[i]);
		bind(st, i + 2, value);
		named += value != NULL;
	}
	if (named > 0)
		run(db, st);
}

static void sessions(sqlite3 *db, sqlite3_stmt *st, const json_t *day)
{
	const json_t *list = json_object_get(day, "sessions");
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *s = json_array_get(list, i);
		sqlite3_int64 id;
		sqlite3_randomness(sizeof id, &id);
		sqlite3_bind_int64(st, 1, (sqlite3_int64)((sqlite3_uint64)id >> 1) | 1);
		bind(st, 2, json_object_get(day, "date"));
		sqlite3_bind_int64(st, 3, (sqlite3_int64)i);
		bind(st, 4, json_object_get(s, "kind"));
		bind(st, 5, json_object_get(s, "purpose"));
		sqlite3_bind_int64(st, 6, (sqlite3_int64)(json_number_value(json_object_get(s, "min")) * 60));
		const json_t *km = json_object_get(s, "km");
		if (km != NULL)
			sqlite3_bind_int64(st, 7, (sqlite3_int64)(json_number_value(km) * 1000 + 0.5));
		else
			sqlite3_bind_null(st, 7);
		bind(st, 8, json_object_get(s, "rpe"));
		bind(st, 9, json_object_get(s, "hr"));
		run(db, st);
	}
}

static void rest(sqlite3 *db, sqlite3_stmt *st, const json_t *day)
{
	const json_t *purpose = json_object_get(json_object_get(day, "rest"), "purpose");
	if (purpose == NULL)
		return;
	bind(st, 1, json_object_get(day, "date"));
	bind(st, 2, purpose);
	run(db, st);
}

static void create(sqlite3 *db, const char *schema)
{
	static char sql[65536];
	FILE *f = fopen(schema, "r");
	if (f == NULL || fread(sql, 1, sizeof sql - 1, f) == 0 || sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail(db, schema);
	fclose(f);
}

int main(int argc, char **argv)
{
	sqlite3 *db = NULL;
	if (argc != 4 || sqlite3_open(argv[1], &db) != SQLITE_OK)
		fail(db, "usage: bare_import NEW-FILE SCHEMA FILE");
	create(db, argv[2]);
	FILE *f = fopen(argv[3], "r");
	if (f == NULL)
		fail(NULL, argv[3]);
	sqlite3_exec(db, "BEGIN", NULL, NULL, NULL);
	sqlite3_stmt *a = prepare(db, "INSERT INTO checkin(day, energy, legs, muscles, sleep_quality, mood, motivation, suppleness, "
		"rested, focus, calm, sleep_min, rhr, rmssd, note) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
	sqlite3_stmt *b = prepare(db, "INSERT INTO session(id, day, state, seq, kind, purpose, seconds, metres, rpe, hr) "
		"VALUES(?,?,'done',?,?,?,?,?,?,?)");
	sqlite3_stmt *c = prepare(db, "INSERT INTO rest(day, purpose) VALUES(?,?)");
	char *line = NULL;
	size_t room = 0;
	for (ssize_t n; (n = getline(&line, &room, f)) > 0;) {
		json_t *day = json_loadb(line, (size_t)n, 0, NULL);
		if (day == NULL)
			fail(NULL, line);
		checkin(db, a, day);
		sessions(db, b, day);
		rest(db, c, day);
		json_decref(day);
	}
	free(line);
	fclose(f);
	sqlite3_exec(db, "COMMIT", NULL, NULL, NULL);
	sqlite3_finalize(a);
	sqlite3_finalize(b);
	sqlite3_finalize(c);
	return sqlite3_close(db) == SQLITE_OK ? 0 : 1;
}
