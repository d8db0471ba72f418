/* SPDX-License-Identifier: MIT */
/* The pages that come with restday, held to what the guide promises: every reason has one, every link leads somewhere, every source
   is on the page of sources, every number is a setting's, and none is longer than two screens. */
#include "config.h"

#include "../run.h"

#include "guide/guide.h"
#include "guide/search.h"
#include "guide/leaf.h"
#include "recovery/reason.h"

#include <ctype.h>
#include <dirent.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TWO_SCREENS = 44, TITLE_COLUMNS = 40 };

static struct settings settings;
static struct guide guide = { .settings = &settings };

static void begin(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	settings_preset(&settings);
}

static void open_page(int index, struct page *page)
{
	char path[600], title[GUIDE_TITLE];
	snprintf(path, sizeof path, "%s/data/guide/%s.md", getenv("SRCDIR"), guide_id(index));
	FILE *file = fopen(path, "r");
	ck_assert_msg(file != NULL, "%s is missing", path);
	char *text = malloc(PAGE_BYTES);
	size_t length = fread(text, 1, PAGE_BYTES, file);
	fclose(file);
	struct err err = { 0 };
	ck_assert_msg(page_read(page, guide_id(index), text, length, &settings, UNITS_KM, &err), "%s: %s", guide_id(index), err.text);
	free(text);
	char *heading = page_part_text(page, &page->parts[0]);
	ck_assert_str_eq(heading, guide_title(index, title));
	free(heading);
}

START_TEST(every_page_reads_and_is_in_the_program)
{
	struct page page, built_in;
	struct err err = { 0 };
	open_page(_i, &page);
	ck_assert_int_eq(guide_read(&guide, _i, &built_in, &err), GUIDE_BUILT_IN);
	ck_assert_str_eq(str_text(&page.text), str_text(&built_in.text));
	char *title = page_part_text(&page, &page.parts[0]);
	ck_assert_int_le((int)strlen(title), TITLE_COLUMNS);
	free(title);
	for (int i = 1; i < page.part_count; i++)
		ck_assert_msg(page.parts[i].kind != PART_HEADING || page.parts[i].level == 2, "%s: a heading of another level", guide_id(_i));
	page_free(&page);
	page_free(&built_in);
}
END_TEST

START_TEST(every_link_leads_somewhere)
{
	struct page page, target;
	open_page(_i, &page);
	for (int i = 0; i < page.link_count; i++) {
		const struct link *link = &page.links[i];
		ck_assert_msg(link->page != NULL, "%s: [%s] leads outside", page.id, link->address);
		int to = guide_find(link->page);
		ck_assert_msg(to >= 0, "%s: no page %s", page.id, link->address);
		ck_assert_msg(to != _i || link->anchor != NULL, "%s links to itself", page.id);
		if (link->anchor == NULL)
			continue;
		open_page(to, &target);
		ck_assert_msg(page_anchor(&target, link->anchor) >= 0, "%s: nothing at %s", page.id, link->address);
		page_free(&target);
	}
	page_free(&page);
}
END_TEST

/* Names with a year in running text are sources; each must be a link to the page of sources. */
START_TEST(every_source_named_is_linked)
{
	struct page page;
	open_page(_i, &page);
	if (strcmp(page.id, "sources") == 0) {
		page_free(&page);
		return;
	}
	bool named = false;
	for (int i = 0; i < page.part_count; i++) {
		char *text = page_part_text(&page, &page.parts[i]);
		named = named || strncmp(text, "Sources:", 8) == 0;
		free(text);
	}
	for (int i = 0; i < page.span_count; i++) {
		const struct page_span *span = &page.spans[i];
		const char *text = page.text.text + span->from;
		for (int k = 4; k < span->length - 3; k++) {
			bool year = text[k - 1] == ' ' && (strncmp(text + k, "19", 2) == 0 || strncmp(text + k, "20", 2) == 0) &&
				isdigit((unsigned char)text[k + 2]) && isdigit((unsigned char)text[k + 3]);
			ck_assert_msg(!year || (span->link >= 0 && page.links[span->link].anchor != NULL), "%s: a year without a source: %.*s",
				page.id, span->length, text);
		}
	}
	for (int i = 0; i < page.link_count; i++)
		ck_assert_msg(page.links[i].anchor == NULL || (named && strcmp(page.links[i].page, "sources") == 0), "%s: %s", page.id,
			page.links[i].address);
	page_free(&page);
}
END_TEST

START_TEST(every_source_is_used)
{
	int sources = guide_find("sources");
	struct page page, other;
	open_page(sources, &page);
	for (int i = 0; i < page.part_count; i++) {
		if (page.parts[i].kind != PART_ITEM)
			continue;
		bool used = false;
		for (int k = 0; k < guide_count() && !used; k++) {
			open_page(k, &other);
			for (int n = 0; n < other.link_count && !used; n++)
				used = other.links[n].anchor != NULL && page_anchor(&page, other.links[n].anchor) == i;
			page_free(&other);
		}
		char *text = page_part_text(&page, &page.parts[i]);
		ck_assert_msg(used, "no page leans on %.40s", text);
		free(text);
	}
	page_free(&page);
}
END_TEST

START_TEST(no_page_is_longer_than_two_screens)
{
	struct page page;
	struct leaf leaf;
	open_page(_i, &page);
	leaf_lay(&leaf, &page, NULL, 80);
	if (strcmp(page.id, "sources") != 0)
		ck_assert_msg(leaf.line_count <= TWO_SCREENS && leaf.line_count >= 20, "%s: %d lines", page.id, leaf.line_count);
	leaf_free(&leaf);
	page_free(&page);
}
END_TEST

START_TEST(pages_say_what_a_page_says)
{
	/* A page about a reason: what to do, what it is not, how it is measured, the live box, further pages, sources. */
	static const char *const wanted[] = { "What to do", "What it is not", "How restday measures it" };
	static const char *const medical[] = { "What to do" };
	for (int r = 0; r < REASON_COUNT; r++) {
		struct page page;
		int index = guide_find(reasons[r].page);
		ck_assert_msg(index >= 0, "%s has no page %s", reasons[r].code, reasons[r].page);
		open_page(index, &page);
		bool strict = reasons[r].domain != DOMAIN_MEDICAL && r != REASON_BONE_PAIN && r != REASON_AFTER_RACE && r != REASON_AFTER_ILLNESS &&
			r != REASON_SIGNS && r != REASON_NO_CHECKIN;
		const char *const *headings = strict ? wanted : medical;
		for (size_t i = 0; i < (strict ? 3u : 1u); i++) {
			bool found = false;
			for (int k = 0; k < page.part_count && !found; k++) {
				char *text = page_part_text(&page, &page.parts[k]);
				found = page.parts[k].kind == PART_HEADING && strcmp(text, headings[i]) == 0;
				free(text);
			}
			ck_assert_msg(found, "%s does not say: %s", page.id, headings[i]);
		}
		int boxes = 0;
		for (int k = 0; k < page.part_count; k++)
			boxes += page.parts[k].kind == PART_BOX;
		ck_assert_msg(boxes == 1, "%s has %d places for the diary", page.id, boxes);
		page_free(&page);
	}
}
END_TEST

START_TEST(contents_and_folder_agree)
{
	char path[600];
	snprintf(path, sizeof path, "%s/data/guide", getenv("SRCDIR"));
	DIR *folder = opendir(path);
	int files = 0;
	ck_assert_ptr_nonnull(folder);
	for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
		size_t n = strlen(entry->d_name);
		if (n < 4 || strcmp(entry->d_name + n - 3, ".md") != 0)
			continue;
		entry->d_name[n - 3] = '\0';
		ck_assert_msg(guide_find(entry->d_name) >= 0, "%s is not in the contents", entry->d_name);
		files++;
	}
	closedir(folder);
	ck_assert_int_eq(files, guide_count());
	for (int i = 0; i < guide_count(); i++)
		ck_assert_int_eq(guide_find(guide_id(i)), i);	/* each id once */
}
END_TEST

static const struct { const char *word, *id; } meanings[] = {
	{ "heart", "heart" }, { "HEART", "heart" }, { "1.1", "recovery" }, { "2.1", "fatigue" }, { "P3", "heart" }, { "p3", "heart" },
	{ "E3", "recovery-due" }, { "K", "choose" }, { "Resting heart", "heart" }, { "the recovery run", "recovery-run" },
	{ "zon", "zones" }, { "recovery", "recovery" }, { "questions runners ask", "questions" },
};

START_TEST(a_page_is_meant_by_name_number_code_or_beginning)
{
	struct err err = { 0 };
	int index = guide_meant(meanings[_i].word, &err);
	ck_assert_msg(index >= 0, "%s: %s", meanings[_i].word, err.text);
	ck_assert_str_eq(guide_id(index), meanings[_i].id);
}
END_TEST

static const struct { const char *word, *says; } meaningless[] = {
	{ "", "\"\" is no page" }, { "nothing-like-it", "\"nothing-like-it\" is no page" }, { "9.9", "is no page" },
	{ "recovery-", "begins more than one page: recovery-run, recovery-week, recovery-due" }, { "a", "begins more than one page: " },
	{ "\x1b[31m", "\"?[31m\" is no page" },
};

START_TEST(what_means_no_page_is_told)
{
	struct err err = { 0 };
	ck_assert_int_eq(guide_meant(meaningless[_i].word, &err), -1);
	ck_assert_int_eq(err.code, ERR_NOTHING);
	ck_assert_msg(strstr(err.text, meaningless[_i].says) != NULL, "%s", err.text);
}
END_TEST

static bool own(void *with, const char *id, char **text, size_t *length, struct err *err)
{
	const char *page = with;
	if (strcmp(id, "heart") != 0)
		return true;
	if (page == NULL)
		return err_set(err, ERR_IO, "it cannot be opened");
	*text = strdup(page);
	*length = strlen(page);
	return true;
}

START_TEST(a_page_of_ones_own_stands_in)
{
	char mine[] = "# My heart\n\nBeats.\n";
	struct guide g = { .settings = &settings, .lookup = own, .with = mine };
	struct err notice = { 0 };
	struct page page;
	ck_assert_int_eq(guide_read(&g, guide_find("heart"), &page, &notice), GUIDE_OWN);
	ck_assert_str_eq(str_text(&page.text), "My heartBeats.");
	page_free(&page);
	ck_assert_int_eq(guide_read(&g, guide_find("sleep"), &page, &notice), GUIDE_BUILT_IN);
	page_free(&page);
	ck_assert_int_eq(notice.code, ERR_NONE);
	struct hit *hits = calloc((size_t)guide_count(), sizeof *hits);
	ck_assert_int_eq(search_pages(&g, "my beats", hits), 1);
	ck_assert_int_eq(hits[0].page, guide_find("heart"));
	free(hits);
}
END_TEST

START_TEST(a_broken_page_of_ones_own_falls_back)
{
	char *broken[] = { strdup("no title"), strdup("# A\n\n{{no_such}}"), NULL };
	static const char *const says[] = { "line 1: a page begins", "line 3: there is no setting", "it cannot be opened" };
	struct page page, built_in;
	guide_read(&guide, guide_find("heart"), &built_in, NULL);
	for (size_t i = 0; i < 3; i++) {
		struct guide g = { .settings = &settings, .lookup = own, .with = broken[i] };
		struct err notice = { 0 };
		memset(&page, 0xA5, sizeof page);	/* nothing of what was there before may matter */
		ck_assert_int_eq(guide_read(&g, guide_find("heart"), &page, &notice), GUIDE_FELL_BACK);
		ck_assert_msg(strstr(notice.text, says[i]) != NULL, "%s", notice.text);
		ck_assert_ptr_nonnull(strstr(notice.text, "\"heart\" is left aside"));
		ck_assert_str_eq(str_text(&page.text), str_text(&built_in.text));
		page_free(&page);
		free(broken[i]);
	}
	page_free(&built_in);
}
END_TEST

static const struct { const char *words, *first; int least, most; } searches[] = {
	{ "sleep", "sleep", 10, 38 }, { "SLEEP", "sleep", 10, 38 }, { "rest heart", "heart", 1, 38 }, { "lovdal", "longer-run", 2, 8 },
	{ "L\xc3\xb6vdal", "longer-run", 2, 8 }, { "recovery week", "recovery-week", 5, 38 }, { "beta-blockers", "heart", 1, 4 },
	{ "leep", "", 0, 0 }, { "xyzzy", "", 0, 0 }, { "sleep xyzzy", "", 0, 0 }, { "", "", 0, 0 }, { " -- ", "", 0, 0 }, { "roller", "", 3, 12 },
};

START_TEST(search_finds_pages_by_words)
{
	struct hit *hits = calloc((size_t)guide_count(), sizeof *hits);
	int count = search_pages(&guide, searches[_i].words, hits);
	ck_assert_msg(count >= searches[_i].least && count <= searches[_i].most, "%s: %d pages", searches[_i].words, count);
	if (searches[_i].first[0] != '\0')
		ck_assert_str_eq(guide_id(hits[0].page), searches[_i].first);
	for (int i = 0; i < count; i++) {
		ck_assert_int_gt((int)strlen(hits[i].excerpt), 0);
		ck_assert_int_lt((int)strlen(hits[i].excerpt), SEARCH_EXCERPT);
		ck_assert(i == 0 || hits[i - 1].weight >= hits[i].weight);
	}
	free(hits);
}
END_TEST

#define COUNT(table) ((int)(sizeof table / sizeof *table))

int main(void)
{
	Suite *s = suite_create("pages");
	TCase *t = tcase_create("all");
	tcase_add_checked_fixture(t, begin, NULL);
	tcase_add_loop_test(t, every_page_reads_and_is_in_the_program, 0, guide_count());
	tcase_add_loop_test(t, every_link_leads_somewhere, 0, guide_count());
	tcase_add_loop_test(t, every_source_named_is_linked, 0, guide_count());
	tcase_add_test(t, every_source_is_used);
	tcase_add_loop_test(t, no_page_is_longer_than_two_screens, 0, guide_count());
	tcase_add_test(t, pages_say_what_a_page_says);
	tcase_add_test(t, contents_and_folder_agree);
	tcase_add_loop_test(t, a_page_is_meant_by_name_number_code_or_beginning, 0, COUNT(meanings));
	tcase_add_loop_test(t, what_means_no_page_is_told, 0, COUNT(meaningless));
	tcase_add_test(t, a_page_of_ones_own_stands_in);
	tcase_add_test(t, a_broken_page_of_ones_own_falls_back);
	tcase_add_loop_test(t, search_finds_pages_by_words, 0, COUNT(searches));
	suite_add_tcase(s, t);
	return run_tests(s);
}
