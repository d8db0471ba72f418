/* SPDX-License-Identifier: MIT */
/* The reader of pages: what Markdown becomes, which values are filled in, what is refused and with which words. */
#include "config.h"

#include "../run.h"

#include "guide/fill.h"
#include "guide/page.h"
#include "base/find.h"
#include "guide/slug.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct settings settings;

static void begin(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	settings_preset(&settings);
}

/* The parts of a page, one a line: kind, level, number and text. */
static char *told(const char *markdown)
{
	static const char kinds[] = "htick*";
	struct page page;
	struct err err = { 0 };
	struct str out = { 0 };
	ck_assert_msg(page_read(&page, "test", markdown, strlen(markdown), &settings, UNITS_KM, &err), "%s", err.text);
	for (int i = 0; i < page.part_count; i++) {
		const struct part *part = &page.parts[i];
		char *text = page_part_text(&page, part);
		str_add_char(&out, part->kind == PART_CODE ? 'c' : part->kind == PART_CELL ? 'k' : kinds[part->kind]);
		if (part->kind == PART_HEADING || part->kind == PART_ITEM)
			str_addf(&out, "%d", part->level);
		if (part->kind == PART_CELL)
			str_addf(&out, "%d,%d%s", part->row, part->column, part->right ? "r" : "");
		str_addf(&out, "%s%.0d|%s\n", part->more ? "+" : "", part->number, text);
		free(text);
	}
	page_free(&page);
	return out.text;
}

static const struct { const char *markdown, *parts; } readings[] = {
	{ "# A\n\ntext\nmore", "h1|A\nt|text more\n" },
	{ "# A\n## B\n- one\n- two\n", "h1|A\nh2|B\ni1|one\ni1|two\n" },
	{ "# A\n\n1. one\n2. two\n", "h1|A\ni11|one\ni12|two\n" },
	{ "# A\n\n7. seven\n8. eight\n", "h1|A\ni17|seven\ni18|eight\n" },
	{ "# A\n\n- one\n\n  further\n\n- two\n", "h1|A\ni1|one\ni1+|further\ni1|two\n" },
	{ "# A\n\n1. one\n\n   further\n\n2. two\n", "h1|A\ni11|one\ni1+1|further\ni12|two\n" },
	{ "# A\n\n- one\n  - inner\n- two\n", "h1|A\ni1|one\ni2|inner\ni1|two\n" },
	{ "# A\n\n{{diary}}\n\nx", "h1|A\n*|{{diary}}\nt|x\n" },
	{ "# A\n\nnot {{diary}} here", "h1|A\nt|not {{diary}} here\n" },
	{ "# A\n\n```\n a\tb\nc\n```\n", "h1|A\nc| a b\nc\n\n" },
	{ "# A\n\n| x | y |\n|---|---:|\n| 1 | 2 |\n", "h1|A\nk0,0|x\nk0,1r|y\nk1,0|1\nk1,1r|2\n" },
	{ "# A\n\none  \ntwo", "h1|A\nt|one\ntwo\n" },
	{ "# A\n\n<b>no</b> &amp; &lt;html&gt; &odd;", "h1|A\nt|<b>no</b> & <html> &odd;\n" },
	{ "# A\n\n> quoted", "h1|A\nt|quoted\n" },
	{ "# A\n\nx ![picture](file.png) y", "h1|A\nt|x picture y\n" },
	{ "# A\r\n\r\nb\r\nc", "h1|A\nt|b c\n" },
};

START_TEST(markdown_becomes_parts)
{
	char *parts = told(readings[_i].markdown);
	ck_assert_str_eq(parts, readings[_i].parts);
	free(parts);
}
END_TEST

START_TEST(spans_tile_their_part)
{
	struct page page;
	const char *text = "# A\n\nplain **strong *both*** `code` [**l**ink](heart) end";
	ck_assert(page_read(&page, "test", text, strlen(text), &settings, UNITS_KM, NULL));
	static const struct { const char *text; unsigned style; } spans[] = {
		{ "plain ", 0 }, { "strong ", SPAN_STRONG }, { "both", SPAN_STRONG | SPAN_EMPHASIS }, { " ", 0 }, { "code", SPAN_CODE },
		{ " ", 0 }, { "l", SPAN_LINK | SPAN_STRONG }, { "ink", SPAN_LINK }, { " end", 0 },
	};
	const struct part *part = &page.parts[1];
	ck_assert_int_eq(part->span_count, (int)(sizeof spans / sizeof *spans));
	for (int i = 0; i < part->span_count; i++) {
		const struct page_span *span = &page.spans[part->first_span + i];
		ck_assert_int_eq(span->length, (int)strlen(spans[i].text));
		ck_assert_int_eq(memcmp(page.text.text + span->from, spans[i].text, (size_t)span->length), 0);
		ck_assert_uint_eq(span->style, spans[i].style);
		ck_assert_int_eq(span->link, spans[i].style & SPAN_LINK ? 0 : -1);
	}
	page_free(&page);
}
END_TEST

static const struct { const char *href, *page, *anchor; } links[] = {
	{ "heart", "heart", NULL }, { "sources#saw-2016", "sources", "saw-2016" }, { "#here", "test", "here" }, { "#", "test", NULL },
	{ "https://example.org/a", NULL, NULL }, { "other.md", NULL, NULL }, { "a/b", NULL, NULL }, { "mailto:x", NULL, NULL },
};

START_TEST(links_lead_to_pages_or_outside)
{
	char text[100];
	struct page page;
	snprintf(text, sizeof text, "# A\n\n[x](%s)\n", links[_i].href);
	ck_assert(page_read(&page, "test", text, strlen(text), &settings, UNITS_KM, NULL));
	ck_assert_int_eq(page.link_count, 1);
	ck_assert_str_eq(page.links[0].address, links[_i].href);
	ck_assert_pstr_eq(page.links[0].page, links[_i].page);
	ck_assert_pstr_eq(page.links[0].anchor, links[_i].anchor);
	page_free(&page);
}
END_TEST

static const struct { const char *text, *says; } broken[] = {
	{ "", "line 1: a page begins with its title" },
	{ "text", "line 1: a page begins with its title" },
	{ "# A", "says something under it" },
	{ "#\n\ntext", "line 1: a page begins with its title" },
	{ "## A\n\ntext", "line 1: a page begins with its title" },
	{ "# A\n\ntext \x1b[31mred", "line 3: control characters" },
	{ "# A\n\nt\xc2\x9bx", "line 3: control characters" },
	{ "# A\ntext\n\xe2\x80\xaex", "line 3: control characters" },
	{ "# A\n\nbad \xff byte", "line 3: this is not UTF-8" },
	{ "# A\n\nx {{rhr_mild}} y", "line 3: there is no setting called \"rhr_mild\"" },
	{ "# A\n\nx {{rhr_mild_bpm:metres}} y", "line 3: \"metres\" is no way to write a value" },
	{ "# A\n\nx {{rhr_mild_bpm:distance}} y", "line 3: \"distance\" is no way to write a value" },
	{ "# A\n\nx {{rhr_mild_bpm y", "line 3: {{ without }}" },
	{ "# A\n\n\nx {{rhr\n_mild}} y", "line 4: {{ without }}" },
	{ "# A\n\n{{}}", "line 3: there is no setting called \"\"" },
};

START_TEST(broken_pages_are_refused_with_their_line)
{
	struct page page;
	struct err err = { 0 };
	ck_assert(!page_read(&page, "test", broken[_i].text, strlen(broken[_i].text), &settings, UNITS_KM, &err));
	ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_msg(strstr(err.text, broken[_i].says) != NULL, "\"%s\" says \"%s\"", broken[_i].text, err.text);
	page_free(&page);
}
END_TEST

START_TEST(a_page_has_a_largest_size_and_no_nul)
{
	struct page page;
	struct err err = { 0 };
	char *text = malloc(PAGE_BYTES + 1);
	memset(text, 'x', PAGE_BYTES + 1);
	memcpy(text, "# A\n\n", 5);
	ck_assert(page_read(&page, "test", text, PAGE_BYTES, &settings, UNITS_KM, &err));
	page_free(&page);
	ck_assert(!page_read(&page, "test", text, PAGE_BYTES + 1, &settings, UNITS_KM, &err));
	ck_assert_ptr_nonnull(strstr(err.text, "at most 65536"));
	page_free(&page);
	text[100] = '\0';
	ck_assert(!page_read(&page, "test", text, 200, &settings, UNITS_KM, &err));
	ck_assert_ptr_nonnull(strstr(err.text, "line 3: control characters"));
	page_free(&page);
	free(text);
}
END_TEST

static char *filled_in(enum units units, const char *text, bool *changed)
{
	struct str out = { 0 };
	struct err err = { 0 };
	*changed = false;
	ck_assert_msg(fill_text(text, strlen(text), &settings, units, &out, changed, &err), "%s", err.text);
	return out.text;
}

static char *filled(const char *text, bool *changed)
{
	return filled_in(UNITS_KM, text, changed);
}

START_TEST(values_come_from_the_settings)
{
	bool changed;
	static const struct { const char *text, *becomes; } cases[] = {
		{ "{{rhr_mild_bpm}} bpm", "3 bpm" }, { "{{rhr_mild_spreads}}", "1.5" }, { "{{sleep_mild_min:clock}}", "6:00" },
		{ "{{recovery_share:percent}} %", "80 %" }, { "{{lthr}}", "not stated" }, { "{{need_min:clock}}", "not stated" },
		{ "{{diary}}", "{{diary}}" }, { "a } b {c} }}", "a } b {c} }}" }, { "{{usual_full}}{{usual_least}}", "147" },
		{ "{{race_half_km:distance}}", "23 km" }, { "{{race_half_km}}", "23" },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char *text = filled(cases[i].text, &changed);
		ck_assert_str_eq(text, cases[i].becomes);
		ck_assert(!changed);
		free(text);
	}
}
END_TEST

START_TEST(what_the_runner_set_is_marked)
{
	bool changed;
	ck_assert(settings_set(&settings, "rhr_mild_bpm", 4));
	ck_assert(settings_set(&settings, "need_min", 465));
	char *text = filled("{{rhr_mild_bpm}} {{rhr_clear_bpm}} {{need_min:clock}}", &changed);
	ck_assert_str_eq(text, "4\\* 5 7:45\\*");
	ck_assert(changed);
	free(text);
	ck_assert(settings_set(&settings, "race_5k_km", 5.5));
	text = filled_in(UNITS_MI, "{{race_5k_km:distance}} {{race_10k_km:distance}} {{race_10k_km}}", &changed);
	ck_assert_str_eq(text, "3.42 mi\\* 7.46 mi 12");
	free(text);
	char *parts = told("# A\n\n{{rhr_mild_bpm}} and *{{need_min}}*.");
	ck_assert_str_eq(parts, "h1|A\nt|4* and 465*.\n");
	free(parts);
}
END_TEST

START_TEST(anchors_are_found_whatever_the_accents)
{
	struct page page;
	const char *text = "# The Title\n\n- **L\xc3\xb6vdal 2021**. More.\n- plain **no 1**\n\n## See, also\n\n**A.B**";
	ck_assert(page_read(&page, "test", text, strlen(text), &settings, UNITS_KM, NULL));
	ck_assert_int_eq(page_anchor(&page, "the-title"), 0);
	ck_assert_int_eq(page_anchor(&page, "lovdal-2021"), 1);
	ck_assert_int_eq(page_anchor(&page, "l\xc3\xb6vdal-2021"), 1);
	ck_assert_int_eq(page_anchor(&page, "no-1"), -1);
	ck_assert_int_eq(page_anchor(&page, "see-also"), 3);
	ck_assert_int_eq(page_anchor(&page, "see-als"), -1);
	ck_assert_int_eq(page_anchor(&page, "see-also-"), -1);
	ck_assert_int_eq(page_anchor(&page, "a-b"), 4);
	ck_assert_int_eq(page_anchor(&page, ""), -1);
	page_free(&page);
}
END_TEST

START_TEST(letters_are_folded)
{
	static const struct { uint32_t letter, folded; } cases[] = {
		{ 'A', 'a' }, { 'z', 'z' }, { '5', '5' }, { ' ', 0 }, { '-', 0 }, { 0xC5, 'a' }, { 0xF6, 'o' }, { 0xF1, 'n' }, { 0xD7, 0 },
		{ 0xF7, 0 }, { 0x17E, 'z' }, { 0x131, 'i' }, { 0x142, 'l' }, { 0x2014, 0 }, { 0x416, 0x416 }, { 0x4E2D, 0x4E2D }, { 0, 0 },
		{ 0x3002, 0 },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		ck_assert_uint_eq(find_letter(cases[i].letter), cases[i].folded);
}
END_TEST

#define COUNT(table) ((int)(sizeof table / sizeof *table))

int main(void)
{
	Suite *s = suite_create("page");
	TCase *t = tcase_create("read");
	tcase_add_checked_fixture(t, begin, NULL);
	tcase_add_loop_test(t, markdown_becomes_parts, 0, COUNT(readings));
	tcase_add_test(t, spans_tile_their_part);
	tcase_add_loop_test(t, links_lead_to_pages_or_outside, 0, COUNT(links));
	tcase_add_loop_test(t, broken_pages_are_refused_with_their_line, 0, COUNT(broken));
	tcase_add_test(t, a_page_has_a_largest_size_and_no_nul);
	tcase_add_test(t, values_come_from_the_settings);
	tcase_add_test(t, what_the_runner_set_is_marked);
	tcase_add_test(t, anchors_are_found_whatever_the_accents);
	tcase_add_test(t, letters_are_folded);
	suite_add_tcase(s, t);
	return run_tests(s);
}
