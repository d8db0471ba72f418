/* SPDX-License-Identifier: MIT */
/* Filling in happens before Markdown is read: a value is then text like any other, wraps with its line, and a wrong name can
   be told with the line it stands on. */
#include "config.h"

#include "guide/fill.h"

#include "model/session.h"

#include <math.h>
#include <string.h>

enum { NAME_MOST = 64 };

/* The index of the setting called by the first `n` bytes of `name`, or setting_count. */
static size_t setting_called(const char *name, size_t n)
{
	size_t i = 0;
	while (i < setting_count && (strlen(setting_table[i].name) != n || memcmp(setting_table[i].name, name, n) != 0))
		i++;
	return i;
}

static bool differs(double a, double b)
{
	return fabs(a - b) > 1e-9;
}

static bool is_form(const char *form, size_t n, const char *name)
{
	return strlen(name) == n && memcmp(form, name, n) == 0;
}

static bool put_value(size_t index, const char *form, size_t n, const struct settings *s, enum units units, struct str *out,
	bool *changed)
{
	char text[UNITS_TEXT];
	double value = settings_get(s, index);
	bool clock = is_form(form, n, "clock"), percent = is_form(form, n, "percent");
	bool distance = is_form(form, n, "distance") && strcmp(setting_table[index].unit, units_names[UNITS_KM]) == 0;
	if (n > 0 && !clock && !percent && !distance)
		return false;
	if (value < 0 && setting_table[index].preset < 0) {
		str_add(out, "not stated");
		return true;
	}
	if (distance)
		str_add(out, units_say((int)lround(value * units_metres(UNITS_KM)), units, text));
	else if (clock)
		str_addf(out, "%d:%02d", (int)value / 60, (int)value % 60);
	else
		str_addf(out, "%.6g", percent ? 100 * value : value);
	if (differs(value, setting_table[index].preset)) {
		str_add(out, "\\*");
		*changed = true;
	}
	return true;
}

static int line_of(const char *text, const char *at)
{
	int line = 1;
	for (; text < at; text++)
		line += *text == '\n';
	return line;
}

static const char *find2(const char *from, const char *end, char c)
{
	for (; end - from >= 2; from++)
		if (from[0] == c && from[1] == c)
			return from;
	return NULL;
}

bool fill_text(const char *text, size_t length, const struct settings *s, enum units units, struct str *out, bool *changed,
	struct err *err)
{
	const char *end = text + length, *at = text;
	for (const char *open; (open = find2(at, end, '{')) != NULL;) {
		const char *name = open + 2, *close = find2(name, end, '}');
		if (close == NULL || close - name > NAME_MOST || memchr(name, '\n', (size_t)(close - name)) != NULL)
			return err_set(err, ERR_INPUT, "line %d: {{ without }} on the same line", line_of(text, open));
		size_t n = (size_t)(close - name);
		str_add_bytes(out, at, (size_t)(open - at));
		at = close + 2;
		if (n == 5 && memcmp(name, "diary", n) == 0) {
			str_add(out, "{{diary}}");
			continue;
		}
		const char *colon = memchr(name, ':', n);
		size_t head = colon != NULL ? (size_t)(colon - name) : n;
		size_t index = setting_called(name, head);
		if (index == setting_count)
			return err_set(err, ERR_INPUT, "line %d: there is no setting called \"%.*s\"", line_of(text, open), (int)head, name);
		const char *form = colon != NULL ? colon + 1 : close;
		if (!put_value(index, form, (size_t)(close - form), s, units, out, changed))
			return err_set(err, ERR_INPUT, "line %d: \"%.*s\" is no way to write a value; say clock, percent, or distance where it "
				"is one, or nothing", line_of(text, open), (int)(close - form), form);
	}
	str_add_bytes(out, at, (size_t)(end - at));
	return true;
}
