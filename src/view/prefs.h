/* SPDX-License-Identifier: MIT */
/* How the program shows itself: one table (prefs.c) of what the configuration file may say beside the rules' settings.  The
   rules never read any of it; weeks of the rules start on Monday whatever the grid shows. */
#ifndef RESTDAY_VIEW_PREFS_H
#define RESTDAY_VIEW_PREFS_H

#include "base/err.h"
#include "model/day.h"
#include "model/units.h"

#include <stdbool.h>
#include <stddef.h>

enum choice { CHOICE_AUTO, CHOICE_ON, CHOICE_OFF };

enum { PREF_THEME = 32 };

/* Whether something holds of the runner that the rules were not made for; never which. */
enum situation { SITUATION_UNASKED, SITUATION_NONE, SITUATION_SOME };

struct prefs {
	enum units units;		/* of the distances a person reads */
	enum weekday first_weekday;	/* of the grid's rows */
	bool ascii;			/* glyphs: ascii instead of what the locale can show */
	bool mouse;
	int colours;			/* -1: as the terminal says; else 0, 8, 16, 256 at most */
	enum choice light;		/* a light background: CHOICE_AUTO leaves looks that read on both */
	char theme[PREF_THEME + 1];	/* a shipped one (theme.h), or the name of a file of the runner's own */
	bool backups;			/* a verified copy of the diary once a day */
	enum situation situation;
};

struct pref_info {
	const char *section;		/* of the file: "display", or "runner" for what the runner states */
	const char *name;		/* "units" */
	const char *values;		/* what is accepted: "km mi" */
	const char *preset;		/* "km" */
	const char *what;		/* one sentence for a person */
	const char *also;		/* what is accepted besides, or NULL */
};
extern const struct pref_info pref_table[];
extern const size_t pref_count;

void prefs_preset(struct prefs *p);
/* Sets the preference called `name` from its text; of a value's word the first three letters or more are enough where no other begins
   with them, but for a theme, whose name may be the runner's own.  ERR_INPUT with a sentence that lists what is accepted. */
bool prefs_set(struct prefs *p, const char *name, const char *value, struct err *err);
/* The value in force, as the file would say it. */
const char *prefs_get(const struct prefs *p, const char *name);
bool prefs_has(const char *name);

/* What stands beside every verdict where the rules were not made for the runner, in three lengths: a sentence, words for the middle
   of a line, a mark; "" for everybody else. */
enum caution { CAUTION_SENTENCE, CAUTION_WORDS, CAUTION_MARK };
const char *prefs_caution(const struct prefs *p, enum caution length);

#endif
