/* SPDX-License-Identifier: MIT */
/* A line is a day, one of a few commands with words behind them, or the name of an act as the table of acts says it, so that
   whatever a key does can be asked for by name.  A beginning that only one name has is enough. */
#include "config.h"

#include "view/order.h"

#include "base/near.h"
#include "base/utf8.h"
#include "model/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct order_info order_table[] = {
	{ "undo", "[N]", "Take back the newest change, or the newest N." },
	{ "redo", "[N]", "Do again what was taken back." },
	{ "set", "NAME [VALUE]", "Say or set, for good, a setting or the keys of an act." },
	{ "search", "[WORDS]", "Days and pages that have all of the words." },
	{ "add", "[WORDS]", "A session as you would say it: add easy 5k 30m." },
	{ "race", "[DISTANCE [jogged]]", "A race of its own: race half; race 10k jogged; race none." },
	{ "tools", "[WORDS]", "Recovery tools used: tools roller; tools none." },
};
const int order_table_count = sizeof order_table / sizeof order_table[0];

enum { NAMES = ACT_COUNT + sizeof order_table / sizeof order_table[0] };

/* Names of the table first, then those acts that are not in it; NULL after the last. */
static const char *name_at(int i)
{
	if (i < order_table_count)
		return order_table[i].name;
	i = i - order_table_count + 1;
	return i < ACT_COUNT ? acts[i].name : NULL;
}

static bool named_before(int i)
{
	for (int k = 0; k < order_table_count && k < i; k++)
		if (strcmp(order_table[k].name, name_at(i)) == 0)
			return true;
	return false;
}

/* What can be set: preferences, settings, then the keys of acts. */
static size_t setting_names(void)
{
	return pref_count + setting_count + ACT_COUNT - 1;
}

/* ACT_NONE: it is a setting. */
static enum act act_at(size_t i)
{
	size_t before = pref_count + setting_count - 1;
	return i > before ? (enum act)(i - before) : ACT_NONE;
}

static const char *setting_name(size_t i)
{
	if (act_at(i) != ACT_NONE)
		return acts[act_at(i)].name;
	return i < pref_count ? pref_table[i].name : setting_table[i - pref_count].name;
}

static int setting_find(const char *name)
{
	for (size_t i = 0; i < setting_names(); i++)
		if (strcmp(setting_name(i), name) == 0)
			return (int)i;
	return -1;
}

const char *order_section(const char *name)
{
	int i = setting_find(name);
	if (i < 0)
		return NULL;
	if (act_at((size_t)i) != ACT_NONE)
		return "keys";
	return (size_t)i < pref_count ? pref_table[i].section : setting_table[(size_t)i - pref_count].preset == UNKNOWN ? "runner" : "rules";
}

const char *order_name(const char *name)
{
	int i = setting_find(name);
	return i < 0 ? NULL : setting_name((size_t)i);
}

/* The next word of *text into `word`, shortened where it is longer; *text moves to what follows. */
static bool word_next(const char **text, char word[CANDIDATE_BYTES])
{
	*text += strspn(*text, " ");
	size_t n = strcspn(*text, " "), kept = n < CANDIDATE_BYTES - 1 ? n : CANDIDATE_BYTES - 1;
	memcpy(word, *text, kept);
	word[kept] = '\0';
	utf8_tame(word);
	*text += n;
	*text += strspn(*text, " ");
	return n > 0;
}

/* The place of the name meant: said in full, or a beginning that no other has.  -1: none. */
static int name_meant(const char *word, bool whole)
{
	int found = -1;
	size_t n = strlen(word);
	for (int i = 0; name_at(i) != NULL; i++) {
		if (named_before(i))
			continue;
		if (strcmp(name_at(i), word) == 0)
			return i;
		if (!whole && strncmp(name_at(i), word, n) == 0) {
			if (found >= 0)
				return -1;
			found = i;
		}
	}
	return found;
}

static bool unknown_name(const char *word, struct err *err)
{
	for (int i = 0; name_at(i) != NULL; i++)
		if (near_word(word, name_at(i)))
			return err_set(err, ERR_USAGE, "\"%s\" is no command: did you mean :%s?", word, name_at(i));
	return err_set(err, ERR_USAGE, "\"%s\" is no command: say a day, or Tab for the names there are.", word);
}

static bool unknown_setting(const char *word, struct err *err)
{
	for (size_t i = 0; i < setting_names(); i++)
		if (near_word(word, setting_name(i)))
			return err_set(err, ERR_USAGE, "\"%s\" is no setting: did you mean %s?", word, setting_name(i));
	return err_set(err, ERR_USAGE, "\"%s\" is no setting: Tab behind :set lists them.", word);
}

/* What follows a name, without the blanks that Tab or a hand leaves at the end. */
static void take_rest(struct order *out, const char *text)
{
	size_t n = strlen(text);
	while (n > 0 && text[n - 1] == ' ')
		n--;
	snprintf(out->rest, sizeof out->rest, "%.*s", (int)n, text);
}

/* A preference is kept as its table spells it, however short it was typed. */
static bool set_checked(struct order *c, struct err *err)
{
	struct prefs prefs;
	struct settings settings;
	char *end;
	int i = setting_find(c->name);
	prefs_preset(&prefs);
	if (act_at((size_t)i) != ACT_NONE)
		return keymap_reads(c->name, c->rest, err);
	if ((size_t)i < pref_count) {
		if (!prefs_set(&prefs, c->name, c->rest, err))
			return false;
		snprintf(c->rest, sizeof c->rest, "%s", prefs_get(&prefs, c->name));
		return true;
	}
	const struct setting_info *info = &setting_table[(size_t)i - pref_count];
	settings_preset(&settings);
	double number = strtod(c->rest, &end);
	if (c->rest[0] != '\0' && c->rest[strspn(c->rest, "0123456789.")] == '\0' && *end == '\0' && settings_set(&settings, c->name, number))
		return true;
	return err_set(err, ERR_INPUT, "%s is a number from %.12g to %.12g%s%s", info->name, info->low, info->high,
		info->unit[0] != '\0' ? " " : "", info->unit);
}

static bool read_set(const char *rest, struct order *out, struct err *err)
{
	if (!word_next(&rest, out->name))
		return err_set(err, ERR_USAGE, "set needs a name, such as :set units mi; Tab lists them.");
	if (setting_find(out->name) < 0)
		return unknown_setting(out->name, err);
	if (*rest == '=')
		rest += 1 + strspn(rest + 1, " ");
	take_rest(out, rest);
	out->verb = out->rest[0] == '\0' ? VERB_SHOW : VERB_SET;
	return out->verb == VERB_SHOW || set_checked(out, err);
}

static bool read_steps(const char *rest, struct order *out, struct err *err)
{
	char word[CANDIDATE_BYTES];
	out->verb = VERB_STEPS;
	out->count = 1;
	if (!word_next(&rest, word))
		return true;
	size_t digits = strspn(word, "0123456789");
	out->count = digits > 0 && digits <= 4 && word[digits] == '\0' && *rest == '\0' ? atoi(word) : 0;
	return (out->count >= 1 && out->count <= UNDO_MOST) ||
		err_set(err, ERR_USAGE, "\"%s\" is no count: say 1 to %d.", word, UNDO_MOST);
}

bool order_read(const char *text, day today, struct order *out, struct err *err)
{
	char word[CANDIDATE_BYTES];
	*out = (struct order){ .verb = VERB_NOTHING };
	if (!word_next(&text, word))
		return true;
	int i = name_meant(word, true);
	if (i < 0 && day_is_meant(word)) {
		out->verb = VERB_DAY;
		if (*text != '\0')
			return err_set(err, ERR_USAGE, "A day stands alone, such as :2026-03-01, :mon or :-7.");
		return day_say(word, today, &out->day, err);
	}
	if (i < 0)
		i = name_meant(word, false);
	if (i < 0)
		return unknown_name(word, err);
	const char *name = name_at(i);
	out->act = act_named(name);
	if (strcmp(name, "set") == 0)
		return read_set(text, out, err);
	if (out->act == ACT_UNDO || out->act == ACT_REDO)
		return read_steps(text, out, err);
	out->verb = VERB_ACT;
	if (*text != '\0' && i >= order_table_count)
		return err_set(err, ERR_USAGE, ":%s stands alone, without words behind it.", name);
	take_rest(out, text);
	return true;
}

/* more: words may follow it. */
static void candidate(struct candidates *out, const char *word, size_t length, bool more, const char *begun)
{
	size_t n = strlen(begun);
	if (out->count == CANDIDATES || length >= CANDIDATE_BYTES || n > length || strncmp(word, begun, n) != 0)
		return;
	memcpy(out->word[out->count], word, length);
	out->word[out->count++][length] = '\0';
	out->more = more;
}

static void complete_value(const char *name, const char *begun, struct candidates *out)
{
	int i = setting_find(name);
	if (i < 0 || (size_t)i >= pref_count)		/* numbers and keys are not listed */
		return;
	for (const char *value = pref_table[i].values; *value != '\0';) {
		size_t n = strcspn(value, " ");
		candidate(out, value, n, false, begun);
		value += n + strspn(value + n, " ");
	}
}

void order_complete(const char *text, struct candidates *out)
{
	char words[2][CANDIDATE_BYTES] = { "", "" };
	int whole = 0;
	out->count = 0;
	out->more = false;
	const char *at = text + strspn(text, " "), *space;
	for (; (space = strchr(at, ' ')) != NULL; whole++) {
		const char *word = at;
		if (whole < 2)
			word_next(&word, words[whole]);
		at = space + strspn(space, " ");
	}
	out->from = (int)(at - text);
	if (whole == 0) {
		for (int i = 0; name_at(i) != NULL; i++)
			if (!named_before(i))
				candidate(out, name_at(i), strlen(name_at(i)), i < order_table_count, at);
	} else if (strcmp(words[0], "set") == 0 && whole == 1) {
		for (size_t i = 0; i < setting_names(); i++)
			candidate(out, setting_name(i), strlen(setting_name(i)), true, at);
	} else if (strcmp(words[0], "set") == 0 && whole == 2) {
		complete_value(words[1], at, out);
	}
}

void order_say_setting(const char *name, const struct prefs *prefs, const struct settings *settings, const struct keymap *keys, char *text,
	size_t size)
{
	int i = setting_find(name);
	if (i < 0) {
		*text = '\0';
	} else if (act_at((size_t)i) != ACT_NONE) {
		enum act act = act_at((size_t)i);
		snprintf(text, size, "%s is %s (preset %s): %s", name, keys->label[act], acts[act].key_label, acts[act].help);
	} else if ((size_t)i < pref_count) {
		snprintf(text, size, "%s is %s: %s (one of %s%s%s).", name, prefs_get(prefs, name), pref_table[i].what, pref_table[i].values,
			pref_table[i].also != NULL ? ", or " : "", pref_table[i].also != NULL ? pref_table[i].also : "");
	} else {
		const struct setting_info *info = &setting_table[(size_t)i - pref_count];
		double value = settings_get(settings, (size_t)i - pref_count);
		char number[32] = "not stated";
		if (value != UNKNOWN)
			snprintf(number, sizeof number, "%.12g", value);
		snprintf(text, size, "%s is %s%s%s: %s (%.12g to %.12g).", name, number, value != UNKNOWN && info->unit[0] != '\0' ? " " : "",
			value != UNKNOWN ? info->unit : "", info->what, info->low, info->high);
	}
}
