/* SPDX-License-Identifier: MIT */
/* What a page's reader and the layout promise for any bytes at all.  Built with -fsanitize=fuzzer it is a fuzzer
   (tests/guide/README); check_corpus.c runs it over what is kept in corpus/. */
#include "config.h"

#include "fuzz_page.h"

#include "guide/leaf.h"

#include <stdlib.h>

#define PROMISE(what) do { if (!(what)) abort(); } while (0)

static void check_page(const struct page *page)
{
	PROMISE(page->part_count >= 2 && page->parts[0].kind == PART_HEADING);
	for (int i = 0; i < page->part_count; i++) {
		const struct part *part = &page->parts[i];
		int at = part->from;
		PROMISE(part->from >= 0 && part->length >= 0 && (size_t)(part->from + part->length) <= page->text.length);
		for (int k = 0; k < part->span_count; k++) {
			const struct page_span *span = &page->spans[part->first_span + k];
			PROMISE(span->from == at && span->length > 0 && span->link >= -1 && span->link < page->link_count);
			at += span->length;
		}
		PROMISE(at == part->from + part->length);
	}
}

static void check_leaf(const struct page *page, int width)
{
	struct leaf leaf;
	struct str text = { 0 };
	int at = 0;
	leaf_lay(&leaf, page, NULL, width);
	for (int i = 0; i < leaf.line_count; i++) {
		const struct leaf_line *line = &leaf.lines[i];
		PROMISE(line->first_stretch == at && line->part >= -1 && line->part < page->part_count);
		at += line->stretch_count;
		for (int k = 0; k < line->stretch_count; k++) {
			const struct stretch *piece = &leaf.stretches[line->first_stretch + k];
			PROMISE(piece->column >= 0 && piece->length >= 0 && piece->link >= -1 && piece->link < page->link_count);
			PROMISE(line->kind == LEAF_CODE || piece->column < (width > LEAF_LEAST ? width : LEAF_LEAST) + 2 * PAGE_COLUMNS * 5);
		}
		leaf_line_text(&leaf, line, &text);
	}
	PROMISE(at == leaf.stretch_count);
	str_free(&text);
	leaf_free(&leaf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct page page;
	struct settings settings;
	struct err err = { 0 };
	settings_preset(&settings);
	if (page_read(&page, "fuzz", (const char *)data, size, &settings, UNITS_KM, &err)) {
		check_page(&page);
		for (int width = 0; width < 90; width += 29)
			check_leaf(&page, width);
		page_anchor(&page, "some-anchor");
	} else {
		PROMISE(err.code == ERR_INPUT && err.text[0] != '\0');
	}
	page_free(&page);
	return 0;
}
