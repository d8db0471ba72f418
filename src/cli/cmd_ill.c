/* SPDX-License-Identifier: MIT */
/* ill: an illness of one day or a run of days; and beside it what a doctor should see, and that one has.  Illness is kept by
   the day, since each morning asks anew whether it goes on. */
#include "config.h"

#include "cli/command.h"
#include "cli/edit.h"
#include "model/say.h"
#include "view/saved.h"

#include <stdio.h>
#include <string.h>

enum { RUN_MOST = 60 };

/* "above below fever mild heavy", in any order, up to "until DAY". */
/* One place and one degree: "above below" is no answer. */
static bool said_before(bool said, const char *word, const char *either, struct err *err)
{
	return said && !err_set(err, ERR_USAGE, "\"%s\" is a second answer: one of %s is accepted", word, either);
}

static bool read_illness(struct cli *c, day x, struct illness *ill, day *last, struct err *err)
{
	*ill = (struct illness){ .present = true, .where = WHERE_NONE, .fever = TRI_UNKNOWN, .mild = TRI_UNKNOWN };
	*last = x;
	for (const char *word; (word = args_take(&c->args)) != NULL;) {
		int where = name_find(where_names, 2, word);
		bool degree = strcmp(word, "mild") == 0 || strcmp(word, "heavy") == 0;
		if (said_before(where >= 0 && ill->where != WHERE_NONE, word, "above and below", err) ||
		    said_before(degree && ill->mild != TRI_UNKNOWN, word, "mild and heavy", err))
			return false;
		if (where >= 0) {
			ill->where = (enum where)where;
		} else if (strcmp(word, "fever") == 0) {
			ill->fever = TRI_YES;
		} else if (degree) {
			ill->mild = word[0] == 'm' ? TRI_YES : TRI_NO;
		} else if (strcmp(word, "until") == 0) {
			word = args_take(&c->args);
			if (word == NULL)
				return err_set(err, ERR_USAGE, "until needs a day: `restday ill mon above until today`");
			if (!day_say(word, c->today, last, err))
				return false;
		} else {
			return err_set(err, ERR_USAGE, "\"%.40s\" is not understood: say above or below (the neck), fever, mild or heavy, "
				"until DAY, none; a warning sign is `restday ill red SIGN`", word);
		}
	}
	if (*last < x || *last - x >= RUN_MOST)
		return err_set(err, ERR_USAGE, "until: the last day is not before the first, and at most %d days are entered at once",
			RUN_MOST);
	return cli_not_later(c, *last, "an illness", err);
}

/* Where nothing is said the illness goes on as it was the day before. */
static bool carry_on(struct cli *c, day x, struct illness *ill, struct err *err)
{
	struct history before;
	if (ill->where != WHERE_NONE || ill->fever == TRI_YES)
		return true;
	if (!cli_open(c, ACCESS_READ, err) || !cli_read(c, x - 1, x - 1, &before, err))
		return false;
	struct illness old = history_at(&before, x - 1)->illness;
	history_free(&before);
	if (!old.present)
		return err_set(err, ERR_USAGE, "where is it? say above (the neck: a cold), below (chest, stomach, limbs) or fever");
	ill->where = old.where;
	ill->fever = old.fever;
	if (ill->mild == TRI_UNKNOWN)
		ill->mild = old.mild;
	return true;
}

static bool put_illness(struct cli *c, day x, day last, const struct illness *ill, struct err *err)
{
	struct edit_range range;
	char words[SAVED_WORDS], name[DAY_WORDS];
	if (ill->present)
		saved_illness(x, last, c->today, words);
	else
		snprintf(words, sizeof words, "illness removed on %s", day_words(x, c->today, name));
	bool ok = edit_range_begin(c, x, last, &range, err);
	for (int i = 0; ok && i < range.history.count; i++)
		range.history.days[i].illness = *ill;
	ok = ok && edit_range_commit(c, &range, words, err);
	edit_range_end(c, &range);
	return ok && edit_verdict(c, err);
}

static bool red(struct cli *c, day x, struct err *err)
{
	struct edit edit;
	struct str text = { 0 }, list = { 0 };
	char words[SAVED_WORDS], name[DAY_WORDS];
	bool none = args_none(&c->args);
	args_join(&c->args, &text);
	if (text.length == 0)
		return err_set(err, ERR_USAGE, "which warning sign? say chest, faint, palpitations, breath, urine, heat, calf, or your own words");
	bool ok = edit_begin(c, x, &edit, err);
	if (ok && edit.base.red != NULL)
		str_add(&list, edit.base.red);
	size_t before = list.length;
	if (!none)
		say_list(&list, str_text(&text), red_names, 7);
	if (ok)
		edit.mine.red = none ? NULL : str_text(&list);
	ok = ok && (none ? edit_save(c, &edit, "warning signs removed on", err) :
		edit_save_as(c, &edit, saved_signs(edit_added(&list, before), day_words(x, c->today, name), words), err)) && edit_verdict(c, err);
	edit_end(&edit);
	str_free(&list);
	str_free(&text);
	return ok;
}

static bool cleared(struct cli *c, day x, struct err *err)
{
	struct edit edit;
	bool none = args_none(&c->args);
	if (none)
		args_take(&c->args);
	if (!args_end(&c->args, "ill", err))
		return false;
	bool ok = edit_begin(c, x, &edit, err);
	if (ok)
		edit.mine.cleared = !none;
	ok = ok && edit_save(c, &edit, none ? "cleared by a doctor: removed on" : "cleared by a doctor on", err) &&
		edit_verdict(c, err);
	edit_end(&edit);
	return ok;
}

bool cmd_ill(struct cli *c, struct err *err)
{
	day x, last;
	struct illness ill = entry_blank.illness;
	if (!cli_day(c, false, &x, err) || !cli_not_later(c, x, "an illness", err))
		return false;
	const char *word = args_peek(&c->args);
	if (word != NULL && strcmp(word, "red") == 0)
		return args_take(&c->args), red(c, x, err);
	if (word != NULL && strcmp(word, "cleared") == 0)
		return args_take(&c->args), cleared(c, x, err);
	if (args_none(&c->args))
		return put_illness(c, x, x, &ill, err);
	return read_illness(c, x, &ill, &last, err) && carry_on(c, x, &ill, err) && put_illness(c, x, last, &ill, err);
}
