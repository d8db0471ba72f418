/* SPDX-License-Identifier: MIT */
/* The loop: paint, wait, take everything that has come, again.  It waits in one poll() for the terminal, the signals, the
   diary's folder and midnight; nothing else wakes it.  All input is taken before a frame is painted, so a million pasted
   bytes cost one frame.

   With RESTDAY_SYNC set each frame ends with ESC ] 7770 ; INPUTS ; RELOADS ESC \ for tests: how many inputs the frame
   reflects (each key, known or not, each paste, each change of size, each return from a stop counts one) and how often
   another program's change to the diary was read. */
#include "config.h"

#include "tui/tui.h"

#include "host/host.h"
#include "tui/editor.h"
#include "tui/effects.h"
#include "tui/paint.h"
#include "tui/signals.h"
#include "tui/terminal.h"
#include "tui/watch.h"

#include <errno.h>
#include <langinfo.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
	ESC_WAIT = 25,		/* ms a lone Esc waits for the rest of a sequence */
	BURST = 512,		/* bytes at once that no hand types: more is coming */
	TWICE = 400,		/* ms between the presses of a double click */
	BURST_WAIT = 20,	/* ms a burst is given to go on before it is painted */
};

struct loop {
	struct app app;
	struct canvas canvas;
	struct terminal terminal;
	struct paint paint;
	struct keys keys;
	struct signals signals;
	struct watch watch;
	struct effects effects;
	unsigned taken;
	bool sync, dirty;
	struct token pressed;	/* where the mouse was last pressed... */
	int64_t pressed_at;	/* ...and when, in ms; 0: nowhere */
	int colours;		/* those painted with */
	enum theme_column column;	/* and the looks of the theme */
	int ending;		/* the signal that ends the program, or 0 */
};

static void resize(struct loop *l)
{
	int rows, cols;
	terminal_size(&rows, &cols);
	if (rows != l->canvas.rows || cols != l->canvas.cols)
		canvas_resize(&l->canvas, rows, cols);
	struct event event = { .kind = EVENT_RESIZE, .rows = rows, .cols = cols };
	effects_perform(&l->effects, app_update(&l->app, &event));
}

static void suspend(struct loop *l)
{
	effects_draft(&l->effects);
	terminal_leave(&l->terminal);
	signals_default(SIGTSTP, true);
	terminal_return(&l->terminal);
	resize(l);
	paint_anew(&l->paint);
}

static struct effect tell(struct loop *l, const struct event *event)
{
	return effects_perform(&l->effects, app_update(&l->app, event));
}

static void take_signals(struct loop *l)
{
	for (int sig; (sig = signals_take(&l->signals)) != 0;) {
		switch (sig) {
		case SIGWINCH:
			l->taken++;
			resize(l);
			paint_anew(&l->paint);
			break;
		case SIGTSTP:
			suspend(l);
			break;
		case SIGCONT:	/* whoever stopped us, the screen is not ours any more */
			l->taken++;
			terminal_return(&l->terminal);
			resize(l);
			paint_anew(&l->paint);
			break;
		default:
			l->ending = sig;
		}
		l->dirty = true;
	}
}

/* The terminal is the editor's meanwhile.  Where it goes away under the editor, that fails and nobody is there to hear of it: then
   what it had written is the note, and is kept as a draft. */
static void edit(struct loop *l, const char *text)
{
	struct str edited = { 0 };
	struct err err = { 0 };
	effects_draft(&l->effects);
	terminal_leave(&l->terminal);
	bool ok = editor_run(text, NOTE_BYTES, &edited, &err);
	terminal_return(&l->terminal);
	resize(l);
	paint_anew(&l->paint);
	take_signals(l);
	ok |= l->ending != 0 && edited.length > 0;
	tell(l, ok ? &(struct event){ .kind = EVENT_EDITED, .text = str_text(&edited) } : &(struct event){ .kind = EVENT_FAILED, .err = &err });
	str_free(&edited);
}

/* Never more than the terminal has. */
static int colours(const struct loop *l)
{
	int most = l->app.prefs.colours;
	return most >= 0 && most < l->terminal.colours ? most : l->terminal.colours;
}

/* What the runner prefers of the terminal; also when it was just set. */
static void prefer(struct loop *l)
{
	bool ascii = l->app.prefs.ascii || strcmp(nl_langinfo(CODESET), "UTF-8") != 0;
	enum theme_column column = theme_column(colours(l), l->app.prefs.light == CHOICE_ON);
	if (l->effects.dressed || colours(l) != l->colours || column != l->column) {
		l->effects.dressed = false;
		l->colours = colours(l);
		l->column = column;
		paint_dress(&l->paint, l->colours, l->effects.theme.looks[column]);
	}
	l->canvas.ascii = ascii;
	terminal_mouse(&l->terminal, l->app.prefs.mouse);
}

static void update(struct loop *l, const struct event *event)
{
	struct effect left = tell(l, event);
	prefer(l);
	if (left.kind == EFFECT_REDRAW)
		paint_anew(&l->paint);
	else if (left.kind == EFFECT_EDIT)
		edit(l, left.text);
	else if (left.kind == EFFECT_SUSPEND)
		suspend(l);
	else if (left.kind == EFFECT_QUIT)
		l->app.quit = true;
}

static void frame(struct loop *l)
{
	effects_settle(&l->effects);
	effects_draft(&l->effects);	/* what is seen is kept */
	app_view(&l->app, &l->canvas);
	paint_show(&l->paint, &l->canvas);
	l->dirty = false;
	if (l->sync) {
		char mark[64];
		snprintf(mark, sizeof mark, "\033]7770;%u;%u\033\\", l->taken, l->effects.reloads);
		terminal_write(mark);
	}
}

static void take_mouse(struct loop *l, const struct token *t)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	int64_t ms = (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
	bool press = t->mouse == MOUSE_PRESS, twice = press && l->pressed_at != 0 && ms - l->pressed_at < TWICE &&
		t->row == l->pressed.row && t->col == l->pressed.col;
	l->pressed = *t;
	l->pressed_at = press && !twice ? ms : 0;
	update(l, &(struct event){ .kind = EVENT_MOUSE, .mouse = (enum mouse)t->mouse, .row = t->row, .col = t->col, .twice = twice });
}

static void take_tokens(struct loop *l, bool last)
{
	struct token t;
	while (!l->app.quit && (t = keys_next(&l->keys, last)).kind != TOKEN_NONE) {
		l->taken++;
		l->dirty = true;
		if (t.kind == TOKEN_KEY)
			update(l, &(struct event){ .kind = EVENT_KEY, .key = t.key });
		else if (t.kind == TOKEN_MOUSE)
			take_mouse(l, &t);
		else if (t.kind == TOKEN_PASTE)
			update(l, &(struct event){ .kind = EVENT_PASTE, .text = t.text });
	}
}

/* Takes what the terminal has, all of it unless a signal has come meanwhile. */
static void take_input(struct loop *l)
{
	char bytes[KEYS_FEED];
	struct pollfd p[] = { { .fd = STDIN_FILENO, .events = POLLIN }, { .fd = l->signals.fd, .events = POLLIN } };
	do {
		ssize_t n = read(STDIN_FILENO, bytes, sizeof bytes);
		if (n < 0 && (errno == EINTR || errno == EAGAIN))
			return;
		if (n <= 0) {		/* readable but empty: the terminal went away */
			l->ending = SIGHUP;
			return;
		}
		keys_feed(&l->keys, bytes, (size_t)n);
		take_tokens(l, false);
		if (poll(p, 2, n >= BURST ? BURST_WAIT : 0) <= 0)
			return;
	} while (!l->app.quit && p[0].revents != 0 && p[1].revents == 0);
}

static void wait_for_anything(struct loop *l)
{
	struct pollfd p[] = {
		{ .fd = STDIN_FILENO, .events = POLLIN },
		{ .fd = l->signals.fd, .events = POLLIN },
		{ .fd = l->watch.fd, .events = POLLIN },
	};
	bool held = keys_held(&l->keys);
	int wait = held ? ESC_WAIT : clock_until_midnight();
	if (effects_date(&l->effects)) {	/* midnight passed since it was last asked: the wait is for the next one */
		l->dirty = true;
		return;
	}
	int ready = poll(p, 3, wait);
	if (ready < 0)
		return;			/* a signal: its byte is in the pipe */
	if (p[1].revents != 0)
		take_signals(l);
	if (p[0].revents != 0)
		take_input(l);
	else if (ready == 0 && held)
		take_tokens(l, true);
	if (p[2].revents != 0 && watch_take(&l->watch))
		l->dirty |= effects_reload(&l->effects);
	l->dirty |= effects_date(&l->effects);
}

static void run(struct loop *l)
{
	l->sync = getenv("RESTDAY_SYNC") != NULL;
	prefer(l);
	l->dirty = true;
	resize(l);
	effects_offer(&l->effects);
	while (!l->app.quit && l->ending == 0) {
		if (l->dirty)
			frame(l);
		if (effects_keep(&l->effects))
			frame(l);
		wait_for_anything(l);
	}
	effects_draft(&l->effects);
	if (l->app.quit)
		effects_keep(&l->effects);
}

/* How it is to be shown, and the first of what was found wrong in what says so. */
static void prepare(struct loop *l, const struct tui_start *start)
{
	l->app.prefs = *start->prefs;
	l->app.keys = *start->keys;
	l->app.demo = start->demo;
	effects_dress(&l->effects, start->wrong);
}

bool tui_run(struct diary *d, const struct tui_start *start, struct err *err)
{
	struct loop l = { .watch = { .fd = -1 } };
	if (!effects_start(&l.effects, d, start->settings, &l.app, err))
		return false;
	prepare(&l, start);
	bool ok = signals_start(&l.signals, err);
	if (ok) {
		ok = terminal_start(&l.terminal, err);
		if (ok) {
			keys_init(&l.keys);
			terminal_keys(&l.keys);
			l.colours = colours(&l);
			l.column = theme_column(l.colours, l.app.prefs.light == CHOICE_ON);
			paint_init(&l.paint, l.colours, l.effects.theme.looks[l.column]);
			canvas_init(&l.canvas, 1, 1);
			watch_start(&l.watch, diary_path(d));
			run(&l);
			watch_stop(&l.watch);
			canvas_free(&l.canvas);
			paint_free(&l.paint);
			keys_free(&l.keys);
			terminal_end(&l.terminal);
		}
		signals_stop(&l.signals);
	}
	app_free(&l.app);
	effects_end(&l.effects);
	if (l.ending != 0)
		signals_default(l.ending, false);
	return ok;
}
