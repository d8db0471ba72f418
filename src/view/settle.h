/* SPDX-License-Identifier: MIT */
/* What update asks of settle.c. */
#ifndef RESTDAY_VIEW_SETTLE_H
#define RESTDAY_VIEW_SETTLE_H

#include "view/app.h"

struct effect settle_read(const struct app *app);	/* the window that what is seen needs */
bool settle_wants(const struct app *app);		/* whether what is seen needs a read, and it may be tried */
bool settle_explain(struct app *app);			/* says why of the cursor's day, for whom cannot wait for a frame; false: not read */
bool settle_knows(const struct app *app, day x);	/* whether day x was read */
/* Nothing that was judged holds any more: the settings have changed. */
void settle_forget(struct app *app);
/* A fresh window: what was known of its days stays known when it was asked for scrolling alone. */
void settle_take(struct app *app, const struct history *h);

#endif
