/* SPDX-License-Identifier: MIT */
/* Out and in again: every field, every way to say the same, random days, and the diaries of real people. */
#include "config.h"

#include "../run.h"

#include "exchange/exchange.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A sink that writes what it is given: reading and writing are compared as text. */
static bool write_day(void *ctx, const struct patch *patch, struct err *err)
{
	(void)err;
	exchange_write(patch->day, &patch->entry, ctx);
	return true;
}

static bool read_text(const char *text, struct str *out, struct err *err)
{
	struct sink sink = { .ctx = out, .day = write_day };
	return exchange_read(text, strlen(text), &sink, err);
}

static const char every_field[] =
	"{\"date\": \"2026-03-01\", \"energy\": 1, \"legs\": 2, \"muscles\": 3, \"sleep_quality\": 4, \"mood\": 5, \"motivation\": 1, "
	"\"suppleness\": 2, \"rested\": 3, \"focus\": 4, \"calm\": 5, \"sleep_min\": 380, \"rhr\": 52, \"rmssd\": 61.25, "
	"\"sessions\": [{\"kind\": \"walk\", \"purpose\": \"recovery\", \"min\": 42.5, \"km\": 3.005, \"rpe\": 0, \"hr\": 90, \"hr_max\": 120, "
	"\"talk\": \"partly\", \"after\": \"worse\", \"faster\": true, \"start\": \"06:05\", \"note\": \"a \\\"quote\\\", a \\\\, über 🏃\"}, "
	"{\"kind\": \"mobility\"}], "
	"\"planned\": [{\"kind\": \"run\", \"purpose\": \"race\", \"km\": 42.195}], \"plan_rest\": true, \"cleared\": true, "
	"\"rest\": {\"purpose\": \"mind\"}, \"illness\": {\"where\": \"below\", \"fever\": false, \"mild\": true}, "
	"\"pain\": {\"score\": 0, \"gait\": true, \"bone\": false, \"place\": \"left shin\"}, \"red\": [\"chest\", \"something else\"], "
	"\"race\": {\"km\": 21.098, \"raced\": false}, \"block\": \"recovery\", \"tools\": [\"roller\", \"roller\", \"a gun\"], "
	"\"override\": {\"to\": \"easy\", \"why\": \"friends in town\"}, "
	"\"note\": \"two\\nlines\\tand a tab\"}\n";

START_TEST(every_field_comes_back)
{
	struct str out = { 0 };
	struct err err = { .code = ERR_NONE };
	ck_assert_msg(read_text(every_field, &out, &err), "%s", err.text);
	ck_assert_str_eq(str_text(&out), every_field);
	str_free(&out);
}
END_TEST

/* What may be read, and how it is written. */
static const struct { const char *in, *out; } said[] = {
	{ "", "" },
	{ "\n \t\r\n", "" },
	{ "{\"date\": \"2026-03-01\"}", "" },
	{ "{\"date\": \"2026-03-01\", \"energy\": null, \"sessions\": null, \"rest\": null, \"planned\": []}", "" },
	{ "{\"energy\":3,\"date\":\"1900-01-01\"}", "{\"date\": \"1900-01-01\", \"energy\": 3}\n" },
	{ "\xEF\xBB\xBF{\"date\":\"2199-12-31\",\"rhr\":52.0}\r\n\r\n", "{\"date\": \"2199-12-31\", \"rhr\": 52}\n" },
	{ "{\"date\":\"2026-03-01\",\"sessions\":[]}", "{\"date\": \"2026-03-01\", \"sessions\": []}\n" },
	{ "{\"date\":\"2026-03-01\",\"rest\":{}}", "{\"date\": \"2026-03-01\", \"rest\": {}}\n" },
	{ "{\"date\":\"2026-03-01\",\"illness\":{\"fever\":true}}", "{\"date\": \"2026-03-01\", \"illness\": {\"fever\": true}}\n" },
	{ "{\"date\":\"2026-03-01\",\"rmssd\":1}", "{\"date\": \"2026-03-01\", \"rmssd\": 1}\n" },
	{ "{\"date\":\"2026-03-01\",\"rmssd\":4e1}", "{\"date\": \"2026-03-01\", \"rmssd\": 40}\n" },
	{ "{\"date\":\"2026-03-01\",\"sessions\":[{\"kind\":\"run\",\"min\":1.6667,\"km\":10.00049}]}",
		"{\"date\": \"2026-03-01\", \"sessions\": [{\"kind\": \"run\", \"min\": 1.67, \"km\": 10}]}\n" },
	{ "{\"date\":\"2026-03-01\",\"note\":\"\\u00fcber \\ud83c\\udfc3 \\/\"}", "{\"date\": \"2026-03-01\", \"note\": \"über 🏃 /\"}\n" },
	{ "{\"date\":\"2026-03-02\",\"mood\":3}\n{\"date\":\"2026-03-01\",\"mood\":4}",
		"{\"date\": \"2026-03-02\", \"mood\": 3}\n{\"date\": \"2026-03-01\", \"mood\": 4}\n" },
};

START_TEST(what_is_read_is_written_in_one_way)
{
	struct str out = { 0 };
	struct err err = { .code = ERR_NONE };
	ck_assert_msg(read_text(said[_i].in, &out, &err), "%s", err.text);
	ck_assert_str_eq(str_text(&out), said[_i].out);
	str_free(&out);
}
END_TEST

/* The same numbers every time. */
static unsigned draw(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245 + 12345;
	return (*seed >> 16) % n;
}

static int maybe(unsigned *seed, int low, int high)
{
	return draw(seed, 2) ? UNKNOWN : low + (int)draw(seed, (unsigned)(high - low + 1));
}

static const char *some_text(unsigned *seed, bool note)
{
	static const char *const texts[] = { "a", "\"", "\\", "\\n", "über 東京 🏃", "{\"date\":1}", " spaced ", "null", "/", "e\xCC\x81", "two\nlines\t" };
	return draw(seed, 2) ? NULL : texts[draw(seed, note ? 11 : 10)];
}

static struct session some_session(unsigned *seed)
{
	struct session s = session_blank((enum kind)draw(seed, KIND_COUNT));
	s.purpose = (enum purpose)draw(seed, PURPOSE_COUNT);
	s.seconds = maybe(seed, 1, 36000), s.metres = maybe(seed, 1, 42195);
	s.rpe = maybe(seed, 0, 10), s.hr = maybe(seed, 30, 240), s.hr_max = maybe(seed, 30, 240);
	s.talk = (enum talk)maybe(seed, 0, 2), s.after = (enum after)maybe(seed, 0, 2);
	s.faster = draw(seed, 2), s.start = maybe(seed, 0, 1439), s.note = some_text(seed, true);
	return s;
}

static struct entry some_day(unsigned *seed, struct session sessions[4])
{
	static const char *const lists[] = { NULL, "chest", "chest\nfaint\nsomething else", "a\na\na" };
	struct entry e = entry_blank;
	for (int i = 0; i < ITEM_COUNT; i++)
		e.item[i] = maybe(seed, 1, 5);
	for (int i = 0; i < 4; i++)
		sessions[i] = some_session(seed);
	e.sleep_min = maybe(seed, 0, 1440), e.rhr = maybe(seed, 20, 150);
	e.rmssd = draw(seed, 2) ? UNKNOWN : 1 + draw(seed, 32768) * (399.0 / 32768);
	e.session_count = maybe(seed, 0, 3), e.planned_count = (int)draw(seed, 3);
	e.sessions = sessions, e.planned = sessions + 2;
	e.rest = e.session_count <= 0 && draw(seed, 2);
	e.rest_purpose = e.rest ? (enum rest_purpose)draw(seed, REST_PURPOSES) : REST_PLAIN;
	e.plan_rest = draw(seed, 2), e.cleared = draw(seed, 2);
	if (draw(seed, 2))
		e.illness = (struct illness){ true, (enum where)draw(seed, 2), (enum tri)maybe(seed, 0, 1), (enum tri)maybe(seed, 0, 1) };
	if (draw(seed, 2))
		e.pain = (struct pain){ (int)draw(seed, 11), (enum tri)maybe(seed, 0, 1), (enum tri)maybe(seed, 0, 1), some_text(seed, false) };
	if (draw(seed, 2))
		e.race = (struct race){ 1 + (int)draw(seed, 32768), (enum tri)maybe(seed, 0, 1) };
	e.block = (enum block)draw(seed, BLOCKS);
	if (draw(seed, 2) && (e.override.why = some_text(seed, false)) != NULL)
		e.override.to = (enum taken_as)draw(seed, TAKEN_COUNT);
	e.red = lists[draw(seed, 4)], e.tools = lists[draw(seed, 4)], e.note = some_text(seed, true);
	return e;
}

struct expected {
	day x;
	const struct entry *entry;
	int seen;
};

static bool same_day(void *ctx, const struct patch *patch, struct err *err)
{
	struct expected *e = ctx;
	e->seen++;
	if (patch->day != e->x || !entry_equal(&patch->entry, e->entry) || patch->plans != (e->entry->planned_count > 0))
		return err_set(err, ERR_INPUT, "another day than was written");
	return true;
}

START_TEST(any_day_comes_back)
{
	unsigned seed = 3;
	struct str line = { 0 };
	for (int i = 0; i < 3000; i++) {
		struct session sessions[4];
		struct entry e = some_day(&seed, sessions);
		struct expected expected = { DAY_MIN + (day)draw(&seed, 32768) * 3, &e, 0 };
		struct sink sink = { .ctx = &expected, .day = same_day };
		struct err err = { .code = ERR_NONE };
		str_clear(&line);
		exchange_write(expected.x, &e, &line);
		if (!entry_check(&e, &err) || !exchange_read(line.text, line.length, &sink, &err) || expected.seen != !entry_is_blank(&e))
			ck_abort_msg("%s\n%s", err.text, line.text);
	}
	str_free(&line);
}
END_TEST

/* Equal as JSON, 10 and 10.0 alike. */
static bool same_json(json_t *a, json_t *b)
{
	const char *key;
	json_t *value;
	if (json_is_number(a) && json_is_number(b))
		return !(json_number_value(a) < json_number_value(b)) && !(json_number_value(a) > json_number_value(b));
	if (json_typeof(a) != json_typeof(b) || json_object_size(a) != json_object_size(b) || json_array_size(a) != json_array_size(b))
		return false;
	for (size_t i = 0; i < json_array_size(a); i++)
		if (!same_json(json_array_get(a, i), json_array_get(b, i)))
			return false;
	if (!json_is_object(a))
		return json_is_array(a) || json_equal(a, b);
	bool same = true;
	json_object_foreach(a, key, value) {
		json_t *other = json_object_get(b, key);
		same = same && other != NULL && same_json(value, other);
	}
	return same;
}

static const char *const people[] = { "athlete_n", "p01", "p02", "p04", "p06", "p07", "p08", "runner_h", "runner_s" };

static bool read_file(const char *name, struct str *out)
{
	char path[4096], bytes[4096];
	const char *shared = getenv("RESTDAY_SHARED");
	if (shared == NULL || snprintf(path, sizeof path, "%s/data/people/%s.jsonl", shared, name) >= (int)sizeof path)
		return false;
	FILE *file = fopen(path, "r");
	if (file == NULL)
		return false;
	for (size_t n; (n = fread(bytes, 1, sizeof bytes, file)) > 0;)
		str_add_bytes(out, bytes, n);
	fclose(file);
	return true;
}

/* Real diaries come back day by day.  Where they are not at hand, main() leaves the test out and says so. */
START_TEST(people_come_back)
{
	struct str in = { 0 }, out = { 0 };
	struct err err = { .code = ERR_NONE };
	ck_assert(read_file(people[_i], &in));
	ck_assert_msg(read_text(str_text(&in), &out, &err), "%s: %s", people[_i], err.text);
	const char *a = str_text(&in), *b = str_text(&out);
	int days = 0;
	for (; *a != '\0' && *b != '\0'; days++) {
		size_t na = strcspn(a, "\n"), nb = strcspn(b, "\n");
		json_t *x = json_loadb(a, na, 0, NULL), *y = json_loadb(b, nb, 0, NULL);
		ck_assert_msg(x != NULL && y != NULL && same_json(x, y), "%s, line %d: %.*s", people[_i], days + 1, (int)nb, b);
		json_decref(x);
		json_decref(y);
		a += na + (a[na] == '\n'), b += nb + (b[nb] == '\n');
	}
	ck_assert(*a == '\0' && *b == '\0' && days > 100);
	str_free(&in);
	str_free(&out);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("round trips");
	TCase *t = tcase_create("round trips");
	struct str probe = { 0 };
	tcase_add_test(t, every_field_comes_back);
	tcase_add_loop_test(t, what_is_read_is_written_in_one_way, 0, sizeof said / sizeof said[0]);
	tcase_add_test(t, any_day_comes_back);
	if (read_file(people[0], &probe))
		tcase_add_loop_test(t, people_come_back, 0, sizeof people / sizeof people[0]);
	else
		printf("# people_come_back: left out, RESTDAY_SHARED holds no diaries\n");
	str_free(&probe);
	suite_add_tcase(s, t);
	return run_tests(s);
}
