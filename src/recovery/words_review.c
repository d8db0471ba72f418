/* SPDX-License-Identifier: MIT */
/* How a mistake is said: what was entered and what it is held against, once, without blame. */
#include "config.h"

#include "recovery/line.h"
#include "recovery/review.h"

static void list(struct line *l, bool yes, const char *words)
{
	if (yes)
		line_add(l, "%s%s", l->used > 0 ? ", " : "", words);
}

static void say_fast(const struct mistake_found *f, const struct settings *s, struct line *l)
{
	if ((f->how & FAST_EFFORT) != 0) {
		line_add(l, "effort %d of 10, light is up to ", f->session->rpe);
		line_number(l, s->light_rpe);
	}
	if ((f->how & FAST_HEART) != 0)
		line_add(l, "%sa heart rate of %d", l->used > 0 ? ", " : "", f->session->hr);
	list(l, (f->how & FAST_TALK) != 0, "no breath to talk");
	list(l, (f->how & FAST_FINISH) != 0, "a fast end");
	if ((f->how & FAST_LONG) != 0)
		line_add(l, "%s%d minutes", l->used > 0 ? ", " : "", (int)(session_minutes(f->session) + 0.5));
	list(l, (f->how & FAST_WORSE) != 0, "felt worse afterwards");
}

static void say_moved(const struct review *r, const struct mistake_found *f, struct line *l)
{
	static const char *const was[] = { [CEILING_ACTIVE] = "light movement", [CEILING_EASY] = "an easy session",
		[CEILING_TRAIN] = "a demanding session" };
	line_add(l, "%s where rest was due", was[r->was]);
	for (int i = 0, told = 0; i < ITEM_COUNT; i++)
		if ((f->how >> i & 1) != 0)
			line_add(l, "%s%s", told++ == 0 ? "; lower the next morning: " : ", ", items[i].name);
}

static void say_tools(const struct mistake_found *f, struct line *l)
{
	line_add(l, "%d uses in seven days with ", f->n);
	line_count(l, f->of);
	line_add(l, " full rest day%s", f->of == 1 ? "" : "s");
	if (f->sleep >= 0) {
		line_add(l, " and nights of ");
		line_clock(l, f->sleep);
	}
}

const char *words_mistake(const struct review *r, enum mistake which, const struct settings *s, char *text, size_t size)
{
	struct line l = line_on(text, size);
	const struct mistake_found *f = &r->found[which];
	switch (which) {
	case MISTAKE_FAST: say_fast(f, s, &l); break;
	case MISTAKE_MOVED: say_moved(r, f, &l); break;
	case MISTAKE_NO_REST: line_add(&l, "%d days running without a full rest day", f->n); break;
	case MISTAKE_WAITED: line_add(&l, "rest was due on %d of %d days, and none was taken", f->n, f->of); break;
	case MISTAKE_TOOLS: say_tools(f, &l); break;
	case MISTAKE_OPTIONAL:
		if (f->of > 0)
			line_add(&l, "%d of %d planned rest days kept in four weeks", f->n, f->of);
		else
			line_add(&l, "%d weeks without a recovery week", f->n);
		break;
	case MISTAKE_MORE:
		line_add(&l, "%d %% of the load before, with ", f->n);
		line_count(&l, f->of);
		line_add(&l, " light or rest day%s", f->of == 1 ? "" : "s");
		break;
	case MISTAKE_STACKED:
		line_add(&l, f->of == 0 ? "%d demanding days in a row" : "%d demanding days in seven", f->n);
		break;
	case MISTAKE_COUNT: break;
	}
	return text;
}
