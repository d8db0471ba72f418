/* SPDX-License-Identifier: MIT */
/* The check-in: six keys and Enter.  Feelings come first: readings that are already there, usual values and the verdict
   stay back until the core six are answered, so that no number talks a runner into a feeling. */
#include "config.h"

#include "view/form_ops.h"

#include "model/say.h"
#include "view/form_view.h"

#include <stdio.h>
#include <string.h>

static const char *const number_names[NUMBERS] = { "sleep", "rhr", "hrv" };
enum { NUMBER_BYTES = 24 };

static bool is_still(int field)
{
	return field >= FIELD_STILL_ILL && field < FIELD_STILL_ILL + STILLS;
}

bool form_checkin_asks(const struct open_form *f, int field)
{
	return field == FIELD_STILL_ILL ? f->ill_before.present : field == FIELD_STILL_PAIN && f->pain_before.score != UNKNOWN;
}

static bool field_shown(const struct open_form *f, int field)
{
	return field < ITEM_CORE || (field < ITEM_COUNT ? f->more : !is_still(field) || form_checkin_asks(f, field));
}

int form_checkin_next(const struct open_form *f, int field, int by)
{
	do
		field = (field + by + FIELD_COUNT) % FIELD_COUNT;
	while (!field_shown(f, field));
	return field;
}

static void fill(struct open_form *f)
{
	char text[32];
	if (f->base.sleep_min != UNKNOWN)
		line_set(&f->numbers[0], say_minutes(f->base.sleep_min, text));
	if (f->base.rhr != UNKNOWN)
		line_set(&f->numbers[1], say_number(f->base.rhr, text));
	if (f->base.rmssd >= 0)
		line_set(&f->numbers[2], say_number(f->base.rmssd, text));
	line_set(&f->line, f->base.note);
	for (int i = ITEM_CORE; i < ITEM_COUNT; i++)
		f->more |= f->base.item[i] != UNKNOWN;
}

static int first_open(const struct entry *e)
{
	for (int i = 0; i < ITEM_CORE; i++)
		if (e->item[i] == UNKNOWN)
			return i;
	return 0;
}

/* What the days before leave open; a place is copied, for the history may be read anew while the form is open. */
static void look_before(struct app *app)
{
	struct open_form *f = &app->form;
	f->ill_before = history_open_illness(app->history, f->day, &f->still[0].last);
	f->pain_before = history_open_pain(app->history, f->day, app->settings.pain_no_impact, &f->still[1].last);
	if (f->pain_before.place != NULL) {
		snprintf(f->place_before, sizeof f->place_before, "%s", f->pain_before.place);
		f->pain_before.place = f->place_before;
	}
	for (int i = 0; i < STILLS; i++)
		f->still[i].answer = TRI_UNKNOWN;
}

void form_open_checkin(struct app *app, int focus)
{
	struct open_form *f = &app->form;
	if (app->cursor > app->today) {
		app_say(app, true, "A check-in tells how a day began: it is for today or a day before; t goes to today.");
		return;
	}
	form_open(app, FORM_CHECKIN, app->cursor);
	fill(f);
	look_before(app);
	f->focus = focus == FOCUS_FIRST ? first_open(&f->base) : focus;
}

/* Reads the typed numbers and the note into `mine`; the first that cannot be understood is told in `wrong`. */
static void read_fields(struct open_form *f)
{
	f->wrong.code = ERR_NONE;
	for (int i = NUMBERS - 1; i >= 0; i--) {
		struct entry blank = entry_blank;
		char word[NUMBER_BYTES + 16];
		int from = (int)strspn(f->numbers[i].text, " "), length = f->numbers[i].length - from;
		while (length > 0 && f->numbers[i].text[from + length - 1] == ' ')
			length--;
		snprintf(word, sizeof word, "%s=%.*s", number_names[i], length, f->numbers[i].text + from);
		if (length > 0 && !say_answer(word, &blank, &f->wrong))
			f->wrong_field = FIELD_SLEEP + i;
		if (i == 0)
			f->mine.sleep_min = blank.sleep_min;
		else if (i == 1)
			f->mine.rhr = blank.rhr;
		else
			f->mine.rmssd = blank.rmssd;
	}
	f->mine.note = f->line.text[strspn(f->line.text, " \t\n")] != '\0' ? f->line.text : NULL;
}

static void changed(struct app *app)
{
	struct open_form *f = &app->form;
	if (f->focus < FIELD_NOTE)
		f->typed[f->focus - FIELD_SLEEP] = true;
	f->insisted = false;
	f->judged = false;
	read_fields(f);
}

static void answer(struct open_form *f, int step, bool go_on)
{
	f->mine.item[f->focus] = step;
	f->touched = true;
	f->judged = false;
	if (go_on)
		f->focus = form_checkin_next(f, f->focus, 1);
}

/* A yes is another day of the same.  A no leaves the day without illness, and says of pain that nothing hurts. */
static void answer_still(struct open_form *f, int field, bool yes)
{
	struct pain nothing = entry_blank.pain;
	nothing.score = 0;
	f->still[field - FIELD_STILL_ILL].answer = yes ? TRI_YES : TRI_NO;
	if (field == FIELD_STILL_ILL)
		f->mine.illness = yes ? f->ill_before : f->base.illness;
	else
		f->mine.pain = yes ? f->pain_before : nothing;
	f->touched = true;
	f->judged = f->insisted = false;
	f->wrong.code = ERR_NONE;
	read_fields(f);
	if (f->focus == field)
		f->focus = form_checkin_next(f, f->focus, 1);
}

/* The question without an answer, -1: none. */
static int unanswered(const struct open_form *f)
{
	for (int field = FIELD_STILL_ILL; is_still(field); field++)
		if (form_checkin_asks(f, field) && f->still[field - FIELD_STILL_ILL].answer == TRI_UNKNOWN)
			return field;
	return -1;
}

/* y and n answer the question with the cursor; elsewhere the only one there is.  Where there are two the cursor goes to one first:
   nobody is to answer the other unawares. */
static bool still_key(struct open_form *f, uint32_t key)
{
	bool ill = form_checkin_asks(f, FIELD_STILL_ILL), pain = form_checkin_asks(f, FIELD_STILL_PAIN);
	if ((key != 'y' && key != 'n') || (!ill && !pain))
		return false;
	int left = unanswered(f);
	if (is_still(f->focus))
		answer_still(f, f->focus, key == 'y');
	else if (ill && pain)
		f->focus = left >= 0 ? left : FIELD_STILL_ILL;
	else
		answer_still(f, ill ? FIELD_STILL_ILL : FIELD_STILL_PAIN, key == 'y');
	return true;
}

/* Keys that answer the item with the cursor. */
static bool step_key(struct open_form *f, uint32_t key)
{
	int step = f->mine.item[f->focus];
	if (key >= '1' && key <= '5')
		answer(f, (int)(key - '0'), true);
	else if (key == '-')
		answer(f, UNKNOWN, true);
	else if (key == K_BACKSPACE || key == K_DELETE || key == 0x7F || key == K_CTRL('h'))
		answer(f, UNKNOWN, false);
	else if (key == K_LEFT || key == 'h')
		answer(f, step == UNKNOWN ? 3 : step > 1 ? step - 1 : 1, false);
	else if (key == K_RIGHT || key == 'l')
		answer(f, step == UNKNOWN ? 3 : step < 5 ? step + 1 : 5, false);
	else
		return false;
	return true;
}

/* Keys wherever no text is typed. */
static bool item_key(struct app *app, uint32_t key)
{
	struct open_form *f = &app->form;
	if (f->focus < ITEM_COUNT && step_key(f, key))
		return true;
	if (still_key(f, key))
		return true;
	if (key == 'j' || key == 'k')
		f->focus = form_checkin_next(f, f->focus, key == 'j' ? 1 : -1);
	else if (key == '?')
		form_cover(f, FORM_HELP);
	else if (key == 'q')
		form_leave(app);
	else if (key == 'm') {
		f->more = !f->more;
		if (!field_shown(f, f->focus))
			f->focus = ITEM_CORE - 1;
	}
	return key != K_ESC;
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	char when[DAY_WORDS];
	read_fields(f);
	if (f->wrong.code != ERR_NONE) {
		f->focus = f->wrong_field;
		f->insisted = true;
		return;
	}
	int open = unanswered(f);
	if (open >= 0) {
		f->focus = f->wrong_field = open;
		f->insisted = true;
		err_set(&f->wrong, ERR_USAGE, open == FIELD_STILL_ILL ? "Are you still ill? Say y or n." : "Are you still in pain? Say y or n.");
		return;
	}
	form_save(app, out, "check-in of %s", day_words(f->day, app->today, when));
}

static bool key(struct app *app, uint32_t k, struct effect *out)
{
	struct open_form *f = &app->form;
	switch (k) {
	case K_ENTER:
	case '\n':
		save(app, out);
		return true;
	case K_TAB:
	case K_DOWN:
		f->focus = form_checkin_next(f, f->focus, 1);
		return true;
	case K_BACKTAB:
	case K_UP:
		f->focus = form_checkin_next(f, f->focus, -1);
		return true;
	default:
		return f->focus < FIELD_SLEEP && item_key(app, k);
	}
}

static struct line *line(struct open_form *f, int *most, bool *note)
{
	*note = f->focus == FIELD_NOTE;
	*most = *note ? NOTE_BYTES : NUMBER_BYTES;
	return *note ? &f->line : f->focus >= FIELD_SLEEP ? &f->numbers[f->focus - FIELD_SLEEP] : NULL;
}

static const char *const item_keys[] = {
	"1-5", "answer", "Enter", "save", "Esc", "leave", "-", "not known", "Tab", "next", "m", "more", "F1", "keys", NULL,
};
static const char *const ill_keys[] = { "y n", "yes, no", "Enter", "save", "Esc", "leave", "Tab", "next", "m", "more", "F1", "keys", NULL };
static const char *const text_keys[] = { "Enter", "save", "Esc", "leave", "Tab", "next", "^U", "clear", "F1", "keys", NULL };

static const char *const *keys_at(const struct open_form *f, const struct app *app)
{
	(void)app;
	return f->focus < FIELD_STILL_ILL ? item_keys : f->focus == FIELD_STILL_ILL ? ill_keys : text_keys;
}

const struct form_ops form_checkin_ops = { key, line, changed, form_checkin_view, item_keys, keys_at };
