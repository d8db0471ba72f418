/* SPDX-License-Identifier: MIT */
/* The kept answer: a small file, a line for what it rests on and a line for each part.  Whoever reads it compares the first line
   whole, so nothing in it has to be understood to know whether it holds. */
#include "config.h"

#include "cli/status.h"

#include "host/host.h"
#include "model/session.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KEPT_MOST = 4096 };

static uint64_t settings_hash(const struct settings *s)
{
	uint64_t hash = 14695981039346656037u;		/* FNV-1a: to tell sets of numbers apart, nothing more */
	for (size_t i = 0; i < setting_count; i++) {
		double value = settings_get(s, i);
		unsigned char bytes[sizeof value];
		memcpy(bytes, &value, sizeof bytes);
		for (size_t k = 0; k < sizeof bytes; k++)
			hash = (hash ^ bytes[k]) * 1099511628211u;
	}
	return hash;
}

void status_ground(const struct cli *c, struct status_ground *out)
{
	struct str path = { 0 };
	char stamp[DIARY_STAMP], iso[DAY_TEXT];
	out->text[0] = '\0';
	if (paths_diary(c->args.value[OPTION_DIARY], &path, NULL) && diary_stamp(str_text(&path), stamp))
		snprintf(out->text, sizeof out->text, "%s %s %s %s %016llx %s", PACKAGE_VERSION, RULE_SET, day_iso(c->today, iso),
			units_names[c->prefs.units], (unsigned long long)settings_hash(&c->settings), stamp);
	str_free(&path);
}

/* The next line of *text; NULL after the last. */
static char *line_next(char **text)
{
	char *line = *text, *end = strchr(line, '\n');
	if (end == NULL)
		return NULL;
	*end = '\0';
	*text = end + 1;
	return line;
}

static bool read_kept(char *text, const char *ground, struct status *out)
{
	char *first = line_next(&text);
	if (first == NULL || strcmp(first, ground) != 0)
		return false;
	char *numbers = line_next(&text), *because = line_next(&text), *sure = line_next(&text);
	int verdict, answered, taken;
	if (sure == NULL || sscanf(numbers, "%d %d %d %d %d", &verdict, &out->since_rest, &out->since_demand, &answered, &taken) != 5)
		return false;
	if (verdict < CEILING_PASSIVE || verdict > CEILING_TRAIN || taken < TAKEN_NONE || taken > TAKEN_TRAIN)
		return false;
	if (strlen(because) >= WORDS || strlen(sure) >= WORDS)
		return false;
	out->verdict = (enum ceiling)verdict;
	out->answered = answered == 1;
	out->taken = (enum taken_as)taken;
	strcpy(out->because, because);
	strcpy(out->sure, sure);
	return true;
}

bool status_recall(const struct status_ground *ground, struct status *out)
{
	struct str path = { 0 };
	char *text = NULL;
	size_t length;
	bool kept = ground->text[0] != '\0' && paths_cache("status", &path) && file_read_plain(str_text(&path), KEPT_MOST, &text, &length, NULL) &&
		read_kept(text, ground->text, out);
	free(text);
	str_free(&path);
	return kept;
}

void status_keep(const struct status_ground *ground, const struct status *s)
{
	struct str path = { 0 }, text = { 0 };
	if (ground->text[0] != '\0' && paths_cache("status", &path)) {
		str_addf(&text, "%s\n%d %d %d %d %d\n%s\n%s\n", ground->text, (int)s->verdict, s->since_rest, s->since_demand, s->answered,
			(int)s->taken, s->because, s->sure);
		file_replace_unsynced(str_text(&path), str_text(&text), text.length, NULL);
	}
	str_free(&path);
	str_free(&text);
}
