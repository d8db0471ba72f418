/* SPDX-License-Identifier: MIT */
/* The table of words.  A word that says more than a kind can hold (elliptical, trail) goes on standing in the note. */
#include "config.h"

#include "model/sport.h"

#include "base/near.h"

#include <stddef.h>
#include <strings.h>

#define KIND(word, kind) { word, kind, -1, false, PURPOSE_NONE, 0, false }
#define KIND_KEPT(word, kind) { word, kind, -1, true, PURPOSE_NONE, 0, false }
#define PURPOSE(word, purpose) { word, -1, purpose, false, PURPOSE_NONE, 0, false }
#define PURPOSE_KEPT(word, purpose) { word, -1, purpose, true, PURPOSE_NONE, 0, false }

static const struct sport_word others[] = {
	KIND("jog", KIND_RUN), KIND("jogging", KIND_RUN), KIND("running", KIND_RUN),
	KIND("walking", KIND_WALK), KIND_KEPT("hike", KIND_WALK), KIND_KEPT("hiking", KIND_WALK),
	KIND("ride", KIND_BIKE), KIND("cycle", KIND_BIKE), KIND("cycling", KIND_BIKE), KIND("biking", KIND_BIKE),
	KIND_KEPT("spin", KIND_BIKE), KIND_KEPT("spinning", KIND_BIKE),
	KIND("swimming", KIND_SWIM),
	KIND("gym", KIND_STRENGTH), KIND("weights", KIND_STRENGTH), KIND("lifting", KIND_STRENGTH),
	KIND("stretching", KIND_MOBILITY), KIND_KEPT("yoga", KIND_MOBILITY), KIND_KEPT("pilates", KIND_MOBILITY),
	KIND_KEPT("elliptical", KIND_CROSS), KIND_KEPT("row", KIND_CROSS), KIND_KEPT("rowing", KIND_CROSS),
	KIND_KEPT("ski", KIND_CROSS), KIND_KEPT("skiing", KIND_CROSS), KIND("cross-training", KIND_CROSS),
	PURPOSE("interval", PURPOSE_INTERVALS), PURPOSE("repeats", PURPOSE_INTERVALS), PURPOSE_KEPT("fartlek", PURPOSE_INTERVALS),
	PURPOSE_KEPT("track", PURPOSE_INTERVALS), PURPOSE("threshold", PURPOSE_TEMPO), PURPOSE("hill", PURPOSE_HILLS),
	{ "trail", -1, -1, true, PURPOSE_NONE, 0, false },
	{ "treadmill", -1, -1, true, PURPOSE_NONE, 0, false },
	{ "parkrun", -1, -1, true, PURPOSE_RACE, 5000, false },
};

bool sport_find(const char *word, struct sport_word *out)
{
	for (int i = 0; i < KIND_COUNT; i++)
		if (strcasecmp(kind_names[i], word) == 0) {
			*out = (struct sport_word){ kind_names[i], i, -1, false, PURPOSE_NONE, 0, true };
			return true;
		}
	for (int i = 1; i < PURPOSE_COUNT; i++)
		if (strcasecmp(purpose_names[i], word) == 0) {
			*out = (struct sport_word){ purpose_names[i], -1, i, false, PURPOSE_NONE, 0, true };
			return true;
		}
	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
		if (strcasecmp(others[i].word, word) == 0) {
			*out = others[i];
			return true;
		}
	return false;
}

const char *sport_near(const char *word)
{
	for (int i = 0; i < KIND_COUNT; i++)
		if (near_word(word, kind_names[i]))
			return kind_names[i];
	for (int i = 1; i < PURPOSE_COUNT; i++)
		if (near_word(word, purpose_names[i]))
			return purpose_names[i];
	return NULL;
}
