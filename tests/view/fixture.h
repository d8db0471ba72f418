/* SPDX-License-Identifier: MIT */
/* Twelve weeks of a runner who never was, made by hand, for tests of what is shown: ordinary weeks, a recovery week, a cold, a sore
   calf, a race, days without an entry, plans for the days to come.  Today is Sunday 22 November 2026. */
#ifndef TESTS_VIEW_FIXTURE_H
#define TESTS_VIEW_FIXTURE_H

#include "view/app.h"

enum { FIXTURE_DAYS = 15 * 7, FIXTURE_SESSIONS = 160, FIXTURE_TEXT = 8192 };

struct fixture {
	struct history history;
	struct entry days[FIXTURE_DAYS];
	struct session sessions[FIXTURE_SESSIONS];
	int session_count;
	char text[FIXTURE_TEXT];
	int text_used;
	struct outcome outcomes[FIXTURE_DAYS];
};

day fixture_day(const char *iso);
#define FIXTURE_TODAY "2026-11-22"

/* The history alone. */
void fixture_make(struct fixture *f);
/* The same window with nothing in it. */
void fixture_make_empty(struct fixture *f);
/* An app of this size over it, cursor on `iso`, settled as app_settle() would: outcomes, assessment, why.  Nothing in it is on the
   heap but what the test adds. */
void fixture_app(struct fixture *f, struct app *app, int rows, int cols, const char *iso, enum panel panel);

#endif
