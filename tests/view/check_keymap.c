/* SPDX-License-Identifier: MIT */
/* Keys given to other acts: what is accepted, what is refused, and that the screens do and show what the map says. */
#include "config.h"

#include "drive.h"
#include "../run.h"

#include <stdlib.h>
#include <string.h>

static struct keymap k;
static struct err err;

static bool set(const char *act, const char *keys)
{
	return keymap_set(&k, act, keys, &err);
}

START_TEST(presets_are_the_table)
{
	keymap_preset(&k);
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++) {
		ck_assert_str_eq(k.label[act], acts[act].key_label);
		for (int i = 0; i < 4 && acts[act].keys[i] != 0; i++)
			ck_assert_int_eq(keymap_act(&k, acts[act].keys[i]), act);
	}
	ck_assert_int_eq(keymap_act(&k, 0), ACT_NONE);
	ck_assert_int_eq(keymap_act(&k, '~'), ACT_NONE);
}
END_TEST

static const struct {
	const char *keys, *label;
	uint32_t key;
} good[] = {
	{ "x", "x", 'x' }, { "~ \\", "~ \\", '\\' }, { "Del", "Del", K_DELETE }, { "^t", "^T", K_CTRL('t') }, { "^", "^", '^' },
	{ "Space c", "Space c", ' ' }, { "x x  y", "x y", 'y' }, { "\xC3\xA9", "\xC3\xA9", 0xE9 }, { "c", "c", 'c' },
};

START_TEST(keys_are_read_and_written)
{
	keymap_preset(&k);
	ck_assert_msg(set("check-in", good[_i].keys), "%s", err.text);
	ck_assert_str_eq(k.label[ACT_CHECKIN], good[_i].label);
	ck_assert_int_eq(keymap_act(&k, good[_i].key), ACT_CHECKIN);
	ck_assert_int_eq(keymap_act(&k, 'c'), strchr(good[_i].keys, 'c') != NULL ? ACT_CHECKIN : ACT_NONE);
}
END_TEST

static const struct {
	const char *act, *keys, *said;
} bad[] = {
	{ "checkin", "x", "\"checkin\" is nothing a key can do: did you mean check-in?" },
	{ "none", "x", "\"none\" is nothing a key can do: did you mean note?" },
	{ "check-in", "", "check-in has no key" },
	{ "check-in", "tab", "check-in: \"tab\" is not a key: did you mean Tab?" },
	{ "check-in", "F99", "check-in: \"F99\" is not a key" },
	{ "check-in", "^1", "check-in: \"^1\" is not a key" },
	{ "check-in", "x y z ~ \\", "check-in has more than 4 keys" },
	{ "check-in", "q", "check-in: q is a key of quit already" },
	{ "check-in", "x ^J", "check-in: Enter is a key of open already" },
	{ "check-in", "^H", "check-in: Backspace is a key of back already" },
	{ "check-in", "x ;", "check-in: a semicolon begins a comment" },
	{ "check-in", "\x80", "check-in: \"?\" is not a key" },
};

START_TEST(what_is_wrong_is_told)
{
	keymap_preset(&k);
	ck_assert(!set(bad[_i].act, bad[_i].keys));
	ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_msg(strncmp(err.text, bad[_i].said, strlen(bad[_i].said)) == 0, "%s", err.text);
	ck_assert_str_eq(k.label[ACT_CHECKIN], "c");
	ck_assert_int_eq(keymap_act(&k, 'q'), ACT_QUIT);
	ck_assert_int_eq(keymap_act(&k, 'x'), ACT_NONE);
}
END_TEST

START_TEST(acts_change_places)
{
	keymap_preset(&k);
	keymap_release(&k, "add");
	keymap_release(&k, "check-in");
	ck_assert(set("check-in", "a") && set("add", "c"));
	ck_assert_int_eq(keymap_act(&k, 'a'), ACT_CHECKIN);
	ck_assert_int_eq(keymap_act(&k, 'c'), ACT_ADD);
	keymap_release(&k, "add");
	ck_assert(set("check-in", "c"));
	ck_assert(!set("add", "c"));		/* and gets its preset back, which is free again */
	ck_assert_str_eq(k.label[ACT_ADD], "a");
	ck_assert(set("check-in", "x"));
	keymap_release(&k, "check-in");
	ck_assert_str_eq(k.label[ACT_CHECKIN], ":check-in");
}
END_TEST

static struct world w;

static void remap(const char *act, const char *keys)
{
	ck_assert_msg(keymap_set(&w.app.keys, act, keys, &err), "%s", err.text);
}

START_TEST(screens_follow)
{
	drive_open(&w, 40, 120);
	ck_assert(drive_shows(&w, "c check in"));
	remap("check-in", "x");
	remap("undo", "z");
	remap("week-down", "J");
	remap("redraw", "y");
	drive_frame(&w);
	ck_assert(drive_shows(&w, "x check in"));
	ck_assert(drive_shows(&w, "x  checks in") || drive_shows(&w, "x checks in"));
	drive_keys(&w, "c");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	drive_keys(&w, "x443343<Enter>");
	ck_assert_int_eq(w.saves, 1);
	ck_assert_str_eq(strstr(str_text(&w.app.status), "; "), "; z undoes it.");
	drive_keys(&w, "z");
	ck_assert_int_eq(w.steps, 1);
	drive_keys(&w, "ay");			/* within a form a letter is a letter */
	ck_assert_int_eq(w.redraws, 0);
	drive_keys(&w, "<^L>");
	ck_assert_int_eq(w.redraws, 1);
	drive_keys(&w, "<Esc>yy");
	ck_assert_int_eq(w.redraws, 2);
	drive_keys(&w, "?");
	ck_assert(drive_shows(&w, "x          Check in"));
	ck_assert(!drive_shows(&w, "c          Check in"));
	drive_keys(&w, "<Esc>5");
	ck_assert(drive_shows(&w, "J k choose"));
	drive_keys(&w, "<Enter>");
	ck_assert(drive_shows(&w, "J k read"));
	drive_close(&w);
}
END_TEST

START_TEST(help_has_this_screen_first)
{
	drive_open(&w, 160, 120);
	drive_keys(&w, "?");
	int at[6] = { 0 };
	static const char *const order[] = { "Check in:", "The next lens", "What the grid shows", "On every screen", "In forms", ":undo" };
	for (int i = 0; i < 6; i++)
		for (int row = 0; row < 160 && at[i] == 0; row++)
			at[i] = strstr(drive_row(&w, row), order[i]) != NULL ? row : 0;
	for (int i = 0; i < 6; i++)
		ck_assert_msg(at[i] > (i > 0 ? at[i - 1] : 0), "%s", order[i]);
	drive_close(&w);
}
END_TEST

/* The last row offers what keys do where one is: in the grid, in a panel, in a field of a form. */
START_TEST(the_footer_follows_the_keys)
{
	static const struct { const char *keys, *offers, *not; } at[] = {
		{ "", "c check in  a add  r rest", "Enter" }, { "w<Tab>", "j k choose  Enter page  Esc weeks", "quit" },
		{ "ww<Tab>", "Enter why  Esc weeks", "Enter page" }, { "w<Tab><Esc>", "c check in", "page" },
		{ "5", "j k choose  Enter read", "link" }, { "5<Enter>", "j k read  Tab link", "choose" },
		{ "c", "1-5 answer", "clear" }, { "c444444", "Enter save  Esc leave", "1-5" }, { "o", "Space choose", "y n" },
		{ "ot", "^U clear", "Space" }, { "b", "Space choose", "y n" }, { "p<Tab><Tab>", "y n yes, no", "Space" },
		{ ":welcome<Enter>", "1 2 answer", "1-7" }, { ":welcome<Enter><Tab>", "1-7 answer", "1 2" },
	};
	drive_open(&w, 24, 80);
	drive_keys(&w, at[_i].keys);
	drive_frame(&w);
	const char *last = drive_row(&w, 23);
	ck_assert_msg(strstr(last, at[_i].offers) != NULL, "%s: %s", at[_i].keys, last);
	ck_assert_msg(strstr(last, at[_i].not) == NULL, "%s: %s", at[_i].keys, last);
	drive_close(&w);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("keymap");
	TCase *tcase = tcase_create("keymap");
	tcase_add_test(tcase, presets_are_the_table);
	tcase_add_loop_test(tcase, keys_are_read_and_written, 0, sizeof good / sizeof good[0]);
	tcase_add_loop_test(tcase, what_is_wrong_is_told, 0, sizeof bad / sizeof bad[0]);
	tcase_add_test(tcase, acts_change_places);
	tcase_add_test(tcase, screens_follow);
	tcase_add_test(tcase, help_has_this_screen_first);
	tcase_add_loop_test(tcase, the_footer_follows_the_keys, 0, 14);
	suite_add_tcase(suite, tcase);
	return run_tests(suite);
}
