/* SPDX-License-Identifier: MIT */
/* What the app asks of the world, done to the diary and answered with an event. */
#ifndef RESTDAY_TUI_EFFECTS_H
#define RESTDAY_TUI_EFFECTS_H

#include "diary/diary.h"
#include "host/drafts.h"
#include "tui/themes.h"
#include "view/app.h"

#include <stdbool.h>

struct effects {
	struct diary *diary;
	struct app *app;
	struct history windows[2];	/* what the app reads, and what it is about to read */
	int current;
	unsigned reloads;		/* another's changes that were read */
	struct theme theme;		/* the one to be shown... */
	bool dressed;			/* ...was set anew, and the owner has not looked */
	day kept;			/* the day whose copy was made, or could not be */
	struct drafts drafts;
	struct str draft;		/* the one that lies there... */
	size_t typed;			/* ...and how much of it is what was typed (draft.h) */
};

/* A fresh app: the date, the settings kept with the diary, and whether it can be written. */
bool effects_start(struct effects *e, struct diary *diary, const struct settings *settings, struct app *app, struct err *err);
void effects_end(struct effects *e);

/* Performs `effect` and whatever its answer asks for in turn; what is not the diary's (redraw, edit, suspend, quit) is handed
   back, else EFFECT_NONE. */
struct effect effects_perform(struct effects *e, struct effect effect);
/* Chooses the theme as the app's preferences name it, and tells the first of what is wrong in it and of `before`, sentences a line. */
void effects_dress(struct effects *e, const char *before);
/* Performs what must be read before a frame. */
void effects_settle(struct effects *e);
/* Reads again what is shown if another program has changed the diary; whether it had. */
bool effects_reload(struct effects *e);
/* Makes the day's copy of the diary once something was saved: to be called when nobody waits.  A failure is told once; true
   then, there is something to show. */
bool effects_keep(struct effects *e);
/* Opens again what was typed and not saved when a program on this diary ended; to be called once, when the size is known. */
void effects_offer(struct effects *e);
/* Keeps what is typed in the open form where the end of this program cannot reach it, and nothing once it was saved or left. */
void effects_draft(struct effects *e);
/* Tells the app when the date has changed; whether it had. */
bool effects_date(struct effects *e);

#endif
