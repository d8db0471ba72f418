/* SPDX-License-Identifier: MIT */
/* The help overlay, made from the table of acts and the signs of the grid: neither can be told otherwise than it is.  It begins with
   what a morning needs. */
#include "config.h"

#include "view/form_ops.h"

#include "base/utf8.h"
#include "view/form_view.h"
#include "view/lens.h"
#include "view/screen.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

enum { WIDE = 72, KEY_COLS = 9, KEY_COLS_MOST = 20, INDENT = 2 };

/* A row as it is drawn; help that is NULL: `keys` is a heading; `sign`, not NULL, stands for the keys. */
struct help_row {
	char keys[KEYMAP_LABEL];
	const char *help;
	const struct sign *sign;
};

/* What is done on the weeks, in the order someone new comes to need it. */
static const struct {
	const char *heading;
	enum act acts[16];
} groups[] = {
	{ "The morning, and the day", { ACT_CHECKIN, ACT_ADD, ACT_REST, ACT_OVERRIDE, ACT_NONE } },
	{ "Looking", { ACT_PANEL, ACT_FOCUS, ACT_FOCUS_BACK, ACT_OPEN, ACT_BACK, ACT_LENS, ACT_HIT_ON, ACT_HIT_BACK, ACT_NONE } },
	{ "What else a day holds", { ACT_ILLNESS, ACT_PAIN, ACT_NOTE, ACT_RACE, ACT_BLOCK, ACT_TOOLS, ACT_EDIT, ACT_DELETE, ACT_UNDO, ACT_REDO,
		ACT_NONE } },
	{ "Moving", { ACT_LEFT, ACT_RIGHT, ACT_UP, ACT_DOWN, ACT_TODAY, ACT_WEEK_BACK, ACT_WEEK_ON, ACT_MONTH_BACK, ACT_MONTH_ON, ACT_WEEK_START,
		ACT_WEEK_END, ACT_FIRST, ACT_LAST, ACT_NONE } },
};
enum { GROUPS = sizeof groups / sizeof groups[0] };

/* Keys of forms, which are dispatched in form_*.c. */
static const struct help_row form_rows[] = {
	{ "In forms", NULL, NULL },
	{ "1 to 5", "Answer a question of the check-in; 5 is always the good end.", NULL },
	{ "-", "Not known.", NULL },
	{ "m", "Four further questions.", NULL },
	{ "Tab S-Tab", "The next field, the one before; arrows do the same.", NULL },
	{ "y n", "Tick a row, or not; Space turns it over or takes the next choice.", NULL },
	{ "Enter", "Save, from any field.", NULL },
	{ "Esc", "Leave; asks when something was typed.", NULL },
	{ "^A ^E", "Start and end of the line; ^W ^U ^K delete parts of it.", NULL },
};
enum { FORM_ROWS = sizeof form_rows / sizeof form_rows[0], HELP_ROWS = 192 };

struct help {
	int count, key_cols;
	int lines;			/* with the empty one above each heading, if nothing wraps */
	struct help_row row[HELP_ROWS];
	struct sign signs[LENS_COUNT + 1][SIGNS_MOST];		/* what rows point to */
};

static void add(struct help *h, const char *keys, const char *help)
{
	if (h->count == HELP_ROWS)
		return;
	struct help_row *row = &h->row[h->count++];
	int cols = utf8_columns(keys);
	snprintf(row->keys, sizeof row->keys, "%s", keys);
	row->help = help;
	row->sign = NULL;
	h->lines += help != NULL || h->count == 1 ? 1 : 2;
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

/* Of those of a lens the ones with a name of their own: steps between two of them explain themselves. */
static void add_signs(struct help *h, const struct sign *signs, int count)
{
	for (int i = 0; i < count && h->count < HELP_ROWS; i++) {
		const char *words = signs[i].words != NULL ? signs[i].words : signs[i].name;
		if (words[0] == '\0')
			continue;
		if (signs[i].part != NULL)
			add(h, signs[i].part, NULL);
		add(h, "", words);
		h->row[h->count - 1].sign = &signs[i];
	}
}

static void add_grid(struct help *h)
{
	add_signs(h, h->signs[LENS_COUNT], sign_all(h->signs[LENS_COUNT]));
	for (int lens = 0; lens < LENS_COUNT; lens++) {
		char heading[64];
		int count = lens_signs((enum lens)lens, h->signs[lens]);
		snprintf(heading, sizeof heading, "Under the lens: %s", lens_names[lens]);
		if (count == 0)
			continue;
		add(h, heading, NULL);
		add_signs(h, h->signs[lens], count);
	}
}

/* The screen below first, then what holds on all of them; forms and commands are opened from the weeks only. */
static void compose(const struct app *app, struct help *h)
{
	const struct act_use *uses = screens[app->screen].uses;
	char keys[KEYMAP_LABEL];
	h->count = h->lines = 0;
	h->key_cols = KEY_COLS;
	for (const struct act_use *use = uses; use != NULL && use->act != ACT_NONE; use++) {
		keymap_use_label(&app->keys, use, true, keys);
		add(h, keys, use->help);
	}
	for (int i = 0; uses == NULL && i < GROUPS; i++) {
		add(h, groups[i].heading, NULL);
		for (const enum act *act = groups[i].acts; *act != ACT_NONE; act++)
			if (app->keys.keys[*act][0] != 0)		/* the others stand below, among the commands */
				add(h, app->keys.label[*act], acts[*act].help);
	}
	if (uses == NULL)
		add_grid(h);
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

/* The row a page further on, or back (`by` 1 or -1): nothing between is passed over unread. */
static int page_from(const struct app *app, const struct help *h, int first, int by)
{
	struct canvas none = { .rows = app->rows, .cols = app->cols };
	struct rect in = sheet_room(&none, h->lines + 1, WIDE);
	int left = in.rows - 1, i, to = first;
	while ((i = by > 0 ? to : to - 1) >= 0 && i < h->count && (left -= height(h, i, in.cols)) >= 0)
		to += by;
	return to != first ? to : first + by;
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
	enum act act = keymap_act(&app->keys, k);
	compose(app, &h);
	int last = last_first(app, &h), by = 0;
	if (k == ' ' || k == K_PAGE_DOWN || act == ACT_WEEK_ON)
		by = 1;
	else if (k == K_PAGE_UP || act == ACT_WEEK_BACK)
		by = -1;
	if (by != 0)
		*first = page_from(app, &h, *first, by);
	else
		form_list_key(first, last + 1, k);
	*first = *first > last ? last : *first < 0 ? 0 : *first;
	return true;
}

/* On the ground of the sheet where the sign has none of its own. */
static void draw_sign(const struct sign *sign, struct canvas *c, struct rect in, int row)
{
	struct sign here = *sign;
	if (here.look == SIGN_BARE)
		here.role = ROLE_FORM_TITLE;
	sign_draw(&here, c, in, row, in.col);
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
			row += i > first;
			canvas_text(c, in, row++, in.col, ROLE_FORM_TITLE, help->keys);
			continue;
		}
		if (help->sign != NULL)
			draw_sign(help->sign, c, in, row);
		else
			canvas_cut(c, in, row, in.col, h.key_cols, ROLE_FORM_TITLE, help->keys);
		row += canvas_wrap(c, text, row, 0, ROLE_FORM, help->help);
	}
}

static const char *const keys[] = { "j k", "scroll", "[ ]", "page", "Esc", "back", NULL };
const struct form_ops form_help_ops = { key, NULL, NULL, form_help_view, keys, NULL };
