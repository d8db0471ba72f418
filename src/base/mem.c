/* SPDX-License-Identifier: MIT */
/* malloc and friends with one policy: out of memory ends the program with a sentence and exit code 6. */
#include "config.h"

#include "base/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void (*exhaustion_hook)(void);

void mem_on_exhaustion(void (*hook)(void))
{
	exhaustion_hook = hook;
}

static _Noreturn void exhausted(void)
{
	static const char words[] = "restday: out of memory; the diary is as it was last saved\n";
	if (exhaustion_hook != NULL)
		exhaustion_hook();
	if (write(STDERR_FILENO, words, sizeof words - 1) < 0)
		_exit(6);
	_exit(6);
}

void *mem_new(size_t n, size_t size)
{
	void *p = calloc(n > 0 ? n : 1, size);
	if (p == NULL)
		exhausted();
	return p;
}

void *mem_grow(void *old, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		exhausted();
	void *p = realloc(old, n * size > 0 ? n * size : 1);
	if (p == NULL)
		exhausted();
	return p;
}

char *mem_text(const char *text)
{
	size_t n = strlen(text) + 1;
	return memcpy(mem_grow(NULL, n, 1), text, n);
}
