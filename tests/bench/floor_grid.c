/* SPDX-License-Identifier: MIT */
/* The floor that figures are stated against: the least a program with the same libraries does.  Opens an SQLite file, reads
   42 rows with their sessions' load, draws a 6 x 7 grid, waits for q.  No verdicts, no panels, no forms. */
#include "config.h"

#include <curses.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdio.h>

enum { DAYS = 42 };
struct row { int day, hrv, rhr, sleep, load; };

static bool read_rows(sqlite3_stmt *st, int first, struct row rows[DAYS])
{
	for (int i = 0; i < DAYS; i++)
		rows[i] = (struct row){ -1, 0, 0, 0, 0 };
	sqlite3_bind_int(st, 1, first);
	sqlite3_bind_int(st, 2, first + DAYS - 1);
	while (sqlite3_step(st) == SQLITE_ROW) {
		int i = sqlite3_column_int(st, 0) - first;
		if (i >= 0 && i < DAYS)
			rows[i] = (struct row){ sqlite3_column_int(st, 0), sqlite3_column_int(st, 1), sqlite3_column_int(st, 2),
				sqlite3_column_int(st, 3), sqlite3_column_int(st, 4) };
	}
	return sqlite3_reset(st) == SQLITE_OK;
}

static void draw(const struct row rows[DAYS])
{
	erase();
	int width = COLS / 7, height = (LINES - 2) / 6;
	mvprintw(0, 0, "%d days from %d", DAYS, rows[0].day);
	for (int i = 0; i < DAYS; i++) {
		int y = 1 + i / 7 * height, x = i % 7 * width;
		mvprintw(y, x, "%-*d", width - 1, rows[i].day);
		int pair = rows[i].hrv > 60 ? 1 : rows[i].hrv > 45 ? 2 : 3;
		attron(COLOR_PAIR(pair));
		mvprintw(y + 1, x, "hrv %d", rows[i].hrv);
		mvprintw(y + 2, x, "rhr %d", rows[i].rhr);
		mvprintw(y + 3, x, "slp %d:%02d", rows[i].sleep / 60, rows[i].sleep % 60);
		mvprintw(y + 4, x, "load %d", rows[i].load);
		attroff(COLOR_PAIR(pair));
	}
	mvprintw(LINES - 1, 0, "q quit");
	refresh();
}

int main(int argc, char **argv)
{
	static const char sql[] = "SELECT c.day, c.hrv, c.rhr, c.sleep_min, (SELECT sum(load) FROM session s WHERE s.day = c.day) "
		"FROM checkin c WHERE c.day BETWEEN ? AND ?";
	sqlite3 *db = NULL;
	sqlite3_stmt *st = NULL;
	struct row rows[DAYS];
	setlocale(LC_ALL, "");
	if (argc != 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
	    sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK || !read_rows(st, 19000, rows)) {
		fprintf(stderr, "floor_grid: %s\n", db != NULL ? sqlite3_errmsg(db) : "no file");
		return 1;
	}
	initscr();
	cbreak();
	noecho();
	keypad(stdscr, TRUE);
	start_color();
	use_default_colors();
	init_pair(1, COLOR_GREEN, -1);
	init_pair(2, COLOR_YELLOW, -1);
	init_pair(3, COLOR_RED, -1);
	do
		draw(rows);
	while (getch() != 'q');
	endwin();
	sqlite3_finalize(st);
	sqlite3_close(db);
	return 0;
}
