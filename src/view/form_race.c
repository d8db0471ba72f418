/* SPDX-License-Identifier: MIT */
/* A race as an entry of its own, past or to come.  A session with the purpose race is one too, without it; where a day holds both,
   the rules read this entry, so that is said. */
#include "config.h"

#include "view/form_ask.h"

#include "model/say.h"
#include "view/saved.h"

#include <stdio.h>
#include <string.h>

enum { DISTANCE, JOGGED, ROWS };
enum { DISTANCE_TEXT, DISTANCE_BYTES = 60 };

static const struct ask asks[ROWS] = {
	[DISTANCE] = { ASK_TEXT, "Distance", "a number (21.1), 10k, 13.1mi, half or marathon; none takes the race away", NULL,
		DISTANCE_TEXT, DISTANCE_BYTES, 16 },
	[JOGGED] = { ASK_TICK, "Jogged, not raced", "you are only taking part: the days after it are not held back", NULL, 0, 0, 0 },
};

void form_open_race(struct app *app)
{
	struct open_form *f = &app->form;
	char text[UNITS_TEXT];
	form_open(app, FORM_RACE, app->cursor);
	if (f->base.race.metres != UNKNOWN)
		line_set(&f->numbers[DISTANCE_TEXT], say_race_back(f->base.race.metres, app->prefs.units, text));
	f->answers[JOGGED] = f->base.race.raced == TRI_NO;
}

void form_race_words(struct open_form *f, const char *words)
{
	line_set(&f->numbers[DISTANCE_TEXT], words);
	f->answers[JOGGED] = 0;
	f->answered |= 1u << JOGGED;
}

/* What is typed, without spaces around it. */
static const char *distance(const struct open_form *f, char text[DISTANCE_BYTES + 1])
{
	const char *begin = f->numbers[DISTANCE_TEXT].text;
	begin += strspn(begin, " ");
	size_t n = strlen(begin);
	while (n > 0 && begin[n - 1] == ' ')
		n--;
	snprintf(text, DISTANCE_BYTES + 1, "%.*s", (int)n, begin);
	return text;
}

static void read(struct app *app)
{
	struct open_form *f = &app->form;
	struct race *race = &f->mine.race;
	char text[DISTANCE_BYTES + 1];
	*race = entry_blank.race;
	distance(f, text);
	if (text[0] == '\0' || say_none(text))
		return;
	if (!say_race(text, app->prefs.units, race, &f->wrong))
		f->wrong_field = DISTANCE;
	else if (race->raced == TRI_UNKNOWN)		/* not said behind the distance */
		race->raced = !ask_changed(f, JOGGED) ? f->base.race.raced : f->answers[JOGGED] == 1 ? TRI_NO : TRI_UNKNOWN;
}

static void save(struct app *app, struct effect *out)
{
	struct open_form *f = &app->form;
	const struct race *race = &f->mine.race;
	char text[DISTANCE_BYTES + 1], when[DAY_WORDS], said[SAVED_WORDS];
	bool blank = distance(f, text)[0] == '\0', had = f->base.race.metres != UNKNOWN;
	day_words(f->day, app->today, when);
	if (blank && (!had || ask_changed(f, JOGGED)))
		ask_refuse(f, DISTANCE, "How far? Say a number of %s, 10k, 13.1mi, half or marathon.", units_names[app->prefs.units]);
	else if (race->metres == UNKNOWN)
		form_save(app, out, "deleted race of %s", when);
	else
		form_save(app, out, "%s", saved_race(race, app->prefs.units, when, said));
}

static bool race_among(const struct session *list, int count)
{
	for (int i = 0; i < count; i++)
		if (list[i].purpose == PURPOSE_RACE)
			return true;
	return false;
}

static void about(const struct open_form *f, const struct app *app, char *text, size_t size)
{
	char far[UNITS_TEXT];
	const struct race *race = &f->mine.race;
	const char *jogged = race->raced == TRI_NO ? ", jogged" : "", *ahead = f->day > app->today ? ", a race to come" : "";
	size_t n = 0;
	text[0] = '\0';
	if (race->metres == UNKNOWN)
		return;
	n = (size_t)snprintf(text, size, "%s%s%s.", units_say(race->metres, app->prefs.units, far), jogged, ahead);
	if (race_among(f->base.sessions, f->base.session_count) || race_among(f->base.planned, f->base.planned_count))
		snprintf(text + n, size - n, " The day has a race among its sessions: this entry counts in its place.");
}

const struct ask_form form_race = { "Race", asks, ROWS, read, save, NULL, NULL, about, false };
