/* SPDX-License-Identifier: MIT */
/* One place, four ways to say it; the nearest to the person wins.  An empty variable counts as unset, as everywhere in
   the XDG rules. */
#include "config.h"

#include "host/paths.h"

#include <stdlib.h>

static const char *variable(const char *name)
{
	const char *value = getenv(name);
	return value != NULL && *value != '\0' ? value : NULL;
}

/* The folder for a user's data, with a slash at its end; false when nothing names one. */
static bool data_folder(struct str *out)
{
	const char *data = variable("XDG_DATA_HOME"), *home = variable("HOME");
	str_clear(out);
	if (data != NULL && *data == '/')
		str_addf(out, "%s/restday/", data);
	else if (home != NULL && *home == '/')
		str_addf(out, "%s/.local/share/restday/", home);
	return out->length > 0;
}

bool paths_guide(const char *id, struct str *out)
{
	if (!data_folder(out))
		return false;
	str_addf(out, "guide/%s.md", id);
	return true;
}

bool paths_diary(const char *given, struct str *out, struct err *err)
{
	if (given != NULL && *given == '\0')
		return err_set(err, ERR_USAGE, "--diary needs the name of a file");
	const char *named = given != NULL ? given : variable("RESTDAY_DIARY");
	str_clear(out);
	if (named != NULL) {
		str_add(out, named);
	} else if (data_folder(out)) {
		str_add(out, "diary.db");
	} else {
		const char *home = variable("HOME");
		return err_set(err, ERR_USAGE, "where the diary lies is not known, because HOME is %s: "
			"set it, or name the file with --diary FILE or RESTDAY_DIARY", home == NULL ? "not set" : "not an absolute path");
	}
	return true;
}
