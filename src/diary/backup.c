/* SPDX-License-Identifier: MIT */
/* Copies are told apart by their names alone: no list of them can be lost or wrong, and what is named otherwise is never
   touched.  The daily ones make room for each other, the others are their owner's. */
#include "config.h"

#include "diary/backup.h"

#include "base/mem.h"
#include "diary/copy.h"
#include "diary/store.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SAME_MINUTE = 99 };
#define NS_OF(time) ((int64_t)(time).tv_sec * 1000000000 + (time).tv_nsec)
#define STALE_NS ((int64_t)24 * 3600 * 1000000000)

/* Reads a name; false when it is not one of ours, to the letter. */
static bool read_name(const char *name, struct backup *out)
{
	char iso[DAY_TEXT], again[BACKUP_NAME];
	unsigned time = 0, more = 0;
	*out = (struct backup){ .daily = true };
	if (strncmp(name, "diary-", 6) != 0 || strlen(name) < 6 + DAY_TEXT - 1 || strlen(name) >= sizeof out->name)
		return false;
	snprintf(iso, sizeof iso, "%s", name + 6);
	if (!day_from_iso(iso, &out->day))
		return false;
	const char *rest = name + 6 + DAY_TEXT - 1;
	snprintf(again, sizeof again, "diary-%s.db", iso);
	if (*rest == '-') {
		out->daily = false;
		int read = sscanf(rest, "-%4u-%2u", &time, &more);
		if (read == 2)
			snprintf(again, sizeof again, "diary-%s-%04u-%u.db", iso, time, more);
		else
			snprintf(again, sizeof again, "diary-%s-%04u.db", iso, time);
	}
	snprintf(out->name, sizeof out->name, "%s", name);
	return strcmp(name, again) == 0;
}

static int newest_first(const void *one, const void *other)
{
	const struct backup *a = one, *b = other;
	if (a->day != b->day)
		return a->day < b->day ? 1 : -1;
	if (a->made != b->made)
		return a->made < b->made ? 1 : -1;
	return strcmp(b->name, a->name);
}

bool backup_list(const char *folder, struct backup **list, int *count, struct err *err)
{
	DIR *dir = opendir(folder);
	*list = NULL;
	*count = 0;
	if (dir == NULL)
		return errno == ENOENT || err_set(err, ERR_IO, "the folder of copies %s cannot be read: %s", folder, strerror(errno));
	for (struct dirent *at; (at = readdir(dir)) != NULL;) {
		struct backup found;
		struct stat st;
		if (!read_name(at->d_name, &found) || fstatat(dirfd(dir), at->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(st.st_mode))
			continue;
		found.bytes = st.st_size;
		found.made = NS_OF(st.st_mtim);
		*list = mem_grow(*list, (size_t)*count + 1, sizeof **list);
		(*list)[(*count)++] = found;
	}
	closedir(dir);
	if (*count > 0)
		qsort(*list, (size_t)*count, sizeof **list, newest_first);
	return true;
}

static void remove_in(const char *folder, const char *name)
{
	struct str path = { 0 };
	str_addf(&path, "%s/%s", folder, name);
	unlink(path.text);
	str_free(&path);
}

/* What a copy that was cut short left behind, a day before the one just made: by the file system's clock, which is one. */
static void remove_stale(const char *folder, int64_t now)
{
	DIR *dir = opendir(folder);
	for (struct dirent *at; dir != NULL && (at = readdir(dir)) != NULL;) {
		struct stat st;
		if (strncmp(at->d_name, COPY_TEMPORARY, sizeof COPY_TEMPORARY - 1) == 0 && strlen(at->d_name) == sizeof COPY_TEMPORARY - 1 + 6 &&
		    fstatat(dirfd(dir), at->d_name, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(st.st_mode) && NS_OF(st.st_mtim) + STALE_NS < now)
			remove_in(folder, at->d_name);
	}
	if (dir != NULL)
		closedir(dir);
}

/* Copies dated later than today (a clock was wrong once) neither count nor go. */
static void make_room(const char *folder, day today)
{
	struct backup *list;
	int count, kept = 0;
	if (!backup_list(folder, &list, &count, NULL))
		return;
	for (int i = 0; i < count; i++) {
		if (!list[i].daily || list[i].day > today)
			continue;
		if (list[i].day == today)
			remove_stale(folder, list[i].made);
		if (++kept > BACKUPS_KEPT)
			remove_in(folder, list[i].name);
	}
	free(list);
}

bool backup_daily(struct diary *d, const char *folder, day today, bool *made, struct err *err)
{
	char iso[DAY_TEXT];
	struct str path = { 0 };
	struct stat st;
	str_addf(&path, "%s/diary-%s.db", folder, day_iso(today, iso));
	*made = stat(path.text, &st) != 0;
	bool done = !*made || (make_folders(path.text, err) && copy_new(d->db, d->path, path.text, err));
	if (*made && done)
		make_room(folder, today);
	*made = *made && done;
	str_free(&path);
	return done;
}

bool backup_name(const char *folder, const char *now, const char *ending, struct str *path, struct err *err)
{
	for (int i = 1; i <= SAME_MINUTE; i++) {
		struct stat st;
		str_clear(path);
		str_addf(path, "%s/diary-%.10s-%.2s%.2s", folder, now, now + 11, now + 14);
		if (i > 1)
			str_addf(path, "-%d", i);
		str_add(path, ending);
		if (lstat(path->text, &st) != 0)
			return make_folders(path->text, err);
	}
	return err_set(err, ERR_IO, "%s holds %d copies of this minute already", folder, SAME_MINUTE);
}

bool backup_dated(struct diary *d, const char *folder, const char *now, struct str *path, struct err *err)
{
	return backup_name(folder, now, ".db", path, err) && copy_new(d->db, d->path, path->text, err);
}

bool backup_to(struct diary *d, const char *path, struct err *err)
{
	struct stat there, diary;
	if (stat(path, &there) == 0 && stat(d->file, &diary) == 0 && there.st_dev == diary.st_dev && there.st_ino == diary.st_ino)
		return err_set(err, ERR_USAGE, "%s is the diary itself: name another file for its copy", path);
	return copy_new(d->db, d->path, path, err);
}
