/* SPDX-License-Identifier: MIT */
/* Forms made of rows: choices, ticks and texts, said as a table.  form_ask.c moves and answers, form_ask_view.c draws; a form of
   this kind says only what its rows mean to an entry. */
#ifndef RESTDAY_VIEW_FORM_ASK_H
#define RESTDAY_VIEW_FORM_ASK_H

#include "view/form_ops.h"

enum ask_type { ASK_CHOICE, ASK_TICK, ASK_TEXT };
enum { ASK_LINE = NUMBERS };		/* the text kept in `line`; those before are `numbers` */

struct ask {
	enum ask_type type;
	const char *label, *hint;
	const char *const *words;	/* ASK_CHOICE: what to choose from; NULL ends.  A first letter chooses */
	int text, most, width;		/* ASK_TEXT: which text, the most bytes it holds, its columns, 0: to the end of the row */
};

struct ask_form {
	const char *title;
	const struct ask *asks;
	int count;
	/* What was answered, into `mine`; a text that cannot be read is told in `wrong` and `wrong_field`. */
	void (*read)(struct app *app);
	/* After read() found nothing wrong: what is missing, and the effect. */
	void (*save)(struct app *app, struct effect *out);
	/* What a row asks for where that is more than its hint (true: it is in `text`), NULL: never. */
	bool (*hint)(const struct app *app, int ask, char *text, size_t size);
	/* What is said beside a text ("" nothing), NULL: of none. */
	void (*beside)(const struct open_form *f, const struct app *app, int ask, char *text, size_t size);
	/* A line about the whole ("" none), NULL: never one. */
	void (*about)(const struct open_form *f, const struct app *app, char *text, size_t size);
	/* What restday says of the day as it is stands above the rows, not below them what the answers come to. */
	bool says_first;
};
extern const struct ask_form form_illness, form_pain, form_race, form_block, form_override, form_tools;

/* That of a kind, or of the form under a question; NULL: the form is none of rows. */
const struct ask_form *ask_form_of(const struct open_form *f);
struct line *ask_line(struct open_form *f, int text);
bool ask_changed(const struct open_form *f, int ask);
/* Puts the cursor on a row and says what is wrong with it. */
bool ask_refuse(struct open_form *f, int ask, const char *format, ...) __attribute__((format(printf, 3, 4)));

#endif
