/* SPDX-License-Identifier: MIT */
/* Where things lie, by the XDG base directory rules. */
#ifndef RESTDAY_HOST_PATHS_H
#define RESTDAY_HOST_PATHS_H

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>

/* Where the diary is: `given` (--diary, NULL: not said) or RESTDAY_DIARY or $XDG_DATA_HOME/restday/diary.db or its home
   default.  An XDG_DATA_HOME that is not absolute is ignored, as its rules say.  ERR_USAGE when nothing names a place. */
bool paths_diary(const char *given, struct str *out, struct err *err);

/* Where the runner's own guidance page `id` would lie: restday/guide/ID.md under the same data folder.  false: nowhere. */
bool paths_guide(const char *id, struct str *out);

/* Where the runner's own theme `name` would lie: restday/themes/NAME.theme under $XDG_CONFIG_HOME or its home default.  false:
   nowhere. */
bool paths_theme(const char *name, struct str *out);

/* The folder for what a program keeps by itself: $XDG_STATE_HOME/restday or its home default, no slash at its end.  ERR_USAGE
   when nothing names a place. */
bool paths_state(struct str *out, struct err *err);

/* Where an answer that can be found again at any time is kept: restday/NAME under $XDG_CACHE_HOME or ~/.cache.  false: nowhere. */
bool paths_cache(const char *name, struct str *out);

/* The folder for copies of the diary at `diary`: backups/NAME-HASH in the state folder, the hash of where the file really is,
   so that two diaries never share one.  The diary, or its folder, may be missing. */
bool paths_backups(const char *diary, struct str *out, struct err *err);
/* The same for what is typed and not saved yet: drafts/NAME-HASH. */
bool paths_drafts(const char *diary, struct str *out, struct err *err);

#endif
