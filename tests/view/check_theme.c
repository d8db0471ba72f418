/* SPDX-License-Identifier: MIT */
/* Every role of every shipped theme can be read on a dark and on a light terminal: contrast (WCAG 2) of at least 3, in `contrast`
   of 4.5, at 256 and at 8 colours.  What has a ground of its own is measured against that; what stands on the terminal's, against black and against white. */
#include "config.h"

#include "../run.h"

#include "base/err.h"
#include "base/str.h"
#include "view/prefs.h"
#include "view/theme.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

static double channel(int value)
{
	double v = value / 255.0;
	return v <= 0.03928 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

/* Relative luminance of a colour of xterm's 256; the first eight as xterm has them. */
static double luminance(int colour)
{
	static const int base[8][3] = { { 0, 0, 0 }, { 205, 0, 0 }, { 0, 205, 0 }, { 205, 205, 0 }, { 0, 0, 238 }, { 205, 0, 205 },
		{ 0, 205, 205 }, { 229, 229, 229 } };
	int rgb[3];
	for (int i = 0; i < 3; i++) {
		int step = (colour - 16) / (i == 0 ? 36 : i == 1 ? 6 : 1) % 6;
		rgb[i] = colour < 8 ? base[colour][i] : colour >= 232 ? 8 + 10 * (colour - 232) : step == 0 ? 0 : 55 + 40 * step;
	}
	return 0.2126 * channel(rgb[0]) + 0.7152 * channel(rgb[1]) + 0.0722 * channel(rgb[2]);
}

static double contrast(double a, double b)
{
	return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}

/* What a theme promises: `contrast` more. */
static const double least[THEMES_SHIPPED] = { 3, 4.5, 3 };
static const int depths[THEME_COLUMNS] = { 256, 256, 8, 0 };

static void check_look(int theme, enum theme_column column, enum role role)
{
	struct theme t;
	theme_shipped(theme, &t);
	struct theme_look k = t.looks[column][role];
	struct err where;
	err_set(&where, ERR_NONE, "%s: %s in column %d", theme_table[theme].name, role_table[role].word, column);
	ck_assert_msg(k.fg >= -1 && k.bg >= -1 && k.fg < depths[column] && k.bg < depths[column], "%s uses a colour that is not there", where.text);
	ck_assert_msg(depths[column] < 256 || ((k.fg < 0 || k.fg >= 16) && (k.bg < 0 || k.bg >= 16)),
		"%s uses a colour the runner may have changed", where.text);
	ck_assert_msg(k.attrs < 16 && (k.attrs & LOOK_DIM) == 0, "%s is dim", where.text);
	ck_assert_msg(column != THEME_8 || k.fg != 0 || (k.attrs & LOOK_BOLD) == 0, "%s is black and bold, grey on many terminals", where.text);
	if (k.bg >= 0) {
		ck_assert_msg(k.fg >= 0, "%s: the terminal's own text on a ground that is not its own", where.text);
		double c = contrast(luminance(k.fg), luminance(k.bg));
		ck_assert_msg(c >= least[theme], "%s: contrast %.2f on its ground", where.text, c);
	} else if (k.fg >= 0) {
		double dark = contrast(luminance(k.fg), 0), light = contrast(luminance(k.fg), 1);
		ck_assert_msg(dark >= least[theme] && light >= least[theme], "%s: contrast %.2f on black, %.2f on white", where.text, dark, light);
	}
}

START_TEST(every_role_reads_on_black_and_on_white)
{
	for (int theme = 0; theme < THEMES_SHIPPED; theme++)
		for (int column = 0; column < THEME_COLUMNS; column++)
			check_look(theme, (enum theme_column)column, (enum role)_i);
}
END_TEST

/* More than the 4.5 it must have: fields are where it can be had. */
START_TEST(fields_of_contrast_have_the_most)
{
	struct theme t;
	theme_shipped(theme_find("contrast"), &t);
	for (int column = THEME_256; column <= THEME_LIGHT; column++)
		for (int role = 0; role < ROLE_COUNT; role++) {
			struct theme_look k = t.looks[column][role];
			if (k.bg >= 0)
				ck_assert_msg(contrast(luminance(k.fg), luminance(k.bg)) >= 7, "%s", role_table[role].word);
		}
}
END_TEST

START_TEST(calm_keeps_its_verdicts)
{
	struct theme calm, standard;
	theme_shipped(theme_find("calm"), &calm);
	theme_shipped(0, &standard);
	for (int role = ROLE_VERDICT_TRAIN; role <= ROLE_VERDICT_UNKNOWN; role++)
		ck_assert_mem_eq(&calm.looks[THEME_256][role], &standard.looks[THEME_256][role], sizeof(struct theme_look));
	for (int role = ROLE_TYPE_REST; role <= ROLE_TYPE_UNKNOWN; role++)
		ck_assert_int_eq(calm.looks[THEME_256][role].bg, -1);
}
END_TEST

START_TEST(a_column_for_every_terminal)
{
	static const struct { int colours; bool light; enum theme_column column; } known[] = {
		{ 0, false, THEME_NONE }, { 7, true, THEME_NONE }, { 8, false, THEME_8 }, { 16, true, THEME_8 }, { 255, false, THEME_8 },
		{ 256, false, THEME_256 }, { 256, true, THEME_LIGHT }, { 65536, false, THEME_256 },
	};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		ck_assert_int_eq(theme_column(known[i].colours, known[i].light), known[i].column);
}
END_TEST

/* Words of theme files are the names of roles, and no two are the same. */
START_TEST(roles_are_found_by_their_words)
{
	static const char *const names[ROLE_COUNT] = {
#define ROLE(name, letter, word, what) #name,
#include "view/role.def"
#undef ROLE
	};
	for (int i = 0; i < ROLE_COUNT; i++) {
		const char *word = role_table[i].word;
		ck_assert_int_eq(role_find(word), i);
		ck_assert_uint_eq(strlen(word), strlen(names[i]));
		for (size_t k = 0; word[k] != '\0'; k++)
			ck_assert_int_eq(word[k], names[i][k] == '_' ? '-' : tolower((unsigned char)names[i][k]));
		ck_assert_int_ne(role_table[i].what[0], '\0');
	}
	ck_assert_int_eq(role_find("PLAIN"), -1);
	ck_assert_int_eq(role_find(""), -1);
}
END_TEST

/* What the preference lists is what is shipped. */
START_TEST(the_preference_names_them)
{
	struct str names = { 0 };
	for (int i = 0; i < THEMES_SHIPPED; i++) {
		str_addf(&names, "%s%s", i > 0 ? " " : "", theme_table[i].name);
		ck_assert_int_eq(theme_find(theme_table[i].name), i);
	}
	for (size_t i = 0; i < pref_count; i++)
		if (strcmp(pref_table[i].name, "theme") == 0) {
			ck_assert_str_eq(pref_table[i].values, str_text(&names));
			ck_assert_str_eq(pref_table[i].preset, theme_table[0].name);
		}
	ck_assert_int_eq(theme_find("dusk"), -1);
	str_free(&names);
}
END_TEST

START_TEST(the_measure_itself_is_right)
{
	ck_assert_double_eq_tol(contrast(luminance(231), luminance(16)), 21, 0.01);
	ck_assert_double_eq_tol(contrast(luminance(16), luminance(214)), 11.4, 0.1);	/* known values */
	ck_assert_double_eq_tol(contrast(luminance(231), luminance(25)), 6.4, 0.1);
	ck_assert_double_lt(contrast(luminance(231), luminance(227)), 3);
}
END_TEST

START_TEST(body_text_is_the_terminals_own)
{
	for (int theme = 0; theme < THEMES_SHIPPED; theme++) {
		struct theme t;
		theme_shipped(theme, &t);
		for (int column = 0; column < THEME_COLUMNS; column++) {
			struct theme_look k = t.looks[column][ROLE_PLAIN];
			ck_assert(k.fg == -1 && k.bg == -1 && k.attrs == 0);
		}
	}
}
END_TEST

/* The hues of the standard theme are a promise: a type wears the hue of the verdict it obeys. */
START_TEST(hues_are_those_that_were_promised)
{
	static const struct {
		enum role role;
		short hue;
	} hues[] = {
		{ ROLE_VERDICT_TRAIN, 36 }, { ROLE_VERDICT_EASY, 74 }, { ROLE_VERDICT_ACTIVE, 227 }, { ROLE_VERDICT_PASSIVE, 25 },
		{ ROLE_TYPE_REST, 25 }, { ROLE_TYPE_GENTLE, 227 }, { ROLE_TYPE_EASY, 74 }, { ROLE_TYPE_OTHER, 247 }, { ROLE_TYPE_LONG, 36 },
		{ ROLE_TYPE_TEMPO, 214 }, { ROLE_TYPE_INTERVALS, 166 }, { ROLE_TYPE_HILLS, 130 }, { ROLE_TYPE_RACE, 175 },
	};
	struct theme t;
	theme_shipped(0, &t);
	for (size_t i = 0; i < sizeof hues / sizeof hues[0]; i++) {
		struct theme_look k = t.looks[THEME_256][hues[i].role];
		ck_assert_int_eq(k.bg, hues[i].hue);
		ck_assert(k.fg == 16 || k.fg == 231);
	}
}
END_TEST

/* Fatigue grows brighter step by step, so that it is told apart with any colour sight; `contrast` has no room for that and takes
   three steps (check_theme_sight). */
START_TEST(fatigue_is_a_ramp)
{
	struct theme t;
	for (int theme = 0; theme < THEMES_SHIPPED; theme += theme_find("contrast") + 1) {
		theme_shipped(theme, &t);
		for (int i = ROLE_FATIGUE_1; i < ROLE_FATIGUE_5; i++)
			ck_assert_double_lt(luminance(t.looks[THEME_256][i].fg), luminance(t.looks[THEME_256][i + 1].fg));
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("theme");
	TCase *t = tcase_create("theme");
	tcase_add_loop_test(t, every_role_reads_on_black_and_on_white, 0, ROLE_COUNT);
	tcase_add_test(t, the_measure_itself_is_right);
	tcase_add_test(t, fields_of_contrast_have_the_most);
	tcase_add_test(t, calm_keeps_its_verdicts);
	tcase_add_test(t, a_column_for_every_terminal);
	tcase_add_test(t, roles_are_found_by_their_words);
	tcase_add_test(t, the_preference_names_them);
	tcase_add_test(t, body_text_is_the_terminals_own);
	tcase_add_test(t, hues_are_those_that_were_promised);
	tcase_add_test(t, fatigue_is_a_ramp);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
