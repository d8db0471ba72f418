/* SPDX-License-Identifier: MIT */
/* Anchors, compared letter by letter as search compares words (base/find.h). */
#include "config.h"

#include "guide/slug.h"

#include "base/find.h"
#include "base/utf8.h"

#include <string.h>

bool slug_is(const char *text, size_t length, const char *slug)
{
	const char *end = text + length;
	bool gap = false, any = false;
	while (text < end) {
		uint32_t ch = find_letter(utf8_next(&text));
		if (ch == 0) {
			gap = any;
			continue;
		}
		if (gap && *slug++ != '-')
			return false;
		gap = false;
		any = true;
		if (find_letter(utf8_next(&slug)) != ch)
			return false;
	}
	return any && *slug == '\0';
}
