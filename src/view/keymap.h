/* SPDX-License-Identifier: MIT */
/* Which keys ask for which acts: those of the table of acts until the runner says otherwise.  No key has two acts: one that is in
   use is refused, so nothing can lose its key unnoticed.  Keys of forms are not in it; they stay as they are. */
#ifndef RESTDAY_VIEW_KEYMAP_H
#define RESTDAY_VIEW_KEYMAP_H

#include "base/err.h"
#include "view/act.h"

enum { KEYMAP_KEYS = 4, KEYMAP_NAME = 16, KEYMAP_LABEL = KEYMAP_KEYS * KEYMAP_NAME };

struct keymap {
	uint32_t keys[ACT_COUNT][KEYMAP_KEYS];		/* 0 ends */
	char first[ACT_COUNT][KEYMAP_NAME];		/* how the first of them is written, for sentences */
	char label[ACT_COUNT][KEYMAP_LABEL];		/* and all of them: "h Left"; ":check-in" for an act that has none */
};

void keymap_preset(struct keymap *k);

/* Whether there is such an act and every key of `keys`, a space between them, is one; ERR_INPUT with a sentence. */
bool keymap_reads(const char *act_name, const char *keys, struct err *err);
/* Its keys are about to be set: until then others may have them, so that two acts can change places. */
void keymap_release(struct keymap *k, const char *act_name);
/* Gives the act these keys instead of those it has.  ERR_INPUT with a sentence where a key has another act already: then it has
   those of its presets that nobody else has. */
bool keymap_set(struct keymap *k, const char *act_name, const char *keys, struct err *err);

enum act keymap_act(const struct keymap *k, uint32_t key);
/* How the keys of something a screen other than Weeks can do are written: the first only, or all. */
void keymap_use_label(const struct keymap *k, const struct act_use *use, bool all, char out[KEYMAP_LABEL]);

#endif
