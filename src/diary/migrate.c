/* SPDX-License-Identifier: MIT */
/* Steps run under one write lock: while it is held nobody else can write, so the copy laid aside beforehand (through a second
   connection, which may still read) is exactly what is changed. */
#include "config.h"

#include "diary/migrate.h"

#include "base/str.h"
#include "diary/copy.h"
#include "diary/schema_sql.h"
#include "diary/store.h"

static const char *const steps[] = {
	embed_001_diary_sql,
	embed_002_override_sql,
};
const struct schema diary_schema = { steps, sizeof steps / sizeof steps[0] };

/* Lays a checked copy beside the diary; an earlier one of the same schema gives way, for it is older. */
static bool lay_aside(struct diary *d, int version, struct err *err)
{
	struct err why = { ERR_NONE, "no second connection" };
	struct str copy = { 0 };
	sqlite3 *db = NULL;
	str_addf(&copy, "%s.schema-%d", d->file, version);
	bool done = sqlite3_open_v2(d->file, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
		sqlite3_busy_timeout(db, BUSY_MS) == SQLITE_OK && copy_new(db, d->path, copy.text, &why);
	sqlite3_close(db);
	if (!done)
		err_set(err, ERR_IO, "%s is of an older restday, and no copy could be laid beside it before bringing it up to date (%s): "
			"nothing was changed", d->path, why.text);
	str_free(&copy);
	return done;
}

static bool run_steps(struct diary *d, const struct schema *schema, struct err *err)
{
	int64_t version = 0;
	if (!sql_number(d, SQL_USER_VERSION, &version, err))
		return false;
	if (version > schema->count)	/* another program was quicker, and newer */
		return err_set(err, ERR_DAMAGED, "%s was brought up to date by a newer restday just now: update this one", d->path);
	if (version > 0 && version < schema->count && !lay_aside(d, (int)version, err))
		return false;
	for (int64_t i = version; i < schema->count; i++) {
		int code = sqlite3_exec(d->db, schema->steps[i], NULL, NULL, NULL);
		if (code != SQLITE_OK)
			return sql_fail(d, code, err);
	}
	if (!sql_number(d, SQL_USER_VERSION, &version, err))
		return false;
	d->version = (int)version;
	return version == schema->count || err_set(err, ERR_DAMAGED, "schema step %d did not say its number", schema->count);
}

bool migrate(struct diary *d, const struct schema *schema, struct err *err)
{
	if (!sql_run(d, sql_use(d, SQL_BEGIN, err), err))
		return false;
	if (run_steps(d, schema, err) && sql_run(d, sql_use(d, SQL_COMMIT, err), err))
		return true;
	diary_rollback(d);
	return false;
}
