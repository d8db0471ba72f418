/* SPDX-License-Identifier: MIT */
/* No index is kept: ten years of notes are some hundred kilobytes, and looking through them takes less than reading them.
   Letters are folded by a table for European names rather than by the locale's: what is found must not depend on where one
   looks.  Scripts that write no spaces may be entered anywhere. */
#include "config.h"

#include "base/find.h"

#include "base/utf8.h"

#include <stdbool.h>
#include <string.h>

enum { NO_LETTER, LETTER, BEGINS, BEYOND };

/* U+00C0..U+017F, the letter underneath each; '.' where there is none. */
static const char plain[] =
	"aaaaaaaceeeeiiii" "dnooooo.ouuuuyts" "aaaaaaaceeeeiiii" "dnooooo.ouuuuyty"
	"aaaaaaccccccccdd" "ddeeeeeeeeeegggg" "gggghhhhiiiiiiii" "iiiijjkkklllllll" "lllnnnnnnnnnoooo" "oooorrrrrrssssss"
	"ssttttttuuuuuuuu" "uuuuwwyyyzzzzzzs";

uint32_t find_letter(uint32_t ch)
{
	if (ch < 0x80) {
		if (ch >= 'A' && ch <= 'Z')
			return ch + ('a' - 'A');
		return (ch >= 'a' && ch <= 'z') || (ch >= '0' && ch <= '9') ? ch : 0;
	}
	if (ch < 0xC0 || ch == 0xD7 || ch == 0xF7 || (ch >= 0x2000 && ch < 0x2C00) || (ch >= 0x3000 && ch < 0x3040))
		return 0;
	return ch <= 0x17F ? (unsigned char)plain[ch - 0xC0] : ch;
}

void find_read(struct find *f, const char *words)
{
	int length = 0;
	f->count = 0;
	for (bool more = true; more && f->count < FIND_WORDS;) {
		uint32_t ch = utf8_next(&words), letter = find_letter(ch);
		more = ch != 0;
		if (letter != 0) {
			if (length < FIND_LETTERS)
				f->word[f->count][length++] = letter;
		} else if (length > 0) {
			f->word[f->count++][length] = 0;
			length = 0;
		}
	}
	/* Most of what is looked through is ASCII: one look at a table for each character. */
	memset(f->kind, BEYOND, sizeof f->kind);
	for (uint32_t ch = 0; ch < 128; ch++) {
		uint32_t letter = find_letter(ch);
		f->kind[ch] = letter != 0 ? LETTER : NO_LETTER;
		for (int w = 0; w < f->count; w++)
			if (letter != 0 && f->word[w][0] == letter)
				f->kind[ch] = BEGINS;
	}
}

/* Whether the word of the text that begins at `at` begins with `word`. */
static bool stands_at(const char *at, const char *end, const uint32_t *word)
{
	for (; *word != 0; word++)
		if (at >= end || find_letter(utf8_next(&at)) != *word)
			return false;
	return true;
}

/* The words that begin at `here`. */
static unsigned begin_at(const struct find *f, const char *here, const char *end, int *times)
{
	unsigned found = 0;
	for (int w = 0; w < f->count; w++)
		if (stands_at(here, end, f->word[w])) {
			found |= 1u << w;
			if (times != NULL)
				times[w]++;
		}
	return found;
}

/* The end of the word that goes on at `at`; of a script without spaces, of one character. */
static const char *word_end(const struct find *f, const char *at, const char *end)
{
	while (at < end) {
		unsigned char kind = f->kind[(unsigned char)*at];
		const char *next = at + 1;
		if (kind == NO_LETTER)
			return at;
		if (kind == BEYOND) {
			next = at;
			uint32_t letter = find_letter(utf8_next(&next));
			if (letter == 0)
				return at;
			if (letter >= 0x2E80)
				return next;
		}
		at = next;
	}
	return end;
}

unsigned find_in(const struct find *f, const char *text, size_t length, int times[FIND_WORDS], size_t *first)
{
	const char *at = text, *end = text + length;
	unsigned all = 0;
	while (at < end) {
		unsigned char kind = f->kind[(unsigned char)*at];
		if (kind == NO_LETTER) {
			at++;
			continue;
		}
		unsigned found = kind >= BEGINS ? begin_at(f, at, end, times) : 0;
		if (found != 0 && all == 0 && first != NULL)
			*first = (size_t)(at - text);
		all |= found;
		const char *after = word_end(f, at, end);
		if (after == at)		/* a sign beyond ASCII */
			utf8_next(&after);
		at = after;
	}
	return all;
}

int find_begins(const struct find *f, const char *letters)
{
	for (; *letters != '\0'; letters++)
		if (f->kind[(unsigned char)*letters] == BEGINS)
			return 1;
	return 0;
}

int find_all(const struct find *f, unsigned found)
{
	return f->count > 0 && found == (1u << f->count) - 1;
}

void find_excerpt(char *out, size_t size, const char *text, size_t length, size_t first)
{
	enum { BEFORE = 60, DOTS = 4 };
	size_t room = size - 2 * DOTS - 1, before = room / 3 < BEFORE ? room / 3 : BEFORE;
	size_t from = first > before ? first - before : 0;
	while (from > 0 && from < first && text[from - 1] != ' ' && text[from - 1] != '\n')
		from++;
	size_t to = length - from > room ? from + room : length;
	while (to < length && to > first + 1 && text[to] != ' ' && text[to] != '\n')
		to--;
	if (to < length && to <= first + 1)
		to = from + room;		/* one long word: cut inside it */
	while (to > from && to < length && ((unsigned char)text[to] & 0xC0) == 0x80)
		to--;
	size_t n = from > 0 ? DOTS : 0;
	memcpy(out, "... ", n);
	memcpy(out + n, text + from, to - from);
	memcpy(out + n + (to - from), to < length ? " ..." : "", to < length ? DOTS + 1 : 1);
	for (char *c = out; *c != '\0'; c++)
		if (*c == '\n' || *c == '\t')
			*c = ' ';
}
