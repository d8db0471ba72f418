/* SPDX-License-Identifier: MIT */
/* Reading by the table of field.c: one small function for each type of field.  A sentence is built from the inside out:
   the innermost function names the field and the value, each object around it puts its own name before. */
#include "config.h"

#include "exchange/day_json.h"

#include "base/near.h"
#include "base/str.h"
#include "exchange/field.h"
#include "exchange/json.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static bool wrong(const struct field *f, const json_t *value, const char *accepted, struct err *err)
{
	char text[48];
	return err_set(err, ERR_INPUT, "%s is %s: say %s", f->name, json_quoted(value, text), accepted);
}

/* What a value may be: the words of its range, or the list of its names in `text`. */
static const char *accepted(const struct field *f, char *text, size_t size)
{
	if (f->range != NULL)
		return f->range->accepted;
	if (f->names == NULL)
		return "a text";
	size_t n = 0;
	for (int i = 0; i < f->choice && n < size; i++)
		if (f->names[i][0] != '\0')
			n += (size_t)snprintf(text + n, size - n, "%s%s", n == 0 ? "" : i + 1 < f->choice ? ", " : " or ", f->names[i]);
	return text;
}

static void put(void *base, size_t offset, const void *value, size_t size)
{
	memcpy((char *)base + offset, value, size);
}

static void put_int(void *base, size_t offset, int value)
{
	put(base, offset, &value, sizeof value);
}

static bool read_number(const struct field *f, const json_t *value, void *base, struct err *err)
{
	if (!json_is_number(value))
		return f->type == FIELD_ITEM ? wrong(f, value, "a whole number, 1 to 5", err) : wrong(f, value, f->range->accepted, err);
	double number = json_number_value(value);
	if (f->type == FIELD_ITEM ? !range_check_item((enum item)f->choice, number, err) : !range_check(f->range, "", f->name, number, err))
		return false;
	if (f->type == FIELD_REAL)
		put(base, f->offset, &number, sizeof number);
	else
		put_int(base, f->offset, (int)lround(f->type == FIELD_SECONDS ? number * 60 : f->type == FIELD_METRES ? number * 1000 : number));
	return true;
}

static bool digits(const char *s)
{
	return s[0] >= '0' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9';
}

static bool read_clock(const struct field *f, const json_t *value, void *base, struct err *err)
{
	const char *s = json_string_value(value);
	if (s != NULL && strlen(s) == 5 && digits(s) && s[2] == ':' && digits(s + 3)) {
		int hours = (s[0] - '0') * 10 + s[1] - '0', minutes = (s[3] - '0') * 10 + s[4] - '0';
		if (hours < 24 && minutes < 60) {
			put_int(base, f->offset, hours * 60 + minutes);
			return true;
		}
	}
	return wrong(f, value, "a time of day as \"07:30\", 00:00 to 23:59", err);
}

static bool read_choice(const struct field *f, const json_t *value, void *base, struct err *err)
{
	const char *word = json_string_value(value);
	int found = word != NULL && word[0] != '\0' ? name_find(f->names, f->choice, word) : -1;
	if (found >= 0) {
		put_int(base, f->offset, found);
		return true;
	}
	char list[128];
	return wrong(f, value, accepted(f, list, sizeof list), err);
}

static bool read_truth(const struct field *f, const json_t *value, void *base, struct err *err)
{
	if (f->type == FIELD_TRI && json_is_boolean(value)) {
		put_int(base, f->offset, json_is_true(value) ? TRI_YES : TRI_NO);
		return true;
	}
	if (f->type == FIELD_FLAG && json_is_true(value)) {
		bool yes = true;
		put(base, f->offset, &yes, sizeof yes);
		return true;
	}
	return wrong(f, value, f->type == FIELD_TRI ? "true or false" : "true, or leave it out", err);
}

static bool read_text(const struct field *f, const json_t *value, struct arena *arena, void *base, struct err *err)
{
	if (!json_is_string(value))
		return wrong(f, value, "a text", err);
	const char *text = arena_text(arena, json_string_value(value), json_string_length(value));
	put(base, f->offset, &text, sizeof text);
	return true;
}

static bool read_words(const struct field *f, json_t *value, struct arena *arena, void *base, struct err *err)
{
	size_t length = 0, n = json_array_size(value);
	if (!json_is_array(value))
		return wrong(f, value, "a list of words", err);
	if (n == 0)
		return err_set(err, ERR_INPUT, "%s is an empty list: leave it out instead", f->name);
	for (size_t i = 0; i < n; i++) {
		const json_t *word = json_array_get(value, i);
		if (!json_is_string(word))
			return err_set(err, ERR_INPUT, "%s[%zu] is %s: say a word as text", f->name, i, json_said(word));
		if (strchr(json_string_value(word), '\n') != NULL)
			return err_set(err, ERR_INPUT, "%s[%zu] holds a line break: one line is accepted", f->name, i);
		length += json_string_length(word) + 1;
	}
	char *list = arena_new(arena, length, 1), *end = list;
	for (size_t i = 0; i < n; i++) {
		const json_t *word = json_array_get(value, i);
		memcpy(end, json_string_value(word), json_string_length(word));
		end += json_string_length(word);
		*end++ = i + 1 < n ? '\n' : '\0';
	}
	put(base, f->offset, &list, sizeof list);
	return true;
}

static bool read_members(json_t *object, const struct field *fields, bool with_date, struct arena *arena, void *base, struct err *err);

static bool read_group(const struct field *f, json_t *value, struct arena *arena, void *base, struct err *err)
{
	bool yes = true;
	if (!json_is_object(value))
		return wrong(f, value, "an object {...}", err);
	if (!read_members(value, f->members, false, arena, base, err))
		return err_prefix(err, "%s.", f->name);
	if (f->extra != FIELD_NO_FLAG)
		put(base, f->extra, &yes, sizeof yes);
	return true;
}

static bool read_sessions(const struct field *f, json_t *value, struct arena *arena, void *base, struct err *err)
{
	size_t n = json_array_size(value);
	if (!json_is_array(value))
		return wrong(f, value, "a list of sessions [{...}]", err);
	if (n > SESSIONS_MAX)
		return err_set(err, ERR_INPUT, "%s has %zu sessions: %d a day is the most", f->name, n, SESSIONS_MAX);
	struct session *list = arena_new(arena, n, sizeof *list);
	for (size_t i = 0; i < n; i++) {
		json_t *session = json_array_get(value, i);
		list[i] = session_blank(KIND_RUN);
		if (!json_is_object(session))
			return err_set(err, ERR_INPUT, "%s[%zu] is %s: say an object {\"kind\": ...}", f->name, i, json_said(session));
		if (!read_members(session, session_fields, false, arena, &list[i], err))
			return err_prefix(err, "%s[%zu].", f->name, i);
	}
	put(base, f->offset, &list, sizeof list);
	put_int(base, f->extra, (int)n);
	return true;
}

static bool read_field(const struct field *f, json_t *value, struct arena *arena, void *base, struct err *err)
{
	switch (f->type) {
	case FIELD_ITEM:
	case FIELD_WHOLE:
	case FIELD_REAL:
	case FIELD_SECONDS:
	case FIELD_METRES:
		return read_number(f, value, base, err);
	case FIELD_CLOCK:
		return read_clock(f, value, base, err);
	case FIELD_CHOICE:
		return read_choice(f, value, base, err);
	case FIELD_FLAG:
	case FIELD_TRI:
		return read_truth(f, value, base, err);
	case FIELD_TEXT:
		return read_text(f, value, arena, base, err);
	case FIELD_WORDS:
		return read_words(f, value, arena, base, err);
	case FIELD_GROUP:
		return read_group(f, value, arena, base, err);
	case FIELD_SESSIONS:
		break;
	}
	return read_sessions(f, value, arena, base, err);
}

/* The most helpful thing to say: the item meant, a key spelled nearly so, or all the keys there are. */
static bool unknown_key(const char *key, const struct field *fields, struct err *err)
{
	int item = fields == day_fields ? item_meant(key) : -1;
	if (item >= 0)
		return err_set(err, ERR_INPUT, "%s is not a key: say %s, 1 (%s) to 5 (%s)", key, items[item].name, items[item].words[0],
			items[item].words[4]);
	for (const struct field *f = fields; f->name != NULL; f++)
		if (near_word(key, f->name))
			return err_set(err, ERR_INPUT, "%.60s is not a key: did you mean %s?", key, f->name);
	struct str list = { 0 };
	for (const struct field *f = fields; f->name != NULL; f++)
		str_addf(&list, "%s%s", f == fields ? "" : ", ", f->name);
	err_set(err, ERR_INPUT, "%.60s is not a key: the keys are %s", key[0] != '\0' ? key : "an empty text", str_text(&list));
	str_free(&list);
	return false;
}

static bool missing(json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);
	return value == NULL || json_is_null(value);
}

/* Keys come mostly in the order of the table, so the search for each goes on where the last one was found. */
static const struct field *find_field(const char *key, const struct field *fields, const struct field *from)
{
	for (const struct field *f = from; f->name != NULL; f++)
		if (f->name[0] == key[0] && strcmp(f->name, key) == 0)
			return f;
	for (const struct field *f = fields; f < from; f++)
		if (f->name[0] == key[0] && strcmp(f->name, key) == 0)
			return f;
	return NULL;
}

static bool read_members(json_t *object, const struct field *fields, bool with_date, struct arena *arena, void *base, struct err *err)
{
	const struct field *from = fields;
	for (void *i = json_object_iter(object); i != NULL; i = json_object_iter_next(object, i)) {
		const char *key = json_object_iter_key(i);
		json_t *value = json_object_iter_value(i);
		if (with_date && strcmp(key, "date") == 0)
			continue;
		const struct field *f = find_field(key, fields, from);
		if (f == NULL)
			return unknown_key(key, fields, err);
		if (!json_is_null(value) && !read_field(f, value, arena, base, err))
			return false;
		from = f;
	}
	char text[128];
	for (const struct field *f = fields; f->name != NULL; f++)
		if (f->needed && missing(object, f->name))
			return err_set(err, ERR_INPUT, "%s is missing: say %s", f->name, accepted(f, text, sizeof text));
	return true;
}

static bool read_date(json_t *object, day *out, struct err *err)
{
	const json_t *date = json_object_get(object, "date");
	char text[48];
	if (missing(object, "date"))
		return err_set(err, ERR_INPUT, "date is missing: say \"date\": \"2026-03-01\"");
	if (!json_is_string(date) || !day_from_iso(json_string_value(date), out))
		return err_set(err, ERR_INPUT, "date is %s: say a day as \"2026-03-01\", years 1900 to 2199", json_quoted(date, text));
	return true;
}

bool day_json_read(json_t *object, bool with_date, struct arena *arena, struct day_json *out, struct err *err)
{
	out->day = 0;
	out->entry = entry_blank;
	if (!json_is_object(object))
		return err_set(err, ERR_INPUT, "a day is %s: say an object {...}", json_said(object));
	if ((with_date && !read_date(object, &out->day, err)) || !read_members(object, day_fields, with_date, arena, &out->entry, err))
		return false;
	out->plans = !missing(object, "planned");
	return entry_check(&out->entry, err);
}
