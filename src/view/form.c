/* SPDX-License-Identifier: MIT */
/* What all forms have in common: opening, leaving, the text field, saving.  A form never loses what was typed but by a
   clear yes to that question. */
#include "config.h"

#include "view/form_ops.h"

#include "view/form_view.h"
#include "view/keep.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct form_ops *const form_ops[FORM_COUNT] = {
	[FORM_CHECKIN] = &form_checkin_ops, [FORM_SESSION] = &form_session_ops, [FORM_REST_DAY] = &form_rest_ops,
	[FORM_CHOOSE] = &form_choose_ops, [FORM_CONFIRM] = &form_confirm_ops, [FORM_LEAVE] = &form_leave_ops,
	[FORM_HELP] = &form_help_ops, [FORM_ILLNESS] = &form_ask_ops, [FORM_PAIN] = &form_ask_ops,
	[FORM_SEARCH] = &form_search_ops, [FORM_COMMAND] = &form_command_ops,
	[FORM_WELCOME] = &form_welcome_ops,
	[FORM_RACE] = &form_ask_ops, [FORM_TOOLS_USED] = &form_ask_ops,
	[FORM_BLOCK] = &form_ask_ops, [FORM_OVERRIDE] = &form_ask_ops, [FORM_NOTE] = &form_note_ops,
};

const struct form_ops *form_ops_of(enum form_kind kind)
{
	return form_ops[kind];
}

void form_open(struct app *app, enum form_kind kind, day x)
{
	struct open_form *f = &app->form;
	form_close(app);
	f->kind = kind;
	f->day = x;
	f->base = entry_keep(app->history != NULL ? history_at(app->history, x) : &entry_blank, &f->kept);
	f->mine = f->base;
}

void form_close(struct app *app)
{
	free(app->form.kept);
	free(app->form.run);
	memset(&app->form, 0, sizeof app->form);
}

void form_cover(struct open_form *f, enum form_kind kind)
{
	f->under = f->kind;
	f->focus_under = f->focus;
	f->kind = kind;
	f->focus = 0;
}

void form_uncover(struct app *app)
{
	struct open_form *f = &app->form;
	if (f->under == FORM_NONE) {
		form_close(app);
		return;
	}
	f->kind = f->under;
	f->focus = f->focus_under;
	f->under = FORM_NONE;
}

void form_leave(struct app *app)
{
	if (app->form.touched)
		form_cover(&app->form, FORM_LEAVE);
	else
		form_close(app);
}

/* What came of typing or pasting into the text field `line`. */
static void typed(struct app *app, enum line_did did, int most, bool changed)
{
	struct open_form *f = &app->form;
	if (changed) {
		f->touched = true;
		f->wrong.code = ERR_NONE;
		form_ops[f->kind]->changed(app);
	}
	if (did == LINE_FULL) {
		f->insisted = true;
		err_set(&f->wrong, ERR_USAGE, "No more fits here: %d bytes are the most; what was typed before is kept.", most);
	}
}

void form_key(struct app *app, uint32_t key, struct effect *out)
{
	struct open_form *f = &app->form;
	const struct form_ops *ops = form_ops[f->kind];
	if (key == K_F1 && f->kind != FORM_HELP && f->kind != FORM_LEAVE) {
		form_cover(f, FORM_HELP);
		return;
	}
	if (ops->key(app, key, out))
		return;
	if (key == K_ESC) {
		form_leave(app);
		return;
	}
	int most;
	bool note;
	struct line *line = ops->line != NULL ? ops->line(f, &most, &note) : NULL;
	if (line == NULL)
		return;
	enum line_did did = line_key(line, key, most);
	typed(app, did, most, did == LINE_CHANGED);
}

void form_paste(struct app *app, const char *text)
{
	struct open_form *f = &app->form;
	int most;
	bool note;
	struct line *line = form_ops[f->kind]->line != NULL ? form_ops[f->kind]->line(f, &most, &note) : NULL;
	if (line == NULL || text == NULL)
		return;
	int before = line->length;
	enum line_did did = line_paste(line, text, most, note);
	typed(app, did, most, line->length != before);
}

void form_save(struct app *app, struct effect *out, const char *format, ...)
{
	struct open_form *f = &app->form;
	f->insisted = true;
	if (!entry_check(&f->mine, &f->wrong))
		return;
	if (entry_equal(&f->base, &f->mine)) {
		form_close(app);
		app_say(app, false, "Nothing to save: it is as it was.");
		return;
	}
	va_list args;
	va_start(args, format);
	vsnprintf(app->words, sizeof app->words, format, args);
	va_end(args);
	*out = (struct effect){ .kind = EFFECT_SAVE, .day = f->day, .days = 1, .base = &f->base, .mine = &f->mine };
	memcpy(out->words, app->words, sizeof out->words);
	app->asked = EFFECT_SAVE;
}

void form_view(const struct open_form *f, const struct app *app, struct canvas *canvas)
{
	if (f->kind == FORM_NONE)
		return;
	/* The question whether to leave stands in the form itself. */
	const struct form_ops *ops = form_ops[f->kind];
	form_ops[f->kind == FORM_LEAVE ? f->under : f->kind]->view(f, app, canvas);
	sheet_footer(canvas, ops->keys_at != NULL ? ops->keys_at(f, app) : ops->keys);
}
