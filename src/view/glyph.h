/* SPDX-License-Identifier: MIT */
/* The characters beyond ASCII that screens draw with, and what stands for each where a terminal has none of them. */
#ifndef RESTDAY_VIEW_GLYPH_H
#define RESTDAY_VIEW_GLYPH_H

#include <stdint.h>

/* The ASCII character that means the same, or '?'. */
char glyph_ascii(uint32_t ch);

/* A verdict's own mark, readable without its colour: a circle, the fuller the more is allowed. */
extern const uint32_t glyph_verdict[4];	/* by enum ceiling */

/* How an aim of the week stands, by enum standing. */
extern const uint32_t glyph_standing[5];

/* Fatigue 1..5 as the height of one cell: [1]..[5]. */
extern const uint32_t glyph_level[6];

/* A bar that grows by eighths of a column: [0] nothing .. [8] a full cell. */
extern const uint32_t glyph_eighth[9];

/* A value within its own range, low to high, in one cell. */
extern const uint32_t glyph_height[8];

#define GLYPH_BAR 0x2584	/* a bar lying on its track... */
#define GLYPH_TRACK 0x2581	/* ...and the track */
#define GLYPH_HUNG_BAR 0x2580	/* the same hanging from the line above */
#define GLYPH_HUNG_TRACK 0x2594
#define GLYPH_FULL 0x2588
#define GLYPH_DOT 0x2022	/* an answer, by one for each step up to it... */
#define GLYPH_NO_DOT 0x00B7	/* ...and the steps left */
#define GLYPH_OF 0x258C		/* before the head of the column that a bar is about */
#define GLYPH_MORE 0x25B4	/* more than advised, less than advised, as the runner decides */
#define GLYPH_LESS 0x25BE
#define GLYPH_RULE 0x2500
#define GLYPH_SIDE 0x2502

#endif
