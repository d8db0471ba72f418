/* SPDX-License-Identifier: MIT */
/* Keys of the forms made of rows: the same everywhere, so that who knows one form knows all.  Enter saves from any row. */
#include "config.h"

#include "view/form_ask.h"

#include "view/form_view.h"

#include <stdarg.h>
#include <stdio.h>

const struct ask_form *ask_form_of(const struct open_form *f)
{
	switch (f->under != FORM_NONE ? f->under : f->kind) {
	case FORM_ILLNESS: return &form_illness;
	case FORM_PAIN: return &form_pain;
	case FORM_RACE: return &form_race;
	case FORM_BLOCK: return &form_block;
	case FORM_OVERRIDE: return &form_override;
	case FORM_TOOLS_USED: return &form_tools;
	default: return NULL;
	}
}

struct line *ask_line(struct open_form *f, int text)
{
	return text == ASK_LINE ? &f->line : &f->numbers[text];
}

bool ask_changed(const struct open_form *f, int ask)
{
	return (f->answered >> ask & 1) != 0;
}

bool ask_refuse(struct open_form *f, int ask, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vsnprintf(f->wrong.text, sizeof f->wrong.text, format, args);
	va_end(args);
	f->wrong.code = ERR_USAGE;
	f->wrong_field = ask;
	return false;
}

static void changed(struct app *app)
{
	struct open_form *f = &app->form;
	f->answered |= 1u << f->focus;
	f->touched = true;
	f->judged = f->insisted = false;
	f->wrong.code = ERR_NONE;
	ask_form_of(f)->read(app);
}

static int words_of(const struct ask *ask)
{
	int n = 0;
	while (ask->words[n] != NULL)
		n++;
	return n;
}

static void move(struct open_form *f, int by)
{
	int count = ask_form_of(f)->count;
	f->focus = (f->focus + by + count) % count;
}

static void answer(struct app *app, int value, bool go_on)
{
	app->form.answers[app->form.focus] = value;
	changed(app);
	if (go_on)
		move(&app->form, 1);
}

static bool choice_key(struct app *app, const struct ask *ask, uint32_t key)
{
	int now = app->form.answers[app->form.focus], n = words_of(ask);
	if (key >= '1' && key < '1' + (uint32_t)n)
		answer(app, (int)(key - '1'), true);
	else if (key == K_RIGHT || key == 'l' || key == ' ')
		answer(app, now < n - 1 ? now + 1 : key == ' ' ? 0 : n - 1, false);
	else if (key == K_LEFT || key == 'h')
		answer(app, now > 0 ? now - 1 : 0, false);
	else
		for (int i = 0; i < n; i++)
			if (key == (unsigned char)ask->words[i][0]) {
				answer(app, i, true);
				return true;
			}
	return false;
}

static void tick_key(struct app *app, uint32_t key)
{
	if (key == ' ' || key == 'x')
		answer(app, app->form.answers[app->form.focus] != 1, false);
	else if (key == 'y' || key == 'n')
		answer(app, key == 'y', true);
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	const struct ask_form *form = ask_form_of(f);
	f->wrong.code = ERR_NONE;
	f->insisted = true;
	form->read(app);
	if (f->wrong.code == ERR_NONE)
		form->save(app, out);
	if (f->wrong.code != ERR_NONE && f->wrong_field < form->count)
		f->focus = f->wrong_field;
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	struct open_form *f = &app->form;
	const struct ask *ask = &ask_form_of(f)->asks[f->focus];
	switch (k) {
	case K_ENTER: case '\n': save(app, out); return true;
	case K_TAB: case K_DOWN: move(f, 1); return true;
	case K_BACKTAB: case K_UP: move(f, -1); return true;
	case K_ESC: return false;
	default: break;
	}
	if (ask->type == ASK_TEXT || (ask->type == ASK_CHOICE && choice_key(app, ask, k)))
		return ask->type != ASK_TEXT;
	if (ask->type == ASK_TICK)
		tick_key(app, k);
	if (k == 'j' || k == 'k')
		move(f, k == 'j' ? 1 : -1);
	else if (k == '?')
		form_cover(f, FORM_HELP);
	else if (k == 'q')
		form_leave(app);
	return true;
}

static struct line *line(struct open_form *f, int *most, bool *note)
{
	const struct ask *ask = &ask_form_of(f)->asks[f->focus];
	*most = ask->most;
	*note = false;
	return ask->type == ASK_TEXT ? ask_line(f, ask->text) : NULL;
}

static const char *const choice_keys[] = { "Enter", "save", "Esc", "leave", "Space", "choose", "Tab", "next", "F1", "keys", NULL };
static const char *const tick_keys[] = { "Enter", "save", "Esc", "leave", "y n", "yes, no", "Tab", "next", "F1", "keys", NULL };
static const char *const text_keys[] = { "Enter", "save", "Esc", "leave", "Tab", "next", "^U", "clear", "F1", "keys", NULL };

static const char *const *keys_at(const struct open_form *f, const struct app *app)
{
	static const char *const *const of[] = { [ASK_CHOICE] = choice_keys, [ASK_TICK] = tick_keys, [ASK_TEXT] = text_keys };
	(void)app;
	return of[ask_form_of(f)->asks[f->focus].type];
}

const struct form_ops form_ask_ops = { key, line, changed, form_ask_view, text_keys, keys_at };
