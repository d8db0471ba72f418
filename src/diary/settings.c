/* SPDX-License-Identifier: MIT */
/* Names and values as text: what they mean is recovery's table. */
#include "config.h"

#include "diary/diary.h"

#include "diary/store.h"

#include <stddef.h>

bool diary_settings(struct diary *d, void (*each)(void *ctx, const char *name, const char *value), void *ctx, struct err *err)
{
	bool row;
	sqlite3_stmt *st = sql_use(d, SQL_SETTING_READ, err);
	if (st == NULL)
		return false;
	while (sql_step(d, st, &row, err)) {
		if (!row)
			return true;
		each(ctx, (const char *)sqlite3_column_text(st, 0), (const char *)sqlite3_column_text(st, 1));
	}
	return false;
}
