/* SPDX-License-Identifier: MIT */
/* Themes as text: every kind of line, every mistake a line can have, and that what is written is what is read. */
#include "config.h"

#include "../run.h"

#include "view/theme_read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct theme theme;
static struct theme_reading reading;
static struct err err;

static void setup(void)
{
	theme_read_begin(&reading, &theme);
	err.code = ERR_NONE;
}

static struct theme_look look(enum theme_column column, enum role role)
{
	return theme.looks[column][role];
}

static struct theme_look shipped(const char *name, enum theme_column column, enum role role)
{
	struct theme t;
	theme_shipped(theme_find(name), &t);
	return t.looks[column][role];
}

static bool same(struct theme_look a, struct theme_look b)
{
	return a.fg == b.fg && a.bg == b.bg && a.attrs == b.attrs;
}

static const struct {
	const char *section, *value;
	struct theme_look look;
} good[] = {
	{ "256", "black on 36 bold", { 0, 36, LOOK_BOLD } },
	{ "256", "74", { 74, -1, 0 } },
	{ "256", "0", { 0, -1, 0 } },
	{ "256", "255 on 255", { 255, 255, 0 } },
	{ "256", "on 25", { -1, 25, 0 } },
	{ "256", "default on default underline reverse", { -1, -1, LOOK_UNDERLINE | LOOK_REVERSE } },
	{ "256", "  dim \t white  on   magenta bold ", { 7, 5, LOOK_DIM | LOOK_BOLD } },
	{ "light", "default", { -1, -1, 0 } },
	{ "8", "red on yellow", { 1, 3, 0 } },
	{ "8", "7 on green", { 7, 2, 0 } },
	{ "8", "cyan on blue", { 6, 4, 0 } },
	{ "none", "reverse bold", { -1, -1, LOOK_REVERSE | LOOK_BOLD } },
	{ "none", "default on default", { -1, -1, 0 } },
};

START_TEST(a_line_that_holds)
{
	ck_assert_msg(theme_read_line(&reading, good[_i].section, "type-easy", good[_i].value, &err), "%s: %s", good[_i].value, err.text);
	for (int column = 0; column < THEME_COLUMNS; column++) {
		bool meant = strcmp(theme_sections[column], good[_i].section) == 0 || (column == THEME_LIGHT && strcmp(good[_i].section, "256") == 0);
		struct theme_look want = meant ? good[_i].look : shipped("standard", (enum theme_column)column, ROLE_TYPE_EASY);
		ck_assert_msg(same(look((enum theme_column)column, ROLE_TYPE_EASY), want), "%s in [%s]", good[_i].value, theme_sections[column]);
	}
}
END_TEST

static const struct {
	const char *section, *name, *value, *said;
} wrong[] = {
	{ "256", "verdict-tran", "74", "\"verdict-tran\" is not a role: did you mean verdict-train?" },
	{ "256", "VERDICT_EASY", "74", "did you mean verdict-easy?" },
	{ "256", "sky", "74", "\"sky\" is not a role: `restday config --theme standard` lists them" },
	{ "256", "type-easy", "gren", "type-easy: \"gren\" is no colour: did you mean green?" },
	{ "256", "type-easy", "74 blod", "\"blod\" is no attribute: did you mean bold?" },
	{ "256", "type-easy", "#ff0000", "\"#ff0000\" is no colour (a number, black red" },
	{ "256", "type-easy", "256", "[256] has the colours 0 to 255" },
	{ "light", "type-easy", "9 on 999", "[light] has the colours 0 to 255" },
	{ "256", "type-easy", "99999999999999999999", "[256] has the colours 0 to 255" },
	{ "256", "type-easy", "-1", "\"-1\" is no colour" },
	{ "8", "type-easy", "8", "[8] has the colours 0 to 7" },
	{ "8", "type-easy", "black on 74", "[8] has the colours 0 to 7" },
	{ "none", "type-easy", "red", "[none] has no colours" },
	{ "256", "type-easy", "", "nothing is said" },
	{ "256", "type-easy", "  ", "nothing is said" },
	{ "256", "type-easy", "74 on", "a colour is missing behind \"on\"" },
	{ "256", "type-easy", "on bold", "\"bold\" is no" },
	{ "256", "type-easy", "74 75", "\"75\" is one too many" },
	{ "256", "type-easy", "on 74 on 75", "\"on 75\" is one too many" },
	{ "256", "type-easy", "bold 3 bold", "\"bold\" is one too many" },
	{ "", "type-easy", "74", "type-easy stands in no section" },
	{ "", "sky", "74", "\"sky\" is not a role" },
	{ "", "like", "contrats", "like is \"contrats\": one of standard contrast calm is accepted" },
	{ "", "like", "", "like is \"\"" },
	{ "256", "like", "contrast", "like stands at the top" },
	{ "16", "type-easy", "74", "[16] is not a section: there are [256], [light], [8] and [none]" },
};

START_TEST(a_line_that_does_not)
{
	struct theme before = theme;
	ck_assert(!theme_read_line(&reading, wrong[_i].section, wrong[_i].name, wrong[_i].value, &err));
	ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_msg(strstr(err.text, wrong[_i].said) != NULL, "\"%s\" does not say \"%s\"", err.text, wrong[_i].said);
	ck_assert_mem_eq(&before, &theme, sizeof theme);
}
END_TEST

START_TEST(what_it_begins_from)
{
	ck_assert(theme_read_line(&reading, "", "like", "contrast", &err));
	ck_assert(!theme_read_line(&reading, "", "like", "calm", &err));
	ck_assert_str_eq(err.text, "like is said twice: the first holds");
	ck_assert(theme_read_line(&reading, "256", "rule", "74", &err));
	ck_assert(same(look(THEME_256, ROLE_VERDICT_TRAIN), shipped("contrast", THEME_256, ROLE_VERDICT_TRAIN)));
	ck_assert(!theme_read_line(&reading, "256", "verdict-train", "on", &err));
	ck_assert(same(look(THEME_256, ROLE_VERDICT_TRAIN), shipped("contrast", THEME_256, ROLE_VERDICT_TRAIN)));
	ck_assert_int_eq(look(THEME_256, ROLE_RULE).fg, 74);
}
END_TEST

/* A heading [] brings a file back to where it has no section: too late for like, which would undo what was said. */
START_TEST(like_comes_first)
{
	ck_assert(theme_read_line(&reading, "256", "rule", "74", &err));
	ck_assert(!theme_read_line(&reading, "", "like", "contrast", &err));
	ck_assert_int_eq(look(THEME_256, ROLE_RULE).fg, 74);
}
END_TEST

START_TEST(twice_is_told_and_the_first_holds)
{
	ck_assert(theme_read_line(&reading, "256", "rule", "74", &err));
	ck_assert(theme_read_line(&reading, "8", "rule", "red", &err));
	ck_assert(!theme_read_line(&reading, "256", "rule", "75", &err));
	ck_assert_str_eq(err.text, "rule is said twice in [256]: the first holds");
	ck_assert_int_eq(look(THEME_256, ROLE_RULE).fg, 74);
}
END_TEST

START_TEST(a_light_ground_in_either_order)
{
	for (int first = 0; first < 2; first++) {
		theme_read_begin(&reading, &theme);
		ck_assert(theme_read_line(&reading, first == 0 ? "light" : "256", "form", first == 0 ? "16 on 254" : "231 on 18", &err));
		ck_assert(theme_read_line(&reading, first == 0 ? "256" : "light", "form", first == 0 ? "231 on 18" : "16 on 254", &err));
		ck_assert_int_eq(look(THEME_256, ROLE_FORM).bg, 18);
		ck_assert_int_eq(look(THEME_LIGHT, ROLE_FORM).bg, 254);
	}
}
END_TEST

START_TEST(an_unknown_section_is_told_once)
{
	ck_assert(!theme_read_line(&reading, "88", "rule", "7", &err));
	ck_assert(theme_read_line(&reading, "88", "form", "7", &err));
	ck_assert(!theme_read_line(&reading, "99", "form", "7", &err));
	ck_assert(same(look(THEME_256, ROLE_FORM), shipped("standard", THEME_256, ROLE_FORM)));
}
END_TEST

/* What theme_write() makes, read line by line; `from` begins it in place of what the text says. */
static void read_back(char *text, const char *from)
{
	char section[16] = "", name[32], value[80], *save = NULL;
	theme_read_begin(&reading, &theme);
	for (char *line = strtok_r(text, "\n", &save); line != NULL; line = strtok_r(NULL, "\n", &save)) {
		ck_assert_uint_le(strlen(line), 190);
		line[strcspn(line, ";")] = '\0';
		if (sscanf(line, "[%15[^]]", section) == 1 || sscanf(line, "%31[^ ] = %79[^\n]", name, value) != 2)
			continue;
		bool like = strcmp(name, "like") == 0;
		if (like)
			value[strcspn(value, " ")] = '\0';
		ck_assert_msg(theme_read_line(&reading, section, name, like ? from : value, &err), "%s", err.text);
	}
}

/* Whole: every look comes back, even over another theme. */
START_TEST(what_is_written_is_read_back)
{
	for (int from = 0; from < THEMES_SHIPPED; from++) {
		struct theme t;
		struct str text = { 0 };
		theme_shipped(_i, &t);
		theme_write(&t, theme_table[_i].name, &text);
		read_back(text.text, theme_table[from].name);
		for (int column = 0; column < THEME_COLUMNS; column++)
			for (int role = 0; role < ROLE_COUNT; role++)
				ck_assert_msg(same(t.looks[column][role], theme.looks[column][role]), "%s in [%s] of %s over %s",
					role_table[role].word, theme_sections[column], theme_table[_i].name, theme_table[from].name);
		str_free(&text);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("theme file");
	TCase *t = tcase_create("theme file");
	tcase_add_checked_fixture(t, setup, NULL);
	tcase_add_loop_test(t, a_line_that_holds, 0, (int)(sizeof good / sizeof *good));
	tcase_add_loop_test(t, a_line_that_does_not, 0, (int)(sizeof wrong / sizeof *wrong));
	tcase_add_test(t, what_it_begins_from);
	tcase_add_test(t, like_comes_first);
	tcase_add_test(t, twice_is_told_and_the_first_holds);
	tcase_add_test(t, a_light_ground_in_either_order);
	tcase_add_test(t, an_unknown_section_is_told_once);
	tcase_add_loop_test(t, what_is_written_is_read_back, 0, THEMES_SHIPPED);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
