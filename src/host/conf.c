/* SPDX-License-Identifier: MIT */
/* The configuration file through inih.  It is handed the lines one by one without the space before them, so that a line never
   goes on the one before; a line after which nothing was set, and which is no heading, comment or blank, was none.  This is
   how every bad line is known, where inih itself would name only the first. */
#include "config.h"

#include "host/conf.h"

#include "host/conf_line.h"
#include "host/file.h"

#include <errno.h>
#include <ini.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>


static const char *variable(const char *name)
{
	const char *value = getenv(name);
	return value != NULL && *value != '\0' ? value : NULL;
}

bool config_path(struct str *out, struct err *err)
{
	const char *named = variable("RESTDAY_CONFIG"), *folder = variable("XDG_CONFIG_HOME"), *home = variable("HOME");
	str_clear(out);
	if (named != NULL)
		str_addf(out, "%s%s", strcmp(named, "-") == 0 ? "./" : "", named);
	else if (folder != NULL && *folder == '/')
		str_addf(out, "%s/restday/config", folder);
	else if (home != NULL && *home == '/')
		str_addf(out, "%s/.config/restday/config", home);
	else
		return err_set(err, ERR_USAGE, "where the configuration lies is not known, because HOME is %s: "
			"set it, or name the file with RESTDAY_CONFIG", home == NULL ? "not set" : "not an absolute path");
	return true;
}

struct reading {
	const struct config_sink *sink;
	const char *at, *end;		/* what is left of the file */
	int line;			/* number of the line inih has */
	bool says;			/* it ought to set something */
	bool taken;			/* and did */
};

static void tell_untaken(struct reading *r)
{
	if (r->says && !r->taken)
		r->sink->bad(r->sink->ctx, r->line, "no \"name = value\" and no [section]");
	r->says = false;
}

/* What sets nothing and need not. */
static bool is_plain(const char *text, size_t n)
{
	return n == 0 || *text == '#' || *text == ';' || conf_heading(text, text + n) != NULL;
}

/* The next line as fgets() would give it, "" in place of one that cannot be shown to inih. */
static char *next_line(char *to, int room, void *stream)
{
	struct reading *r = stream;
	tell_untaken(r);
	if (r->at == r->end)
		return NULL;
	const char *newline = memchr(r->at, '\n', (size_t)(r->end - r->at));
	const char *text = r->at, *stop = newline != NULL ? newline : r->end;
	r->at = newline != NULL ? newline + 1 : r->end;
	r->line++;
	r->taken = false;
	if (r->line == 1 && stop - text >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
		text += 3;
	while (stop > text && stop[-1] == '\r')
		stop--;
	while (text < stop && memchr(" \t\v\f", *text, 4) != NULL)
		text++;
	size_t n = (size_t)(stop - text);
	const char *fault = n + 2 > (size_t)room ? "too long" : conf_fault(text, n);
	if (fault != NULL)
		r->sink->bad(r->sink->ctx, r->line, fault);
	n = fault == NULL ? n : 0;
	memcpy(to, text, n);
	memcpy(to + n, "\0", 1);
	r->says = !is_plain(to, n);
	memcpy(to + n, "\n", 2);
	return to;
}

static int take(void *ctx, const char *section, const char *name, const char *value)
{
	struct reading *r = ctx;
	if (*name == '\0')
		return 0;
	r->taken = true;
	r->sink->each(r->sink->ctx, section, name, value, r->line);
	return 1;
}

void config_parse(const char *text, size_t length, const struct config_sink *sink)
{
	struct reading r = { .sink = sink, .at = text, .end = text + length };
	ini_parse_stream(next_line, &r, take, &r);
	tell_untaken(&r);
}

bool config_read(const char *path, const struct config_sink *sink, struct err *err)
{
	char *text;
	size_t length;
	if (access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR))
		return true;
	if (!file_read(path, CONF_BYTES, &text, &length, err))
		return false;
	config_parse(text, length, sink);
	free(text);
	return true;
}
