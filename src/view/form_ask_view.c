/* SPDX-License-Identifier: MIT */
/* How the forms made of rows look: the rows, below them what is asked for, what is wrong, or what it comes to.  Where rows are
   short the gaps go first, then the rows scroll under the title. */
#include "config.h"

#include "view/form_ask.h"

#include "base/utf8.h"
#include "view/form_view.h"

enum { WIDE = 64, FROM = 2, TICK = 4 };

/* Where choices and texts begin. */
static int fields_from(struct rect in)
{
	return in.cols < 50 ? 12 : 15;
}

static int focus_of(const struct open_form *f)
{
	return f->under != FORM_NONE ? f->focus_under : f->focus;
}

/* Choices that would not fit from there begin further left, behind their label. */
static int choices_from(const struct ask *ask, struct rect in)
{
	int cols = -1, least = FROM + utf8_columns(ask->label) + 1, from = fields_from(in);
	for (int i = 0; ask->words[i] != NULL; i++)
		cols += utf8_columns(ask->words[i]) + 3;
	if (from + cols > in.cols)
		from = in.cols - cols;
	return from < least ? least : from;
}

static void draw_choice(const struct ask *ask, int chosen, struct canvas *c, struct rect in, int row, bool focus)
{
	int col = in.col + choices_from(ask, in);
	for (int i = 0; ask->words[i] != NULL; i++) {
		if (focus && (i == chosen || (chosen == UNKNOWN && i == 0)))
			canvas_park(c, row, col + 1);
		col += canvas_textf(c, in, row, col, i == chosen ? ROLE_FORM_ANSWER : ROLE_FORM_FIELD, " %s ", ask->words[i]) + 1;
	}
}

static void draw_text(const struct open_form *f, const struct app *app, int i, struct canvas *c, struct rect in, int row, bool focus)
{
	const struct ask_form *form = ask_form_of(f);
	const struct ask *ask = &form->asks[i];
	int col = in.col + fields_from(in), room = in.col + in.cols - col, width = ask->width > 0 && ask->width < room ? ask->width : room;
	char text[256] = "";
	sheet_field(c, in, row, col, width, ask->text == ASK_LINE ? &f->line : &f->numbers[ask->text], focus);
	if (form->beside != NULL)
		form->beside(f, app, i, text, sizeof text);
	canvas_cut(c, in, row, col + width + 2, room - width - 2, ROLE_FORM_MUTED, text);
}

static void draw_row(const struct open_form *f, const struct app *app, int i, struct canvas *c, struct rect in, int row)
{
	const struct ask *ask = &ask_form_of(f)->asks[i];
	bool focus = focus_of(f) == i;
	enum role role = focus ? ROLE_FORM_TITLE : ROLE_FORM;
	int col = in.col + FROM + (ask->type == ASK_TICK ? TICK : 0);
	if (focus)
		canvas_text(c, in, row, in.col, ROLE_FORM_TITLE, "\xE2\x80\xBA");
	canvas_cut(c, in, row, col, in.col + in.cols - col, role, ask->label);
	if (ask->type == ASK_TICK) {
		bool yes = f->answers[i] == 1;
		canvas_text(c, in, row, in.col + FROM, yes ? ROLE_FORM_ANSWER : ROLE_FORM_FIELD, yes ? "[x]" : "[ ]");
		if (focus)
			canvas_park(c, row, in.col + FROM + 1);
	} else if (ask->type == ASK_CHOICE) {
		draw_choice(ask, f->answers[i], c, in, row, focus);
	} else {
		draw_text(f, app, i, c, in, row, focus && f->under == FORM_NONE);
	}
}

static bool in_trouble(const struct open_form *f)
{
	return f->kind == FORM_LEAVE || (f->wrong.code != ERR_NONE && (f->insisted || focus_of(f) != f->wrong_field));
}

/* What restday says of the day as it is: a medical line first and whole, then the verdict.  Returns the rows used, as canvas_wrap(). */
static int draw_first(const struct open_form *f, const struct app *app, struct canvas *c, struct rect in, int row)
{
	char text[WORDS];
	int from = row, label = fields_from(in);
	if (!f->judged)
		return 0;
	if (sheet_medical(f, text)[0] != '\0') {
		row += canvas_wrap(c, in, row, 0, ROLE_FORM_WRONG, text);
		row += canvas_wrap(c, in, row, 0, ROLE_FORM, override_medical);
	}
	if (label < 15)
		label = FROM;
	else
		canvas_text(c, in, row, in.col + FROM, ROLE_FORM_MUTED, "restday says");
	struct rect rest = { in.row, in.col + label, in.rows, in.cols - label };
	if (f->day < app->today && assessment_only_unknown(&f->assessment)) {
		int n = canvas_text(c, rest, row, rest.col, ROLE_VERDICT_UNKNOWN, " ? ") + 1;
		canvas_cut(c, rest, row, rest.col + n, rest.cols - n, ROLE_FORM, words_unasked(&f->assessment));
	} else {
		sheet_verdict(f, app, c, rest, row, 1);
	}
	return row + 1 - from;
}

static int first_rows(const struct open_form *f, const struct app *app, int cols)
{
	struct canvas none = { 0 };
	return ask_form_of(f)->says_first ? draw_first(f, app, &none, (struct rect){ 0, 0, 0, cols }, 0) : 0;
}

static const char *hint_of(const struct ask_form *form, const struct app *app, int i, char text[WORDS])
{
	return form->hint != NULL && form->hint(app, i, text, WORDS) ? text : form->asks[i].hint;
}

/* At the foot: a medical line, or what the row with the cursor asks for; then what is to be known, then the verdict. */
static void draw_foot(const struct open_form *f, const struct app *app, struct canvas *c, struct rect in, int row, int rows)
{
	const struct ask_form *form = ask_form_of(f);
	char text[WORDS] = "";
	int end = row + rows;
	bool judged = f->judged && !form->says_first;
	if (in_trouble(f)) {
		sheet_trouble(f, c, in, row);
		return;
	}
	if (judged)
		sheet_medical(f, text);
	row += text[0] != '\0' ? canvas_wrap(c, in, row, 0, ROLE_FORM_WRONG, text)
			       : canvas_wrap(c, in, row, 0, ROLE_FORM_MUTED, hint_of(form, app, focus_of(f), text));
	text[0] = '\0';
	if (form->about != NULL)
		form->about(f, app, text, sizeof text);
	if (text[0] != '\0' && row < end)
		row += canvas_wrap(c, in, row, 0, ROLE_FORM, text);
	if (judged && row < end)
		sheet_verdict(f, app, c, in, row, 1);
}

static int foot_rows(const struct open_form *f, const struct app *app, int cols)
{
	const struct ask_form *form = ask_form_of(f);
	char text[WORDS] = "";
	int most = 0, about = 0;
	bool judged = f->judged && !form->says_first;
	for (int i = 0; i < form->count; i++) {		/* the sheet keeps its size while the cursor moves */
		int rows = sheet_wrapped(hint_of(form, app, i, text), cols);
		most = rows > most ? rows : most;
	}
	if (judged) {
		int spoken = sheet_wrapped(sheet_medical(f, text), cols);
		most = text[0] != '\0' && spoken > most ? spoken : most;
	}
	text[0] = '\0';
	if (form->about != NULL)
		form->about(f, app, text, sizeof text);
	if (text[0] != '\0')
		about = sheet_wrapped(text, cols);
	return most + about + judged;
}

/* Where there is little room what is said first takes it from the foot, but where the foot says what is wrong. */
static int share(const struct open_form *f, struct rect in, int first, int *foot)
{
	int room = in.rows - 2;		/* title, and the row with the cursor stays in view */
	if (in_trouble(f)) {
		struct canvas none = { 0 };
		int need = sheet_trouble(f, &none, (struct rect){ 0, 0, 0, in.cols }, 0);
		*foot = need > *foot ? need : *foot;
		*foot = *foot > room ? room : *foot;
		return first > room - *foot ? room - *foot : first;
	}
	first = first > room ? room : first;
	*foot = *foot > room - first ? room - first : *foot;
	return first;
}

void form_ask_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	const struct ask_form *form = ask_form_of(f);
	char when[DAY_WORDS];
	int cols = sheet_room(c, form->count + 6, WIDE).cols, foot = foot_rows(f, app, cols), told = first_rows(f, app, cols);
	struct rect in = sheet_lay(c, form->count + foot + 3 + told + (told > 0), WIDE);
	told = share(f, in, told, &foot);
	int spare = in.rows - 1 - foot - told - form->count, above = spare > 1, below = spare > 0, between = told > 0 && spare > 2;
	int body = in.rows - 1 - foot - told - above - below - between, first = sheet_first(focus_of(f), form->count, body);
	bool wide = in.cols >= WIDE - 6;
	sheet_title(c, in, form->title, wide ? day_words_long(f->day, when) : day_words(f->day, app->today, when), "");
	struct rect says = { in.row + 1 + above, in.col, told, in.cols };
	if (told > 0)
		draw_first(f, app, c, says, says.row);
	struct rect list = { says.row + told + between, in.col, body > 0 ? body : 0, in.cols };
	for (int i = 0; i < body && first + i < form->count; i++)
		draw_row(f, app, first + i, c, list, list.row + i);
	draw_foot(f, app, c, in, in.row + in.rows - foot, foot);
}
