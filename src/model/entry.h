/* SPDX-License-Identifier: MIT */
/* Everything the diary holds of one day.  A day exists without any session; what was not entered is unknown, which is
   neither rest nor zero.  Plain borrowed data: whoever made the entry owns its texts and lists. */
#ifndef RESTDAY_MODEL_ENTRY_H
#define RESTDAY_MODEL_ENTRY_H

#include "base/err.h"
#include "model/item.h"
#include "model/session.h"

#include <stdbool.h>

enum tri { TRI_UNKNOWN = UNKNOWN, TRI_NO, TRI_YES };	/* yes, no, or not said */
enum where { WHERE_NONE = UNKNOWN, WHERE_ABOVE, WHERE_BELOW };	/* the neck */
enum rest_purpose { REST_PLAIN, REST_WEEK, REST_LONG, REST_SLEEP, REST_MIND, REST_ILLNESS };
enum block { BLOCK_NONE, BLOCK_RECOVERY, BLOCK_VOLUME };
enum taken_as { TAKEN_NONE = UNKNOWN, TAKEN_PASSIVE, TAKEN_ACTIVE, TAKEN_EASY, TAKEN_TRAIN };	/* as recovery's enum ceiling */
enum { REST_PURPOSES = 6, BLOCKS = 3, TAKEN_COUNT = 4, NOTE_BYTES = 4000, WORD_BYTES = 200, WORDS_MAX = 40, TOOL_NAMES = 3 };

struct illness {
	bool present;
	enum where where;	/* needed unless fever is TRI_YES */
	enum tri fever;		/* not said: no */
	enum tri mild;		/* not said: yes */
};

struct pain {
	int score;		/* 0..10; UNKNOWN: no pain entry */
	enum tri gait;		/* alters the stride; not said: no */
	enum tri bone;		/* on one spot of bone, at rest or at night; not said: no */
	const char *place;	/* NULL: not said */
};

struct race {
	int metres;		/* UNKNOWN: no race entry */
	enum tri raced;		/* not said: yes */
};

/* What the runner takes the day as, whatever the verdict.  A fact like a note: no rule reads it. */
struct override {
	enum taken_as to;		/* TAKEN_NONE: no override */
	const char *why;	/* needed with it: one line, WORD_BYTES at most */
};

struct entry {
	int item[ITEM_COUNT];	/* 1..5 or UNKNOWN */
	int sleep_min;		/* 0..1440 */
	int rhr;		/* 20..150 bpm */
	double rmssd;		/* 1..400 ms; negative: unknown */
	const char *note;	/* NULL: none */

	const struct session *sessions;		/* done, in the order entered */
	int session_count;			/* UNKNOWN: not known; 0: nothing done, and said so */
	const struct session *planned;
	int planned_count;			/* 0: no plan (there is no plan of nothing) */

	bool rest;		/* a rest day was entered; only with sessions that are none or gentle */
	enum rest_purpose rest_purpose;
	bool plan_rest;
	struct illness illness;
	struct pain pain;
	const char *red;	/* warning signs, one a line ("chest\nfaint"); NULL: none */
	bool cleared;		/* a doctor has looked since the red flag */
	struct race race;
	enum block block;	/* holds for its week */
	const char *tools;	/* one a line, repeats count ("roller\nroller"); NULL: none */
	struct override override;
};

extern const char *const where_names[2], *const rest_purpose_names[REST_PURPOSES], *const block_names[BLOCKS];
extern const char *const taken_names[TAKEN_COUNT];	/* "passive" "active" "easy" "train" */
extern const char *const red_names[7];		/* the listed warning signs; others are free text */
extern const char *const red_words[7];		/* said to a person: "chest pain or pressure on effort" */
extern const char *const tool_names[TOOL_NAMES];

/* Nothing known. */
extern const struct entry entry_blank;

bool entry_is_blank(const struct entry *e);
bool entry_equal(const struct entry *a, const struct entry *b);	/* session ids aside */
bool entry_known(const struct entry *e);	/* sessions or rest entered: we know what was done */
int entry_core_known(const struct entry *e);	/* how many of the core six are answered */

/* Sets in `into` every field in which `mine` differs from `base`: what one form changed, whatever else changed meanwhile.
   Session lists are fields: a changed list replaces. Borrowed pointers are copied as they are. */
void entry_merge(struct entry *into, const struct entry *base, const struct entry *mine);
/* A session that is not gentle ends the rest day it stands in.  For after a change was laid over an entry, unless that
   change itself set the rest: then entry_check() refuses the two together. */
void entry_settle(struct entry *e);

/* Every range and rule of the exchange form, at every door.  The sentence names the field and what is accepted
   (ERR_INPUT).  `session_check` takes the name to say ("sessions[2]", or "" at a form). */
bool entry_check(const struct entry *e, struct err *err);
bool session_check(const struct session *s, const char *name, struct err *err);

/* Walks a list of lines: returns the next word into `word` (WORD_BYTES + 1), moving *list; false at the end. */
bool words_next(const char **list, char *word);

#endif
