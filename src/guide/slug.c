/* SPDX-License-Identifier: MIT */
/* A table for the Latin letters of European names rather than the locale's: what is found must not depend on where one looks. */
#include "config.h"

#include "guide/slug.h"

#include "base/utf8.h"

#include <string.h>

/* U+00C0..U+017F, the letter underneath each; '.' where there is none. */
static const char plain[] =
	"aaaaaaaceeeeiiii" "dnooooo.ouuuuyts" "aaaaaaaceeeeiiii" "dnooooo.ouuuuyty"
	"aaaaaaccccccccdd" "ddeeeeeeeeeegggg" "gggghhhhiiiiiiii" "iiiijjkkklllllll" "lllnnnnnnnnnoooo" "oooorrrrrrssssss"
	"ssttttttuuuuuuuu" "uuuuwwyyyzzzzzzs";

uint32_t slug_letter(uint32_t ch)
{
	if (ch < 0x80) {
		if (ch >= 'A' && ch <= 'Z')
			return ch + ('a' - 'A');
		return (ch >= 'a' && ch <= 'z') || (ch >= '0' && ch <= '9') ? ch : 0;
	}
	if (ch < 0xC0 || ch == 0xD7 || ch == 0xF7 || (ch >= 0x2000 && ch < 0x2C00) || (ch >= 0x3000 && ch < 0x3040))
		return 0;
	return ch <= 0x17F ? (unsigned char)plain[ch - 0xC0] : ch;
}

bool slug_is(const char *text, size_t length, const char *slug)
{
	const char *end = text + length;
	bool gap = false, any = false;
	while (text < end) {
		uint32_t ch = slug_letter(utf8_next(&text));
		if (ch == 0) {
			gap = any;
			continue;
		}
		if (gap && *slug++ != '-')
			return false;
		gap = false;
		any = true;
		if (slug_letter(utf8_next(&slug)) != ch)
			return false;
	}
	return any && *slug == '\0';
}
