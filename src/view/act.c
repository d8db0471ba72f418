/* SPDX-License-Identifier: MIT */
/* The one table of what keys do: dispatch, footer, the help overlay and the check of the man page all read it. */
#include "config.h"

#include "view/act.h"

#include "view/app.h"

#include <string.h>

const struct act_info acts[ACT_COUNT] = {
	[ACT_NONE] = { "none", { 0 }, "", NULL, "", 0 },
	[ACT_LEFT] = { "day-back", { 'h', K_LEFT }, "h Left", NULL, "A day back.", 0 },
	[ACT_RIGHT] = { "day-on", { 'l', K_RIGHT }, "l Right", NULL, "A day on.", 0 },
	[ACT_UP] = { "week-up", { 'k', K_UP }, "k Up", NULL, "The same day a week before; in the panel, a reason above.", 0 },
	[ACT_DOWN] = { "week-down", { 'j', K_DOWN }, "j Down", NULL, "The same day a week later; in the panel, a reason below.", 0 },
	[ACT_WEEK_BACK] = { "week-back", { '[', K_PAGE_UP }, "[ PgUp", NULL, "A week back, also while the panel has the keys.", 0 },
	[ACT_WEEK_ON] = { "week-on", { ']', K_PAGE_DOWN }, "] PgDn", NULL, "A week on, also while the panel has the keys.", 0 },
	[ACT_MONTH_BACK] = { "month-back", { '{' }, "{", NULL, "A month back.", 0 },
	[ACT_MONTH_ON] = { "month-on", { '}' }, "}", NULL, "A month on.", 0 },
	[ACT_WEEK_START] = { "week-start", { K_HOME }, "Home", NULL, "The first day of this row.", 0 },
	[ACT_WEEK_END] = { "week-end", { K_END }, "End", NULL, "The last day of this row.", 0 },
	[ACT_FIRST] = { "first-day", { 'g' }, "g", NULL, "The first day that holds anything.", 0 },
	[ACT_LAST] = { "last-day", { 'G' }, "G", NULL, "The last day that holds anything.", 0 },
	[ACT_TODAY] = { "today", { 't' }, "t", "today", "Back to today.", 10 },
	[ACT_FOCUS] = { "focus", { K_TAB }, "Tab", "into panel", "Into the panel and back; opens it when it is closed.", 11 },
	[ACT_FOCUS_BACK] = { "focus-back", { K_BACKTAB }, "S-Tab", NULL, "The same.", 0 },
	[ACT_OPEN] = { "open", { K_ENTER, '\n' }, "Enter", "why", "Into Why; there, the guide's page about what is chosen.", 17 },
	[ACT_BACK] = { "back", { K_BACKSPACE }, "Backspace", NULL, "In the guide, back to where you came from.", 0 },
	[ACT_PANEL] = { "panel", { 'w' }, "w", "panel", "The next panel: why, the day, the week, none.", 4 },
	[ACT_LENS] = { "lens", { 'v' }, "v", "lens", "The next lens: type, advised and done, load, no colours.", 16 },
	[ACT_CHECKIN] = { "check-in", { 'c' }, "c", "check in", "Check in: how the day begins, in six digits.", 1 },
	[ACT_ADD] = { "add", { 'a' }, "a", "add", "Add a session, in a line as you would say it; or plan one.", 2 },
	[ACT_REST] = { "rest", { 'r' }, "r", "rest", "A rest day and what it is for; or plan one.", 3 },
	[ACT_ILLNESS] = { "illness", { 'i' }, "i", "ill", "An illness: where, how bad, from which day until which.", 12 },
	[ACT_PAIN] = { "pain", { 'p' }, "p", "pain", "Pain and where; warning signs, and that a doctor has looked.", 13 },
	[ACT_NOTE] = { "note", { 'n' }, "n", "note", "The day's note, some lines of it; ^O opens it in your editor.", 19 },
	[ACT_RACE] = { "race", { 0 }, ":race", NULL, "A race of its own, done or to come: how far; raced or jogged.", 0 },
	[ACT_BLOCK] = { "block", { 'b' }, "b", "week", "A recovery week, a high-volume week, or neither.", 18 },
	[ACT_OVERRIDE] = { "override", { 'o' }, "o", "override", "Take the day as something else than its verdict, and why.", 20 },
	[ACT_TOOLS] = { "tools", { 0 }, ":tools", NULL, "Recovery tools used: roller, boots, massage, others.", 0 },
	[ACT_EDIT] = { "edit", { 'e' }, "e", "edit", "Edit what the day holds.", 7 },
	[ACT_DELETE] = { "delete", { 'd' }, "d", "delete", "Delete something the day holds, after asking.", 8 },
	[ACT_UNDO] = { "undo", { 'u' }, "u", "undo", "Take back the newest change, also after a restart.", 9 },
	[ACT_REDO] = { "redo", { K_CTRL('r') }, "^R", NULL, "Do again what was last taken back.", 0 },
	[ACT_SEARCH] = { "search", { '/' }, "/", "search", "Look for days and pages of the guide by their words.", 14 },
	[ACT_HIT_ON] = { "next-hit", { '>' }, ">", NULL, "The next day that the search found, an older one.", 0 },
	[ACT_HIT_BACK] = { "previous-hit", { '<' }, "<", NULL, "The day found before that one, a newer one.", 0 },
	[ACT_COMMAND] = { "command", { ':' }, ":", "command", "A day, such as mon or -7; set, undo 3; an act by its name.", 15 },
	[ACT_WELCOME] = { "welcome", { 0 }, ":welcome", NULL, "What the first start asks: units, weeks, your situation.", 0 },
	[ACT_WEEKS] = { "weeks", { '1' }, "1", NULL, "The weeks.", 0 },
	[ACT_GUIDE] = { "guide", { '5' }, "5", NULL, "The guide: what recovery is, and a page for every reason.", 0 },
	[ACT_HELP] = { "help", { '?', K_F1 }, "? F1", "help", "These keys, and what the signs of the grid mean.", 5 },
	[ACT_ESCAPE] = { "leave", { K_ESC }, "Esc", NULL, "Leave the form or the panel.", 0 },
	[ACT_QUIT] = { "quit", { 'q' }, "q", "quit", "Back; from the grid, leave the program.", 6 },
	[ACT_REDRAW] = { "redraw", { K_CTRL('l') }, "^L", NULL, "Paint the screen anew.", 0 },
	[ACT_SUSPEND] = { "suspend", { K_CTRL('z') }, "^Z", NULL, "Back to the shell; fg returns.", 0 },
};

const struct act_use guide_uses[] = {
	{ ACT_DOWN, ACT_UP, "read", "A line on or back; in the contents, a page." },
	{ ACT_FOCUS, ACT_NONE, "link", "The next link or day of your diary." },
	{ ACT_FOCUS_BACK, ACT_NONE, NULL, "The one before." },
	{ ACT_OPEN, ACT_NONE, "open", "Open what is chosen." },
	{ ACT_BACK, ACT_NONE, "back", "Back to where you came from." },
	{ ACT_GUIDE, ACT_NONE, "contents", "The contents." },
	{ ACT_HELP, ACT_NONE, "help", "These keys." },
	{ ACT_QUIT, ACT_NONE, "weeks", "Back to the weeks, as you left them." },
	{ ACT_ESCAPE, ACT_NONE, NULL, "The same." },
	{ ACT_SEARCH, ACT_NONE, "search", "Look for days and pages by their words; Esc comes back here." },
	{ ACT_WEEK_ON, ACT_NONE, NULL, "A screen on." },
	{ ACT_WEEK_BACK, ACT_NONE, NULL, "A screen back." },
	{ ACT_FIRST, ACT_LAST, NULL, "The beginning and the end." },
	{ ACT_WEEK_START, ACT_WEEK_END, NULL, "The same." },
	{ ACT_NONE, ACT_NONE, NULL, NULL },
};

const struct act_use contents_uses[] = {
	{ ACT_DOWN, ACT_UP, "choose", NULL },
	{ ACT_OPEN, ACT_NONE, "read", NULL },
	{ ACT_BACK, ACT_NONE, "back", NULL },
	{ ACT_HELP, ACT_NONE, "help", NULL },
	{ ACT_QUIT, ACT_NONE, "weeks", NULL },
	{ ACT_NONE, ACT_NONE, NULL, NULL },
};

const struct act_use why_uses[] = {
	{ ACT_DOWN, ACT_UP, "choose", NULL },
	{ ACT_OPEN, ACT_NONE, "page", NULL },
	{ ACT_ESCAPE, ACT_NONE, "weeks", NULL },
	{ ACT_WEEK_BACK, ACT_WEEK_ON, "week", NULL },
	{ ACT_PANEL, ACT_NONE, "panel", NULL },
	{ ACT_HELP, ACT_NONE, "help", NULL },
	{ ACT_CHECKIN, ACT_NONE, "check in", NULL },
	{ ACT_ADD, ACT_NONE, "add", NULL },
	{ ACT_REST, ACT_NONE, "rest", NULL },
	{ ACT_NONE, ACT_NONE, NULL, NULL },
};

const struct act_use lines_uses[] = {
	{ ACT_DOWN, ACT_UP, "read", NULL },		/* left out where all of it is seen */
	{ ACT_OPEN, ACT_NONE, "why", NULL },
	{ ACT_ESCAPE, ACT_NONE, "weeks", NULL },
	{ ACT_WEEK_BACK, ACT_WEEK_ON, "week", NULL },
	{ ACT_PANEL, ACT_NONE, "panel", NULL },
	{ ACT_HELP, ACT_NONE, "help", NULL },
	{ ACT_CHECKIN, ACT_NONE, "check in", NULL },
	{ ACT_ADD, ACT_NONE, "add", NULL },
	{ ACT_REST, ACT_NONE, "rest", NULL },
	{ ACT_NONE, ACT_NONE, NULL, NULL },
};

bool act_used(const struct act_use *uses, enum act act)
{
	for (; uses != NULL && uses->act != ACT_NONE; uses++)
		if (uses->act == act || uses->other == act)
			return true;
	return false;
}

enum act act_named(const char *name)
{
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
		if (strcmp(acts[act].name, name) == 0)
			return (enum act)act;
	return ACT_NONE;
}

enum act act_of_key(uint32_t key)
{
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
		for (int i = 0; i < 4 && acts[act].keys[i] != 0; i++)
			if (acts[act].keys[i] == key)
				return (enum act)act;
	return ACT_NONE;
}
