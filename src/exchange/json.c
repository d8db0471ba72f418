/* SPDX-License-Identifier: MIT */
/* jansson parses strictly and checks UTF-8; what it reports is written for programmers, so the cases that runners meet (a
   file cut off, an object spread over lines, another encoding) get sentences of their own. */
#include "config.h"

#include "exchange/json.h"

#include "model/say.h"

#include <stdio.h>

static bool refuse(const json_error_t *error, bool ended, struct err *err)
{
	switch (json_error_code(error)) {
	case json_error_premature_end_of_input:
		if (!ended)
			return err_set(err, ERR_INPUT, "the file ends in the middle of this line: it looks cut off");
		return err_set(err, ERR_INPUT, "the object does not end on its line: say each as one JSON object on one line");
	case json_error_invalid_utf8:
		return err_set(err, ERR_INPUT, "not UTF-8 near column %d (%s): save the file as UTF-8", error->column, error->text);
	case json_error_duplicate_key:
		return err_set(err, ERR_INPUT, "%s: a key may stand once in an object", error->text);
	case json_error_null_character:
	case json_error_null_byte_in_key:
		return err_set(err, ERR_INPUT, "near column %d a text holds \\u0000: plain text is accepted", error->column);
	case json_error_numeric_overflow:
		return err_set(err, ERR_INPUT, "near column %d a number has too many digits to be read", error->column);
	default:
		return err_set(err, ERR_INPUT, "not JSON near column %d (%s): one JSON object a line is accepted", error->column, error->text);
	}
}

json_t *json_line(const char *line, size_t length, bool ended, struct err *err)
{
	json_error_t error;
	json_t *value = json_loadb(line, length, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
	if (value == NULL)
		refuse(&error, ended, err);
	return value;
}

const char *json_said(const json_t *value)
{
	switch (json_typeof(value)) {
	case JSON_OBJECT:
		return "an object";
	case JSON_ARRAY:
		return "a list";
	case JSON_STRING:
		return "a text";
	case JSON_INTEGER:
	case JSON_REAL:
		return "a number";
	case JSON_TRUE:
		return "true";
	case JSON_FALSE:
		return "false";
	case JSON_NULL:
		break;
	}
	return "null";
}

const char *json_quoted(const json_t *value, char text[48])
{
	char number[32];
	if (json_is_string(value))
		snprintf(text, 48, "\"%.40s\"", json_string_value(value));
	else
		snprintf(text, 48, "%s", json_is_number(value) ? say_number(json_number_value(value), number) : json_said(value));
	return text;
}
