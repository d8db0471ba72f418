/* SPDX-License-Identifier: MIT */
/* One reader for every command and for the screens.  A section is no namespace: each name belongs under one heading, so that
   a line in the wrong place is told instead of doing nothing. */
#include "config.h"

#include "cli/setup.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "cli/nearest.h"
#include "host/conf.h"
#include "model/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const setup_sections[SETUP_SECTIONS] = { "display", "runner", "rules", "keys" };

size_t setup_names(void)
{
	return pref_count + setting_count;
}

const char *setup_name(size_t i)
{
	return i < pref_count ? pref_table[i].name : setting_table[i - pref_count].name;
}

int setup_find(const char *name)
{
	for (size_t i = 0; i < setup_names(); i++)
		if (strcmp(setup_name(i), name) == 0)
			return (int)i;
	return -1;
}

/* What has no preset is the runner's to state. */
enum setup_section setup_section(size_t i)
{
	if (i < pref_count)
		return strcmp(pref_table[i].section, setup_sections[SETUP_RUNNER]) == 0 ? SETUP_RUNNER : SETUP_DISPLAY;
	return setting_table[i - pref_count].preset == UNKNOWN ? SETUP_RUNNER : SETUP_RULES;
}

bool setup_unknown(const char *name, struct err *err)
{
	size_t n = setup_names();
	const char **names = mem_new(n + ACT_COUNT, sizeof *names);
	for (size_t i = 0; i < n; i++)
		names[i] = setup_name(i);
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
		names[n++] = acts[act].name;
	const char *near = nearest(name, names, (int)n);
	free(names);
	if (near != NULL)
		return err_set(err, ERR_USAGE, "\"%.60s\" is not a setting: did you mean %s?", name, near);
	return err_set(err, ERR_USAGE, "\"%.60s\" is not a setting: `restday config` lists them", name);
}

static bool number_of(const char *text, double *number)
{
	char *end;
	*number = strtod(text, &end);
	return *text != '\0' && text[strspn(text, "0123456789.")] == '\0' && *end == '\0';
}

bool setup_set(struct prefs *prefs, struct settings *settings, size_t i, const char *value, struct err *err)
{
	double number;
	if (i < pref_count)
		return prefs_set(prefs, pref_table[i].name, value, err);
	const struct setting_info *info = &setting_table[i - pref_count];
	if (number_of(value, &number) && settings_set(settings, info->name, number))
		return true;
	return err_set(err, ERR_INPUT, "%s is \"%.60s\": a number from %.12g to %.12g is accepted%s%s%s", info->name, value,
		info->low, info->high, info->unit[0] != '\0' ? " (" : "", info->unit, info->unit[0] != '\0' ? ")" : "");
}

static const char *number_text(double value, char out[SETUP_VALUE])
{
	snprintf(out, SETUP_VALUE, "%.12g", value);
	return value == UNKNOWN ? "" : out;
}

const char *setup_value(const struct prefs *prefs, const struct settings *settings, size_t i, char out[SETUP_VALUE])
{
	if (i < pref_count)
		return prefs_get(prefs, pref_table[i].name);
	return number_text(settings_get(settings, i - pref_count), out);
}

const char *setup_preset(size_t i, char out[SETUP_VALUE])
{
	return i < pref_count ? pref_table[i].preset : number_text(setting_table[i - pref_count].preset, out);
}

static const char *section_known(const char *section)
{
	for (int i = 0; i < SETUP_SECTIONS; i++)
		if (strcmp(setup_sections[i], section) == 0)
			return setup_sections[i];
	return NULL;
}

void setup_wrong(struct setup *s, int number, const char *text)
{
	struct err line;
	err_set(&line, ERR_INPUT, "%.200s, line %d: %s", str_text(&s->path), number, text);
	str_addf(&s->wrong, "%s%s", s->wrong.length > 0 ? "\n" : "", line.text);
}

static void bad_line(void *ctx, int number, const char *why)
{
	char text[120];
	snprintf(text, sizeof text, "%s, and was left out", why);
	setup_wrong(ctx, number, text);
}

static void keep_line(struct setup *s, const char *section, const char *name, const char *value, int number)
{
	s->lines = mem_grow(s->lines, (size_t)s->count + 1, sizeof *s->lines);
	s->lines[s->count++] = (struct setup_line){ section, mem_text(name), mem_text(value), number };
}

static bool take(struct setup *s, const char *section, const char *name, const char *value, struct err *err)
{
	const char *known = section_known(section);
	int i = setup_find(name);
	const char *home = i >= 0 ? setup_sections[setup_section((size_t)i)] : act_named(name) != ACT_NONE ? setup_sections[SETUP_KEYS] : NULL;
	if (known == setup_sections[SETUP_KEYS]) {
		if (!keymap_reads(name, value, err))
			return false;
		keymap_release(&s->keys, name);
		return true;
	}
	if (known == NULL && home == NULL) {
		const char *near = nearest(section, setup_sections, SETUP_SECTIONS);
		return err_set(err, ERR_INPUT, "[%.40s] is not a section%s%s%s", section, near != NULL ? ": did you mean [" :
			": there are display, runner, rules and keys", near != NULL ? near : "", near != NULL ? "]?" : "");
	}
	if (home == NULL)
		return setup_unknown(name, err);
	if (known != home)
		return err_set(err, ERR_INPUT, "%s belongs under [%s]", name, home);
	return setup_set(s->prefs, s->settings, (size_t)i, value, err);
}

static void each_line(void *ctx, const char *section, const char *name, const char *value, int number)
{
	struct setup *s = ctx;
	struct err err = { ERR_NONE, "" };
	if (take(s, section, name, value, &err))
		keep_line(s, section_known(section), name, value, number);
	else
		setup_wrong(s, number, err.text);
}

/* Once all lines are known, so that it does not matter which of two acts that change keys stands first. */
static void set_keys(struct setup *s)
{
	int kept = 0;
	for (int i = 0; i < s->count; i++) {
		struct setup_line line = s->lines[i];
		struct err err = { ERR_NONE, "" };
		if (line.section != setup_sections[SETUP_KEYS] || keymap_set(&s->keys, line.name, line.value, &err)) {
			s->lines[kept++] = line;
			continue;
		}
		setup_wrong(s, line.number, err.text);
		free(line.name);
		free(line.value);
	}
	s->count = kept;
}

void setup_read(struct setup *s, struct prefs *prefs, struct settings *settings)
{
	struct err err = { ERR_NONE, "" };
	struct config_sink sink = { s, each_line, bad_line };
	*s = (struct setup){ .prefs = prefs, .settings = settings };
	prefs_preset(prefs);
	settings_preset(settings);
	keymap_preset(&s->keys);
	s->unread = config_path(&s->path, NULL) && !config_read(str_text(&s->path), &sink, &err);
	if (s->unread)
		str_addf(&s->wrong, "%s%s", s->wrong.length > 0 ? "\n" : "", err.text);
	set_keys(s);
}

/* Whether the line gives keys to another act than this. */
static bool key_line(const struct setup *s, int i, const char *act_name)
{
	return s->lines[i].section == setup_sections[SETUP_KEYS] && strcmp(s->lines[i].name, act_name) != 0;
}

void setup_free(struct setup *s)
{
	for (int i = 0; i < s->count; i++) {
		free(s->lines[i].name);
		free(s->lines[i].value);
	}
	free(s->lines);
	str_free(&s->path);
	str_free(&s->wrong);
	*s = (struct setup){ 0 };
}

bool setup_keys(const struct setup *s, const char *act_name, const char *keys, struct keymap *out, struct err *err)
{
	if (keys != NULL && !keymap_reads(act_name, keys, err))
		return false;
	keymap_preset(out);
	if (keys != NULL)
		keymap_release(out, act_name);
	for (int i = 0; i < s->count; i++)
		if (key_line(s, i, act_name))
			keymap_release(out, s->lines[i].name);
	for (int i = 0; i < s->count; i++)
		if (key_line(s, i, act_name) && !keymap_set(out, s->lines[i].name, s->lines[i].value, err))
			return false;
	return keys == NULL || keymap_set(out, act_name, keys, err);
}

const struct setup_line *setup_line(const struct setup *s, const char *section, const char *name)
{
	for (int i = s->count; i-- > 0;)
		if (strcmp(s->lines[i].section, section) == 0 && strcmp(s->lines[i].name, name) == 0)
			return &s->lines[i];
	return NULL;
}
