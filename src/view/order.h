/* SPDX-License-Identifier: MIT */
/* The line behind `:` into what it asks for, and what could be typed next.  Pure: form_command.c does it. */
#ifndef RESTDAY_VIEW_ORDER_H
#define RESTDAY_VIEW_ORDER_H

#include "base/err.h"
#include "model/day.h"
#include "recovery/settings.h"
#include "view/act.h"
#include "view/keymap.h"
#include "view/prefs.h"

enum { ORDER_BYTES = 199, CANDIDATES = 200, CANDIDATE_BYTES = 40, UNDO_MOST = 1000 };

enum verb {
	VERB_NOTHING,		/* an empty line */
	VERB_DAY,		/* day */
	VERB_ACT,		/* act, and what follows its name in `rest`: "" but for the acts that take words */
	VERB_STEPS,		/* act is ACT_UNDO or ACT_REDO, count times */
	VERB_SHOW,		/* a setting, or an act for its keys, is asked for: name */
	VERB_SET,		/* name, rest: a value that is accepted; of keys, if no other act has them */
};

struct order {
	enum verb verb;
	day day;
	enum act act;
	int count;
	char name[CANDIDATE_BYTES];
	char rest[ORDER_BYTES + 1];
};

/* The commands with words behind them; every other is the name of an act. */
struct order_info {
	const char *name, *words, *help;
};
extern const struct order_info order_table[];
extern const int order_table_count;

/* ERR_USAGE or ERR_INPUT with a sentence; a name nearly right is told. */
bool order_read(const char *text, day today, struct order *out, struct err *err);

/* What could stand where `text` ends: the word under way begins at byte `from`. */
struct candidates {
	int count, from;
	bool more;		/* behind the last of them words may follow */
	char word[CANDIDATES][CANDIDATE_BYTES];
};
void order_complete(const char *text, struct candidates *out);

/* Under which heading of the configuration file a setting stands, "display", "runner" or "rules", or an act, "keys"; NULL: there is no
   such. */
const char *order_section(const char *name);
/* The name as the tables hold it, for as long as the program runs; NULL: there is no such. */
const char *order_name(const char *name);
/* "units is km: one of km mi is accepted"; "check-in is c: Check in ..." */
void order_say_setting(const char *name, const struct prefs *prefs, const struct settings *settings, const struct keymap *keys, char *text,
	size_t size);

#endif
