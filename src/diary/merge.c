/* SPDX-License-Identifier: MIT */
/* entry_merge() takes whole fields, which is right for numbers.  A list is a field too, and there it would lose the session
   that another program added while a form was open: lists and notes are put together here. */
#include "config.h"

#include "diary/merge.h"

#include <string.h>

struct list {
	const struct session *at;
	int count;		/* UNKNOWN or 0: empty */
};

static bool same_list(struct list a, struct list b)
{
	struct entry x = entry_blank, y = entry_blank;
	x.sessions = a.at, x.session_count = a.count;
	y.sessions = b.at, y.session_count = b.count;
	return entry_equal(&x, &y);
}

/* Where in `list` the session goes on: by its id, or where one has none by being equal; -1: nowhere. */
static int find(struct list list, const struct session *s)
{
	for (int i = 0; i < list.count; i++) {
		bool named = s->id != 0 && list.at[i].id != 0;
		if (named ? list.at[i].id == s->id : session_equal(&list.at[i], s))
			return i;
	}
	return -1;
}

/* Theirs in their order, without what mine took out and with what it changed; then what mine added. */
static struct list merge_lists(struct list base, struct list mine, struct list theirs, struct arena *arena)
{
	if (same_list(mine, base))
		return theirs;
	if (same_list(theirs, base) || same_list(theirs, mine))
		return mine;
	int room = (theirs.count > 0 ? theirs.count : 0) + (mine.count > 0 ? mine.count : 0), n = 0;
	struct session *both = arena_new(arena, (size_t)room + 1, sizeof *both);
	for (int i = 0; i < theirs.count; i++) {
		int was = find(base, &theirs.at[i]), is = find(mine, &theirs.at[i]);
		if (was < 0)
			both[n++] = theirs.at[i];
		else if (is >= 0)
			both[n++] = session_equal(&mine.at[is], &base.at[was]) ? theirs.at[i] : mine.at[is];
	}
	for (int i = 0; i < mine.count; i++) {
		int was = find(base, &mine.at[i]);
		bool changed = was >= 0 && !session_equal(&mine.at[i], &base.at[was]);
		if (was < 0 || (changed && find(theirs, &mine.at[i]) < 0))	/* new, or changed here and deleted there */
			both[n++] = mine.at[i];
	}
	return n > 0 ? (struct list){ both, n } : (struct list){ NULL, mine.count > 0 ? 0 : mine.count };
}

static bool holds(const char *list, const char *word)
{
	char one[WORD_BYTES + 1];
	while (words_next(&list, one))
		if (strcmp(one, word) == 0)
			return true;
	return false;
}

static void add_line(char *text, const char *line)
{
	if (text[0] != '\0')
		strcat(text, "\n");
	strcat(text, line);
}

/* Words that mine took out leave, words it added come last.  Repeats of one word count as mine has them. */
static const char *merge_words(const char *base, const char *mine, const char *theirs, struct arena *arena)
{
	char one[WORD_BYTES + 1];
	size_t room = (mine != NULL ? strlen(mine) : 0) + (theirs != NULL ? strlen(theirs) : 0) + 3;
	char *both = arena_new(arena, room, 1);
	for (const char *list = theirs; words_next(&list, one);)
		if (!holds(base, one) && !holds(mine, one))
			add_line(both, one);
	for (const char *list = mine; words_next(&list, one);)
		if (!holds(base, one) || holds(theirs, one))
			add_line(both, one);
	return both[0] != '\0' ? both : NULL;
}

static bool same_text(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* A note that both sides continued: what was there, their end, mine.  Otherwise mine. */
static const char *merge_notes(const char *base, const char *mine, const char *theirs, struct arena *arena)
{
	size_t n = base != NULL ? strlen(base) : 0;
	if (mine == NULL || theirs == NULL || (n > 0 && (strncmp(mine, base, n) != 0 || strncmp(theirs, base, n) != 0)))
		return mine;
	const char *end = mine + n;
	if (*end == '\n' || *end == ' ')
		end++;
	char *both = arena_new(arena, strlen(theirs) + strlen(end) + 2, 1);
	strcat(both, theirs);
	add_line(both, end);
	return both;
}

void merge_day(struct entry *theirs, const struct entry *base, const struct entry *mine, struct arena *arena)
{
	const struct entry other = *theirs;
	entry_merge(theirs, base, mine);
	struct list done = merge_lists((struct list){ base->sessions, base->session_count },
		(struct list){ mine->sessions, mine->session_count }, (struct list){ other.sessions, other.session_count }, arena);
	theirs->sessions = done.at, theirs->session_count = done.count;
	struct list plan = merge_lists((struct list){ base->planned, base->planned_count },
		(struct list){ mine->planned, mine->planned_count }, (struct list){ other.planned, other.planned_count }, arena);
	theirs->planned = plan.at, theirs->planned_count = plan.count;
	const struct { const char *base, *mine, *theirs, **into; bool note; } texts[] = {
		{ base->red, mine->red, other.red, &theirs->red, false },
		{ base->tools, mine->tools, other.tools, &theirs->tools, false },
		{ base->note, mine->note, other.note, &theirs->note, true },
	};
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		const char *b = texts[i].base, *m = texts[i].mine, *t = texts[i].theirs;
		if (!same_text(b, m) && !same_text(b, t) && !same_text(m, t))
			*texts[i].into = texts[i].note ? merge_notes(b, m, t, arena) : merge_words(b, m, t, arena);
	}
}
