/* SPDX-License-Identifier: MIT */
/* Windows that open by the calendar: the days after a race and after an illness. */
#ifndef RESTDAY_RECOVERY_WINDOW_H
#define RESTDAY_RECOVERY_WINDOW_H

#include "model/history.h"
#include "recovery/reason.h"
#include "recovery/settings.h"

/* The worst kind of the spell. */
enum spell { SPELL_COLD, SPELL_BELOW, SPELL_FEVER };

struct window {
	enum ceiling ceiling;	/* CEILING_NONE: no window is open */
	int days;		/* day of the window, from 1 */
	int last;		/* last day of the window with this ceiling */
	enum ceiling then;	/* and the ceiling that follows; CEILING_NONE: it closes */
	int metres;		/* race */
	int length;		/* illness: its days */
	enum spell spell;
};

/* The last days of passive, active and easy after a race of so many metres, and after an illness. */
struct window_steps { double last[3]; };
struct window_steps steps_after_race(int metres, const struct settings *s);
struct window_steps steps_after_illness(enum spell spell, int length, const struct settings *s);

/* The strictest window of the races of the last four weeks; of equals the one that holds longest. */
struct window window_race(const struct history *h, day x, const struct settings *s);

/* The window of the last illness that ended before x. */
struct window window_illness(const struct history *h, day x, const struct settings *s);

/* The race of a day: its own entry, else a raced session with a distance.  `raced` is false for one that was only run
   through; metres UNKNOWN: no race. */
int entry_race(const struct entry *e, const struct settings *s, bool *raced);

#endif
