/* SPDX-License-Identifier: MIT */
/* What the parts of update share: each kind of form is a row of functions, in a file of its own. */
#ifndef RESTDAY_VIEW_FORM_OPS_H
#define RESTDAY_VIEW_FORM_OPS_H

#include "view/app.h"

struct form_ops {
	/* What the form does with a key before its text field sees it; true: done with it. */
	bool (*key)(struct app *app, uint32_t key, struct effect *out);
	/* The text field with the cursor, the most bytes it holds, whether it is a note; NULL: none. */
	struct line *(*line)(struct open_form *form, int *most, bool *note);
	/* The text of that field has changed. */
	void (*changed)(struct app *app);
	void (*view)(const struct open_form *form, const struct app *app, struct canvas *canvas);
	const char *const *keys;	/* for the footer, most needed first: key, label, key, label, ..., NULL */
	/* The same where they follow the field with the cursor or the day; NULL: always those. */
	const char *const *(*keys_at)(const struct open_form *form, const struct app *app);
};
extern const struct form_ops form_checkin_ops, form_session_ops, form_rest_ops, form_choose_ops, form_confirm_ops,
	form_leave_ops, form_help_ops, form_ask_ops, form_note_ops, form_search_ops, form_command_ops,
	form_welcome_ops;

/* app.c: the one line at the bottom. */

/* form_note.c: what the editor made of the note. */
void form_note_edited(struct app *app, const char *text);

/* form.c: what all forms do. */
const struct form_ops *form_ops_of(enum form_kind kind);
void form_open(struct app *app, enum form_kind kind, day x);
void form_close(struct app *app);
void form_key(struct app *app, uint32_t key, struct effect *out);
void form_paste(struct app *app, const char *text);
void form_leave(struct app *app);		/* closes, or asks when something was typed */
void form_cover(struct open_form *form, enum form_kind kind);	/* help or a question over the form */
void form_uncover(struct app *app);		/* back from it */
/* Checks what the form holds and asks for it to be saved under these words; without a difference closes. */
void form_save(struct app *app, struct effect *out, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* What opens a form on the cursor's day, or says why not. */
enum { FOCUS_FIRST = -1 };			/* the first question not answered */
void form_open_checkin(struct app *app, int focus);
void form_open_session(struct app *app, struct thing thing);
void form_open_rest(struct app *app);
void form_open_illness(struct app *app);
void form_open_pain(struct app *app);
void form_open_race(struct app *app);
void form_open_block(struct app *app);
void form_open_override(struct app *app);
void form_open_tools(struct app *app);
void form_open_note(struct app *app);
void form_open_things(struct app *app, bool deleting);
void form_open_confirm(struct app *app, struct thing thing);

void form_open_welcome(struct app *app);
/* form_welcome.c: the first history is there: opened where nothing is entered and nothing was asked yet; its lines were written, or
   were not. */
void form_welcome_begin(struct app *app);
void form_welcome_saved(struct app *app, struct effect *out);
void form_welcome_failed(struct app *app, const struct err *err);

void form_open_search(struct app *app, const char *words, struct effect *out);	/* "" asks for them */
void form_open_command(struct app *app);
/* form_search.c: what was found is there (EVENT_FOUND); its list once more; another day of it. */
void form_search_take(struct app *app, const struct event *event);
void form_search_again(struct app *app);
void form_search_step(struct app *app, int by);
/* form_race.c, form_tools.c: puts the words said behind `race` or `tools` into the form just opened. */
void form_race_words(struct open_form *form, const char *words);
void form_tools_words(struct open_form *form, const char *words);

/* form_command.c: what to do before a frame; a setting was written; words said behind the act whose form was just opened. */
struct effect form_command_settle(struct app *app);
void form_command_past(struct app *app, const char *text);
void form_command_set(struct app *app);
void form_command_words(struct app *app, struct effect *out);

/* mouse.c */
void mouse_take(struct app *app, const struct event *event, struct effect *out);

/* app.c: does what a key or a name asks for. */
void app_act(struct app *app, enum act act, struct effect *out);

/* A list of `count` rows with the cursor in *focus: moves it for j k, arrows, Home End, g G; true when the key was one. */
bool form_list_key(int *focus, int count, uint32_t key);

/* form_judge.c: the verdict as it would be, of a check-in once the core six are answered, with usual values; all that costs. */
void form_judge(struct app *app);
/* Whether the check-in asks if an illness, or a pain, goes on: FIELD_STILL_ILL, FIELD_STILL_PAIN. */
bool form_checkin_asks(const struct open_form *f, int field);
int form_checkin_next(const struct open_form *f, int field, int by);

#endif
