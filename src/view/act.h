/* SPDX-License-Identifier: MIT */
/* What a key can mean.  One table (act.c): name, default keys, label for the footer, help; and for screens other than Weeks, which
   of them mean what there. */
#ifndef RESTDAY_VIEW_ACT_H
#define RESTDAY_VIEW_ACT_H

#include <stdbool.h>
#include <stdint.h>

enum act {
	ACT_NONE,
	ACT_LEFT, ACT_RIGHT, ACT_UP, ACT_DOWN,		/* day and week; a reason in the focused panel */
	ACT_WEEK_BACK, ACT_WEEK_ON, ACT_MONTH_BACK, ACT_MONTH_ON,
	ACT_WEEK_START, ACT_WEEK_END, ACT_FIRST, ACT_LAST, ACT_TODAY,
	ACT_FOCUS,		/* Tab: into the panel and back; the first press opens it */
	ACT_FOCUS_BACK,
	ACT_OPEN,		/* Enter: closer to what is chosen */
	ACT_BACK,		/* Backspace: where one came from */
	ACT_LENS,		/* v: next lens */
	ACT_PANEL,		/* w: next panel */
	ACT_CHECKIN, ACT_ADD, ACT_REST, ACT_ILLNESS, ACT_PAIN, ACT_NOTE, ACT_RACE, ACT_BLOCK,
	ACT_OVERRIDE, ACT_TOOLS, ACT_EDIT, ACT_DELETE, ACT_UNDO, ACT_REDO,
	ACT_HIT_ON, ACT_HIT_BACK,	/* of what the search found */
	ACT_WELCOME,		/* no key: asked for by name */
	ACT_WEEKS, ACT_GUIDE,	/* the screens */
	ACT_SEARCH, ACT_COMMAND,
	ACT_HELP, ACT_ESCAPE, ACT_QUIT, ACT_REDRAW, ACT_SUSPEND,
	ACT_COUNT,
	ACT_EVERYWHERE = ACT_WEEKS,	/* this and what follows mean the same on every screen */
};

struct act_info {
	const char *name;	/* "check-in", as a config would name it */
	uint32_t keys[4];	/* 0 ends; see enum key; none: it is asked for by its name behind `:` */
	const char *key_label;	/* how the keys are written: "c", "h l"; without any ":race" */
	const char *label;	/* footer: "check in"; NULL: not in the footer */
	const char *help;	/* one sentence for help */
	int rank;		/* footer order, 1 first; what does not fit is dropped from the end */
};
extern const struct act_info acts[ACT_COUNT];

/* ACT_NONE: no act is called so. */
enum act act_named(const char *name);
/* As the table has it, whatever the runner's keymap says. */
enum act act_of_key(uint32_t key);

/* What an act does on a screen that is not Weeks; a list ends with ACT_NONE and is in the order of the footer. */
struct act_use {
	enum act act, other;		/* other: its counterpart in the same breath, or ACT_NONE */
	const char *label;		/* footer; NULL: not in it */
	const char *help;
};
extern const struct act_use guide_uses[];
/* Whether the list (NULL: none) says what the act does. */
bool act_used(const struct act_use *uses, enum act act);
extern const struct act_use contents_uses[];		/* there, while a page is chosen */
extern const struct act_use why_uses[], lines_uses[];	/* on the weeks while a panel has the keys: Why, and the others */

#endif
