/* SPDX-License-Identifier: MIT */
/* The shipped themes: one whole table, a column for each kind of terminal, and for each further theme what differs.  A terminal
   does not say whether its ground is dark or light, so each role must do on both: text and bars take colours of middle
   brightness (contrast 3 and more against black and against white), and what needs a bright or a dark colour is a fill with
   its own text on it.  No meaning rests on colour alone: letters, glyphs and lengths say the same, which is why eight colours
   and none lose nothing but beauty. */
#include "config.h"

#include "view/theme.h"

#include <stddef.h>

enum { OWN = -1, BLACK = 16, WHITE = 231 };		/* the fixed ones of 256: 0..15 are whatever the runner chose */
/* Black is never bold here: many terminals show bold black as grey, which cannot be read on a field. */
enum { BLACK8, RED8, GREEN8, YELLOW8, BLUE8, MAGENTA8, CYAN8, WHITE8 };

const struct theme_info theme_table[THEMES_SHIPPED] = {
	{ "standard", "days and sessions as filled fields in soft colours" },
	{ "contrast", "strong text, nothing dim, fields that differ as much as can be" },
	{ "calm", "sessions as coloured letters, few fields" },
};

static const struct {
	struct theme_look rich, eight, none;
} standard[ROLE_COUNT] = {
	[ROLE_PLAIN] = { { OWN, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_BAR] = { { 252, 236, 0 }, { OWN, OWN, LOOK_REVERSE }, { OWN, OWN, LOOK_REVERSE } },
	[ROLE_BAR_KEY] = { { 221, 236, LOOK_BOLD }, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD }, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD } },
	[ROLE_BAR_TITLE] = { { 221, 236, LOOK_BOLD }, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD }, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD } },
	[ROLE_BAR_TAB] = { { BLACK, 221, LOOK_BOLD }, { BLACK8, YELLOW8, 0 }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_MUTED] = { { 244, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_STRONG] = { { OWN, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_HEADING] = { { 68, OWN, 0 }, { OWN, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_TODAY] = { { 136, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD | LOOK_UNDERLINE }, { OWN, OWN, LOOK_BOLD | LOOK_UNDERLINE } },
	[ROLE_RULE] = { { 242, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_WARN] = { { 166, OWN, LOOK_BOLD }, { RED8, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_LINK] = { { 31, OWN, 0 }, { OWN, OWN, LOOK_UNDERLINE }, { OWN, OWN, LOOK_UNDERLINE } },

	[ROLE_VERDICT_TRAIN] = { { BLACK, 36, 0 }, { BLACK8, CYAN8, 0 }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_VERDICT_EASY] = { { BLACK, 74, 0 }, { BLACK8, WHITE8, 0 }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_VERDICT_ACTIVE] = { { BLACK, 227, 0 }, { BLACK8, YELLOW8, 0 }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_VERDICT_PASSIVE] = { { WHITE, 25, 0 }, { WHITE8, BLUE8, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_VERDICT_UNKNOWN] = { { 244, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },

	[ROLE_TYPE_REST] = { { WHITE, 25, 0 }, { WHITE8, BLUE8, LOOK_BOLD }, { OWN, OWN, LOOK_UNDERLINE } },
	[ROLE_TYPE_GENTLE] = { { BLACK, 227, 0 }, { BLACK8, YELLOW8, 0 }, { OWN, OWN, LOOK_UNDERLINE } },
	[ROLE_TYPE_EASY] = { { BLACK, 74, 0 }, { BLACK8, WHITE8, 0 }, { OWN, OWN, LOOK_UNDERLINE } },
	[ROLE_TYPE_OTHER] = { { BLACK, 247, 0 }, { BLACK8, GREEN8, 0 }, { OWN, OWN, LOOK_UNDERLINE } },
	[ROLE_TYPE_LONG] = { { BLACK, 36, 0 }, { BLACK8, CYAN8, 0 }, { OWN, OWN, LOOK_REVERSE } },
	[ROLE_TYPE_TEMPO] = { { BLACK, 214, 0 }, { BLACK8, MAGENTA8, 0 }, { OWN, OWN, LOOK_REVERSE } },
	[ROLE_TYPE_INTERVALS] = { { BLACK, 166, 0 }, { WHITE8, RED8, LOOK_BOLD }, { OWN, OWN, LOOK_REVERSE } },
	[ROLE_TYPE_HILLS] = { { WHITE, 130, 0 }, { WHITE8, RED8, LOOK_BOLD }, { OWN, OWN, LOOK_REVERSE } },
	[ROLE_TYPE_RACE] = { { BLACK, 175, LOOK_BOLD }, { WHITE8, MAGENTA8, LOOK_BOLD }, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD } },
	[ROLE_TYPE_UNKNOWN] = { { 244, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },

	/* slate to amber, brighter step by step: told apart with any kind of colour sight, and without it by their length */
	[ROLE_FATIGUE_1] = { { 60, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_FATIGUE_2] = { { 67, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_FATIGUE_3] = { { 245, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_FATIGUE_4] = { { 136, OWN, 0 }, { MAGENTA8, OWN, 0 }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_FATIGUE_5] = { { 202, OWN, 0 }, { MAGENTA8, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_FATIGUE_TRACK] = { { 242, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_LOAD_BAR] = { { 67, OWN, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },

	[ROLE_LENS_LESS] = { { WHITE, 25, 0 }, { WHITE8, BLUE8, LOOK_BOLD }, { OWN, OWN, 0 } },
	[ROLE_LENS_SAME] = { { BLACK, 36, 0 }, { BLACK8, CYAN8, 0 }, { OWN, OWN, 0 } },
	[ROLE_LENS_OVER] = { { BLACK, 214, 0 }, { BLACK8, YELLOW8, 0 }, { OWN, OWN, LOOK_REVERSE } },
	[ROLE_LOAD_1] = { { WHITE, 17, 0 }, { WHITE8, BLUE8, LOOK_BOLD }, { OWN, OWN, 0 } },
	[ROLE_LOAD_2] = { { WHITE, 60, 0 }, { WHITE8, BLUE8, LOOK_BOLD }, { OWN, OWN, 0 } },
	[ROLE_LOAD_3] = { { BLACK, 244, 0 }, { BLACK8, CYAN8, 0 }, { OWN, OWN, 0 } },
	[ROLE_LOAD_4] = { { BLACK, 143, 0 }, { BLACK8, YELLOW8, 0 }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_LOAD_5] = { { BLACK, 220, 0 }, { BLACK8, WHITE8, 0 }, { OWN, OWN, LOOK_REVERSE } },

	/* A form is a sheet of its own ground laid over the screen; roles that stand on the terminal's ground have a twin for it. */
	[ROLE_FORM] = { { 252, 235, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_FORM_FIELD] = { { 254, 239, 0 }, { OWN, OWN, LOOK_UNDERLINE }, { OWN, OWN, LOOK_UNDERLINE } },
	[ROLE_FORM_FOCUS] = { { BLACK, 221, 0 }, { BLACK8, YELLOW8, 0 }, { OWN, OWN, LOOK_REVERSE } },
	[ROLE_FORM_ANSWER] = { { BLACK, 74, LOOK_BOLD }, { BLACK8, CYAN8, 0 }, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD } },
	[ROLE_FORM_TITLE] = { { 221, 235, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_FORM_MUTED] = { { 246, 235, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_FORM_WRONG] = { { 209, 235, LOOK_BOLD }, { RED8, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD } },
};

struct change {
	enum theme_column column;
	enum role role;
	struct theme_look look;
};

/* Sheets and bars that bring a ground of their own. */
static const struct change standard_light[] = {
	{ THEME_LIGHT, ROLE_BAR, { 236, 252, 0 } },
	{ THEME_LIGHT, ROLE_BAR_KEY, { 18, 252, LOOK_BOLD } },
	{ THEME_LIGHT, ROLE_BAR_TITLE, { 18, 252, LOOK_BOLD } },
	{ THEME_LIGHT, ROLE_FORM, { 235, 254, 0 } },
	{ THEME_LIGHT, ROLE_FORM_FIELD, { BLACK, 250, 0 } },
	{ THEME_LIGHT, ROLE_FORM_TITLE, { 18, 254, LOOK_BOLD } },
	{ THEME_LIGHT, ROLE_FORM_MUTED, { 240, 254, 0 } },
	{ THEME_LIGHT, ROLE_FORM_WRONG, { 124, 254, LOOK_BOLD } },
};

/* Contrast of 4.5 and more everywhere, 7 and more on every field.  So little is that far from black and from white at once
   (29, 63, 98, 131, 163, 243) that text takes the terminal's own colour.  The hues of verdicts and types were searched for: any two
   verdicts differ by 31 and any two types by 25 with every kind of colour sight, where the promised hues of `standard` come to 9
   and 5. */
static const struct change contrast[] = {
	{ THEME_256, ROLE_BAR, { OWN, OWN, LOOK_REVERSE } },
	{ THEME_256, ROLE_BAR_KEY, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD | LOOK_UNDERLINE } },
	{ THEME_256, ROLE_BAR_TITLE, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD } },
	{ THEME_256, ROLE_BAR_TAB, { BLACK, 214, LOOK_BOLD } },
	{ THEME_256, ROLE_MUTED, { OWN, OWN, 0 } },
	{ THEME_256, ROLE_HEADING, { OWN, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_TODAY, { OWN, OWN, LOOK_BOLD | LOOK_UNDERLINE } },
	{ THEME_256, ROLE_RULE, { OWN, OWN, 0 } },
	{ THEME_256, ROLE_WARN, { WHITE, 124, LOOK_BOLD } },
	{ THEME_256, ROLE_LINK, { OWN, OWN, LOOK_UNDERLINE } },
	{ THEME_256, ROLE_VERDICT_TRAIN, { BLACK, 86, LOOK_BOLD } },
	{ THEME_256, ROLE_VERDICT_EASY, { BLACK, 147, LOOK_BOLD } },
	{ THEME_256, ROLE_VERDICT_ACTIVE, { BLACK, 227, LOOK_BOLD } },
	{ THEME_256, ROLE_VERDICT_PASSIVE, { WHITE, 19, LOOK_BOLD } },
	{ THEME_256, ROLE_VERDICT_UNKNOWN, { OWN, OWN, 0 } },
	{ THEME_256, ROLE_TYPE_REST, { WHITE, 19, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_GENTLE, { BLACK, 227, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_EASY, { BLACK, 147, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_OTHER, { WHITE, 240, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_LONG, { BLACK, 86, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_TEMPO, { BLACK, 172, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_INTERVALS, { BLACK, 203, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_HILLS, { WHITE, 88, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_RACE, { WHITE, 90, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_UNKNOWN, { OWN, OWN, 0 } },
	{ THEME_256, ROLE_FATIGUE_1, { 63, OWN, 0 } },
	{ THEME_256, ROLE_FATIGUE_2, { 63, OWN, 0 } },
	{ THEME_256, ROLE_FATIGUE_3, { OWN, OWN, 0 } },
	{ THEME_256, ROLE_FATIGUE_4, { 163, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_FATIGUE_5, { 163, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_FATIGUE_TRACK, { OWN, OWN, 0 } },
	{ THEME_256, ROLE_LOAD_BAR, { 63, OWN, 0 } },
	{ THEME_256, ROLE_LENS_LESS, { WHITE, 19, LOOK_BOLD } },
	{ THEME_256, ROLE_LENS_SAME, { BLACK, 86, LOOK_BOLD } },
	{ THEME_256, ROLE_LENS_OVER, { BLACK, 172, LOOK_BOLD } },
	{ THEME_256, ROLE_LOAD_1, { WHITE, 17, LOOK_BOLD } },
	{ THEME_256, ROLE_LOAD_2, { WHITE, 20, LOOK_BOLD } },
	{ THEME_256, ROLE_LOAD_3, { BLACK, 73, LOOK_BOLD } },
	{ THEME_256, ROLE_LOAD_4, { BLACK, 214, LOOK_BOLD } },
	{ THEME_256, ROLE_LOAD_5, { BLACK, 230, LOOK_BOLD } },
	{ THEME_256, ROLE_FORM, { WHITE, 234, 0 } },
	{ THEME_256, ROLE_FORM_FIELD, { BLACK, 252, 0 } },
	{ THEME_256, ROLE_FORM_FOCUS, { BLACK, 214, LOOK_BOLD } },
	{ THEME_256, ROLE_FORM_ANSWER, { BLACK, 86, LOOK_BOLD } },
	{ THEME_256, ROLE_FORM_TITLE, { 227, 234, LOOK_BOLD } },
	{ THEME_256, ROLE_FORM_MUTED, { 252, 234, 0 } },
	{ THEME_256, ROLE_FORM_WRONG, { WHITE, 124, LOOK_BOLD } },

	{ THEME_LIGHT, ROLE_FORM, { BLACK, 254, 0 } },
	{ THEME_LIGHT, ROLE_FORM_FIELD, { WHITE, 240, 0 } },
	{ THEME_LIGHT, ROLE_FORM_TITLE, { 18, 254, LOOK_BOLD } },
	{ THEME_LIGHT, ROLE_FORM_MUTED, { 235, 254, 0 } },

	/* of the eight, red, magenta and blue are too near to black or white to be text on the terminal's ground */
	{ THEME_8, ROLE_BAR_KEY, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD | LOOK_UNDERLINE } },
	{ THEME_8, ROLE_WARN, { WHITE8, RED8, LOOK_BOLD } },
	{ THEME_8, ROLE_TYPE_TEMPO, { BLACK8, GREEN8, 0 } },
	{ THEME_8, ROLE_TYPE_RACE, { WHITE8, BLACK8, LOOK_BOLD | LOOK_UNDERLINE } },
	{ THEME_8, ROLE_TYPE_OTHER, { WHITE8, BLACK8, 0 } },
	{ THEME_8, ROLE_FATIGUE_4, { OWN, OWN, LOOK_BOLD } },
	{ THEME_8, ROLE_FATIGUE_5, { OWN, OWN, LOOK_BOLD } },
	{ THEME_8, ROLE_LOAD_1, { WHITE8, BLACK8, 0 } },
	{ THEME_8, ROLE_FORM_WRONG, { WHITE8, RED8, LOOK_BOLD } },
};

/* The verdict keeps its chip, so that it is what one sees first; all else stands on the terminal's ground. */
static const struct change calm[] = {
	{ THEME_256, ROLE_BAR, { 244, OWN, 0 } },
	{ THEME_256, ROLE_BAR_KEY, { 136, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_BAR_TITLE, { 136, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_BAR_TAB, { OWN, OWN, LOOK_BOLD | LOOK_UNDERLINE } },
	{ THEME_256, ROLE_TYPE_REST, { 61, OWN, 0 } },
	{ THEME_256, ROLE_TYPE_GENTLE, { 136, OWN, 0 } },
	{ THEME_256, ROLE_TYPE_EASY, { 33, OWN, 0 } },
	{ THEME_256, ROLE_TYPE_OTHER, { 245, OWN, 0 } },
	{ THEME_256, ROLE_TYPE_LONG, { 30, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_TEMPO, { 166, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_INTERVALS, { 167, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_HILLS, { 94, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_TYPE_RACE, { 170, OWN, LOOK_BOLD | LOOK_UNDERLINE } },
	{ THEME_256, ROLE_LENS_LESS, { 63, OWN, 0 } },
	{ THEME_256, ROLE_LENS_SAME, { 29, OWN, 0 } },
	{ THEME_256, ROLE_LENS_OVER, { 166, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_FORM, { OWN, OWN, 0 } },
	{ THEME_256, ROLE_FORM_FIELD, { OWN, OWN, LOOK_UNDERLINE } },
	{ THEME_256, ROLE_FORM_TITLE, { 136, OWN, LOOK_BOLD } },
	{ THEME_256, ROLE_FORM_MUTED, { 244, OWN, 0 } },
	{ THEME_256, ROLE_FORM_WRONG, { 166, OWN, LOOK_BOLD } },

	{ THEME_8, ROLE_BAR, { OWN, OWN, 0 } },
	{ THEME_8, ROLE_BAR_KEY, { OWN, OWN, LOOK_BOLD } },
	{ THEME_8, ROLE_BAR_TITLE, { OWN, OWN, LOOK_BOLD } },
	{ THEME_8, ROLE_BAR_TAB, { OWN, OWN, LOOK_BOLD | LOOK_UNDERLINE } },
	{ THEME_8, ROLE_TYPE_REST, { OWN, OWN, 0 } },
	{ THEME_8, ROLE_TYPE_GENTLE, { OWN, OWN, 0 } },
	{ THEME_8, ROLE_TYPE_EASY, { OWN, OWN, 0 } },
	{ THEME_8, ROLE_TYPE_OTHER, { OWN, OWN, 0 } },
	{ THEME_8, ROLE_TYPE_LONG, { OWN, OWN, LOOK_BOLD } },
	{ THEME_8, ROLE_TYPE_TEMPO, { MAGENTA8, OWN, LOOK_BOLD } },
	{ THEME_8, ROLE_TYPE_INTERVALS, { RED8, OWN, LOOK_BOLD } },
	{ THEME_8, ROLE_TYPE_HILLS, { RED8, OWN, LOOK_BOLD } },
	{ THEME_8, ROLE_TYPE_RACE, { MAGENTA8, OWN, LOOK_BOLD | LOOK_UNDERLINE } },
	{ THEME_8, ROLE_LENS_LESS, { OWN, OWN, 0 } },
	{ THEME_8, ROLE_LENS_SAME, { OWN, OWN, LOOK_UNDERLINE } },
	{ THEME_8, ROLE_LENS_OVER, { MAGENTA8, OWN, LOOK_BOLD } },
};

static const struct {
	const struct change *changes;
	size_t count;
} changes[THEMES_SHIPPED] = { { NULL, 0 }, { contrast, sizeof contrast / sizeof *contrast }, { calm, sizeof calm / sizeof *calm } };

static void change(struct theme *t, const struct change *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		theme_set(t, list[i].column, list[i].role, list[i].look);
}

void theme_shipped(int place, struct theme *out)
{
	for (int i = 0; i < ROLE_COUNT; i++) {
		theme_set(out, THEME_256, (enum role)i, standard[i].rich);
		theme_set(out, THEME_8, (enum role)i, standard[i].eight);
		theme_set(out, THEME_NONE, (enum role)i, standard[i].none);
	}
	change(out, standard_light, sizeof standard_light / sizeof *standard_light);
	change(out, changes[place].changes, changes[place].count);
}
