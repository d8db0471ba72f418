/* SPDX-License-Identifier: MIT */
/* The file is looked for by its name alone and once, so a start with a shipped theme costs one question to the system. */
#include "config.h"

#include "tui/themes.h"

#include "base/err.h"
#include "host/conf.h"
#include "host/paths.h"
#include "view/theme_read.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

struct own {
	struct theme_reading reading;
	const char *path;
	struct str *wrong;
};

static void add_wrong(struct str *wrong, const char *text)
{
	str_addf(wrong, "%s%s", wrong->length > 0 ? "\n" : "", text);
}

static void bad(void *ctx, int line, const char *why)
{
	struct own *own = ctx;
	struct err err;
	err_set(&err, ERR_INPUT, "%.200s, line %d: %s, and was left out", own->path, line, why);
	add_wrong(own->wrong, err.text);
}

static void each(void *ctx, const char *section, const char *name, const char *value, int line)
{
	struct own *own = ctx;
	struct err err = { ERR_NONE, "" };
	if (theme_read_line(&own->reading, section, name, value, &err))
		return;
	err_prefix(&err, "%.200s, line %d: ", own->path, line);
	add_wrong(own->wrong, err.text);
}

static bool no_such_theme(const char *name, const char *path, struct str *wrong)
{
	struct str line = { 0 };
	str_addf(&line, "there is no theme \"%s\":", name);
	for (int i = 0; i < THEMES_SHIPPED; i++)
		str_addf(&line, " %s%s", theme_table[i].name, i + 1 < THEMES_SHIPPED ? "," : "");
	str_addf(&line, " are there%s%s", *path != '\0' ? ", and one of your own would be " : "", path);
	add_wrong(wrong, str_text(&line));
	str_free(&line);
	return false;
}

/* A pipe or a device could keep the program from starting. */
static bool read_own(struct own *own)
{
	struct stat st;
	struct err err = { ERR_NONE, "" };
	bool ok = stat(own->path, &st) != 0 || S_ISREG(st.st_mode) || S_ISDIR(st.st_mode) ||
		err_set(&err, ERR_IO, "%.200s is no file", own->path);
	ok = ok && config_read(own->path, &(struct config_sink){ own, each, bad }, &err);
	if (!ok)
		add_wrong(own->wrong, err.text);
	return ok;
}

bool themes_load(const char *name, struct theme *out, struct str *wrong)
{
	struct str path = { 0 };
	int shipped = theme_find(name);
	bool there = paths_theme(name, &path) && (access(str_text(&path), F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR)), ok = true;
	if (there) {
		struct own own = { .path = str_text(&path), .wrong = wrong };
		theme_read_begin(&own.reading, out);
		ok = read_own(&own);
	} else if (shipped < 0) {
		ok = no_such_theme(name, str_text(&path), wrong);
	}
	if (!there || !ok)
		theme_shipped(shipped >= 0 ? shipped : 0, out);
	str_free(&path);
	return ok;
}
