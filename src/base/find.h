/* SPDX-License-Identifier: MIT */
/* Words looked for in text: each at the beginning of a word, whatever its case and accents.  Days and pages are searched
   the same way, so what is found does not depend on where one looks. */
#ifndef RESTDAY_BASE_FIND_H
#define RESTDAY_BASE_FIND_H

#include <stddef.h>
#include <stdint.h>

enum { FIND_WORDS = 12, FIND_LETTERS = 32 };

struct find {
	uint32_t word[FIND_WORDS][FIND_LETTERS + 1];	/* folded letters, ended by 0 */
	int count;
	unsigned char kind[256];	/* of each byte: 0 no letter, a letter, one that a word looked for begins with, beyond ASCII */
};

/* `ch` as a small letter or digit without accent; other letters as they are; 0 for what is no part of a word. */
uint32_t find_letter(uint32_t ch);

void find_read(struct find *f, const char *words);
/* A bit for each word that stands in the text; counts in `times` how often (NULL: not asked for); *first becomes the byte of
   the first of all, or stays. */
unsigned find_in(const struct find *f, const char *text, size_t length, int times[FIND_WORDS], size_t *first);
/* Whether a word looked for begins with one of these letters, small ones or digits of ASCII. */
int find_begins(const struct find *f, const char *letters);
/* Whether `found` has the bits of all words, and there are any. */
int find_all(const struct find *f, unsigned found);

/* A stretch of `text` from a little before byte `first`, cut at words, on one line, in `size` bytes; dots where it was cut. */
void find_excerpt(char *out, size_t size, const char *text, size_t length, size_t first);

#endif
