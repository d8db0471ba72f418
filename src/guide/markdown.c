/* SPDX-License-Identifier: MIT */
/* md4c tells what it sees as it reads; this writes it down.  One buffer of text with spans over it keeps wrapping simple:
   a word may change its look in the middle without being two words. */
#include "config.h"

#include "guide/markdown.h"

#include "base/mem.h"

#include <md4c.h>
#include <string.h>

enum { DEPTH = 8 };		/* lists within lists; deeper ones are set at this depth */

struct reader {
	struct page *page;
	int part_room, span_room, link_room;
	unsigned style;
	int link;		/* the link being read, or -1 */
	int depth;		/* of lists */
	int next[DEPTH];	/* the next number of each list; 0: bullets */
	bool item_fresh;	/* the item has begun and has no paragraph yet */
	int table, row, column;
	bool right;
	bool open;		/* a part is being written */
	bool verbatim;
};

static struct part *part_begin(struct reader *r, enum part_kind kind)
{
	struct page *page = r->page;
	if (page->part_count == r->part_room) {
		r->part_room = r->part_room * 2 + 32;
		page->parts = mem_grow(page->parts, (size_t)r->part_room, sizeof *page->parts);
	}
	struct part *part = &page->parts[page->part_count++];
	*part = (struct part){ .kind = kind, .first_span = page->span_count, .from = (int)page->text.length };
	r->open = true;
	return part;
}

static void part_end(struct reader *r)
{
	if (!r->open)
		return;
	struct page *page = r->page;
	struct part *part = &page->parts[page->part_count - 1];
	part->length = (int)page->text.length - part->from;
	part->span_count = page->span_count - part->first_span;
	r->open = false;
	if (part->kind == PART_TEXT && part->length == 9 && memcmp(page->text.text + part->from, "{{diary}}", 9) == 0)
		part->kind = PART_BOX;
}

static void item_part(struct reader *r)
{
	struct part *part = part_begin(r, PART_ITEM);
	int depth = r->depth < DEPTH ? r->depth : DEPTH;
	part->level = depth;
	part->more = !r->item_fresh;
	int *next = &r->next[depth - 1];
	if (*next > 0)
		part->number = r->item_fresh ? (*next)++ : *next - 1;
	r->item_fresh = false;
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *with)
{
	struct reader *r = with;
	switch (type) {
	case MD_BLOCK_UL:
	case MD_BLOCK_OL:
		part_end(r);
		if (r->depth < DEPTH)
			r->next[r->depth] = type == MD_BLOCK_OL ? (int)(((MD_BLOCK_OL_DETAIL *)detail)->start % 10000u) : 0;
		r->depth++;
		break;
	case MD_BLOCK_LI:
		part_end(r);
		r->item_fresh = true;
		break;
	case MD_BLOCK_H:
		part_end(r);
		part_begin(r, PART_HEADING)->level = (int)((MD_BLOCK_H_DETAIL *)detail)->level;
		break;
	case MD_BLOCK_P:
		if (r->depth > 0)
			item_part(r);
		else
			part_begin(r, PART_TEXT);
		break;
	case MD_BLOCK_CODE:
		part_end(r);
		part_begin(r, PART_CODE);
		r->verbatim = true;
		break;
	case MD_BLOCK_TABLE:
		r->table++;
		r->row = -1;
		break;
	case MD_BLOCK_TR:
		r->row++;
		r->column = 0;
		break;
	case MD_BLOCK_TH:
	case MD_BLOCK_TD: {
		struct part *cell = part_begin(r, PART_CELL);
		cell->table = r->table;
		cell->row = r->row;
		cell->column = r->column++;
		cell->right = ((MD_BLOCK_TD_DETAIL *)detail)->align == MD_ALIGN_RIGHT;
		break;
	}
	default:
		break;
	}
	return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *with)
{
	struct reader *r = with;
	(void)detail;
	switch (type) {
	case MD_BLOCK_UL:
	case MD_BLOCK_OL:
		part_end(r);
		r->depth--;
		break;
	case MD_BLOCK_LI:
		part_end(r);
		r->item_fresh = false;
		break;
	case MD_BLOCK_CODE:
		r->verbatim = false;
		part_end(r);
		break;
	case MD_BLOCK_H:
	case MD_BLOCK_P:
	case MD_BLOCK_TH:
	case MD_BLOCK_TD:
		part_end(r);
		break;
	default:
		break;
	}
	return 0;
}

static char *cut(const char *text, size_t n)
{
	char *copy = mem_new(n + 1, 1);
	memcpy(copy, text, n);
	return copy;
}

/* "heart" and "sources#saw-2016" lead to pages, "#place" to this one; what has a colon, a slash or a point leads outside. */
static int link_add(struct reader *r, const MD_ATTRIBUTE *href)
{
	struct page *page = r->page;
	if (page->link_count == r->link_room) {
		r->link_room = r->link_room * 2 + 16;
		page->links = mem_grow(page->links, (size_t)r->link_room, sizeof *page->links);
	}
	struct link *link = &page->links[page->link_count];
	*link = (struct link){ .address = cut(href->text != NULL ? href->text : "", href->size) };
	const char *hash = strchr(link->address, '#');
	size_t n = hash != NULL ? (size_t)(hash - link->address) : strlen(link->address);
	if (link->address[strcspn(link->address, ":/.")] == '\0') {
		link->page = n > 0 ? cut(link->address, n) : mem_text(page->id);
		link->anchor = hash != NULL && hash[1] != '\0' ? mem_text(hash + 1) : NULL;
	}
	return page->link_count++;
}

static int enter_span(MD_SPANTYPE type, void *detail, void *with)
{
	struct reader *r = with;
	if (type == MD_SPAN_EM)
		r->style |= SPAN_EMPHASIS;
	else if (type == MD_SPAN_STRONG)
		r->style |= SPAN_STRONG;
	else if (type == MD_SPAN_CODE)
		r->style |= SPAN_CODE;
	else if (type == MD_SPAN_A) {
		r->style |= SPAN_LINK;
		r->link = link_add(r, &((MD_SPAN_A_DETAIL *)detail)->href);
	}
	return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *with)
{
	struct reader *r = with;
	(void)detail;
	if (type == MD_SPAN_EM)
		r->style &= ~(unsigned)SPAN_EMPHASIS;
	else if (type == MD_SPAN_STRONG)
		r->style &= ~(unsigned)SPAN_STRONG;
	else if (type == MD_SPAN_CODE)
		r->style &= ~(unsigned)SPAN_CODE;
	else if (type == MD_SPAN_A) {
		r->style &= ~(unsigned)SPAN_LINK;
		r->link = -1;
	}
	return 0;
}

static void put(struct reader *r, const char *bytes, size_t n)
{
	struct page *page = r->page;
	if (n == 0)
		return;
	struct page_span *last = page->span_count > page->parts[page->part_count - 1].first_span ? &page->spans[page->span_count - 1] : NULL;
	if (last != NULL && last->style == r->style && last->link == r->link) {
		last->length += (int)n;
	} else {
		if (page->span_count == r->span_room) {
			r->span_room = r->span_room * 2 + 64;
			page->spans = mem_grow(page->spans, (size_t)r->span_room, sizeof *page->spans);
		}
		page->spans[page->span_count++] = (struct page_span){ (int)page->text.length, (int)n, r->style, r->link };
	}
	str_add_bytes(&page->text, bytes, n);
}

/* The few entities that have a use in prose; others stay as they are written. */
static void put_entity(struct reader *r, const char *text, size_t n)
{
	static const struct { const char *name, *is; } known[] = {
		{ "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" }, { "&quot;", "\"" }, { "&nbsp;", "\xC2\xA0" },
	};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strlen(known[i].name) == n && memcmp(known[i].name, text, n) == 0) {
			put(r, known[i].is, strlen(known[i].is));
			return;
		}
	put(r, text, n);
}

static int read_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *with)
{
	struct reader *r = with;
	if (!r->open) {			/* a tight list has items without paragraphs */
		if (r->depth == 0)
			return 0;
		item_part(r);
	}
	if (type == MD_TEXT_BR)
		put(r, "\n", 1);
	else if (type == MD_TEXT_SOFTBR)
		put(r, " ", 1);
	else if (type == MD_TEXT_ENTITY)
		put_entity(r, text, size);
	else
		put(r, text, size);
	return 0;
}

bool markdown_read(struct page *page, const char *text, size_t length)
{
	static const MD_PARSER parser = {
		.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_COLLAPSEWHITESPACE,
		.enter_block = enter_block, .leave_block = leave_block,
		.enter_span = enter_span, .leave_span = leave_span, .text = read_text,
	};
	struct reader r = { .page = page, .link = -1 };
	return md_parse(text, (MD_SIZE)length, &parser, &r) == 0;
}
