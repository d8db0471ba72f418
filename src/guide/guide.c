/* SPDX-License-Identifier: MIT */
/* The contents come from data/guide/contents and the pages from data/guide/, both embedded when restday is built (pages_md.h), so that
   the guide needs no installed file and no page can be missing from it. */
#include "config.h"

#include "guide/guide.h"

#include "base/find.h"
#include "base/utf8.h"
#include "recovery/reason.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct builtin {
	const char *section, *id, *text;
	size_t length;
};
#include "guide/pages_md.h"	/* static const struct builtin builtins[] */

enum { PAGES = sizeof builtins / sizeof *builtins, LISTED = 4 };

int guide_count(void)
{
	return PAGES;
}

const char *guide_id(int index)
{
	return builtins[index].id;
}

const char *guide_section(int index)
{
	return builtins[index].section;
}

/* A page begins with "# Title"; the test over all pages sees to that. */
const char *guide_title(int index, char text[GUIDE_TITLE])
{
	const char *title = builtins[index].text + strspn(builtins[index].text, "# ");
	snprintf(text, GUIDE_TITLE, "%.*s", (int)strcspn(title, "\n"), title);
	return text;
}

const char *guide_number(int index, char text[GUIDE_NUMBER])
{
	int section = 0, page = 0;
	for (int i = 0; i <= index; i++) {
		bool first = i == 0 || strcmp(builtins[i].section, builtins[i - 1].section) != 0;
		section += first;
		page = first ? 1 : page + 1;
	}
	snprintf(text, GUIDE_NUMBER, "%d.%d", section, page);
	return text;
}

int guide_find(const char *id)
{
	for (int i = 0; i < PAGES; i++)
		if (strcmp(builtins[i].id, id) == 0)
			return i;
	return -1;
}

static int exactly(const char *word)
{
	char number[GUIDE_NUMBER];
	for (int i = 0; i < PAGES; i++)
		if (strcasecmp(builtins[i].id, word) == 0 || strcmp(guide_number(i, number), word) == 0)
			return i;
	for (int i = 0; i < REASON_COUNT; i++)
		if (strcasecmp(reasons[i].code, word) == 0)
			return guide_find(reasons[i].page);
	return -1;
}

/* Whether `text` begins with `word`, letters compared as search compares them. */
static bool begins(const char *text, const char *word)
{
	while (*word != '\0') {
		uint32_t a = utf8_next(&text), b = utf8_next(&word);
		uint32_t plain_a = find_letter(a), plain_b = find_letter(b);
		if (a == 0 || plain_a != plain_b)
			return false;
	}
	return true;
}

int guide_meant(const char *word, struct err *err)
{
	char title[GUIDE_TITLE], listed[400] = "";
	int index = exactly(word), matches = 0;
	if (index >= 0)
		return index;
	for (int i = 0; i < PAGES && *word != '\0'; i++) {
		if (!begins(builtins[i].id, word) && !begins(guide_title(i, title), word))
			continue;
		index = i;
		if (matches++ < LISTED) {
			size_t used = strlen(listed);
			snprintf(listed + used, sizeof listed - used, "%s%s", matches > 1 ? ", " : "", builtins[i].id);
		}
	}
	if (matches == 1)
		return index;
	if (matches > 1)
		err_set(err, ERR_NOTHING, "\"%.60s\" begins more than one page: %s%s", word, listed, matches > LISTED ? "..." : "");
	else
		err_set(err, ERR_NOTHING, "\"%.60s\" is no page of the guide: `restday guide` lists them, `restday guide --search WORDS` "
			"looks inside them", word);
	return -1;
}

enum guide_origin guide_read(const struct guide *g, int index, struct page *out, struct err *notice)
{
	const struct builtin *page = &builtins[index];
	enum guide_origin origin = GUIDE_BUILT_IN;
	*out = (struct page){ .id = page->id };
	if (g->lookup != NULL) {
		char *own = NULL;
		size_t length = 0;
		bool read = g->lookup(g->with, page->id, &own, &length, notice);
		if (own != NULL || !read)
			origin = read && page_read(out, page->id, own, length, g->settings, g->units, notice) ? GUIDE_OWN : GUIDE_FELL_BACK;
		free(own);
		if (origin == GUIDE_OWN)
			return origin;
		if (origin == GUIDE_FELL_BACK) {
			page_free(out);
			err_prefix(notice, "your own page \"%s\" is left aside and the one of restday is shown: ", page->id);
		}
	}
	/* The pages in the program are read by a test; should one fail all the same, it is shown as far as it goes. */
	page_read(out, page->id, page->text, page->length, g->settings, g->units, NULL);
	return origin;
}
