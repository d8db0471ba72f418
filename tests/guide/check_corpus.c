/* SPDX-License-Identifier: MIT */
/* Runs the fuzz target over the kept corpus, over every page, and over each page cut off at many places and bent at others:
   always the same, so a failure can be seen again. */
#include "config.h"

#include "fuzz_page.h"
#include "../run.h"

#include <dirent.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 1 << 17 };

static size_t read_file(const char *folder, const char *name, uint8_t *bytes)
{
	char path[900];
	snprintf(path, sizeof path, "%s/%s/%s", getenv("SRCDIR"), folder, name);
	FILE *file = fopen(path, "rb");
	ck_assert_msg(file != NULL, "%s", path);
	size_t n = fread(bytes, 1, MOST, file);
	fclose(file);
	return n;
}

static int each(const char *folder, void (*run)(uint8_t *bytes, size_t n))
{
	char path[600];
	uint8_t *bytes = malloc(MOST);
	int files = 0;
	snprintf(path, sizeof path, "%s/%s", getenv("SRCDIR"), folder);
	DIR *dir = opendir(path);
	ck_assert_msg(dir != NULL, "%s", path);
	for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
		if (entry->d_name[0] == '.' || strstr(entry->d_name, ".mk") != NULL)
			continue;
		run(bytes, read_file(folder, entry->d_name, bytes));
		files++;
	}
	closedir(dir);
	free(bytes);
	return files;
}

static void as_it_is(uint8_t *bytes, size_t n)
{
	LLVMFuzzerTestOneInput(bytes, n);
}

static void cut_and_bent(uint8_t *bytes, size_t n)
{
	static const uint8_t bends[] = { 0, '\n', '|', '*', '[', '`', '{', '-', 0xC3, 0xFF };
	for (size_t at = 0; at < n; at += 97)
		LLVMFuzzerTestOneInput(bytes, at);
	for (size_t at = 0; at < n; at += 61) {
		uint8_t kept = bytes[at];
		bytes[at] = bends[at % sizeof bends];
		LLVMFuzzerTestOneInput(bytes, n);
		bytes[at] = kept;
	}
}

START_TEST(the_corpus)
{
	ck_assert_int_ge(each("tests/guide/corpus", as_it_is), 10);
}
END_TEST

START_TEST(the_pages)
{
	ck_assert_int_ge(each("data/guide", as_it_is), 30);
}
END_TEST

START_TEST(the_pages_cut_and_bent)
{
	ck_assert_int_ge(each("data/guide", cut_and_bent), 30);
}
END_TEST

int main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	Suite *s = suite_create("corpus");
	TCase *t = tcase_create("replay");
	tcase_set_timeout(t, 0);
	tcase_add_test(t, the_corpus);
	tcase_add_test(t, the_pages);
	tcase_add_test(t, the_pages_cut_and_bent);
	suite_add_tcase(s, t);
	return run_tests(s);
}
