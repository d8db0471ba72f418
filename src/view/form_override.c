/* SPDX-License-Identifier: MIT */
/* What the runner takes a day as, and why, below what restday says of it.  The verdict does not move with the answer; choosing the
   verdict itself is no override, which is said and not held against anyone. */
#include "config.h"

#include "view/form_ask.h"

#include "recovery/words.h"

#include <string.h>

enum { AS, BECAUSE, ROWS };
enum { WHY_TEXT };

/* Most first, as the keys 1 to 4 take them. */
static const char *const levels[TAKEN_COUNT + 1] = { "train", "easy", "active", "passive", NULL };
static const struct ask asks[ROWS] = {
	[AS] = { ASK_CHOICE, "As", "what you take the day as; the verdict above stays what it is", levels, 0, 0, 0 },
	[BECAUSE] = { ASK_TEXT, "Because", "why, in a few words of your own: friends in town", NULL, WHY_TEXT, WORD_BYTES, 0 },
};

/* The other way round as an answer, and back. */
static int turned(int level)
{
	return level == UNKNOWN ? UNKNOWN : TAKEN_COUNT - 1 - level;
}

void form_open_override(struct app *app)
{
	struct open_form *f = &app->form;
	if (app->cursor > app->today) {
		app_say(app, true, "An override is entered for today or a day before; %s goes to today.", app->keys.first[ACT_TODAY]);
		return;
	}
	form_open(app, FORM_OVERRIDE, app->cursor);
	f->answers[AS] = turned((int)f->base.override.to);
	line_set(&f->numbers[WHY_TEXT], f->base.override.why);
}

static void read(struct app *app)
{
	struct open_form *f = &app->form;
	const char *text = f->numbers[WHY_TEXT].text + strspn(f->numbers[WHY_TEXT].text, " ");
	size_t n = strlen(text);
	while (n > 0 && text[n - 1] == ' ')
		n--;
	memcpy(f->session_note, text, n);
	f->session_note[n] = '\0';
	f->mine.override = (struct override){ (enum taken_as)turned(f->answers[AS]), n > 0 ? f->session_note : NULL };
}

/* Whether restday says what is chosen; of a past day that nobody asked about it says nothing. */
static bool said_already(struct app *app)
{
	const struct open_form *f = &app->form;
	form_judge(app);
	return f->judged && (int)f->assessment.verdict == (int)f->mine.override.to &&
		!(f->day < app->today && assessment_only_unknown(&f->assessment));
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	enum taken_as to = f->mine.override.to;
	bool had = f->base.override.to != TAKEN_NONE;
	char when[DAY_WORDS];
	if (to == TAKEN_NONE) {
		ask_refuse(f, AS, "What do you take the day as? Choose train, easy, active or passive.");
		return;
	}
	if (said_already(app)) {
		ask_refuse(f, AS, "restday says %s already, so there is nothing to overrule. Outside of this form %s %s.", ceiling_words[to],
			app->keys.first[had ? ACT_DELETE : ACT_NOTE], had ? "deletes what was entered" : "keeps what you think of it");
		return;
	}
	if (f->mine.override.why == NULL) {
		ask_refuse(f, BECAUSE, "Why %s? A few words belong to it.", ceiling_words[to]);
		return;
	}
	form_save(app, out, "override to %s on %s", taken_names[to], day_words(f->day, app->today, when));
}

const struct ask_form form_override = { "Override the verdict", asks, ROWS, read, save, NULL, NULL, NULL, true };
