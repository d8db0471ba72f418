/* SPDX-License-Identifier: MIT */
/* The stage of tests that drive the app: one world, opened small before each test and closed after it. */
#ifndef TESTS_VIEW_DRIVE_TEST_H
#define TESTS_VIEW_DRIVE_TEST_H

#include "drive.h"

#include "../run.h"

static struct world w;

static inline void open_small(void)
{
	drive_open(&w, 24, 80);
}

static inline void close_it(void)
{
	drive_close(&w);
}

static inline const struct entry *today(void)
{
	return drive_entry(&w, DRIVE_TODAY);
}

static inline const char *status(void)
{
	return str_text(&w.app.status);
}

/* A case of tests, each on a world of its own. */
static inline TCase *drive_case(const char *name)
{
	TCase *t = tcase_create(name);
	tcase_add_checked_fixture(t, open_small, close_it);
	return t;
}

#endif
