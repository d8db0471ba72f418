/* SPDX-License-Identifier: MIT */
/* The lines of a draft.  What is escaped is only what would end a line, so that a person can read the file. */
#include "config.h"

#include "view/draft_form.h"

#include <string.h>

void draft_put(struct str *out, const char *name, const char *value)
{
	str_addf(out, "%s=", name);
	for (; *value != '\0'; value++)
		if (*value == '\n' || *value == '\t' || *value == '\\')
			str_addf(out, "\\%c", *value == '\n' ? 'n' : *value == '\t' ? 't' : '\\');
		else
			str_add_char(out, *value);
	str_add_char(out, '\n');
}

bool draft_next(const char **at, struct field *field)
{
	const char *p = *at, *end = strchr(p, '\n'), *sign = strchr(p, '=');
	size_t n = 0, name = sign != NULL ? (size_t)(sign - p) : 0;
	if (*p == '\0')
		return false;
	*at = NULL;
	if (end == NULL || sign == NULL || sign > end || name > FIELD_NAME)
		return false;
	memcpy(field->name, p, name);
	field->name[name] = '\0';
	for (p = sign + 1; p < end; p++) {
		static const char escaped[] = "nt\\", meant[] = "\n\t\\";
		const char *e = *p == '\\' && p + 1 < end ? memchr(escaped, p[1], 3) : NULL;
		if (n == LINE_BYTES || (*p == '\\' && e == NULL))
			return false;
		field->value[n++] = e != NULL ? meant[e - escaped] : *p;
		p += e != NULL;
	}
	field->value[n] = '\0';
	*at = end + 1;
	return true;
}

const char *draft_value(const char *text, const char *name, struct field *field)
{
	for (const char *at = strchr(text, '\n') + 1; draft_next(&at, field);)
		if (strcmp(field->name, name) == 0)
			return field->value;
	field->value[0] = '\0';
	return field->value;
}
