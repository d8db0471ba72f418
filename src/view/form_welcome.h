/* SPDX-License-Identifier: MIT */
/* The three questions of the first start, for the form and its drawing. */
#ifndef RESTDAY_VIEW_FORM_WELCOME_H
#define RESTDAY_VIEW_FORM_WELCOME_H

enum { WELCOME_UNITS, WELCOME_WEEK, WELCOME_SITUATION, WELCOME_ROWS };

struct welcome_row {
	const char *pref;		/* the preference it sets */
	const char *label;
	const char *words[8];		/* what to choose from, NULL ends: its values in their order, but for "unasked" */
	const char *whole[8];		/* the same where only the one chosen is shown; NULL: no longer words */
};
extern const struct welcome_row welcome_rows[WELCOME_ROWS];

#endif
