/* SPDX-License-Identifier: MIT */
/* curses is asked for output alone: terminfo, modes, the alternate screen, sending as little as will do.  setupterm() says
   what is wrong with a terminal where initscr() would end the program.  Every way out leads through terminal_leave(), for
   want of memory too. */
#include "config.h"

#include "tui/terminal.h"

#include "base/mem.h"
#include "host/env.h"
#include "view/app.h"

#include <curses.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#define INSTEAD "`restday today` says what today should be without one"

/* Presses and the wheel; rows and columns as decimal numbers.  Terminfo has a name only for what the terminal sends. */
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

static const char *capability(const char *name)
{
	const char *text = tigetstr(name);
	return text == NULL || text == (char *)-1 ? "" : text;
}

static void on_exhaustion(void)
{
	if (isendwin())
		return;
	if (*capability("kmous") != '\0')
		terminal_write(MOUSE_OFF);
	terminal_write(capability("BD"));
	endwin();
}

static void modes(void)
{
	raw();		/* ^C, ^Z and ^\ are keys */
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	typeahead(-1);	/* the loop drains before it paints */
}

static int colours_wanted(void)
{
	if (!env_colour() || !has_colors() || start_color() == ERR || use_default_colors() == ERR)
		return 0;
	return COLORS;
}

bool terminal_start(struct terminal *t, struct err *err)
{
	*t = (struct terminal){ .paste_on = "", .paste_off = "" };
	const char *term = getenv("TERM");
	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return err_set(err, ERR_USAGE, "the screens need a terminal, and standard %s is none: " INSTEAD,
			isatty(STDIN_FILENO) ? "output" : "input");
	if (term == NULL || *term == '\0')
		return err_set(err, ERR_USAGE, "the screens need to know the terminal, and TERM is not set: " INSTEAD);
	int known = 0;
	if (strcmp(term, "dumb") != 0 && setupterm(term, STDOUT_FILENO, &known) == OK) {
		known = *capability("cup") != '\0';
		del_curterm(cur_term);
	}
	t->screen = known == 1 ? newterm(term, stdout, stdin) : NULL;
	if (t->screen == NULL)
		return err_set(err, ERR_USAGE, "the screens need a terminal that can place its cursor, and TERM is '%.60s': "
			INSTEAD, term);
	mem_on_exhaustion(on_exhaustion);
	modes();
	t->colours = colours_wanted();
	t->has_mouse = *capability("kmous") != '\0';
	t->paste_on = capability("BE");
	t->paste_off = capability("BD");
	terminal_write(t->paste_on);
	return true;
}

void terminal_mouse(struct terminal *t, bool on)
{
	on = on && t->has_mouse;
	if (on != t->mouse)
		terminal_write(on ? MOUSE_ON : MOUSE_OFF);
	t->mouse = on;
}

void terminal_leave(struct terminal *t)
{
	if (t->mouse)
		terminal_write(MOUSE_OFF);
	terminal_write(t->paste_off);
	endwin();
}

void terminal_return(struct terminal *t)
{
	reset_prog_mode();
	if (t->mouse)
		terminal_write(MOUSE_ON);
	terminal_write(t->paste_on);
}

void terminal_end(struct terminal *t)
{
	if (t->screen == NULL)
		return;
	mem_on_exhaustion(NULL);
	terminal_leave(t);
	delscreen(t->screen);
	t->screen = NULL;
}

void terminal_size(int *rows, int *cols)
{
	struct winsize size;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0 &&
	    (size.ws_row != LINES || size.ws_col != COLS))
		resize_term(size.ws_row, size.ws_col);
	*rows = LINES > 0 ? LINES : 1;
	*cols = COLS > 0 ? COLS : 1;
}

void terminal_keys(struct keys *keys)
{
	static const struct { const char *capability; uint32_t key; } named[] = {
		{ "kcuu1", K_UP }, { "kcud1", K_DOWN }, { "kcub1", K_LEFT }, { "kcuf1", K_RIGHT }, { "khome", K_HOME },
		{ "kend", K_END }, { "kpp", K_PAGE_UP }, { "knp", K_PAGE_DOWN }, { "kbs", K_BACKSPACE },
		{ "kdch1", K_DELETE }, { "kcbt", K_BACKTAB }, { "kf1", K_F1 }, { "kent", K_ENTER },
	};
	for (size_t i = 0; i < sizeof named / sizeof *named; i++)
		keys_learn(keys, capability(named[i].capability), named[i].key);
}

void terminal_write(const char *bytes)
{
	fflush(stdout);
	for (size_t n = strlen(bytes); n > 0;) {
		ssize_t done = write(STDOUT_FILENO, bytes, n);
		if (done <= 0)
			return;		/* a terminal that is gone is noticed where it is read */
		bytes += done;
		n -= (size_t)done;
	}
}
