/* SPDX-License-Identifier: MIT */
/* Text under a heading is set in by two columns, so that a page can be skimmed by its left edge.  Lines carry stretches of text, not cells:
   what one looks like is for those who show it. */
#include "config.h"

#include "guide/leaf.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "guide/lay.h"
#include "guide/wrap.h"

#include <stdlib.h>
#include <string.h>

struct leaf_line *lay_line(struct lay *l, enum leaf_kind kind, int part)
{
	struct leaf *leaf = l->leaf;
	if (leaf->line_count == l->line_room) {
		l->line_room = l->line_room * 2 + 64;
		leaf->lines = mem_grow(leaf->lines, (size_t)l->line_room, sizeof *leaf->lines);
	}
	struct leaf_line *line = &leaf->lines[leaf->line_count++];
	*line = (struct leaf_line){ .kind = kind, .first_stretch = leaf->stretch_count, .part = part, .fact = -1 };
	return line;
}

void lay_stretch(struct lay *l, const char *text, int length, int column, unsigned style, int link)
{
	struct leaf *leaf = l->leaf;
	if (leaf->stretch_count == l->stretch_room) {
		l->stretch_room = l->stretch_room * 2 + 128;
		leaf->stretches = mem_grow(leaf->stretches, (size_t)l->stretch_room, sizeof *leaf->stretches);
	}
	leaf->stretches[leaf->stretch_count++] = (struct stretch){ text, length, column, style, link };
	leaf->lines[leaf->line_count - 1].stretch_count++;
}

static int columns_of(const char *text, int length)
{
	int columns = 0;
	for (const char *at = text; at < text + length;)
		columns += utf8_width(utf8_next(&at));
	return columns;
}

void lay_spans(struct lay *l, const struct part *part, int from, int to, int column, unsigned style)
{
	const struct page *page = l->page;
	const char *text = str_text(&page->text);
	for (int i = part->first_span; i < part->first_span + part->span_count; i++) {
		const struct page_span *span = &page->spans[i];
		int a = span->from > from ? span->from : from;
		int b = span->from + span->length < to ? span->from + span->length : to;
		if (a >= b)
			continue;
		lay_stretch(l, text + a, b - a, column, span->style | style, span->link);
		column += columns_of(text + a, b - a);
	}
}

/* Sets a part in lines `left` columns in; `mark` stands before the first of them. */
static void lay_part(struct lay *l, int index, enum leaf_kind kind, int left, const char *mark)
{
	const struct part *part = &l->page->parts[index];
	struct wrap w = { str_text(&l->page->text), part->from, part->from + part->length };
	for (int from, to; wrap_next(&w, l->width - left, &from, &to) >= 0; mark = "") {
		int length = (int)strlen(mark);
		lay_line(l, kind, index);
		if (length > 0)
			lay_stretch(l, mark, length, left - length - 1, 0, -1);
		lay_spans(l, part, from, to, left, 0);
	}
}

/* Code keeps its lines as they are; what is too long for the leaf is cut off by whoever shows it. */
static void lay_code(struct lay *l, int index, int left)
{
	const struct part *part = &l->page->parts[index];
	const char *at = str_text(&l->page->text) + part->from, *end = at + part->length;
	while (at < end) {
		const char *newline = memchr(at, '\n', (size_t)(end - at));
		const char *stop = newline != NULL ? newline : end;
		lay_line(l, LEAF_CODE, index);
		lay_stretch(l, at, (int)(stop - at), left, SPAN_CODE, -1);
		at = stop + 1;
	}
}

static void lay_box(struct lay *l, int index, const struct facts *facts)
{
	static const char title[] = "In your diary";
	lay_line(l, LEAF_BOX_TITLE, index);
	lay_stretch(l, title, (int)sizeof title - 1, 2, SPAN_STRONG, -1);
	for (int i = 0; i < facts->count; i++) {
		const char *text = facts->fact[i].text;
		struct wrap w = { text, 0, (int)strlen(text) };
		int left = 4;
		for (int from, to; wrap_next(&w, l->width - left, &from, &to) >= 0; left = 6) {
			lay_line(l, LEAF_BOX, index)->fact = i;
			lay_stretch(l, text + from, to - from, left, 0, -1);
		}
	}
}

static void lay_blank(struct lay *l)
{
	if (l->leaf->line_count > 0 && l->leaf->lines[l->leaf->line_count - 1].kind != LEAF_BLANK)
		lay_line(l, LEAF_BLANK, -1);
}

/* What stands in front of an item; the page's text has no room for it, and nobody counts further than twelve in prose. */
static const char *item_mark(const struct part *part)
{
	static const char *const numbers[] = { "-", "1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10.", "11.", "12." };
	return numbers[part->number < (int)(sizeof numbers / sizeof *numbers) ? part->number : 0];
}

static void lay_item(struct lay *l, int index, int left)
{
	const struct part *part = &l->page->parts[index];
	const char *mark = item_mark(part);
	int depth = part->level < 3 ? part->level : 3;
	if (part->more)
		lay_blank(l);
	lay_part(l, index, LEAF_TEXT, left + 2 * (depth - 1) + (int)strlen(mark) + 1, part->more ? "" : mark);
}

/* Whether a blank line stands before part `i`: items of one list and cells of one table stand close together. */
static bool apart(const struct page *page, int i)
{
	const struct part *part = &page->parts[i], *before = i > 0 ? &page->parts[i - 1] : NULL;
	if (before == NULL || (before->kind == PART_HEADING && before->level > 1))
		return false;
	return !(part->kind == PART_ITEM && before->kind == PART_ITEM);
}

void leaf_lay(struct leaf *out, const struct page *page, const struct facts *facts, int width)
{
	*out = (struct leaf){ 0 };
	struct lay l = { .page = page, .leaf = out };
	l.width = width > LEAF_MEASURE ? LEAF_MEASURE : width < LEAF_LEAST ? LEAF_LEAST : width;
	int left = 0;
	for (int i = 0; i < page->part_count; i++) {
		const struct part *part = &page->parts[i];
		if (part->kind == PART_BOX && (facts == NULL || facts->count == 0))
			continue;
		if (apart(page, i))
			lay_blank(&l);
		switch (part->kind) {
		case PART_HEADING:
			left = part->level > 1 ? 2 : 0;
			lay_part(&l, i, part->level > 1 ? LEAF_HEADING : LEAF_TITLE, 0, "");
			break;
		case PART_TEXT:
			lay_part(&l, i, LEAF_TEXT, left, "");
			break;
		case PART_ITEM:
			lay_item(&l, i, left);
			break;
		case PART_CODE:
			lay_code(&l, i, left + 2);
			break;
		case PART_CELL:
			i = lay_table(&l, i, left);
			break;
		case PART_BOX:
			lay_box(&l, i, facts);
			break;
		}
	}
}

void leaf_free(struct leaf *leaf)
{
	free(leaf->lines);
	free(leaf->stretches);
	*leaf = (struct leaf){ 0 };
}

int leaf_line_of(const struct leaf *leaf, int part)
{
	for (int i = 0; i < leaf->line_count; i++)
		if (leaf->lines[i].part >= part)
			return i;
	return leaf->line_count > 0 ? leaf->line_count - 1 : 0;
}

void leaf_line_text(const struct leaf *leaf, const struct leaf_line *line, struct str *out)
{
	int column = 0;
	for (int i = line->first_stretch; i < line->first_stretch + line->stretch_count; i++) {
		const struct stretch *piece = &leaf->stretches[i];
		for (; column < piece->column; column++)
			str_add_char(out, ' ');
		str_add_bytes(out, piece->text, (size_t)piece->length);
		column += columns_of(piece->text, piece->length);
	}
}
