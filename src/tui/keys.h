/* SPDX-License-Identifier: MIT */
/* Bytes from a terminal -> keys and pastes.  No terminal is needed: tests feed it bytes.

   curses could do this, but asks the system once or twice for every byte (a million pasted bytes: two seconds before
   anything is done with them), hands sequences it does not know on as Esc and letters, which are keys here, and keeps a
   queue that poll() cannot see. */
#ifndef RESTDAY_TUI_KEYS_H
#define RESTDAY_TUI_KEYS_H

#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	KEYS_SEQUENCE = 12,		/* bytes of a sequence with its end */
	KEYS_TABLE = 48,
	KEYS_FEED = 4096,		/* bytes taken at once: what a terminal's line hands out at most */
	KEYS_HELD = 80,			/* the longest beginning that waits for its rest */
	KEYS_PASTE_MOST = 1 << 16,	/* of a paste this much is kept: far more than any field takes */
};

enum token_kind {
	TOKEN_NONE,		/* nothing more without further bytes */
	TOKEN_KEY,		/* key: a character or an enum key of view/app.h */
	TOKEN_PASTE,		/* text: what was pasted, as UTF-8 */
	TOKEN_MOUSE,		/* mouse, row, col: a press or a turn of the wheel */
	TOKEN_UNKNOWN,		/* a sequence or byte that means nothing here, taken whole */
};

struct token {
	enum token_kind kind;
	uint32_t key;
	int mouse, row, col;	/* enum mouse of view/app.h; from 0 */
	const char *text;	/* until the next keys_next() */
};

struct keys {
	struct key_sequence {
		char bytes[KEYS_SEQUENCE];
		uint32_t key;
	} table[KEYS_TABLE];
	int count;
	char buffer[KEYS_HELD + KEYS_FEED];
	size_t at, length;		/* bytes taken, bytes there */
	bool pasting;
	struct str pasted, paste;	/* as it came; as it is told */
};

/* Knows what terminals of the VT family send. */
void keys_init(struct keys *k);
void keys_free(struct keys *k);
/* This terminal sends `bytes` for `key`.  What is no control sequence, too long, or one too many is ignored. */
void keys_learn(struct keys *k, const char *bytes, uint32_t key);

/* Gives the next bytes, at most KEYS_FEED; keys_next() must have said TOKEN_NONE for what came before. */
void keys_feed(struct keys *k, const char *bytes, size_t n);
/* The next token.  `last`: nothing more is coming for now, so a lone Esc is the key and not the beginning of one. */
struct token keys_next(struct keys *k, bool last);
/* Whether a beginning waits for its rest: after a short while without one, ask keys_next() with `last`. */
bool keys_held(const struct keys *k);

#endif
