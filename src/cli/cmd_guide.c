/* SPDX-License-Identifier: MIT */
/* guide: the contents, a page, or what a search finds.  A page is shown even where the diary cannot be read: warning signs
   must not hide behind a damaged file. */
#include "config.h"

#include "cli/command.h"
#include "cli/morning.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "guide/search.h"
#include "guide/leaf.h"
#include "host/host.h"

#include <stdlib.h>
#include <string.h>

enum { GUIDE_VERSION = 1, NUMBER_COLUMNS = 6, ID_COLUMNS = 18 };

static json_t *page_head(int index)
{
	char title[GUIDE_TITLE], number[GUIDE_NUMBER];
	json_t *o = json_object(), *codes = json_array();
	for (int i = 0; i < REASON_COUNT; i++)
		if (strcmp(reasons[i].page, guide_id(index)) == 0)
			json_array_append_new(codes, json_string(reasons[i].code));
	json_object_set_new(o, "id", json_string(guide_id(index)));
	json_object_set_new(o, "number", json_string(guide_number(index, number)));
	json_object_set_new(o, "section", json_string(guide_section(index)));
	json_object_set_new(o, "title", json_string(guide_title(index, title)));
	json_object_set_new(o, "reasons", codes);
	return o;
}

static json_t *versioned(const char *name, json_t *list)
{
	json_t *o = json_object();
	json_object_set_new(o, "version", json_integer(GUIDE_VERSION));
	json_object_set_new(o, name, list);
	return o;
}

static void contents(struct cli *c)
{
	if (args_given(&c->args, OPTION_JSON)) {
		json_t *list = json_array();
		for (int i = 0; i < guide_count(); i++)
			json_array_append_new(list, page_head(i));
		print_json(&c->out, versioned("pages", list));
		return;
	}
	for (int i = 0; i < guide_count(); i++) {
		char title[GUIDE_TITLE], number[GUIDE_NUMBER];
		if (i == 0 || strcmp(guide_section(i), guide_section(i - 1)) != 0) {
			if (i > 0)
				str_add_char(&c->out, '\n');
			print_line(&c->out, &c->look, 0, TONE_STRONG, guide_section(i));
		}
		str_add(&c->out, "  ");
		print_cell(&c->out, NUMBER_COLUMNS, guide_number(i, number));
		print_cell(&c->out, ID_COLUMNS, guide_id(i));
		str_addf(&c->out, "%s\n", guide_title(i, title));
	}
	str_add(&c->out, "\n`restday guide PAGE` opens one, by its name or number.\n");
}

static bool search(struct cli *c, const struct guide *g, struct err *err)
{
	struct str words = { 0 };
	struct hit *hits = mem_new((size_t)guide_count(), sizeof *hits);
	args_join(&c->args, &words);
	int count = search_pages(g, str_text(&words), hits);
	bool json = args_given(&c->args, OPTION_JSON), ok = count > 0;
	json_t *list = json ? json_array() : NULL;
	for (int i = 0; i < count; i++) {
		char title[GUIDE_TITLE];
		if (json) {
			json_t *o = page_head(hits[i].page);
			json_object_set_new(o, "excerpt", json_string(hits[i].excerpt));
			json_array_append_new(list, o);
			continue;
		}
		print_tone(&c->out, &c->look, TONE_STRONG, guide_title(hits[i].page, title));
		str_addf(&c->out, " (%s)\n", guide_id(hits[i].page));
		print_line(&c->out, &c->look, 4, TONE_PLAIN, hits[i].excerpt);
	}
	if (json)
		print_json(&c->out, versioned("hits", list));
	if (words.length == 0)
		ok = err_set(err, ERR_USAGE, "guide --search wants the words to look for: `restday guide --search resting heart`");
	else if (count == 0)
		ok = err_set(err, ERR_NOTHING, "no page has all of \"%.80s\" in it: fewer words, or their beginnings, find more", str_text(&words));
	free(hits);
	str_free(&words);
	return ok;
}

static void print_leaf(struct cli *c, const struct leaf *leaf)
{
	struct str text = { 0 };
	for (int i = 0; i < leaf->line_count; i++) {
		const struct leaf_line *line = &leaf->lines[i];
		bool heading = line->kind == LEAF_TITLE || line->kind == LEAF_HEADING;
		int column = 0;
		for (int k = line->first_stretch; k < line->first_stretch + line->stretch_count; k++) {
			const struct stretch *piece = &leaf->stretches[k];
			str_addf(&c->out, "%*s", piece->column - column, "");
			str_clear(&text);
			str_add_bytes(&text, piece->text, (size_t)piece->length);
			print_tone(&c->out, &c->look, heading || (piece->style & (SPAN_STRONG | SPAN_CODE)) ? TONE_STRONG : TONE_PLAIN, str_text(&text));
			column = piece->column + utf8_columns(str_text(&text));
		}
		str_add_char(&c->out, '\n');
	}
	str_free(&text);
}

/* Where the links lead, each page once: a terminal cannot be clicked here. */
static void print_links(struct cli *c, const struct page *page)
{
	struct str line = { 0 };
	for (int i = 0; i < page->link_count; i++) {
		const char *to = page->links[i].page;
		bool told = to == NULL || strcmp(to, page->id) == 0 || guide_find(to) < 0;
		for (int k = 0; k < i && !told; k++)
			told = page->links[k].page != NULL && strcmp(page->links[k].page, to) == 0;
		if (!told)
			str_addf(&line, "%s%s", line.length > 0 ? ", " : "Linked pages: ", to);
	}
	if (line.length > 0) {
		str_add_char(&c->out, '\n');
		print_line(&c->out, &c->look, 0, TONE_MUTED, str_text(&line));
	}
	if (page->changed)
		print_line(&c->out, &c->look, 0, TONE_MUTED, "* set by you; restday comes with another value.");
	str_free(&line);
}

static json_t *parts_json(const struct page *page)
{
	static const char *const kinds[] = { "heading", "text", "item", "code", "cell", "diary" };
	json_t *list = json_array();
	for (int i = 0; i < page->part_count; i++) {
		const struct part *part = &page->parts[i];
		if (part->kind == PART_BOX)
			continue;
		json_t *o = json_object();
		char *text = page_part_text(page, part);
		json_object_set_new(o, "kind", json_string(kinds[part->kind]));
		if (part->kind == PART_HEADING || part->kind == PART_ITEM)
			json_object_set_new(o, "level", json_integer(part->level));
		if (part->kind == PART_CELL) {
			json_object_set_new(o, "row", json_integer(part->row));
			json_object_set_new(o, "column", json_integer(part->column));
		}
		json_object_set_new(o, "text", json_string(text));
		json_array_append_new(list, o);
		free(text);
	}
	return list;
}

static json_t *page_json(const struct page *page, int index, enum guide_origin origin, const struct facts *facts)
{
	char iso[DAY_TEXT];
	json_t *o = page_head(index), *diary = json_array(), *links = json_array();
	for (int i = 0; i < facts->count; i++) {
		day about = facts->fact[i].day;
		json_array_append_new(diary, json_pack("{s:s, s:o}", "text", facts->fact[i].text, "day",
			about != DAY_MIN ? json_string(day_iso(about, iso)) : json_null()));
	}
	for (int i = 0; i < page->link_count; i++)
		json_array_append_new(links, json_string(page->links[i].address));
	json_object_set_new(o, "version", json_integer(GUIDE_VERSION));
	json_object_set_new(o, "own", json_boolean(origin == GUIDE_OWN));
	json_object_set_new(o, "parts", parts_json(page));
	json_object_set_new(o, "diary", diary);
	json_object_set_new(o, "links", links);
	return o;
}

/* What the diary has to say on the page; none where it cannot be read, and why not on stderr. */
static void read_facts(struct cli *c, const char *id, struct facts *facts)
{
	struct err err = { ERR_NONE, "" };
	struct history h = { 0 };
	facts->count = 0;
	if (!cli_open(c, ACCESS_READ, &err) || (c->diary != NULL && !cli_read(c, c->today - FACTS_BEFORE, c->today + HISTORY_AFTER, &h, &err))) {
		cli_say("the page is shown without your diary: %s", err.text);
		return;
	}
	if (c->diary == NULL)
		return;
	struct assessment a;
	assess(&h, c->today, &c->settings, NULL, &a);
	facts_find(facts, id, &h, c->today, &c->settings, cli_units(c), &a);
	history_free(&h);
}

static void show(struct cli *c, const struct guide *g, int index)
{
	struct page page;
	struct leaf leaf;
	struct facts *facts = mem_new(1, sizeof *facts);
	struct err notice = { ERR_NONE, "" };
	read_facts(c, guide_id(index), facts);
	enum guide_origin origin = guide_read(g, index, &page, &notice);
	if (origin == GUIDE_FELL_BACK)
		cli_say("%s", notice.text);
	if (args_given(&c->args, OPTION_JSON)) {
		print_json(&c->out, page_json(&page, index, origin, facts));
	} else {
		leaf_lay(&leaf, &page, facts, c->look.width);
		print_leaf(c, &leaf);
		print_links(c, &page);
		leaf_free(&leaf);
	}
	page_free(&page);
	free(facts);
}

bool cmd_guide(struct cli *c, struct err *err)
{
	struct guide g = { .settings = &c->settings, .units = cli_units(c), .lookup = pages_own };
	if (args_given(&c->args, OPTION_SEARCH))
		return search(c, &g, err);
	if (args_peek(&c->args) == NULL) {
		contents(c);
		return true;
	}
	struct str words = { 0 };
	args_join(&c->args, &words);
	int index = guide_meant(str_text(&words), err);
	str_free(&words);
	if (index < 0)
		return false;
	show(c, &g, index);
	return true;
}
