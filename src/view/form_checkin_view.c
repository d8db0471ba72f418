/* SPDX-License-Identifier: MIT */
/* How a check-in looks: questions above, what they come to below.  Where rows are short the gaps go first, then the questions
   scroll under title and verdict, which stay. */
#include "config.h"

#include "view/form_view.h"

#include "base/utf8.h"
#include "model/say.h"
#include "recovery/words.h"
#include "view/form_ops.h"

#include <stdio.h>
#include <string.h>

enum { WIDE = 64, MIDDLE = 52, GAP = -1, MORE = FIELD_COUNT, ROWS_MAX = FIELD_COUNT + 8 };

/* Columns: wide, the same without the word of step 1, narrow. */
struct columns {
	bool wide;
	int label, low, boxes, step, words;	/* low: where the word of step 1 ends, 0 not shown */
};

static struct columns columns_of(struct rect in)
{
	if (in.cols >= WIDE - 4)
		return (struct columns){ true, 2, 27, 29, 4, 50 };
	if (in.cols >= MIDDLE)
		return (struct columns){ true, 2, 0, 17, 4, 38 };
	return (struct columns){ false, 1, 0, 15, 2, 25 };
}

static const char *const number_labels[NUMBERS] = { "Sleep", "Resting heart rate", "HRV, rMSSD ms" };
static const char *const number_short[NUMBERS] = { "Sleep", "Heart rate", "HRV ms" };
static const char *const number_hints[NUMBERS] = {
	"how long you slept: 6:20, 7h or 380m", "beats a minute, measured at rest: 20 to 150", "rMSSD in milliseconds: 1 to 400",
};

static bool focused(const struct open_form *f, int field)
{
	return (f->kind == FORM_CHECKIN ? f->focus : f->focus_under) == field;
}

static int label(struct canvas *c, struct rect in, const struct columns *at, int row, bool focus, const char *text)
{
	if (focus)
		canvas_text(c, in, row, in.col, ROLE_FORM_TITLE, "\xE2\x80\xBA");
	return canvas_text(c, in, row, in.col + at->label, focus ? ROLE_FORM_TITLE : ROLE_FORM, text);
}

static void draw_item(const struct open_form *f, struct canvas *c, struct rect in, const struct columns *at, int row, int item)
{
	const struct item_info *info = &items[item];
	bool focus = focused(f, item);
	int step = f->mine.item[item];
	label(c, in, at, row, focus, info->label);
	if (at->low > 0)
		canvas_text(c, in, row, in.col + at->low - utf8_columns(info->words[0]), ROLE_FORM_MUTED, info->words[0]);
	for (int i = 1; i <= 5; i++) {
		int col = in.col + at->boxes + (i - 1) * at->step;
		enum role role = i == step ? ROLE_FORM_ANSWER : ROLE_FORM_FIELD;
		if (at->wide)
			canvas_textf(c, in, row, col, role, " %d ", i);
		else
			canvas_textf(c, in, row, col, role, "%d", i);
	}
	if (focus) {
		int box = at->boxes + ((step == UNKNOWN ? 1 : step) - 1) * at->step + at->wide;
		canvas_park(c, row, in.col + box);
	}
	canvas_cut(c, in, row, in.col + at->words, in.cols - at->words, step == UNKNOWN ? ROLE_FORM_MUTED : ROLE_FORM,
		info->words[step == UNKNOWN ? 4 : step - 1]);
}

/* The verdict and what is usual may be told. */
static bool judged(const struct open_form *f)
{
	return f->judged && entry_core_known(&f->mine) == ITEM_CORE;
}

/* A reading that came from elsewhere stays back until the feelings are said; whoever goes to its field asks for it. */
static bool held_back(const struct open_form *f, int i)
{
	return entry_core_known(&f->mine) < ITEM_CORE && f->numbers[i].length > 0 && !f->typed[i] && !focused(f, FIELD_SLEEP + i);
}

static void draw_number(const struct open_form *f, struct canvas *c, struct rect in, const struct columns *at, int row, int i)
{
	bool focus = focused(f, FIELD_SLEEP + i), back = held_back(f, i);
	int col = in.col + (at->wide ? 22 : 12), width = at->wide ? 10 : 9;
	static const struct line nothing;
	label(c, in, at, row, focus, at->wide ? number_labels[i] : number_short[i]);
	sheet_field(c, in, row, col, width, back ? &nothing : &f->numbers[i], focus);
	const char *beside = back ? "shown after the six" : judged(f) ? f->usual[i] : "";
	canvas_cut(c, in, row, col + width + 2, in.col + in.cols - col - width - 2, ROLE_FORM_MUTED, beside);
}

static void draw_still(const struct open_form *f, struct canvas *c, struct rect in, const struct columns *at, int row, int field)
{
	int col = in.col + (at->wide ? 22 : 12);
	bool focus = focused(f, field), ill = field == FIELD_STILL_ILL;
	enum tri answer = f->still[field - FIELD_STILL_ILL].answer;
	char what[WORDS] = "y or n";
	label(c, in, at, row, focus, ill ? "Still ill?" : at->wide ? "Still in pain?" : "In pain?");
	if (!ill)
		say_pain(&f->pain_before, what, sizeof what);
	if (focus)
		canvas_park(c, row, col + 1);
	canvas_text(c, in, row, col, answer == TRI_YES ? ROLE_FORM_ANSWER : ROLE_FORM_FIELD, " yes ");
	canvas_text(c, in, row, col + 6, answer == TRI_NO ? ROLE_FORM_ANSWER : ROLE_FORM_FIELD, " no ");
	canvas_cut(c, in, row, col + 12, in.col + in.cols - col - 12, ROLE_FORM_MUTED, what);
}

static void draw_row(const struct open_form *f, struct canvas *c, struct rect in, const struct columns *at, int row, int what)
{
	if (what == GAP)
		return;
	if (what < ITEM_COUNT) {
		draw_item(f, c, in, at, row, what);
	} else if (what < FIELD_SLEEP) {
		draw_still(f, c, in, at, row, what);
	} else if (what < FIELD_NOTE) {
		draw_number(f, c, in, at, row, what - FIELD_SLEEP);
	} else if (what == FIELD_NOTE) {
		int col = in.col + (at->wide ? 22 : 12);
		label(c, in, at, row, focused(f, FIELD_NOTE), "Note");
		sheet_field(c, in, row, col, in.col + in.cols - col, &f->line, focused(f, FIELD_NOTE));
	} else {
		label(c, in, at, row, false, "More");
		canvas_text(c, in, row, in.col + (at->wide ? 22 : 12), ROLE_FORM_MUTED,
			at->low > 0 ? "m: suppleness, rested, focus, calm" : "m: four further items");
	}
}

/* The rows between title and verdict, gaps among them while `gaps` of them are left. */
static int list_rows(const struct open_form *f, int gaps, int rows[ROWS_MAX])
{
	int n = 0;
	if (gaps > 0)
		rows[n++] = GAP;
	for (int field = 0; field < FIELD_COUNT; field++) {
		bool still = field >= ITEM_COUNT && field < FIELD_SLEEP;
		if ((field >= ITEM_CORE && field < ITEM_COUNT && !f->more) || (still && !form_checkin_asks(f, field)))
			continue;
		if ((field == FIELD_SLEEP && gaps > 1) || (field == FIELD_NOTE && gaps > 2))
			rows[n++] = GAP;
		rows[n++] = field;
	}
	if (!f->more)
		rows[n++] = MORE;
	if (gaps > 3)
		rows[n++] = GAP;
	return n;
}

/* What is asked for in a field that is no item. */
static void say_hint(const struct open_form *f, day today, int field, char *text, size_t size)
{
	char when[DAY_WORDS];
	if (field == FIELD_STILL_ILL)
		snprintf(text, size, "you were ill on %s", day_words(f->still[0].last, today, when));
	else if (field == FIELD_STILL_PAIN)
		snprintf(text, size, "of %s; y: the same again, n: nothing hurts", day_words(f->still[1].last, today, when));
	else
		snprintf(text, size, "%s", field == FIELD_NOTE ? "anything worth remembering of this day" : number_hints[field - FIELD_SLEEP]);
}

static void draw_hint(const struct open_form *f, day today, struct canvas *c, struct rect in, int row)
{
	int field = f->kind == FORM_CHECKIN ? f->focus : f->focus_under;
	char text[WORDS];
	if (field >= ITEM_COUNT) {
		say_hint(f, today, field, text, sizeof text);
		canvas_cut(c, in, row, in.col, in.cols, ROLE_FORM_MUTED, text);
		return;
	}
	int col = in.col;
	for (int i = 0; i < 5; i++) {
		bool chosen = f->mine.item[field] == i + 1;
		col += canvas_textf(c, in, row, col, chosen ? ROLE_FORM_ANSWER : ROLE_FORM, "%d", i + 1) + 1;
		col += canvas_text(c, in, row, col, ROLE_FORM_MUTED, items[field].words[i]) + 2;
	}
}

void form_checkin_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	int rows[ROWS_MAX], foot = c->rows >= 24 ? 4 : c->rows >= 16 ? 3 : 2;
	char line[WORDS];
	int wanted = 1 + list_rows(f, 4, rows);
	int spoken = sheet_wrapped(judged(f) ? sheet_medical(f, line) : "", sheet_room(c, wanted, WIDE).cols);
	if (spoken + 1 > foot)
		foot = spoken + 1;
	struct rect in = sheet_lay(c, wanted + foot, WIDE);
	struct columns at = columns_of(in);
	if (foot > in.rows - 2)
		foot = in.rows - 2;	/* the focused question stays in view */
	int gaps = 4;
	while (gaps > 0 && 1 + list_rows(f, gaps, rows) + foot > in.rows)
		gaps--;
	int n = list_rows(f, gaps, rows), body = in.rows - 1 - foot;

	char when[DAY_WORDS], right[32];
	snprintf(right, sizeof right, "%d of %d answered", entry_core_known(&f->mine), (int)ITEM_CORE);
	sheet_title(c, in, "Check in", at.low > 0 ? day_words_long(f->day, when) : day_words(f->day, app->today, when), right);

	int focus = 0;
	for (int i = 0; i < n; i++)
		if (rows[i] != GAP && focused(f, rows[i]))
			focus = i;
	int first = sheet_first(focus, n, body);
	for (int i = 0; i < body && first + i < n; i++)
		draw_row(f, c, in, &at, in.row + 1 + i, rows[first + i]);

	int row = in.row + in.rows - foot;
	bool told = f->kind == FORM_LEAVE || (f->wrong.code != ERR_NONE && (f->insisted || !focused(f, f->wrong_field)));
	if (told) {
		sheet_trouble(f, c, in, row);
		return;
	}
	if (spoken > 0)
		canvas_wrap(c, in, row, 0, ROLE_FORM_WRONG, line);
	else
		draw_hint(f, app->today, c, in, row);
	row += spoken > 0 ? spoken : 1;
	if (judged(f))
		sheet_verdict(f, app, c, in, row, in.row + in.rows - row);
	else
		canvas_cut(c, in, row, in.col, in.cols, ROLE_FORM_MUTED, "Feelings first: verdict and usual values come after the six.");
}
