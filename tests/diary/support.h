/* SPDX-License-Identifier: MIT */
/* Real diary files for the tests: each test gets a folder of its own in the build folder. */
#ifndef RESTDAY_TESTS_DIARY_SUPPORT_H
#define RESTDAY_TESTS_DIARY_SUPPORT_H

#include "diary/diary.h"
#include "diary/store.h"

#include <check.h>
#include <stdint.h>

#define NOW "2026-03-12 07:30"
#define D(iso) day_of(iso)

/* An empty folder made for this test, and a name in it; which lives until the next call. */
void fresh_folder(void);
const char *in_folder(const char *name);

day day_of(const char *iso);

/* Opens or fails the test. */
struct diary *must_open(const char *path);
/* Runs SQL on the file, past the diary. */
void raw(const char *path, const char *sql);
int64_t raw_number(const char *path, const char *sql);

/* Each of these is one change, or a failed test. */
void put(struct diary *d, day x, const struct entry *e, const char *words);
/* The entry of day x as it is read back, equal to `e` or the test fails. */
void holds(struct diary *d, day x, const struct entry *e);

/* Opening is refused with this code and words. */
void refuses(const char *path, enum err_code code, const char *part);
/* A diary that holds full_entry() on 2026-03-12. */
void one_day(const char *path);
/* Makes a diary of today one of the first restday, without what has come since. */
void made_schema_1(const char *path);
unsigned mode_of(const char *path);

/* Bytes of a file, to see that nobody touched it. */
struct bytes {
	unsigned char *at;
	size_t size;
};
struct bytes file_bytes(const char *path);
void same_bytes(const char *path, struct bytes as_before);	/* frees them */
void write_bytes(const char *path, const void *bytes, size_t size);

/* A day with every field said; and a valid one out of a seeded generator, whose lists live in `room`. */
struct entry full_entry(void);
struct room {
	struct session sessions[2 * SESSIONS_MAX];
	char texts[5][1024];
};
struct entry random_entry(uint64_t *seed, struct room *room);
unsigned random_below(uint64_t *seed, unsigned n);

int run_suite(const char *name, void (*add)(TCase *));

#endif
