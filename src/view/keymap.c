/* SPDX-License-Identifier: MIT */
/* Keys are kept as the terminal gives them and written as the configuration says them; labels are made when keys change, so
   that a frame only copies them. */
#include "config.h"

#include "view/keymap.h"

#include "base/near.h"
#include "base/utf8.h"
#include "view/app.h"

#include <stdio.h>
#include <string.h>

static const struct {
	uint32_t key;
	const char *name;
} named[] = {
	{ K_UP, "Up" }, { K_DOWN, "Down" }, { K_LEFT, "Left" }, { K_RIGHT, "Right" }, { K_HOME, "Home" }, { K_END, "End" },
	{ K_PAGE_UP, "PgUp" }, { K_PAGE_DOWN, "PgDn" }, { K_TAB, "Tab" }, { K_BACKTAB, "S-Tab" }, { K_ENTER, "Enter" },
	{ K_ESC, "Esc" }, { ' ', "Space" }, { K_BACKSPACE, "Backspace" }, { K_DELETE, "Del" }, { K_F1, "F1" },
};
enum { NAMED = sizeof named / sizeof named[0] };

/* Terminals send some keys in two ways. */
static uint32_t one_of_two(uint32_t key)
{
	return key == '\n' ? K_ENTER : key == K_CTRL('h') ? K_BACKSPACE : key;
}

static void write_key(uint32_t key, char out[KEYMAP_NAME])
{
	for (int i = 0; i < NAMED; i++)
		if (named[i].key == key) {
			snprintf(out, KEYMAP_NAME, "%s", named[i].name);
			return;
		}
	if (key < ' ')
		snprintf(out, KEYMAP_NAME, "^%c", (char)(key + '@'));
	else
		utf8_put(out, key);
}

/* 0: no key is called so. */
static uint32_t read_key(const char *word)
{
	const char *rest = word;
	uint32_t ch = utf8_next(&rest);
	if (*rest == '\0')
		return utf8_is_control(ch) || ch == 0xFFFD || utf8_width(ch) < 1 ? 0 : ch;
	if (word[0] == '^' && word[2] == '\0' && ((word[1] >= 'A' && word[1] <= 'Z') || (word[1] >= 'a' && word[1] <= 'z')))
		return one_of_two(K_CTRL((uint32_t)word[1]));
	for (int i = 0; i < NAMED; i++)
		if (strcmp(named[i].name, word) == 0)
			return named[i].key;
	return 0;
}

static bool unknown_key(const char *act_name, const char *word, struct err *err)
{
	for (int i = 0; i < NAMED; i++)
		if (near_word(word, named[i].name))
			return err_set(err, ERR_INPUT, "%s: \"%.40s\" is not a key: did you mean %s?", act_name, word, named[i].name);
	return err_set(err, ERR_INPUT, "%s: \"%.40s\" is not a key: a character, ^A to ^Z, or a name such as Up, PgDn, Tab or F1 is",
		act_name, word);
}

static bool unknown_act(const char *name, struct err *err)
{
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
		if (near_word(name, acts[act].name))
			return err_set(err, ERR_INPUT, "\"%.60s\" is nothing a key can do: did you mean %s?", name, acts[act].name);
	return err_set(err, ERR_INPUT, "\"%.60s\" is nothing a key can do: `restday config` lists what is", name);
}

/* The act and its keys, each once. */
static bool read_line(const char *act_name, const char *text, enum act *act, uint32_t keys[KEYMAP_KEYS], struct err *err)
{
	char word[64];
	int n = 0;
	*act = act_named(act_name);
	memset(keys, 0, KEYMAP_KEYS * sizeof *keys);
	if (*act == ACT_NONE)
		return unknown_act(act_name, err);
	for (text += strspn(text, " \t"); *text != '\0'; text += strspn(text, " \t")) {
		size_t length = strcspn(text, " \t");
		snprintf(word, sizeof word, "%.*s", (int)(length < sizeof word ? length : sizeof word - 1), text);
		text += length;
		uint32_t key = read_key(word);
		utf8_tame(word);
		if (key == ';')
			return err_set(err, ERR_INPUT, "%s: a semicolon begins a comment in the file, so it cannot be a key", act_name);
		if (key == 0)
			return unknown_key(act_name, word, err);
		bool twice = false;
		for (int i = 0; i < n; i++)
			twice |= keys[i] == key;
		if (twice)
			continue;
		if (n == KEYMAP_KEYS)
			return err_set(err, ERR_INPUT, "%s has more than %d keys", act_name, KEYMAP_KEYS);
		keys[n++] = key;
	}
	return n > 0 || err_set(err, ERR_INPUT, "%s has no key: say one, or leave the line out", act_name);
}

static void label(struct keymap *k, enum act act)
{
	size_t n = 0;
	snprintf(k->first[act], KEYMAP_NAME, ":%s", acts[act].name);
	snprintf(k->label[act], KEYMAP_LABEL, ":%s", acts[act].name);
	for (int i = 0; i < KEYMAP_KEYS && k->keys[act][i] != 0; i++) {
		char name[KEYMAP_NAME];
		write_key(k->keys[act][i], name);
		if (i == 0)
			memcpy(k->first[act], name, sizeof name);
		n += (size_t)snprintf(k->label[act] + n, KEYMAP_LABEL - n, "%s%s", i > 0 ? " " : "", name);
	}
}

/* Those keys of the table of acts that nobody has. */
static void take_presets(struct keymap *k, enum act act)
{
	int n = 0;
	memset(k->keys[act], 0, sizeof k->keys[act]);
	for (int i = 0; i < KEYMAP_KEYS && acts[act].keys[i] != 0; i++)
		if (keymap_act(k, acts[act].keys[i]) == ACT_NONE)
			k->keys[act][n++] = one_of_two(acts[act].keys[i]);
	label(k, act);
}

void keymap_preset(struct keymap *k)
{
	memset(k, 0, sizeof *k);
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
		take_presets(k, (enum act)act);
}

bool keymap_reads(const char *act_name, const char *keys, struct err *err)
{
	enum act act;
	uint32_t read[KEYMAP_KEYS];
	return read_line(act_name, keys, &act, read, err);
}

void keymap_release(struct keymap *k, const char *act_name)
{
	enum act act = act_named(act_name);
	memset(k->keys[act], 0, sizeof k->keys[act]);
	label(k, act);
}

bool keymap_set(struct keymap *k, const char *act_name, const char *keys, struct err *err)
{
	enum act act;
	uint32_t read[KEYMAP_KEYS];
	if (!read_line(act_name, keys, &act, read, err))
		return false;
	for (int i = 0; i < KEYMAP_KEYS && read[i] != 0; i++) {
		enum act other = keymap_act(k, read[i]);
		char name[KEYMAP_NAME];
		if (other == ACT_NONE || other == act)
			continue;
		write_key(read[i], name);
		take_presets(k, act);
		return err_set(err, ERR_INPUT, "%s: %s is a key of %s already: give that another one too", act_name, name, acts[other].name);
	}
	memcpy(k->keys[act], read, sizeof read);
	label(k, act);
	return true;
}

enum act keymap_act(const struct keymap *k, uint32_t key)
{
	key = one_of_two(key);
	if (key == 0)
		return ACT_NONE;
	for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
		for (int i = 0; i < KEYMAP_KEYS && k->keys[act][i] != 0; i++)
			if (k->keys[act][i] == key)
				return (enum act)act;
	return ACT_NONE;
}

void keymap_use_label(const struct keymap *k, const struct act_use *use, bool all, char out[KEYMAP_LABEL])
{
	if (use->other != ACT_NONE)
		snprintf(out, KEYMAP_LABEL, "%s %s", k->first[use->act], k->first[use->other]);
	else
		snprintf(out, KEYMAP_LABEL, "%s", all ? k->label[use->act] : k->first[use->act]);
}
