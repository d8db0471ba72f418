/* SPDX-License-Identifier: MIT */
/* Days put and read again: every field, days at random, ids, and what other programs left. */
#include "config.h"

#include "support.h"

#include <string.h>

START_TEST(every_statement_can_be_prepared)
{
	struct diary *d = must_open(in_folder("a.db"));
	struct err err = { 0 };
	for (int i = 0; i < SQL_COUNT; i++) {
		const char *rest = NULL;
		sqlite3_stmt *st = NULL;
		ck_assert_msg(sql_text[i] != NULL, "statement %d has no text", i);
		ck_assert_msg(sqlite3_prepare_v2(d->db, sql_text[i], -1, &st, &rest) == SQLITE_OK, "%s: %s", sql_text[i], sqlite3_errmsg(d->db));
		ck_assert_msg(*rest == '\0', "text follows: %s", rest);
		sqlite3_finalize(st);
		ck_assert_msg(sql_use(d, (enum sql)i, &err) != NULL, "%s", err.text);
	}
	diary_close(d);
}
END_TEST

START_TEST(a_full_day_comes_back)
{
	struct diary *d = must_open(in_folder("a.db"));
	struct entry full = full_entry();
	day x = D("2026-03-12");
	put(d, x, &full, "all of it");
	holds(d, x, &full);
	holds(d, x - 1, &entry_blank);
	diary_close(d);
	d = must_open(in_folder("a.db"));
	holds(d, x, &full);
	put(d, x, &entry_blank, "none of it");
	holds(d, x, &entry_blank);
	diary_close(d);
	ck_assert_int_eq(raw_number(in_folder("a.db"), "SELECT (SELECT count(*) FROM checkin) + (SELECT count(*) FROM session) + "
		"(SELECT count(*) FROM rest) + (SELECT count(*) FROM plan_rest) + (SELECT count(*) FROM illness) + (SELECT count(*) FROM pain) + "
		"(SELECT count(*) FROM warning) + (SELECT count(*) FROM cleared) + (SELECT count(*) FROM race) + (SELECT count(*) FROM block) + "
		"(SELECT count(*) FROM tool) + (SELECT count(*) FROM override)"), 0);
}
END_TEST

/* Each enumerator through its word and back. */
START_TEST(every_word_comes_back)
{
	struct diary *d = must_open(in_folder("a.db"));
	day x = D("2000-02-29");
	for (int i = 0; i < 20; i++, x++) {
		struct session s = session_blank((enum kind)(i % KIND_COUNT));
		struct entry e = entry_blank;
		s.purpose = (enum purpose)(i % PURPOSE_COUNT);
		s.talk = (enum talk)(i % 4 - 1), s.after = (enum after)((i + 1) % 4 - 1), s.faster = i % 2 != 0;
		e.planned = &s, e.planned_count = 1;
		e.rest = true, e.rest_purpose = (enum rest_purpose)(i % REST_PURPOSES), e.session_count = 0;
		e.block = (enum block)(i % BLOCKS);
		e.illness = (struct illness){ true, (enum where)(i % 2), (enum tri)(i % 3 - 1), (enum tri)((i + 1) % 3 - 1) };
		e.pain = (struct pain){ i % 11, (enum tri)(i % 3 - 1), (enum tri)((i + 2) % 3 - 1), NULL };
		e.race = (struct race){ 1 + i, (enum tri)(i % 3 - 1) };
		e.override = (struct override){ (enum taken_as)(i % TAKEN_COUNT), "why" };
		put(d, x, &e, "words");
		holds(d, x, &e);
	}
	for (int i = 0; i < REST_PURPOSES; i++)
		ck_assert(i == REST_PLAIN || strcmp(rest_words[1 + i], rest_purpose_names[i]) == 0);
	diary_close(d);
}
END_TEST

START_TEST(rest_and_nothing_are_told_apart)
{
	struct diary *d = must_open(in_folder("a.db"));
	day x = D("2026-03-12");
	struct session walk = session_blank(KIND_WALK);
	struct entry nothing = entry_blank, rest = entry_blank, walked = entry_blank, as_read;
	nothing.session_count = 0;
	rest.rest = true;		/* sessions not said: none */
	as_read = rest;
	as_read.session_count = 0;
	walked = as_read;
	walked.sessions = &walk, walked.session_count = 1;
	put(d, x, &nothing, "nothing");
	holds(d, x, &nothing);
	put(d, x, &rest, "rest");
	holds(d, x, &as_read);
	put(d, x, &walked, "a walk");
	holds(d, x, &walked);
	put(d, x, &as_read, "no walk");
	holds(d, x, &as_read);
	diary_close(d);
}
END_TEST

/* Days at random put over one another, then all of them read in windows of many sizes. */
START_TEST(random_days_come_back)
{
	enum { DAYS = 60, PUTS = 400 };
	static struct room rooms[DAYS];
	static struct entry wanted[DAYS];
	uint64_t seed = 20260312;
	struct diary *d = must_open(in_folder("a.db"));
	struct err err = { 0 };
	day first = D("2025-12-15");
	for (int i = 0; i < DAYS; i++)
		wanted[i] = entry_blank;
	for (int k = 0; k < PUTS;) {
		ck_assert(diary_begin(d, &err));
		for (unsigned n = random_below(&seed, 40) + 1; n > 0; n--, k++) {
			/* in order, backwards, and anywhere: the reading ahead sees all of it */
			int i = k % 3 == 0 ? (int)random_below(&seed, DAYS) : k % 3 == 1 ? k % DAYS : DAYS - 1 - k % DAYS;
			wanted[i] = random_entry(&seed, &rooms[i]);
			ck_assert_msg(diary_put(d, first + i, &wanted[i], &err), "%s", err.text);
			if (wanted[i].rest && wanted[i].session_count == UNKNOWN)
				wanted[i].session_count = 0;
		}
		ck_assert_msg(diary_commit(d, NOW, "many", NULL, &err), "%s", err.text);
	}
	for (int from = -3; from < DAYS; from += 7)
		for (int size = 1; size < 70; size += 11) {
			struct history h;
			ck_assert_msg(diary_read(d, first + from, first + from + size - 1, &h, &err), "%s", err.text);
			ck_assert_int_eq(h.count, size);
			for (int i = 0; i < size; i++) {
				int k = from + i;
				ck_assert(entry_equal(&h.days[i], k < 0 || k >= DAYS ? &entry_blank : &wanted[k]));
			}
			history_free(&h);
		}
	diary_close(d);
}
END_TEST

START_TEST(windows_reach_over_the_ends_of_time)
{
	struct diary *d = must_open(in_folder("a.db"));
	struct entry e = full_entry();
	struct err err = { 0 };
	struct history h;
	day a, z;
	ck_assert(!diary_span(d, &a, &z, &err));
	ck_assert_int_eq(err.code, ERR_NONE);
	put(d, DAY_MIN, &e, "first");
	put(d, DAY_MAX, &e, "last");
	ck_assert(diary_read(d, DAY_MIN - 200, DAY_MIN + 1, &h, &err));
	ck_assert(entry_equal(history_at(&h, DAY_MIN), &e));
	history_free(&h);
	ck_assert(diary_read(d, DAY_MAX - 1, DAY_MAX + 200, &h, &err));
	ck_assert(entry_equal(history_at(&h, DAY_MAX), &e));
	history_free(&h);
	ck_assert(diary_span(d, &a, &z, &err));
	ck_assert_int_eq(a, DAY_MIN);
	ck_assert_int_eq(z, DAY_MAX);
	ck_assert(diary_begin(d, &err));
	ck_assert(!diary_put(d, DAY_MAX + 1, &e, &err));
	ck_assert_int_eq(err.code, ERR_INPUT);
	diary_rollback(d);
	diary_close(d);
}
END_TEST

/* Whichever table holds a day, the span sees it. */
START_TEST(the_span_sees_every_table)
{
	static const char *const rows[] = {
		"INSERT INTO checkin (day, mood) VALUES ('2026-03-12', 3)",
		"INSERT INTO session (id, day, state, seq, kind) VALUES (1, '2026-03-12', 'planned', 0, 'run')",
		"INSERT INTO rest VALUES ('2026-03-12', 'nothing')", "INSERT INTO plan_rest VALUES ('2026-03-12')",
		"INSERT INTO illness VALUES ('2026-03-12', 'above', NULL, NULL)", "INSERT INTO pain VALUES ('2026-03-12', 0, NULL, NULL, NULL)",
		"INSERT INTO cleared VALUES ('2026-03-12')", "INSERT INTO race VALUES ('2026-03-12', 5000, NULL)",
		"INSERT INTO block VALUES ('2026-03-12', 'volume')", "INSERT INTO warning VALUES ('2026-03-12', 0, 'chest')",
		"INSERT INTO tool VALUES ('2026-03-12', 0, 'boots')", "INSERT INTO override VALUES ('2026-03-12', 'easy', 'friends')",
	};
	day a, z;
	struct err err = { 0 };
	struct diary *d = must_open(in_folder("a.db"));
	raw(in_folder("a.db"), rows[_i]);
	ck_assert(diary_span(d, &a, &z, &err));
	ck_assert_int_eq(a, D("2026-03-12"));
	ck_assert_int_eq(z, a);
	struct history h;
	ck_assert(diary_read(d, a, a, &h, &err));
	ck_assert(!entry_is_blank(&h.days[0]));
	history_free(&h);
	diary_close(d);
}
END_TEST

static void ids_of(struct diary *d, day x, int64_t *ids, int n)
{
	struct history h;
	ck_assert(diary_read(d, x, x, &h, NULL));
	ck_assert_int_eq(h.days[0].session_count, n);
	for (int i = 0; i < n; i++) {
		ids[i] = h.days[0].sessions[i].id;
		ck_assert_int_gt(ids[i], 0);
	}
	history_free(&h);
}

START_TEST(ids_outlive_edits)
{
	struct diary *d = must_open(in_folder("a.db"));
	day x = D("2026-03-12");
	struct session list[3] = { session_blank(KIND_RUN), session_blank(KIND_BIKE), session_blank(KIND_RUN) };
	struct entry e = entry_blank;
	int64_t ids[3], now[3];
	e.sessions = list, e.session_count = 3;
	put(d, x, &e, "three");
	ids_of(d, x, ids, 3);
	ck_assert(ids[0] != ids[1] && ids[1] != ids[2] && ids[0] != ids[2]);

	list[1].rpe = 5, list[1].id = ids[1];		/* edited, named by its id; the others are found by being equal */
	put(d, x, &e, "harder");
	ids_of(d, x, now, 3);
	ck_assert_mem_eq(now, ids, sizeof ids);

	struct session moved[2] = { list[1], list[2] };	/* the first deleted, the rest move up */
	e.sessions = moved, e.session_count = 2, moved[1].id = ids[2];
	put(d, x, &e, "one less");
	ids_of(d, x, now, 2);
	ck_assert(now[0] == ids[1] && now[1] == ids[2]);

	struct session turned[2] = { moved[1], moved[0] };
	e.sessions = turned;
	put(d, x, &e, "turned round");
	ids_of(d, x, now, 2);
	ck_assert(now[0] == ids[2] && now[1] == ids[1]);

	/* A plan carried out keeps its id; one id claimed twice, or of another day, is given once. */
	struct session twice[2] = { turned[0], turned[0] };
	e.sessions = twice;
	put(d, x, &e, "copied");
	ids_of(d, x, now, 2);
	ck_assert(now[0] == ids[2] && now[1] != ids[2]);
	put(d, x + 1, &e, "copied to another day");
	ids_of(d, x + 1, ids, 2);
	ck_assert(ids[0] != now[0] && ids[1] != now[1]);
	holds(d, x, &e);
	diary_close(d);
}
END_TEST

START_TEST(what_is_equal_writes_nothing)
{
	struct diary *d = must_open(in_folder("a.db"));
	struct entry full = full_entry();
	struct err err = { 0 };
	struct history h;
	bool changed = true;
	day x = D("2026-03-12");
	put(d, x, &full, "all");
	ck_assert(diary_read(d, x, x, &h, &err));
	ck_assert(diary_begin(d, &err) && diary_put(d, x, &h.days[0], &err) && diary_put(d, x + 5, &entry_blank, &err));
	ck_assert(diary_commit(d, NOW, "again", &changed, &err));
	ck_assert(!changed);
	ck_assert_int_eq(raw_number(in_folder("a.db"), "SELECT count(*) FROM change"), 1);
	/* and a change of one table leaves the others out of its changeset */
	struct entry edit = h.days[0];
	edit.block = BLOCK_RECOVERY;
	struct change c[1];
	put(d, x, &edit, "block");
	ck_assert_int_eq(diary_changes(d, c, 1, &err), 1);
	ck_assert_int_lt(c[0].bytes, 60);
	history_free(&h);
	diary_close(d);
}
END_TEST

START_TEST(text_from_elsewhere_is_tamed)
{
	struct diary *d = must_open(in_folder("a.db"));
	struct history h;
	struct err err = { 0 };
	raw(in_folder("a.db"), "INSERT INTO checkin (day, note) VALUES ('2026-03-12', 'a' || char(27) || '[31m' || char(8232) || 'b' || char(10, 9) || CAST(x'ff' AS TEXT) || char(8238))");
	raw(in_folder("a.db"), "INSERT INTO tool VALUES ('2026-03-12', 0, 'two' || char(10) || 'lines' || char(7))");
	ck_assert_msg(diary_read(d, D("2026-03-12"), D("2026-03-12"), &h, &err), "%s", err.text);
	ck_assert_str_eq(h.days[0].note, "a?[31m?b\n\t??");
	ck_assert_str_eq(h.days[0].tools, "two\nlines?");
	history_free(&h);
	diary_close(d);
}
END_TEST

/* A session that is not gentle beside a rest day can only come from outside: the session is believed. */
START_TEST(a_session_outweighs_a_rest_from_elsewhere)
{
	struct diary *d = must_open(in_folder("a.db"));
	struct history h;
	raw(in_folder("a.db"), "INSERT INTO rest VALUES ('2026-03-12', 'week'); "
		"INSERT INTO session (id, day, state, seq, kind) VALUES (1, '2026-03-12', 'done', 0, 'run')");
	ck_assert(diary_read(d, D("2026-03-12"), D("2026-03-12"), &h, NULL));
	ck_assert(!h.days[0].rest);
	ck_assert_int_eq(h.days[0].session_count, 1);
	history_free(&h);
	diary_close(d);
}
END_TEST

static void each(void *ctx, const char *name, const char *value)
{
	int *seen = ctx;
	static const char *const wanted[2][2] = { { "hrmax", "185" }, { "need_min", "480" } };
	ck_assert_int_lt(*seen, 2);
	ck_assert_str_eq(name, wanted[*seen][0]);
	ck_assert_str_eq(value, wanted[*seen][1]);
	++*seen;
}

START_TEST(settings_are_listed)
{
	struct diary *d = must_open(in_folder("a.db"));
	struct err err = { 0 };
	int seen = 0;
	raw(in_folder("a.db"), "INSERT INTO setting VALUES ('need_min', '480'), ('hrmax', '185')");
	ck_assert(diary_settings(d, each, &seen, &err));
	ck_assert_int_eq(seen, 2);
	diary_close(d);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, every_statement_can_be_prepared);
	tcase_add_test(t, a_full_day_comes_back);
	tcase_add_test(t, every_word_comes_back);
	tcase_add_test(t, rest_and_nothing_are_told_apart);
	tcase_add_test(t, random_days_come_back);
	tcase_add_test(t, windows_reach_over_the_ends_of_time);
	tcase_add_loop_test(t, the_span_sees_every_table, 0, 12);
	tcase_add_test(t, ids_outlive_edits);
	tcase_add_test(t, what_is_equal_writes_nothing);
	tcase_add_test(t, text_from_elsewhere_is_tamed);
	tcase_add_test(t, a_session_outweighs_a_rest_from_elsewhere);
	tcase_add_test(t, settings_are_listed);
}

int main(void)
{
	return run_suite("days", add);
}
