/* SPDX-License-Identifier: MIT */
/* The only SQL besides the schema.  A statement is prepared when first used and kept, since preparing is most of what a
   small read costs; a test prepares every one.  Values are always bound. */
#include "config.h"

#include "diary/statement.h"

#include "diary/store.h"

#include <string.h>

#define IN_WINDOW " WHERE day BETWEEN ?1 AND ?2"
/* One of the two at a time, or the whole table would be read. */
#define ENDS_OF(table) "SELECT min(day) AS day FROM " table " UNION ALL SELECT max(day) FROM " table
#define UNION " UNION ALL "
/* What is undone lies after the newest change that is not. */
#define NEWEST_DONE "(SELECT id FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1)"
#define CHANGE_COLUMNS "SELECT id, made, words, undone, length(changeset), version"

const char *const sql_text[SQL_COUNT] = {
	[SQL_READ] = "BEGIN",
	[SQL_BEGIN] = "BEGIN IMMEDIATE",
	[SQL_COMMIT] = "COMMIT",
	[SQL_ROLLBACK] = "ROLLBACK",
	[SQL_USER_VERSION] = "PRAGMA user_version",
	[SQL_DATA_VERSION] = "PRAGMA data_version",

	[SQL_CHECKIN_READ] = "SELECT day, energy, legs, muscles, sleep_quality, mood, motivation, suppleness, rested, focus, calm, "
		"sleep_min, rhr, rmssd, note FROM checkin" IN_WINDOW,
	[SQL_SESSION_READ] = "SELECT day, state, seq, id, kind, purpose, seconds, metres, rpe, hr, hr_max, talk, after, faster, start, note "
		"FROM session" IN_WINDOW " ORDER BY day",
	[SQL_FACT_READ] = "SELECT day, 0, purpose, NULL, NULL, NULL FROM rest" IN_WINDOW
		" UNION ALL SELECT day, 1, NULL, NULL, NULL, NULL FROM plan_rest" IN_WINDOW
		" UNION ALL SELECT day, 2, neck, fever, mild, NULL FROM illness" IN_WINDOW
		" UNION ALL SELECT day, 3, score, gait, bone, place FROM pain" IN_WINDOW
		" UNION ALL SELECT day, 4, NULL, NULL, NULL, NULL FROM cleared" IN_WINDOW
		" UNION ALL SELECT day, 5, metres, raced, NULL, NULL FROM race" IN_WINDOW
		" UNION ALL SELECT day, 6, kind, NULL, NULL, NULL FROM block" IN_WINDOW
		" UNION ALL SELECT day, 7, taken, NULL, NULL, why FROM override" IN_WINDOW,
	[SQL_WARNING_READ] = "SELECT day, sign FROM warning" IN_WINDOW " ORDER BY day, seq",
	[SQL_TOOL_READ] = "SELECT day, name FROM tool" IN_WINDOW " ORDER BY day, seq",
	[SQL_SPAN] = "SELECT min(day), max(day) FROM (" ENDS_OF("checkin") UNION ENDS_OF("session") UNION ENDS_OF("rest") UNION
		ENDS_OF("plan_rest") UNION ENDS_OF("illness") UNION ENDS_OF("pain") UNION ENDS_OF("cleared") UNION ENDS_OF("race") UNION
		ENDS_OF("block") UNION ENDS_OF("warning") UNION ENDS_OF("tool") UNION ENDS_OF("override") ")",
	/* Each table lies in the order asked for, so they are merged as they are read, and reading stops where enough is found.  Most rows
	   are sessions: they come by themselves, for each merge would cost as much again as reading them. */
	[SQL_FIND] = "SELECT day, note FROM checkin WHERE note IS NOT NULL"
		UNION "SELECT day, 'ill' || iif(neck IS NULL, '', ' ' || neck || ' the neck') || iif(fever IS 'yes', ', fever', '') FROM illness"
		UNION "SELECT day, 'pain ' || score || coalesce(', ' || place, '') FROM pain"
		UNION "SELECT day, 'warning sign: ' || sign FROM warning"
		UNION "SELECT day, iif(kind = 'recovery', 'recovery week', 'high-volume week') FROM block"
		UNION "SELECT day, 'used: ' || name FROM tool"
		UNION "SELECT day, 'took it as ' || taken || ': ' || why FROM override"
		" ORDER BY 1 DESC",
	[SQL_FIND_SESSION] = "SELECT day, iif(state = 'done', '', 'planned '), purpose, kind, metres, seconds, note FROM session"
		UNION "SELECT day, NULL, 'race', iif(raced = 'no', 'jogged', NULL), metres, NULL, NULL FROM race"
		" ORDER BY 1 DESC",
	[SQL_SETTING_READ] = "SELECT name, value FROM setting ORDER BY name",

	/* Columns after the day stand as write.c lists them. */
	[SQL_CHECKIN_PUT] = "REPLACE INTO checkin (day, energy, legs, muscles, sleep_quality, mood, motivation, suppleness, rested, "
		"focus, calm, sleep_min, rhr, rmssd, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
	[SQL_REST_PUT] = "REPLACE INTO rest (day, purpose) VALUES (?1, ?2)",
	[SQL_PLAN_REST_PUT] = "REPLACE INTO plan_rest (day) VALUES (?1)",
	[SQL_ILLNESS_PUT] = "REPLACE INTO illness (day, neck, fever, mild) VALUES (?1, ?2, ?3, ?4)",
	[SQL_PAIN_PUT] = "REPLACE INTO pain (day, score, gait, bone, place) VALUES (?1, ?2, ?3, ?4, ?5)",
	[SQL_CLEARED_PUT] = "REPLACE INTO cleared (day) VALUES (?1)",
	[SQL_RACE_PUT] = "REPLACE INTO race (day, metres, raced) VALUES (?1, ?2, ?3)",
	[SQL_BLOCK_PUT] = "REPLACE INTO block (day, kind) VALUES (?1, ?2)",
	[SQL_OVERRIDE_PUT] = "REPLACE INTO override (day, taken, why) VALUES (?1, ?2, ?3)",
	[SQL_CHECKIN_DELETE] = "DELETE FROM checkin WHERE day = ?1",
	[SQL_REST_DELETE] = "DELETE FROM rest WHERE day = ?1",
	[SQL_PLAN_REST_DELETE] = "DELETE FROM plan_rest WHERE day = ?1",
	[SQL_ILLNESS_DELETE] = "DELETE FROM illness WHERE day = ?1",
	[SQL_PAIN_DELETE] = "DELETE FROM pain WHERE day = ?1",
	[SQL_CLEARED_DELETE] = "DELETE FROM cleared WHERE day = ?1",
	[SQL_RACE_DELETE] = "DELETE FROM race WHERE day = ?1",
	[SQL_BLOCK_DELETE] = "DELETE FROM block WHERE day = ?1",
	[SQL_OVERRIDE_DELETE] = "DELETE FROM override WHERE day = ?1",
#define SESSION_COLUMNS "INTO session (day, id, state, seq, kind, purpose, seconds, metres, rpe, hr, hr_max, talk, after, faster, " \
		"start, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
	[SQL_SESSION_ADD] = "INSERT " SESSION_COLUMNS,
	[SQL_SESSION_PUT] = "REPLACE " SESSION_COLUMNS,
	[SQL_SESSION_DELETE] = "DELETE FROM session WHERE day = ?1 AND id = ?2",
	[SQL_WARNING_ADD] = "INSERT INTO warning (day, seq, sign) VALUES (?1, ?2, ?3)",
	[SQL_WARNING_DELETE] = "DELETE FROM warning WHERE day = ?1",
	[SQL_TOOL_ADD] = "INSERT INTO tool (day, seq, name) VALUES (?1, ?2, ?3)",
	[SQL_TOOL_DELETE] = "DELETE FROM tool WHERE day = ?1",

	[SQL_CHANGE_ADD] = "INSERT INTO change (made, words, version, undone, changeset) VALUES (?1, ?2, ?3, 0, ?4)",
	[SQL_CHANGE_FORGET] = "DELETE FROM change WHERE id > coalesce(" NEWEST_DONE ", 0)",
	[SQL_CHANGE_MARK] = "UPDATE change SET undone = ?2 WHERE id = ?1",
	[SQL_CHANGE_LAST] = CHANGE_COLUMNS ", changeset FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1",
	[SQL_CHANGE_NEXT] = CHANGE_COLUMNS ", changeset FROM change WHERE id > coalesce(" NEWEST_DONE ", 0) ORDER BY id LIMIT 1",
	[SQL_CHANGE_LIST] = CHANGE_COLUMNS " FROM change ORDER BY id DESC LIMIT ?1",
};

bool sql_fail(struct diary *d, int code, struct err *err)
{
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return err_set(err, ERR_BUSY, "another program is writing %s: try again in a moment", d->path);
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
	case SQLITE_ERROR:	/* no statement of ours is wrong, so the tables are */
	case SQLITE_SCHEMA:
	case SQLITE_MISMATCH:
		return err_set(err, ERR_DAMAGED, "%s is damaged (%s): keep the file as it is and go back to a copy of it", d->path,
			d->db != NULL ? sqlite3_errmsg(d->db) : sqlite3_errstr(code));
	case SQLITE_CONSTRAINT:
		return err_set(err, ERR_INPUT, "the diary does not accept this (%s)", sqlite3_errmsg(d->db));
	case SQLITE_FULL:
		return err_set(err, ERR_IO, "no room is left to write %s: nothing was saved", d->path);
	case SQLITE_READONLY:
		if (code == SQLITE_READONLY_ROLLBACK)
			return err_set(err, ERR_IO, "a write to %s was cut short and has to be taken back, but its folder cannot be written", d->path);
		return err_set(err, ERR_IO, "%s cannot be written: nothing was saved", d->path);
	case SQLITE_CANTOPEN:
	case SQLITE_PERM:
		return err_set(err, ERR_IO, "cannot open %s, or write beside it", d->path);
	default:
		return err_set(err, ERR_IO, "cannot read or write %s: %s", d->path, sqlite3_errstr(code));
	}
}

sqlite3_stmt *sql_use(struct diary *d, enum sql which, struct err *err)
{
	sqlite3_stmt *st = d->statements[which];
	if (st != NULL) {
		sqlite3_clear_bindings(st);
		return st;
	}
	int code = sqlite3_prepare_v3(d->db, sql_text[which], -1, SQLITE_PREPARE_PERSISTENT, &d->statements[which], NULL);
	if (code != SQLITE_OK)
		sql_fail(d, code, err);
	return d->statements[which];
}

void sql_day(sqlite3_stmt *st, int parameter, day x, char iso[DAY_TEXT])
{
	sqlite3_bind_text(st, parameter, day_iso(x, iso), DAY_TEXT - 1, SQLITE_STATIC);
}

bool sql_step(struct diary *d, sqlite3_stmt *st, bool *row, struct err *err)
{
	int code = sqlite3_step(st);
	*row = code == SQLITE_ROW;
	if (*row)
		return true;
	bool well = code == SQLITE_DONE || sql_fail(d, code, err);
	sqlite3_reset(st);
	return well;
}

bool sql_run(struct diary *d, sqlite3_stmt *st, struct err *err)
{
	bool row = true;
	while (st != NULL && row)
		if (!sql_step(d, st, &row, err))
			return false;
	return st != NULL;
}

bool sql_number(struct diary *d, enum sql which, int64_t *out, struct err *err)
{
	bool row;
	sqlite3_stmt *st = sql_use(d, which, err);
	if (st == NULL || !sql_step(d, st, &row, err))
		return false;
	if (row)
		*out = sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return true;
}
