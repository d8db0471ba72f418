/* SPDX-License-Identifier: MIT */
/* What a page must be before it is read: a text that may be shown, with values that exist.  Everything is checked here, so
   that whoever lays a page out need not. */
#include "config.h"

#include "guide/page.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "guide/fill.h"
#include "guide/markdown.h"
#include "guide/slug.h"

#include <stdlib.h>
#include <string.h>

static bool check_bytes(const char *text, size_t length, struct err *err)
{
	if (length > PAGE_BYTES)
		return err_set(err, ERR_INPUT, "it is %zu bytes long; a page has at most %d", length, (int)PAGE_BYTES);
	int line = 1;
	for (const char *at = text; at < text + length;) {
		const char *start = at;
		if (*at >= ' ' && *at < 0x7F) {		/* nearly all of it */
			at++;
			continue;
		}
		uint32_t ch = utf8_next(&at);
		if (ch == 0xFFFD && at == start + 1)
			return err_set(err, ERR_INPUT, "line %d: this is not UTF-8 text", line);
		if (ch == 0 || (utf8_is_control(ch) && ch != '\n' && ch != '\t' && ch != '\r'))
			return err_set(err, ERR_INPUT, "line %d: control characters do not belong in a page", line);
		line += ch == '\n';
	}
	return true;
}

bool page_read(struct page *out, const char *id, const char *text, size_t length, const struct settings *s, enum units units,
	struct err *err)
{
	*out = (struct page){ .id = id };
	/* The checks below read up to a NUL; a copy has one. */
	struct str raw = { 0 }, filled = { 0 };
	str_add_bytes(&raw, text, length);
	bool ok = check_bytes(str_text(&raw), length, err) && fill_text(str_text(&raw), length, s, units, &filled, &out->changed, err);
	if (ok) {
		if (!markdown_read(out, str_text(&filled), filled.length))
			ok = err_set(err, ERR_INPUT, "it cannot be read as Markdown");
		else if (out->part_count < 2 || out->parts[0].kind != PART_HEADING || out->parts[0].level != 1 || out->parts[0].length == 0)
			ok = err_set(err, ERR_INPUT, "line 1: a page begins with its title (\"# Title\") and says something under it");
	}
	for (size_t i = 0; i < out->text.length; i++)	/* in code; a tab has no width of its own */
		if (out->text.text[i] == '\t')
			out->text.text[i] = ' ';
	str_free(&raw);
	str_free(&filled);
	return ok;
}

void page_free(struct page *page)
{
	for (int i = 0; i < page->link_count; i++) {
		free(page->links[i].page);
		free(page->links[i].anchor);
		free(page->links[i].address);
	}
	free(page->links);
	free(page->spans);
	free(page->parts);
	str_free(&page->text);
	*page = (struct page){ 0 };
}

char *page_part_text(const struct page *page, const struct part *part)
{
	char *text = mem_new((size_t)part->length + 1, 1);
	memcpy(text, str_text(&page->text) + part->from, (size_t)part->length);
	return text;
}

int page_anchor(const struct page *page, const char *anchor)
{
	for (int i = 0; i < page->part_count; i++) {
		const struct part *part = &page->parts[i];
		int from = part->from, length = part->length;
		if (part->kind != PART_HEADING) {
			const struct page_span *first = part->span_count > 0 ? &page->spans[part->first_span] : NULL;
			if (first == NULL || !(first->style & SPAN_STRONG))
				continue;
			length = first->length;
		}
		if (slug_is(str_text(&page->text) + from, (size_t)length, anchor))
			return i;
	}
	return -1;
}
