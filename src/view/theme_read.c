/* SPDX-License-Identifier: MIT */
/* Lines come as names and values, so that a theme file has the form, and the reader, of the configuration. */
#include "config.h"

#include "view/theme_read.h"

#include "base/near.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORD = 24, ROLE_COLUMN = 16, LOOK_COLUMN = 36 };

const char *const theme_sections[THEME_COLUMNS] = { "256", "light", "8", "none" };

/* How many colours a section has. */
static const int depths[THEME_COLUMNS] = { 256, 256, 8, 0 };

static const char *const colour_names[] = { "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white" };

static const struct {
	const char *name;
	enum theme_attr attr;
} attrs[] = { { "bold", LOOK_BOLD }, { "dim", LOOK_DIM }, { "underline", LOOK_UNDERLINE }, { "reverse", LOOK_REVERSE } };

enum { COLOUR_NAMES = sizeof colour_names / sizeof *colour_names, ATTRS = sizeof attrs / sizeof *attrs };

void theme_read_begin(struct theme_reading *r, struct theme *out)
{
	*r = (struct theme_reading){ .theme = out };
	theme_shipped(0, out);
}

/* The colour's number, -1 for the terminal's own; false: the word is no colour. */
static bool colour_of(const char *word, int *colour)
{
	*colour = -1;
	if (strcmp(word, "default") == 0)
		return true;
	for (int i = 0; i < COLOUR_NAMES; i++)
		if (strcmp(word, colour_names[i]) == 0)
			*colour = i;
	if (*colour < 0 && word[0] != '\0' && word[strspn(word, "0123456789")] == '\0')
		*colour = strlen(word) <= 4 ? atoi(word) : 9999;
	return *colour >= 0;
}

static unsigned attr_of(const char *word)
{
	for (int i = 0; i < ATTRS; i++)
		if (strcmp(word, attrs[i].name) == 0)
			return attrs[i].attr;
	return 0;
}

static bool no_such_word(const char *word, struct err *err)
{
	for (int i = 0; i < COLOUR_NAMES; i++)
		if (near_word(word, colour_names[i]))
			return err_set(err, ERR_INPUT, "\"%s\" is no colour: did you mean %s?", word, colour_names[i]);
	for (int i = 0; i < ATTRS; i++)
		if (near_word(word, attrs[i].name))
			return err_set(err, ERR_INPUT, "\"%s\" is no attribute: did you mean %s?", word, attrs[i].name);
	return err_set(err, ERR_INPUT, "\"%s\" is no colour (a number, black red green yellow blue magenta cyan white, default) and no "
		"attribute (bold dim underline reverse)", word);
}

static bool too_many(enum theme_column column, int colour, struct err *err)
{
	if (colour < depths[column])
		return false;
	if (depths[column] == 0)
		err_set(err, ERR_INPUT, "[none] has no colours: bold, dim, underline, reverse and default are accepted");
	else
		err_set(err, ERR_INPUT, "[%s] has the colours 0 to %d", theme_sections[column], depths[column] - 1);
	return true;
}

/* The next word of *text, cut where it is longer; false at the end. */
static bool word_next(const char **text, char word[WORD])
{
	*text += strspn(*text, " \t");
	size_t n = strcspn(*text, " \t");
	snprintf(word, WORD, "%.*s", (int)n, *text);
	*text += n;
	return n > 0;
}

static bool look_read(enum theme_column column, const char *text, struct theme_look *out, struct err *err)
{
	char word[WORD];
	bool fg = false, bg = false;
	int colour, words = 0;
	*out = (struct theme_look){ -1, -1, 0 };
	for (; word_next(&text, word); words++) {
		unsigned attr = attr_of(word);
		bool on = strcmp(word, "on") == 0;
		if (on && !word_next(&text, word))
			return err_set(err, ERR_INPUT, "a colour is missing behind \"on\"");
		if (attr != 0 && (out->attrs & attr) == 0) {
			out->attrs |= attr;
			continue;
		}
		if (!colour_of(word, &colour) && attr == 0)
			return no_such_word(word, err);
		if (attr != 0 || (on ? bg : fg))
			return err_set(err, ERR_INPUT, "\"%s%s\" is one too many: one colour, \"on\" and another, and attributes are accepted",
				on ? "on " : "", word);
		if (too_many(column, colour, err))
			return false;
		*(on ? &bg : &fg) = true;
		*(on ? &out->bg : &out->fg) = (short)colour;
	}
	return words > 0 || err_set(err, ERR_INPUT, "nothing is said: a colour, \"on\" and a colour, attributes, or default");
}

static bool read_like(struct theme_reading *r, const char *value, struct err *err)
{
	int place = theme_find(value);
	if (r->like)
		return err_set(err, ERR_INPUT, "like is said twice: the first holds");
	if (place < 0) {
		struct str names = { 0 };
		for (int i = 0; i < THEMES_SHIPPED; i++)
			str_addf(&names, "%s%s", i > 0 ? " " : "", theme_table[i].name);
		err_set(err, ERR_INPUT, "like is \"%.40s\": one of %s is accepted", value, str_text(&names));
		str_free(&names);
		return false;
	}
	r->like = true;
	theme_shipped(place, r->theme);
	return true;
}

static bool unknown_section(struct theme_reading *r, const char *section, struct err *err)
{
	if (strncmp(r->unknown, section, sizeof r->unknown - 1) == 0)
		return true;
	snprintf(r->unknown, sizeof r->unknown, "%s", section);
	return err_set(err, ERR_INPUT, "[%.40s] is not a section: there are [256], [light], [8] and [none]", section);
}

static bool unknown_role(const char *name, struct err *err)
{
	for (int i = 0; i < ROLE_COUNT; i++)
		if (near_word(name, role_table[i].word))
			return err_set(err, ERR_INPUT, "\"%.40s\" is not a role: did you mean %s?", name, role_table[i].word);
	return err_set(err, ERR_INPUT, "\"%.40s\" is not a role: `restday config --theme standard` lists them", name);
}

static int section_of(const char *section)
{
	for (int i = 0; i < THEME_COLUMNS; i++)
		if (strcmp(section, theme_sections[i]) == 0)
			return i;
	return -1;
}

bool theme_read_line(struct theme_reading *r, const char *section, const char *name, const char *value, struct err *err)
{
	struct theme_look look;
	int column = section_of(section), role = role_find(name);
	if (strcmp(name, "like") == 0)
		return *section == '\0' && !r->begun ? read_like(r, value, err) :
			err_set(err, ERR_INPUT, "like stands at the top, before the first section");
	if (*section == '\0' && role >= 0)
		return err_set(err, ERR_INPUT, "%s stands in no section: [256], [light], [8] or [none] comes before it", name);
	if (*section != '\0' && column < 0)
		return unknown_section(r, section, err);
	if (role < 0)
		return unknown_role(name, err);
	if (r->said[column][role])
		return err_set(err, ERR_INPUT, "%s is said twice in [%s]: the first holds", name, section);
	r->said[column][role] = r->begun = true;
	if (!look_read((enum theme_column)column, value, &look, err))
		return err_prefix(err, "%s: ", name);
	bool light_said = r->said[THEME_LIGHT][role];
	struct theme_look light = r->theme->looks[THEME_LIGHT][role];
	theme_set(r->theme, (enum theme_column)column, (enum role)role, look);
	if (column == THEME_256 && light_said)		/* whichever section comes first */
		r->theme->looks[THEME_LIGHT][role] = light;
	return true;
}

/* The eight have names where there are eight; of 256 they are what the runner made of them, and numbers say what is meant. */
static void add_colour(struct str *out, enum theme_column column, int colour)
{
	if (colour < 0)
		str_add(out, "default");
	else if (column == THEME_8)
		str_add(out, colour_names[colour]);
	else
		str_addf(out, "%d", colour);
}

static void add_look(struct str *out, enum theme_column column, struct theme_look look)
{
	add_colour(out, column, look.fg);
	if (look.bg >= 0) {
		str_add(out, " on ");
		add_colour(out, column, look.bg);
	}
	for (int i = 0; i < ATTRS; i++)
		if ((look.attrs & attrs[i].attr) != 0)
			str_addf(out, " %s", attrs[i].name);
}

static bool same(struct theme_look a, struct theme_look b)
{
	return a.fg == b.fg && a.bg == b.bg && a.attrs == b.attrs;
}

void theme_write(const struct theme *t, const char *like, struct str *out)
{
	static const char *const about[THEME_COLUMNS] = {
		"for terminals of 256 colours: numbers 0 to 255, of which 16 is black and 231 white everywhere",
		"what differs from [256] where the configuration says background = light",
		"for terminals of 8 or 16 colours", "for terminals without colours, and where none are wanted",
	};
	str_addf(out, "; A theme of restday: see THEMES in restday.conf(5).\nlike = %s\n", like);
	for (int column = 0; column < THEME_COLUMNS; column++) {
		str_addf(out, "\n; %s\n[%s]\n", about[column], theme_sections[column]);
		for (int role = 0; role < ROLE_COUNT; role++) {
			if (column == THEME_LIGHT && same(t->looks[column][role], t->looks[THEME_256][role]))
				continue;
			struct str line = { 0 };
			str_addf(&line, "%-*s = ", ROLE_COLUMN, role_table[role].word);
			add_look(&line, (enum theme_column)column, t->looks[column][role]);
			str_addf(out, "%-*s ; %s\n", LOOK_COLUMN, str_text(&line), role_table[role].what);
			str_free(&line);
		}
	}
}
