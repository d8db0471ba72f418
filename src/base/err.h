/* SPDX-License-Identifier: MIT */
/* One error value: what kind, and one sentence for a person.  The kinds are the exit codes of restday(1). */
#ifndef RESTDAY_BASE_ERR_H
#define RESTDAY_BASE_ERR_H

#include <stdarg.h>
#include <stdbool.h>

enum err_code {
	ERR_NONE = 0,
	ERR_NOTHING = 1,	/* nothing matched; the answer is no */
	ERR_USAGE = 2,		/* the words of a command or a form were wrong */
	ERR_INPUT = 3,		/* data was refused */
	ERR_BUSY = 4,		/* another program holds the diary */
	ERR_DAMAGED = 5,	/* the diary is foreign, damaged or newer than this program */
	ERR_IO = 6,		/* a file or place could not be read or written */
};

struct err {
	enum err_code code;
	char text[640];		/* a sentence without the program's name; UTF-8, no control characters, no newline */
};

/* Fills `err` (which may be NULL) and returns false, so that `return err_set(...)` says both. */
bool err_set(struct err *err, enum err_code code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Puts words before the sentence ("line 12: "), keeping the code.  Returns false. */
bool err_prefix(struct err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
