/* SPDX-License-Identifier: MIT */
/* One table, a column for each kind of terminal.  A terminal does not say whether its ground is dark or light, so each role
   must do on both: text and bars take colours of middle brightness (contrast 3 and more against black and against white), and
   what needs a bright or a dark colour is a fill with its own text on it.  No meaning rests on colour alone: letters, glyphs and
   lengths say the same, which is why eight colours and none lose nothing but beauty. */
#include "config.h"

#include "view/theme.h"

#include <stddef.h>

enum { OWN = -1, BLACK = 16, WHITE = 231 };		/* the fixed ones of 256: 0..15 are whatever the runner chose */
enum { BLACK8, RED8, GREEN8, YELLOW8, BLUE8, MAGENTA8, CYAN8, WHITE8 };

static const struct {
	struct look rich, eight, none;
} themes[ROLE_COUNT] = {
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
	[ROLE_TYPE_RACE] = { { BLACK, 175, LOOK_BOLD }, { BLACK8, MAGENTA8, LOOK_BOLD }, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD } },
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
	[ROLE_FORM_ANSWER] = { { BLACK, 74, LOOK_BOLD }, { BLACK8, CYAN8, LOOK_BOLD }, { OWN, OWN, LOOK_REVERSE | LOOK_BOLD } },
	[ROLE_FORM_TITLE] = { { 221, 235, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD } },
	[ROLE_FORM_MUTED] = { { 246, 235, 0 }, { OWN, OWN, 0 }, { OWN, OWN, 0 } },
	[ROLE_FORM_WRONG] = { { 209, 235, LOOK_BOLD }, { RED8, OWN, LOOK_BOLD }, { OWN, OWN, LOOK_BOLD } },
};

struct look theme_look(enum role role, int colours)
{
	if (role >= ROLE_COUNT)
		role = ROLE_PLAIN;
	return colours >= 256 ? themes[role].rich : colours >= 8 ? themes[role].eight : themes[role].none;
}

/* The sheets and bars that bring a ground of their own, for a terminal said to be light; 256 colours only. */
struct look theme_look_light(enum role role, int colours)
{
	static const struct {
		enum role role;
		struct look look;
	} light[] = {
		{ ROLE_BAR, { 236, 252, 0 } }, { ROLE_BAR_KEY, { 18, 252, LOOK_BOLD } }, { ROLE_BAR_TITLE, { 18, 252, LOOK_BOLD } },
		{ ROLE_FORM, { 235, 254, 0 } }, { ROLE_FORM_FIELD, { BLACK, 250, 0 } }, { ROLE_FORM_TITLE, { 18, 254, LOOK_BOLD } },
		{ ROLE_FORM_MUTED, { 240, 254, 0 } }, { ROLE_FORM_WRONG, { 124, 254, LOOK_BOLD } },
	};
	for (size_t i = 0; i < sizeof light / sizeof light[0] && colours >= 256; i++)
		if (light[i].role == role)
			return light[i].look;
	return theme_look(role, colours);
}
