/* SPDX-License-Identifier: MIT */
/* Medical lines.  They say what was entered and when, what restday cannot know, one thing to do and one person to ask.
   They never name an illness, never put a number on a danger, and never reassure. */
#include "config.h"

#include "model/entry.h"
#include "recovery/line.h"
#include "recovery/words.h"

/* The signs that may not wait for an appointment: a bit for each of red_names. */
enum { AT_ONCE = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 3 | 1 << 5 };

static void add_entered(const struct evidence *e, struct line *l)
{
	line_add(l, "On ");
	line_day(l, e->entered);
	line_add(l, " you entered ");
}

static void tell_red_flag(const struct evidence *e, struct line *l)
{
	enum { MOST = 2 };
	const char *list = e->text;
	char word[WORD_BYTES + 1];
	int n = 0, at_once = 0;
	add_entered(e, l);
	while (words_next(&list, word)) {
		int listed = name_find(red_names, 7, word);
		at_once |= listed >= 0 ? 1 << listed & AT_ONCE : 0;
		if (n < MOST) {
			line_add(l, n > 0 ? " and " : "");
			line_quote(l, listed >= 0 ? red_words[listed] : word);
		}
		n++;
	}
	if (n > MOST)
		line_add(l, ", and %d more", n - MOST);
	line_add(l, ". What is behind it restday cannot know. ");
	line_add(l, at_once != 0 ? "Leave training until a doctor has looked; if it is there now or comes back, call the emergency number." :
				   "Leave training until a doctor has looked at it, today if you can.");
}

static void add_place(const struct evidence *e, struct line *l)
{
	if (e->text == NULL)
		return;
	line_add(l, " (");
	line_quote(l, e->text);
	line_add(l, ")");
}

static void tell_fever(const struct evidence *e, struct line *l)
{
	add_entered(e, l);
	line_add(l, "fever. What causes it restday cannot know. Rest, without any training, until it has gone; a doctor is the one to "
		    "ask if it stays or you feel worse.");
}

static void tell_bone_pain(const struct evidence *e, struct line *l)
{
	add_entered(e, l);
	line_add(l, "pain on one spot of bone, or pain at rest or at night");
	add_place(e, l);
	line_add(l, ". What it comes from restday cannot know. Do not run on it before a doctor has looked.");
}

static void tell_pain(const struct evidence *e, struct line *l)
{
	add_entered(e, l);
	line_add(l, "pain of %d out of 10%s", (int)e->now, e->detail ? " that changes your stride" : "");
	add_place(e, l);
	line_add(l, ". What it comes from restday cannot know. Rest it, and ask a doctor before you run on it.");
}

const char *words_medical(const struct reason *r, char *text, size_t size)
{
	struct line l = line_on(text, size);
	switch (r->id) {
	case REASON_RED_FLAG:
		tell_red_flag(&r->evidence, &l);
		break;
	case REASON_FEVER:
		tell_fever(&r->evidence, &l);
		break;
	case REASON_BONE_PAIN:
		tell_bone_pain(&r->evidence, &l);
		break;
	case REASON_PAIN:
		tell_pain(&r->evidence, &l);
		break;
	default:
		break;
	}
	return text;
}
