/* SPDX-License-Identifier: MIT */
/* Dated copies of a diary in a folder of their own, each checked when it is made; and the way back from one. */
#ifndef RESTDAY_DIARY_BACKUP_H
#define RESTDAY_DIARY_BACKUP_H

#include "base/str.h"
#include "diary/diary.h"

enum { BACKUP_NAME = 64, BACKUPS_KEPT = 14 };

/* A copy as its name tells it: diary-YYYY-MM-DD.db, made by itself once a day, or diary-YYYY-MM-DD-HHMM.db (and -2 ... -99 for
   more in one minute), made when asked for or before a restore. */
struct backup {
	char name[BACKUP_NAME];
	day day;
	bool daily;
	int64_t bytes;
	int64_t made;		/* when the file was written, in ns since 1970: only to put one day's copies in order */
};

/* What a diary holds, for a person who has to tell copies apart. */
struct contents {
	int days;		/* that hold anything */
	day first, last;
	struct change newest;	/* id 0: none is kept */
};

/* The day's copy, unless it is there already; `made` says whether it was.  Then the oldest of the daily copies go, so that
   BACKUPS_KEPT are left; no other file is ever removed. */
bool backup_daily(struct diary *d, const char *folder, day today, bool *made, struct err *err);

/* A copy dated `now` ("YYYY-MM-DD HH:MM") that stays until its owner removes it; its path into `path`. */
bool backup_dated(struct diary *d, const char *folder, const char *now, struct str *path, struct err *err);

/* A copy at a place of the owner's choice; what is there gives way, but never the diary itself (ERR_USAGE). */
bool backup_to(struct diary *d, const char *path, struct err *err);

/* The copies in `folder`, newest first, free() them; a folder that is not there holds none. */
bool backup_list(const char *folder, struct backup **list, int *count, struct err *err);

/* Looks at a copy without changing it: whether it is a sound diary of which every day can be read, and what it holds.
   ERR_NOTHING, ERR_DAMAGED (foreign, damaged, newer), ERR_BUSY, ERR_IO. */
bool backup_look(const char *path, struct contents *out, struct err *err);

/* What an open diary holds; reads all of it. */
bool diary_contents(struct diary *d, struct contents *out, struct err *err);

/* Whether SQLite's own check finds the whole file in order; ERR_DAMAGED otherwise. */
bool diary_sound(struct diary *d, struct err *err);

/* What the parts are, for a person who asks: the newest schema this program knows, and the SQLite it runs with. */
int diary_schema_newest(void);
const char *diary_sqlite(void);

/* Makes the diary at `diary` hold what the copy at `from` holds.  What it held is kept in `folder` first, its path in `kept`
   ("" when there was nothing): as a dated copy, or byte for byte (.damaged) when no copy that can be read can be made of it.
   The file stays the same file and is written in one transaction under SQLite's locks, so other programs that have it open
   wait and then see the change, and a failure at any point leaves it as it was.  The caller has it not open.
   As backup_look(); also ERR_DAMAGED when another program's database, or a newer diary, lies at `diary`. */
bool backup_restore(const char *diary, const char *from, const char *folder, const char *now, struct str *kept, struct err *err);

/* Whether backup_restore() would write over what lies at `diary`: never over another program's file or a newer diary. */
bool backup_may_restore(const char *diary);

#endif
