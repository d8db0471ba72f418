/* SPDX-License-Identifier: MIT */
/* Pages quote thresholds by name, so that a page can never say another number than the rules use. */
#ifndef RESTDAY_GUIDE_FILL_H
#define RESTDAY_GUIDE_FILL_H

#include "base/err.h"
#include "base/str.h"
#include "model/units.h"
#include "recovery/settings.h"

#include <stdbool.h>
#include <stddef.h>

/* Copies `text` to `out` with every {{name}} replaced by the value of that setting: {{name}} as a number,
   {{name:clock}} as hours and minutes ("6:00"), {{name:percent}} as hundredths ("80"), {{name:distance}}, of a setting in
   kilometres, in `units` and with its unit ("6 km", "3.73 mi").
   "not stated" where the runner has stated nothing.  A value that is not the preset gets a star, and *changed is set.
   {{diary}}, the place of the live box, is left as it stands.  An unknown name or form: ERR_INPUT, with the line. */
bool fill_text(const char *text, size_t length, const struct settings *s, enum units units, struct str *out, bool *changed,
	struct err *err);

#endif
