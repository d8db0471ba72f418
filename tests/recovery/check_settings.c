/* SPDX-License-Identifier: MIT */
/* The table of settings: what each may be, and how it is said that one is not its preset any more. */
#include "config.h"

#include "../run.h"

#include "model/session.h"
#include "recovery/words.h"

#include <stdlib.h>
#include <string.h>

START_TEST(settings)
{
	struct settings s;
	settings_preset(&s);
	for (size_t i = 0; i < setting_count; i++) {
		const struct setting_info *t = &setting_table[i];
		for (size_t k = 0; k < i; k++)
			ck_assert_str_ne(t->name, setting_table[k].name);
		ck_assert_msg(t->low < t->high && (t->preset < 0 || (t->preset >= t->low && t->preset <= t->high)), "%s", t->name);
		ck_assert_msg(t->what[0] != '\0' && t->source[0] != '\0', "%s", t->name);
		ck_assert_double_eq(settings_get(&s, i), t->preset);
		ck_assert(settings_set(&s, t->name, t->high));
		ck_assert_double_eq(settings_get(&s, i), t->high);
		ck_assert(!settings_set(&s, t->name, t->high + 1));
		ck_assert(!settings_set(&s, t->name, t->low - 1));
		ck_assert_double_eq(settings_get(&s, i), t->high);
	}
	ck_assert(!settings_set(&s, "no_such_setting", 1));
	ck_assert(!settings_set(&s, "need_min", 0.0 / 0.0));
}
END_TEST

START_TEST(what_is_changed_is_said)
{
	char text[WORDS];
	struct settings s;
	settings_preset(&s);
	ck_assert_uint_eq(words_changed(&s, 0, text, sizeof text), setting_count);
	ck_assert_str_eq(text, "");
	ck_assert(settings_set(&s, "need_min", 480));		/* stated, not changed */
	ck_assert(settings_set(&s, "rhr_mild_bpm", 4.5) && settings_set(&s, "core_least", 4));
	size_t i = words_changed(&s, 0, text, sizeof text), first = i;
	ck_assert_uint_lt(i, setting_count);
	ck_assert_ptr_nonnull(strstr(text, setting_table[i].what));
	i = words_changed(&s, i + 1, text, sizeof text);
	ck_assert_uint_gt(i, first);
	ck_assert_uint_eq(words_changed(&s, i + 1, text, sizeof text), setting_count);
	for (i = 0; strcmp(setting_table[i].name, "rhr_mild_bpm") != 0;)
		i++;
	ck_assert_uint_eq(words_changed(&s, i, text, sizeof text), i);
	ck_assert_int_eq(strncmp(text, "rhr_mild_bpm is 4.5 bpm (preset 3): ", 36), 0);
	for (size_t k = 0; k < setting_count; k++) {		/* all of them fit */
		settings_set(&s, setting_table[k].name, setting_table[k].high);
		if (words_changed(&s, k, text, sizeof text) == k)
			ck_assert_str_eq(text + strlen(text) - strlen(setting_table[k].what), setting_table[k].what);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("settings");
	TCase *all = tcase_create("settings");
	suite_add_tcase(suite, all);
	tcase_add_test(all, settings);
	tcase_add_test(all, what_is_changed_is_said);
	return run_tests(suite);
}
