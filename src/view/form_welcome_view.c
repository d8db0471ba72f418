/* SPDX-License-Identifier: MIT */
/* How the first start looks: a greeting, the questions, the notice, one under the other.  Where rows are short the gaps go first, then
   words, then all of it scrolls with the cursor: the first question shows the beginning, the last one the end. */
#include "config.h"

#include "view/form_view.h"

#include "base/utf8.h"
#include "view/form_welcome.h"

#include <stdio.h>

enum { WIDE = 64, FROM = 2, FIELDS = 17 };
enum { GAP = WELCOME_ROWS, GREETING, QUESTION, KEPT, NOTICE };

/* Top to bottom: a row, a text or a gap. */
static const int parts[] = { GREETING, GAP, WELCOME_UNITS, WELCOME_WEEK, GAP, QUESTION, WELCOME_SITUATION, KEPT, GAP, NOTICE };
enum { PARTS = sizeof parts / sizeof parts[0], GAPS = 3 };

/* How it is written into a sheet of some size. */
struct way {
	int cols, gaps;
	bool brief;
};

static int focus_of(const struct open_form *f)
{
	return f->under != FORM_NONE ? f->focus_under : f->focus;
}

/* What is answered is said where it may be; which of the things asked for holds is nowhere. */
static const char *text_of(const struct open_form *f, int part, bool brief, char text[WORDS])
{
	switch (part) {
	case GREETING:
		return "Six questions each morning, and restday says whether to train, go easy, move lightly or rest completely, "
			"and shows you why.";
	case QUESTION:
		return brief ? "Under 18, pregnant, a lasting illness, an eating disorder now or earlier, heart medicine: any of it?" :
			"Does one of these hold for you: under 18, pregnant, a lasting illness, an eating disorder now or earlier, "
			"medicine that acts on the heart?";
	case KEPT:
		return f->wrong.code != ERR_NONE ? f->wrong.text : brief ? "" :
			"Only none or some is kept, never which; verdicts then say so.";
	case NOTICE:
		if (brief)
			return "Ask a doctor or coach before a new programme; restday replaces nobody who knows you.";
		snprintf(text, WORDS, "%s %s", words_programme, words_notice);
		return text;
	default:
		return "";
	}
}

static int height(const struct open_form *f, int part, const struct way *way)
{
	char text[WORDS];
	return part <= GAP ? 1 : sheet_wrapped(text_of(f, part, way->brief, text), way->cols);
}

static void draw_choices(const struct open_form *f, int i, struct canvas *c, struct rect in, int row)
{
	const struct welcome_row *r = &welcome_rows[i];
	int chosen = f->answers[i], cols = 0, n = 0, col = in.col + FIELDS;
	bool focus = focus_of(f) == i && row >= in.row && row < in.row + in.rows;
	for (; r->words[n] != NULL; n++)
		cols += 2 + utf8_columns(r->words[n]);
	int room = in.col + in.cols - col, gap = cols + n - 1 <= room;
	if (cols > room) {		/* the one chosen, with signs that there are others */
		if (focus)
			canvas_park(c, row, col + 3);
		canvas_textf(c, in, row, col, ROLE_FORM_ANSWER, " \xE2\x80\xB9 %s \xE2\x80\xBA ", r->whole[chosen] != NULL ? r->whole[chosen] : "?");
		return;
	}
	for (int k = 0; k < n; k++) {
		if (focus && (k == chosen || (chosen == UNKNOWN && k == 0)))
			canvas_park(c, row, col + 1);
		col += canvas_textf(c, in, row, col, k == chosen ? ROLE_FORM_ANSWER : ROLE_FORM_FIELD, " %s ", r->words[k]) + gap;
	}
}

static void draw_row(const struct open_form *f, int i, struct canvas *c, struct rect in, int row)
{
	bool focus = focus_of(f) == i;
	if (focus)
		canvas_text(c, in, row, in.col, ROLE_FORM_TITLE, "\xE2\x80\xBA");
	canvas_text(c, in, row, in.col + FROM, focus ? ROLE_FORM_TITLE : ROLE_FORM, welcome_rows[i].label);
	draw_choices(f, i, c, in, row);
}

static void draw_part(const struct open_form *f, int part, const struct way *way, struct canvas *c, struct rect in, int row)
{
	char text[WORDS];
	enum role role = part == KEPT && f->wrong.code != ERR_NONE ? ROLE_FORM_WRONG : part == KEPT || part == NOTICE ? ROLE_FORM_MUTED : ROLE_FORM;
	if (part < WELCOME_ROWS)
		draw_row(f, part, c, in, row);
	else if (part != GAP)
		canvas_wrap(c, in, row, 0, role, text_of(f, part, way->brief, text));
}

/* Its lines, and where the row with the cursor lies and ends: the last one with all that follows, unless something is to be said right
   under it. */
static int measure(const struct open_form *f, const struct way *way, int *line, int *end)
{
	int lines = 0, focus = focus_of(f);
	bool last = focus == WELCOME_ROWS - 1, wrong = f->wrong.code != ERR_NONE;
	for (int i = 0, gap = 0; i < PARTS; i++) {
		if (parts[i] == GAP && gap++ >= way->gaps)
			continue;
		if (parts[i] == focus)
			*line = lines;
		lines += height(f, parts[i], way);
		if (parts[i] == focus || (last && (parts[i] == KEPT || (parts[i] == NOTICE && !wrong))))
			*end = lines;
	}
	return lines;
}

void form_welcome_view(const struct open_form *f, const struct app *app, struct canvas *c)
{
	int line = 0, end = 0;
	struct way way = { .cols = sheet_room(c, c->rows, WIDE).cols, .gaps = GAPS };
	(void)app;
	struct rect in = sheet_lay(c, 1 + measure(f, &way, &line, &end), WIDE);
	struct rect list = { in.row + 1, in.col, in.rows - 1, in.cols };
	while (measure(f, &way, &line, &end) > list.rows && !way.brief) {
		way.brief = way.gaps == 0;
		way.gaps -= way.gaps > 0;
	}
	int skip = focus_of(f) > 0 && end > list.rows ? end - list.rows : 0;
	if (skip > line)
		skip = line;
	sheet_title(c, in, "Welcome to restday", "", "");
	for (int i = 0, gap = 0, row = list.row - skip; i < PARTS; i++) {
		if (parts[i] == GAP && gap++ >= way.gaps)
			continue;
		draw_part(f, parts[i], &way, c, list, row);
		row += height(f, parts[i], &way);
	}
}
