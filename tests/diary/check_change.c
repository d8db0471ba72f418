/* SPDX-License-Identifier: MIT */
/* Changes taken back and done again; two programs on one diary. */
#include "config.h"

#include "support.h"

#include "base/arena.h"
#include "diary/changeset.h"
#include "diary/merge.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *path(void)
{
	return in_folder("a.db");
}

static void undo(struct diary *d, const char *words)
{
	struct change c;
	struct err err = { 0 };
	ck_assert_msg(diary_undo(d, &c, &err), "%s", err.text);
	ck_assert(strcmp(c.words, words) == 0 && c.undone);
}

static void redo(struct diary *d, const char *words)
{
	struct change c;
	struct err err = { 0 };
	ck_assert_msg(diary_redo(d, &c, &err), "%s", err.text);
	ck_assert_str_eq(c.words, words);
	ck_assert(!c.undone);
}

static void refused(bool done, const struct err *err, enum err_code code, const char *part)
{
	ck_assert(!done && err->code == code);
	ck_assert_msg(strstr(err->text, part) != NULL, "\"%s\" does not say \"%s\"", err->text, part);
}

START_TEST(every_field_is_taken_back_and_done_again)
{
	struct diary *d = must_open(path());
	struct entry full = full_entry(), other = full;
	day x = D("2026-03-12");
	struct session swapped[2] = { full.sessions[1], full.sessions[0] };
	other.item[ITEM_MOOD] = UNKNOWN, other.note = NULL, other.rmssd = -1, other.sessions = swapped, other.planned_count = 0;
	other.red = "faint", other.tools = NULL, other.cleared = other.plan_rest = false, other.block = BLOCK_RECOVERY;
	other.illness.present = false, other.pain = entry_blank.pain, other.race.metres = 5000;
	other.override = (struct override){ TAKEN_TRAIN, "another reason" };
	put(d, x, &full, "one");
	put(d, x, &other, "two");
	other.illness = entry_blank.illness, other.planned = NULL;
	holds(d, x, &other);
	for (int i = 0; i < 2; i++) {		/* and the same after a restart */
		undo(d, "two");
		holds(d, x, &full);
		undo(d, "one");
		holds(d, x, &entry_blank);
		diary_close(d);
		d = must_open(path());
		redo(d, "one");
		holds(d, x, &full);
		redo(d, "two");
		holds(d, x, &other);
		diary_close(d);
		d = must_open(path());
	}
	diary_close(d);
}
END_TEST

START_TEST(there_is_an_end_to_both)
{
	struct diary *d = must_open(path());
	struct entry e = full_entry();
	struct err err = { 0 };
	refused(diary_undo(d, NULL, &err), &err, ERR_NOTHING, "nothing to undo");
	put(d, D("2026-03-12"), &e, "one");
	refused(diary_redo(d, NULL, &err), &err, ERR_NOTHING, "nothing to redo");
	undo(d, "one");
	refused(diary_undo(d, NULL, &err), &err, ERR_NOTHING, "nothing to undo");
	redo(d, "one");
	refused(diary_redo(d, NULL, &err), &err, ERR_NOTHING, "nothing to redo");
	diary_close(d);
}
END_TEST

START_TEST(a_new_change_ends_what_could_be_redone)
{
	struct diary *d = must_open(path());
	struct entry e = entry_blank;
	struct change c[8];
	struct err err = { 0 };
	day x = D("2026-03-12");
	char words[16];
	for (int i = 1; i <= 4; i++) {
		e.item[ITEM_LEGS] = i;
		snprintf(words, sizeof words, "legs %d", i);
		put(d, x, &e, words);
	}
	undo(d, "legs 4");
	undo(d, "legs 3");
	ck_assert_int_eq(diary_changes(d, c, 8, &err), 4);
	ck_assert_str_eq(c[0].words, "legs 4");
	ck_assert(c[0].undone && c[1].undone && !c[2].undone && !c[3].undone);
	ck_assert_str_eq(c[0].when, NOW);
	ck_assert_int_gt(c[0].bytes, 10);
	ck_assert_int_eq(diary_changes(d, c, 2, &err), 2);
	e.item[ITEM_LEGS] = 5;
	put(d, x, &e, "legs 5");
	ck_assert_int_eq(diary_changes(d, c, 8, &err), 3);
	ck_assert_str_eq(c[0].words, "legs 5");
	ck_assert_str_eq(c[1].words, "legs 2");
	refused(diary_redo(d, NULL, &err), &err, ERR_NOTHING, "nothing");
	undo(d, "legs 5");
	undo(d, "legs 2");
	undo(d, "legs 1");
	holds(d, x, &entry_blank);
	diary_close(d);
}
END_TEST

/* Many days at random in few changes: back to the beginning and forth to the end, every state as it was. */
START_TEST(long_histories_run_back_and_forth)
{
	enum { DAYS = 12, CHANGES = 40 };
	static struct room rooms[CHANGES][DAYS];
	static struct entry states[CHANGES + 1][DAYS];
	uint64_t seed = 77;
	day x = D("2025-12-28");
	struct diary *d = must_open(path());
	struct err err = { 0 };
	for (int i = 0; i < DAYS; i++)
		states[0][i] = entry_blank;
	for (int c = 0; c < CHANGES; c++) {
		bool changed;
		memcpy(states[c + 1], states[c], sizeof states[c]);
		ck_assert(diary_begin(d, &err));
		for (int k = 0; k <= c % 5; k++) {
			int i = (c + 3 * k) % DAYS;
			struct entry *e = &states[c + 1][i];
			*e = random_below(&seed, 7) == 0 ? entry_blank : random_entry(&seed, &rooms[c][i]);
			ck_assert_msg(diary_put(d, x + i, e, &err), "%s", err.text);
			if (e->rest && e->session_count == UNKNOWN)
				e->session_count = 0;
		}
		ck_assert(diary_commit(d, NOW, "change", &changed, &err));
		if (!changed)
			memcpy(states[c], states[c + 1], sizeof states[c]), c--;
	}
	for (int c = CHANGES; c > 0; c--) {
		for (int i = 0; i < DAYS; i++)
			holds(d, x + i, &states[c][i]);
		undo(d, "change");
	}
	for (int c = 0; c < CHANGES; c++) {
		for (int i = 0; i < DAYS; i++)
			holds(d, x + i, &states[c][i]);
		redo(d, "change");
	}
	for (int i = 0; i < DAYS; i++)
		holds(d, x + i, &states[CHANGES][i]);
	diary_close(d);
}
END_TEST

/* What another program did to the rows behind the log's back. */
static const char *const obstacles[] = {
	"UPDATE checkin SET mood = 1", "DELETE FROM checkin", "UPDATE session SET rpe = 1 WHERE kind = 'run'", "DELETE FROM session WHERE kind = 'run'",
	"UPDATE tool SET name = 'x' WHERE seq = 1",
};

START_TEST(a_conflict_changes_nothing)
{
	struct diary *d = must_open(path());
	struct entry full = full_entry();
	struct err err = { 0 };
	put(d, D("2026-03-12"), &full, "all of it");
	raw(path(), obstacles[_i]);
	struct bytes before = file_bytes(path());
	refused(diary_undo(d, NULL, &err), &err, ERR_INPUT, "cannot take back \"all of it\"");
	ck_assert_msg(strstr(err.text, "2026-03-12") != NULL, "%s", err.text);
	same_bytes(path(), before);
	diary_close(d);
}
END_TEST

START_TEST(redo_meets_conflicts_too)
{
	struct diary *d = must_open(path());
	struct entry full = full_entry();
	struct err err = { 0 };
	put(d, D("2026-03-12"), &full, "all of it");
	undo(d, "all of it");
	raw(path(), "INSERT INTO block VALUES ('2026-03-12', 'recovery')");
	struct bytes before = file_bytes(path());
	refused(diary_redo(d, NULL, &err), &err, ERR_INPUT, "cannot do again \"all of it\": the block of 2026-03-12");
	same_bytes(path(), before);
	diary_close(d);
}
END_TEST

START_TEST(another_schema_is_refused)
{
	struct diary *d = must_open(path());
	struct entry full = full_entry();
	struct err err = { 0 };
	put(d, D("2026-03-12"), &full, "of old");
	put(d, D("2026-03-13"), &full, "of old too");
	undo(d, "of old too");
	raw(path(), "UPDATE change SET version = 7");
	struct bytes before = file_bytes(path());
	refused(diary_undo(d, NULL, &err), &err, ERR_INPUT, "schema 7");
	refused(diary_redo(d, NULL, &err), &err, ERR_INPUT, "schema 7");
	same_bytes(path(), before);
	holds(d, D("2026-03-12"), &full);
	diary_close(d);
}
END_TEST

/* What is kept of a change is damaged: cut off anywhere, or with any byte another. */
START_TEST(a_damaged_change_is_refused)
{
	struct entry e = full_entry();
	struct err err = { 0 };
	sqlite3_stmt *st;
	one_day(path());
	struct diary *d = must_open(path());
	ck_assert_int_eq(sqlite3_prepare_v2(d->db, "SELECT changeset FROM change", -1, &st, NULL), SQLITE_OK);
	ck_assert_int_eq(sqlite3_step(st), SQLITE_ROW);
	int size = sqlite3_column_bytes(st, 0);
	unsigned char *whole = malloc((size_t)size);
	memcpy(whole, sqlite3_column_blob(st, 0), (size_t)size);
	sqlite3_finalize(st);
	ck_assert(changeset_whole(whole, (size_t)size));
	ck_assert_int_eq(sqlite3_prepare_v2(d->db, "UPDATE change SET changeset = ?", -1, &st, NULL), SQLITE_OK);
	for (int i = 0; i < 2 * size; i++) {
		int n = i < size ? i : size;
		unsigned char *bent = malloc(n > 0 ? (size_t)n : 1);		/* exactly as long as it is: a byte too far is found */
		memcpy(bent, whole, (size_t)n);
		if (i >= size)
			bent[i - size] ^= 0x5a;
		sqlite3_bind_blob(st, 1, bent, n, free);
		ck_assert_int_eq(sqlite3_step(st), SQLITE_DONE);
		sqlite3_reset(st);
		bool done = diary_undo(d, NULL, &err);
		if (done)
			ck_assert(diary_redo(d, NULL, &err));		/* another text, say, which the row need not have had */
		else if (i < size && !changeset_whole(whole, (size_t)n))
			refused(done, &err, ERR_DAMAGED, "what is kept of that change is damaged");
		ck_assert(done || err.code == ERR_DAMAGED || err.code == ERR_INPUT);
	}
	sqlite3_finalize(st);
	free(whole);
	holds(d, D("2026-03-12"), &e);
	diary_close(d);
	raw(path(), "UPDATE change SET changeset = x'5404010000003132'");	/* which SQLite reads for ever */
	d = must_open(path());
	refused(diary_undo(d, NULL, &err), &err, ERR_DAMAGED, "damaged");
	diary_close(d);
}
END_TEST

START_TEST(an_import_is_one_change)
{
	enum { DAYS = 3000 };
	static struct room room;
	struct diary *d = must_open(path());
	struct err err = { 0 };
	struct entry kept = full_entry();
	uint64_t seed = 5;
	day first = D("2018-01-01"), a, z;
	put(d, first + 10, &kept, "before");
	ck_assert(diary_begin(d, &err));
	for (int i = 0; i < DAYS; i++) {
		struct entry e = random_entry(&seed, &room);
		ck_assert(diary_put(d, first + i, &e, &err));
	}
	ck_assert(diary_commit(d, NOW, "import", NULL, &err));
	undo(d, "import");
	holds(d, first + 10, &kept);
	ck_assert(diary_span(d, &a, &z, &err));
	ck_assert(a == first + 10 && z == a);
	redo(d, "import");
	ck_assert(diary_span(d, &a, &z, &err));
	ck_assert_int_eq(a, first);
	diary_close(d);
	ck_assert_int_eq(raw_number(path(), "SELECT count(*) FROM change"), 2);
	ck_assert_int_eq(raw_number(path(), "SELECT integrity_check = 'ok' FROM pragma_integrity_check"), 1);
}
END_TEST

START_TEST(what_is_not_committed_is_not_there)
{
	struct diary *d = must_open(path());
	struct entry full = full_entry(), wrong = full;
	struct err err = { 0 };
	wrong.item[ITEM_LEGS] = 9;
	ck_assert(diary_begin(d, &err) && diary_put(d, D("2026-03-12"), &full, &err));
	refused(diary_put(d, D("2026-03-13"), &wrong, &err), &err, ERR_INPUT, "legs is 9");
	diary_rollback(d);
	holds(d, D("2026-03-12"), &entry_blank);
	ck_assert(diary_begin(d, &err) && diary_put(d, D("2026-03-12"), &full, &err));
	diary_close(d);
	d = must_open(path());
	holds(d, D("2026-03-12"), &entry_blank);
	diary_close(d);
	ck_assert_int_eq(raw_number(path(), "SELECT count(*) FROM change"), 0);
}
END_TEST

/* Two programs: both have read the day, both save.  The arguments are the sessions' efforts. */
static struct entry with(const struct entry *e, struct session *list, int n)
{
	struct entry out = *e;
	out.sessions = list, out.session_count = n;
	return out;
}

START_TEST(two_programs_keep_each_others_fields)
{
	struct diary *a = must_open(path()), *b = must_open(path());
	struct entry base = entry_blank, mine = base, theirs = base, both;
	struct session run = session_blank(KIND_RUN), swim = session_blank(KIND_SWIM), list[2];
	struct err err = { 0 };
	bool changed;
	day x = D("2026-03-12");
	theirs.item[ITEM_ENERGY] = 2, theirs.sleep_min = 400, theirs.tools = "boots", theirs.note = "woke early", theirs.red = "chest";
	mine.item[ITEM_LEGS] = 4, mine.tools = "roller\nroller", mine.note = "ran late", mine.sleep_min = 420;
	theirs = with(&theirs, &swim, 1), mine = with(&mine, &run, 1);
	ck_assert(!diary_changed_elsewhere(a));
	ck_assert_msg(diary_save(b, x, &base, &theirs, NOW, "theirs", &changed, &err) && changed, "%s", err.text);
	ck_assert(diary_changed_elsewhere(a));
	ck_assert(!diary_changed_elsewhere(a));
	ck_assert_msg(diary_save(a, x, &base, &mine, NOW, "mine", &changed, &err) && changed, "%s", err.text);
	ck_assert(!diary_changed_elsewhere(a));
	ck_assert(diary_changed_elsewhere(b));
	both = mine;
	both.item[ITEM_ENERGY] = 2, both.tools = "boots\nroller\nroller", both.note = "woke early\nran late", both.red = "chest";
	list[0] = swim, list[1] = run;
	both = with(&both, list, 2);
	holds(a, x, &both);
	holds(b, x, &both);
	ck_assert(diary_save(a, x, &both, &both, NOW, "nothing", &changed, &err) && !changed);
	undo(b, "mine");
	holds(a, x, &theirs);
	undo(a, "theirs");
	holds(b, x, &entry_blank);
	diary_close(a);
	diary_close(b);
}
END_TEST

START_TEST(a_session_ends_a_rest_it_did_not_set)
{
	struct diary *a = must_open(path()), *b = must_open(path());
	struct entry rest = entry_blank, ran;
	struct session run = session_blank(KIND_RUN), walk = session_blank(KIND_WALK);
	struct err err = { 0 };
	day x = D("2026-03-12");
	rest.rest = true, rest.rest_purpose = REST_WEEK, rest.session_count = 0;
	ck_assert(diary_save(b, x, &entry_blank, &rest, NOW, "rest", NULL, &err));
	ran = with(&entry_blank, &walk, 1);
	ck_assert(diary_save(a, x, &entry_blank, &ran, NOW, "a walk", NULL, &err));
	struct entry walked = with(&rest, &walk, 1);
	holds(a, x, &walked);
	ran = with(&entry_blank, &run, 1);
	ck_assert_msg(diary_save(a, x, &entry_blank, &ran, NOW, "a run", NULL, &err), "%s", err.text);
	struct session both[2] = { walk, run };
	struct entry trained = with(&entry_blank, both, 2);
	holds(a, x, &trained);
	/* a rest entered over a run that is there is refused, with nothing written */
	refused(diary_save(b, x, &entry_blank, &rest, NOW, "rest", NULL, &err), &err, ERR_INPUT, "rest");
	holds(b, x, &trained);
	diary_close(a);
	diary_close(b);
}
END_TEST

/* Lists as efforts: what base held, what each side made of it, and what has to come out. */
static const struct { const char *base, *mine, *theirs, *both; } merges[] = {
	{ "", "a", "b", "ba" }, { "ab", "a", "ab", "a" }, { "ab", "ab", "a", "a" }, { "ab", "b", "abc", "bc" }, { "ab", "ba", "ab", "ba" },
	{ "ab", "abc", "b", "bc" }, { "ab", "", "abc", "c" }, { "a", "", "", "" }, { "a", "b", "ac", "cb" }, { "", "a", "a", "a" },
	{ "abc", "abcd", "cba", "cbad" },
};

static struct entry spelled(const char *letters, struct session *list)
{
	int n = (int)strlen(letters);
	for (int i = 0; i < n; i++)
		list[i] = session_blank(KIND_RUN), list[i].id = letters[i], list[i].metres = letters[i];
	return with(&entry_blank, list, n);
}

START_TEST(lists_are_put_together)
{
	struct session lists[4][8];
	struct arena arena = { 0 };
	struct entry base = spelled(merges[_i].base, lists[0]), mine = spelled(merges[_i].mine, lists[1]);
	struct entry theirs = spelled(merges[_i].theirs, lists[2]), both = spelled(merges[_i].both, lists[3]);
	merge_day(&theirs, &base, &mine, &arena);
	ck_assert_msg(entry_equal(&theirs, &both), "case %d", _i);
	arena_free(&arena);
}
END_TEST

START_TEST(an_edited_session_is_kept)
{
	struct session was[2], edited[2], added[3];
	struct arena arena = { 0 };
	struct entry base = spelled("ab", was), mine = spelled("ab", edited), theirs = spelled("abc", added);
	edited[1].rpe = 7;
	merge_day(&theirs, &base, &mine, &arena);
	ck_assert_int_eq(theirs.session_count, 3);
	ck_assert_int_eq(theirs.sessions[1].rpe, 7);
	theirs = spelled("a", added);		/* deleted there, edited here: kept */
	merge_day(&theirs, &base, &mine, &arena);
	ck_assert_int_eq(theirs.session_count, 2);
	ck_assert_int_eq(theirs.sessions[1].rpe, 7);
	theirs = spelled("ab", added), added[0].rpe = 3;	/* each edited another */
	merge_day(&theirs, &base, &mine, &arena);
	ck_assert_int_eq(theirs.sessions[0].rpe, 3);
	ck_assert_int_eq(theirs.sessions[1].rpe, 7);
	arena_free(&arena);
}
END_TEST

/* Level and reason belong together: the later save has both of its own, and leaves alone an override it did not touch. */
START_TEST(an_override_is_one_thing)
{
	struct diary *a = must_open(path()), *b = must_open(path());
	struct entry mine = entry_blank, theirs = entry_blank, both;
	struct err err = { 0 };
	day x = D("2026-03-12");
	theirs.override = (struct override){ TAKEN_TRAIN, "a race with friends" };
	mine.item[ITEM_LEGS] = 4;
	ck_assert(diary_save(b, x, &entry_blank, &theirs, NOW, "theirs", NULL, &err));
	ck_assert(diary_save(a, x, &entry_blank, &mine, NOW, "legs", NULL, &err));
	both = mine, both.override = theirs.override;
	holds(b, x, &both);
	mine.override = (struct override){ TAKEN_EASY, "tired after all" };
	ck_assert(diary_save(a, x, &entry_blank, &mine, NOW, "mine", NULL, &err));
	holds(b, x, &mine);
	undo(a, "mine");
	holds(b, x, &both);
	ck_assert(diary_save(b, x, &both, &entry_blank, NOW, "none of it", NULL, &err));
	holds(a, x, &entry_blank);
	diary_close(a);
	diary_close(b);
}
END_TEST

static const struct { const char *base, *mine, *theirs, *both; bool note; } texts[] = {
	{ NULL, "a", "b", "b\na", false }, { "a", NULL, "a\nb", "b", false }, { "a", "a\na", "a\nb", "b\na\na", false },
	{ "a\nb", "b", "a\nb\nc", "c\nb", false }, { "a", "a\nc", NULL, "c", false }, { "a", "b", "c", "c\nb", false },
	{ NULL, "one", "two", "two\none", true }, { "was", "was\nmine", "was theirs", "was theirs\nmine", true },
	{ "was", "other", "was more", "other", true }, { "was", NULL, "was more", NULL, true }, { "was", "mine", NULL, "mine", true },
};

START_TEST(words_and_notes_are_put_together)
{
	struct arena arena = { 0 };
	struct entry base = entry_blank, mine = base, theirs = base;
	const char **fields[2][3] = { { &base.tools, &mine.tools, &theirs.tools }, { &base.note, &mine.note, &theirs.note } };
	bool note = texts[_i].note;
	*fields[note][0] = texts[_i].base, *fields[note][1] = texts[_i].mine, *fields[note][2] = texts[_i].theirs;
	merge_day(&theirs, &base, &mine, &arena);
	const char *got = *fields[note][2];
	ck_assert_msg((got == NULL) == (texts[_i].both == NULL) && (got == NULL || strcmp(got, texts[_i].both) == 0), "case %d: %s", _i, got);
	arena_free(&arena);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_test(t, every_field_is_taken_back_and_done_again);
	tcase_add_test(t, there_is_an_end_to_both);
	tcase_add_test(t, a_new_change_ends_what_could_be_redone);
	tcase_add_test(t, long_histories_run_back_and_forth);
	tcase_add_loop_test(t, a_conflict_changes_nothing, 0, sizeof obstacles / sizeof *obstacles);
	tcase_add_test(t, redo_meets_conflicts_too);
	tcase_add_test(t, another_schema_is_refused);
	tcase_add_test(t, a_damaged_change_is_refused);
	tcase_add_test(t, an_import_is_one_change);
	tcase_add_test(t, what_is_not_committed_is_not_there);
	tcase_add_test(t, two_programs_keep_each_others_fields);
	tcase_add_test(t, a_session_ends_a_rest_it_did_not_set);
	tcase_add_loop_test(t, lists_are_put_together, 0, sizeof merges / sizeof *merges);
	tcase_add_test(t, an_edited_session_is_kept);
	tcase_add_test(t, an_override_is_one_thing);
	tcase_add_loop_test(t, words_and_notes_are_put_together, 0, sizeof texts / sizeof *texts);
}

int main(void)
{
	return run_suite("change", add);
}
