/* SPDX-License-Identifier: MIT */
/* Every statement of the diary in one table, and the small steps that run them. */
#ifndef RESTDAY_DIARY_STATEMENT_H
#define RESTDAY_DIARY_STATEMENT_H

#include "base/err.h"
#include "model/day.h"

#include <sqlite3.h>
#include <stdbool.h>

struct diary;

enum sql {
	SQL_READ, SQL_BEGIN, SQL_COMMIT, SQL_ROLLBACK,
	SQL_USER_VERSION, SQL_DATA_VERSION,
	SQL_CHECKIN_READ, SQL_SESSION_READ, SQL_FACT_READ, SQL_WARNING_READ, SQL_TOOL_READ, SQL_SPAN, SQL_FIND,
	SQL_FIND_SESSION, SQL_SETTING_READ,
	SQL_CHECKIN_PUT, SQL_REST_PUT, SQL_PLAN_REST_PUT, SQL_ILLNESS_PUT, SQL_PAIN_PUT, SQL_CLEARED_PUT, SQL_RACE_PUT, SQL_BLOCK_PUT,
	SQL_OVERRIDE_PUT,
	SQL_CHECKIN_DELETE, SQL_REST_DELETE, SQL_PLAN_REST_DELETE, SQL_ILLNESS_DELETE, SQL_PAIN_DELETE, SQL_CLEARED_DELETE,
	SQL_RACE_DELETE, SQL_BLOCK_DELETE, SQL_OVERRIDE_DELETE,
	SQL_SESSION_ADD, SQL_SESSION_PUT, SQL_SESSION_DELETE,
	SQL_WARNING_ADD, SQL_WARNING_DELETE, SQL_TOOL_ADD, SQL_TOOL_DELETE,
	SQL_CHANGE_ADD, SQL_CHANGE_FORGET, SQL_CHANGE_MARK, SQL_CHANGE_LAST, SQL_CHANGE_NEXT, SQL_CHANGE_LIST,
	SQL_COUNT,
};

/* What SQL_FACT_READ's rows tell: the small tables of one row a day, read together because each statement costs. */
enum fact { FACT_REST, FACT_PLAN_REST, FACT_ILLNESS, FACT_PAIN, FACT_CLEARED, FACT_RACE, FACT_BLOCK, FACT_OVERRIDE };

extern const char *const sql_text[SQL_COUNT];

/* The statement, prepared when first used, ready to be bound; nothing bound yet is NULL.  NULL when it cannot be. */
sqlite3_stmt *sql_use(struct diary *d, enum sql which, struct err *err);
/* A day as text; `iso` has to stay until the statement has run. */
void sql_day(sqlite3_stmt *st, int parameter, day x, char iso[DAY_TEXT]);

/* One step: `*row` says whether there is a row.  After the last row, or a failure, the statement is reset. */
bool sql_step(struct diary *d, sqlite3_stmt *st, bool *row, struct err *err);
/* Runs a statement to its end; NULL is a failure already told. */
bool sql_run(struct diary *d, sqlite3_stmt *st, struct err *err);
/* The first number of the first row; *out stays when there is no row. */
bool sql_number(struct diary *d, enum sql which, int64_t *out, struct err *err);

/* Fills `err` with what an SQLite result code means to a person; returns false. */
bool sql_fail(struct diary *d, int code, struct err *err);

#endif
