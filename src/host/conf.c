/* SPDX-License-Identifier: MIT */
/* The configuration file through inih.  It is handed the lines one by one without the space before them, so that a line never
   goes on the one before; a line after which nothing was set, and which is no heading, comment or blank, was none.  This is
   how every bad line is known, where inih itself would name only the first. */
#include "config.h"

#include "host/conf.h"

#include "base/utf8.h"
#include "host/file.h"

#include <errno.h>
#include <ini.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LARGEST = 1 << 20, LONGEST = 100 };	/* bytes of a file; of a value, well below what inih takes of a line */

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

/* What inih reads by itself, or must never see. */
static bool is_plain(const char *text)
{
	return *text == '\0' || *text == '#' || *text == ';' || (*text == '[' && strchr(text, ']') != NULL);
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
	text += strspn(text, " \t\v\f") < (size_t)(stop - text) ? strspn(text, " \t\v\f") : (size_t)(stop - text);
	size_t n = (size_t)(stop - text);
	bool fits = n + 2 < (size_t)room;
	memcpy(to, text, fits ? n : 0);
	to[fits ? n : 0] = '\0';
	if (fits && strlen(to) == n && utf8_storable(to, true)) {
		r->says = !is_plain(to);
	} else {
		r->sink->bad(r->sink->ctx, r->line, fits ? "not plain text" : "too long");
		*to = '\0';
	}
	strcat(to, "\n");
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

bool config_read(const char *path, const struct config_sink *sink, struct err *err)
{
	char *text;
	size_t length;
	if (access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR))
		return true;
	if (!file_read(path, LARGEST, &text, &length, err))
		return false;
	struct reading r = { .sink = sink, .at = text, .end = text + length };
	int ended = ini_parse_stream(next_line, &r, take, &r);
	tell_untaken(&r);
	free(text);
	return ended >= -1 || err_set(err, ERR_IO, "%s could not be read for want of memory", path);
}

/* Where a setting stands in the text, and where it would have to stand. */
struct place {
	const char *line, *value, *value_end, *next;	/* the line, its value, the line after; line NULL: not there */
	const char *insert;	/* after the last line of the section; NULL: no such section */
};

static bool spaced(const char *text, size_t n, const char *name)
{
	while (n > 0 && strchr(" \t\r\v\f", text[n - 1]) != NULL)
		n--;
	return n == strlen(name) && memcmp(text, name, n) == 0;
}

/* Where the value ends: before a comment and the space before that. */
static const char *value_stop(const char *value, const char *stop)
{
	for (const char *p = value; p < stop; p++)
		if (*p == ';' && (p == value || strchr(" \t", p[-1]) != NULL)) {
			stop = p;
			break;
		}
	while (stop > value && strchr(" \t\r", stop[-1]) != NULL)
		stop--;
	return stop;
}

static void look_at(struct place *p, const char *line, const char *stop, const char *next, const char *name)
{
	const char *text = line + strspn(line, " \t\v\f"), *sign = text;
	while (sign < stop && *sign != '=' && *sign != ':')
		sign++;
	if (text < stop)
		p->insert = next;
	if (sign >= stop || *text == '#' || *text == ';' || !spaced(text, (size_t)(sign - text), name))
		return;
	const char *value = sign + 1;
	while (value < stop && strchr(" \t", *value) != NULL)
		value++;
	*p = (struct place){ .line = line, .value = value, .value_end = value_stop(value, stop), .next = next, .insert = next };
}

/* The last line that sets it, which is the one in force. */
static struct place find_place(const char *text, const char *section, const char *name)
{
	struct place p = { 0 };
	bool inside = false;
	if (strncmp(text, "\xEF\xBB\xBF", 3) == 0)
		text += 3;
	for (const char *line = text, *next; *line != '\0'; line = next) {
		const char *stop = line + strcspn(line, "\n");
		next = *stop == '\n' ? stop + 1 : stop;
		const char *head = line + strspn(line, " \t\v\f"), *close = memchr(head, ']', stop > head ? (size_t)(stop - head) : 0);
		if (*head == '[' && close != NULL)
			inside = (size_t)(close - head - 1) == strlen(section) && strncmp(head + 1, section, strlen(section)) == 0;
		if (inside)
			look_at(&p, line, stop, next, name);
	}
	return p;
}

static void set_value(struct str *out, const char *text, const char *section, const char *name, const char *value)
{
	struct place p = find_place(text, section, name);
	const char *rest = p.line != NULL ? p.value_end : p.insert != NULL ? p.insert : text + strlen(text);
	str_add_bytes(out, text, (size_t)((p.line != NULL ? p.value : rest) - text));
	if (p.line != NULL) {
		str_addf(out, "%s%s", p.value == p.value_end && strchr("=:", p.value[-1]) != NULL ? " " : "", value);
	} else {
		if (out->length > 0 && out->text[out->length - 1] != '\n')
			str_add_char(out, '\n');
		if (p.insert == NULL)
			str_addf(out, "%s[%s]\n", out->length > 0 ? "\n" : "", section);
		str_addf(out, "%s = %s\n", name, value);
	}
	str_add(out, rest);
}

/* Every line that sets it goes, or an earlier one would come into force. */
static void take_out(struct str *out, const char *text, const char *section, const char *name)
{
	struct str left = { 0 };
	str_add(out, text);
	for (struct place p; (p = find_place(str_text(out), section, name)).line != NULL;) {
		str_clear(&left);
		str_add_bytes(&left, out->text, (size_t)(p.line - out->text));
		str_add(&left, p.next);
		str_clear(out);
		str_add(out, str_text(&left));
	}
	str_free(&left);
}

/* The file itself where the name is a symbolic link. */
static bool real_path(const char *path, struct str *out, struct err *err)
{
	char found[PATH_MAX];
	bool there = realpath(path, found) != NULL;
	if (!there && readlink(path, found, 1) >= 0)
		return err_set(err, ERR_IO, "%s is a link to a file that is not there", path);
	str_add(out, there ? found : path);
	return true;
}

/* Whether it would be read back as it is. */
static bool fits_line(const char *value)
{
	size_t n = strlen(value);
	return n <= LONGEST && utf8_storable(value, false) && value[strspn(value, " ")] == value[0] && value_stop(value, value + n) == value + n;
}

bool config_write(const char *path, const char *section, const char *name, const char *value, struct err *err)
{
	char *text = NULL;
	size_t length = 0;
	struct str real = { 0 }, out = { 0 };
	bool ok = real_path(path, &real, err);
	if (ok && value != NULL && !fits_line(value))
		ok = err_set(err, ERR_USAGE, "the value of %.40s cannot stand in a configuration file", name);
	if (ok && access(str_text(&real), F_OK) == 0)
		ok = file_read(str_text(&real), LARGEST, &text, &length, err);
	if (ok && text != NULL && strlen(text) != length)
		ok = err_set(err, ERR_INPUT, "%s is not a text file and was left alone", path);
	if (ok) {
		if (value != NULL)
			set_value(&out, text != NULL ? text : "", section, name, value);
		else
			take_out(&out, text != NULL ? text : "", section, name);
		ok = (text == NULL && value == NULL) || file_replace(str_text(&real), str_text(&out), out.length, err);
	}
	free(text);
	str_free(&real);
	str_free(&out);
	return ok;
}
