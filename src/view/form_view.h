/* SPDX-License-Identifier: MIT */
/* Drawing of forms: the sheet they stand on, and one function for each kind. */
#ifndef RESTDAY_VIEW_FORM_VIEW_H
#define RESTDAY_VIEW_FORM_VIEW_H

#include "recovery/words.h"
#include "view/app.h"

struct rest_choice {
	char key;
	const char *words;
};
extern const struct rest_choice rest_choices[REST_PURPOSES];

/* Lays a sheet that has room for `rows` by `cols` inside, as far as the screen lets it, with a border where one fits; returns
   the inside. */
struct rect sheet_lay(struct canvas *c, int rows, int cols);
/* The same inside, nothing drawn. */
struct rect sheet_room(const struct canvas *c, int rows, int cols);
/* The first line of the inside: what the form is in bold, for which day, and at the right what is said of it. */
void sheet_title(struct canvas *c, struct rect in, const char *title, const char *when, const char *right);
/* What is wrong, or the question whether to leave, from `row` on; the rows used, 0 when there is nothing to say. */
int sheet_trouble(const struct open_form *f, struct canvas *c, struct rect in, int row);
/* A text field `width` wide with air at both ends. */
void sheet_field(struct canvas *c, struct rect in, int row, int col, int width, const struct line *line, bool focused);
/* The last row of the screen: the keys of the form, as many as fit. */
void sheet_footer(struct canvas *c, const char *const *keys);
/* The first row of a list of `count` to be shown in `rows`, so that `focus` is among them. */
int sheet_first(int focus, int count, int rows);
/* Rows that canvas_wrap() takes for `text` in `cols` columns. */
int sheet_wrapped(const char *text, int cols);

/* Of a form that was judged: the first medical line, or ""; it stands above the verdict, which gives way to it. */
const char *sheet_medical(const struct open_form *f, char text[WORDS]);
/* The verdict as it would be, in at most `rows` rows from `row` on. */
void sheet_verdict(const struct open_form *f, const struct app *app, struct canvas *c, struct rect in, int row, int rows);

void form_ask_view(const struct open_form *f, const struct app *app, struct canvas *c);
void form_checkin_view(const struct open_form *f, const struct app *app, struct canvas *c);
void form_session_view(const struct open_form *f, const struct app *app, struct canvas *c);
void form_rest_view(const struct open_form *f, const struct app *app, struct canvas *c);
void form_choose_view(const struct open_form *f, const struct app *app, struct canvas *c);
void form_confirm_view(const struct open_form *f, const struct app *app, struct canvas *c);
void form_search_view(const struct open_form *f, const struct app *app, struct canvas *c);
void form_command_view(const struct open_form *f, const struct app *app, struct canvas *c);
void form_welcome_view(const struct open_form *f, const struct app *app, struct canvas *c);
void form_help_view(const struct open_form *f, const struct app *app, struct canvas *c);

#endif
