/* SPDX-License-Identifier: MIT */
/* Themes as they arrive at a terminal: shipped ones and the runner's own with 256 colours, 8 and none, chosen while the screens
   are open, and broken ones that are told and stop nothing. */
#include "config.h"

#include "tests/terminal/stage.h"

#include "base/str.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char dusk[] = "like = calm\n"
	"[256]\nbar = 201 on 53\nheading = 133 underline\ntype-intervals = 231 on 89\n"
	"[8]\nbar = magenta on blue\ntype-intervals = white on green\n"
	"[none]\nbar = underline\n";

static void folder(const char *name)
{
	char path[512];
	snprintf(path, sizeof path, "%s/%s", getenv("XDG_CONFIG_HOME"), name);
	ck_assert(mkdir(path, 0700) == 0 || access(path, F_OK) == 0);
}

static void keep(const char *name, const char *text)
{
	char path[512];
	folder("restday");
	folder("restday/themes");
	snprintf(path, sizeof path, "%s/restday/%s", getenv("XDG_CONFIG_HOME"), name);
	FILE *f = fopen(path, "w");
	ck_assert_ptr_nonnull(f);
	ck_assert_int_ge(fputs(text, f), 0);
	ck_assert_int_eq(fclose(f), 0);
}

/* Whether any cell has this ground; fg: any. */
static bool has(const struct vt *vt, int fg, int bg)
{
	for (int row = 0; row < 40; row++)
		for (int col = 0; col < 120; col++) {
			struct vt_cell c = vt_at(vt, row, col);
			if (c.bg == bg && (fg < -1 || c.fg == fg))
				return true;
		}
	return false;
}

enum { ANY = -2 };

static void order(struct vt *vt, const char *line)
{
	vt_keys(vt, ":");
	vt_keys(vt, line);
	vt_keys(vt, "\r");
	stage_settle(vt);
}

static struct vt *open_with(const char *theme, const char *term)
{
	char line[80];
	snprintf(line, sizeof line, "[display]\ntheme = %s\n", theme);
	if (theme[0] != '\0')
		keep("config", line);
	return stage_open(40, 120, term);
}

START_TEST(an_own_theme_on_every_terminal)
{
	static const struct { const char *term; int fg, bg, intervals; } terms[] = {
		{ "xterm-256color", 201, 53, 89 }, { "xterm", 5, 4, 2 }, { "linux", 5, 4, 2 }, { "vt100", -1, -1, -1 },
	};
	stage_fill();
	keep("themes/dusk.theme", dusk);
	struct vt *vt = open_with("dusk", terms[_i].term);
	struct vt_cell bar = vt_at(vt, 0, 60);
	ck_assert_int_eq(bar.bg, terms[_i].bg);
	ck_assert(has(vt, ANY, terms[_i].intervals));
	ck_assert_msg(terms[_i].bg >= 0 || bar.underline, "the header is as in no own theme");
	ck_assert(!has(vt, ANY, 166));
	stage_see_not(vt, "themes");
	stage_leave(vt);
}
END_TEST

START_TEST(no_colour_is_stronger_than_a_theme)
{
	stage_fill();
	keep("themes/dusk.theme", dusk);
	setenv("NO_COLOR", "1", 1);
	struct vt *vt = open_with("dusk", "xterm-256color");
	for (int row = 0; row < 40; row++)
		for (int col = 0; col < 120; col++)
			ck_assert(vt_at(vt, row, col).fg < 0 && vt_at(vt, row, col).bg < 0);
	ck_assert(vt_at(vt, 0, 60).underline);
	stage_leave(vt);
}
END_TEST

START_TEST(a_shipped_theme_on_every_terminal)
{
	static const struct { const char *theme, *term; int intervals; } shown[] = {
		{ "contrast", "xterm-256color", 203 }, { "contrast", "xterm", 1 }, { "standard", "xterm-256color", 166 },
		{ "standard", "xterm", 1 }, { "calm", "xterm-256color", -1 }, { "calm", "xterm", -1 },
	};
	stage_fill();
	struct vt *vt = open_with(shown[_i].theme, shown[_i].term);
	ck_assert(has(vt, ANY, shown[_i].intervals));
	ck_assert(strcmp(shown[_i].theme, "calm") != 0 || (!has(vt, ANY, 166) && !has(vt, ANY, 1)));
	stage_leave(vt);
}
END_TEST

/* Each on the screen at once and for the next time, whatever came before. */
START_TEST(chosen_while_it_is_open)
{
	static const struct { const char *name; int ground; } ways[] = {
		{ "contrast", 203 }, { "dusk", 89 }, { "standard", 166 }, { "calm", -1 }, { "contrast", 203 },
	};
	char line[40];
	stage_fill();
	keep("themes/dusk.theme", dusk);
	struct vt *vt = open_with("", "xterm-256color");
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
		snprintf(line, sizeof line, "set theme %s", ways[i].name);
		order(vt, line);
		ck_assert_msg(has(vt, ANY, ways[i].ground), "%s", ways[i].name);
		ck_assert(ways[i].ground == 166 || !has(vt, ANY, 166));
		stage_see(vt, "from now on");
	}
	vt_keys(vt, "h");
	stage_settle(vt);
	char *drawn = strdup(vt_looks(vt));
	stage_leave(vt);
	vt = open_with("", "xterm-256color");
	vt_keys(vt, "h");
	stage_settle(vt);
	stage_same(vt_looks(vt), drawn);
	free(drawn);
	stage_leave(vt);
}
END_TEST

/* Forty pairs of colours, others each time. */
static void keep_pairs(int turn)
{
	static const char *const roles[] = {
		"bar", "bar-key", "bar-title", "bar-tab", "muted", "strong", "heading", "today", "rule", "warn", "link", "verdict-train",
		"verdict-easy", "verdict-active", "verdict-passive", "verdict-unknown", "type-rest", "type-gentle", "type-easy", "type-other",
		"type-long", "type-tempo", "type-intervals", "type-hills", "type-race", "type-unknown", "fatigue-1", "fatigue-2", "fatigue-3",
		"fatigue-4", "fatigue-5", "fatigue-track", "load-bar", "form", "form-field", "form-focus", "form-answer", "form-title",
		"form-muted", "form-wrong",
	};
	struct str text = { 0 };
	str_add(&text, "[8]\n");
	for (int i = 0; i < (int)(sizeof roles / sizeof *roles); i++) {
		int pair = (i + 27 * turn) % 64;
		str_addf(&text, "%s = %d on %d\n", roles[i], pair % 8, pair / 8);
	}
	keep("themes/pairs.theme", str_text(&text));
	str_free(&text);
}

START_TEST(many_changes_on_few_pairs)
{
	stage_fill();
	struct vt *vt = open_with("", "linux");
	vt_keys(vt, "h");
	stage_settle(vt);
	char *drawn = strdup(vt_looks(vt));
	for (int i = 0; i < 8; i++) {
		keep_pairs(i);
		order(vt, "set theme pairs");
		vt_keys(vt, "lh");
		stage_settle(vt);
		struct vt *fresh = stage_open(40, 120, "linux");
		vt_keys(fresh, "h");
		stage_settle(fresh);
		stage_same(vt_looks(vt), vt_looks(fresh));
		stage_leave(fresh);
	}
	order(vt, "set theme standard");
	vt_keys(vt, "lh");
	stage_settle(vt);
	stage_same(vt_looks(vt), drawn);
	free(drawn);
	stage_leave(vt);
}
END_TEST

START_TEST(one_that_is_not_there)
{
	stage_fill();
	struct vt *vt = open_with("", "xterm-256color");
	order(vt, "set theme nowhere");
	stage_see(vt, "There is no theme \"nowhere\"");
	ck_assert(has(vt, ANY, 166));
	order(vt, "set theme a/b");
	stage_see(vt, "at most 32 letters");
	vt_key(vt, "\033");
	stage_settle(vt);
	order(vt, "set theme");
	stage_see(vt, "theme is standard");
	vt_keys(vt, ":set theme c\t");
	stage_settle(vt);
	stage_see(vt, "contrast  calm");
	vt_close(vt);
	ck_assert_int_eq(RUN("config", "theme"), 0);
	ck_assert_ptr_nonnull(strstr(stage_said(), "theme = standard"));
	vt = open_with("nowhere", "xterm-256color");
	stage_see(vt, "there is no theme \"nowhere\"");
	ck_assert(has(vt, ANY, 166));
	vt_keys(vt, "h");
	stage_settle(vt);
	stage_see_not(vt, "nowhere");
	stage_leave(vt);
}
END_TEST

/* Every terminal tells the first mistake, that there are more, and shows all else. */
START_TEST(a_broken_one)
{
	static const char *const terms[] = { "xterm-256color", "xterm", "vt100" };
	stage_fill();
	keep("themes/dusk.theme", "like = contrast\n[256]\nbar = 201 on 53\nhedding = 7\ntype-intervals = 999\n[8]\nbar = blu\n[none]\nbar = 1\n");
	struct vt *vt = stage_open(40, 200, terms[_i]);
	order(vt, "set theme dusk");
	stage_see(vt, "dusk.theme, line 4: \"hedding\" is not a role: did you mean heading?");
	ck_assert(_i > 0 || (vt_at(vt, 0, 60).bg == 53 && has(vt, ANY, 203)));
	ck_assert(_i == 0 || vt_at(vt, 0, 60).reverse);
	stage_leave(vt);
	vt = stage_open(40, 200, terms[_i]);
	stage_see(vt, "dusk.theme, line 4");
	stage_see(vt, "tells more");
	stage_leave(vt);
	ck_assert_int_eq(RUN("config"), 0);
	for (int line = 4; line <= 9; line++) {
		char said[24];
		snprintf(said, sizeof said, "theme, line %d:", line);
		ck_assert_msg((strstr(stage_said(), said) != NULL) == (line != 6 && line != 8), "%s", said);
	}
}
END_TEST

/* A folder or a pipe where a file should be, bytes that are no text, nothing at all. */
START_TEST(none_that_can_be_read)
{
	stage_fill();
	folder("restday");
	folder("restday/themes");
	folder("restday/themes/contrast.theme");
	struct vt *vt = open_with("contrast", "xterm-256color");
	stage_see(vt, "is a folder");
	ck_assert(has(vt, ANY, 203));		/* the shipped one of the name */
	stage_leave(vt);
	char pipe[512];
	snprintf(pipe, sizeof pipe, "%s/restday/themes/pipe.theme", getenv("XDG_CONFIG_HOME"));
	ck_assert_int_eq(mkfifo(pipe, 0600), 0);
	vt = open_with("pipe", "xterm-256color");
	stage_see(vt, "pipe.theme is no file");
	ck_assert(has(vt, ANY, 166));
	stage_leave(vt);
	keep("themes/noise.theme", "\xFF\xFE[256]\n\x01\x02 = 3\nbar\n");
	vt = open_with("noise", "xterm-256color");
	stage_see(vt, "noise.theme, line 1");
	ck_assert(has(vt, ANY, 166));
	stage_leave(vt);
	keep("themes/empty.theme", "");
	vt = open_with("empty", "xterm-256color");
	stage_see_not(vt, "empty");
	ck_assert(has(vt, ANY, 166));
	stage_leave(vt);
}
END_TEST

START_TEST(it_stands_in_for_a_shipped_one)
{
	stage_fill();
	keep("themes/standard.theme", "like = calm\n[256]\ntype-intervals = 16 on 208\n");
	struct vt *vt = open_with("", "xterm-256color");
	ck_assert(has(vt, 16, 208) && !has(vt, ANY, 166));
	stage_leave(vt);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_loop_test(t, an_own_theme_on_every_terminal, 0, 4);
	tcase_add_test(t, no_colour_is_stronger_than_a_theme);
	tcase_add_loop_test(t, a_shipped_theme_on_every_terminal, 0, 6);
	tcase_add_test(t, chosen_while_it_is_open);
	tcase_add_test(t, many_changes_on_few_pairs);
	tcase_add_test(t, one_that_is_not_there);
	tcase_add_loop_test(t, a_broken_one, 0, 3);
	tcase_add_test(t, none_that_can_be_read);
	tcase_add_test(t, it_stands_in_for_a_shipped_one);
}

int main(void)
{
	return stage_main("theme", add);
}
