/* SPDX-License-Identifier: MIT */
/* What an entry may hold.  Forms, commands and imports all ask here, the CHECK constraints of the diary stand under it,
   and tests compare the two. */
#include "config.h"

#include "base/utf8.h"
#include "model/entry.h"
#include "model/gentle.h"
#include "model/range.h"

#include <string.h>

/* UNKNOWN passes; every other negative number is out of range. */
static bool in_range(const struct range *range, const char *where, const char *name, double value, struct err *err)
{
	return (value >= UNKNOWN && value <= UNKNOWN) || range_check(range, where, name, value, err);
}

static bool text_ok(const char *where, const char *name, const char *text, bool note, size_t most, struct err *err)
{
	if (text == NULL)
		return true;
	if (text[0] == '\0')
		return err_set(err, ERR_INPUT, "%s%s is empty: leave it out instead", where, name);
	if (strlen(text) > most)
		return err_set(err, ERR_INPUT, "%s%s is %zu bytes long: %zu is the most", where, name, strlen(text), most);
	if (!utf8_storable(text, note))
		return err_set(err, ERR_INPUT, "%s%s holds control characters or is not UTF-8: plain text is accepted", where, name);
	return true;
}

/* Lists of words are kept one a line, so a line break is the one control character they hold. */
static bool words_ok(const char *name, const char *list, struct err *err)
{
	if (list == NULL)
		return true;
	int n = 0;
	for (const char *line = list;; line++) {
		size_t length = strcspn(line, "\n");
		char word[WORD_BYTES + 1];
		if (++n > WORDS_MAX)
			return err_set(err, ERR_INPUT, "%s has more than %d words", name, WORDS_MAX);
		if (length > WORD_BYTES)
			return err_set(err, ERR_INPUT, "%s: a word is %zu bytes long: %d is the most", name, length, WORD_BYTES);
		memcpy(word, line, length);
		word[length] = '\0';
		if (!text_ok("", name, word, false, WORD_BYTES, err))
			return false;
		line += length;
		if (*line == '\0')
			return true;
	}
}

/* The name is put before a sentence only when there is one: every day read or imported comes through here. */
static bool session_fits(const struct session *s, struct err *err)
{
	if (s->start != UNKNOWN && (s->start < 0 || s->start > 1439))
		return err_set(err, ERR_INPUT, "start is minute %d of the day: say 00:00 to 23:59", s->start);
	return (s->seconds == UNKNOWN || range_check(&range_min, "", "min", s->seconds / 60.0, err)) &&
	       (s->metres == UNKNOWN || range_check(&range_km, "", "km", s->metres / 1000.0, err)) &&
	       in_range(&range_rpe, "", "rpe", s->rpe, err) && in_range(&range_hr, "", "hr", s->hr, err) &&
	       in_range(&range_hr, "", "hr_max", s->hr_max, err) && text_ok("", "note", s->note, true, NOTE_BYTES, err);
}

bool session_check(const struct session *s, const char *name, struct err *err)
{
	return session_fits(s, err) || (name[0] != '\0' && err_prefix(err, "%s.", name));
}

static bool sessions_check(const char *list, const struct session *s, int n, struct err *err)
{
	if (n > SESSIONS_MAX)
		return err_set(err, ERR_INPUT, "%s: %d in one day, %d is the most", list, n, SESSIONS_MAX);
	for (int i = 0; i < n; i++)
		if (!session_fits(&s[i], err))
			return err_prefix(err, "%s[%d].", list, i);
	return true;
}

static bool override_check(const struct override *o, struct err *err)
{
	if (o->to < TAKEN_NONE || o->to > TAKEN_TRAIN || (o->to == TAKEN_NONE && o->why != NULL))
		return err_set(err, ERR_INPUT, "override.to is %s: say train, easy, active or passive", o->to == TAKEN_NONE ? "missing" : "none of these");
	if (o->to != TAKEN_NONE && (o->why == NULL || (o->why[0] == ' ' && o->why[strspn(o->why, " ")] == '\0')))
		return err_set(err, ERR_INPUT, "override.why is missing: a reason belongs to it, a few words on one line");
	return text_ok("override.", "why", o->why, false, WORD_BYTES, err);
}

bool entry_check(const struct entry *e, struct err *err)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		if (e->item[i] != UNKNOWN && !range_check_item((enum item)i, e->item[i], err))
			return false;
	if (!in_range(&range_sleep_min, "", "sleep_min", e->sleep_min, err) || !in_range(&range_rhr, "", "rhr", e->rhr, err) ||
	    !(e->rmssd < 0 || range_check(&range_rmssd, "", "rmssd", e->rmssd, err)))
		return false;
	if (!text_ok("", "note", e->note, true, NOTE_BYTES, err) ||
	    !sessions_check("sessions", e->sessions, e->session_count, err) ||
	    !sessions_check("planned", e->planned, e->planned_count, err))
		return false;
	if (e->rest)
		for (int i = 0; i < e->session_count; i++)
			if (!session_gentle(&e->sessions[i]))
				return err_set(err, ERR_INPUT, "rest: a rest day holds no session but a gentle one (a walk or mobility, "
					"effort 2 at most, 45 minutes at most)");
	if (e->illness.present && e->illness.where == WHERE_NONE && e->illness.fever != TRI_YES)
		return err_set(err, ERR_INPUT, "illness.where is missing: say above or below (the neck), or fever");
	if (e->pain.score == UNKNOWN && (e->pain.place != NULL || e->pain.gait != TRI_UNKNOWN || e->pain.bone != TRI_UNKNOWN))
		return err_set(err, ERR_INPUT, "pain.score is missing: say 0 to 10");
	if (!in_range(&range_pain, "pain.", "score", e->pain.score, err) || !text_ok("pain.", "place", e->pain.place, false, WORD_BYTES, err))
		return false;
	if (e->race.metres != UNKNOWN && !range_check(&range_km, "race.", "km", e->race.metres / 1000.0, err))
		return false;
	return words_ok("red", e->red, err) && words_ok("tools", e->tools, err) && override_check(&e->override, err);
}
