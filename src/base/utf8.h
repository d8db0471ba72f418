/* SPDX-License-Identifier: MIT */
/* UTF-8: decoding, what may be stored, and how wide a character stands.  Widths live here and nowhere else. */
#ifndef RESTDAY_BASE_UTF8_H
#define RESTDAY_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The character at *text, which is moved behind it; U+FFFD for a byte that is none (moved by one); 0 at the end. */
uint32_t utf8_next(const char **text);

/* Writes `ch` to `out` (at least 5 bytes, NUL-terminated) and returns its length in bytes. */
size_t utf8_put(char *out, uint32_t ch);

/* Whether all of `text` is well-formed UTF-8 (no surrogates, nothing overlong, nothing above U+10FFFF). */
bool utf8_valid(const char *text);

/* Whether `ch` would steer a terminal or hide text: C0 and C1 controls, DEL, line and paragraph separators,
   bidirectional overrides.  Newline and tab count as control here; utf8_storable() lets them pass in notes. */
bool utf8_is_control(uint32_t ch);

/* Whether `text` may be kept: well-formed and free of control characters (newline and tab pass where `note`). */
bool utf8_storable(const char *text, bool note);

/* Replaces in place what utf8_storable() would refuse: bad bytes and controls by '?'. */
void utf8_tame(char *text);

/* Columns `ch` takes: 0 for combining marks, 1, or 2.  Never negative; needs the locale for what is beyond ASCII. */
int utf8_width(uint32_t ch);

/* Columns `text` takes on one line. */
int utf8_columns(const char *text);

#endif
