/* SPDX-License-Identifier: MIT */
/* Runs a fuzz target without a fuzzer: over each file of its corpus, and over the same changes of each file every time.
   A change is a byte set, dropped or doubled, a piece cut out or the end cut off, one to four of them. */
#include "config.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LARGEST = 1 << 16, CHANGES = 3000 };

static unsigned draw(unsigned *seed, size_t n)
{
	*seed = *seed * 1103515245 + 12345;
	return n == 0 ? 0 : (*seed >> 8) % (unsigned)n;
}

static size_t change(uint8_t *bytes, size_t size, unsigned *seed)
{
	static const char telling[] = "{}[]\",:0123456789-+.ekmh \n\\\x1b\xff\xc3\xe2";
	size_t at = draw(seed, size), n = draw(seed, size - at < 16 ? size - at + 1 : 17);
	if (size == 0)
		return 0;
	switch (draw(seed, 6)) {
	case 0:
		bytes[at] = (uint8_t)draw(seed, 256);
		return size;
	case 1:
	case 2:
		bytes[at] = (uint8_t)telling[draw(seed, sizeof telling - 1)];
		return size;
	case 3:
		memmove(bytes + at, bytes + at + n, size - at - n);
		return size - n;
	case 4:
		if (size + n > LARGEST)
			return size;
		memmove(bytes + at + n, bytes + at, size - at);
		return size + n;
	default:
		return draw(seed, 8) == 0 ? at : size;
	}
}

static void replay(const uint8_t *bytes, size_t size)
{
	static uint8_t copy[LARGEST];
	unsigned seed = 1;
	LLVMFuzzerTestOneInput(bytes, size);
	for (int i = 0; i < CHANGES; i++) {
		size_t n = size;
		memcpy(copy, bytes, size);
		for (unsigned k = 0; k <= draw(&seed, 4); k++)
			n = change(copy, n, &seed);
		LLVMFuzzerTestOneInput(copy, n);
	}
}

static bool replay_file(const char *folder, const char *name)
{
	static uint8_t bytes[LARGEST];
	char path[4096];
	if (snprintf(path, sizeof path, "%s/%s", folder, name) >= (int)sizeof path)
		return false;
	FILE *file = fopen(path, "r");
	if (file == NULL)
		return false;
	size_t size = fread(bytes, 1, sizeof bytes, file);
	fclose(file);
	replay(bytes, size);
	return true;
}

int main(void)
{
	char folder[4096];
	const char *source = getenv("SRCDIR");
	snprintf(folder, sizeof folder, "%s/tests/fuzz/%s", source != NULL ? source : ".", CORPUS);
	DIR *corpus = opendir(folder);
	int n = 0, failed = 0;
	for (struct dirent *file; corpus != NULL && (file = readdir(corpus)) != NULL;) {
		if (file->d_name[0] == '.')
			continue;
		bool ok = replay_file(folder, file->d_name);
		failed += !ok;
		printf("%s %d - %s/%s and %d changes of it\n", ok ? "ok" : "not ok", ++n, CORPUS, file->d_name, CHANGES);
		fflush(stdout);
	}
	if (corpus != NULL)
		closedir(corpus);
	printf("1..%d\n", n > 0 ? n : 1);
	if (n == 0)
		printf("not ok 1 - no corpus in %s\n", folder);
	return n == 0 || failed > 0;
}
