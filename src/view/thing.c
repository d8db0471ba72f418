/* SPDX-License-Identifier: MIT */
/* One row for each kind of thing: whether the day holds it, how it is called, how it is taken out. */
#include "config.h"

#include "view/thing.h"

#include "model/gentle.h"

#include <stdio.h>
#include <string.h>

const char *session_words(const struct session *s, enum units units, char out[THING_WORDS])
{
	char distance[UNITS_TEXT];
	const char *what = s->purpose != PURPOSE_NONE ? purpose_names[s->purpose] : kind_names[s->kind];
	bool other = s->purpose != PURPOSE_NONE && s->kind != KIND_RUN;
	if (s->metres != UNKNOWN)
		snprintf(out, THING_WORDS, "%s%s%s %s", what, other ? " " : "", other ? kind_names[s->kind] : "", units_say(s->metres, units, distance));
	else if (s->seconds != UNKNOWN)
		snprintf(out, THING_WORDS, "%s%s%s %d min", what, other ? " " : "", other ? kind_names[s->kind] : "", (s->seconds + 30) / 60);
	else
		snprintf(out, THING_WORDS, "%s%s%s", what, other ? " " : "", other ? kind_names[s->kind] : "");
	return out;
}

static bool has_checkin(const struct entry *e)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		if (e->item[i] != UNKNOWN)
			return true;
	return e->sleep_min != UNKNOWN || e->rhr != UNKNOWN || e->rmssd >= 0;
}

const char *tools_words(const char *list, char *text, size_t size)
{
	char word[WORD_BYTES + 1];
	size_t n = 0;
	text[0] = '\0';
	while (n < size && words_next(&list, word))
		n += (size_t)snprintf(text + n, size - n, "%s%s", n > 0 ? ", " : "", word);
	return text;
}

static int how_many(const struct entry *e, enum thing_kind kind)
{
	switch (kind) {
	case THING_SESSION: return e->session_count > 0 ? e->session_count : 0;
	case THING_REST: return e->rest;
	case THING_CHECKIN: return has_checkin(e);
	case THING_NOTE: return e->note != NULL;
	case THING_PLANNED: return e->planned_count;
	case THING_PLAN_REST: return e->plan_rest;
	case THING_IDLE: return e->session_count == 0 && !e->rest;
	case THING_ILLNESS: return e->illness.present;
	case THING_PAIN: return e->pain.score != UNKNOWN;
	case THING_RED: return e->red != NULL || e->cleared;
	case THING_RACE: return e->race.metres != UNKNOWN;
	case THING_BLOCK: return e->block != BLOCK_NONE;
	case THING_TOOLS: return e->tools != NULL;
	case THING_OVERRIDE: return e->override.to != TAKEN_NONE;
	case THING_KINDS: break;
	}
	return 0;
}

int things_of(const struct entry *e, struct thing out[THINGS_MAX])
{
	int n = 0;
	for (int kind = 0; kind < THING_KINDS; kind++)
		for (int i = 0; i < how_many(e, (enum thing_kind)kind) && n < THINGS_MAX; i++)
			out[n++] = (struct thing){ (enum thing_kind)kind, i };
	return n;
}

const char *thing_words(const struct entry *e, struct thing t, enum units units, char out[THING_WORDS])
{
	static const char *const names[THING_KINDS] = {
		[THING_REST] = "rest day", [THING_CHECKIN] = "check-in", [THING_IDLE] = "nothing done", [THING_NOTE] = "note", [THING_PLAN_REST] = "planned rest day", [THING_ILLNESS] = "illness",
		[THING_RED] = "warning signs", [THING_TOOLS] = "recovery tools",
	};
	char words[THING_WORDS];
	switch (t.kind) {
	case THING_SESSION:
		return session_words(&e->sessions[t.index], units, out);
	case THING_PLANNED:
		snprintf(out, THING_WORDS, "planned %.*s", THING_WORDS - 16, session_words(&e->planned[t.index], units, words));
		return out;
	case THING_REST:
		if (e->rest_purpose == REST_PLAIN)
			break;
		snprintf(out, THING_WORDS, "rest day (%s)", rest_purpose_names[e->rest_purpose]);
		return out;
	case THING_PAIN:
		snprintf(out, THING_WORDS, "pain %d of 10", e->pain.score);
		return out;
	case THING_RACE:
		snprintf(out, THING_WORDS, "race entry of %s", units_say(e->race.metres, units, words));
		return out;
	case THING_BLOCK:
		snprintf(out, THING_WORDS, "%s week", e->block == BLOCK_RECOVERY ? "recovery" : "high-volume");
		return out;
	case THING_OVERRIDE:
		snprintf(out, THING_WORDS, "override to %s", taken_names[e->override.to]);
		return out;
	default:
		break;
	}
	snprintf(out, THING_WORDS, "%s", names[t.kind]);
	return out;
}

const struct session *thing_against_rest(const struct session *list, int count)
{
	for (int i = 0; i < count; i++)
		if (!session_gentle(&list[i]))
			return &list[i];
	return NULL;
}

static int without(const struct session *from, int n, int index, struct session list[SESSIONS_MAX])
{
	int kept = 0;
	for (int i = 0; i < n && i <= SESSIONS_MAX; i++)
		if (i != index)
			list[kept++] = from[i];
	return kept;
}

void thing_remove(struct entry *e, struct thing t, struct session list[SESSIONS_MAX])
{
	switch (t.kind) {
	case THING_SESSION:
		/* The last one leaves the day not known: nobody said that nothing was done. */
		e->session_count = without(e->sessions, e->session_count, t.index, list);
		e->sessions = list;
		if (e->session_count == 0)
			e->session_count = UNKNOWN;
		break;
	case THING_PLANNED:
		e->planned_count = without(e->planned, e->planned_count, t.index, list);
		e->planned = list;
		break;
	case THING_CHECKIN:
		memcpy(e->item, entry_blank.item, sizeof e->item);
		e->sleep_min = entry_blank.sleep_min;
		e->rhr = entry_blank.rhr;
		e->rmssd = entry_blank.rmssd;
		break;
	case THING_REST:
		e->rest = false;
		e->rest_purpose = REST_PLAIN;
		if (e->session_count == 0)		/* only the rest said so */
			e->session_count = UNKNOWN;
		break;
	case THING_NOTE: e->note = NULL; break;
	case THING_PLAN_REST: e->plan_rest = false; break;
	case THING_IDLE: e->session_count = UNKNOWN; break;
	case THING_ILLNESS: e->illness = entry_blank.illness; break;
	case THING_PAIN: e->pain = entry_blank.pain; break;
	case THING_RED:
		e->red = NULL;
		e->cleared = false;
		break;
	case THING_RACE: e->race = entry_blank.race; break;
	case THING_BLOCK: e->block = BLOCK_NONE; break;
	case THING_TOOLS: e->tools = NULL; break;
	case THING_OVERRIDE: e->override = entry_blank.override; break;
	case THING_KINDS: break;
	}
}
