/* SPDX-License-Identifier: MIT */
/* Reading a file of days: what each kind of wrong file is told, what is passed over, and how a line is laid over a day. */
#include "config.h"

#include "../run.h"

#include "exchange/exchange.h"

#include <stdio.h>
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

#define DAY "{\"date\":\"2026-03-01\","
#define RUN DAY "\"sessions\":[{\"kind\":\"run\","

static const struct { const char *text, *sentence; } bad[] = {
	{ "[1]", "line 1: a day is a list: say an object {...}" },
	{ "\n\n3", "line 3: a day is a number: say an object {...}" },
	{ "{\"date\":\"2026-03-01\"}\nhello", "line 2: not JSON near column 5 (invalid token near 'hello'): one JSON object a line is accepted" },
	{ DAY "\"rhr\":5", "line 1: the file ends in the middle of this line: it looks cut off" },
	{ DAY "\"note\":\"abc", "line 1: the file ends in the middle of this line: it looks cut off" },
	{ "{\n\"date\":\"2026-03-01\"\n}\n", "line 1: the object does not end on its line: say each as one JSON object on one line" },
	{ DAY "\"rhr\":50} x\n", "line 1: not JSON near column 32 (end of file expected near 'x'): one JSON object a line is accepted" },
	{ DAY "\"rhr\":50,\"rhr\":51}\n", "line 1: duplicate object key near '\"rhr\"': a key may stand once in an object" },
	{ DAY "\"note\":\"\xE9t\xE9\"}\n", "line 1: not UTF-8 near column 29 (unable to decode byte 0xe9 near '\"'): save the file as UTF-8" },
	{ DAY "\"note\":\"\x1b[2J\"}\n", "line 1: not JSON near column 29 (control character 0x1b near '\"'): one JSON object a line is accepted" },
	{ DAY "\"note\":\"\\u001b[2J\"}\n", "line 1: note holds control characters or is not UTF-8: plain text is accepted" },
	{ DAY "\"note\":\"a\\u0000b\"}\n", "line 1: near column 38 a text holds \\u0000: plain text is accepted" },
	{ DAY "\"rmssd\":1e999}\n", "line 1: near column 34 a number has too many digits to be read" },
	{ DAY "\"rhr\":99999999999999999999}\n", "line 1: near column 47 a number has too many digits to be read" },
	{ "{}", "line 1: date is missing: say \"date\": \"2026-03-01\"" },
	{ "{\"date\":null}", "line 1: date is missing: say \"date\": \"2026-03-01\"" },
	{ "{\"date\":20260301}", "line 1: date is 20260301: say a day as \"2026-03-01\", years 1900 to 2199" },
	{ "{\"date\":\"2026-02-29\"}", "line 1: date is \"2026-02-29\": say a day as \"2026-03-01\", years 1900 to 2199" },
	{ "{\"date\":\"1899-12-31\"}", "line 1: date is \"1899-12-31\": say a day as \"2026-03-01\", years 1900 to 2199" },
	{ DAY "\"rhr\":50}\n\n" DAY "\"mood\":3}\n", "line 3: date is 2026-03-01 as on line 1: one line a day is accepted" },
	{ DAY "\"soreness\":4}", "line 1: soreness is not a key: say muscles, 1 (very sore) to 5 (not sore)" },
	{ DAY "\"Energy\":4}", "line 1: Energy is not a key: say energy, 1 (drained) to 5 (full of energy)" },
	{ DAY "\"sleep_mins\":4}", "line 1: sleep_mins is not a key: did you mean sleep_min?" },
	{ DAY "\"weather\":\"rain\"}", "line 1: weather is not a key: the keys are energy, legs, muscles, sleep_quality, mood, motivation, suppleness, rested, focus, "
		"calm, sleep_min, rhr, rmssd, sessions, planned, plan_rest, cleared, rest, illness, pain, red, race, block, tools, override, note" },
	{ DAY "\"\":1}", "line 1: an empty text is not a key: the keys are energy, legs, muscles, sleep_quality, mood, motivation, suppleness, rested, focus, "
		"calm, sleep_min, rhr, rmssd, sessions, planned, plan_rest, cleared, rest, illness, pain, red, race, block, tools, override, note" },
	{ DAY "\"\\u001b[2J\":null}", "line 1: ?[2J is not a key: the keys are energy, legs, muscles, sleep_quality, mood, motivation, suppleness, rested, focus, "
		"calm, sleep_min, rhr, rmssd, sessions, planned, plan_rest, cleared, rest, illness, pain, red, race, block, tools, override, note" },
	{ DAY "\"energy\":0}", "line 1: energy is 0: say 1 (drained) to 5 (full of energy)" },
	{ DAY "\"energy\":-1}", "line 1: energy is -1: say 1 (drained) to 5 (full of energy)" },
	{ DAY "\"energy\":6}", "line 1: energy is 6: say 1 (drained) to 5 (full of energy)" },
	{ DAY "\"energy\":2.5}", "line 1: energy is 2.5: say 1 (drained) to 5 (full of energy)" },
	{ DAY "\"energy\":\"4\"}", "line 1: energy is \"4\": say a whole number, 1 to 5" },
	{ DAY "\"energy\":true}", "line 1: energy is true: say a whole number, 1 to 5" },
	{ DAY "\"sleep_min\":1441}", "line 1: sleep_min is 1441: say whole minutes, 0 to 1440" },
	{ DAY "\"rhr\":19}", "line 1: rhr is 19: say whole beats a minute, 20 to 150" },
	{ DAY "\"rhr\":4294967346}", "line 1: rhr is 4294967346: say whole beats a minute, 20 to 150" },
	{ DAY "\"rmssd\":-1}", "line 1: rmssd is -1: say 1 to 400 ms" },
	{ DAY "\"rmssd\":[60]}", "line 1: rmssd is a list: say 1 to 400 ms" },
	{ DAY "\"sessions\":{}}", "line 1: sessions is an object: say a list of sessions [{...}]" },
	{ DAY "\"sessions\":[7]}", "line 1: sessions[0] is a number: say an object {\"kind\": ...}" },
	{ DAY "\"sessions\":[{}]}", "line 1: sessions[0].kind is missing: say run, walk, bike, swim, strength, mobility or cross" },
	{ DAY "\"planned\":[{\"kind\":\"run\"},{\"kind\":\"jog\"}]}", "line 1: planned[1].kind is \"jog\": say run, walk, bike, swim, strength, mobility or cross" },
	{ DAY "\"planned\":[{\"kind\":\"\"}]}", "line 1: planned[0].kind is \"\": say run, walk, bike, swim, strength, mobility or cross" },
	{ RUN "\"purpose\":\"\"}]}", "line 1: sessions[0].purpose is \"\": say easy, long, tempo, intervals, hills, race or recovery" },
	{ RUN "\"minutes\":7}]}", "line 1: sessions[0].minutes is not a key: the keys are kind, purpose, min, km, rpe, hr, hr_max, talk, after, faster, start, note" },
	{ RUN "\"min\":0}]}", "line 1: sessions[0].min is 0: say more than 0 and at most 6000 minutes" },
	{ RUN "\"min\":0.001}]}", "line 1: sessions[0].min is 0.001: say more than 0 and at most 6000 minutes" },
	{ RUN "\"min\":6000.001}]}", "line 1: sessions[0].min is 6000.001: say more than 0 and at most 6000 minutes" },
	{ RUN "\"km\":1001}]}", "line 1: sessions[0].km is 1001: say more than 0 and at most 1000 km" },
	{ RUN "\"rpe\":11}]}", "line 1: sessions[0].rpe is 11: say a whole number, 0 (rest) to 10 (all out)" },
	{ RUN "\"hr\":29}]}", "line 1: sessions[0].hr is 29: say whole beats a minute, 30 to 240" },
	{ RUN "\"talk\":true}]}", "line 1: sessions[0].talk is true: say yes, partly or no" },
	{ RUN "\"after\":\"fine\"}]}", "line 1: sessions[0].after is \"fine\": say better, same or worse" },
	{ RUN "\"faster\":false}]}", "line 1: sessions[0].faster is false: say true, or leave it out" },
	{ RUN "\"start\":\"7:30\"}]}", "line 1: sessions[0].start is \"7:30\": say a time of day as \"07:30\", 00:00 to 23:59" },
	{ RUN "\"start\":\"24:00\"}]}", "line 1: sessions[0].start is \"24:00\": say a time of day as \"07:30\", 00:00 to 23:59" },
	{ RUN "\"note\":\"\"}]}", "line 1: sessions[0].note is empty: leave it out instead" },
	{ DAY "\"plan_rest\":false}", "line 1: plan_rest is false: say true, or leave it out" },
	{ DAY "\"rest\":true}", "line 1: rest is true: say an object {...}" },
	{ DAY "\"rest\":{\"purpose\":\"fun\"}}", "line 1: rest.purpose is \"fun\": say week, long, sleep, mind or illness" },
	{ DAY "\"rest\":{},\"sessions\":[{\"kind\":\"run\"}]}", "line 1: rest: a rest day holds no session but a gentle one (a walk or mobility, "
		"effort 2 at most, 45 minutes at most)" },
	{ DAY "\"illness\":{}}", "line 1: illness.where is missing: say above or below (the neck), or fever" },
	{ DAY "\"illness\":{\"where\":\"head\"}}", "line 1: illness.where is \"head\": say above or below" },
	{ DAY "\"illness\":{\"fever\":1}}", "line 1: illness.fever is 1: say true or false" },
	{ DAY "\"pain\":{}}", "line 1: pain.score is missing: say a whole number, 0 (none) to 10 (worst)" },
	{ DAY "\"pain\":{\"score\":11}}", "line 1: pain.score is 11: say a whole number, 0 (none) to 10 (worst)" },
	{ DAY "\"pain\":{\"score\":1,\"place\":\"a\\nb\"}}", "line 1: pain.place holds control characters or is not UTF-8: plain text is accepted" },
	{ DAY "\"red\":\"chest\"}", "line 1: red is \"chest\": say a list of words" },
	{ DAY "\"red\":[]}", "line 1: red is an empty list: leave it out instead" },
	{ DAY "\"red\":[1]}", "line 1: red[0] is a number: say a word as text" },
	{ DAY "\"red\":[\"a\\nb\"]}", "line 1: red[0] holds a line break: one line is accepted" },
	{ DAY "\"red\":[\"chest\",\"\"]}", "line 1: red is empty: leave it out instead" },
	{ DAY "\"race\":{\"raced\":true}}", "line 1: race.km is missing: say more than 0 and at most 1000 km" },
	{ DAY "\"block\":\"taper\"}", "line 1: block is \"taper\": say recovery or volume" },
	{ DAY "\"override\":\"easy\"}", "line 1: override is \"easy\": say an object {...}" },
	{ DAY "\"override\":{}}", "line 1: override.to is missing: say passive, active, easy or train" },
	{ DAY "\"override\":{\"to\":\"esay\",\"why\":\"a\"}}", "line 1: override.to is \"esay\": say passive, active, easy or train" },
	{ DAY "\"override\":{\"to\":2,\"why\":\"a\"}}", "line 1: override.to is 2: say passive, active, easy or train" },
	{ DAY "\"override\":{\"to\":\"easy\"}}", "line 1: override.why is missing: say a text" },
	{ DAY "\"override\":{\"to\":\"easy\",\"why\":null}}", "line 1: override.why is missing: say a text" },
	{ DAY "\"override\":{\"to\":\"easy\",\"why\":\"\"}}", "line 1: override.why is empty: leave it out instead" },
	{ DAY "\"override\":{\"to\":\"easy\",\"why\":7}}", "line 1: override.why is 7: say a text" },
	{ DAY "\"override\":{\"to\":\"easy\",\"why\":\"a\\nb\"}}", "line 1: override.why holds control characters or is not UTF-8: plain text is accepted" },
	{ DAY "\"override\":{\"to\":\"easy\",\"why\":\"\\u001b[2J\"}}", "line 1: override.why holds control characters or is not UTF-8: plain text is accepted" },
	{ DAY "\"override\":{\"to\":\"easy\",\"because\":\"a\"}}", "line 1: override.because is not a key: the keys are to, why" },
	{ DAY "\"note\":7}", "line 1: note is 7: say a text" },
};

START_TEST(wrong_lines_are_told_where_and_what)
{
	struct str out = { 0 };
	struct err err = { .code = ERR_NONE };
	ck_assert_msg(!read_text(bad[_i].text, &out, &err), "%s", bad[_i].text);
	ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_str_eq(err.text, bad[_i].sentence);
	ck_assert(!read_text(bad[_i].text, &out, NULL));
	str_free(&out);
}
END_TEST

static const struct { const char *bytes; size_t length; const char *sentence; } foreign[] = {
	{ "\xFF\xFE{\0}\0", 6, "the file is UTF-16: save it as UTF-8" },
	{ "\xFE\xFF\0{\0}", 6, "the file is UTF-16: save it as UTF-8" },
	{ "SQLite format 3\0rest", 20, "the file is a database, not an export of one: make one with restday export" },
	{ "\x1F\x8B\x08", 3, "the file is compressed: unpack it first" },
	{ "PK\x03\x04", 4, "the file is an archive: unpack it first" },
	{ "{\"date\":\"2026-03-01\"}\n\0\n", 24, "the file is not text (it holds zero bytes): lines of JSON in UTF-8 are accepted" },
	{ "\0", 1, "the file is not text (it holds zero bytes): lines of JSON in UTF-8 are accepted" },
};

START_TEST(files_that_are_no_text_are_named)
{
	struct str out = { 0 };
	struct err err = { .code = ERR_NONE };
	struct sink sink = { .ctx = &out, .day = write_day };
	ck_assert(!exchange_read(foreign[_i].bytes, foreign[_i].length, &sink, &err));
	ck_assert_str_eq(err.text, foreign[_i].sentence);
	ck_assert_str_eq(str_text(&out), "");
}
END_TEST

START_TEST(limits_of_size)
{
	struct str line = { 0 }, out = { 0 };
	struct err err = { .code = ERR_NONE };
	str_add(&line, DAY "\"note\":\"");
	for (int i = 0; i < NOTE_BYTES; i++)
		str_add_char(&line, 'n');
	size_t length = line.length;
	str_add(&line, "\"}");
	ck_assert(read_text(line.text, &out, &err));
	line.length = length;
	str_add(&line, "n\"}");
	ck_assert(!read_text(line.text, &out, &err));
	ck_assert_str_eq(err.text, "line 1: note is 4001 bytes long: 4000 is the most");
	str_clear(&line);
	for (int i = 0; i <= EXCHANGE_LINE_BYTES; i++)
		str_add_char(&line, '[');
	ck_assert(!read_text(line.text, &out, &err));
	ck_assert_str_eq(err.text, "line 1: 1048577 bytes in one line: 1048576 is the most");
	line.text[EXCHANGE_LINE_BYTES] = '\0';	/* as deep as can be */
	ck_assert(!read_text(line.text, &out, &err));
	str_clear(&line);
	str_add(&line, DAY "\"sessions\":[");
	for (int i = 0; i <= SESSIONS_MAX; i++)
		str_add(&line, i > 0 ? ",{\"kind\":\"run\"}" : "{\"kind\":\"run\"}");
	str_add(&line, "]}");
	ck_assert(!read_text(line.text, &out, &err));
	ck_assert_str_eq(err.text, "line 1: sessions has 21 sessions: 20 a day is the most");
	str_free(&line);
	str_free(&out);
}
END_TEST

struct tally {
	int days, bads;
	size_t lines[8];
	char text[640];
	enum err_code refuse;
	bool go_on;
};

static bool count_day(void *ctx, const struct patch *patch, struct err *err)
{
	struct tally *t = ctx;
	if (t->refuse != ERR_NONE && patch->line == 2)
		return err_set(err, t->refuse, "no room");
	t->days++;
	return true;
}

static bool count_bad(void *ctx, size_t line, const struct err *why)
{
	struct tally *t = ctx;
	t->lines[t->bads++] = line;
	strcpy(t->text, why->text);
	return t->go_on;
}

static const char mixed[] = "{\"date\":\"2026-03-01\"}\n{\"date\":\"2026-03-02\"}\n{\"date\":\"2026-03-03\",\"rhr\":1}\n"
	"{\"date\":\"2026-03-01\"}\nrubbish\n{\"date\":\"2026-03-03\"}\n";

START_TEST(bad_lines_may_be_passed_over)
{
	struct tally t = { .go_on = true };
	struct sink sink = { &t, count_day, count_bad };
	struct err err = { .code = ERR_NONE };
	ck_assert(exchange_read(mixed, sizeof mixed - 1, &sink, &err));
	ck_assert_int_eq(t.days, 3);		/* the third date counts once it is said well */
	ck_assert_int_eq(t.bads, 3);
	ck_assert(t.lines[0] == 3 && t.lines[1] == 4 && t.lines[2] == 5);
	t = (struct tally){ .go_on = false };
	ck_assert(!exchange_read(mixed, sizeof mixed - 1, &sink, &err));
	ck_assert(t.days == 2 && t.bads == 1);
	ck_assert_str_eq(err.text, t.text);
}
END_TEST

START_TEST(a_sink_may_refuse)
{
	struct tally t = { .go_on = true, .refuse = ERR_INPUT };
	struct sink sink = { &t, count_day, count_bad };
	struct err err = { .code = ERR_NONE };
	ck_assert(exchange_read(mixed, sizeof mixed - 1, &sink, &err));
	ck_assert_int_eq(t.bads, 4);
	ck_assert_int_eq(t.days, 2);
	t = (struct tally){ .go_on = true, .refuse = ERR_BUSY };
	ck_assert(!exchange_read(mixed, sizeof mixed - 1, &sink, &err));
	ck_assert(t.days == 1 && t.bads == 0 && err.code == ERR_BUSY);
	ck_assert_str_eq(err.text, "no room");
}
END_TEST

/* One line laid over another, and what the day then is. */
static const struct { const char *before, *patch, *after; } laid[] = {
	{ "\"rhr\":50,\"mood\":3", "\"mood\":4", "\"mood\": 4, \"rhr\": 50" },
	{ "\"rhr\":50", "\"rhr\":null", "\"rhr\": 50" },
	{ "\"rhr\":50", "\"sessions\":[]", "\"rhr\": 50, \"sessions\": []" },
	{ "\"sessions\":[{\"kind\":\"run\",\"km\":5},{\"kind\":\"bike\"}]", "\"sessions\":[{\"kind\":\"swim\"}]", "\"sessions\": [{\"kind\": \"swim\"}]" },
	{ "\"sessions\":[{\"kind\":\"run\"}]", "\"sessions\":[]", "\"sessions\": []" },
	{ "\"planned\":[{\"kind\":\"run\"}],\"mood\":3", "\"planned\":[]", "\"mood\": 3" },
	{ "\"planned\":[{\"kind\":\"run\"}]", "\"mood\":3", "\"mood\": 3, \"planned\": [{\"kind\": \"run\"}]" },
	{ "\"rest\":{\"purpose\":\"week\"}", "\"sessions\":[{\"kind\":\"walk\"}]", "\"sessions\": [{\"kind\": \"walk\"}], \"rest\": {\"purpose\": \"week\"}" },
	{ "\"rest\":{\"purpose\":\"week\"}", "\"sessions\":[{\"kind\":\"run\"}]", "\"sessions\": [{\"kind\": \"run\"}]" },
	{ "\"rest\":{\"purpose\":\"week\"}", "\"rest\":{}", "\"rest\": {}" },
	{ "\"illness\":{\"where\":\"above\",\"fever\":true}", "\"illness\":{\"where\":\"below\"}", "\"illness\": {\"where\": \"below\"}" },
	{ "\"override\":{\"to\":\"easy\",\"why\":\"old\"}", "\"mood\":3", "\"mood\": 3, \"override\": {\"to\": \"easy\", \"why\": \"old\"}" },
	{ "\"override\":{\"to\":\"easy\",\"why\":\"old\"}", "\"override\":{\"why\":\"new\",\"to\":\"train\"}",
		"\"override\": {\"to\": \"train\", \"why\": \"new\"}" },
	{ "\"note\":\"old\"", "\"note\":\"new\",\"tools\":[\"boots\"]", "\"tools\": [\"boots\"], \"note\": \"new\"" },
};

struct laying {
	struct entry day;
	const char *patch;
	struct str out;
};

static bool lay_over(void *ctx, const struct patch *patch, struct err *err)
{
	struct laying *l = ctx;
	(void)err;
	patch_apply(patch, &l->day);
	exchange_write(patch->day, &l->day, &l->out);
	return true;
}

static bool read_line(const char *members, const struct sink *sink, struct err *err)
{
	char line[300];
	snprintf(line, sizeof line, "{\"date\":\"2026-03-01\",%s}", members);
	return exchange_read(line, strlen(line), sink, err);
}

/* The day below is borrowed, so what lies over it is read while it lives. */
static bool lay_under(void *ctx, const struct patch *patch, struct err *err)
{
	struct laying *l = ctx;
	struct sink over = { .ctx = l, .day = lay_over };
	l->day = patch->entry;
	return read_line(l->patch, &over, err);
}

START_TEST(a_line_is_laid_over_a_day)
{
	struct laying l = { .patch = laid[_i].patch };
	struct sink under = { .ctx = &l, .day = lay_under };
	struct err err = { .code = ERR_NONE };
	char expected[300];
	ck_assert_msg(read_line(laid[_i].before, &under, &err), "%s", err.text);
	snprintf(expected, sizeof expected, "{\"date\": \"2026-03-01\", %s}\n", laid[_i].after);
	ck_assert_str_eq(str_text(&l.out), expected);
	str_free(&l.out);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("reading");
	TCase *t = tcase_create("reading");
	tcase_add_loop_test(t, wrong_lines_are_told_where_and_what, 0, sizeof bad / sizeof bad[0]);
	tcase_add_loop_test(t, files_that_are_no_text_are_named, 0, sizeof foreign / sizeof foreign[0]);
	tcase_add_test(t, limits_of_size);
	tcase_add_test(t, bad_lines_may_be_passed_over);
	tcase_add_test(t, a_sink_may_refuse);
	tcase_add_loop_test(t, a_line_is_laid_over_a_day, 0, sizeof laid / sizeof laid[0]);
	suite_add_tcase(s, t);
	return run_tests(s);
}
