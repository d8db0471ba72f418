/* SPDX-License-Identifier: MIT */
/* Any bytes as a theme: reading tells what is wrong and never more, no look leaves what its column has, and the theme that came of
   it, written and read, is the same theme.  By libFuzzer as fuzz_exchange.c, on tests/fuzz/theme. */
#include "config.h"

#include "base/utf8.h"
#include "host/conf.h"
#include "view/theme_read.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct seen {
	struct theme_reading reading;
	int wrong;
};

static void each(void *ctx, const char *section, const char *name, const char *value, int line)
{
	struct seen *s = ctx;
	struct err err = { ERR_NONE, "" };
	(void)line;
	if (theme_read_line(&s->reading, section, name, value, &err))
		return;
	s->wrong++;
	if (err.code != ERR_INPUT || err.text[0] == '\0' || !utf8_storable(err.text, false))
		abort();
}

static void bad(void *ctx, int line, const char *why)
{
	struct seen *s = ctx;
	s->wrong += line > 0 && why[0] != '\0';
}

static int read_theme(const char *text, size_t size, struct theme *out)
{
	struct seen s = { .wrong = 0 };
	theme_read_begin(&s.reading, out);
	config_parse(text, size, &(struct config_sink){ &s, each, bad });
	return s.wrong;
}

static void check(const struct theme *t)
{
	static const int depths[THEME_COLUMNS] = { 256, 256, 8, 0 };
	for (int column = 0; column < THEME_COLUMNS; column++)
		for (int role = 0; role < ROLE_COUNT; role++) {
			struct theme_look k = t->looks[column][role];
			if (k.fg < -1 || k.bg < -1 || k.fg >= depths[column] || k.bg >= depths[column] || k.attrs > 15)
				abort();
		}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct theme one, two;
	struct str text = { 0 };
	read_theme((const char *)data, size, &one);
	check(&one);
	theme_write(&one, "contrast", &text);
	/* a light look that is that of 256 is not written, which is what no look means */
	if (read_theme(str_text(&text), text.length, &two) != 0 || memcmp(&one, &two, sizeof one) != 0)
		abort();
	str_free(&text);
	return 0;
}
