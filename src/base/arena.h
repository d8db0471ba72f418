/* SPDX-License-Identifier: MIT */
/* Memory that dies together: what one day or one case is read into is freed, or used again, in one step. */
#ifndef RESTDAY_BASE_ARENA_H
#define RESTDAY_BASE_ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
	struct arena_block *blocks;	/* zeroed: empty */
};

/* Zeroed room for `n` elements of `size` bytes, aligned for any type; lives until clear or free.  Never NULL. */
void *arena_new(struct arena *arena, size_t n, size_t size);
/* A copy of `length` bytes of `text` with an end. */
char *arena_text(struct arena *arena, const char *text, size_t length);

/* Everything taken is void; one block is kept for what comes next. */
void arena_clear(struct arena *arena);
void arena_free(struct arena *arena);

#endif
