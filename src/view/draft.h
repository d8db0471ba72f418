/* SPDX-License-Identifier: MIT */
/* The open form as a small text, so that what was typed outlives the program; and that text as an open form again.  Only what was
   typed or answered is in it: over the rest stands what the diary holds when it is opened. */
#ifndef RESTDAY_VIEW_DRAFT_H
#define RESTDAY_VIEW_DRAFT_H

#include "view/app.h"

/* Writes the form into `out`, also one under help or a question; "" while nothing was typed that could be saved.  Returns how many
   bytes of it are what was typed; those behind say where the cursor stands, which alone is not worth a write. */
size_t draft_write(const struct app *app, struct str *out);

/* EVENT_DRAFT: opens the form of `text` on its day; where that day was not read yet, asks for it and goes on with draft_go_on().
   Afterwards a form is open and the status line says what it is, or none is and it says why. */
void draft_take(struct app *app, const char *text, struct effect *out);
void draft_go_on(struct app *app);

/* Whether forms of this kind are written; of the others nothing would be lost. */
bool draft_kept(enum form_kind kind);

#endif
