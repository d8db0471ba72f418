/* SPDX-License-Identifier: MIT */
/* One place, four ways to say it; the nearest to the person wins.  An empty variable counts as unset, as everywhere in
   the XDG rules. */
#include "config.h"

#include "host/paths.h"

#include "base/mem.h"

#include <ctype.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

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

bool paths_theme(const char *name, struct str *out)
{
	const char *config = variable("XDG_CONFIG_HOME"), *home = variable("HOME");
	str_clear(out);
	if (config != NULL && *config == '/')
		str_addf(out, "%s/restday/themes/%s.theme", config, name);
	else if (home != NULL && *home == '/')
		str_addf(out, "%s/.config/restday/themes/%s.theme", home, name);
	return out->length > 0;
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

bool paths_state(struct str *out, struct err *err)
{
	const char *state = variable("XDG_STATE_HOME"), *home = variable("HOME");
	str_clear(out);
	if (state != NULL && *state == '/')
		str_addf(out, "%s/restday", state);
	else if (home != NULL && *home == '/')
		str_addf(out, "%s/.local/state/restday", home);
	else
		return err_set(err, ERR_USAGE, "where copies of the diary are kept is not known, because HOME is %s: set it, or XDG_STATE_HOME",
			home == NULL ? "not set" : "not an absolute path");
	return true;
}

bool paths_cache(const char *name, struct str *out)
{
	const char *cache = variable("XDG_CACHE_HOME"), *home = variable("HOME");
	str_clear(out);
	if (cache != NULL && *cache == '/')
		str_addf(out, "%s/restday/%s", cache, name);
	else if (home != NULL && *home == '/')
		str_addf(out, "%s/.cache/restday/%s", home, name);
	return out->length > 0;
}

/* Where `path` really is, links followed as far as it is there; what is missing of it is added as it was said. */
static void real_place(const char *path, struct str *out)
{
	char *head = mem_text(path), real[PATH_MAX];
	size_t end = strlen(head);
	while (end > 0 && realpath(head, real) == NULL) {
		while (end > 0 && head[end - 1] == '/')
			end--;
		while (end > 0 && head[end - 1] != '/')
			end--;
		head[end] = '\0';
	}
	if (end == 0 && realpath(".", real) == NULL)
		real[0] = '\0';
	str_clear(out);
	str_addf(out, "%s%s%s", real, path[end] != '\0' && strcmp(real, "/") != 0 ? "/" : "", path + end);
	free(head);
}

/* The folder `kind` of this diary among the state. */
static bool folder_of(const char *kind, const char *diary, struct str *out, struct err *err)
{
	struct str place = { 0 };
	uint32_t hash = 2166136261;		/* FNV-1a: to tell places apart, nothing more */
	if (!paths_state(out, err))
		return false;
	real_place(diary, &place);
	for (const char *p = str_text(&place); *p != '\0'; p++)
		hash = (hash ^ (unsigned char)*p) * 16777619u;
	const char *slash = strrchr(str_text(&place), '/');
	const char *name = slash != NULL ? slash + 1 : str_text(&place);
	size_t length = strlen(name);
	if (length > 3 && strcmp(name + length - 3, ".db") == 0)
		length -= 3;
	str_addf(out, "/%s/", kind);
	for (size_t i = 0; i < length && i < 40; i++)
		str_add_char(out, isalnum((unsigned char)name[i]) ? name[i] : '_');
	str_addf(out, "-%08x", (unsigned)hash);
	str_free(&place);
	return true;
}

bool paths_backups(const char *diary, struct str *out, struct err *err)
{
	return folder_of("backups", diary, out, err);
}

bool paths_drafts(const char *diary, struct str *out, struct err *err)
{
	return folder_of("drafts", diary, out, err);
}
