/* SPDX-License-Identifier: MIT */
/* Assesses every day of real diaries in the exchange form, each between the same two calls, so that assess_cost.py can have
   callgrind count a day at a time:  assess_cost assess|explain FILE...  */
#include "config.h"

#include "base/mem.h"
#include "exchange/exchange.h"
#include "recovery/why.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNTED __attribute__((noinline))

/* Not static: callgrind finds them by name. */
COUNTED void counted_assess(const struct history *h, day x, const struct settings *s, struct assessment *out);
COUNTED void counted_explain(const struct history *h, day x, const struct settings *s, struct assessment *out, struct why *why);

COUNTED void counted_assess(const struct history *h, day x, const struct settings *s, struct assessment *out)
{
	assess(h, x, s, NULL, out);
	__asm__ volatile("" ::: "memory");
}

COUNTED void counted_explain(const struct history *h, day x, const struct settings *s, struct assessment *out, struct why *why)
{
	assess(h, x, s, NULL, out);
	why_explain(h, s, NULL, out, why);
	__asm__ volatile("" ::: "memory");
}

static struct session *keep(const struct session *list, int n)
{
	struct session *kept = mem_new((size_t)(n > 0 ? n : 1), sizeof *kept);
	if (n > 0)
		memcpy(kept, list, (size_t)n * sizeof *kept);
	for (int i = 0; i < n; i++)
		kept[i].note = NULL;
	return kept;
}

/* Days of a file come in order; unknown days between them are filled in.  Nothing is freed: the program is about to end. */
static bool take(void *ctx, const struct patch *patch, struct err *err)
{
	struct history *h = ctx;
	if (h->count == 0)
		h->first = patch->day;
	if (patch->day < h->first)
		return err_set(err, ERR_INPUT, "the days are not in order");
	int slot = patch->day - h->first;
	if (slot >= h->count) {
		h->days = mem_grow(h->days, (size_t)slot + 1, sizeof *h->days);
		for (int i = h->count; i <= slot; i++)
			h->days[i] = entry_blank;
		h->count = slot + 1;
	}
	struct entry *e = &h->days[slot];
	*e = patch->entry;
	e->sessions = keep(e->sessions, e->session_count);
	e->planned = keep(e->planned, e->planned_count);
	e->note = e->red = e->tools = e->pain.place = NULL;
	return true;
}

static bool read_file(const char *name, struct history *h, struct err *err)
{
	FILE *file = fopen(name, "rb");
	if (file == NULL)
		return err_set(err, ERR_IO, "cannot open %s", name);
	size_t length = 0, room = 1 << 20, n;
	char *bytes = mem_new(room, 1);
	while ((n = fread(bytes + length, 1, room - length, file)) > 0) {
		length += n;
		if (length == room)
			bytes = mem_grow(bytes, room *= 2, 1);
	}
	fclose(file);
	const struct sink sink = { .ctx = h, .day = take };
	return exchange_read(bytes, length, &sink, err);
}

int main(int argc, char **argv)
{
	struct settings s;
	struct assessment a;
	static struct why why;
	long days = 0, verdicts = 0;
	settings_preset(&s);
	if (argc < 3 || (strcmp(argv[1], "assess") != 0 && strcmp(argv[1], "explain") != 0)) {
		fputs("usage: assess_cost assess|explain FILE...\n", stderr);
		return 2;
	}
	bool explain = argv[1][0] == 'e';
	for (int i = 2; i < argc; i++) {
		struct history h = { 0 };
		struct err err;
		if (!read_file(argv[i], &h, &err)) {
			fprintf(stderr, "assess_cost: %s: %s\n", argv[i], err.text);
			return 3;
		}
		for (int k = 0; k < h.count; k++, days++) {
			if (explain)
				counted_explain(&h, h.first + k, &s, &a, &why);
			else
				counted_assess(&h, h.first + k, &s, &a);
			verdicts += a.verdict;
		}
	}
	printf("%ld %ld\n", days, verdicts);
	return 0;
}
