/* SPDX-License-Identifier: MIT */
/* Cases for `restday assess`: {"date", "settings", "diary": {"YYYY-MM-DD": {day}}} in, answers out, one JSON line each. */
#ifndef RESTDAY_EXCHANGE_CASE_H
#define RESTDAY_EXCHANGE_CASE_H

#include "base/err.h"
#include "base/str.h"
#include "recovery/review.h"
#include "recovery/why.h"

struct case_in {
	day day;
	struct settings settings;
	struct history history;	/* owned by the case */
	void *owned;
};

bool case_read(const char *line, size_t length, struct case_in *out, struct err *err);
void case_free(struct case_in *c);
/* {"verdict","binding","confidence","medical","signals","raise","borderline","recovery","suggest","tomorrow"}, newline ended. */
void case_answer(const struct case_in *c, struct str *out);
/* The review of the day: {"was","ceiling","over","mistakes"}, newline ended. */
void case_review(const struct case_in *c, struct str *out);
/* The members of the answer without the braces, for `why --json` to carry on with its own. */
void answer_write(const struct history *h, const struct settings *s, const struct assessment *a, const struct why *why,
	enum ceiling tomorrow, struct str *out);

#endif
