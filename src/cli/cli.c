/* SPDX-License-Identifier: MIT */
/* Helpers that several commands share; nothing here knows a particular command. */
#include "config.h"

#include "cli/cli.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "cli/command.h"
#include "host/host.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A diary that is missing is no error for reading, unless it was named. */
static bool open_diary(struct cli *c, const char *path, bool must_exist, struct err *err)
{
	struct err why = { ERR_NONE, "" };
	const char *variable = getenv("RESTDAY_DIARY");
	bool named = c->args.value[OPTION_DIARY] != NULL || (variable != NULL && variable[0] != '\0');
	c->diary = diary_open(path, must_exist, &why);
	if (c->diary != NULL || (why.code == ERR_NOTHING && !named))
		return true;
	if (err != NULL)
		*err = why;
	return false;
}

/* A diary that was named on the command line is begun where there is a place for it: a slip in its folder's name would begin
   another diary and leave the runner's own behind.  The usual place is made. */
static bool place_is_there(const char *named, struct err *err)
{
	const char *slash = named != NULL ? strrchr(named, '/') : NULL;
	if (slash == NULL)
		return true;
	struct str folder = { 0 };
	str_add_bytes(&folder, named, slash == named ? 1 : (size_t)(slash - named));
	bool there = access(str_text(&folder), F_OK) == 0 || errno != ENOENT;	/* whatever else is wrong is told on opening */
	if (!there)
		err_set(err, ERR_IO, "there is no folder %.300s, so no diary was begun in it: make the folder, or mend --diary", str_text(&folder));
	str_free(&folder);
	return there;
}

bool cli_open(struct cli *c, enum access wanted, struct err *err)
{
	struct str path = { 0 };
	const char *named = c->args.value[OPTION_DIARY];
	bool ok = c->diary != NULL || (paths_diary(named, &path, err) && (wanted == ACCESS_READ || place_is_there(named, err)) &&
		open_diary(c, str_text(&path), wanted == ACCESS_READ, err));
	str_free(&path);
	if (ok && wanted == ACCESS_WRITE && diary_read_only(c->diary))
		return err_set(err, ERR_IO, "%s cannot be written: its file or folder is read-only; nothing was changed",
			diary_path(c->diary));
	return ok;
}

bool cli_read(struct cli *c, day first, day last, struct history *out, struct err *err)
{
	if (first < DAY_MIN)
		first = DAY_MIN;
	if (last > DAY_MAX)
		last = DAY_MAX;
	if (c->diary != NULL)
		return diary_read(c->diary, first, last, out, err);
	*out = (struct history){ .first = first };
	return true;
}

enum units cli_units(const struct cli *c)
{
	return args_given(&c->args, OPTION_JSON) ? UNITS_KM : c->prefs.units;
}

/* "4", "21.1", "10k": a value, where a day could stand.  Days hold a dash or begin with one. */
static bool is_value(const char *word)
{
	return isdigit((unsigned char)word[0]) && strchr(word, '-') == NULL;
}

bool cli_day(struct cli *c, bool number, day *out, struct err *err)
{
	const char *word = args_peek(&c->args);
	*out = c->today;
	if (word == NULL || !day_is_meant(word) || (number && (is_value(word) || strcmp(word, "-") == 0)))
		return true;
	if (!day_say(word, c->today, out, err))
		return false;
	args_take(&c->args);
	return true;
}

bool cli_not_later(const struct cli *c, day x, const char *what, struct err *err)
{
	char words[DAY_WORDS];
	if (x <= c->today)
		return true;
	return err_set(err, ERR_USAGE, "%s is entered for today or a day before it; %s has not come yet", what,
		day_words(x, c->today, words));
}

void cli_say(const char *format, ...)
{
	struct err line;
	va_list args;
	va_start(args, format);
	vsnprintf(line.text, sizeof line.text, format, args);
	va_end(args);
	utf8_tame(line.text);
	fprintf(stderr, "restday: %s\n", line.text);
}

bool cli_flush(struct cli *c, struct err *err)
{
	size_t n = c->out.length;
	bool ok = n == 0 || fwrite(c->out.text, 1, n, stdout) == n;
	ok = fflush(stdout) == 0 && ok;
	str_clear(&c->out);
	return ok || err_set(err, ERR_IO, "the output could not be written: %s", strerror(errno));
}

bool cli_may_ask(const struct cli *c)
{
	return !args_given(&c->args, OPTION_NO_INPUT) && isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

bool cli_confirm(const struct cli *c, const char *question, struct err *err)
{
	char answer[80];
	if (args_given(&c->args, OPTION_YES))
		return true;
	if (!cli_may_ask(c))
		return err_set(err, ERR_USAGE, "this asks first, and nobody is there to answer: --yes does it without asking");
	fprintf(stderr, "%s? [y/N] ", question);
	if (fgets(answer, sizeof answer, stdin) != NULL && tolower((unsigned char)answer[0]) == 'y')
		return true;
	return err_set(err, ERR_NOTHING, "nothing was changed");
}
