/* SPDX-License-Identifier: MIT */
/* Pain and the signs a doctor should see, in one form: who fills in the one should see the other.  What restday has to say of them
   stands below while it is typed. */
#include "config.h"

#include "view/form_ask.h"

#include "model/range.h"
#include "view/saved.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SIGNS = 7 };
enum { SCORE, PLACE, STRIDE, BONE, SIGN, OTHER = SIGN + SIGNS, CLEARED, ROWS };
enum { SCORE_TEXT, PLACE_TEXT, SCORE_BYTES = 8, OTHER_BYTES = NOTE_BYTES - 200 };

#define SIGN_ROW(words) { ASK_TICK, words, "a warning sign", NULL, 0, 0, 0 }	/* hint() says how long it holds */
static const struct ask asks[ROWS] = {
	[SCORE] = { ASK_TEXT, "Pain", "how much, 0 (nothing) to 10", NULL, SCORE_TEXT, SCORE_BYTES, 8 },
	[PLACE] = { ASK_TEXT, "Place", "where, in your own words: left achilles", NULL, PLACE_TEXT, WORD_BYTES, 0 },
	[STRIDE] = { ASK_TICK, "Alters my stride", "you run or walk differently because of it", NULL, 0, 0, 0 },
	[BONE] = { ASK_TICK, "On one spot of bone", "or it is there at rest or at night", NULL, 0, 0, 0 },
	/* said as red_words says them */
	[SIGN] = SIGN_ROW("Chest pain or pressure"),
	[SIGN + 1] = SIGN_ROW("Fainting, or nearly"),
	[SIGN + 2] = SIGN_ROW("Racing or irregular heartbeat, dizzy"),
	[SIGN + 3] = SIGN_ROW("Breathlessness out of proportion"),
	[SIGN + 4] = SIGN_ROW("Dark urine after a great effort"),
	[SIGN + 5] = SIGN_ROW("Confusion or collapse in the heat"),
	[SIGN + 6] = SIGN_ROW("Swelling of one calf"),
	[OTHER] = { ASK_TEXT, "Other sign", "in your own words, commas between several; each holds training back as those above do", NULL, ASK_LINE, OTHER_BYTES, 0 },
	[CLEARED] = { ASK_TICK, "A doctor has looked", "since the warning sign: it no longer holds training back", NULL, 0, 0, 0 },
};

/* Ticks those listed, joins the others into the text; false when they do not fit there. */
static bool put_signs(struct open_form *f)
{
	const char *list = f->base.red;
	char word[WORD_BYTES + 1];
	for (int i = 0; i < SIGNS; i++)
		f->answers[SIGN + i] = 0;
	while (words_next(&list, word)) {
		int listed = name_find(red_names, SIGNS, word);
		if (listed >= 0) {
			f->answers[SIGN + listed] = 1;
			continue;
		}
		if (f->line.length + (int)strlen(word) + 2 > OTHER_BYTES)
			return false;
		line_paste(&f->line, f->line.length > 0 ? ", " : "", OTHER_BYTES, false);
		line_paste(&f->line, word, OTHER_BYTES, false);
	}
	return true;
}

void form_open_pain(struct app *app)
{
	struct open_form *f = &app->form;
	char text[16];
	if (app->cursor > app->today) {
		app_say(app, true, "Pain is entered for today or a day before; t goes to today.");
		return;
	}
	form_open(app, FORM_PAIN, app->cursor);
	if (!put_signs(f)) {
		form_close(app);
		app_say(app, true, "The warning signs of this day are more than this form holds: see restday help ill.");
		return;
	}
	if (f->base.pain.score != UNKNOWN) {
		snprintf(text, sizeof text, "%d", f->base.pain.score);
		line_set(&f->numbers[SCORE_TEXT], text);
	}
	line_set(&f->numbers[PLACE_TEXT], f->base.pain.place);
	f->answers[STRIDE] = f->base.pain.gait == TRI_YES;
	f->answers[BONE] = f->base.pain.bone == TRI_YES;
	f->answers[CLEARED] = f->base.cleared;
}

static const char *beginning(const struct line *line)
{
	return line->text + strspn(line->text, " ");
}

static void read_pain(struct open_form *f)
{
	const char *score = beginning(&f->numbers[SCORE_TEXT]), *place = beginning(&f->numbers[PLACE_TEXT]);
	size_t digits = strspn(score, "0123456789");
	struct pain *pain = &f->mine.pain;
	pain->score = digits == 0 ? UNKNOWN : digits > 3 ? 1000 : atoi(score);
	if (score[digits + strspn(score + digits, " ")] != '\0')
		ask_refuse(f, SCORE, "\"%.20s\" is no score: say 0 (nothing) to 10.", score);
	else if (pain->score > 10)
		ask_refuse(f, SCORE, "Pain is %.8s: say 0 (nothing) to 10.", score);
	pain->place = place[0] != '\0' ? place : NULL;
	if (ask_changed(f, STRIDE))
		pain->gait = f->answers[STRIDE] == 1 ? TRI_YES : TRI_UNKNOWN;
	if (ask_changed(f, BONE))
		pain->bone = f->answers[BONE] == 1 ? TRI_YES : TRI_UNKNOWN;
}

static void add(char *list, const char *word, size_t n)
{
	size_t used = strlen(list);
	if (n == 0)
		return;
	if (used > 0)
		list[used++] = '\n';
	memcpy(list + used, word, n);
	list[used + n] = '\0';
}

/* The parts of the text between commas; spaces at their ends are not part of them. */
static void add_others(struct open_form *f, char *list)
{
	for (const char *text = f->line.text; *text != '\0';) {
		text += strspn(text, " ,");
		size_t part = strcspn(text, ","), n = part;
		while (n > 0 && text[n - 1] == ' ')
			n--;
		if (n > WORD_BYTES) {
			ask_refuse(f, OTHER, "One sign has %zu bytes: %d are the most; commas part several.", n, WORD_BYTES);
			return;
		}
		add(list, text, n);
		text += part;
	}
}

/* In the order they were entered in; what is new comes last. */
static void read_signs(struct open_form *f)
{
	char *list = f->session_note, word[WORD_BYTES + 1];
	const char *old = f->base.red;
	bool had[SIGNS] = { false };
	list[0] = '\0';
	while (words_next(&old, word)) {
		int listed = name_find(red_names, SIGNS, word);
		if (listed >= 0)
			had[listed] = true;
		if (listed >= 0 ? f->answers[SIGN + listed] == 1 : !ask_changed(f, OTHER))
			add(list, word, strlen(word));
	}
	for (int i = 0; i < SIGNS; i++)
		if (f->answers[SIGN + i] == 1 && !had[i])
			add(list, red_names[i], strlen(red_names[i]));
	if (ask_changed(f, OTHER))
		add_others(f, list);
	f->mine.red = list[0] != '\0' ? list : NULL;
	f->mine.cleared = f->answers[CLEARED] == 1;
}

static void read(struct app *app)
{
	struct open_form *f = &app->form;
	read_pain(f);
	read_signs(f);
	if (f->wrong.code != ERR_NONE)		/* not judged by half a number */
		f->mine.pain = f->base.pain;
}

static bool hint(const struct app *app, int ask, char *text, size_t size)
{
	if (ask < SIGN || ask >= SIGN + SIGNS)
		return false;
	snprintf(text, size, "%s: it holds training back until a doctor has looked, or for %.0f days", asks[ask].hint, app->settings.red_flag_days);
	return true;
}

/* What each part of the form has changed, in words; "" nothing. */
struct parts {
	char pain[32];
	const char *signs, *looked;
};

static struct parts parts_of(const struct open_form *f)
{
	struct parts parts = { .signs = "", .looked = "" };
	struct entry pain = f->base, red = f->base;
	pain.pain = f->mine.pain;
	red.red = f->mine.red;
	if (!entry_equal(&f->base, &pain) && f->mine.pain.score == UNKNOWN)
		snprintf(parts.pain, sizeof parts.pain, "no pain entry");
	else if (!entry_equal(&f->base, &pain))
		snprintf(parts.pain, sizeof parts.pain, "pain %d of 10", f->mine.pain.score);
	if (!entry_equal(&f->base, &red))
		parts.signs = f->mine.red == NULL ? "no warning sign" : strchr(f->mine.red, '\n') == NULL ? "a warning sign" : "warning signs";
	if (f->mine.cleared != f->base.cleared)
		parts.looked = f->mine.cleared ? "a doctor's look" : "no doctor's look";
	return parts;
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	const struct pain *pain = &f->mine.pain;
	char when[DAY_WORDS], text[SAVED_WORDS];
	day_words(f->day, app->today, when);
	if (pain->score == UNKNOWN && (pain->place != NULL || f->answers[STRIDE] == 1 || f->answers[BONE] == 1)) {
		ask_refuse(f, SCORE, "How much does it hurt? Say 0 (nothing) to 10.");
		return;
	}
	if (pain->score == UNKNOWN)
		f->mine.pain = entry_blank.pain;
	struct parts p = parts_of(f);
	bool pain_alone = p.signs[0] == '\0' && p.looked[0] == '\0', signs_alone = p.pain[0] == '\0' && p.looked[0] == '\0';
	const char *two = p.pain[0] != '\0' && p.signs[0] != '\0' ? (p.looked[0] != '\0' ? ", " : " and ") : "";
	const char *three = p.looked[0] != '\0' && (p.pain[0] != '\0' || p.signs[0] != '\0') ? " and " : "";
	if (pain_alone && pain->score != UNKNOWN)
		form_save(app, out, "%s", saved_pain(pain, when, text));
	else if (pain_alone)
		form_save(app, out, "deleted pain of %s", when);
	else if (signs_alone && f->mine.red != NULL)
		form_save(app, out, "%s", saved_signs(f->mine.red, when, text));
	else
		form_save(app, out, "%s%s%s%s%s on %s", p.pain, two, p.signs, three, p.looked, when);
}

const struct ask_form form_pain = { "Pain and warning signs", asks, ROWS, read, save, hint, NULL, NULL, false };
