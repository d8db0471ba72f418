/* SPDX-License-Identifier: MIT */
/* block: what kind of week it is.  It holds for the week whatever day it stands on, so it is kept on the Monday alone. */
#include "config.h"

#include "cli/command.h"
#include "cli/edit.h"
#include "view/saved.h"

bool cmd_block(struct cli *c, struct err *err)
{
	day x;
	struct edit_range range;
	char words[SAVED_WORDS], name[DAY_WORDS];
	if (!cli_day(c, false, &x, err))
		return false;
	bool none = args_none(&c->args);
	const char *word = args_take(&c->args);
	int block = none ? BLOCK_NONE : word != NULL ? name_find(block_names, BLOCKS, word) : -1;
	if (block < 0 || (block == BLOCK_NONE && !none))
		return err_set(err, ERR_USAGE, "what kind of week is it? say recovery, volume or none");
	if (!args_end(&c->args, "block", err))
		return false;
	day monday = week_monday(x);
	saved_block((enum block)block, day_words(monday, c->today, name), words);
	bool ok = edit_range_begin(c, monday, monday + SUNDAY, &range, err);
	for (int i = 0; ok && i < range.history.count; i++)
		range.history.days[i].block = i == 0 ? (enum block)block : BLOCK_NONE;
	ok = ok && edit_range_commit(c, &range, words, err) && edit_verdict(c, err);
	edit_range_end(c, &range);
	return ok;
}
