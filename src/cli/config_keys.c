/* SPDX-License-Identifier: MIT */
/* What a key does, shown and changed as settings are.  What is accepted is found by reading the file's lines with the new one among
   them, so that no key can be given twice. */
#include "config.h"

#include "cli/config_keys.h"

#include "cli/morning.h"
#include "host/conf.h"

#include <string.h>

static bool remapped(const struct cli *c, int act)
{
	return strcmp(c->setup.keys.label[act], acts[act].key_label) != 0;
}

void config_keys_list(struct cli *c)
{
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
		config_row(c, acts[act].name, c->setup.keys.label[act], acts[act].help, remapped(c, act), acts[act].key_label);
}

json_t *config_keys_json(const struct cli *c)
{
	json_t *keys = json_object();
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
		json_object_set_new(keys, acts[act].name, json_string(c->setup.keys.label[act]));
	return keys;
}

static json_t *key_json(const struct cli *c, enum act act)
{
	const struct setup_line *l = setup_line(&c->setup, setup_sections[SETUP_KEYS], acts[act].name);
	json_t *o = json_object();
	json_object_set_new(o, "name", json_string(acts[act].name));
	json_object_set_new(o, "section", json_string(setup_sections[SETUP_KEYS]));
	json_object_set_new(o, "value", json_string(c->setup.keys.label[act]));
	json_object_set_new(o, "preset", json_string(acts[act].key_label));
	json_object_set_new(o, "what", json_string(acts[act].help));
	json_object_set_new(o, "changed", json_boolean(remapped(c, (int)act)));
	json_object_set_new(o, "line", l != NULL ? json_integer(l->number) : json_null());
	return o;
}

static void explain_key(struct cli *c, enum act act)
{
	struct str line = { 0 };
	str_addf(&c->out, "%s = %s\n", acts[act].name, c->setup.keys.label[act]);
	print_line(&c->out, &c->look, CONFIG_INDENT, TONE_PLAIN, acts[act].help);
	str_addf(&line, "at most %d keys, a space between them; preset %s", KEYMAP_KEYS, acts[act].key_label);
	print_line(&c->out, &c->look, CONFIG_INDENT, TONE_PLAIN, str_text(&line));
	config_say_place(c, setup_line(&c->setup, setup_sections[SETUP_KEYS], acts[act].name), setup_sections[SETUP_KEYS]);
	str_free(&line);
}

/* Keys of an act, as one word or several. */
static bool set_key(struct cli *c, enum act act, const struct str *keys, struct err *err)
{
	struct keymap after;
	bool ok = setup_keys(&c->setup, acts[act].name, str_text(keys), &after, err) &&
		config_write(str_text(&c->setup.path), setup_sections[SETUP_KEYS], acts[act].name, str_text(keys), err);
	if (ok)
		cli_say("%s is %s now; it was %s", acts[act].name, after.label[act], c->setup.keys.label[act]);
	else if (err->code == ERR_INPUT)
		err->code = ERR_USAGE;
	return ok;
}

bool config_key_may_reset(struct cli *c, const char *name, struct err *err)
{
	struct keymap after;
	if (setup_keys(&c->setup, name, NULL, &after, err))
		return true;
	err->code = ERR_USAGE;
	return err_prefix(err, "%s stays as it is, because ", name);
}

bool config_key(struct cli *c, enum act act, struct err *err)
{
	struct str keys = { 0 };
	args_join(&c->args, &keys);
	bool ok = keys.length == 0 || set_key(c, act, &keys, err);
	if (keys.length == 0 && args_given(&c->args, OPTION_JSON))
		print_json(&c->out, key_json(c, act));
	else if (keys.length == 0)
		explain_key(c, act);
	str_free(&keys);
	return ok;
}
