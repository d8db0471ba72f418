/* SPDX-License-Identifier: MIT */
/* Forms over the grid.  Each holds what was typed in its own storage until it is saved or left; an entry built from it
   borrows that storage. */
#ifndef RESTDAY_VIEW_FORM_H
#define RESTDAY_VIEW_FORM_H

#include "model/day.h"
#include "model/entry.h"
#include "recovery/why.h"
#include "view/line.h"
#include "view/thing.h"

#include <stdbool.h>

enum form_kind {
	FORM_NONE,
	FORM_CHECKIN,		/* ten items, sleep, resting heart rate, HRV, note; the verdict live once the core six are known */
	FORM_SESSION,		/* one line as people say it, with what was understood */
	FORM_REST_DAY,		/* its purpose; of a day to come: a plan */
	FORM_ILLNESS,		/* where, how bad, from which day until which */
	FORM_PAIN,		/* score and place, warning signs, whether a doctor has looked; what is said of them live */
	FORM_RACE,		/* its distance, raced or jogged */
	FORM_BLOCK,		/* what kind of week */
	FORM_OVERRIDE,		/* what the runner takes the day as, and why; the verdict above it */
	FORM_TOOLS_USED,	/* recovery tools, commas between */
	FORM_NOTE,		/* the day's note, some lines; more in the runner's own editor */
	FORM_CHOOSE,		/* e and d on a day that holds several things: which */
	FORM_CONFIRM,		/* delete: y or n, default no */
	FORM_LEAVE,		/* Esc over something typed: leave without saving? */
	FORM_HELP,
	FORM_SEARCH,		/* `/`: words, then the days and pages that have them */
	FORM_COMMAND,		/* `:` */
	FORM_WELCOME,		/* the first start: what only the runner can say */
	FORM_COUNT,
};

/* The fields of a check-in, in order: first the ten items; whether an illness or a pain goes on is asked where one was not ended. */
enum checkin_field {
	FIELD_STILL_ILL = ITEM_COUNT, FIELD_STILL_PAIN, FIELD_SLEEP, FIELD_RHR, FIELD_HRV, FIELD_NOTE, FIELD_COUNT
};
enum { STILLS = FIELD_SLEEP - FIELD_STILL_ILL, NUMBERS = FIELD_NOTE - FIELD_SLEEP, ASKS_MAX = 16 };

struct open_form {
	enum form_kind kind, under;	/* under: what FORM_LEAVE and FORM_HELP go back to */
	day day;
	struct entry base;		/* the day when the form opened, in `kept` */
	struct entry mine;		/* what the form makes of it; borrows `kept` and the storage below */
	void *kept;
	int focus;			/* the field or row with the cursor; FORM_HELP: the first line shown */
	int focus_under;		/* that of `under` */
	bool touched;			/* something was typed or answered */
	struct err wrong;		/* what cannot be accepted, ERR_NONE when all is well */

	/* FORM_CHECKIN */
	struct line numbers[NUMBERS];
	bool typed[NUMBERS];		/* so it is shown, whatever was answered */
	int wrong_field;		/* the field that `wrong` speaks of */
	bool insisted;			/* Enter was pressed on it: say it */
	bool more;			/* the four further items are shown */
	bool judged;			/* what follows is of `mine` */
	struct assessment assessment;
	struct why why;
	char usual[NUMBERS][48];	/* "usual 50": of sleep, resting heart rate, HRV */
	struct illness ill_before;	/* the illness not ended, present: it is asked about */
	struct pain pain_before;	/* the pain not ended, with a score: it is asked about; its place is in `place_before` */
	char place_before[WORD_BYTES + 1];
	struct {
		day last;		/* the last day of which it was entered */
		enum tri answer;
	} still[STILLS];		/* by field, from FIELD_STILL_ILL */

	/* Forms made of rows (form_ask.h) and FORM_WELCOME; their texts are `numbers` and `line` */
	int answers[ASKS_MAX];		/* of a choice: which, UNKNOWN: none; of a tick: 0 or 1 */
	unsigned answered;		/* a bit for each row changed since the form opened */
	day run_first, run_last;	/* FORM_ILLNESS: the run of days it was opened on; none when run_last is before */
	struct entry *run;		/* what is being saved of several days */

	/* FORM_SESSION, the note of a check-in, the longest text of a form of rows */
	struct line line;
	struct session understood;	/* when wrong is ERR_NONE and the line is not empty */
	char session_note[NOTE_BYTES + 1];	/* FORM_PAIN: the list of warning signs */
	struct session sessions[SESSIONS_MAX];	/* the list as it will be */

	/* FORM_SESSION, FORM_CHOOSE, FORM_CONFIRM */
	struct thing thing;		/* what is edited or deleted; index -1: a new session */
	bool deleting;			/* FORM_CHOOSE: for d, else for e */
};

struct app;
struct canvas;

/* Draws the open form over what is on the canvas, its keys in the last row; FORM_NONE: nothing. */
void form_view(const struct open_form *form, const struct app *app, struct canvas *canvas);

#endif
