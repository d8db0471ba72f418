/* SPDX-License-Identifier: MIT */
/* What must be told apart is told apart with any kind of colour sight: the CIE76 difference of every such pair, as people
   without one kind of cone see it (the matrices of Machado, Oliveira and Fernandes 2009 at full severity), stays above a bound.
   The bounds are what was reached.  In `standard` the hues are promised: train beside easy is the nearest pair of verdicts (9
   without blue cones), which glyph and word have to part, and intervals beside hills that of types (5).  In `contrast` they were
   searched for: 31 and 25.  `calm` has letters in colours of middle brightness, nine of which cannot differ that much. */
#include "config.h"

#include "../run.h"

#include "view/theme.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>

struct rgb {
	double c[3];		/* linear */
};

static const char *const sights[4] = { "full sight", "protanopia", "deuteranopia", "tritanopia" };
static const double seen[4][3][3] = {
	{ { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
	{ { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },
	{ { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } },
	{ { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } },
};

static struct rgb colour_rgb(int colour)
{
	static const int base[8][3] = { { 0, 0, 0 }, { 205, 0, 0 }, { 0, 205, 0 }, { 205, 205, 0 }, { 0, 0, 238 }, { 205, 0, 205 },
		{ 0, 205, 205 }, { 229, 229, 229 } };
	struct rgb out;
	for (int i = 0; i < 3; i++) {
		int step = (colour - 16) / (i == 0 ? 36 : i == 1 ? 6 : 1) % 6;
		double v = (colour < 8 ? base[colour][i] : colour >= 232 ? 8 + 10 * (colour - 232) : step == 0 ? 0 : 55 + 40 * step) / 255.0;
		out.c[i] = v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
	}
	return out;
}

static double lab_step(double t)
{
	return t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116;
}

/* CIE L*a*b* under D65 of a colour as one kind of sight has it. */
static void to_lab(struct rgb in, int sight, double lab[3])
{
	static const double xyz[3][3] = { { 0.4124564, 0.3575761, 0.1804375 }, { 0.2126729, 0.7151522, 0.0721750 },
		{ 0.0193339, 0.1191920, 0.9503041 } }, white[3] = { 0.95047, 1, 1.08883 };
	double f[3], out[3];
	for (int i = 0; i < 3; i++) {
		double v = 0;
		for (int k = 0; k < 3; k++)
			v += seen[sight][i][k] * in.c[k];
		out[i] = v < 0 ? 0 : v > 1 ? 1 : v;
	}
	for (int i = 0; i < 3; i++)
		f[i] = lab_step((xyz[i][0] * out[0] + xyz[i][1] * out[1] + xyz[i][2] * out[2]) / white[i]);
	lab[0] = 116 * f[1] - 16;
	lab[1] = 500 * (f[0] - f[1]);
	lab[2] = 200 * (f[1] - f[2]);
}

static double difference(int a, int b, int sight)
{
	double one[3], two[3];
	to_lab(colour_rgb(a), sight, one);
	to_lab(colour_rgb(b), sight, two);
	return sqrt(pow(one[0] - two[0], 2) + pow(one[1] - two[1], 2) + pow(one[2] - two[2], 2));
}

enum { OWN = -1 };

/* Between two colours; the terminal's own is black or white, whichever is nearer. */
static double apart(int a, int b, int sight)
{
	if (a != OWN && b != OWN)
		return difference(a, b, sight);
	int other = a != OWN ? a : b;
	return other == OWN ? 0 : fmin(difference(other, 16, sight), difference(other, 231, sight));
}

/* The colour a role is told by: its ground, else its text. */
static int hue(const struct theme *t, enum theme_column column, enum role role)
{
	struct theme_look k = t->looks[column][role];
	return k.bg >= 0 ? k.bg : k.fg;
}

enum { ROLES_MOST = 9 };

/* Sets whose members must be told apart, all pairs or (`ramp`) only neighbours. */
struct set {
	const char *name;
	enum role roles[ROLES_MOST];
	int count;
	bool ramp;
	double least[THEMES_SHIPPED][2];	/* at 256 and at 8 colours; 0: not by colour there */
};

static const struct set sets[] = {
	{ "verdicts", { ROLE_VERDICT_TRAIN, ROLE_VERDICT_ACTIVE, ROLE_VERDICT_PASSIVE }, 3, false,
		{ { 28, 50 }, { 57, 50 }, { 28, 50 } } },
	{ "verdicts with easy", { ROLE_VERDICT_TRAIN, ROLE_VERDICT_EASY, ROLE_VERDICT_ACTIVE, ROLE_VERDICT_PASSIVE }, 4, false,
		{ { 9, 13 }, { 31, 13 }, { 9, 13 } } },
	{ "rest, gentle, easy, demanding", { ROLE_TYPE_REST, ROLE_TYPE_GENTLE, ROLE_TYPE_EASY, ROLE_TYPE_INTERVALS }, 4, false,
		{ { 20, 13 }, { 31, 13 }, { 24, 0 } } },
	{ "every type", { ROLE_TYPE_REST, ROLE_TYPE_GENTLE, ROLE_TYPE_EASY, ROLE_TYPE_OTHER, ROLE_TYPE_LONG, ROLE_TYPE_TEMPO,
		ROLE_TYPE_INTERVALS, ROLE_TYPE_HILLS, ROLE_TYPE_RACE }, 9, false, { { 5, 0 }, { 25, 0 }, { 0, 0 } } },
	{ "advised and done", { ROLE_LENS_LESS, ROLE_LENS_SAME, ROLE_LENS_OVER }, 3, false, { { 28, 50 }, { 57, 50 }, { 24, 0 } } },
	{ "load", { ROLE_LOAD_1, ROLE_LOAD_2, ROLE_LOAD_3, ROLE_LOAD_4, ROLE_LOAD_5 }, 5, true, { { 13, 0 }, { 26, 0 }, { 13, 0 } } },
	{ "fatigue 1, 3, 5", { ROLE_FATIGUE_1, ROLE_FATIGUE_3, ROLE_FATIGUE_5 }, 3, true, { { 17, 0 }, { 40, 0 }, { 17, 0 } } },
};

static void check_set(const struct set *set, int theme, enum theme_column column, double least)
{
	struct theme t;
	theme_shipped(theme, &t);
	for (int i = 0; i < set->count && least > 0; i++)
		for (int k = i + 1; k < (set->ramp && i + 2 < set->count ? i + 2 : set->count); k++)
			for (int sight = 0; sight < 4; sight++) {
				double d = apart(hue(&t, column, set->roles[i]), hue(&t, column, set->roles[k]), sight);
				ck_assert_msg(d >= least, "%s, %s, column %d: %s and %s differ by %.1f of %.0f under %s", theme_table[theme].name,
					set->name, column, role_table[set->roles[i]].word, role_table[set->roles[k]].word, d, least, sights[sight]);
			}
}

START_TEST(sets_are_told_apart)
{
	for (int theme = 0; theme < THEMES_SHIPPED; theme++) {
		check_set(&sets[_i], theme, THEME_256, sets[_i].least[theme][0]);
		check_set(&sets[_i], theme, THEME_LIGHT, sets[_i].least[theme][0]);
		check_set(&sets[_i], theme, THEME_8, sets[_i].least[theme][1]);
	}
}
END_TEST

/* The measure against values worked out elsewhere: green, yellow and blue as verdicts, and the traffic light that fails. */
START_TEST(the_measure_itself_is_right)
{
	static const struct {
		int a, b, c;
		double least[4];
	} known[] = {
		{ 36, 227, 25, { 78, 67, 64, 29 } }, { 6, 3, 4, { 95, 87, 93, 54 } }, { 1, 3, 2, { 56, 5.7, 16, 57 } },
	};
	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		for (int sight = 0; sight < 4; sight++) {
			double least = fmin(difference(known[i].a, known[i].b, sight),
				fmin(difference(known[i].b, known[i].c, sight), difference(known[i].a, known[i].c, sight)));
			ck_assert_double_eq_tol(least, known[i].least[sight], 1.1);
		}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("sight");
	TCase *t = tcase_create("sight");
	tcase_add_loop_test(t, sets_are_told_apart, 0, (int)(sizeof sets / sizeof sets[0]));
	tcase_add_test(t, the_measure_itself_is_right);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
