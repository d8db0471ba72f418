/* SPDX-License-Identifier: MIT */
/* One day of the exchange form, from JSON into an entry: what a line of an import and a day of a case have in common. */
#ifndef RESTDAY_EXCHANGE_DAY_JSON_H
#define RESTDAY_EXCHANGE_DAY_JSON_H

#include "base/arena.h"
#include "base/err.h"
#include "model/day.h"
#include "model/entry.h"

#include <jansson.h>
#include <stdbool.h>

struct day_json {
	day day;		/* only read where `date` is part of the object */
	struct entry entry;	/* what the object names, all else blank; texts and lists live in the arena */
	bool plans;		/* `planned` was named, be it empty */
};

/* Reads one day.  `with_date`: the key `date` is needed; else it is refused like any other unknown key.  Strict: unknown
   keys (with a suggestion when one is near), wrong types, values out of range, control characters and rules between
   fields (entry_check) are refused with ERR_INPUT and a sentence that names the field: "sessions[1].rpe is 11: say ...".
   null is the same as left out.  `object` is not changed and not needed afterwards; on refusal the arena holds rubbish
   until it is cleared. */
bool day_json_read(json_t *object, bool with_date, struct arena *arena, struct day_json *out, struct err *err);

#endif
