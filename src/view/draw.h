/* SPDX-License-Identifier: MIT */
/* The parts of a frame, for view.c to put together: each draws into its place and nowhere else. */
#ifndef RESTDAY_VIEW_DRAW_H
#define RESTDAY_VIEW_DRAW_H

#include "view/app.h"

void weeks_view(const struct app *app, const struct grid *g, struct canvas *c);		/* the grid */
void list_view(const struct app *app, const struct grid *g, struct canvas *c);		/* a week in seven lines */
void strip_view(const struct app *app, const struct grid *g, struct canvas *c);		/* today's verdict, no panel open */
void legend_view(const struct app *app, const struct grid *g, struct canvas *c, int row);
void begin_view(const struct app *app, const struct grid *g, struct canvas *c);		/* an empty diary: how to begin */
void panel_view(const struct app *app, const struct grid *g, struct canvas *c);		/* whatever panel is open */

/* The act whose key or word the footer shows at this place; ACT_NONE: none. */
enum act footer_act_at(const struct app *app, int row, int col);
/* The act that opens the screen whose tab the header shows at this place; ACT_NONE: none. */
enum act header_act_at(const struct app *app, int row, int col);

#endif
