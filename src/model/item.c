/* SPDX-License-Identifier: MIT */
#include "config.h"

#include "model/item.h"

#include <string.h>
#include <strings.h>

const struct item_info items[ITEM_COUNT] = {
	[ITEM_ENERGY] = { "energy", "Energy", { "drained", "tired", "normal", "fresh", "full of energy" }, "fatigue tired tiredness" },
	[ITEM_LEGS] = { "legs", "Legs", { "leaden", "heavy", "normal", "light", "springy" }, "heavy heaviness leg" },
	[ITEM_MUSCLES] = { "muscles", "Muscles", { "very sore", "sore", "a little sore", "hardly sore", "not sore" }, "soreness sore muscle doms" },
	[ITEM_SLEEP_QUALITY] = { "sleep_quality", "Sleep quality", { "very poor", "poor", "normal", "good", "very good" }, "quality sleepquality sleep-quality" },
	[ITEM_MOOD] = { "mood", "Mood", { "irritable", "low", "normal", "good", "very good" }, "irritability temper" },
	[ITEM_MOTIVATION] = { "motivation", "Motivation", { "none", "little", "normal", "keen", "eager" }, "drive readiness" },
	[ITEM_SUPPLENESS] = { "suppleness", "Suppleness", { "very stiff", "stiff", "normal", "loose", "very loose" }, "stiffness stiff mobility" },
	[ITEM_RESTED] = { "rested", "Rested", { "not at all", "hardly", "normal", "well", "fully" }, "rest waking" },
	[ITEM_FOCUS] = { "focus", "Focus", { "foggy", "scattered", "normal", "clear", "sharp" }, "fog foggy concentration" },
	[ITEM_CALM] = { "calm", "Calm", { "very stressed", "stressed", "normal", "calm", "very calm" }, "stress stressed" },
};

int item_find(const char *name)
{
	for (int i = 0; i < ITEM_COUNT; i++)
		if (strcmp(name, items[i].name) == 0)
			return i;
	return -1;
}

int item_meant(const char *name)
{
	size_t n = strlen(name);
	for (int i = 0; i < ITEM_COUNT && n > 0; i++) {
		if (strcasecmp(name, items[i].name) == 0)
			return i;
		for (const char *w = items[i].misnamed; *w != '\0'; w += strspn(w, " ")) {
			size_t length = strcspn(w, " ");
			if (length == n && strncasecmp(w, name, n) == 0)
				return i;
			w += length;
		}
	}
	return -1;
}
