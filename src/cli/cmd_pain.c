/* SPDX-License-Identifier: MIT */
/* pain: a score first, then the place in the runner's own words. */
#include "config.h"

#include "cli/command.h"
#include "cli/edit.h"
#include "view/saved.h"

#include <stdlib.h>
#include <string.h>

static bool read_score(struct cli *c, int *score, struct err *err)
{
	const char *word = args_take(&c->args);
	if (word == NULL)
		return err_set(err, ERR_USAGE, "how much does it hurt? say 0 (nothing) to 10, then where: `restday pain 3 left achilles`");
	if (name_find(red_names, 7, word) >= 0)
		return err_set(err, ERR_USAGE, "a warning sign is entered by `restday ill red %s`; pain begins with a score, 0 to 10", word);
	size_t digits = strspn(word, "0123456789");
	if (digits == 0 || word[digits] != '\0')
		return err_set(err, ERR_USAGE, "\"%.40s\" is no score: say 0 (nothing) to 10, then where: `restday pain 3 left achilles`", word);
	*score = digits > 3 ? 1000 : atoi(word);
	return *score <= 10 || err_set(err, ERR_USAGE, "pain is %.40s: 0 to 10 is accepted", word);
}

bool cmd_pain(struct cli *c, struct err *err)
{
	day x;
	struct edit edit;
	struct pain pain = entry_blank.pain;
	struct str place = { 0 };
	char words[SAVED_WORDS], when[DAY_WORDS];
	if (!cli_day(c, true, &x, err) || !cli_not_later(c, x, "pain", err))
		return false;
	bool none = args_none(&c->args);
	if (!none && !read_score(c, &pain.score, err))
		return false;
	if (!none) {
		args_join(&c->args, &place);
		pain.place = place.length > 0 ? str_text(&place) : NULL;
		pain.gait = args_given(&c->args, OPTION_STRIDE) ? TRI_YES : TRI_UNKNOWN;
		pain.bone = args_given(&c->args, OPTION_BONE) ? TRI_YES : TRI_UNKNOWN;
	}
	bool ok = edit_begin(c, x, &edit, err);
	edit.mine.pain = pain;
	ok = ok && (none ? edit_save(c, &edit, "pain removed on", err) :
		edit_save_as(c, &edit, saved_pain(&pain, day_words(x, c->today, when), words), err)) && edit_verdict(c, err);
	edit_end(&edit);
	str_free(&place);
	return ok;
}
