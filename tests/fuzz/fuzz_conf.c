/* SPDX-License-Identifier: MIT */
/* Any bytes as a configuration file: reading tells what is wrong by line and never more; a value written is the one read back, and
   the other lines are what they were.  By libFuzzer as fuzz_exchange.c, on tests/fuzz/conf. */
#include "config.h"

#include "base/utf8.h"
#include "host/conf.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct seen {
	int line, others, wrong;
	char units[128];
};

static void each(void *ctx, const char *section, const char *name, const char *value, int line)
{
	struct seen *s = ctx;
	if (line < s->line || !utf8_storable(name, true) || !utf8_storable(value, true))
		abort();
	s->line = line;
	if (strcmp(section, "display") == 0 && strcmp(name, "units") == 0)
		snprintf(s->units, sizeof s->units, "%s", value);
	else
		s->others++;
}

static void bad(void *ctx, int line, const char *why)
{
	struct seen *s = ctx;
	if (line < s->line || why[0] == '\0')
		abort();
	s->line = line;
	s->wrong++;
}

static struct seen look(const char *text, size_t size)
{
	struct seen s = { 0 };
	config_parse(text, size, &(struct config_sink){ &s, each, bad });
	return s;
}

static void same(const struct seen *before, const struct str *text, const char *units)
{
	struct seen after = look(str_text(text), text->length);
	if (strcmp(after.units, units) != 0 || after.others != before->others || after.wrong != before->wrong)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = { 0 }, set = { 0 }, gone = { 0 };
	str_add_bytes(&text, (const char *)data, size);
	struct seen before = look(str_text(&text), size);
	if (strlen(str_text(&text)) == size) {
		config_edit(str_text(&text), "display", "units", "mi", &set);
		same(&before, &set, "mi");
		config_edit(str_text(&set), "display", "units", NULL, &gone);
		same(&before, &gone, "");
	}
	str_free(&text);
	str_free(&set);
	str_free(&gone);
	return 0;
}
