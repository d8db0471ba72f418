/* SPDX-License-Identifier: MIT */
/* The help overlay, made from the table of acts: what the keys do cannot be told otherwise than it is. */
#include "config.h"

#include "view/form_ops.h"

#include "base/utf8.h"
#include "view/form_view.h"
#include "view/screen.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

enum { WIDE = 72, KEY_COLS = 9, KEY_COLS_MOST = 20, INDENT = 2 };

/* A row as it is drawn; help that is NULL: `keys` is a heading. */
struct help_row {
	char keys[KEYMAP_LABEL];
	const char *help;
};

/* Keys of forms, which are dispatched in form_*.c. */
static const struct help_row form_rows[] = {
	{ "In forms", NULL },
	{ "1 to 5", "Answer a question of the check-in; 5 is always the good end." },
	{ "-", "Not known." },
	{ "m", "Four further questions." },
	{ "Tab S-Tab", "The next field, the one before; arrows do the same." },
	{ "y n", "Tick a row, or not; Space turns it over or takes the next choice." },
	{ "Enter", "Save, from any field." },
	{ "Esc", "Leave; asks when something was typed." },
	{ "^A ^E", "Start and end of the line; ^W ^U ^K delete parts of it." },
};
enum { FORM_ROWS = sizeof form_rows / sizeof form_rows[0], HELP_ROWS = 80 };

struct help {
	int count, key_cols;
	int lines;			/* with the empty one above each heading, if nothing wraps */
	struct help_row row[HELP_ROWS];
};

static void add(struct help *h, const char *keys, const char *help)
{
	if (h->count == HELP_ROWS)
		return;
	struct help_row *row = &h->row[h->count++];
	int cols = utf8_columns(keys);
	snprintf(row->keys, sizeof row->keys, "%s", keys);
	row->help = help;
	h->lines += help != NULL ? 1 : 2;
	if (help != NULL && cols > h->key_cols)
		h->key_cols = cols < KEY_COLS_MOST ? cols : KEY_COLS_MOST;
}

static bool in_orders(enum act act)
{
	for (int i = 0; i < order_table_count; i++)
		if (strcmp(order_table[i].name, acts[act].name) == 0)
			return true;
	return false;
}

/* The screen below first, then what holds on all of them; forms and commands are opened from the weeks only. */
static void compose(const struct app *app, struct help *h)
{
	const struct act_use *uses = screens[app->screen].uses;
	char keys[KEYMAP_LABEL];
	*h = (struct help){ .key_cols = KEY_COLS };
	for (const struct act_use *use = uses; use != NULL && use->act != ACT_NONE; use++) {
		keymap_use_label(&app->keys, use, true, keys);
		add(h, keys, use->help);
	}
	for (int act = ACT_NONE + 1; uses == NULL && act < ACT_EVERYWHERE; act++)
		if (app->keys.keys[act][0] != 0)		/* the others stand below, among the commands */
			add(h, app->keys.label[act], acts[act].help);
	add(h, "On every screen", NULL);
	for (int act = ACT_EVERYWHERE; act < ACT_COUNT; act++)
		if (!act_used(uses, (enum act)act))
			add(h, app->keys.label[act], acts[act].help);
	if (uses != NULL)
		return;
	for (int i = 0; i < FORM_ROWS; i++)
		add(h, form_rows[i].keys, form_rows[i].help);
	add(h, "Commands", NULL);
	for (int i = 0; i < order_table_count; i++) {
		snprintf(keys, sizeof keys, ":%s", order_table[i].name);
		add(h, keys, order_table[i].help);
	}
	for (int act = ACT_NONE + 1; act < ACT_EVERYWHERE; act++)
		if (app->keys.keys[act][0] == 0 && !in_orders((enum act)act))
			add(h, app->keys.label[act], acts[act].help);
}

/* Lines a row takes on a sheet `cols` wide. */
static int height(const struct help *h, int i, int cols)
{
	return h->row[i].help == NULL ? 2 : sheet_wrapped(h->row[i].help, cols - h->key_cols - INDENT);
}

/* The last row that may stand first with everything behind it in view. */
static int last_first(const struct app *app, const struct help *h)
{
	struct canvas none = { .rows = app->rows, .cols = app->cols };
	int n = h->count, i = n;
	struct rect in = sheet_room(&none, h->lines + 1, WIDE);
	int left = in.rows - 1;
	while (i > 0 && (left -= height(h, i - 1, in.cols)) >= 0)
		i--;
	return i < n ? i : n - 1;
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	int *first = &app->form.focus;
	struct help h;
	(void)out;
	if (k == K_ESC || k == 'q' || k == '?' || k == K_F1 || k == K_ENTER || k == '\n') {
		form_uncover(app);
		return true;
	}
	compose(app, &h);
	form_list_key(first, last_first(app, &h) + 1, k == ' ' ? K_PAGE_DOWN : k);
	return true;
}

void form_help_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	struct help h;
	compose(app, &h);
	struct rect in = sheet_lay(c, h.lines + 1, WIDE);
	int last = last_first(app, &h), first = f->focus < last ? f->focus : last, indent = h.key_cols + INDENT;
	sheet_title(c, in, "Keys", "", first < last ? "j for more" : "");
	canvas_park(c, in.row, in.col);
	for (int i = first, row = in.row + 1; i < h.count && row < in.row + in.rows; i++) {
		const struct help_row *help = &h.row[i];
		struct rect text = { in.row, in.col + indent, in.rows, in.cols - indent };
		if (help->help == NULL) {
			canvas_text(c, in, row + 1, in.col, ROLE_FORM_TITLE, help->keys);
			row += 2;
			continue;
		}
		canvas_cut(c, in, row, in.col, h.key_cols, ROLE_FORM_TITLE, help->keys);
		row += canvas_wrap(c, text, row, 0, ROLE_FORM, help->help);
	}
}

static const char *const keys[] = { "j k", "scroll", "Esc", "back", NULL };
const struct form_ops form_help_ops = { key, NULL, NULL, form_help_view, keys, NULL };
