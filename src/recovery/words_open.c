/* SPDX-License-Identifier: MIT */
/* What no entry has closed: a warning sign that no longer holds and that no doctor has looked at, a pain that nobody asked about again.
   These hold nothing back: a rule ends when it ends, and what is not known is said. */
#include "config.h"

#include "recovery/line.h"
#include "recovery/words.h"

enum { SEEN_DAYS = 28 };

static void say_unseen(const struct history *h, day x, const struct settings *s, struct line *l)
{
	for (int ago = 0; ago <= SEEN_DAYS; ago++) {
		const struct entry *e = history_at(h, x - ago);
		if (e->cleared || (e->red != NULL && ago <= s->red_flag_days))
			return;
		if (e->red == NULL)
			continue;
		line_add(l, "On ");
		line_day(l, x - ago);
		line_add(l, " you entered a warning sign; no doctor's look is entered");
		return;
	}
}

static void say_pain_untold(const struct history *h, day x, const struct settings *s, struct line *l)
{
	day last;
	struct pain pain = history_untold_pain(h, x, s->pain_no_impact, &last);
	if (pain.score == UNKNOWN)
		return;
	line_add(l, "On ");
	line_day(l, last);
	line_add(l, " you entered pain of %d out of 10", pain.score);
	if (pain.place != NULL) {
		line_add(l, " (");
		line_quote(l, pain.place);
		line_add(l, ")");
	}
	line_add(l, ", and whether it is still there is not entered");
}

const char *words_open(const struct history *h, day x, const struct settings *s, enum open_matter which, char *text, size_t size)
{
	struct line l = line_on(text, size);
	if (which == OPEN_SIGN)
		say_unseen(h, x, s, &l);
	else
		say_pain_untold(h, x, s, &l);
	return text;
}
