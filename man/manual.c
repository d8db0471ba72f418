/* SPDX-License-Identifier: MIT */
/* Makes a manual page of a template: the lines @SETTINGS@, @KEYS@, @THEMES@, @ROLES@, @REASONS@ and @PAGES@
   become what the program's own tables and pages
   say.  So the manual cannot name a threshold, a reason or a page that is not there, and lacks none. */
#include "config.h"

#include "base/mem.h"
#include "cli/setup.h"
#include "guide/guide.h"
#include "recovery/reason.h"
#include "view/theme.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Text in the middle of a line, or at its begin; what would steer the formatter is made harmless, and each sentence begins a
   line, as the language of manuals wants it. */
static void put(const char *text, size_t n, char before)
{
	bool begins = before == '\n';
	for (size_t i = 0; i < n; before = text[i++]) {
		if (text[i] == ' ' && before != '\0' && strchr(".!?:)\"\n", before) != NULL) {
			fputs(begins ? "" : "\n", stdout);
			begins = true;
			continue;
		}
		if (begins && (text[i] == '.' || text[i] == '\''))
			fputs("\\&", stdout);
		begins = text[i] == '\n';
		if (text[i] == '\\')
			fputs("\\e", stdout);
		else if (text[i] == '\n')
			fputs("\n.br\n", stdout);
		else
			putchar(text[i]);
	}
}

static void put_line(const char *text)
{
	put(text, strlen(text), '\n');
	putchar('\n');
}

static void settings(void)
{
	char preset[SETUP_VALUE];
	for (int section = 0; section < SETUP_KEYS; section++) {
		printf(".Ss [%s]\\&\n.Bl -tag -width Ds\n", setup_sections[section]);
		for (size_t i = 0; i < setup_names(); i++) {
			if (setup_section(i) != (enum setup_section)section)
				continue;
			const struct setting_info *info = i < pref_count ? NULL : &setting_table[i - pref_count];
			printf(".It Cm %s\n", setup_name(i));
			put_line(info != NULL ? info->what : pref_table[i].what);
			if (info == NULL) {
				printf("(one of %s%s%s; preset %s).\n", pref_table[i].values, pref_table[i].also != NULL ? ", or " : "",
					pref_table[i].also != NULL ? pref_table[i].also : "", setup_preset(i, preset));
				continue;
			}
			bool has = setup_preset(i, preset)[0] != '\0';
			printf("(%s%s%s%.12g to %.12g%s%s).\nSource: ", has ? "preset " : "no preset", has ? preset : "", "; ", info->low,
				info->high, info->unit[0] != '\0' ? " " : "", info->unit);
			put(info->source, strlen(info->source), ' ');
			puts(".");
		}
		puts(".El");
	}
}

static void key_list(void)
{
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++) {
		printf(".It Cm %s\n", acts[act].name);
		put_line(acts[act].help);
		if (acts[act].keys[0] == 0) {
			printf("(No preset; asked for as %s).\n", acts[act].key_label);
			continue;
		}
		fputs("(Preset ", stdout);
		put(acts[act].key_label, strlen(acts[act].key_label), '\0');
		puts(").");
	}
}

static void themes(void)
{
	for (int i = 0; i < THEMES_SHIPPED; i++) {
		printf(".It Ic %s\n", theme_table[i].name);
		put_line(theme_table[i].what);
	}
}

static void roles(void)
{
	for (int i = 0; i < ROLE_COUNT; i++) {
		printf(".It Ic %s\n", role_table[i].word);
		put_line(role_table[i].what);
	}
}

static void spans(const struct page *page, const struct part *part)
{
	char before = '\n';
	for (int i = 0; i < part->span_count; i++) {
		const struct page_span *span = &page->spans[part->first_span + i];
		const char *font = (span->style & (SPAN_STRONG | SPAN_CODE)) != 0 ? "\\fB" : (span->style & SPAN_EMPHASIS) != 0 ? "\\fI" : "";
		fputs(font, stdout);
		put(page->text.text + span->from, (size_t)span->length, *font != '\0' && before == '\n' ? ' ' : before);
		before = span->length > 0 ? page->text.text[span->from + span->length - 1] : before;
		fputs(*font != '\0' ? "\\fP" : "", stdout);
	}
}

/* Lists and tables are open until a part comes that is neither. */
enum open { OPEN_NOTHING, OPEN_ITEMS, OPEN_TABLE };

static enum open close_list(enum open now, enum open wanted)
{
	if (now != OPEN_NOTHING && now != wanted)
		puts(".El");
	if (now != wanted && wanted != OPEN_NOTHING)
		puts(wanted == OPEN_ITEMS ? ".Bl -bullet -compact" : ".Bl -tag -width Ds -compact");
	return wanted;
}

static void code(const struct page *page, const struct part *part)
{
	char *text = page_part_text(page, part);
	puts(".Bd -literal -offset indent");
	for (char *line = text, *next; line != NULL; line = next) {
		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		if (*line != '\0' || next != NULL)
			put_line(line);
	}
	puts(".Ed");
	free(text);
}

static enum open put_part(const struct page *page, const struct part *part, bool *headed, enum open open)
{
	bool more = part->kind == PART_ITEM && part->more;
	open = close_list(open, part->kind == PART_ITEM ? OPEN_ITEMS : part->kind == PART_CELL ? OPEN_TABLE : OPEN_NOTHING);
	switch (part->kind) {
	case PART_HEADING:
		fputs(part->level == 1 ? ".Ss " : ".Pp\n\\fB", stdout);
		spans(page, part);
		fputs(part->level == 1 ? "\\&\n" : "\\fP\n.br\n", stdout);	/* "?" at its end is no delimiter */
		*headed = true;
		return open;
	case PART_TEXT:
		fputs(*headed ? "" : ".Pp\n", stdout);
		break;
	case PART_ITEM:
		puts(more ? ".Pp" : ".It");
		break;
	case PART_CELL:
		if (part->column == 0)
			fputs(".It Xo\n", stdout);
		else if (part->column > 1)
			fputs("| ", stdout);
		break;
	case PART_CODE:
		code(page, part);
		*headed = false;
		return open;
	case PART_BOX:
		*headed = false;
		return open;
	}
	spans(page, part);
	fputs(part->kind == PART_CELL && part->column == 0 ? "\n.Xc\n" : "\n", stdout);
	*headed = false;
	return open;
}

static void put_page(int index)
{
	struct settings s;
	struct err err = { ERR_NONE, "" };
	struct page page;
	bool headed = false;
	enum open open = OPEN_NOTHING;
	settings_preset(&s);
	guide_read(&(struct guide){ .settings = &s }, index, &page, &err);
	for (int i = 0; i < page.part_count; i++)
		open = put_part(&page, &page.parts[i], &headed, open);
	close_list(open, OPEN_NOTHING);
	page_free(&page);
}

static void pages(void)
{
	for (int i = 0; i < guide_count(); i++) {
		if (i == 0 || strcmp(guide_section(i), guide_section(i - 1)) != 0) {
			printf(".Sh ");
			for (const char *p = guide_section(i); *p != '\0'; p++)
				putchar(*p >= 'a' && *p <= 'z' ? *p - 'a' + 'A' : *p);
			putchar('\n');
		}
		put_page(i);
	}
}

static void reason_list(void)
{
	puts(".Bl -tag -width Ds");
	for (int i = 0; i < REASON_COUNT; i++) {
		char title[GUIDE_TITLE];
		const struct reason_info *r = &reasons[i];
		int page = guide_find(r->page);
		printf(".It Cm %s\n", r->code);
		put_line(r->name);
		printf("(%s).\nPage\n.Qq %s\\& ;\n.Ic restday guide %s .\n", r->rules, page >= 0 ? guide_title(page, title) : r->page, r->page);
	}
	puts(".El");
}

int main(void)
{
	static const struct {
		const char *line;
		void (*print)(void);
	} parts[] = { { "@SETTINGS@\n", settings }, { "@KEYS@\n", key_list }, { "@THEMES@\n", themes },
		{ "@ROLES@\n", roles }, { "@REASONS@\n", reason_list }, { "@PAGES@\n", pages } };
	char line[1024];
	while (fgets(line, sizeof line, stdin) != NULL) {
		bool done = false;
		for (size_t i = 0; i < sizeof parts / sizeof *parts && !done; i++)
			if (strcmp(line, parts[i].line) == 0) {
				parts[i].print();
				done = true;
			}
		if (!done)
			fputs(line, stdout);
	}
	return fflush(stdout) != 0 || ferror(stdout) != 0;
}
