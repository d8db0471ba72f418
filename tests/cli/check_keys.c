/* SPDX-License-Identifier: MIT */
/* restday(1) names every key of the table, in its order and its words. */
#include "config.h"

#include "../run.h"

#include "base/str.h"
#include "host/file.h"
#include "view/keymap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The page without \&, which only keeps mdoc from reading a mark as punctuation. */
static void read_page(struct str *page)
{
	struct str path = { 0 };
	struct err err;
	char *bytes;
	size_t length;
	str_addf(&path, "%s/man/restday.1", getenv("SRCDIR"));
	ck_assert_msg(file_read(str_text(&path), 1 << 20, &bytes, &length, &err), "%s", err.text);
	str_free(&path);
	for (const char *mark = bytes; *mark != '\0'; mark++)
		if (strncmp(mark, "\\&", 2) == 0)
			mark++;
		else
			str_add_char(page, *mark);
	free(bytes);
}

/* Looks for a key behind `at`; returns where it is. */
static const char *find_key(const char *at, const char *label, const char *help)
{
	char line[300];
	snprintf(line, sizeof line, "\n.It %s\n%s\n", label, help);
	at = strstr(at, line);
	ck_assert_msg(at != NULL, "after the key before it the page lacks:%s", line);
	return at;
}

START_TEST(test_every_key)
{
	struct str page = { 0 };
	struct keymap keys;
	keymap_preset(&keys);
	read_page(&page);
	const char *at = str_text(&page);
	for (int i = ACT_NONE + 1; i < ACT_COUNT; i++)
		at = find_key(at, acts[i].key_label, acts[i].help);
	for (const struct act_use *use = guide_uses; use->act != ACT_NONE; use++) {
		char label[KEYMAP_LABEL];
		keymap_use_label(&keys, use, true, label);
		at = find_key(at, label, use->help);
	}
	str_free(&page);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("keys in the manual");
	TCase *tcase = tcase_create("keys");
	tcase_add_test(tcase, test_every_key);
	suite_add_tcase(suite, tcase);
	return run_tests(suite);
}
