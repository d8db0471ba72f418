/* SPDX-License-Identifier: MIT */
/* A strict decoder: what it passes may be stored and shown, whatever file or keyboard it came from. */
#include "config.h"

#include "base/utf8.h"

#include <string.h>
#include <wchar.h>

#define BAD UINT32_C(0xFFFD)

/* Length of the sequence at `s` and its character; 0 when it is none. */
static size_t decode(const unsigned char *s, uint32_t *ch)
{
	size_t n = s[0] < 0x80 ? 1 : s[0] >= 0xC2 && s[0] < 0xE0 ? 2 : s[0] >= 0xE0 && s[0] < 0xF0 ? 3 : s[0] >= 0xF0 && s[0] < 0xF5 ? 4 : 0;
	if (n <= 1) {
		*ch = s[0];
		return n;
	}
	uint32_t c = s[0] & (0xFFu >> (n + 1));
	for (size_t i = 1; i < n; i++) {
		if ((s[i] & 0xC0) != 0x80)
			return 0;
		c = c << 6 | (s[i] & 0x3Fu);
	}
	if ((n == 3 && c < 0x800) || (n == 4 && (c < 0x10000 || c > 0x10FFFF)) || (c >= 0xD800 && c < 0xE000))
		return 0;
	*ch = c;
	return n;
}

uint32_t utf8_next(const char **text)
{
	const unsigned char *s = (const unsigned char *)*text;
	uint32_t ch;
	if (*s == '\0')
		return 0;
	size_t n = decode(s, &ch);
	*text += n > 0 ? n : 1;
	return n > 0 ? ch : BAD;
}

size_t utf8_put(char *out, uint32_t ch)
{
	size_t n = 0;
	if (ch < 0x80) {
		out[n++] = (char)ch;
	} else if (ch < 0x800) {
		out[n++] = (char)(0xC0 | ch >> 6);
		out[n++] = (char)(0x80 | (ch & 0x3F));
	} else if (ch < 0x10000) {
		out[n++] = (char)(0xE0 | ch >> 12);
		out[n++] = (char)(0x80 | (ch >> 6 & 0x3F));
		out[n++] = (char)(0x80 | (ch & 0x3F));
	} else {
		out[n++] = (char)(0xF0 | (ch >> 18 & 0x07));
		out[n++] = (char)(0x80 | (ch >> 12 & 0x3F));
		out[n++] = (char)(0x80 | (ch >> 6 & 0x3F));
		out[n++] = (char)(0x80 | (ch & 0x3F));
	}
	out[n] = '\0';
	return n;
}

bool utf8_valid(const char *text)
{
	uint32_t ch;
	for (const unsigned char *s = (const unsigned char *)text; *s != '\0';) {
		size_t n = decode(s, &ch);
		if (n == 0)
			return false;
		s += n;
	}
	return true;
}

bool utf8_is_control(uint32_t ch)
{
	return ch < 0x20 || (ch >= 0x7F && ch < 0xA0) || ch == 0x2028 || ch == 0x2029 || (ch >= 0x202A && ch <= 0x202E) ||
	       (ch >= 0x2066 && ch <= 0x2069) || ch == 0xFEFF;
}

bool utf8_storable(const char *text, bool note)
{
	while (*text >= 0x20 && *text < 0x7F)	/* most text is plain, and every day read or imported comes through here */
		text++;
	if (!utf8_valid(text))
		return false;
	for (uint32_t ch; (ch = utf8_next(&text)) != 0;)
		if (utf8_is_control(ch) && !(note && (ch == '\n' || ch == '\t')))
			return false;
	return true;
}

void utf8_tame(char *text)
{
	char *out = text;
	for (const char *in = text; *in != '\0';) {
		const char *start = in;
		uint32_t ch = utf8_next(&in);
		if (utf8_is_control(ch) || (ch == BAD && in == start + 1)) {
			*out++ = '?';
			continue;
		}
		memmove(out, start, (size_t)(in - start));
		out += in - start;
	}
	*out = '\0';
}

int utf8_width(uint32_t ch)
{
	if (ch < 0x7F)
		return ch >= 0x20;
	int w = wcwidth((wchar_t)ch);
	return w < 0 ? 1 : w;
}

int utf8_columns(const char *text)
{
	int columns = 0;
	for (uint32_t ch; (ch = utf8_next(&text)) != 0;)
		columns += utf8_width(ch);
	return columns;
}
