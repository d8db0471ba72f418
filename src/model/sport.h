/* SPDX-License-Identifier: MIT */
/* Words for sports and purposes: the names of both, and what else people say.  Help and completion say only the names. */
#ifndef RESTDAY_MODEL_SPORT_H
#define RESTDAY_MODEL_SPORT_H

#include "model/session.h"

struct sport_word {
	const char *word;
	int kind, purpose;		/* negative: it says none */
	bool kept;			/* says more than kind and purpose hold: the word is kept in the note */
	enum purpose otherwise;		/* where no purpose is said */
	int metres;			/* where no distance is said; 0: none */
	bool name;			/* one of kind_names, purpose_names */
};

/* Whatever the case of its letters; false when `word` is none. */
bool sport_find(const char *word, struct sport_word *out);
/* The name that `word` nearly is, or NULL. */
const char *sport_near(const char *word);

#endif
