/* SPDX-License-Identifier: MIT */
/* import: days from files into the diary, as one change or not at all.  What the diary holds already is read in windows as
   they are needed, each once, so a file of sixty years costs a few hundred reads and one line costs one. */
#include "config.h"

#include "base/mem.h"
#include "cli/command.h"
#include "exchange/exchange.h"
#include "host/host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WINDOW = 512, DAYS = DAY_MAX - DAY_MIN + 1, WINDOWS = (DAYS + WINDOW - 1) / WINDOW };
#define BYTES_MOST ((size_t)512 << 20)

struct import {
	struct cli *c;
	const char *file;		/* the one being read */
	bool dry, partial;
	struct history *windows;	/* WINDOWS of them; count 0: not read yet */
	bool *seen;			/* days named so far, over all files */
	day span_first, span_last;	/* what the diary holds; last < first: nothing */
	int fresh, altered, same, refused;
};

static const char *file_words(const char *path)
{
	return strcmp(path, "-") == 0 ? "standard input" : path;
}

/* What the diary held of day x before this import. */
static bool before(struct import *in, day x, const struct entry **out, struct err *err)
{
	*out = &entry_blank;
	if (x < in->span_first || x > in->span_last)
		return true;
	int i = (x - DAY_MIN) / WINDOW;
	day first = DAY_MIN + i * WINDOW;
	if (in->windows[i].count == 0 && !cli_read(in->c, first, first + WINDOW - 1, &in->windows[i], err))
		return false;
	*out = history_at(&in->windows[i], x);
	return true;
}

/* What is wrong here comes back as ERR_INPUT, and the reader treats it like any other wrong line. */
static bool take_day(void *ctx, const struct patch *patch, struct err *err)
{
	struct import *in = ctx;
	const struct entry *old;
	char iso[DAY_TEXT];
	bool *seen = &in->seen[patch->day - DAY_MIN];
	if (*seen)
		return err_set(err, ERR_INPUT, "date %s is in an earlier file too: each day is accepted once", day_iso(patch->day, iso));
	if (!before(in, patch->day, &old, err))
		return false;
	struct entry mine = *old;
	patch_apply(patch, &mine);
	if (!entry_check(&mine, err))
		return err_prefix(err, "with what the diary holds of %s, ", day_iso(patch->day, iso));
	bool same = entry_equal(old, &mine);
	if (!same && !in->dry && !diary_put(in->c->diary, patch->day, &mine, err))
		return false;
	*seen = true;
	*(same ? &in->same : entry_is_blank(old) ? &in->fresh : &in->altered) += 1;
	return true;
}

static bool leave_line(void *ctx, size_t line, const struct err *why)
{
	struct import *in = ctx;
	(void)line;
	if (!in->partial)
		return false;
	in->refused++;
	cli_say("left out: %s: %s", file_words(in->file), why->text);
	return true;
}

static bool read_file(struct import *in, const char *path, struct err *err)
{
	char *bytes;
	size_t length;
	const struct sink sink = { .ctx = in, .day = take_day, .bad = leave_line };
	in->file = path;
	if (!file_read(path, BYTES_MOST, &bytes, &length, err))
		return false;
	bool ok = exchange_read(bytes, length, &sink, err);
	free(bytes);
	if (!ok)
		err_prefix(err, "%s: ", file_words(path));
	return ok;
}

static const char *days(int n)
{
	return n == 1 ? "day" : "days";
}

static void say_counts(const struct import *in)
{
	int good = in->fresh + in->altered + in->same;
	if (in->fresh + in->altered == 0 && good == 1)
		cli_say("nothing to change: the one day is in the diary already");
	else if (in->fresh + in->altered == 0)
		cli_say("nothing to change: all of the %d days are in the diary already", good);
	else
		cli_say("%s %d %s: %d new, %d changed, %d as they were%s", in->dry ? "would import" : "imported", good, days(good),
			in->fresh, in->altered, in->same, in->dry ? "; nothing was written" : " (`restday undo` takes it back)");
	if (in->refused > 0)
		cli_say("%d %s left out", in->refused, in->refused == 1 ? "line was" : "lines were");
}

static bool finish(struct import *in, struct err *err)
{
	char words[200];
	bool changed;
	if (in->fresh + in->altered + in->same == 0) {
		if (in->refused > 0)
			return err_set(err, ERR_INPUT, "no line could be taken, and nothing was changed");
		return err_set(err, ERR_NOTHING, "there is no day in %s: nothing to import", in->c->args.count == 1 ? "the file" : "the files");
	}
	int n = in->fresh + in->altered;
	snprintf(words, sizeof words, "import of %d %s", n, days(n));
	if (!in->dry && n > 0 && !diary_commit(in->c->diary, in->c->now, words, &changed, err))
		return false;
	say_counts(in);
	return true;
}

static bool read_all(struct import *in, struct err *err)
{
	struct cli *c = in->c;
	struct err none = { ERR_NONE, "" };
	bool writes = !in->dry;
	if (!cli_open(c, writes ? ACCESS_WRITE : ACCESS_READ, err) || (writes && !diary_begin(c->diary, err)))
		return false;
	bool ok = true;
	in->span_last = DAY_MIN - 1;
	if (c->diary != NULL && !diary_span(c->diary, &in->span_first, &in->span_last, &none)) {
		in->span_first = DAY_MIN, in->span_last = DAY_MIN - 1;
		ok = none.code == ERR_NONE;
		if (!ok)
			*err = none;
	}
	for (const char *path; ok && (path = args_take(&c->args)) != NULL;)
		ok = read_file(in, path, err);
	ok = ok && finish(in, err);
	if (writes && (!ok || in->fresh + in->altered == 0))
		diary_rollback(c->diary);
	return ok;
}

bool format_known(const struct args *args, struct err *err)
{
	const char *format = args->value[OPTION_FORMAT];
	return format == NULL || strcmp(format, "jsonl") == 0 ||
	       err_set(err, ERR_USAGE, "--format %.40s: jsonl is the form that is known", format);
}

bool cmd_import(struct cli *c, struct err *err)
{
	if (!format_known(&c->args, err))
		return false;
	if (args_peek(&c->args) == NULL)
		return err_set(err, ERR_USAGE, "import which file? - is standard input: see `restday help import`");
	struct import in = { .c = c, .dry = args_given(&c->args, OPTION_DRY_RUN), .partial = args_given(&c->args, OPTION_PARTIAL),
		.windows = mem_new(WINDOWS, sizeof *in.windows), .seen = mem_new(DAYS, sizeof *in.seen) };
	bool ok = read_all(&in, err);
	for (int i = 0; i < WINDOWS; i++)
		history_free(&in.windows[i]);
	free(in.windows);
	free(in.seen);
	return ok;
}
