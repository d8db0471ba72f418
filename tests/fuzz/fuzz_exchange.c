/* SPDX-License-Identifier: MIT */
/* Any bytes as a file of days: what is accepted obeys the rules and comes back the same when written and read again; what is
   refused has one plain sentence.  By libFuzzer: clang -fsanitize=fuzzer,address,undefined -I. -Isrc with the sources of base,
   model and exchange, then run it on tests/fuzz/exchange. */
#include "config.h"

#include "base/utf8.h"
#include "exchange/exchange.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool same_again(void *ctx, const struct patch *patch, struct err *err)
{
	const struct entry *expected = ctx;
	(void)err;
	if (!entry_equal(&patch->entry, expected))
		abort();
	return true;
}

static bool take(void *ctx, const struct patch *patch, struct err *err)
{
	struct entry copy = patch->entry, over = *(struct entry *)ctx;
	struct sink again = { .ctx = &copy, .day = same_again };
	struct str line = { 0 };
	if (patch->day < DAY_MIN || patch->day > DAY_MAX || !entry_check(&copy, err))
		abort();
	exchange_write(patch->day, &copy, &line);
	if (entry_is_blank(&copy) ? line.length > 0 : !exchange_read(line.text, line.length, &again, err))
		abort();
	str_free(&line);
	patch_apply(patch, &over);
	return true;
}

static bool pass_over(void *ctx, size_t line, const struct err *why)
{
	(void)ctx;
	if (line == 0 || why->code != ERR_INPUT || why->text[0] == '\0' || !utf8_storable(why->text, false))
		abort();
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct entry below = entry_blank;
	struct sink sink = { &below, take, pass_over };
	struct err err = { .code = ERR_NONE };
	char *bytes = malloc(size > 0 ? size : 1);	/* exactly as long as the file: a byte too far is found */
	if (bytes == NULL)
		return 0;
	if (size > 0)
		memcpy(bytes, data, size);
	below.rest = true;
	if (!exchange_read(bytes, size, &sink, &err) && (err.code != ERR_INPUT || !utf8_storable(err.text, false)))
		abort();
	free(bytes);
	return 0;
}
