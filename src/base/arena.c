/* SPDX-License-Identifier: MIT */
/* A list of blocks, filled from the front of the list; each new block is twice the last, so that a long case costs few of
   them.  Nothing moves, so what was handed out stays where it is. */
#include "config.h"

#include "base/arena.h"

#include "base/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20 };

struct arena_block {
	struct arena_block *next;
	size_t used, room;
	max_align_t bytes[];
};

static struct arena_block *add_block(struct arena *arena, size_t need)
{
	size_t room = arena->blocks == NULL ? FIRST_BLOCK : arena->blocks->room < LARGEST_BLOCK ? 2 * arena->blocks->room : LARGEST_BLOCK;
	if (room < need)
		room = need;
	struct arena_block *block = mem_grow(NULL, sizeof *block + room, 1);
	*block = (struct arena_block){ .next = arena->blocks, .room = room };
	arena->blocks = block;
	return block;
}

void *arena_new(struct arena *arena, size_t n, size_t size)
{
	const size_t unit = _Alignof(max_align_t);
	if (size != 0 && n > (SIZE_MAX / 2 - unit) / size)
		return mem_grow(NULL, n, size);		/* ends the program with its sentence */
	size_t need = (n * size + unit - 1) / unit * unit;
	struct arena_block *block = arena->blocks;
	if (block == NULL || need > block->room - block->used)
		block = add_block(arena, need);
	void *p = (char *)block->bytes + block->used;
	block->used += need;
	return memset(p, 0, need);
}

char *arena_text(struct arena *arena, const char *text, size_t length)
{
	char *copy = arena_new(arena, length + 1, 1);
	return memcpy(copy, text, length);
}

void arena_clear(struct arena *arena)
{
	while (arena->blocks != NULL && arena->blocks->next != NULL) {
		struct arena_block *old = arena->blocks->next;
		arena->blocks->next = old->next;
		free(old);
	}
	if (arena->blocks != NULL)
		arena->blocks->used = 0;
}

void arena_free(struct arena *arena)
{
	arena_clear(arena);
	free(arena->blocks);
	arena->blocks = NULL;
}
