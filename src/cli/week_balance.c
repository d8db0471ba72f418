/* SPDX-License-Identifier: MIT */
/* The same lines as in the Week panel: counts held against what a balanced week holds. */
#include "config.h"

#include "cli/week_balance.h"

#include "base/utf8.h"
#include "recovery/balance.h"
#include "view/glyph.h"

#include <string.h>

static void print_labelled(const struct cli *c, struct str *out, const char *label, const char *text)
{
	str_addf(out, "%s: ", label);
	print_wrap(out, &c->look, (int)strlen(label) + 2, 2, TONE_PLAIN, text);
}

void week_balance_text(const struct cli *c, const struct history *h, day monday, struct str *out)
{
	struct balance b;
	struct coming race = balance_race(h, c->today);
	char text[WORDS], glyph[8];
	balance_look(h, monday, c->today, &c->settings, &b);
	print_labelled(c, out, "Balance", words_mix(&b, text, sizeof text));
	for (int aim = 0; aim < AIM_COUNT; aim++) {
		if (b.standing[aim] == STANDING_NONE)
			continue;
		uint32_t ch = glyph_standing[b.standing[aim]];
		utf8_put(glyph, c->look.utf8 ? ch : (uint32_t)glyph_ascii(ch));
		str_addf(out, "  %s ", glyph);
		print_wrap(out, &c->look, 4, 4, TONE_PLAIN, words_aim(&b, (enum aim)aim, text, sizeof text));
	}
	print_labelled(c, out, "Recovery week", words_clock(&b, &c->settings, text, sizeof text));
	if (race.present)
		print_labelled(c, out, "To come", words_coming(&race, c->today, c->prefs.units, text, sizeof text));
}

static json_t *aims_json(const struct balance *b)
{
	static const char *const aims[AIM_COUNT] = { "rest", "recovery_runs", "demanding", "lighter" };
	static const char *const standings[] = { "", "met", "open", "unknown", "unmet" };
	char text[WORDS];
	json_t *list = json_array();
	for (int aim = 0; aim < AIM_COUNT; aim++) {
		if (b->standing[aim] == STANDING_NONE)
			continue;
		json_t *o = json_object();
		json_object_set_new(o, "aim", json_string(aims[aim]));
		json_object_set_new(o, "standing", json_string(standings[b->standing[aim]]));
		json_object_set_new(o, "text", json_string(words_aim(b, (enum aim)aim, text, sizeof text)));
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *race_json(const struct coming *race, day today)
{
	char iso[DAY_TEXT];
	if (!race->present)
		return json_null();
	json_t *o = json_object();
	json_object_set_new(o, "day", json_string(day_iso(race->day, iso)));
	json_object_set_new(o, "days", json_integer(race->day - today));
	json_object_set_new(o, "km", race->metres != UNKNOWN ? json_real(race->metres / 1000.0) : json_null());
	return o;
}

void week_balance_json(const struct cli *c, const struct history *h, day monday, json_t *out)
{
	static const char *const clocks[] = { "in", "unknown", "runs", "due", "due now", "holds" };
	struct balance b;
	struct coming race = balance_race(h, c->today);
	char text[WORDS];
	balance_look(h, monday, c->today, &c->settings, &b);
	json_t *o = json_object(), *mix = json_object();
	for (int was = CEILING_PASSIVE; was <= CEILING_TRAIN; was++)
		json_object_set_new(mix, was == CEILING_TRAIN ? "demanding" : ceiling_names[was], json_integer(b.mix[was]));
	json_object_set_new(o, "mix", mix);
	json_object_set_new(o, "known_days", json_integer(b.known));
	json_object_set_new(o, "recovery_runs", json_integer(b.recovery_runs));
	json_object_set_new(o, "aims", aims_json(&b));
	json_object_set_new(o, "clock", json_string(clocks[b.clock]));
	json_object_set_new(o, "loading_weeks", json_integer(b.loading.n));
	json_object_set_new(o, "at_least", json_boolean(!b.loading.exact));
	json_object_set_new(o, "text", json_string(words_clock(&b, &c->settings, text, sizeof text)));
	json_object_set_new(out, "balance", o);
	json_object_set_new(out, "race", race_json(&race, c->today));
}
