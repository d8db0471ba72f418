/* SPDX-License-Identifier: MIT */
/* Files, entries and a small generator: a linear congruential one, so that every run tries the same days. */
#include "config.h"

#include "support.h"
#include "../run.h"

#include "base/mem.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[2000], name_in[2200];

void fresh_folder(void)
{
	const char *build = getenv("BUILDDIR");
	snprintf(folder, sizeof folder, "%s/tests/diary/tmp-%ld", build != NULL ? build : ".", (long)getpid());
	char command[4200];
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	ck_assert_int_eq(system(command), 0);
	ck_assert_int_eq(mkdir(folder, 0755), 0);
}

static void remove_folder(void)
{
	char command[4200];
	snprintf(command, sizeof command, "chmod -R u+rwx '%s' && rm -rf '%s'", folder, folder);
	if (folder[0] != '\0' && system(command) != 0)
		fprintf(stderr, "%s stays\n", folder);
}

const char *in_folder(const char *name)
{
	snprintf(name_in, sizeof name_in, "%s/%s", folder, name);
	return name_in;
}

day day_of(const char *iso)
{
	day x;
	ck_assert_msg(day_from_iso(iso, &x), "%s", iso);
	return x;
}

struct diary *must_open(const char *path)
{
	struct err err = { 0 };
	struct diary *d = diary_open_with(path, false, &diary_schema, 20, &err);
	ck_assert_msg(d != NULL, "%s", err.text);
	return d;
}

static sqlite3 *raw_open(const char *path)
{
	sqlite3 *db = NULL;
	ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
	return db;
}

void raw(const char *path, const char *sql)
{
	sqlite3 *db = raw_open(path);
	char *why = NULL;
	ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, &why) == SQLITE_OK, "%s: %s", sql, why);
	sqlite3_close(db);
}

int64_t raw_number(const char *path, const char *sql)
{
	sqlite3 *db = raw_open(path);
	sqlite3_stmt *st = NULL;
	ck_assert_msg(sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(db));
	ck_assert_int_eq(sqlite3_step(st), SQLITE_ROW);
	int64_t n = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	sqlite3_close(db);
	return n;
}

void put(struct diary *d, day x, const struct entry *e, const char *words)
{
	struct err err = { 0 };
	bool changed = false;
	ck_assert_msg(diary_begin(d, &err) && diary_put(d, x, e, &err) && diary_commit(d, NOW, words, &changed, &err), "%s", err.text);
	ck_assert_msg(changed, "%s changed nothing", words);
}

void holds(struct diary *d, day x, const struct entry *e)
{
	struct err err = { 0 };
	struct history h;
	char iso[DAY_TEXT];
	ck_assert_msg(diary_read(d, x, x, &h, &err), "%s", err.text);
	ck_assert_msg(entry_equal(history_at(&h, x), e), "%s is not as it was put", day_iso(x, iso));
	history_free(&h);
}

void refuses(const char *file, enum err_code code, const char *part)
{
	struct err err = { 0 };
	struct diary *d = diary_open_with(file, false, &diary_schema, 20, &err);
	ck_assert_msg(d == NULL, "%s was opened", file);
	ck_assert_msg(err.code == code, "code %d: %s", err.code, err.text);
	ck_assert_msg(strstr(err.text, part) != NULL, "\"%s\" does not say \"%s\"", err.text, part);
	ck_assert_msg(strstr(err.text, file) != NULL, "\"%s\" does not name the file", err.text);
}

unsigned mode_of(const char *file)
{
	struct stat st;
	ck_assert_msg(stat(file, &st) == 0, "%s", file);
	return st.st_mode & 0777;
}

struct bytes file_bytes(const char *path)
{
	struct stat st;
	FILE *f = fopen(path, "rb");
	ck_assert_msg(f != NULL && fstat(fileno(f), &st) == 0, "%s", path);
	struct bytes b = { mem_new((size_t)st.st_size + 1, 1), (size_t)st.st_size };
	ck_assert_uint_eq(fread(b.at, 1, b.size, f), b.size);
	fclose(f);
	return b;
}

void same_bytes(const char *path, struct bytes before)
{
	struct bytes now = file_bytes(path);
	ck_assert_uint_eq(now.size, before.size);
	ck_assert_mem_eq(now.at, before.at, now.size);
	free(now.at);
	free(before.at);
}

void write_bytes(const char *path, const void *bytes, size_t size)
{
	FILE *f = fopen(path, "wb");
	ck_assert_ptr_nonnull(f);
	ck_assert_uint_eq(fwrite(bytes, 1, size, f), size);
	ck_assert_int_eq(fclose(f), 0);
}

unsigned random_below(uint64_t *seed, unsigned n)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)((*seed >> 33) % n);
}

struct entry full_entry(void)
{
	static struct session done[2], planned[1];
	struct entry e = entry_blank;
	for (int i = 0; i < ITEM_COUNT; i++)
		e.item[i] = 1 + i % 5;
	e.sleep_min = 401, e.rhr = 52, e.rmssd = 61.5, e.note = "Wind.\n\tCold \xC3\xA9t\xC3\xA9 'quoted'";
	done[0] = session_blank(KIND_RUN);
	done[0].purpose = PURPOSE_TEMPO, done[0].seconds = 2525, done[0].metres = 8043, done[0].rpe = 7, done[0].hr = 160;
	done[0].hr_max = 181, done[0].talk = TALK_PARTLY, done[0].after = AFTER_WORSE, done[0].faster = true, done[0].start = 7 * 60 + 5;
	done[0].note = "calf tight";
	done[1] = session_blank(KIND_MOBILITY);
	planned[0] = session_blank(KIND_SWIM);
	planned[0].metres = 1500, planned[0].start = 0;
	e.sessions = done, e.session_count = 2, e.planned = planned, e.planned_count = 1;
	e.plan_rest = true;
	e.illness = (struct illness){ true, WHERE_BELOW, TRI_YES, TRI_NO };
	e.pain = (struct pain){ 4, TRI_YES, TRI_NO, "left shin" };
	e.red = "chest\nfaint\nan odd feeling", e.cleared = true;
	e.race = (struct race){ 42195, TRI_NO };
	e.block = BLOCK_VOLUME, e.tools = "roller\nboots\nroller";
	e.override = (struct override){ TAKEN_EASY, "friends in town, 'quoted' \xC3\xA9t\xC3\xA9" };
	return e;
}

#define R(n) random_below(seed, (n))
/* UNKNOWN half of the time. */
static int maybe(uint64_t *seed, int low, int high)
{
	return R(2) != 0 ? UNKNOWN : low + (int)R((unsigned)(high - low + 1));
}

static const char *maybe_text(uint64_t *seed, char *room, unsigned most)
{
	static const char alphabet[] = "abc xyz,.'\"%;-\\";
	unsigned n = R(most) + 1;
	if (R(2) != 0)
		return NULL;
	for (unsigned i = 0; i < n; i++)
		room[i] = alphabet[R(sizeof alphabet - 1)];
	room[n] = '\0';
	return room;
}

static struct session random_session(uint64_t *seed, char *text)
{
	struct session s = session_blank((enum kind)R(KIND_COUNT));
	s.purpose = (enum purpose)R(PURPOSE_COUNT);
	s.seconds = maybe(seed, 1, 360000), s.metres = maybe(seed, 1, 1000000), s.rpe = maybe(seed, 0, 10);
	s.hr = maybe(seed, 30, 240), s.hr_max = maybe(seed, 30, 240), s.start = maybe(seed, 0, 1439);
	s.talk = (enum talk)maybe(seed, 0, 2), s.after = (enum after)maybe(seed, 0, 2), s.faster = R(2) != 0;
	s.note = maybe_text(seed, text, 200);
	return s;
}

struct entry random_entry(uint64_t *seed, struct room *room)
{
	static const char *const lists[] = { NULL, NULL, "roller", "roller\nroller", "chest\nsomething else" };
	struct entry e = entry_blank;
	for (int i = 0; i < ITEM_COUNT; i++)
		e.item[i] = maybe(seed, 1, 5);
	e.sleep_min = maybe(seed, 0, 1440), e.rhr = maybe(seed, 20, 150);
	if (R(2) != 0)
		e.rmssd = 1 + R(399000) / 1000.0;
	e.note = maybe_text(seed, room->texts[0], 1000);
	e.planned_count = (int)R(3);
	for (int i = 0; i < e.planned_count; i++)
		room->sessions[SESSIONS_MAX + i] = random_session(seed, room->texts[2]);
	e.planned = e.planned_count > 0 ? &room->sessions[SESSIONS_MAX] : NULL;
	switch (R(4)) {
	case 0:		/* a rest day, with a walk or not */
		e.rest = true, e.rest_purpose = (enum rest_purpose)R(REST_PURPOSES), e.session_count = (int)R(2);
		room->sessions[0] = session_blank(KIND_WALK);
		break;
	case 1:
		e.session_count = (int)R(SESSIONS_MAX + 1);
		for (int i = 0; i < e.session_count; i++)
			room->sessions[i] = random_session(seed, room->texts[1]);
		break;
	case 2:
		e.session_count = 0;
		break;
	default:
		break;
	}
	e.sessions = e.session_count > 0 ? room->sessions : NULL;
	e.plan_rest = R(4) == 0, e.cleared = R(4) == 0;
	if (R(3) == 0)
		e.illness = (struct illness){ true, (enum where)R(2), (enum tri)maybe(seed, 0, 1), (enum tri)maybe(seed, 0, 1) };
	if (R(3) == 0)
		e.pain = (struct pain){ (int)R(11), (enum tri)maybe(seed, 0, 1), (enum tri)maybe(seed, 0, 1), maybe_text(seed, room->texts[3], 100) };
	if (R(3) == 0)
		e.race = (struct race){ 1 + (int)R(1000000), (enum tri)maybe(seed, 0, 1) };
	e.block = (enum block)R(BLOCKS), e.red = lists[R(5)], e.tools = lists[R(5)];
	if (R(3) == 0 && (e.override.why = maybe_text(seed, room->texts[4], WORD_BYTES)) != NULL) {
		e.override.to = (enum taken_as)R(TAKEN_COUNT);
		if (room->texts[4][0] == ' ')		/* blanks alone are no reason */
			room->texts[4][0] = 'b';
	}
	return e;
}

#undef R

void one_day(const char *file)
{
	struct diary *d = must_open(file);
	struct entry e = full_entry();
	put(d, D("2026-03-12"), &e, "one");
	diary_close(d);
}

void made_schema_1(const char *file)
{
	raw(file, "DROP TABLE override; UPDATE change SET version = 1; PRAGMA user_version = 1");
}

int run_suite(const char *name, void (*add)(TCase *))
{
	Suite *suite = suite_create(name);
	TCase *tests = tcase_create(name);
	tcase_add_checked_fixture(tests, fresh_folder, remove_folder);
	tcase_set_timeout(tests, 120);
	add(tests);
	suite_add_tcase(suite, tests);
	return run_tests(suite);
}
