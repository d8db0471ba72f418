/* SPDX-License-Identifier: MIT */
/* No index is kept: all pages together are a hundred kilobytes, and reading them takes less than a frame. */
#include "config.h"

#include "guide/search.h"

#include "base/find.h"

#include <stdlib.h>
#include <string.h>

enum { WEIGHT_TITLE = 100, WEIGHT_HEADING = 10, WEIGHT_TEXT = 1, COUNTED = 5 };

static int bits(unsigned set)
{
	int n = 0;
	for (; set != 0; set &= set - 1)
		n++;
	return n;
}

static bool look_at_page(const struct find *q, const struct page *page, struct hit *hit)
{
	const char *text = str_text(&page->text);
	unsigned all = 0;
	int best = -1, best_found = 0;
	size_t best_first = 0;
	hit->weight = 0;
	for (int i = 0; i < page->part_count; i++) {
		const struct part *part = &page->parts[i];
		int times[FIND_WORDS] = { 0 };
		size_t first = 0;
		unsigned found = find_in(q, text + part->from, (size_t)part->length, times, &first);
		bool heading = part->kind == PART_HEADING;
		/* A title that says little else is nearer to what was asked. */
		int each = !heading ? WEIGHT_TEXT : part->level > 1 ? WEIGHT_HEADING : WEIGHT_TITLE - (part->length < 50 ? part->length : 50);
		for (int w = 0; w < q->count; w++)
			hit->weight += each * (times[w] < COUNTED ? times[w] : COUNTED);
		all |= found;
		if (!heading && bits(found) > best_found) {
			best = i;
			best_found = bits(found);
			best_first = first;
		}
	}
	if (!find_all(q, all))
		return false;
	if (best < 0) {			/* in headings only: show how the page begins */
		best = page->part_count > 1;
		best_first = 0;
	}
	hit->part = best;
	find_excerpt(hit->excerpt, sizeof hit->excerpt, text + page->parts[best].from, (size_t)page->parts[best].length, best_first);
	return true;
}

static int better_first(const void *a, const void *b)
{
	const struct hit *x = a, *y = b;
	return x->weight != y->weight ? (x->weight < y->weight ? 1 : -1) : x->page - y->page;
}

int search_pages(const struct guide *g, const char *words, struct hit *hits)
{
	struct find q;
	int count = 0;
	find_read(&q, words);
	for (int i = 0; q.count > 0 && i < guide_count(); i++) {
		struct page page;
		struct err ignored;	/* a broken page of the runner's own is told when it is opened */
		guide_read(g, i, &page, &ignored);
		hits[count].page = i;
		count += look_at_page(&q, &page, &hits[count]);
		page_free(&page);
	}
	if (count > 1)
		qsort(hits, (size_t)count, sizeof *hits, better_first);
	return count;
}
