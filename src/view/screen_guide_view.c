/* SPDX-License-Identifier: MIT */
/* The guide painted: the contents in a column where there is room, else instead of the page; the page's lines as they were laid
   out, in roles; its live box on a ground of its own. */
#include "config.h"

#include "view/screen_guide.h"

#include "base/utf8.h"
#include "guide/guide.h"
#include "view/app.h"
#include "view/glyph.h"

#include <stdio.h>
#include <string.h>

enum { BESIDE_FROM = 100, CONTENTS_COLS = 38, NUMBER_COLS = 5, AIR_FROM_ROWS = 30, MARGIN = 4, PIECE = 4 * LEAF_MEASURE };

struct guide_layout guide_lie(int rows, int cols)
{
	struct guide_layout g = { .beside = cols >= BESIDE_FROM };
	int top = rows >= AIR_FROM_ROWS ? 2 : 1, height = rows - 2 - top, left = g.beside ? CONTENTS_COLS + 3 : 1;
	int room = cols - left - 1, width = room < LEAF_MEASURE ? room : LEAF_MEASURE;
	if (!g.beside && room > width)
		left += room - width < 2 * (MARGIN - 1) ? (room - width) / 2 : MARGIN - 1;
	height = height > 0 ? height : 0;
	g.contents = (struct rect){ top, 1, g.beside ? height + 1 : height, g.beside ? CONTENTS_COLS : cols - 2 };
	g.text = (struct rect){ top, left, height, width };
	g.foot = (struct rect){ rows - 2, left, 1, width };
	return g;
}

static bool heads_section(int page)
{
	return page == 0 || strcmp(guide_section(page), guide_section(page - 1)) != 0;
}

/* The line of the contents a page is on: sections have a heading, and a blank line between them. */
static int contents_line(int page)
{
	int line = -1;
	for (int i = 0; i <= page; i++)
		line += 1 + (heads_section(i) ? i > 0 ? 2 : 1 : 0);
	return line;
}

static void contents_view(const struct app *app, const struct guide_layout *g, struct canvas *c)
{
	const struct reader_place *at = &app->reader.at;
	struct rect r = g->contents;
	int over = contents_line(guide_count() - 1) + 1 - r.rows, skip = contents_line(at->page) - r.rows / 2;
	skip = skip > over ? over : skip;
	skip = skip < 0 ? 0 : skip;
	for (int i = 0, line = 0; i < guide_count(); i++, line++) {
		char title[GUIDE_TITLE], number[GUIDE_NUMBER];
		if (heads_section(i)) {
			line += i > 0;
			canvas_text(c, r, r.row + line - skip, r.col, ROLE_HEADING, guide_section(i));
			line++;
		}
		int row = r.row + line - skip;
		if (row < r.row || row >= r.row + r.rows)
			continue;
		enum role role = i == at->page ? ROLE_STRONG : ROLE_PLAIN;
		canvas_text(c, r, row, r.col + 1, i == at->page ? ROLE_STRONG : ROLE_MUTED, guide_number(i, number));
		canvas_cut(c, r, row, r.col + 1 + NUMBER_COLS, r.cols - NUMBER_COLS - 2, role, guide_title(i, title));
		if (i == at->page && at->contents) {
			struct rect whole = { row, r.col, 1, r.cols };
			canvas_recolour(c, whole, ROLE_STRONG);
			canvas_select(c, whole, true);
			canvas_park(c, row, r.col);
		} else if (i == at->page) {
			canvas_char(c, r, row, r.col, ROLE_TODAY, 0x203A);
		}
	}
	if (skip >= over)
		return;
	struct rect last = { r.row + r.rows - 1, r.col, 1, r.cols };
	canvas_fill(c, last, ROLE_PLAIN, ' ');
	if (at->contents)
		canvas_textf(c, last, last.row, r.col, ROLE_MUTED, "\xE2\x80\xA6 %s reads on", app->keys.first[ACT_DOWN]);
	else
		canvas_text(c, last, last.row, r.col, ROLE_MUTED, "\xE2\x80\xA6");
}

static enum role role_of(const struct leaf_line *line, const struct stretch *piece)
{
	switch (line->kind) {
	case LEAF_TITLE: case LEAF_HEADING: return ROLE_HEADING;
	case LEAF_BOX_TITLE: return ROLE_FORM_TITLE;
	case LEAF_BOX: return ROLE_FORM;
	case LEAF_TABLE_HEAD: return ROLE_MUTED;
	default: break;
	}
	if (piece->link >= 0)
		return ROLE_LINK;
	return (piece->style & (SPAN_STRONG | SPAN_EMPHASIS | SPAN_CODE)) != 0 ? ROLE_STRONG : ROLE_PLAIN;
}

/* Writes a stretch, which does not end with a NUL; cut between characters. */
static int piece_view(struct canvas *c, struct rect r, int row, enum role role, const struct stretch *piece)
{
	char text[PIECE + 1];
	int length = piece->length;
	if (length > PIECE)
		for (length = PIECE; length > 0 && ((unsigned char)piece->text[length] & 0xC0) == 0x80; length--)
			;
	memcpy(text, piece->text, (size_t)length);
	text[length] = '\0';
	return canvas_text(c, r, row, r.col + piece->column, role, text);
}

/* The box: a ground, an edge for terminals that show none, and at its top whose day it is about. */
static void box_view(const struct app *app, struct rect r, int row, const struct leaf_line *line, struct canvas *c)
{
	canvas_fill(c, (struct rect){ row, r.col, 1, r.cols + 1 }, ROLE_FORM, ' ');
	canvas_char(c, r, row, r.col, ROLE_FORM_MUTED, GLYPH_SIDE);
	if (line->kind != LEAF_BOX_TITLE)
		return;
	day x = guide_day(app);
	struct civil date = day_civil(x);
	char text[64];
	int n = snprintf(text, sizeof text, "%s %d %s", weekday_names[day_weekday(x)], date.mday, month_names[date.month - 1]);
	if (x == app->today)
		snprintf(text + n, sizeof text - (size_t)n, ", today");
	else if (date.year != day_civil(app->today).year)
		snprintf(text + n, sizeof text - (size_t)n, " %d", date.year);
	canvas_text(c, r, row, r.col + r.cols - 1 - utf8_columns(text), ROLE_FORM_MUTED, text);
}

static void select_piece(struct canvas *c, struct rect r, int row, int col, int cols, bool first)
{
	struct rect piece = { row, r.col + col, 1, cols };
	canvas_select(c, piece, true);
	if (first)
		canvas_park(c, row, r.col + col);
}

static void leaf_line_view(const struct app *app, struct rect r, int index, struct canvas *c)
{
	const struct reader *g = &app->reader;
	const struct leaf_line *line = &g->leaf.lines[index];
	const struct reader_stop *stop = !g->at.contents && g->at.stop >= 0 ? &g->stops[g->at.stop] : NULL;
	int row = r.row + index - g->at.line;
	bool box = line->kind == LEAF_BOX || line->kind == LEAF_BOX_TITLE;
	bool begins = line->fact >= 0 && (index == 0 || g->leaf.lines[index - 1].fact != line->fact);
	if (box)
		box_view(app, r, row, line, c);
	if (begins && g->facts.fact[line->fact].day != DAY_MIN)
		canvas_char(c, r, row, r.col + 2, ROLE_FORM_TITLE, 0x203A);
	for (int i = line->first_stretch; i < line->first_stretch + line->stretch_count; i++) {
		const struct stretch *piece = &g->leaf.stretches[i];
		int cols = piece_view(c, r, row, role_of(line, piece), piece);
		if (stop != NULL && (stop->link >= 0 ? piece->link == stop->link : line->fact == stop->fact))
			select_piece(c, r, row, piece->column, cols, stop->line == index);
	}
}

/* "2.3" at the right of the title. */
static void number_view(const struct app *app, struct rect r, struct canvas *c)
{
	char number[GUIDE_NUMBER], title[GUIDE_TITLE];
	guide_number(app->reader.at.page, number);
	if (app->reader.at.line == 0 && utf8_columns(guide_title(app->reader.at.page, title)) + GUIDE_NUMBER < r.cols)
		canvas_text(c, r, r.row, r.col + r.cols - utf8_columns(number), ROLE_MUTED, number);
}

static void page_view(const struct app *app, const struct guide_layout *g, struct canvas *c)
{
	const struct reader *r = &app->reader;
	if (!r->laid || r->read_page != r->at.page)
		return;
	if (!r->at.contents)
		canvas_park(c, g->text.row, g->text.col);
	number_view(app, g->text, c);
	for (int i = r->at.line; i < r->leaf.line_count && i < r->at.line + g->text.rows; i++)
		leaf_line_view(app, g->text, i, c);
	bool more = r->at.line + g->text.rows < r->leaf.line_count;
	char on[2 * KEYMAP_NAME + 32];
	if (r->at.contents)
		snprintf(on, sizeof on, "\xE2\x80\xA6 %s, then %s, reads on", app->keys.first[ACT_FOCUS], app->keys.first[ACT_DOWN]);
	else
		snprintf(on, sizeof on, "\xE2\x80\xA6 %s reads on", app->keys.first[ACT_DOWN]);
	canvas_cut(c, g->foot, g->foot.row, g->foot.col, g->foot.cols, ROLE_MUTED, more ? on :
		r->page.changed ? "* set by you; restday comes with another value." :
		"Not medical advice; what worries you is for a doctor.");
}

void guide_view(const struct app *app, struct canvas *c)
{
	struct guide_layout g = guide_lie(c->rows, c->cols);
	if (g.beside)
		canvas_fill(c, (struct rect){ 1, g.contents.col + g.contents.cols, c->rows - 2, 1 }, ROLE_RULE, GLYPH_SIDE);
	if (g.beside || app->reader.at.contents)
		contents_view(app, &g, c);
	if (g.beside || !app->reader.at.contents)
		page_view(app, &g, c);
}
