/* SPDX-License-Identifier: MIT */
/* The table of preferences, and text into values and back.  Each is one word from a list, so one loop reads them all. */
#include "config.h"

#include "view/prefs.h"

#include <stdio.h>
#include <string.h>

enum { SHORT_FORM = 3 };		/* letters of a value that are enough where no other begins with them: sun, asc */
enum { UNITS, WEEK_START, GLYPHS, MOUSE, COLOURS, BACKGROUND, THEME, BACKUPS, SITUATION };

static const char display[] = "display", runner[] = "runner";

const struct pref_info pref_table[] = {
	[UNITS] = { display, "units", "km mi", "km", "distances read in kilometres or miles; JSON, exports and the numbers of the rules stay in kilometres", NULL },
	[WEEK_START] = { display, "week_start", "monday tuesday wednesday thursday friday saturday sunday", "monday",
		"the day a week shown begins with: rows of the grid, their sums, Home and End, `restday week`; the rules and "
		"recovery weeks count from Monday whatever it is, and weeks have numbers only where they begin on Monday", NULL },
	[GLYPHS] = { display, "glyphs", "auto ascii", "auto", "ascii draws with plain letters and signs even where more could be shown", NULL },
	[MOUSE] = { display, "mouse", "on off", "on", "click a day, turn the wheel; off leaves the mouse to the terminal", NULL },
	[COLOURS] = { display, "colours", "auto 256 16 8 none", "auto", "how many colours to use at most", NULL },
	[BACKGROUND] = { display, "background", "auto dark light", "auto", "the terminal's ground: light makes bars and forms light too; all else reads on both", NULL },
	[THEME] = { display, "theme", "standard contrast calm", "standard",
		"the colours of the screens: contrast has strong text and fields that differ as much as can be, calm has few fields and "
		"coloured letters; `restday config --theme NAME` prints one, to make your own of", "the name of a theme of your own" },
	[BACKUPS] = { display, "backups", "on off", "on", "keep a checked copy of the diary once a day, the last 14", NULL },
	[SITUATION] = { runner, "situation", "unasked none some", "unasked",
		"some: the rules were not made for you (under 18, pregnant, a lasting illness, an eating disorder now or earlier, "
		"medicine that acts on the heart) and each verdict says so; which of them is kept nowhere", NULL },
};
const size_t pref_count = sizeof pref_table / sizeof pref_table[0];

static const int colour_counts[] = { -1, 256, 16, 8, 0 };

static int pref_find(const char *name)
{
	for (size_t i = 0; i < pref_count; i++)
		if (strcmp(name, pref_table[i].name) == 0)
			return (int)i;
	return -1;
}

/* The place of `value` in a list of words, said in full or by a beginning that no other has; or -1. */
static int place_of(const char *values, const char *value)
{
	size_t n = strlen(value);
	int meant = -1, like = 0;
	for (int i = 0; *values != '\0' && n > 0; i++) {
		size_t length = strcspn(values, " ");
		bool begins = n <= length && strncmp(values, value, n) == 0;
		if (begins && length == n)
			return i;
		if (begins && n >= SHORT_FORM) {
			meant = i;
			like++;
		}
		values += length + strspn(values + length, " ");
	}
	return like == 1 ? meant : -1;
}

/* Names are part of a file's name; the sentence is the caller's. */
static bool is_theme_name(const char *value)
{
	size_t n = strspn(value, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
	return n > 0 && n <= PREF_THEME && value[n] == '\0';
}

static void put(struct prefs *p, int pref, int place)
{
	switch (pref) {
	case UNITS: p->units = (enum units)place; break;
	case WEEK_START: p->first_weekday = (enum weekday)place; break;
	case GLYPHS: p->ascii = place == 1; break;
	case MOUSE: p->mouse = place == 0; break;
	case COLOURS: p->colours = colour_counts[place]; break;
	case BACKGROUND: p->light = place == 0 ? CHOICE_AUTO : place == 1 ? CHOICE_OFF : CHOICE_ON; break;
	case BACKUPS: p->backups = place == 0; break;
	default: p->situation = (enum situation)place; break;
	}
}

static int place_now(const struct prefs *p, int pref)
{
	int i = 0;
	switch (pref) {
	case UNITS: return (int)p->units;
	case WEEK_START: return (int)p->first_weekday;
	case GLYPHS: return p->ascii;
	case MOUSE: return !p->mouse;
	case COLOURS:
		while (colour_counts[i] != p->colours)
			i++;
		return i;
	case BACKGROUND: return p->light == CHOICE_AUTO ? 0 : p->light == CHOICE_OFF ? 1 : 2;
	case BACKUPS: return !p->backups;
	default: return (int)p->situation;
	}
}

void prefs_preset(struct prefs *p)
{
	*p = (struct prefs){ 0 };
	for (size_t i = 0; i < pref_count; i++)
		prefs_set(p, pref_table[i].name, pref_table[i].preset, NULL);
}

bool prefs_set(struct prefs *p, const char *name, const char *value, struct err *err)
{
	int pref = pref_find(name);
	if (pref < 0)
		return err_set(err, ERR_INPUT, "\"%.60s\" is not a preference", name);
	if (pref == THEME) {
		if (!is_theme_name(value))
			return err_set(err, ERR_INPUT, "theme is \"%.60s\": one of %s is accepted, or the name of a theme of your own: at most "
				"%d letters, digits, - and _, without its folder and .theme", value, pref_table[pref].values, PREF_THEME);
		snprintf(p->theme, sizeof p->theme, "%s", value);
		return true;
	}
	int place = place_of(pref_table[pref].values, value);
	if (place < 0)
		return err_set(err, ERR_INPUT, "%s is \"%.60s\": one of %s is accepted", name, value, pref_table[pref].values);
	put(p, pref, place);
	return true;
}

const char *prefs_get(const struct prefs *p, const char *name)
{
	static const char *const words[][7] = {
		[UNITS] = { "km", "mi" },
		[WEEK_START] = { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" },
		[GLYPHS] = { "auto", "ascii" }, [MOUSE] = { "on", "off" }, [COLOURS] = { "auto", "256", "16", "8", "none" },
		[BACKGROUND] = { "auto", "dark", "light" }, [BACKUPS] = { "on", "off" },
		[SITUATION] = { "unasked", "none", "some" },
	};
	int pref = pref_find(name);
	if (pref == THEME)
		return p->theme;
	return pref < 0 ? "" : words[pref][place_now(p, pref)];
}

bool prefs_has(const char *name)
{
	return pref_find(name) >= 0;
}

const char *prefs_caution(const struct prefs *p, enum caution length)
{
	static const char *const words[] = {
		[CAUTION_SENTENCE] = "Not made for your situation: ask someone who knows you.",
		[CAUTION_WORDS] = "not made for your situation",
		[CAUTION_MARK] = "ask first",
	};
	return p->situation == SITUATION_SOME ? words[length] : "";
}
