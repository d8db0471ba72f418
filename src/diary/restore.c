/* SPDX-License-Identifier: MIT */
/* Back from a copy.  The copy is first copied itself, brought up to date and read from end to end, so that what goes into the
   diary is known to be good; what the diary holds is kept; then one transaction writes it.  The file is never swapped for
   another: a program that still had the old one open would lay its journal beside the new one and ruin it. */
#include "config.h"

#include "diary/backup.h"

#include "diary/copy.h"
#include "diary/header.h"
#include "diary/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool diary_contents(struct diary *d, struct contents *out, struct err *err)
{
	struct history h;
	struct err none = { ERR_NONE, "" };
	*out = (struct contents){ 0 };
	if (diary_changes(d, &out->newest, 1, err) < 0)
		return false;
	if (!diary_span(d, &out->first, &out->last, &none))
		return none.code == ERR_NONE || err_set(err, none.code, "%s", none.text);
	if (!diary_read(d, out->first, out->last, &h, err))
		return false;
	for (int i = 0; i < h.count; i++)
		out->days += !entry_is_blank(&h.days[i]);
	history_free(&h);
	return true;
}

bool diary_sound(struct diary *d, struct err *err)
{
	return copy_sound(d->db, d->path, err);
}

int diary_schema_newest(void)
{
	return diary_schema.count;
}

const char *diary_sqlite(void)
{
	return sqlite3_libversion();
}

bool backup_look(const char *path, struct contents *out, struct err *err)
{
	struct diary *d = diary_open_as_is(path, err);
	bool good = d != NULL && copy_sound(d->db, d->path, err) && diary_contents(d, out, err);
	diary_close(d);
	return good;
}

/* A private copy of the copy at `from`, in the schema of this program; its name in `name`, to be unlinked. */
static struct diary *stage(const char *from, const char *folder, struct str *name, struct err *err)
{
	struct contents contents;
	struct str near = { 0 };
	struct diary *copy = NULL, *source = diary_open_as_is(from, err);
	if (source == NULL)
		return NULL;
	str_addf(&near, "%s/copy", folder);
	int fd = make_folders(near.text, err) ? copy_temporary(near.text, name, err) : -1;
	if (fd >= 0) {
		close(fd);
		if (copy_new(source->db, source->path, name->text, err))
			copy = diary_open(name->text, true, err);
		if (copy != NULL && !diary_contents(copy, &contents, err)) {
			diary_close(copy);
			copy = NULL;
		}
	}
	diary_close(source);
	str_free(&near);
	return copy;
}

/* Removes that copy, and what bringing it up to date laid beside it. */
static void unstage(struct str *name)
{
	size_t length = name->length;
	for (int version = 0; length > 0 && version < diary_schema.count; version++) {
		if (version > 0)
			str_addf(name, ".schema-%d", version);
		unlink(name->text);
		name->text[name->length = length] = '\0';
	}
}

/* What is at the diary's place while it is replaced. */
struct place {
	const char *path;
	sqlite3 *db;
	int fd;			/* of the same file: closing it would drop SQLite's locks, so it is closed last */
	bool made;		/* it was missing */
	bool sound;
};

/* Refuses what must not be written over, whatever is wanted. */
static bool may_replace(const char *path, struct header *header, struct err *err)
{
	struct stat st;
	if (header_read(path, diary_schema.count, header, err))
		return true;
	return err->code == ERR_DAMAGED && !header->foreign && !header->newer && stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

bool backup_may_restore(const char *diary)
{
	struct header header;
	struct err err;
	return may_replace(diary, &header, &err);
}

static bool same_file(const char *a, const char *b)
{
	struct stat in_a, in_b;
	return stat(a, &in_a) == 0 && stat(b, &in_b) == 0 && in_a.st_dev == in_b.st_dev && in_a.st_ino == in_b.st_ino;
}

/* Takes the lock that keeps everybody else out, and holds it until the connection is closed. */
static int hold(sqlite3 *db)
{
	return sqlite3_exec(db, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK", NULL, NULL, NULL);
}

static bool place_open(struct place *p, const struct header *header, struct err *err)
{
	if (header->missing && (!make_folders(p->path, err) || !make_file(p->path, err)))
		return false;
	p->made = header->missing;
	char *file = realpath(p->path, NULL);
	p->fd = file != NULL ? open(file, O_RDONLY | O_CLOEXEC) : -1;
	int code = p->fd >= 0 ? sqlite3_open_v2(file, &p->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) : SQLITE_CANTOPEN;
	free(file);
	if (code == SQLITE_OK && sqlite3_db_readonly(p->db, "main") != 0)
		code = SQLITE_READONLY;
	if (code != SQLITE_OK)
		return err_set(err, ERR_IO, "%s cannot be written: nothing was changed", p->path);
	sqlite3_extended_result_codes(p->db, 1);
	sqlite3_busy_timeout(p->db, BUSY_MS);
	if (header->wal)
		sqlite3_exec(p->db, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
	code = hold(p->db);
	p->sound = code == SQLITE_OK;
	if ((code & 0xff) == SQLITE_BUSY)
		return err_set(err, ERR_BUSY, "another program is writing %s: try again in a moment; nothing was changed", p->path);
	if (code != SQLITE_OK && (code & 0xff) != SQLITE_NOTADB && (code & 0xff) != SQLITE_CORRUPT)
		return err_set(err, ERR_IO, "%s cannot be written (%s): nothing was changed", p->path, sqlite3_errstr(code));
	return true;
}

/* Keeps what is there: a checked copy, or the bytes as they are where no sound copy can be made. */
static bool place_keep(struct place *p, const struct header *header, const char *folder, const char *now, struct str *kept, struct err *err)
{
	struct err why = { ERR_DAMAGED, "" };
	struct contents holds;
	if (header->missing || header->empty)
		return true;
	p->sound = p->sound && backup_name(folder, now, ".db", kept, &why) && copy_new(p->db, p->path, kept->text, &why);
	if (p->sound) {
		if (backup_look(kept->text, &holds, &why))
			return true;
		unlink(kept->text);	/* no diary can be read in it, and it would be the newest copy */
	}
	if (why.code == ERR_DAMAGED && backup_name(folder, now, ".damaged", kept, &why) && copy_bytes(p->fd, kept->text, &why)) {
		/* From here on SQLite takes a file that it cannot read for an empty one, which it writes over under its journal. */
		sqlite3_db_config(p->db, SQLITE_DBCONFIG_RESET_DATABASE, !p->sound, NULL);
		return true;
	}
	str_clear(kept);
	return err_set(err, why.code == ERR_DAMAGED ? ERR_IO : why.code, "%s was left as it is, because what it holds could not be kept first: %s",
		p->path, why.text);
}

static bool place_fill(struct place *p, struct diary *copy, struct err *err)
{
	if (!p->sound && hold(p->db) != SQLITE_OK)
		return err_set(err, ERR_BUSY, "another program is using %s: try again in a moment; nothing was changed", p->path);
	return copy_over(copy->db, p->db, p->path, p->path, err);
}

static bool replace(const char *diary, const struct header *header, struct diary *copy, const char *folder, const char *now,
	struct str *kept, struct err *err)
{
	struct place p = { .path = diary, .fd = -1 };
	bool done = place_open(&p, header, err) && place_keep(&p, header, folder, now, kept, err) && place_fill(&p, copy, err);
	sqlite3_close(p.db);
	if (p.fd >= 0)
		close(p.fd);
	if (!done && p.made)
		unlink(diary);
	return done;
}

bool backup_restore(const char *diary, const char *from, const char *folder, const char *now, struct str *kept, struct err *err)
{
	struct err why = { ERR_NONE, "" };
	struct str name = { 0 };
	str_clear(kept);
	if (same_file(diary, from))
		return err_set(err, ERR_USAGE, "%s is the diary itself: name a copy of it", from);
	struct header header;
	struct diary *copy = may_replace(diary, &header, &why) ? stage(from, folder, &name, &why) : NULL;
	bool done = copy != NULL && replace(diary, &header, copy, folder, now, kept, &why);
	diary_close(copy);
	unstage(&name);
	str_free(&name);
	if (!done && err != NULL)
		*err = why;
	return done;
}
