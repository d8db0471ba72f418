/* SPDX-License-Identifier: MIT */
/* One walk, done twice: first it measures, then it copies.  So what is measured and what is copied cannot differ. */
#include "config.h"

#include "view/keep.h"

#include "base/mem.h"

#include <string.h>

struct room {
	struct session *lists;	/* NULL while measuring */
	char *texts;
	size_t sessions, bytes;
};

static const char *text(struct room *b, const char *t)
{
	if (t == NULL)
		return NULL;
	size_t n = strlen(t) + 1;
	char *at = b->texts != NULL ? b->texts + b->bytes : NULL;
	b->bytes += n;
	return at != NULL ? memcpy(at, t, n) : t;
}

static const struct session *list(struct room *b, const struct session *s, int n)
{
	if (s == NULL || n <= 0)
		return NULL;
	struct session *at = b->lists != NULL ? b->lists + b->sessions : NULL;
	b->sessions += (size_t)n;
	for (int i = 0; i < n; i++) {
		const char *note = text(b, s[i].note);
		if (at != NULL) {
			at[i] = s[i];
			at[i].note = note;
		}
	}
	return at;
}

static struct entry walk(struct room *b, const struct entry *e)
{
	struct entry out = *e;
	out.sessions = list(b, e->sessions, e->session_count);
	out.planned = list(b, e->planned, e->planned_count);
	out.note = text(b, e->note);
	out.pain.place = text(b, e->pain.place);
	out.red = text(b, e->red);
	out.tools = text(b, e->tools);
	out.override.why = text(b, e->override.why);
	return out;
}

struct entry entry_keep(const struct entry *e, void **block)
{
	struct room b = { 0 };
	walk(&b, e);
	struct session *lists = mem_new(1, b.sessions * sizeof *lists + b.bytes + 1);
	b = (struct room){ .lists = lists, .texts = (char *)(lists + b.sessions) };
	*block = lists;
	return walk(&b, e);
}

static void walk_reasons(struct room *b, struct assessment *a)
{
	for (int i = 0; i < a->count; i++) {
		struct evidence *e = &a->reasons[i].evidence;
		e->text = text(b, e->text);
		e->session = list(b, e->session, 1);
	}
}

void assessment_keep(struct assessment *a, void **block)
{
	struct room b = { 0 };
	struct assessment measured = *a;
	walk_reasons(&b, &measured);
	struct session *lists = mem_new(1, b.sessions * sizeof *lists + b.bytes + 1);
	b = (struct room){ .lists = lists, .texts = (char *)(lists + b.sessions) };
	walk_reasons(&b, a);
	*block = lists;
}
