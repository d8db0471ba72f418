/* SPDX-License-Identifier: MIT */
/* What the runner has set up: the configuration file, read once into preferences and settings.  What is wrong in it is kept as
   sentences; the rest of it holds. */
#ifndef RESTDAY_CLI_SETUP_H
#define RESTDAY_CLI_SETUP_H

#include "base/err.h"
#include "base/str.h"
#include "recovery/settings.h"
#include "view/keymap.h"
#include "view/prefs.h"

#include <stdbool.h>
#include <stddef.h>

/* A line of the file that holds, in its order. */
struct setup_line {
	const char *section;		/* one of setup_sections */
	char *name, *value;
	int number;
};

struct setup {
	struct str path;		/* "" when no place for the file is known */
	struct prefs *prefs;
	struct settings *settings;
	struct keymap keys;
	struct setup_line *lines;
	int count;
	struct str wrong;		/* sentences with file and line, one a line; "" when all is well */
	bool unread;			/* the file is there and could not be read: that is what is wrong */
};

/* "display", "runner", "rules", "keys" */
enum setup_section { SETUP_DISPLAY, SETUP_RUNNER, SETUP_RULES, SETUP_KEYS, SETUP_SECTIONS };
extern const char *const setup_sections[SETUP_SECTIONS];

/* Reads the file into both, which hold the presets where it says nothing; setup_free() it. */
void setup_read(struct setup *s, struct prefs *prefs, struct settings *settings);
void setup_free(struct setup *s);

/* Adds a sentence about the line `number` of the file. */
void setup_wrong(struct setup *s, int number, const char *text);

/* The line in force that sets this, or NULL. */
const struct setup_line *setup_line(const struct setup *s, const char *section, const char *name);

/* What the keys would be with this act having `keys` in the file, or, where that is NULL, no line there.  ERR_INPUT with the sentence
   that reading the file would give. */
bool setup_keys(const struct setup *s, const char *act_name, const char *keys, struct keymap *out, struct err *err);

/* Every name of the two tables as one list: preferences first, then settings. */
size_t setup_names(void);
const char *setup_name(size_t i);
int setup_find(const char *name);		/* its place in that list, or -1 */
enum setup_section setup_section(size_t i);
/* ERR_USAGE with the nearest name of a setting or an act. */
bool setup_unknown(const char *name, struct err *err);
/* Sets the name at place `i` from its text; ERR_INPUT with a sentence that says what is accepted. */
bool setup_set(struct prefs *prefs, struct settings *settings, size_t i, const char *value, struct err *err);

enum { SETUP_VALUE = 40 };
/* As the file would say it; "" for what is not stated. */
const char *setup_value(const struct prefs *prefs, const struct settings *settings, size_t i, char out[SETUP_VALUE]);
const char *setup_preset(size_t i, char out[SETUP_VALUE]);

#endif
