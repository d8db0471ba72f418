/* SPDX-License-Identifier: MIT */
/* The configuration file, $XDG_CONFIG_HOME/restday/config: lines "name = value" under [display], [runner], [rules], [keys].
   This layer knows only its form; cli/ says what the names mean. */
#ifndef RESTDAY_HOST_CONF_H
#define RESTDAY_HOST_CONF_H

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>

/* RESTDAY_CONFIG, or $XDG_CONFIG_HOME/restday/config or its home default. */
bool config_path(struct str *out, struct err *err);

/* Calls `each` for every line that sets something, in order; a missing file is an empty one.  Lines that are none are told
   to `bad` with their number and the rest is read on.  ERR_IO where the file is there but cannot be read. */
struct config_sink {
	void *ctx;
	void (*each)(void *ctx, const char *section, const char *name, const char *value, int line);
	void (*bad)(void *ctx, int line, const char *why);
};
bool config_read(const char *path, const struct config_sink *sink, struct err *err);
/* The same of bytes. */
void config_parse(const char *text, size_t length, const struct config_sink *sink);

/* Sets one line (value NULL: takes it out), leaving every other line and comment as it is; written to a temporary name beside
   the file, synced and renamed.  Makes the folder (0700) where it is missing; follows a symbolic link. */
bool config_write(const char *path, const char *section, const char *name, const char *value, struct err *err);
/* The same of several lines at once: all of them or none. */
struct config_line {
	const char *section, *name, *value;
};
bool config_write_lines(const char *path, const struct config_line *lines, int count, struct err *err);
/* What that makes of a text without zero bytes, added to `out`. */
void config_edit(const char *text, const char *section, const char *name, const char *value, struct str *out);

#endif
