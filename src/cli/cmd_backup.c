/* SPDX-License-Identifier: MIT */
/* backup and restore: copies made, listed and gone back to.  A restore says what it is about to do in days and dates before it
   asks, since one diary.db looks like another. */
#include "config.h"

#include "cli/command.h"

#include "cli/morning.h"
#include "diary/backup.h"
#include "host/host.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { BACKUP_VERSION = 1 };

static bool is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* The diary's path and the folder of its copies. */
static bool places(struct cli *c, struct str *diary, struct str *folder, struct err *err)
{
	return paths_diary(c->args.value[OPTION_DIARY], diary, err) && paths_backups(str_text(diary), folder, err);
}

static void list_json(struct cli *c, const char *folder, const struct backup *list, int n)
{
	json_t *o = json_object(), *copies = json_array();
	for (int i = 0; i < n; i++) {
		char iso[DAY_TEXT];
		json_t *copy = json_object();
		json_object_set_new(copy, "name", json_string(list[i].name));
		json_object_set_new(copy, "date", json_string(day_iso(list[i].day, iso)));
		json_object_set_new(copy, "daily", json_boolean(list[i].daily));
		json_object_set_new(copy, "bytes", json_integer(list[i].bytes));
		json_array_append_new(copies, copy);
	}
	json_object_set_new(o, "version", json_integer(BACKUP_VERSION));
	json_object_set_new(o, "folder", json_string(folder));
	json_object_set_new(o, "copies", copies);
	print_json(&c->out, o);
}

static bool list_copies(struct cli *c, const char *folder, struct err *err)
{
	struct backup *list;
	int n;
	if (!backup_list(folder, &list, &n, err))
		return false;
	if (args_given(&c->args, OPTION_JSON))
		list_json(c, folder, list, n);
	else if (n == 0)
		cli_say("there are no copies in %s yet", folder);
	for (int i = 0; i < n && !args_given(&c->args, OPTION_JSON); i++) {
		char words[DAY_WORDS];
		print_cell(&c->out, 32, list[i].name);
		print_cell(&c->out, 18, day_words(list[i].day, c->today, words));
		str_addf(&c->out, "%8lld kB  %s\n", (long long)(list[i].bytes + 1023) / 1024, list[i].daily ? "made by itself" : "dated");
	}
	if (n > 0 && !args_given(&c->args, OPTION_JSON))
		cli_say("%d cop%s in %s", n, n == 1 ? "y" : "ies", folder);
	free(list);
	return true;
}

/* "412 days, Sun 1 Mar 2025 to Thu 12 Mar" */
static void span_words(const struct cli *c, const struct contents *holds, struct str *out)
{
	char first[DAY_WORDS], last[DAY_WORDS];
	if (holds->days == 0)
		str_add(out, "no day");
	else if (holds->days == 1)
		str_addf(out, "one day, %s", day_words(holds->first, c->today, first));
	else
		str_addf(out, "%d days, %s to %s", holds->days, day_words(holds->first, c->today, first),
			day_words(holds->last, c->today, last));
}

static bool copy_to(struct cli *c, const char *to, const char *folder, struct str *path, struct err *err)
{
	struct stat st;
	if (to == NULL || is_folder(to))
		return backup_dated(c->diary, to != NULL ? to : folder, c->now, path, err);
	if (strcmp(to, "-") == 0)
		return err_set(err, ERR_USAGE, "a copy is a file, not a stream: name a file or a folder (`restday export` writes text)");
	bool there = lstat(to, &st) == 0;
	if (there && !S_ISREG(st.st_mode) && !S_ISLNK(st.st_mode))
		return err_set(err, ERR_IO, "%.300s is a device or a pipe: name a file or a folder", to);
	if (there && !args_given(&c->args, OPTION_FORCE))
		return err_set(err, ERR_IO, "%.300s is there already: --force writes over it", to);
	str_clear(path);
	str_add(path, to);
	return backup_to(c->diary, to, err);
}

static bool make_copy(struct cli *c, const char *to, const char *folder, struct err *err)
{
	struct contents holds;
	struct str path = { 0 }, words = { 0 };
	if (args_given(&c->args, OPTION_JSON))
		return err_set(err, ERR_USAGE, "--json goes with --list");
	if (!cli_open(c, ACCESS_READ, err))
		return false;
	if (c->diary == NULL)
		return err_set(err, ERR_NOTHING, "nothing is entered yet, so there is nothing to copy");
	bool done = copy_to(c, to, folder, &path, err) && backup_look(str_text(&path), &holds, err);
	if (done) {
		span_words(c, &holds, &words);
		str_addf(&c->out, "%s\n", path.text);
		cli_say("copied and checked: %s", words.text);
	}
	str_free(&words);
	str_free(&path);
	return done;
}

bool cmd_backup(struct cli *c, struct err *err)
{
	struct str diary = { 0 }, folder = { 0 };
	bool list = args_given(&c->args, OPTION_LIST);
	const char *to = list ? NULL : args_take(&c->args);
	bool done = args_end(&c->args, "backup", err) && places(c, &diary, &folder, err) &&
		(list ? list_copies(c, str_text(&folder), err) : make_copy(c, to, str_text(&folder), err));
	str_free(&diary);
	str_free(&folder);
	return done;
}

/* The newest copy that `word` (NULL: any) means: a day, or the name of one. */
static bool find_copy(struct cli *c, const char *word, const char *folder, struct str *path, struct err *err)
{
	struct backup *list = NULL;
	struct stat st;
	char name[DAY_WORDS];
	int n = 0, i = 0;
	day x = c->today;
	if (word != NULL && (strchr(word, '/') != NULL || stat(word, &st) == 0)) {
		str_add(path, word);
		return true;
	}
	bool dated = word != NULL && day_is_meant(word);
	if ((dated && !day_say(word, c->today, &x, err)) || !backup_list(folder, &list, &n, err))
		return false;
	while (i < n && word != NULL && (dated ? list[i].day != x : strcmp(list[i].name, word) != 0))
		i++;
	if (i < n)
		str_addf(path, "%s/%s", folder, list[i].name);
	free(list);
	if (i < n)
		return true;
	if (n == 0)
		return err_set(err, ERR_NOTHING, "there are no copies in %s: name the file to go back to", folder);
	if (dated)
		return err_set(err, ERR_NOTHING, "there is no copy of %s: `restday backup --list` shows those there are", day_words(x, c->today, name));
	return err_set(err, ERR_NOTHING, "there is no file %.200s and no copy of that name: `restday backup --list` shows those there are", word);
}

static void tell(struct cli *c, const char *label, const char *path, const struct contents *holds)
{
	struct str text = { 0 };
	span_words(c, holds, &text);
	if (holds->newest.when[0] != '\0')
		str_addf(&text, "; newest change %s, %s%s", holds->newest.when, holds->newest.words, holds->newest.undone ? " (taken back)" : "");
	str_addf(&c->out, "%-6s", label);
	print_wrap(&c->out, &c->look, 6, 6, TONE_STRONG, path);
	print_line(&c->out, &c->look, 6, TONE_PLAIN, text.text);
	str_free(&text);
}

static bool same_file(const char *a, const char *b)
{
	struct stat in_a, in_b;
	return stat(a, &in_a) == 0 && stat(b, &in_b) == 0 && in_a.st_dev == in_b.st_dev && in_a.st_ino == in_b.st_ino;
}

/* Says what would replace what, asks and does it. */
static bool restore(struct cli *c, const char *diary, const char *from, const char *folder, struct err *err)
{
	struct contents holds, now;
	struct err why = { ERR_NONE, "" };
	struct str kept = { 0 };
	if (same_file(from, diary))
		return err_set(err, ERR_USAGE, "%s is the diary itself: name a copy of it", from);
	if (!backup_look(from, &holds, err))
		return false;
	tell(c, "Copy", from, &holds);
	if (backup_look(diary, &now, &why))
		tell(c, "Now", diary, &now);
	else if (why.code != ERR_NOTHING) {
		str_add(&c->out, "Now   ");
		print_wrap(&c->out, &c->look, 6, 6, TONE_WARN, why.text);
	}
	if (!cli_flush(c, err) || !cli_confirm(c, "Put the copy in the diary's place, keeping what is there", err) ||
	    !backup_restore(diary, from, folder, c->now, &kept, err))
		return false;
	if (kept.length > 0)
		cli_say("restored; what the diary held is kept as %s", kept.text);
	else
		cli_say("restored");
	str_free(&kept);
	return true;
}

bool cmd_restore(struct cli *c, struct err *err)
{
	struct str diary = { 0 }, folder = { 0 }, from = { 0 };
	const char *word = args_take(&c->args);
	bool done = args_end(&c->args, "restore", err) && places(c, &diary, &folder, err) &&
		find_copy(c, word, str_text(&folder), &from, err) && restore(c, str_text(&diary), str_text(&from), str_text(&folder), err);
	str_free(&diary);
	str_free(&folder);
	str_free(&from);
	return done;
}
