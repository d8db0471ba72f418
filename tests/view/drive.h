/* SPDX-License-Identifier: MIT */
/* The app driven by keys, without a terminal: effects are performed on a real diary in a file of the build folder, and counted. */
#ifndef TESTS_VIEW_DRIVE_H
#define TESTS_VIEW_DRIVE_H

#include "diary/diary.h"
#include "view/app.h"

struct world {
	struct app app;
	struct canvas canvas;
	struct diary *diary;
	char path[4096];
	struct history windows[2], asked;
	int current;
	int reads, saves, steps, redraws, suspends, quits, pages;	/* effects performed; steps: undo and redo */
	day first, last;		/* of the newest read */
	char words[200];		/* of the newest save */
	char set[300];			/* "section name value": of the newest line of the configuration, or of several with "; " between */
	struct str past;		/* the lines kept */
	int searches, past_reads;
	const char *own_page, *own_text;	/* a page of the runner's own; text NULL: it cannot be read */
	const char *edited;		/* what the editor makes of a note; NULL: leaves it */
	const char *refuse_set;		/* while set, several lines of the configuration cannot be written for this reason */
	const char *refuse;		/* while set, every effect that would read or write fails with this sentence */
};

#define DRIVE_TODAY "2026-03-12"	/* a Thursday */

/* An empty diary, a screen of this size, and the first frame; the runner has answered the questions of the first start before. */
void drive_open(struct world *w, int rows, int cols);
/* The same of a runner who has not. */
void drive_open_first(struct world *w, int rows, int cols);
void drive_close(struct world *w);
/* The program anew on the same diary, on this date; its size stays. */
void drive_restart(struct world *w, const char *today);

void drive_event(struct world *w, const struct event *event);
void drive_key(struct world *w, uint32_t key);
/* One key after the other, named in angles: "c443343<Enter>", "<^R>", "<<" for <.  Then a frame. */
void drive_keys(struct world *w, const char *keys);
void drive_paste(struct world *w, const char *text);
void drive_resize(struct world *w, int rows, int cols);
/* Settles and draws, and checks all that must hold of an app at any time. */
void drive_frame(struct world *w);
/* The whole row of the canvas as text; dies with the next call. */
const char *drive_row(const struct world *w, int row);
/* Whether the frame shows `text` on one row. */
bool drive_shows(const struct world *w, const char *text);

day drive_day(const char *iso);
/* What the diary holds of a day; dies with the next call. */
const struct entry *drive_entry(struct world *w, const char *iso);
/* Puts it there behind the app's back; the app learns of it by drive_reread(). */
void drive_put(struct world *w, const char *iso, const struct entry *e);
void drive_reread(struct world *w);

#endif
