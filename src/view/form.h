/* SPDX-License-Identifier: MIT */
/* Forms over the grid.  Each holds what was typed in its own storage until it is saved or left; an entry built from it
   borrows that storage. */
#ifndef RESTDAY_VIEW_FORM_H
#define RESTDAY_VIEW_FORM_H

#include "model/day.h"
#include "model/entry.h"
#include "recovery/why.h"

#include <stdbool.h>

enum form_kind {
	FORM_NONE,
	FORM_CHECKIN,		/* ten items, sleep, resting heart rate, HRV, note; the verdict live once the core six are known */
	FORM_SESSION,		/* one line as people say it, with what was understood */
	FORM_REST_DAY,		/* its purpose */
	FORM_CHOOSE,		/* e and d on a day that holds several things: which */
	FORM_CONFIRM,		/* delete: y or n, default no */
	FORM_LEAVE,		/* Esc over something typed: leave without saving? */
	FORM_HELP,
};

/* A line being typed: bytes with the cursor between them; scrolls when longer than its box. */
struct line {
	char text[NOTE_BYTES + 64];
	int length, cursor;
};

struct open_form {
	enum form_kind kind, under;	/* under: the form that FORM_LEAVE and FORM_HELP go back to */
	day day;
	struct entry base;		/* the day when the form opened; borrows the storage below */
	struct entry mine;		/* what the form makes of it */
	struct session sessions[SESSIONS_MAX];
	char session_notes[NOTE_BYTES + 1];
	int focus;			/* the field or row with the cursor */
	int index;			/* FORM_SESSION, FORM_CONFIRM: which session of the day, -1 a new one */
	bool deleting;			/* FORM_CHOOSE: for d, else for e */
	bool touched;			/* something was typed or answered */
	struct line line;		/* FORM_SESSION: the words; FORM_CHECKIN: the note */
	struct line numbers[3];		/* FORM_CHECKIN: sleep, resting heart rate, HRV */
	struct err wrong;		/* what cannot be understood yet; ERR_NONE when all is well */
	struct session understood;
	bool more;			/* FORM_CHECKIN: the four further items are shown */
	bool judged;			/* verdict and steps below are of `mine` */
	struct assessment assessment;
	struct why why;
};

struct app;
struct canvas;

/* Draws the open form over what is on the canvas, its keys in the last row; FORM_NONE: nothing. */
void form_view(const struct open_form *form, const struct app *app, struct canvas *canvas);

#endif
