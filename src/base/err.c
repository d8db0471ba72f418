/* SPDX-License-Identifier: MIT */
/* Errors are values that travel up in the caller's struct; only the command line and the view show them. */
#include "config.h"

#include "base/err.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

bool err_set(struct err *err, enum err_code code, const char *format, ...)
{
	if (err == NULL)
		return false;
	va_list args;
	va_start(args, format);
	vsnprintf(err->text, sizeof err->text, format, args);
	va_end(args);
	err->code = code;
	utf8_tame(err->text);
	return false;
}

bool err_prefix(struct err *err, const char *format, ...)
{
	if (err == NULL)
		return false;
	char rest[sizeof err->text];
	memcpy(rest, err->text, sizeof rest);
	va_list args;
	va_start(args, format);
	int n = vsnprintf(err->text, sizeof err->text, format, args);
	va_end(args);
	if (n >= 0 && (size_t)n < sizeof err->text)
		snprintf(err->text + n, sizeof err->text - (size_t)n, "%.*s", (int)(sizeof err->text - (size_t)n - 1), rest);
	utf8_tame(err->text);
	return false;
}
