/* SPDX-License-Identifier: MIT */
/* One setting changed in the configuration: the text around it is copied as it is, and a whole new file takes the old one's place. */
#include "config.h"

#include "host/conf.h"

#include "base/utf8.h"
#include "host/conf_line.h"
#include "host/file.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Where a setting stands in the text, and where it would have to stand. */
struct place {
	const char *line, *value, *value_end, *next;	/* the line, its value, the line after; line NULL: not there */
	const char *insert;	/* after the last line of the section; NULL: no such section */
};

static bool spaced(const char *text, const char *stop, const char *name)
{
	while (stop > text && memchr(conf_blanks, stop[-1], CONF_BLANKS) != NULL)
		stop--;
	return (size_t)(stop - text) == strlen(name) && memcmp(text, name, strlen(name)) == 0;
}

/* Where the value ends: before a comment and the space before that. */
static const char *value_stop(const char *value, const char *stop)
{
	stop = conf_comment(value - 1, stop);
	while (stop > value && memchr(conf_blanks, stop[-1], CONF_BLANKS) != NULL)
		stop--;
	return stop;
}

/* A line of the section, from its first character to its end. */
static void look_at(struct place *p, const char *line, const char *text, const char *stop, const char *next, const char *name)
{
	const char *sign = text;
	while (sign < stop && *sign != '=' && *sign != ':')
		sign++;
	if (text < stop)
		p->insert = next;
	if (sign == stop || *text == '#' || *text == ';' || !spaced(text, sign, name))
		return;
	const char *value = sign + 1;
	while (value < stop && memchr(conf_blanks, *value, CONF_BLANKS) != NULL)
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
		const char *stop = line + strcspn(line, "\n"), *begin = line;
		next = *stop == '\n' ? stop + 1 : stop;
		while (stop > line && stop[-1] == '\r')
			stop--;
		while (begin < stop && strchr(" \t\v\f", *begin) != NULL)
			begin++;
		if (conf_fault(begin, (size_t)(stop - begin)) != NULL)
			continue;
		const char *close = conf_heading(begin, stop);
		if (close != NULL)
			inside = (size_t)(close - begin - 1) == strlen(section) && memcmp(begin + 1, section, strlen(section)) == 0;
		if (inside)
			look_at(&p, line, begin, stop, next, name);
	}
	return p;
}

static void set_value(struct str *out, const char *text, const char *section, const char *name, const char *value)
{
	struct place p = find_place(text, section, name);
	const char *rest = p.line != NULL ? p.value_end : p.insert != NULL ? p.insert : text + strlen(text);
	str_add_bytes(out, text, (size_t)((p.line != NULL ? p.value : rest) - text));
	if (p.line != NULL) {
		str_addf(out, "%s%s%s", p.value == p.value_end && strchr("=:", p.value[-1]) != NULL ? " " : "", value,
			*rest == ';' ? " " : "");	/* or the comment behind an empty value would become part of it */
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

void config_edit(const char *text, const char *section, const char *name, const char *value, struct str *out)
{
	if (value != NULL)
		set_value(out, text, section, name, value);
	else
		take_out(out, text, section, name);
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
	return n > 0 && n <= CONF_VALUE && utf8_storable(value, false) && strchr(" ;", value[0]) == NULL && value[n - 1] != ' ' &&
	       conf_comment(value, value + n) == value + n;
}

static bool edit_lines(const char *text, const struct config_line *lines, int count, struct str *out, struct err *err)
{
	str_add(out, text);
	for (int i = 0; i < count; i++) {
		const struct config_line *line = &lines[i];
		struct str edited = { 0 };
		if (line->value != NULL && !fits_line(line->value))
			return err_set(err, ERR_USAGE, "the value of %.40s cannot stand in a configuration file", line->name);
		config_edit(str_text(out), line->section, line->name, line->value, &edited);
		str_free(out);
		*out = edited;
	}
	return true;
}

bool config_write_lines(const char *path, const struct config_line *lines, int count, struct err *err)
{
	char *text = NULL;
	size_t length = 0;
	struct str real = { 0 }, out = { 0 };
	bool ok = real_path(path, &real, err);
	if (ok && access(str_text(&real), F_OK) == 0)
		ok = file_read(str_text(&real), CONF_BYTES, &text, &length, err);
	if (ok && text != NULL && strlen(text) != length)
		ok = err_set(err, ERR_INPUT, "%s is not a text file and was left alone", path);
	if (ok && edit_lines(text != NULL ? text : "", lines, count, &out, err))
		ok = (text == NULL && out.length == 0) || file_replace(str_text(&real), str_text(&out), out.length, err);
	else
		ok = false;
	free(text);
	str_free(&real);
	str_free(&out);
	return ok;
}

bool config_write(const char *path, const char *section, const char *name, const char *value, struct err *err)
{
	return config_write_lines(path, &(struct config_line){ section, name, value }, 1, err);
}
