/* SPDX-License-Identifier: MIT */
/* One day as a value: blank, compared, merged field by field. */
#include "config.h"

#include "model/entry.h"

#include "model/gentle.h"

#include <stddef.h>
#include <string.h>

const char *const where_names[2] = { "above", "below" };
const char *const rest_purpose_names[REST_PURPOSES] = { "", "week", "long", "sleep", "mind", "illness" };
const char *const block_names[BLOCKS] = { "", "recovery", "volume" };
const char *const taken_names[TAKEN_COUNT] = { "passive", "active", "easy", "train" };
const char *const red_names[7] = { "chest", "faint", "palpitations", "breath", "urine", "heat", "calf" };
const char *const red_words[7] = {
	"chest pain or pressure", "fainting, or nearly", "a racing or irregular heartbeat with dizziness",
	"breathlessness out of proportion", "dark urine after a great effort", "confusion or collapse in the heat",
	"swelling of one calf",
};
const char *const tool_names[TOOL_NAMES] = { "roller", "boots", "massage" };

#define U UNKNOWN
const struct entry entry_blank = {
	.item = { U, U, U, U, U, U, U, U, U, U }, .sleep_min = U, .rhr = U, .rmssd = U, .session_count = U,
	.illness = { false, WHERE_NONE, TRI_UNKNOWN, TRI_UNKNOWN }, .pain = { U, TRI_UNKNOWN, TRI_UNKNOWN, NULL },
	.race = { U, TRI_UNKNOWN }, .override = { TAKEN_NONE, NULL },
};
#undef U

static bool same_text(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_sessions(const struct session *a, int na, const struct session *b, int nb)
{
	if (na != nb)
		return false;
	for (int i = 0; i < na; i++)
		if (!session_equal(&a[i], &b[i]))
			return false;
	return true;
}

static bool same_illness(const struct illness *a, const struct illness *b)
{
	return a->present == b->present && a->where == b->where && a->fever == b->fever && a->mild == b->mild;
}

static bool same_pain(const struct pain *a, const struct pain *b)
{
	return a->score == b->score && a->gait == b->gait && a->bone == b->bone && same_text(a->place, b->place);
}

static bool same_race(const struct race *a, const struct race *b)
{
	return a->metres == b->metres && a->raced == b->raced;
}

static bool same_override(const struct override *a, const struct override *b)
{
	return a->to == b->to && same_text(a->why, b->why);
}

/* Written once: each group of fields, when it differs and how it is carried over. */
static bool differ(const struct entry *a, const struct entry *b, struct entry *into)
{
	bool any = false;
#define GROUP(unequal, carry) do { if (unequal) { any = true; if (into != NULL) { carry; } else return true; } } while (0)
	for (int i = 0; i < ITEM_COUNT; i++)
		GROUP(a->item[i] != b->item[i], into->item[i] = b->item[i]);
	GROUP(a->sleep_min != b->sleep_min, into->sleep_min = b->sleep_min);
	GROUP(a->rhr != b->rhr, into->rhr = b->rhr);
	GROUP(a->rmssd < b->rmssd || a->rmssd > b->rmssd, into->rmssd = b->rmssd);
	GROUP(!same_text(a->note, b->note), into->note = b->note);
	GROUP(!same_sessions(a->sessions, a->session_count, b->sessions, b->session_count),
		into->sessions = b->sessions; into->session_count = b->session_count);
	GROUP(!same_sessions(a->planned, a->planned_count, b->planned, b->planned_count),
		into->planned = b->planned; into->planned_count = b->planned_count);
	GROUP(a->rest != b->rest || a->rest_purpose != b->rest_purpose, into->rest = b->rest; into->rest_purpose = b->rest_purpose);
	GROUP(a->plan_rest != b->plan_rest, into->plan_rest = b->plan_rest);
	GROUP(!same_illness(&a->illness, &b->illness), into->illness = b->illness);
	GROUP(!same_pain(&a->pain, &b->pain), into->pain = b->pain);
	GROUP(!same_text(a->red, b->red), into->red = b->red);
	GROUP(a->cleared != b->cleared, into->cleared = b->cleared);
	GROUP(!same_race(&a->race, &b->race), into->race = b->race);
	GROUP(a->block != b->block, into->block = b->block);
	GROUP(!same_text(a->tools, b->tools), into->tools = b->tools);
	GROUP(!same_override(&a->override, &b->override), into->override = b->override);
#undef GROUP
	return any;
}

bool entry_equal(const struct entry *a, const struct entry *b)
{
	return !differ(a, b, NULL);
}

bool entry_is_blank(const struct entry *e)
{
	return entry_equal(e, &entry_blank);
}

void entry_merge(struct entry *into, const struct entry *base, const struct entry *mine)
{
	differ(base, mine, into);
}

void entry_settle(struct entry *e)
{
	for (int i = 0; e->rest && i < e->session_count; i++)
		if (!session_gentle(&e->sessions[i]))
			e->rest = false, e->rest_purpose = REST_PLAIN;
}

bool entry_known(const struct entry *e)
{
	return e->session_count != UNKNOWN || e->rest;
}

int entry_core_known(const struct entry *e)
{
	int n = 0;
	for (int i = 0; i < ITEM_CORE; i++)
		n += e->item[i] != UNKNOWN;
	return n;
}

bool words_next(const char **list, char *word)
{
	if (*list == NULL || **list == '\0')
		return false;
	size_t n = strcspn(*list, "\n");
	size_t kept = n < WORD_BYTES ? n : WORD_BYTES;
	memcpy(word, *list, kept);
	word[kept] = '\0';
	*list += n + ((*list)[n] == '\n');
	return true;
}
