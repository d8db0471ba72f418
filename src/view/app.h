/* SPDX-License-Identifier: MIT */
/* state -> update -> effect -> view.  update and view do no I/O and read no clock: tui/ performs the effects and answers with
   events, tests do the same without a terminal. */
#ifndef RESTDAY_VIEW_APP_H
#define RESTDAY_VIEW_APP_H

#include "guide/search.h"
#include "model/found.h"
#include "model/history.h"
#include "recovery/words.h"
#include "view/act.h"
#include "view/canvas.h"
#include "view/form.h"
#include "view/keymap.h"
#include "view/order.h"
#include "view/prefs.h"
#include "view/screen_guide.h"

enum event_kind {
	EVENT_KEY,		/* key */
	EVENT_MOUSE,		/* mouse, row, col; twice: pressed there a moment ago too */
	EVENT_PASTE,		/* text: what was pasted, control characters and all */
	EVENT_RESIZE,		/* rows, cols */
	EVENT_HISTORY,		/* history: a fresh window; the app owns nothing of it, it lives until the next EVENT_HISTORY */
	EVENT_FOUND,		/* found, found_count: days that a search has found, newest first; pages, page_count: and pages; borrowed */
	EVENT_PAST,		/* text: the lines once typed behind `:`, oldest first */
	EVENT_SAVED,		/* text: the words of what was saved, undone or redone; "" when nothing had to change */
	EVENT_FAILED,		/* err: what was not done and why; an open form stays open with what was typed */
	EVENT_EDITED,		/* text: what the editor made of it */
	EVENT_DRAFT,		/* text: what was typed and not saved when the program ended (draft.h); borrowed until all it asked for is answered */
	EVENT_TODAY,		/* today: the date has changed */
	EVENT_PAGE,		/* text, length: the runner's own text of the page asked for, NULL none; err: it could not be read, NULL it could */
};

/* Keys are characters, or these. */
enum key {
	KEYS_BASE = 0x110000, K_UP, K_DOWN, K_LEFT, K_RIGHT, K_HOME, K_END, K_PAGE_UP, K_PAGE_DOWN, K_BACKSPACE, K_DELETE,
	K_BACKTAB, K_F1,
	K_ENTER = '\r', K_TAB = '\t', K_ESC = 0x1b,
};
#define K_CTRL(c) ((c) & 0x1f)

enum mouse { MOUSE_PRESS, MOUSE_WHEEL_UP, MOUSE_WHEEL_DOWN };

struct event {
	enum event_kind kind;
	uint32_t key;
	const char *text;
	size_t length;
	int rows, cols;
	enum mouse mouse;
	int row, col;
	bool twice;
	const struct history *history;
	const struct err *err;
	day today;
	const struct found *found;
	int found_count;
	const struct hit *pages;
	int page_count;
};

enum effect_kind {
	EFFECT_NONE,
	EFFECT_READ,		/* first, last: answer EVENT_HISTORY (or EVENT_FAILED) */
	EFFECT_SAVE,		/* day, days, base, mine, words: diary_save_days(); answer EVENT_SAVED or EVENT_FAILED */
	EFFECT_UNDO, EFFECT_REDO,	/* answer EVENT_SAVED with what was undone, or EVENT_FAILED */
	EFFECT_SEARCH,		/* words: answer EVENT_FOUND with at most FOUND_MOST days and the pages, or EVENT_FAILED */
	EFFECT_SET,		/* section, name, words: a line of the configuration; answer EVENT_SAVED or EVENT_FAILED */
	EFFECT_SETUP,		/* sets: several lines of it, all or none; answers as EFFECT_SET */
	EFFECT_PAST_READ,	/* answer EVENT_PAST */
	EFFECT_PAST_ADD,	/* words: a line more; no answer */
	EFFECT_PAGE,		/* page: answer EVENT_PAGE */
	EFFECT_REDRAW,		/* the screen was garbled: paint all of it anew */
	EFFECT_EDIT,		/* text: in the runner's editor; answer EVENT_EDITED or EVENT_FAILED */
	EFFECT_SUSPEND,
	EFFECT_QUIT,
};

/* A line of the configuration; all three live as long as the program. */
struct set_line {
	const char *section, *name, *value;
};
enum { SETS_MOST = 4 };

struct effect {
	enum effect_kind kind;
	day first, last;	/* EFFECT_READ */
	day day;		/* EFFECT_SAVE: the first of `days` days */
	int days;
	const struct entry *base, *mine;	/* of each of them; borrowed from the app until the answering event */
	const char *section, *name;	/* EFFECT_SET */
	struct set_line sets[SETS_MOST];	/* EFFECT_SETUP */
	int set_count;
	const char *text;	/* EFFECT_EDIT: borrowed as base and mine are */
	char words[200];
	const char *page;		/* EFFECT_PAGE: id of a page of the guide */
};

/* What the grid shows of a day's verdict; kept so that a frame assesses no day twice. */
struct outcome {
	signed char verdict;	/* enum ceiling; -1: not assessed yet */
	bool only_unknown;	/* held by "no check-in" alone: `?` */
};

/* What the grid shows of a day's session (lens.h). */
enum lens { LENS_TYPE, LENS_AGAINST, LENS_LOAD, LENS_PLAIN, LENS_COUNT };

enum panel { PANEL_NONE, PANEL_WHY, PANEL_DAY, PANEL_WEEK, PANEL_COUNT };

enum screen_id { SCREEN_WEEKS, SCREEN_GUIDE, SCREEN_COUNT };		/* what each is: screen.h */

enum { FOUND_MOST = 200 };

/* What was last searched for; the days stay for going from one to the next, all of it for coming back from a page. */
struct search {
	struct found *found;
	int count, at;			/* the one the cursor went to; -1: none yet */
	struct hit *pages;
	int page_count;
	int chosen;			/* the row Enter was last pressed on: days first, then pages */
	char words[ORDER_BYTES + 1];
};

/* The line behind `:`. */
struct prompt {
	struct str past;		/* lines typed before, oldest first, a newline after each */
	bool past_known;
	int back;			/* how many lines back it stands; 0: what is being typed */
	char draft[ORDER_BYTES + 1];	/* that, while another is shown */
	struct str keep;		/* lines to be kept for the next time, a newline after each */
	char words[ORDER_BYTES + 1];	/* what was said behind `add`, `race` or `tools`, until the form is open */
	const char *setting;		/* the one being set */
	bool listed;			/* Tab found several: they are shown */
	int steps;			/* undo or redo: how many more */
	int done;			/* and how many are done */
};

struct app {
	int rows, cols;
	enum screen_id screen;
	day today, cursor, top;		/* top: first day of the first row drawn; rows begin with prefs.first_weekday */
	const struct history *history;	/* NULL until the first EVENT_HISTORY */
	struct settings settings;
	struct prefs prefs;		/* how it is shown; presets until the owner says otherwise */
	struct keymap keys;		/* as prefs */
	bool empty;			/* nothing in the whole diary: how to begin is shown */
	bool read_only;
	bool demo;			/* said in the header: nothing here is the runner's own */
	day span_first, span_last;	/* first and last day that holds anything (g, G); set by the owner with the history */

	enum lens lens;
	enum panel panel;
	bool panel_focus;		/* keys go to the panel: j k choose a reason */
	int panel_row;			/* the reason chosen; first line shown follows it */

	struct outcome *outcomes;	/* one for each slot of history */
	day outcomes_first;		/* its first day and how many there are, also once that history is gone */
	int outcome_count;
	struct assessment assessment;
	struct why why;
	bool assessed;			/* assessment belongs to `cursor`; always by the time of a frame, but for days after tomorrow */
	bool explained;			/* so does why; only while its panel is open */
	bool tomorrow;			/* assessment is assess_tomorrow() */
	struct assessment today_assessment;	/* of `today`, whatever the cursor's day: told below the grid while no panel is open */
	void *today_kept;		/* what it points to: it stays while weeks are read in which today is not */
	enum taken_as today_taken;	/* what the runner takes today as */
	char today_open[WORDS];		/* what no entry has closed by today, the gravest (words_open); "" nothing */
	bool today_known;		/* all three are made; anew with each change of the diary */

	struct reader reader;		/* the guide: where it is open */

	struct open_form form;		/* what is open over the screen, FORM_NONE: nothing */
	struct search search;
	struct prompt prompt;
	struct str status;		/* one line at the bottom; "" none */
	bool status_bad;
	bool quit;
	bool greeted;			/* the diary was seen once since the start: whether it was empty then has been looked at */

	/* Between update and settle; nothing for the view. */
	enum effect_kind asked;		/* the save, undo or redo that has not been answered */
	char words[200];		/* what is being saved */
	enum act pending;		/* waits for its day to be read */
	const char *draft;		/* so does this */
	bool scrolling;			/* the read asked for is not of a changed diary: verdicts are kept */
	bool stale;			/* the diary was changed and not read since */
	bool read_failed;		/* not asked again before the next key */
};

void app_init(struct app *app, day today, const struct settings *settings, bool read_only);
void app_free(struct app *app);

/* Into the status line, until the next key. */
void app_say(struct app *app, bool bad, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Light: a million of these a second.  What costs is left to app_settle(). */
struct effect app_update(struct app *app, const struct event *event);
/* Before a frame: says what must be read first (EFFECT_READ), and when nothing, brings outcomes and why up to date. */
struct effect app_settle(struct app *app);
/* Fills the canvas; allocates nothing, changes nothing. */
void app_view(const struct app *app, struct canvas *canvas);

/* How the grid lies on a screen of this size: shared by update (what scrolls) and view (where it is drawn). */
struct grid {
	struct rect area;	/* the weeks, their head line included */
	struct rect side;	/* the panel: beside the grid, under it, or over it; rows 0: none */
	struct rect strip;	/* today's verdict in a line or two, while no panel is open; rows 0: none */
	bool list;		/* narrow: a week is a list of seven days, each a line */
	int week_rows;		/* lines a week takes: 2 or 3, 4 with an empty one; a list 7, 8 with its head, 9 with an empty one */
	int weeks;		/* how many are seen */
	int cell_cols;		/* columns of a day */
	int label_cols;
	bool over;		/* the panel covers the grid */
	bool legend;		/* what letters and colours mean, above the footer */
	bool too_small;		/* below 40x10 */
};
struct grid grid_layout(int rows, int cols, enum panel panel);

/* The day drawn at this place of the screen, whose first week begins on `top`; false: none.  And the other way: where day `k` of
   week `i` is drawn. */
bool grid_day_at(const struct grid *g, day top, int row, int col, day *x);
struct rect grid_day_rect(const struct grid *g, int i, int k);

/* How many stops j and k find in the open panel: panel_row runs from 0 to one less.  Why: its reasons as drawn, then its
   sections; Day and Week: lines, when there are more than fit. */
int panel_stops(const struct app *app);
/* The page of the guide about the stop chosen in the focused panel; NULL: none. */
const char *panel_page(const struct app *app);
/* The stop drawn at this place of the screen; -1: none. */
int panel_stop_at(const struct app *app, int row, int col);

#endif
