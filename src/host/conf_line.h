/* SPDX-License-Identifier: MIT */
/* What reader and writer of the configuration know of one line. */
#ifndef RESTDAY_HOST_CONF_LINE_H
#define RESTDAY_HOST_CONF_LINE_H

#include <stddef.h>

/* The most bytes of a file; of a line, which inih has room for; of a value. */
enum { CONF_BYTES = 1 << 20, CONF_LINE = 190, CONF_VALUE = 100, CONF_BLANKS = 5 };
extern const char conf_blanks[CONF_BLANKS + 1];

/* Where a comment begins behind what the line says, or its end. */
const char *conf_comment(const char *text, const char *stop);
/* The bracket that closes a heading, or NULL where the line is none. */
const char *conf_heading(const char *text, const char *stop);
/* What is wrong with the bytes of a line, or NULL. */
const char *conf_fault(const char *text, size_t n);

#endif
