/* SPDX-License-Identifier: MIT */
/* A line of the configuration as inih sees it: reader and writer must agree on every byte of it. */
#include "config.h"

#include "host/conf_line.h"

#include "base/utf8.h"

#include <string.h>

const char conf_blanks[CONF_BLANKS + 1] = " \t\v\f\r";

const char *conf_comment(const char *text, const char *stop)
{
	for (const char *p = text + 1; p < stop; p++)
		if (*p == ';' && memchr(conf_blanks, p[-1], CONF_BLANKS) != NULL)
			return p;
	return stop;
}

const char *conf_heading(const char *text, const char *stop)
{
	return text < stop && *text == '[' ? memchr(text, ']', (size_t)(conf_comment(text, stop) - text)) : NULL;
}

const char *conf_fault(const char *text, size_t n)
{
	char line[CONF_LINE + 1];
	if (n > CONF_LINE)
		return "too long";
	memcpy(line, text, n);
	line[n] = '\0';
	return strlen(line) == n && utf8_storable(line, true) ? NULL : "not plain text";
}
