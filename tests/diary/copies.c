/* SPDX-License-Identifier: MIT */
/* A diary, the folder of its copies and the drills both test programs share. */
#include "config.h"

#include "copies.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

char diary[2300], folder[2300], copy[2400];

void copies_set(void)
{
	fresh_folder();
	snprintf(diary, sizeof diary, "%s", in_folder("a.db"));
	snprintf(folder, sizeof folder, "%s", in_folder("copies/of-a"));
	snprintf(copy, sizeof copy, "%s/diary-2026-03-12.db", folder);
}

int files_in(const char *path)
{
	int n = 0;
	DIR *dir = opendir(path);
	for (struct dirent *at; dir != NULL && (at = readdir(dir)) != NULL;)
		n += strcmp(at->d_name, ".") != 0 && strcmp(at->d_name, "..") != 0;
	if (dir != NULL)
		closedir(dir);
	return n;
}

bool daily_on(day x)
{
	struct err err = { 0 };
	bool made;
	struct diary *d = must_open(diary);
	ck_assert_msg(backup_daily(d, folder, x, &made, &err), "%s", err.text);
	diary_close(d);
	return made;
}

void holds_that_day(const char *path)
{
	struct entry e = full_entry();
	struct diary *d = must_open(path);
	holds(d, TODAY, &e);
	diary_close(d);
}

void add_day(const char *iso, int energy)
{
	struct entry e = entry_blank;
	e.item[0] = energy;
	struct diary *d = must_open(diary);
	put(d, D(iso), &e, "another day");
	diary_close(d);
}

void restores(const char *from, char *kept, size_t size)
{
	struct err err = { 0 };
	struct str path = { 0 };
	ck_assert_msg(backup_restore(diary, from, folder, NOW, &path, &err), "%s", err.text);
	snprintf(kept, size, "%s", str_text(&path));
	str_free(&path);
}

void not_restored(const char *from, enum err_code code, const char *part)
{
	struct err err = { 0 };
	struct str kept = { 0 };
	struct stat st;
	bool there = stat(diary, &st) == 0;
	struct bytes before = { NULL, 0 };
	if (there)
		before = file_bytes(diary);
	ck_assert(!backup_restore(diary, from, folder, NOW, &kept, &err));
	ck_assert_msg(err.code == code && strstr(err.text, part) != NULL, "%d: %s", err.code, err.text);
	if (there)
		same_bytes(diary, before);
	else
		ck_assert_int_ne(stat(diary, &st), 0);
	str_free(&kept);
}
