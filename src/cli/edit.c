/* SPDX-License-Identifier: MIT */
/* Saving from the command line.  Talk about it goes to stderr, so that a pipe sees only data. */
#include "config.h"

#include "cli/edit.h"

#include "cli/morning.h"
#include "recovery/words.h"

#include <stdio.h>
#include <string.h>

bool edit_begin(struct cli *c, day x, struct edit *edit, struct err *err)
{
	*edit = (struct edit){ .day = x };
	if (!cli_open(c, ACCESS_WRITE, err) || !cli_read(c, x, x, &edit->history, err))
		return false;
	edit->base = edit->mine = *history_at(&edit->history, x);
	return true;
}

void edit_end(struct edit *edit)
{
	history_free(&edit->history);
}

static void say_saved(bool changed, const char *words)
{
	if (changed)
		cli_say("saved: %s (`restday undo` takes it back)", words);
	else
		cli_say("nothing to change: it was so already");
}

const char *edit_added(const struct str *list, size_t before)
{
	return list->length > before ? list->text + before + (before > 0) : "";
}

bool edit_save(struct cli *c, struct edit *edit, const char *what, struct err *err)
{
	char words[120], name[DAY_WORDS];
	snprintf(words, sizeof words, "%.70s %s", what, day_words(edit->day, c->today, name));
	return edit_save_as(c, edit, words, err);
}

bool edit_save_as(struct cli *c, struct edit *edit, const char *words, struct err *err)
{
	bool changed;
	if (!entry_check(&edit->mine, err) ||
	    !diary_save(c->diary, edit->day, &edit->base, &edit->mine, c->now, words, &changed, err))
		return false;
	say_saved(changed, words);
	return true;
}

bool edit_range_begin(struct cli *c, day first, day last, struct edit_range *range, struct err *err)
{
	*range = (struct edit_range){ .open = false };
	if (!cli_open(c, ACCESS_WRITE, err) || !diary_begin(c->diary, err))
		return false;
	range->open = true;
	return cli_read(c, first, last, &range->history, err);
}

bool edit_range_commit(struct cli *c, struct edit_range *range, const char *words, struct err *err)
{
	bool changed;
	for (int i = 0; i < range->history.count; i++) {
		const struct entry *e = &range->history.days[i];
		if (!entry_check(e, err) || !diary_put(c->diary, range->history.first + i, e, err))
			return false;
	}
	if (!diary_commit(c->diary, c->now, words, &changed, err))
		return false;
	range->open = false;
	say_saved(changed, words);
	return true;
}

void edit_range_end(struct cli *c, struct edit_range *range)
{
	if (range->open)
		diary_rollback(c->diary);
	history_free(&range->history);
}

static bool verdict_line(struct cli *c, day x, const char *label, struct err *err)
{
	struct morning m;
	char because[WORDS];
	if (!morning_read(c, x, &m, err))
		return false;
	str_add(&c->out, label);
	print_chip(&c->out, &c->look, m.a.verdict);
	if (prefs_caution(&c->prefs, CAUTION_MARK)[0] != '\0')
		str_addf(&c->out, " (%s)", prefs_caution(&c->prefs, CAUTION_MARK));
	words_because(&m.a, c->prefs.units, because, sizeof because);
	if (because[0] != '\0')
		str_addf(&c->out, " - %s", because);
	str_add_char(&c->out, '\n');
	if (m.when != WHEN_TOMORROW) {
		morning_override(c, &m, &c->out);
		morning_open(c, &m, &c->out);
		morning_say_medical(&m);
	}
	morning_free(&m);
	return true;
}

bool edit_verdict(struct cli *c, struct err *err)
{
	return verdict_line(c, c->today, "Today: ", err);
}

bool edit_verdict_of(struct cli *c, day x, struct err *err)
{
	char label[DAY_WORDS + 2], name[DAY_WORDS];
	snprintf(label, sizeof label, "%s: ", day_words(x, c->today, name));
	return verdict_line(c, x, x == c->today ? "Today: " : label, err);
}

bool edit_verdict_after(struct cli *c, day x, struct err *err)
{
	return x < c->today ? edit_verdict(c, err) : verdict_line(c, c->today + 1, "Tomorrow at most: ", err);
}
