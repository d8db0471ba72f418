/* SPDX-License-Identifier: MIT */
/* A frame compared, cell by cell, with one that a person has looked at and kept. */
#ifndef TESTS_VIEW_GOLDEN_H
#define TESTS_VIEW_GOLDEN_H

#include "view/canvas.h"

/* Compares what canvas_dump() says with tests/view/golden/NAME.cells of the source; fails the test where they differ, naming
   the first line that does, and leaves what was drawn in the build folder.  With RESTDAY_BLESS set it is kept instead. */
void golden_check(const char *name, const struct canvas *c);

#endif
