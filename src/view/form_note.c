/* SPDX-License-Identifier: MIT */
/* A day's note as a whole: some lines here, more of them in the runner's own editor.  What does not fit is said and nothing of it
   is thrown away: the text here stays, and the editor's text stays in its file. */
#include "config.h"

#include "view/form_ops.h"

#include "view/form_view.h"

#include <stdio.h>
#include <string.h>

enum { WIDE = 66, ROWS = 14 };

void form_open_note(struct app *app)
{
	form_open(app, FORM_NOTE, app->cursor);
	line_set(&app->form.line, app->form.base.note);
}

static void changed(struct app *app)
{
	struct open_form *f = &app->form;
	f->mine.note = f->line.text[strspn(f->line.text, " \t\n")] != '\0' ? f->line.text : NULL;
}

/* To the end of the line of the note above or below. */
static void move(struct line *l, int by)
{
	int at = l->cursor;
	if (by < 0) {
		while (at > 0 && l->text[at - 1] != '\n')
			at--;
		l->cursor = at > 0 ? at - 1 : 0;
		return;
	}
	at += (int)strcspn(l->text + at, "\n");
	if (l->text[at] == '\n')
		at += 1 + (int)strcspn(l->text + at + 1, "\n");
	l->cursor = at;
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	char when[DAY_WORDS];
	day_words(f->day, app->today, when);
	if (f->mine.note == NULL)
		form_save(app, out, "deleted the note of %s", when);
	else
		form_save(app, out, "note of %s", when);
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	struct open_form *f = &app->form;
	switch (k) {
	case K_ENTER: case '\n': save(app, out); return true;
	case K_UP: case K_DOWN: move(&f->line, k == K_UP ? -1 : 1); return true;
	case K_CTRL('n'): form_paste(app, "\n"); return true;
	case K_CTRL('o'):
		*out = (struct effect){ .kind = EFFECT_EDIT, .text = f->line.text };
		app->asked = EFFECT_EDIT;
		return true;
	default: return k == K_TAB || k == K_BACKTAB;
	}
}

void form_note_edited(struct app *app, const char *text)
{
	struct open_form *f = &app->form;
	if (strcmp(text, f->line.text) == 0)
		return;
	f->touched = true;
	line_set(&f->line, text);
	f->wrong.code = ERR_NONE;
	changed(app);
}

static struct line *line(struct open_form *f, int *most, bool *note)
{
	*most = NOTE_BYTES;
	*note = true;
	return &f->line;
}

static void view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	char when[DAY_WORDS], left[32] = "";
	struct rect in = sheet_lay(c, ROWS, WIDE);
	bool wide = in.cols >= WIDE - 6;
	if (NOTE_BYTES - f->line.length < 500)
		snprintf(left, sizeof left, "%d left", NOTE_BYTES - f->line.length);
	sheet_title(c, in, "Note", wide ? day_words_long(f->day, when) : day_words(f->day, app->today, when), left);
	int gap = in.rows >= ROWS, foot = 2;
	struct rect area = { in.row + 1 + gap, in.col, in.rows - 1 - 2 * gap - foot, in.cols };
	line_area(&f->line, c, area, f->kind == FORM_NOTE);
	if (sheet_trouble(f, c, in, in.row + in.rows - foot) == 0)
		canvas_wrap(c, in, in.row + in.rows - foot, 0, ROLE_FORM_MUTED, "^N begins a line, ^O opens the note in your editor.");
}

static const char *const keys[] = { "Enter", "save", "Esc", "leave", "^N", "new line", "^O", "editor", "F1", "keys", NULL };
const struct form_ops form_note_ops = { key, line, changed, view, keys, NULL };
