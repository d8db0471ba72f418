/* SPDX-License-Identifier: MIT */
/* JSON lines by jansson, with its errors said for a person. */
#ifndef RESTDAY_EXCHANGE_JSON_H
#define RESTDAY_EXCHANGE_JSON_H

#include "base/err.h"

#include <jansson.h>
#include <stdbool.h>

/* One line as a JSON value, for json_decref(); NULL with ERR_INPUT and a sentence when it is none or holds a key twice.
   `ended`: a newline follows; where none does, an unfinished line means that the file was cut off. */
json_t *json_line(const char *line, size_t length, bool ended, struct err *err);

/* What a JSON value is, for a sentence: "a list", "a text". */
const char *json_said(const json_t *value);
/* The value itself, shortened, in `text`: "\"high\"", "2.5". */
const char *json_quoted(const json_t *value, char text[48]);

#endif
