/* SPDX-License-Identifier: MIT */
/* The look of text output.  Escapes are written by hand here: curses belongs to the screens, and a pipe has no terminal. */
#include "config.h"

#include "cli/print.h"

#include "base/utf8.h"
#include "host/host.h"
#include "recovery/words.h"

#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { WIDTH_USUAL = 80, WIDTH_LEAST = 40, WIDTH_MOST = 100 };

static int terminal_width(void)
{
	struct winsize size;
	int width = WIDTH_USUAL;
	if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		width = size.ws_col;
	return width < WIDTH_LEAST ? WIDTH_LEAST : width > WIDTH_MOST ? WIDTH_MOST : width;
}

bool look_init(struct look *look, const char *when, struct err *err)
{
	const char *term = getenv("TERM");
	*look = (struct look){ .width = terminal_width(), .utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0 };
	look->many = term != NULL && strstr(term, "256") != NULL;
	if (when == NULL || strcmp(when, "auto") == 0)
		look->colour = isatty(STDOUT_FILENO) && term != NULL && env_colour();
	else if (strcmp(when, "always") == 0)
		look->colour = true;
	else if (strcmp(when, "never") != 0)
		return err_set(err, ERR_USAGE, "--color=%.40s: always, never or auto is accepted", when);
	return true;
}

static const char *const tone_escapes[] = { [TONE_PLAIN] = "", [TONE_STRONG] = "\033[1m", [TONE_MUTED] = "\033[2m", [TONE_WARN] = "\033[1m" };

static void tone_on(struct str *out, const struct look *look, enum tone tone)
{
	if (look->colour && tone != TONE_PLAIN)
		str_add(out, tone_escapes[tone]);
}

static void tone_off(struct str *out, const struct look *look, enum tone tone)
{
	if (look->colour && tone != TONE_PLAIN)
		str_add(out, "\033[0m");
}

/* One character that is safe to show. */
static void add_safe(struct str *out, uint32_t ch)
{
	char bytes[5];
	if (ch == '\t' || ch == '\n')
		ch = ' ';
	else if (utf8_is_control(ch))
		ch = '?';
	str_add_bytes(out, bytes, utf8_put(bytes, ch));
}

void print_tone(struct str *out, const struct look *look, enum tone tone, const char *text)
{
	tone_on(out, look, tone);
	for (uint32_t ch; (ch = utf8_next(&text)) != 0;)
		add_safe(out, ch);
	tone_off(out, look, tone);
}

static bool breaks(char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

/* Columns of the word at `text`, and where it ends. */
static int word_columns(const char *text, const char **end)
{
	int columns = 0;
	while (*text != '\0' && !breaks(*text)) {
		uint32_t ch = utf8_next(&text);
		columns += utf8_is_control(ch) ? 1 : utf8_width(ch);
	}
	*end = text;
	return columns;
}

static void line_break(struct str *out, const struct look *look, enum tone tone, int indent)
{
	tone_off(out, look, tone);
	str_addf(out, "\n%*s", indent, "");
	tone_on(out, look, tone);
}

void print_wrap(struct str *out, const struct look *look, int first, int rest, enum tone tone, const char *text)
{
	int column = first;
	bool begun = false;
	tone_on(out, look, tone);
	while (*text != '\0') {
		if (*text == '\n') {
			line_break(out, look, tone, rest);
			column = rest;
			begun = false;
			text++;
			continue;
		}
		if (breaks(*text)) {
			text++;
			continue;
		}
		const char *end;
		int columns = word_columns(text, &end);
		if (begun && column + 1 + columns > look->width) {
			line_break(out, look, tone, rest);
			column = rest;
		} else if (begun) {
			str_add_char(out, ' ');
			column++;
		}
		while (text < end)
			add_safe(out, utf8_next(&text));
		column += columns;
		begun = true;
	}
	tone_off(out, look, tone);
	str_add_char(out, '\n');
}

void print_line(struct str *out, const struct look *look, int indent, enum tone tone, const char *text)
{
	str_addf(out, "%*s", indent, "");
	print_wrap(out, look, indent, indent, tone, text);
}

void print_cell(struct str *out, int columns, const char *text)
{
	int used = 0, whole = utf8_columns(text);
	while (*text != '\0') {
		uint32_t ch = utf8_next(&text);
		int width = utf8_is_control(ch) ? 1 : utf8_width(ch);
		if (used + width > columns - (whole > columns))
			break;
		add_safe(out, ch);
		used += width;
	}
	if (whole > columns && used < columns) {
		str_add_char(out, '~');
		used++;
	}
	str_addf(out, "%*s", columns - used, "");
}

static const struct { const char *glyph, *ascii, *escape256, *escape8; } chips[] = {
	[CEILING_PASSIVE] = { "○", ".", "\033[38;5;231;48;5;25m", "\033[37;44m" },
	[CEILING_ACTIVE] = { "◐", "o", "\033[38;5;16;48;5;227m", "\033[30;43m" },
	[CEILING_EASY] = { "◕", "+", "\033[38;5;16;48;5;74m", "\033[30;46m" },
	[CEILING_TRAIN] = { "●", "*", "\033[38;5;16;48;5;36m", "\033[30;42m" },
	[CEILING_NONE] = { "?", "?", "\033[7m", "\033[7m" },
};

const char *verdict_glyph(const struct look *look, enum ceiling verdict)
{
	return look->utf8 ? chips[verdict].glyph : chips[verdict].ascii;
}

void print_chip(struct str *out, const struct look *look, enum ceiling verdict)
{
	const char *words = verdict == CEILING_NONE ? "not known" : ceiling_words[verdict];
	if (look->colour)
		str_addf(out, "%s %s %s \033[0m", look->many ? chips[verdict].escape256 : chips[verdict].escape8,
			verdict_glyph(look, verdict), words);
	else
		str_addf(out, "%s %s", verdict_glyph(look, verdict), words);
}
