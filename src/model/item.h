/* SPDX-License-Identifier: MIT */
/* The ten questions of a check-in: 1..5, 5 always the good end, 3 what is normal for this runner, a word for each step. */
#ifndef RESTDAY_MODEL_ITEM_H
#define RESTDAY_MODEL_ITEM_H

enum item {
	ITEM_ENERGY, ITEM_LEGS, ITEM_MUSCLES, ITEM_SLEEP_QUALITY, ITEM_MOOD, ITEM_MOTIVATION,	/* the core six */
	ITEM_SUPPLENESS, ITEM_RESTED, ITEM_FOCUS, ITEM_CALM,
};
enum { ITEM_COUNT = 10, ITEM_CORE = 6 };

struct item_info {
	const char *name;		/* in commands, files and columns: "sleep_quality" */
	const char *label;		/* on screen: "Sleep quality" */
	const char *words[5];		/* what each step 1..5 means: "drained" .. "full of it" */
	const char *misnamed;		/* what people call it by mistake, space-separated: "soreness sore" */
};

extern const struct item_info items[ITEM_COUNT];

/* The item called `name`, or -1. */
int item_find(const char *name);
/* The item people mean by `name` though it is not called so ("soreness" -> ITEM_MUSCLES), or -1. */
int item_meant(const char *name);

#endif
