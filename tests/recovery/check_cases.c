/* SPDX-License-Identifier: MIT */
/* Stored cases with the answers that rule set v1 gives: the 25 worked examples, and diaries chosen from thousands of random
   ones so that every reason, ceiling, ground and set of forms occurs.  Then what a case may not hold. */
#include "config.h"

#include "../run.h"

#include "base/mem.h"
#include "exchange/case.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The answer to a line, parsed; the caller's to free. */
static json_t *answer(const char *line, size_t length, bool review)
{
	struct case_in c;
	struct err err;
	struct str out = { 0 };
	ck_assert_msg(case_read(line, length, &c, &err), "%s", err.text);
	if (review)
		case_review(&c, &out);
	else
		case_answer(&c, &out);
	case_free(&c);
	ck_assert_int_eq(out.text[out.length - 1], '\n');
	json_t *value = json_loadb(out.text, out.length, 0, NULL);
	ck_assert_ptr_nonnull(value);
	str_free(&out);
	return value;
}

static int compare_file(const char *name, bool review)
{
	char path[4096], *line = NULL;
	size_t room = 0;
	ssize_t length;
	int n = 0;
	const char *source = getenv("SRCDIR");
	snprintf(path, sizeof path, "%s/tests/recovery/%s", source != NULL ? source : ".", name);
	FILE *file = fopen(path, "r");
	ck_assert_msg(file != NULL, "%s", path);
	while ((length = getline(&line, &room, file)) > 0) {
		json_t *whole = json_loadb(line, (size_t)length, 0, NULL), *given = answer(line, (size_t)length, review);
		const char *field;
		json_t *expected;
		n++;
		json_object_foreach (json_object_get(whole, "expect"), field, expected) {
			char *said = json_dumps(json_object_get(given, field), JSON_ENCODE_ANY), *wanted = json_dumps(expected, JSON_ENCODE_ANY);
			ck_assert_msg(json_equal(json_object_get(given, field), expected), "%s line %d, %s is %s, expected %s", name, n, field,
				said != NULL ? said : "missing", wanted);
			free(said);
			free(wanted);
		}
		ck_assert_uint_eq(json_object_size(given), json_object_size(json_object_get(whole, "expect")));
		json_decref(whole);
		json_decref(given);
	}
	free(line);
	fclose(file);
	return n;
}

START_TEST(worked_examples)
{
	ck_assert_int_eq(compare_file("vectors.jsonl", false), 25);
}
END_TEST

START_TEST(worked_reviews)
{
	ck_assert_int_eq(compare_file("vectors_review.jsonl", true), 8);
}
END_TEST

START_TEST(chosen_cases)
{
	ck_assert_int_ge(compare_file("cases.jsonl", false), 60);
}
END_TEST

/* Recovery and high volume may be declared for one week, and a day of it may say one of them too. */
START_TEST(two_blocks_in_a_week)
{
	const char *line = "{\"date\": \"2026-03-11\", \"settings\": {\"recovery_week\": [\"2026-03-09\"], \"high_volume\": [\"2026-03-09\"]}, "
			   "\"diary\": {\"2026-03-09\": {\"block\": \"volume\"}}}";
	struct case_in c;
	int recovery = 0, volume = 0;
	ck_assert(case_read(line, strlen(line), &c, NULL));
	for (int i = 0; i < c.history.count; i++) {
		recovery += c.history.days[i].block == BLOCK_RECOVERY;
		volume += c.history.days[i].block == BLOCK_VOLUME;
	}
	case_free(&c);
	ck_assert_int_eq(recovery, 1);
	ck_assert_int_eq(volume, 1);
}
END_TEST

static const struct { const char *line, *sentence; } refused[] = {
	{ "", "does not end" },
	{ "nonsense", "not JSON" },
	{ "[]", "a case is a list" },
	{ "{\"diary\": {}}", "date is missing" },
	{ "{\"date\": \"2026-02-30\", \"diary\": {}}", "date is \"2026-02-30\"" },
	{ "{\"date\": 5, \"diary\": {}}", "date is 5" },
	{ "{\"date\": \"2026-03-01\"}", "diary is missing" },
	{ "{\"date\": \"2026-03-01\", \"diary\": []}", "diary is a list" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {}, \"setings\": {}}", "did you mean settings" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {\"yesterday\": {}}}", "diary has the key \"yesterday\"" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {\"2026-03-01\": {\"energy\": 6}}}", "diary.2026-03-01: energy" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {\"2026-03-01\": {\"vigour\": 3}}}", "vigour is not a key" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {\"1950-03-01\": {\"soreness\": 3}}}", "diary.1950-03-01: soreness" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {\"2026-03-01\": {\"date\": \"2026-03-01\"}}}", "date is not a key" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {}, \"settings\": []}", "settings is a list" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {}, \"settings\": {\"rhr_mild\": 4}}", "settings.rhr_mild is not a setting" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {}, \"settings\": {\"rhr_mild_bmp\": 4}}", "did you mean rhr_mild_bpm" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {}, \"settings\": {\"need_min\": 20}}", "settings.need_min is 20: 180 to 840" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {}, \"settings\": {\"need_min\": \"480\"}}", "settings.need_min is \"480\"" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {}, \"settings\": {\"recovery_week\": \"2026-03-02\"}}", "say a list of Mondays" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {}, \"settings\": {\"recovery_week\": [\"2026-03-03\"]}}", "recovery_week[0] is a Tuesday" },
	{ "{\"date\": \"2026-03-01\", \"diary\": {}, \"settings\": {\"high_volume\": [\"2026-03-02\", 5]}}", "settings.high_volume[1]" },
};

START_TEST(refuse)
{
	struct case_in c;
	struct err err = { .code = ERR_NONE };
	ck_assert(!case_read(refused[_i].line, strlen(refused[_i].line), &c, &err));
	ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_msg(strstr(err.text, refused[_i].sentence) != NULL, "%s: %s", refused[_i].line, err.text);
	ck_assert_ptr_null(c.owned);
}
END_TEST

START_TEST(accept)
{
	static const char *const lines[] = {
		"{\"date\": \"2026-03-01\", \"diary\": {}}",
		"{\"n\": 3, \"title\": \"none\", \"date\": \"1900-01-01\", \"settings\": null, \"diary\": {}}",
		("{\"date\": \"2199-12-31\", \"diary\": {\"2199-12-31\": {\"energy\": null}}, \"settings\": {\"rhr_mild_bpm\": 4, \"lthr\": 172, "
		"\"need_min\": null, \"recovery_week\": [\"1999-01-04\"]}}"),
	};
	struct case_in c;
	struct err err;
	ck_assert_msg(case_read(lines[_i], strlen(lines[_i]), &c, &err), "%s", err.text);
	case_free(&c);
	json_decref(answer(lines[_i], strlen(lines[_i]), false));
	json_decref(answer(lines[_i], strlen(lines[_i]), true));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("cases");
	TCase *all = tcase_create("cases");
	suite_add_tcase(suite, all);
	tcase_set_timeout(all, 0);
	tcase_add_test(all, worked_examples);
	tcase_add_test(all, worked_reviews);
	tcase_add_test(all, chosen_cases);
	tcase_add_test(all, two_blocks_in_a_week);
	tcase_add_loop_test(all, refuse, 0, (int)(sizeof refused / sizeof refused[0]));
	tcase_add_loop_test(all, accept, 0, 3);
	return run_tests(suite);
}
