/* SPDX-License-Identifier: MIT */
/* Terminfo asked about TERM, and the system about the size: nothing is sent to the terminal and none needs to be there. */
#include "config.h"

#include "tui/about.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

struct about_terminal about_terminal(void)
{
	struct about_terminal about = { .library = curses_version() };
	const char *term = getenv("TERM");
	struct winsize size;
	int known = 0;
	if (term != NULL && *term != '\0' && strcmp(term, "dumb") != 0 && setupterm(term, STDOUT_FILENO, &known) == OK) {
		const char *place = tigetstr("cup");
		int colours = tigetnum("colors");
		about.fit = place != NULL && place != (char *)-1;
		about.colours = colours > 0 ? colours : 0;
		del_curterm(cur_term);
	}
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO && about.rows == 0; fd++)
		if (ioctl(fd, TIOCGWINSZ, &size) == 0)
			about.rows = size.ws_row, about.cols = size.ws_col;
	return about;
}
