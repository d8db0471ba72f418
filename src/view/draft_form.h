/* SPDX-License-Identifier: MIT */
/* What the parts of drafts share: lines, and a row of functions for each form. */
#ifndef RESTDAY_VIEW_DRAFT_FORM_H
#define RESTDAY_VIEW_DRAFT_FORM_H

#include "view/form_ops.h"

enum { FIELD_NAME = 63 };

struct field {
	char name[FIELD_NAME + 1];
	char value[LINE_BYTES + 1];
};

/* A line more. */
void draft_put(struct str *out, const char *name, const char *value);
/* The line at *at, which is moved behind it; false at the end and, *at then NULL, where there is no sound line. */
bool draft_next(const char **at, struct field *field);
/* The value of the first line behind the first one of `text` that is called so, in `field`; "" when there is none. */
const char *draft_value(const char *text, const char *name, struct field *field);

struct kept {
	const char *name;
	enum form_kind kind;
	/* Opens the form on the cursor's day, or leaves none open. */
	void (*open)(struct app *app, const char *text);
	/* The lines of what was typed; none where nothing differs from what the form opened with. */
	void (*write)(const struct app *app, struct str *out);
	/* Types one of those lines in; false: there is no such, or the form does not take it. */
	bool (*take)(struct app *app, const struct field *field);
	bool days;		/* its texts are days, said as on the day they were typed */
};
extern const struct kept kept[];
extern const int kept_count;

#endif
