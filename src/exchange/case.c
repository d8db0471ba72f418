/* SPDX-License-Identifier: MIT */
/* One case of `restday assess` into a history.  The days are read as strictly as an import; a name, a title or an expected
   answer beside them is let pass, so that a file of examples can be fed as it is. */
#include "config.h"

#include "exchange/case.h"

#include "base/arena.h"
#include "base/mem.h"
#include "base/near.h"
#include "exchange/day_json.h"
#include "exchange/json.h"
#include "model/say.h"

#include <stdlib.h>
#include <string.h>

struct owned {
	struct arena arena;
	struct entry days[HISTORY_BEFORE + 1 + HISTORY_AFTER];
};

static const char *const case_keys[] = { "date", "settings", "diary" };

/* Weeks are declared by lists of their Mondays, and kept in the history as blocks of days. */
static const struct { const char *name; enum block block; } week_lists[] = {
	{ "recovery_week", BLOCK_RECOVERY }, { "high_volume", BLOCK_VOLUME },
};

static bool check_keys(json_t *object, struct err *err)
{
	for (void *i = json_object_iter(object); i != NULL; i = json_object_iter_next(object, i)) {
		const char *key = json_object_iter_key(i);
		bool known = false;
		for (size_t k = 0; k < 3; k++)
			known = known || strcmp(key, case_keys[k]) == 0;
		for (size_t k = 0; k < 3 && !known; k++)
			if (near_word(key, case_keys[k]))
				return err_set(err, ERR_INPUT, "%.60s is not a key of a case: did you mean %s?", key, case_keys[k]);
	}
	return true;
}

static bool read_day(const json_t *value, const char *name, day *out, struct err *err)
{
	char text[48];
	if (json_is_string(value) && day_from_iso(json_string_value(value), out))
		return true;
	if (value == NULL)
		return err_set(err, ERR_INPUT, "%s is missing: say a day as \"2026-03-01\"", name);
	return err_set(err, ERR_INPUT, "%s is %s: say a day as \"2026-03-01\", years 1900 to 2199", name, json_quoted(value, text));
}

/* Both blocks may hold for one week, so each takes a day of it that is free. */
static void declare_week(const struct history *h, day monday, enum block block)
{
	for (day y = monday; y < monday + 7; y++) {
		if (y < h->first || y >= h->first + h->count)
			continue;
		struct entry *e = &h->days[y - h->first];
		if (e->block != BLOCK_NONE && e->block != block)
			continue;
		e->block = block;
		return;
	}
}

static bool read_weeks(const char *name, enum block block, json_t *list, const struct history *h, struct err *err)
{
	size_t i;
	json_t *value;
	char text[48];
	if (!json_is_array(list))
		return err_set(err, ERR_INPUT, "settings.%s is %s: say a list of Mondays", name, json_quoted(list, text));
	json_array_foreach (list, i, value) {
		day monday;
		if (!read_day(value, "a Monday", &monday, err))
			return err_prefix(err, "settings.%s[%zu]: ", name, i);
		if (day_weekday(monday) != MONDAY)
			return err_set(err, ERR_INPUT, "settings.%s[%zu] is a %s: say the Monday of the week", name, i,
				weekday_names[day_weekday(monday)]);
		declare_week(h, monday, block);
	}
	return true;
}

static bool read_number(const char *name, json_t *value, struct settings *s, struct err *err)
{
	char low[32], high[32], said[48];
	size_t i = 0;
	while (i < setting_count && strcmp(setting_table[i].name, name) != 0)
		i++;
	if (i == setting_count) {
		for (i = 0; i < setting_count; i++)
			if (near_word(name, setting_table[i].name))
				return err_set(err, ERR_INPUT, "settings.%.60s is not a setting: did you mean %s?", name, setting_table[i].name);
		return err_set(err, ERR_INPUT, "settings.%.60s is not a setting: restday-rules(7) lists them", name);
	}
	if (json_is_number(value) && settings_set(s, name, json_number_value(value)))
		return true;
	return err_set(err, ERR_INPUT, "settings.%s is %s: %s to %s is accepted", name, json_quoted(value, said),
		say_number(setting_table[i].low, low), say_number(setting_table[i].high, high));
}

static bool read_settings(json_t *object, struct case_in *out, struct err *err)
{
	settings_preset(&out->settings);
	if (object == NULL || json_is_null(object))
		return true;
	if (!json_is_object(object))
		return err_set(err, ERR_INPUT, "settings is %s: say an object {...}", json_said(object));
	for (void *i = json_object_iter(object); i != NULL; i = json_object_iter_next(object, i)) {
		const char *key = json_object_iter_key(i);
		json_t *value = json_object_iter_value(i);
		size_t list = 0;
		while (list < 2 && strcmp(key, week_lists[list].name) != 0)
			list++;
		if (json_is_null(value))
			continue;
		if (list < 2 ? !read_weeks(key, week_lists[list].block, value, &out->history, err) :
			       !read_number(key, value, &out->settings, err))
			return false;
	}
	return true;
}

static bool read_diary(json_t *object, struct owned *owned, const struct history *h, struct err *err)
{
	if (!json_is_object(object))
		return err_set(err, ERR_INPUT, "diary is %s: say an object of days {\"2026-03-01\": {...}}",
			object != NULL ? json_said(object) : "missing");
	for (void *i = json_object_iter(object); i != NULL; i = json_object_iter_next(object, i)) {
		const char *key = json_object_iter_key(i);
		struct day_json read;
		day x;
		if (!day_from_iso(key, &x))
			return err_set(err, ERR_INPUT, "diary has the key \"%.40s\": say a day as 2026-03-01, years 1900 to 2199", key);
		if (!day_json_read(json_object_iter_value(i), false, &owned->arena, &read, err))
			return err_prefix(err, "diary.%s: ", key);
		if (x >= h->first && x < h->first + h->count)
			h->days[x - h->first] = read.entry;
	}
	return true;
}

static bool read_case(json_t *object, struct case_in *out, struct err *err)
{
	struct owned *owned = out->owned;
	if (!json_is_object(object))
		return err_set(err, ERR_INPUT, "a case is %s: say an object with date, settings and diary", json_said(object));
	if (!check_keys(object, err) || !read_day(json_object_get(object, "date"), "date", &out->day, err))
		return false;
	out->history = (struct history){ .first = out->day - HISTORY_BEFORE, .count = HISTORY_BEFORE + 1 + HISTORY_AFTER,
		.days = owned->days };
	for (int i = 0; i < out->history.count; i++)
		owned->days[i] = entry_blank;
	return read_diary(json_object_get(object, "diary"), owned, &out->history, err) &&
	       read_settings(json_object_get(object, "settings"), out, err);
}

bool case_read(const char *line, size_t length, struct case_in *out, struct err *err)
{
	memset(out, 0, sizeof *out);
	json_t *object = json_line(line, length, true, err);
	if (object == NULL)
		return false;
	out->owned = mem_new(1, sizeof(struct owned));
	bool ok = read_case(object, out, err);
	json_decref(object);
	if (!ok)
		case_free(out);
	return ok;
}

void case_free(struct case_in *c)
{
	struct owned *owned = c->owned;
	if (owned != NULL)
		arena_free(&owned->arena);
	free(owned);
	c->owned = NULL;
}
