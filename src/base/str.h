/* SPDX-License-Identifier: MIT */
/* A growing string that owns its bytes; always NUL-terminated once anything was added. */
#ifndef RESTDAY_BASE_STR_H
#define RESTDAY_BASE_STR_H

#include <stddef.h>

struct str {
	char *text;		/* NULL while empty and never added to; use str_text() to read */
	size_t length, room;
};

void str_free(struct str *str);
void str_clear(struct str *str);	/* empty, keeping the room */
const char *str_text(const struct str *str);	/* "" when empty; dies with the next change */

void str_add(struct str *str, const char *text);
void str_add_bytes(struct str *str, const char *bytes, size_t n);
void str_add_char(struct str *str, char c);
void str_addf(struct str *str, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
