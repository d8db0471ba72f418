/* SPDX-License-Identifier: MIT */
/* export: every field of every day, a window at a time.  A file appears under its name only when it is complete. */
#include "config.h"

#include "cli/command.h"
#include "exchange/exchange.h"
#include "host/host.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { WINDOW = 512 };

struct export {
	struct cli *c;
	day first, last;
	FILE *to;
	int days;
};

/* Takes a day from an option; the days of the span stay where none is given. */
static bool limit(const struct cli *c, enum option option, day *x, struct err *err)
{
	const char *word = c->args.value[option];
	return word == NULL || day_say(word, c->today, x, err) || err_prefix(err, "--%s: ", option_table[option].name);
}

static bool write_window(struct export *e, day first, day last, struct err *err)
{
	struct history h;
	struct str text = { 0 };
	if (!cli_read(e->c, first, last, &h, err))
		return false;
	for (day x = first; x <= last; x++) {
		size_t before = text.length;
		exchange_write(x, history_at(&h, x), &text);
		e->days += text.length > before;
	}
	bool ok = text.length == 0 || fwrite(text.text, 1, text.length, e->to) == text.length ||
		err_set(err, ERR_IO, "the export could not be written: %s", strerror(errno));
	str_free(&text);
	history_free(&h);
	return ok;
}

static bool write_days(struct export *e, struct err *err)
{
	for (day x = e->first; x <= e->last; x += WINDOW)
		if (!write_window(e, x, x + WINDOW - 1 < e->last ? x + WINDOW - 1 : e->last, err))
			return false;
	return true;
}

/* Under whatever name: --force is never meant for the diary that is being exported. */
static bool is_diary(const struct cli *c, const struct stat *file)
{
	struct stat own;
	return c->diary != NULL && stat(diary_path(c->diary), &own) == 0 && own.st_dev == file->st_dev && own.st_ino == file->st_ino;
}

static bool write_file(struct export *e, const char *path, struct err *err)
{
	struct stat found;
	struct file_new fresh;
	if (stat(path, &found) == 0 && is_diary(e->c, &found))
		return err_set(err, ERR_USAGE, "%.300s is the diary itself: name another file", path);
	bool there = lstat(path, &found) == 0;
	if (there && S_ISDIR(found.st_mode))
		return err_set(err, ERR_IO, "%.300s is a folder: name a file", path);
	if (there && !S_ISREG(found.st_mode) && !S_ISLNK(found.st_mode))	/* its name would be taken from every program */
		return err_set(err, ERR_IO, "%.300s is a device or a pipe: name a file, or write to it with >", path);
	if (there && !args_given(&e->c->args, OPTION_FORCE))
		return err_set(err, ERR_IO, "%.300s is there already: --force writes over it", path);
	if (!file_begin(&fresh, path, err))
		return false;
	e->to = fresh.to;
	bool ok = write_days(e, err);
	return file_end(&fresh, ok, true, err) && ok;
}

static bool span(struct export *e, struct err *err)
{
	struct err none = { ERR_NONE, "" };
	day first = DAY_MIN, last = DAY_MIN - 1;
	if (e->c->diary != NULL && !diary_span(e->c->diary, &first, &last, &none)) {
		if (none.code != ERR_NONE) {
			*err = none;
			return false;
		}
		first = DAY_MIN, last = DAY_MIN - 1;
	}
	e->first = e->first < first ? first : e->first;
	e->last = e->last > last ? last : e->last;
	return true;
}

bool cmd_export(struct cli *c, struct err *err)
{
	struct export e = { .c = c, .first = DAY_MIN, .last = DAY_MAX, .to = stdout };
	const char *path = args_take(&c->args);
	if (!args_end(&c->args, "export", err) || !format_known(&c->args, err) || !limit(c, OPTION_SINCE, &e.first, err) ||
	    !limit(c, OPTION_UNTIL, &e.last, err))
		return false;
	if (e.last < e.first)
		return err_set(err, ERR_USAGE, "--until lies before --since: no day is between them");
	if (!cli_open(c, ACCESS_READ, err) || !span(&e, err))
		return false;
	bool to_file = path != NULL && strcmp(path, "-") != 0;
	if (!(to_file ? write_file(&e, path, err) : write_days(&e, err)))
		return false;
	if (to_file || e.days == 0)
		cli_say("%d day%s exported%s%s", e.days, e.days == 1 ? "" : "s", to_file ? " to " : "", to_file ? path : "");
	return true;
}
