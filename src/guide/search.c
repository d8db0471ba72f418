/* SPDX-License-Identifier: MIT */
/* No index is kept: all pages together are a hundred kilobytes, and reading them takes less than a frame. */
#include "config.h"

#include "guide/search.h"

#include "base/utf8.h"
#include "guide/slug.h"

#include <stdlib.h>
#include <string.h>

enum { WEIGHT_TITLE = 100, WEIGHT_HEADING = 10, WEIGHT_TEXT = 1, COUNTED = 5, WORD_MOST = 32 };

struct query {
	uint32_t word[SEARCH_WORDS][WORD_MOST + 1];	/* folded letters, ended by 0 */
	int count;
};

static void query_read(struct query *q, const char *words)
{
	int length = 0;
	q->count = 0;
	for (bool more = true; more && q->count < SEARCH_WORDS;) {
		uint32_t ch = utf8_next(&words), letter = slug_letter(ch);
		more = ch != 0;
		if (letter != 0) {
			if (length < WORD_MOST)
				q->word[q->count][length++] = letter;
		} else if (length > 0) {
			q->word[q->count++][length] = 0;
			length = 0;
		}
	}
}

/* Whether the word of the text that begins at `at` begins with `word`. */
static bool stands_at(const char *at, const char *end, const uint32_t *word)
{
	for (; *word != 0; word++)
		if (at >= end || slug_letter(utf8_next(&at)) != *word)
			return false;
	return true;
}

/* Counts in `times` how often each word stands in the part; *first becomes the byte of the first of all. */
static unsigned look(const struct query *q, const char *text, const struct part *part, int times[], int *first)
{
	const char *at = text + part->from, *end = at + part->length;
	unsigned found = 0;
	*first = part->from;
	for (bool inside = false; at < end;) {
		const char *here = at;
		bool letter = slug_letter(utf8_next(&at)) != 0;
		for (int w = 0; letter && !inside && w < q->count; w++) {
			if (!stands_at(here, end, q->word[w]))
				continue;
			if (found == 0)
				*first = (int)(here - text);
			found |= 1u << w;
			times[w]++;
		}
		inside = letter;
	}
	return found;
}

static int bits(unsigned set)
{
	int n = 0;
	for (; set != 0; set &= set - 1)
		n++;
	return n;
}

/* A stretch of the part from a little before byte `first`, cut at words. */
static void excerpt(char *out, const char *text, const struct part *part, int first)
{
	enum { BEFORE = 60, ROOM = SEARCH_EXCERPT - 9 };
	int from = first - part->from > BEFORE ? first - BEFORE : part->from, end = part->from + part->length;
	while (from > part->from && from < first && text[from - 1] != ' ')
		from++;
	int to = end - from > ROOM ? from + ROOM : end;
	while (to < end && to > first + 1 && text[to] != ' ')
		to--;
	while (to > from && to < end && ((unsigned char)text[to] & 0xC0) == 0x80)
		to--;
	size_t n = 0, length = (size_t)(to - from);
	if (from > part->from) {
		memcpy(out, "... ", 4);
		n = 4;
	}
	memcpy(out + n, text + from, length);
	memcpy(out + n + length, to < end ? " ..." : "", to < end ? 5 : 1);
	for (char *c = out; *c != '\0'; c++)
		if (*c == '\n')
			*c = ' ';
}

static bool look_at_page(const struct query *q, const struct page *page, struct hit *hit)
{
	const char *text = str_text(&page->text);
	unsigned all = 0;
	int best = -1, best_found = 0, best_first = 0;
	hit->weight = 0;
	for (int i = 0; i < page->part_count; i++) {
		const struct part *part = &page->parts[i];
		int times[SEARCH_WORDS] = { 0 }, first;
		unsigned found = look(q, text, part, times, &first);
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
	if (bits(all) < q->count)
		return false;
	if (best < 0) {			/* in headings only: show how the page begins */
		best = 1;
		best_first = page->parts[1].from;
	}
	hit->part = best;
	excerpt(hit->excerpt, text, &page->parts[best], best_first);
	return true;
}

static int better_first(const void *a, const void *b)
{
	const struct hit *x = a, *y = b;
	return x->weight != y->weight ? (x->weight < y->weight ? 1 : -1) : x->page - y->page;
}

int search_pages(const struct guide *g, const char *words, struct hit *hits)
{
	struct query q;
	int count = 0;
	query_read(&q, words);
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
