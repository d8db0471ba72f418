/* SPDX-License-Identifier: MIT */
/* config: what is set, what it means, and one line of the file changed.  Everything it knows of a setting, or of what a key does, is
   in the tables that the program itself reads. */
#include "config.h"

#include "cli/command.h"
#include "cli/config_keys.h"
#include "cli/config_theme.h"
#include "cli/morning.h"
#include "host/conf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONFIG_VERSION = 1, NAME_COLUMNS = 23, VALUE_COLUMNS = 13 };

static const struct setting_info *setting_at(size_t i)
{
	return i < pref_count ? NULL : &setting_table[i - pref_count];
}

static const char *what(size_t i)
{
	return i < pref_count ? pref_table[i].what : setting_at(i)->what;
}

static const struct setup_line *line_of(const struct cli *c, size_t i)
{
	return setup_line(&c->setup, setup_sections[setup_section(i)], setup_name(i));
}

static bool changed(const struct cli *c, size_t i)
{
	char now[SETUP_VALUE], preset[SETUP_VALUE];
	return strcmp(setup_value(&c->prefs, &c->settings, i, now), setup_preset(i, preset)) != 0;
}

/* "4 bpm", "not stated" */
static void value_words(const struct cli *c, size_t i, struct str *out)
{
	char text[SETUP_VALUE];
	const char *value = setup_value(&c->prefs, &c->settings, i, text);
	const char *unit = i < pref_count || value[0] == '\0' ? "" : setting_at(i)->unit;
	str_clear(out);
	str_addf(out, "%s%s%s", value[0] != '\0' ? value : "not stated", unit[0] != '\0' ? " " : "", unit);
}

void config_row(struct cli *c, const char *name, const char *value, const char *what, bool changed, const char *preset)
{
	struct str line = { 0 };
	const int from = CONFIG_INDENT + NAME_COLUMNS + VALUE_COLUMNS;
	str_addf(&c->out, "%c ", changed ? '*' : ' ');
	print_cell(&c->out, NAME_COLUMNS, name);
	print_cell(&c->out, VALUE_COLUMNS, value);
	str_add(&line, what);
	if (changed && preset[0] != '\0')
		str_addf(&line, " (preset %s)", preset);
	print_wrap(&c->out, &c->look, from, from, TONE_PLAIN, str_text(&line));
	str_free(&line);
}

static void list_one(struct cli *c, size_t i, struct str *line)
{
	char preset[SETUP_VALUE];
	value_words(c, i, line);
	config_row(c, setup_name(i), str_text(line), what(i), changed(c, i), setup_preset(i, preset));
}

static void list(struct cli *c)
{
	struct str line = { 0 };
	for (int section = 0; section < SETUP_SECTIONS; section++) {
		str_addf(&line, "[%s]", setup_sections[section]);
		if (section > 0)
			str_add_char(&c->out, '\n');
		print_line(&c->out, &c->look, 0, TONE_STRONG, str_text(&line));
		for (size_t i = 0; i < setup_names(); i++)
			if (setup_section(i) == (enum setup_section)section)
				list_one(c, i, &line);
		if (section == SETUP_KEYS)
			config_keys_list(c);
		str_clear(&line);
	}
	str_addf(&line, "\n* not the preset. `restday config NAME` explains one, `restday config NAME VALUE` sets it in %s.",
		str_text(&c->setup.path));
	print_line(&c->out, &c->look, 0, TONE_PLAIN, str_text(&line));
	str_free(&line);
}

static json_t *one_json(const struct cli *c, size_t i)
{
	char text[SETUP_VALUE];
	const struct setting_info *info = setting_at(i);
	const struct setup_line *l = line_of(c, i);
	json_t *o = json_object();
	json_object_set_new(o, "name", json_string(setup_name(i)));
	json_object_set_new(o, "section", json_string(setup_sections[setup_section(i)]));
	if (info == NULL) {
		json_object_set_new(o, "value", json_string(setup_value(&c->prefs, &c->settings, i, text)));
		json_object_set_new(o, "preset", json_string(pref_table[i].preset));
		json_object_set_new(o, "values", json_string(pref_table[i].values));
		if (pref_table[i].also != NULL)
			json_object_set_new(o, "also", json_string(pref_table[i].also));
	} else {
		double value = settings_get(&c->settings, i - pref_count);
		bool stated = setup_value(&c->prefs, &c->settings, i, text)[0] != '\0';
		json_object_set_new(o, "value", stated ? json_real(value) : json_null());
		json_object_set_new(o, "preset", setup_preset(i, text)[0] != '\0' ? json_real(info->preset) : json_null());
		json_object_set_new(o, "low", json_real(info->low));
		json_object_set_new(o, "high", json_real(info->high));
		json_object_set_new(o, "unit", json_string(info->unit));
		json_object_set_new(o, "source", json_string(info->source));
	}
	json_object_set_new(o, "what", json_string(what(i)));
	json_object_set_new(o, "changed", json_boolean(changed(c, i)));
	json_object_set_new(o, "line", l != NULL ? json_integer(l->number) : json_null());
	return o;
}

static void list_json(struct cli *c)
{
	json_t *o = json_object(), *all = json_array();
	for (size_t i = 0; i < setup_names(); i++)
		json_array_append_new(all, one_json(c, i));
	json_object_set_new(o, "version", json_integer(CONFIG_VERSION));
	json_object_set_new(o, "path", json_string(str_text(&c->setup.path)));
	json_object_set_new(o, "settings", all);
	json_object_set_new(o, "keys", config_keys_json(c));
	json_object_set_new(o, "wrong", json_string(str_text(&c->setup.wrong)));
	print_json(&c->out, o);
}

/* On one line, however long the path, to be copied. */
void config_say_place(struct cli *c, const struct setup_line *l, const char *section)
{
	const char *path = str_text(&c->setup.path);
	if (l != NULL)
		str_addf(&c->out, "%*sset in %s, line %d, under [%s]\n", CONFIG_INDENT, "", path, l->number, l->section);
	else
		str_addf(&c->out, "%*snot set in %s; it belongs under [%s]\n", CONFIG_INDENT, "", path, section);
}

static void explain(struct cli *c, size_t i)
{
	char preset[SETUP_VALUE];
	const struct setting_info *info = setting_at(i);
	const struct setup_line *l = line_of(c, i);
	struct str line = { 0 };
	value_words(c, i, &line);
	str_addf(&c->out, "%s = %s\n", setup_name(i), str_text(&line));
	print_line(&c->out, &c->look, CONFIG_INDENT, TONE_PLAIN, what(i));
	str_clear(&line);
	if (info == NULL)
		str_addf(&line, "one of %s%s%s; preset %s", pref_table[i].values, pref_table[i].also != NULL ? ", or " : "",
			pref_table[i].also != NULL ? pref_table[i].also : "", pref_table[i].preset);
	else
		str_addf(&line, "from %.12g to %.12g%s%s; %s%s", info->low, info->high, info->unit[0] != '\0' ? " " : "", info->unit,
			setup_preset(i, preset)[0] != '\0' ? "preset " : "no preset", setup_preset(i, preset));
	print_line(&c->out, &c->look, CONFIG_INDENT, TONE_PLAIN, str_text(&line));
	str_clear(&line);
	str_addf(&line, "source: %s", info != NULL ? info->source : "");
	if (info != NULL)
		print_line(&c->out, &c->look, CONFIG_INDENT, TONE_PLAIN, str_text(&line));
	str_free(&line);
	config_say_place(c, l, setup_sections[setup_section(i)]);
}

static bool set(struct cli *c, size_t i, const char *value, struct err *err)
{
	struct str before = { 0 }, after = { 0 };
	char spelt[SETUP_VALUE];
	value_words(c, i, &before);
	bool theme = strcmp(setup_name(i), "theme") == 0;
	bool ok = setup_set(&c->prefs, &c->settings, i, value, err) && (!theme || config_theme_there(value, err));
	if (ok && setting_at(i) == NULL)	/* a short form is written in full */
		value = setup_value(&c->prefs, &c->settings, i, spelt);
	ok = ok && config_write(str_text(&c->setup.path), setup_sections[setup_section(i)], setup_name(i), value, err);
	if (ok) {
		value_words(c, i, &after);
		cli_say("%s is %s now; it was %s", setup_name(i), str_text(&after), str_text(&before));
	} else if (err->code == ERR_INPUT) {
		err->code = ERR_USAGE;
	}
	str_free(&before);
	str_free(&after);
	return ok;
}

static bool reset(struct cli *c, const char *name, struct err *err)
{
	int i = setup_find(name);
	bool key = act_named(name) != ACT_NONE;
	if (i < 0 && !key)
		return setup_unknown(name, err);
	if ((key && !config_key_may_reset(c, name, err)) ||
	    !config_write(str_text(&c->setup.path), setup_sections[key ? SETUP_KEYS : setup_section((size_t)i)], name, NULL, err))
		return false;
	cli_say("%s has its preset", name);
	return true;
}

/* What the file sets, of settings and keys, each name once. */
static const struct setup_line *next_set(const struct cli *c, int *at)
{
	while (*at < c->setup.count) {
		const struct setup_line *l = &c->setup.lines[(*at)++];
		if (setup_line(&c->setup, l->section, l->name) == l)
			return l;
	}
	return NULL;
}

static bool reset_all(struct cli *c, struct err *err)
{
	int n = 0;
	for (int at = 0; next_set(c, &at) != NULL;)
		n++;
	if (n == 0)
		return err_set(err, ERR_NOTHING, "every setting has its preset already");
	if (!cli_confirm(c, "Give all settings and keys their presets again", err))
		return false;
	const struct setup_line *l;
	for (int at = 0; (l = next_set(c, &at)) != NULL;)
		if (!config_write(str_text(&c->setup.path), l->section, l->name, NULL, err))
			return false;
	cli_say("%d setting%s with the preset again", n, n == 1 ? "" : "s");
	return true;
}

bool cmd_config(struct cli *c, struct err *err)
{
	const char *name = args_take(&c->args);
	enum act act = name != NULL ? act_named(name) : ACT_NONE;
	const char *value = act == ACT_NONE ? args_take(&c->args) : NULL;
	if ((act == ACT_NONE && !args_end(&c->args, "config", err)) || !config_path(&c->setup.path, err))
		return false;
	const unsigned wants = OPTION_BIT(OPTION_RESET) | OPTION_BIT(OPTION_RESET_ALL) | OPTION_BIT(OPTION_PATH) | OPTION_BIT(OPTION_THEME);
	if ((c->args.given & wants) != 0 && name != NULL)
		return err_set(err, ERR_USAGE, "\"%.60s\" is one word too many here: see `restday help config`", name);
	if (args_given(&c->args, OPTION_PATH)) {
		str_addf(&c->out, "%s\n", str_text(&c->setup.path));
		return true;
	}
	if (args_given(&c->args, OPTION_THEME))
		return config_theme_print(c, c->args.value[OPTION_THEME], err);
	if (args_given(&c->args, OPTION_RESET_ALL))
		return reset_all(c, err);
	if (args_given(&c->args, OPTION_RESET))
		return reset(c, c->args.value[OPTION_RESET], err);
	if (act != ACT_NONE)
		return config_key(c, act, err);
	int i = name != NULL ? setup_find(name) : -1;
	if (name != NULL && i < 0)
		return setup_unknown(name, err);
	if (value != NULL)
		return set(c, (size_t)i, value, err);
	if (name == NULL || strcmp(name, "theme") == 0)
		config_theme_wrong(c);
	if (args_given(&c->args, OPTION_JSON) && name != NULL)
		print_json(&c->out, one_json(c, (size_t)i));
	else if (args_given(&c->args, OPTION_JSON))
		list_json(c);
	else if (name != NULL)
		explain(c, (size_t)i);
	else
		list(c);
	return true;
}
