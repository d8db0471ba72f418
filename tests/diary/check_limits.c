/* SPDX-License-Identifier: MIT */
/* What the tables refuse is what the model refuses: both are tried on each side of every limit, so they cannot drift. */
#include "config.h"

#include "support.h"

#include <string.h>

struct limit {
	const char *name;
	int low, high;
	int *(*field)(struct entry *e);
};

static struct session limit_session;
static int *item_field(struct entry *e) { return &e->item[ITEM_CALM]; }
static int *sleep_field(struct entry *e) { return &e->sleep_min; }
static int *rhr_field(struct entry *e) { return &e->rhr; }
static int *pain_field(struct entry *e) { return &e->pain.score; }
static int *race_field(struct entry *e) { return &e->race.metres; }
#define SESSION_FIELD(name) \
	static int *name##_field(struct entry *e) { e->sessions = &limit_session; e->session_count = 1; return &limit_session.name; }
SESSION_FIELD(seconds) SESSION_FIELD(metres) SESSION_FIELD(rpe) SESSION_FIELD(hr) SESSION_FIELD(hr_max) SESSION_FIELD(start)

static const struct limit limits[] = {
	{ "item", 1, 5, item_field }, { "sleep_min", 0, 1440, sleep_field }, { "rhr", 20, 150, rhr_field },
	{ "pain", 0, 10, pain_field }, { "race", 1, 1000000, race_field }, { "seconds", 1, 360000, seconds_field },
	{ "metres", 1, 1000000, metres_field }, { "rpe", 0, 10, rpe_field }, { "hr", 30, 240, hr_field }, { "hr_max", 30, 240, hr_max_field },
	{ "start", 0, 1439, start_field },
};

/* Both doors say the same of `e`, and it is `accepted`. */
static void both_say(struct diary *d, const struct entry *e, bool accepted, const char *name)
{
	struct err err = { 0 };
	bool checked = entry_check(e, &err);
	ck_assert_msg(checked == accepted, "%s: the model %s it (%s)", name, checked ? "accepts" : "refuses", err.text);
	ck_assert(diary_begin(d, &err));
	bool written = write_day(d, D("2026-03-12"), &entry_blank, e, &err);
	ck_assert_msg(written == accepted, "%s: the tables %s it (%s)", name, written ? "accept" : "refuse", err.text);
	ck_assert(written || err.code == ERR_INPUT);
	diary_rollback(d);
}

START_TEST(numbers_have_the_same_limits)
{
	const struct limit *l = &limits[_i];
	struct diary *d = must_open(in_folder("a.db"));
	const int tries[] = { -1000, l->low - 2, l->low - 1, l->low, l->low + 1, l->high - 1, l->high, l->high + 1, 10 * l->high + 10 };
	for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
		struct entry e = entry_blank;
		limit_session = session_blank(KIND_CROSS);
		*l->field(&e) = tries[i];
		both_say(d, &e, tries[i] == UNKNOWN || (tries[i] >= l->low && tries[i] <= l->high), l->name);
	}
	diary_close(d);
}
END_TEST

START_TEST(readings_and_texts_have_the_same_limits)
{
	struct diary *d = must_open(in_folder("a.db"));
	char text[NOTE_BYTES + 2];
	struct entry e = entry_blank;
	for (double rmssd = 0.999; rmssd < 1.0015; rmssd += 0.001)
		e.rmssd = rmssd, both_say(d, &e, !(rmssd < 1), "rmssd");
	e.rmssd = 400, both_say(d, &e, true, "rmssd");
	e.rmssd = 400.001, both_say(d, &e, false, "rmssd");
	e.rmssd = 0, both_say(d, &e, false, "rmssd");
	e = entry_blank;
	memset(text, 'x', sizeof text);
	text[NOTE_BYTES + 1] = '\0';
	limit_session = session_blank(KIND_CROSS);
	for (int n = 0; n < 2; n++) {		/* one byte too long, then not */
		struct entry noted = entry_blank, trained = entry_blank;
		noted.note = text;
		both_say(d, &noted, n == 1, "note");
		trained.planned = &limit_session, trained.planned_count = 1, limit_session.note = text;
		both_say(d, &trained, n == 1, "session note");
		text[NOTE_BYTES] = '\0';
	}
	text[WORD_BYTES + 1] = '\0';
	for (int n = 0; n < 2; n++) {
		struct entry hurt = entry_blank, red = entry_blank, tools = entry_blank, own = entry_blank;
		hurt.pain.score = 0, hurt.pain.place = text;
		both_say(d, &hurt, n == 1, "place");
		red.red = text;
		both_say(d, &red, n == 1, "warning");
		tools.tools = text;
		both_say(d, &tools, n == 1, "tool");
		own.override = (struct override){ TAKEN_TRAIN, text };
		both_say(d, &own, n == 1, "reason of an override");
		text[WORD_BYTES] = '\0';
	}
	e.note = "";
	both_say(d, &e, false, "empty note");
	e = entry_blank, e.pain.score = 1, e.pain.place = "";
	both_say(d, &e, false, "empty place");
	e = entry_blank, e.override = (struct override){ TAKEN_PASSIVE, "" };
	both_say(d, &e, false, "empty reason of an override");
	e.override.why = NULL;
	both_say(d, &e, false, "override without a reason");
	e = entry_blank;
	for (int words = WORDS_MAX; words <= WORDS_MAX + 1; words++) {
		for (int i = 0; i < words; i++)
			memcpy(text + 2 * i, "w\n", 2);
		text[2 * words - 1] = '\0';
		e.tools = text;
		both_say(d, &e, words <= WORDS_MAX, "many tools");
	}
	e = entry_blank, e.illness = (struct illness){ true, WHERE_NONE, TRI_UNKNOWN, TRI_YES };
	both_say(d, &e, false, "illness nowhere");
	e.illness.fever = TRI_NO;
	both_say(d, &e, false, "illness nowhere");
	e.illness.fever = TRI_YES;
	both_say(d, &e, true, "fever");
	diary_close(d);
}
END_TEST

/* What an entry cannot even say, said in SQL. */
static const struct { const char *sql; bool accepted; } rows[] = {
	{ "INSERT INTO plan_rest VALUES ('1900-01-01'), ('2199-12-31'), ('2024-02-29')", true },
	{ "INSERT INTO plan_rest VALUES ('1899-12-31')", false }, { "INSERT INTO plan_rest VALUES ('2200-01-01')", false },
	{ "INSERT INTO plan_rest VALUES ('2026-02-29')", false }, { "INSERT INTO plan_rest VALUES ('2026-3-1')", false },
	{ "INSERT INTO plan_rest VALUES ('now')", false }, { "INSERT INTO plan_rest VALUES (NULL)", false },
	{ "INSERT INTO plan_rest VALUES ('2026-03-01 ')", false }, { "INSERT INTO plan_rest VALUES (20000)", false },
	{ "INSERT INTO checkin (day, mood) VALUES ('2026-03-01', 'good')", false }, { "INSERT INTO checkin (day, mood) VALUES ('2026-03-01', 2.5)", false },
	{ "INSERT INTO session (id, day, state, seq, kind) VALUES (1, '2026-03-01', 'done', 19, 'run')", true },
	{ "INSERT INTO session (id, day, state, seq, kind) VALUES (1, '2026-03-01', 'done', 20, 'run')", false },
	{ "INSERT INTO session (id, day, state, seq, kind) VALUES (1, '2026-03-01', 'missed', 0, 'run')", false },
	{ "INSERT INTO session (id, day, state, seq, kind) VALUES (1, '2026-03-01', 'done', 0, 'chess')", false },
	{ "INSERT INTO session (id, day, state, seq, kind) VALUES (-1, '2026-03-01', 'done', 0, 'run')", false },
	{ "INSERT INTO session (id, day, state, seq, kind, purpose) VALUES (1, '2026-03-01', 'done', 0, 'run', '')", false },
	{ "INSERT INTO session (id, day, state, seq, kind, talk) VALUES (1, '2026-03-01', 'done', 0, 'run', 'maybe')", false },
	{ "INSERT INTO session (id, day, state, seq, kind, after) VALUES (1, '2026-03-01', 'done', 0, 'run', 'fine')", false },
	{ "INSERT INTO session (id, day, state, seq, kind, faster) VALUES (1, '2026-03-01', 'done', 0, 'run', 'no')", false },
	{ "INSERT INTO session (id, day, state, seq, kind, start) VALUES (1, '2026-03-01', 'done', 0, 'run', '7:05')", false },
	{ "INSERT INTO session (id, day, state, seq, kind, start) VALUES (1, '2026-03-01', 'done', 0, 'run', '24:00')", false },
	{ "INSERT INTO rest VALUES ('2026-03-01', '')", false }, { "INSERT INTO rest VALUES ('2026-03-01', 'lazy')", false },
	{ "INSERT INTO illness VALUES ('2026-03-01', 'left', 'yes', NULL)", false }, { "INSERT INTO illness VALUES ('2026-03-01', 'above', 'some', NULL)", false },
	{ "INSERT INTO illness VALUES ('2026-03-01', 'above', NULL, 'some')", false },
	{ "INSERT INTO pain VALUES ('2026-03-01', NULL, 'yes', NULL, 'knee')", false }, { "INSERT INTO pain VALUES ('2026-03-01', 1, 'x', NULL, NULL)", false },
	{ "INSERT INTO pain VALUES ('2026-03-01', 1, NULL, 'x', NULL)", false }, { "INSERT INTO race VALUES ('2026-03-01', NULL, NULL)", false },
	{ "INSERT INTO race VALUES ('2026-03-01', 1, 'dnf')", false }, { "INSERT INTO block VALUES ('2026-03-01', '')", false },
	{ "INSERT INTO override VALUES ('2026-03-01', 'easy', 'friends')", true }, { "INSERT INTO override VALUES ('2026-03-01', '', 'friends')", false },
	{ "INSERT INTO override VALUES ('2026-03-01', 'hard', 'friends')", false }, { "INSERT INTO override VALUES ('2026-03-01', 'easy', NULL)", false },
	{ "INSERT INTO override VALUES ('2026-02-29', 'easy', 'friends')", false }, { "INSERT INTO override VALUES (NULL, 'easy', 'friends')", false },
	{ "INSERT INTO warning VALUES ('2026-03-01', 0, '')", false }, { "INSERT INTO warning VALUES ('2026-03-01', 40, 'x')", false },
	{ "INSERT INTO tool VALUES ('2026-03-01', -1, 'x')", false }, { "INSERT INTO tool VALUES ('2026-03-01', NULL, 'x')", false },
};

START_TEST(tables_refuse_what_is_no_day_or_word)
{
	struct diary *d = must_open(in_folder("a.db"));
	int code = sqlite3_exec(d->db, rows[_i].sql, NULL, NULL, NULL);
	ck_assert_msg((code == SQLITE_OK) == rows[_i].accepted, "%s: %s", rows[_i].sql, sqlite3_errmsg(d->db));
	diary_close(d);
}
END_TEST

/* What got past the tables, by a program that does not ask them, is refused by its day; nothing of it is half understood. */
static const struct {
	const char *sql, *told;
} smuggled[] = {
	{ "INSERT INTO checkin (day, energy) VALUES ('2026-03-01', -1)", "2026-03-01: energy" },
	{ "INSERT INTO checkin (day, energy) VALUES ('2026-03-01', 4294967299)", "2026-03-01: energy" },
	{ "INSERT INTO checkin (day, energy) VALUES ('2026-03-01', -9223372036854775807)", "2026-03-01: energy" },
	{ "INSERT INTO checkin (day, energy) VALUES ('2026-03-01 x', 3)", "2026-03-01 x is not a date" },
	{ "INSERT INTO session (id, day, state, seq, kind, seconds) VALUES (1, '2026-03-01', 'done', 0, 'run', 9223372036854775807)", "min" },
	{ "INSERT INTO session (id, day, state, seq, kind) VALUES (1, '2026-03-01', 'maybe', 0, 'run')", "2026-03-01 has a session neither" },
	{ "INSERT INTO session (id, day, state, seq, kind) VALUES (1, '2026-03-01', 'done', 0, 'fly')", "2026-03-01 has a session of" },
	{ "INSERT INTO rest VALUES ('2026-03-01', 'lazy')", "2026-03-01 has a rest" },
	{ "INSERT INTO override VALUES ('2026-03-01', 'hard', 'friends')", "2026-03-01 has a rest, an illness, a week or an override" },
	{ "INSERT INTO override VALUES ('2026-03-01', 'easy', 'two' || char(10) || 'lines')", "2026-03-01: override.why" },
};

START_TEST(what_got_past_the_tables_is_refused)
{
	struct history h;
	struct err err = { 0 };
	struct diary *d = must_open(in_folder("a.db"));
	ck_assert_int_eq(sqlite3_exec(d->db, "PRAGMA ignore_check_constraints = 1", NULL, NULL, NULL), SQLITE_OK);
	ck_assert_int_eq(sqlite3_exec(d->db, smuggled[_i].sql, NULL, NULL, NULL), SQLITE_OK);
	ck_assert(!diary_read(d, D("2026-02-01"), D("2026-04-01"), &h, &err));
	ck_assert_int_eq(err.code, ERR_DAMAGED);
	ck_assert_msg(strstr(err.text, smuggled[_i].told) != NULL, "%s", err.text);
	diary_close(d);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_loop_test(t, what_got_past_the_tables_is_refused, 0, sizeof smuggled / sizeof *smuggled);
	tcase_add_loop_test(t, numbers_have_the_same_limits, 0, sizeof limits / sizeof *limits);
	tcase_add_test(t, readings_and_texts_have_the_same_limits);
	tcase_add_loop_test(t, tables_refuse_what_is_no_day_or_word, 0, sizeof rows / sizeof *rows);
}

int main(void)
{
	return run_suite("limits", add);
}
