/* SPDX-License-Identifier: MIT */
/* Growth by doubling; formatting measures first, so nothing is ever cut. */
#include "config.h"

#include "base/str.h"

#include "base/mem.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *reserve(struct str *str, size_t more)
{
	size_t need = str->length + more + 1;
	if (need > str->room) {
		str->room = need > 2 * str->room ? need + 32 : 2 * str->room;
		str->text = mem_grow(str->text, str->room, 1);
	}
	return str->text + str->length;
}

void str_free(struct str *str)
{
	free(str->text);
	*str = (struct str){ 0 };
}

void str_clear(struct str *str)
{
	str->length = 0;
	if (str->text != NULL)
		str->text[0] = '\0';
}

const char *str_text(const struct str *str)
{
	return str->text != NULL ? str->text : "";
}

void str_add_bytes(struct str *str, const char *bytes, size_t n)
{
	char *end = reserve(str, n);
	if (n > 0)
		memcpy(end, bytes, n);
	end[n] = '\0';
	str->length += n;
}

void str_add(struct str *str, const char *text)
{
	str_add_bytes(str, text, strlen(text));
}

void str_add_char(struct str *str, char c)
{
	str_add_bytes(str, &c, 1);
}

void str_addf(struct str *str, const char *format, ...)
{
	va_list args, again;
	va_start(args, format);
	va_copy(again, args);
	int n = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (n > 0) {
		vsnprintf(reserve(str, (size_t)n), (size_t)n + 1, format, again);
		str->length += (size_t)n;
	}
	va_end(again);
}
