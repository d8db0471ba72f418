/* SPDX-License-Identifier: MIT */
/* The rows stand in the order in which a line is written.  Offsets instead of functions: the model is plain structs, and a
   key should cost one row. */
#include "config.h"

#include "exchange/field.h"

#include <string.h>

#define AT(field) offsetof(struct entry, field)
#define ITEM(id, key) { .name = key, .type = FIELD_ITEM, .offset = AT(item) + (id) * sizeof(int), .choice = id }
#define NUMBER(key, kind, where, limits) { .name = key, .type = kind, .offset = where, .range = limits }
#define CHOICE(key, where, list, count) { .name = key, .type = FIELD_CHOICE, .offset = where, .names = list, .choice = count }
#define PLAIN(key, kind, where) { .name = key, .type = kind, .offset = where }
#define GROUP(key, rows, flag) { .name = key, .type = FIELD_GROUP, .members = rows, .extra = flag }

_Static_assert(sizeof(enum kind) == sizeof(int) && sizeof(enum purpose) == sizeof(int) && sizeof(enum talk) == sizeof(int) &&
	sizeof(enum after) == sizeof(int) && sizeof(enum tri) == sizeof(int) && sizeof(enum where) == sizeof(int) &&
	sizeof(enum rest_purpose) == sizeof(int) && sizeof(enum block) == sizeof(int) && sizeof(enum taken_as) == sizeof(int), "the table reads enums as ints");

static const struct field rest_fields[] = {
	CHOICE("purpose", AT(rest_purpose), rest_purpose_names, REST_PURPOSES),
	{ .name = NULL },
};

static const struct field illness_fields[] = {
	CHOICE("where", AT(illness.where), where_names, 2),
	PLAIN("fever", FIELD_TRI, AT(illness.fever)),
	PLAIN("mild", FIELD_TRI, AT(illness.mild)),
	{ .name = NULL },
};

static const struct field pain_fields[] = {
	{ .name = "score", .type = FIELD_WHOLE, .offset = AT(pain.score), .range = &range_pain, .needed = true },
	PLAIN("gait", FIELD_TRI, AT(pain.gait)),
	PLAIN("bone", FIELD_TRI, AT(pain.bone)),
	PLAIN("place", FIELD_TEXT, AT(pain.place)),
	{ .name = NULL },
};

static const struct field race_fields[] = {
	{ .name = "km", .type = FIELD_METRES, .offset = AT(race.metres), .range = &range_km, .needed = true },
	PLAIN("raced", FIELD_TRI, AT(race.raced)),
	{ .name = NULL },
};

static const struct field override_fields[] = {
	{ .name = "to", .type = FIELD_CHOICE, .offset = AT(override.to), .names = taken_names, .choice = TAKEN_COUNT, .needed = true },
	{ .name = "why", .type = FIELD_TEXT, .offset = AT(override.why), .needed = true },
	{ .name = NULL },
};

const struct field day_fields[] = {
	ITEM(ITEM_ENERGY, "energy"), ITEM(ITEM_LEGS, "legs"), ITEM(ITEM_MUSCLES, "muscles"),
	ITEM(ITEM_SLEEP_QUALITY, "sleep_quality"), ITEM(ITEM_MOOD, "mood"), ITEM(ITEM_MOTIVATION, "motivation"),
	ITEM(ITEM_SUPPLENESS, "suppleness"), ITEM(ITEM_RESTED, "rested"), ITEM(ITEM_FOCUS, "focus"), ITEM(ITEM_CALM, "calm"),
	NUMBER("sleep_min", FIELD_WHOLE, AT(sleep_min), &range_sleep_min),
	NUMBER("rhr", FIELD_WHOLE, AT(rhr), &range_rhr),
	NUMBER("rmssd", FIELD_REAL, AT(rmssd), &range_rmssd),
	{ .name = "sessions", .type = FIELD_SESSIONS, .offset = AT(sessions), .extra = AT(session_count), .zero = true },
	{ .name = "planned", .type = FIELD_SESSIONS, .offset = AT(planned), .extra = AT(planned_count) },
	PLAIN("plan_rest", FIELD_FLAG, AT(plan_rest)),
	PLAIN("cleared", FIELD_FLAG, AT(cleared)),
	GROUP("rest", rest_fields, AT(rest)),
	GROUP("illness", illness_fields, AT(illness.present)),
	GROUP("pain", pain_fields, FIELD_NO_FLAG),
	PLAIN("red", FIELD_WORDS, AT(red)),
	GROUP("race", race_fields, FIELD_NO_FLAG),
	CHOICE("block", AT(block), block_names, BLOCKS),
	PLAIN("tools", FIELD_WORDS, AT(tools)),
	GROUP("override", override_fields, FIELD_NO_FLAG),
	PLAIN("note", FIELD_TEXT, AT(note)),
	{ .name = NULL },
};
#undef AT

#define AT(field) offsetof(struct session, field)
const struct field session_fields[] = {
	{ .name = "kind", .type = FIELD_CHOICE, .offset = AT(kind), .names = kind_names, .choice = KIND_COUNT, .needed = true },
	CHOICE("purpose", AT(purpose), purpose_names, PURPOSE_COUNT),
	NUMBER("min", FIELD_SECONDS, AT(seconds), &range_min),
	NUMBER("km", FIELD_METRES, AT(metres), &range_km),
	NUMBER("rpe", FIELD_WHOLE, AT(rpe), &range_rpe),
	NUMBER("hr", FIELD_WHOLE, AT(hr), &range_hr),
	NUMBER("hr_max", FIELD_WHOLE, AT(hr_max), &range_hr),
	CHOICE("talk", AT(talk), talk_names, 3),
	CHOICE("after", AT(after), after_names, 3),
	PLAIN("faster", FIELD_FLAG, AT(faster)),
	PLAIN("start", FIELD_CLOCK, AT(start)),
	PLAIN("note", FIELD_TEXT, AT(note)),
	{ .name = NULL },
};

int field_int(const void *base, size_t offset)
{
	int value;
	memcpy(&value, (const char *)base + offset, sizeof value);
	return value;
}

bool field_flag(const void *base, size_t offset)
{
	bool value;
	memcpy(&value, (const char *)base + offset, sizeof value);
	return value;
}

double field_real(const void *base, size_t offset)
{
	double value;
	memcpy(&value, (const char *)base + offset, sizeof value);
	return value;
}

const char *field_text(const void *base, size_t offset)
{
	const char *value;
	memcpy(&value, (const char *)base + offset, sizeof value);
	return value;
}

const struct session *field_sessions(const void *base, size_t offset)
{
	const struct session *value;
	memcpy(&value, (const char *)base + offset, sizeof value);
	return value;
}
