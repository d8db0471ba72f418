/* SPDX-License-Identifier: MIT */
/* checkin: words with = are answers, the others are the note. */
#include "config.h"

#include "cli/ask.h"
#include "cli/command.h"
#include "cli/edit.h"
#include "cli/morning.h"
#include "cli/note.h"
#include "model/say.h"
#include "recovery/past.h"
#include "recovery/words.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static const char *const number_names[] = { "sleep", "rhr", "hrv" };
enum { NUMBER_NAMES = sizeof number_names / sizeof number_names[0] };

/* The name of the answer that the first `n` bytes of `word` mean, or NULL. */
static const char *answer_name(const char *word, size_t n)
{
	char name[32];
	if (n == 0 || n >= sizeof name)
		return NULL;
	memcpy(name, word, n);
	name[n] = '\0';
	int i = item_meant(name);
	if (i >= 0)
		return items[i].name;
	i = name_find(number_names, NUMBER_NAMES, name);
	return i >= 0 ? number_names[i] : NULL;
}

/* "energy 3" or "energy:3" is an answer that lacks its =, and would be lost in a note. */
static bool check_equals(const char *word, const char *next, struct err *err)
{
	size_t n = strcspn(word, ":");
	const char *value = word[n] == ':' && word[n + 1] != '\0' ? word + n + 1 : next;
	const char *name = answer_name(word, n);
	if (name == NULL || value == NULL || value[0] == '\0' || value[strspn(value, "0123456789:.")] != '\0')
		return true;
	return err_set(err, ERR_USAGE, "an answer has an =: say %s=%.20s (a note that begins so goes by `restday note`)", name, value);
}

/* A name said twice would leave open which of the two is meant. */
static bool check_once(const char *word, const char *const *before, int count, struct err *err)
{
	size_t n = strcspn(word, "=") + 1;
	for (int i = 0; i < count; i++)
		if (strncasecmp(before[i], word, n) == 0)
			return err_set(err, ERR_USAGE, "%.*s is said twice: \"%.40s\" and \"%.40s\"", (int)(n - 1), word, before[i], word);
	return true;
}

static bool read_words(struct cli *c, struct entry *e, struct str *note, struct err *err)
{
	int first = c->args.next;
	for (const char *word; (word = args_take(&c->args)) != NULL;) {
		if (strchr(word, '=') != NULL) {
			if (!check_once(word, c->args.words + first, c->args.next - 1 - first, err) || !say_answer(word, e, err))
				return false;
			continue;
		}
		if (note->length == 0 && !check_equals(word, args_peek(&c->args), err))
			return false;
		if (note->length > 0)
			str_add_char(note, ' ');
		str_add(note, word);
	}
	return true;
}

static bool save(struct cli *c, struct edit *edit, const struct str *line, struct err *err)
{
	struct str note = { 0 };
	if (line->length > 0) {
		note_add(&note, edit->base.note, str_text(line));
		edit->mine.note = str_text(&note);
	}
	bool ok = edit_save(c, edit, "check-in of", err);
	str_free(&note);
	return ok;
}

/* The words are read over a blank entry first, so that a wrong one is refused before a diary is made. */
static bool say_words(struct cli *c, day x, struct str *note, struct err *err)
{
	struct edit edit;
	struct entry trial = entry_blank;
	int start = c->args.next;
	if (!read_words(c, &trial, note, err))
		return false;
	c->args.next = start;
	str_clear(note);
	bool ok = edit_begin(c, x, &edit, err) && read_words(c, &edit.mine, note, err) && save(c, &edit, note, err) &&
		edit_verdict(c, err);
	edit_end(&edit);
	return ok;
}

/* `h`, which `open` borrows from, is for the caller to free where this goes well. */
static bool look_back(struct cli *c, day x, struct ask_usual *usual, struct ask_open *open, struct history *h, struct err *err)
{
	struct past past;
	*usual = (struct ask_usual){ .sleep = "" };
	if (!morning_window(c, x, x, h, err))
		return false;
	*open = (struct ask_open){ .today = c->today };
	open->illness = history_open_illness(h, x, &open->ill);
	open->pain = history_open_pain(h, x, c->settings.pain_no_impact, &open->hurt);
	past_look(&past, h, x, &c->settings, NULL);
	if (past_sleep(&past, 0)->known)
		say_minutes((int)past_sleep(&past, 0)->mid, usual->sleep);
	if (past_rhr(&past, 0)->known)
		snprintf(usual->rhr, sizeof usual->rhr, "%.0f", past_rhr(&past, 0)->mid);
	if (past.hrv.base >= c->settings.hrv_base_least)
		snprintf(usual->hrv, sizeof usual->hrv, "%.0f", exp(past.hrv.mean));
	return true;
}

static bool show_brief(struct cli *c, day x, struct err *err)
{
	struct morning m;
	if (!morning_read(c, x, &m, err))
		return false;
	str_add_char(&c->out, '\n');
	morning_text(c, &m, true, &c->out);
	morning_free(&m);
	return true;
}

/* Who asks for the questions over an empty diary meets restday for the first time. */
static bool greet(struct cli *c, struct err *err)
{
	day first, last;
	struct err none = { ERR_NONE, "" };
	if (!diary_span(c->diary, &first, &last, &none)) {
		if (none.code != ERR_NONE) {
			*err = none;
			return false;
		}
		struct str text = { 0 };
		print_line(&text, &c->look, 0, TONE_PLAIN, words_programme);
		print_line(&text, &c->look, 0, TONE_PLAIN, words_notice);
		fprintf(stderr, "%s\n", str_text(&text));
		str_free(&text);
	}
	return true;
}

static bool ask_words(struct cli *c, day x, struct str *note, struct err *err)
{
	struct edit edit;
	struct ask_usual usual;
	struct ask_open open;
	struct history before = { 0 };
	bool ok = edit_begin(c, x, &edit, err) && look_back(c, x, &usual, &open, &before, err) && greet(c, err);
	if (ok && !ask_checkin(stdin, stderr, &c->look, &usual, &open, &edit.mine, note))
		ok = err_set(err, ERR_NOTHING, "nothing was answered, and nothing was saved");
	ok = ok && save(c, &edit, note, err) && show_brief(c, x, err);
	history_free(&before);
	edit_end(&edit);
	return ok;
}

bool cmd_checkin(struct cli *c, struct err *err)
{
	day x;
	struct str note = { 0 };
	bool ok = cli_day(c, false, &x, err) && cli_not_later(c, x, "a check-in", err);
	if (ok && args_peek(&c->args) != NULL)
		ok = say_words(c, x, &note, err);
	else if (ok && cli_may_ask(c))
		ok = ask_words(c, x, &note, err);
	else if (ok)
		ok = err_set(err, ERR_USAGE, "checkin needs answers, such as energy=3 legs=2 sleep=6:20, or a terminal to ask on");
	str_free(&note);
	return ok;
}
