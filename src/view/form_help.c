/* SPDX-License-Identifier: MIT */
/* The help overlay, made from the table of acts: what the keys do cannot be told otherwise than it is. */
#include "config.h"

#include "view/form_ops.h"

#include "view/form_view.h"
#include "view/screen.h"

#include <stddef.h>

enum { WIDE = 72, KEY_COLS = 9, INDENT = 2 };

/* Keys of forms, which are dispatched in form_*.c; a key label of NULL is a heading. */
static const struct help_row {
	const char *keys, *help;
} form_rows[] = {
	{ NULL, "In forms" },
	{ "1 to 5", "Answer a question of the check-in; 5 is always the good end." },
	{ "-", "Not known." },
	{ "m", "Four further questions." },
	{ "Tab S-Tab", "The next field, the one before; arrows do the same." },
	{ "y n", "Tick a row, or not; Space turns it over or takes the next choice." },
	{ "Enter", "Save, from any field." },
	{ "Esc", "Leave; asks when something was typed." },
	{ "^A ^E", "Start and end of the line; ^W ^U ^K delete parts of it." },
};
enum { FORM_ROWS = sizeof form_rows / sizeof form_rows[0] };

/* Rows for the screen below: what its keys do there; forms are opened from the weeks only. */
static int rows(const struct app *app)
{
	const struct act_use *uses = screens[app->screen].uses;
	int n = 0;
	if (uses == NULL)
		return ACT_COUNT - 1 + FORM_ROWS;
	while (uses[n].act != ACT_NONE)
		n++;
	return n;
}

static struct help_row row_at(const struct app *app, int i)
{
	const struct act_use *uses = screens[app->screen].uses;
	if (uses != NULL)
		return (struct help_row){ uses[i].key_label, uses[i].help };
	if (i < ACT_COUNT - 1)
		return (struct help_row){ acts[i + 1].key_label, acts[i + 1].help };
	return form_rows[i - (ACT_COUNT - 1)];
}

/* Lines a row takes on a sheet `cols` wide. */
static int height(const struct app *app, int i, int cols)
{
	struct help_row row = row_at(app, i);
	return row.keys == NULL ? 2 : sheet_wrapped(row.help, cols - KEY_COLS - INDENT);
}

/* The last row that may stand first with everything behind it in view. */
static int last_first(const struct app *app)
{
	struct canvas none = { .rows = app->rows, .cols = app->cols };
	int n = rows(app), i = n;
	struct rect in = sheet_room(&none, n + 1, WIDE);
	int left = in.rows - 1;
	while (i > 0 && (left -= height(app, i - 1, in.cols)) >= 0)
		i--;
	return i < n ? i : n - 1;
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	int *first = &app->form.focus;
	(void)out;
	if (k == K_ESC || k == 'q' || k == '?' || k == K_F1 || k == K_ENTER || k == '\n')
		form_uncover(app);
	else if (k == ' ')
		form_list_key(first, last_first(app) + 1, K_PAGE_DOWN);
	else
		form_list_key(first, last_first(app) + 1, k);
	return true;
}

void form_help_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	int n = rows(app);
	struct rect in = sheet_lay(c, n + 1, WIDE);
	int last = last_first(app), first = f->focus < last ? f->focus : last;
	sheet_title(c, in, "Keys", "", first < last ? "j for more" : "");
	canvas_park(c, in.row, in.col);
	for (int i = first, row = in.row + 1; i < n && row < in.row + in.rows; i++) {
		struct help_row help = row_at(app, i);
		struct rect text = { in.row, in.col + KEY_COLS + INDENT, in.rows, in.cols - KEY_COLS - INDENT };
		if (help.keys == NULL) {
			canvas_text(c, in, row + 1, in.col, ROLE_FORM_TITLE, help.help);
			row += 2;
			continue;
		}
		canvas_text(c, in, row, in.col, ROLE_FORM_TITLE, help.keys);
		row += canvas_wrap(c, text, row, 0, ROLE_FORM, help.help);
	}
}

static const char *const keys[] = { "j k", "scroll", "Esc", "back", NULL };
const struct form_ops form_help_ops = { key, NULL, NULL, form_help_view, keys, NULL };
