/* SPDX-License-Identifier: MIT */
/* Memory that is there or ends the program: no caller can do anything useful without it. */
#ifndef RESTDAY_BASE_MEM_H
#define RESTDAY_BASE_MEM_H

#include <stddef.h>

/* Zeroed array of `n` elements of `size` bytes; free() it.  Never NULL. */
void *mem_new(size_t n, size_t size);

/* `old` (or NULL) made `n` elements of `size` bytes large; what is new is not zeroed.  Never NULL. */
void *mem_grow(void *old, size_t n, size_t size);

/* A copy of `text` on the heap; free() it. */
char *mem_text(const char *text);

/* Called once before the program ends for want of memory: gives the terminal back.  NULL: nothing. */
void mem_on_exhaustion(void (*hook)(void));

#endif
