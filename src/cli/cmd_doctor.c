/* SPDX-License-Identifier: MIT */
/* doctor: looks at everything the program stands on and says of each thing whether it is well, and if not, how to mend it.
   It changes nothing: the diary is read as it lies there, and no folder is made. */
#include "config.h"

#include "cli/command.h"

#include "cli/morning.h"
#include "diary/backup.h"
#include "host/conf.h"
#include "host/host.h"
#include "recovery/settings.h"
#include "tui/about.h"
#include "tui/themes.h"

#include <errno.h>
#include <langinfo.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DOCTOR_VERSION = 1, DAYS_NAMED = 5 };

struct doctor {
	struct cli *c;
	struct str diary, copies;	/* paths */
	json_t *findings;
	int attention;
	bool damaged;			/* some of it is about the diary's file */
	bool copied;			/* there are copies to go back to */
};

/* One thing looked at.  `mend`: NULL when it is well. */
static void find(struct doctor *d, const char *area, const char *mend, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
static void find(struct doctor *d, const char *area, const char *mend, const char *format, ...)
{
	struct err text;
	va_list args;
	va_start(args, format);
	vsnprintf(text.text, sizeof text.text, format, args);
	va_end(args);
	json_t *o = json_object();
	json_object_set_new(o, "area", json_string(area));
	json_object_set_new(o, "ok", json_boolean(mend == NULL));
	json_object_set_new(o, "text", json_string(text.text));
	if (mend != NULL)
		json_object_set_new(o, "mend", json_string(mend));
	json_array_append_new(d->findings, o);
	d->attention += mend != NULL;
}

/* How to mend what is damaged, by what there is to go back to. */
static const char *go_back(const struct doctor *d)
{
	return d->copied ? "`restday restore` goes back to the newest copy and keeps what is there" :
		"no copy of it is kept: `restday restore FILE` goes back to one of your own, and where there is none, move the file away, keep it, "
		"and `restday import FILE` begins anew from what was exported";
}

static bool days_readable(struct diary *diary, day first, day last)
{
	struct history h;
	struct err err;
	if (!diary_read(diary, first, last, &h, &err))
		return false;
	history_free(&h);
	return true;
}

/* Names the days that cannot be read: halves what cannot until it is one day. */
static void name_days(struct doctor *d, struct diary *diary, day first, day last, int *named)
{
	struct history h;
	struct err err;
	if (*named >= DAYS_NAMED || days_readable(diary, first, last))
		return;
	if (first < last) {
		day middle = first + (last - first) / 2;
		name_days(d, diary, first, middle, named);
		name_days(d, diary, middle + 1, last, named);
		return;
	}
	++*named;
	if (diary_read(diary, first, last, &h, &err))
		history_free(&h);
	else
		find(d, "diary", go_back(d), *named == DAYS_NAMED ? "%s; there may be more such days" : "%s", err.text);
	d->damaged = true;
}

static void look_at_days(struct doctor *d, struct diary *diary, struct contents *holds)
{
	struct err err = { ERR_NONE, "" };
	day first, last;
	char a[DAY_WORDS], z[DAY_WORDS];
	int named = 0;
	if (!diary_sound(diary, &err)) {
		find(d, "diary", go_back(d), "%s", err.text);
		d->damaged = true;
	} else {
		find(d, "diary", NULL, "the file is sound");
	}
	if (diary_contents(diary, holds, &err)) {
		if (holds->days > 0)
			find(d, "diary", NULL, "days that hold something: %d, from %s to %s; each can be read", holds->days,
				day_words(holds->first, d->c->today, a), day_words(holds->last, d->c->today, z));
		else
			find(d, "diary", NULL, "nothing is entered yet");
		return;
	}
	if (diary_span(diary, &first, &last, &err))
		name_days(d, diary, first, last, &named);
	if (named == 0) {
		find(d, "diary", go_back(d), "%s", err.text);
		d->damaged = true;
	}
}

static void look_at_mode(struct doctor *d)
{
	struct stat st;
	const char *path = str_text(&d->diary);
	if (stat(path, &st) != 0)
		return;
	if ((st.st_mode & 077) != 0)
		find(d, "diary", "chmod 600 on it makes it yours alone", "%s may be read by others (mode %03o)", path, (unsigned)st.st_mode & 0777);
	else
		find(d, "diary", NULL, "only you may read it");
	if (access(path, W_OK) != 0)
		find(d, "diary", "chmod u+w on it, or a copy of it elsewhere with --diary", "%s cannot be written: %s", path, strerror(errno));
}

/* What helps where the diary cannot be opened. */
static const char *mend_opening(const struct doctor *d, const struct err *err)
{
	struct str folder = { 0 };
	const char *path = str_text(&d->diary), *slash = strrchr(path, '/');
	if (err->code == ERR_DAMAGED)
		return backup_may_restore(path) ? go_back(d) :
			"no copy is written over it: move it elsewhere, or update restday where it is newer; --diary names another place";
	if (err->code == ERR_BUSY)
		return "try again; whoever keeps it open may have to be ended";
	str_add_bytes(&folder, path, slash != NULL ? (size_t)(slash - path) + 1 : 0);
	bool writable = access(path, R_OK | W_OK) == 0 && access(slash != NULL ? str_text(&folder) : ".", W_OK | X_OK) == 0;
	str_free(&folder);
	return writable ? "`restday today`, as any command that reads the diary, takes back what was cut short" :
		"look at the permissions of the file and its folder";
}

static void look_at_diary(struct doctor *d, struct contents *holds)
{
	struct err err = { ERR_NONE, "" };
	struct diary *diary = NULL;
	*holds = (struct contents){ 0 };
	if (access(str_text(&d->diary), F_OK) != 0 && errno == ENOENT) {
		find(d, "diary", NULL, "%s is not there yet: the first entry makes it", str_text(&d->diary));
		return;
	}
	diary = diary_open_as_is(str_text(&d->diary), &err);
	if (diary == NULL && err.code == ERR_NOTHING) {
		find(d, "diary", NULL, "%s: nothing is entered yet", err.text);
		return;
	}
	if (diary == NULL) {
		d->damaged = err.code == ERR_DAMAGED;
		find(d, "diary", mend_opening(d, &err), "%s", err.text);
		return;
	}
	find(d, "diary", NULL, "%s is a diary of schema %d", str_text(&d->diary), diary_version(diary));
	look_at_mode(d);
	look_at_days(d, diary, holds);
	diary_close(diary);
}

/* Whether files could be made in `folder`, or in the nearest one above it that is there. */
static void look_at_place(struct doctor *d, const char *what, const char *folder)
{
	struct str at = { 0 };
	str_add(&at, folder[0] != '\0' ? folder : ".");
	bool there = access(at.text, F_OK) == 0;
	while (access(at.text, F_OK) != 0 && errno == ENOENT && strrchr(at.text, '/') != NULL && at.length > 1) {
		at.length = (size_t)(strrchr(at.text, '/') - at.text);
		at.length += at.length == 0;
		at.text[at.length] = '\0';
	}
	if (access(at.text, W_OK | X_OK) == 0)
		find(d, "places", NULL, "%s: %s%s", what, folder, there ? "" : " (made when it is needed)");
	else
		find(d, "places", "give yourself the right to write there, or choose another place (restday(1), ENVIRONMENT)",
			"%s: %s cannot be written: %s", what, folder, strerror(errno));
	str_free(&at);
}

static void look_at_places(struct doctor *d)
{
	struct str path = { 0 };
	struct err err;
	const char *diary = str_text(&d->diary), *slash = strrchr(diary, '/');
	str_add_bytes(&path, diary, slash != NULL ? (size_t)(slash - diary) + (slash == diary) : 0);
	look_at_place(d, "diary", slash != NULL ? str_text(&path) : ".");
	look_at_place(d, "copies", str_text(&d->copies));
	if (paths_state(&path, &err))
		look_at_place(d, "state", str_text(&path));
	if (config_path(&path, &err))
		find(d, "places", NULL, "configuration: %s%s", str_text(&path), access(str_text(&path), F_OK) == 0 ? "" : " (not there: presets hold)");
	else
		find(d, "places", "set HOME", "%s", err.text);
	str_free(&path);
}

static void find_lines(struct doctor *d, const char *area, const char *mend, const char *text)
{
	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		find(d, area, mend, "%.*s", (int)n, text);
		text += n + (text[n] == '\n');
	}
}

static void look_at_config(struct doctor *d)
{
	const struct setup *s = &d->c->setup;
	if (s->wrong.length == 0)
		find(d, "configuration", NULL, "every line of it is understood");
	find_lines(d, "configuration", s->unread ? "make it a file that you may read; until then the presets hold" :
		"correct the line; until then the rest of the file holds", str_text(&s->wrong));
}

static void look_at_theme(struct doctor *d)
{
	struct theme theme;
	struct str wrong = { 0 };
	const char *name = d->c->prefs.theme;
	bool there = themes_load(name, &theme, &wrong);
	if (wrong.length == 0)
		find(d, "theme", NULL, "%s", name);
	find_lines(d, "theme", there ? "correct the line; until then that role looks as in the theme it begins from" :
		"`restday config --reset theme`, or write the file: until then a shipped theme is shown", str_text(&wrong));
	str_free(&wrong);
}

static void look_at_terminal(struct doctor *d)
{
	struct about_terminal t = about_terminal();
	const char *term = getenv("TERM");
	if (!t.fit)
		find(d, "terminal", NULL, "TERM is %s: commands work, the screens need another", term != NULL && *term != '\0' ? term : "not set");
	else
		find(d, "terminal", NULL, "TERM is %s: %d colours%s", term, t.colours, d->c->look.colour || t.colours == 0 ? "" : ", not used on this output");
	find(d, "terminal", NULL, strcmp(nl_langinfo(CODESET), "UTF-8") == 0 ? "the locale is UTF-8" :
		"the locale is not UTF-8: plain letters and signs are used");
	if (t.rows > 0 && (t.rows < 10 || t.cols < 40))
		find(d, "terminal", "make it larger: 40 columns and 10 lines are the least the screens need", "%d columns, %d lines", t.cols, t.rows);
	else if (t.rows > 0)
		find(d, "terminal", NULL, "%d columns, %d lines", t.cols, t.rows);
}

static bool change_day(const struct contents *holds, day *x)
{
	char iso[DAY_TEXT];
	snprintf(iso, sizeof iso, "%.10s", holds->newest.when);
	return day_from_iso(iso, x);
}

static void look_at_newest(struct doctor *d, const struct backup *newest, int count, const struct contents *holds)
{
	struct contents copy;
	struct err err = { ERR_NONE, "" };
	struct str path = { 0 };
	char words[DAY_WORDS];
	day changed;
	str_addf(&path, "%s/%s", str_text(&d->copies), newest->name);
	if (!backup_look(path.text, &copy, &err))
		find(d, "copies", "`restday backup` makes a new one; remove this one", "the newest copy is of no use: %s", err.text);
	else if (d->c->prefs.backups && change_day(holds, &changed) && changed > newest->day)
		find(d, "copies", "`restday backup` makes one now and says what stands in the way",
			"the newest of %d is of %s, older than the newest change", count, day_words(newest->day, d->c->today, words));
	else
		find(d, "copies", NULL, "%d; the newest is of %s and sound: %d day%s", count, day_words(newest->day, d->c->today, words),
			copy.days, copy.days == 1 ? "" : "s");
	str_free(&path);
}

static void look_at_copies(struct doctor *d, const struct contents *holds)
{
	struct backup *list;
	struct err err;
	int count;
	if (!backup_list(str_text(&d->copies), &list, &count, &err)) {
		find(d, "copies", "give yourself the right to read it", "%s", err.text);
		return;
	}
	if (count > 0)
		look_at_newest(d, &list[0], count, holds);
	else if (holds->days > 0 && d->c->prefs.backups)
		find(d, "copies", "`restday backup` makes the first", "there is no copy of the diary yet");
	else
		find(d, "copies", NULL, "there are none yet");
	if (!d->c->prefs.backups)
		find(d, "copies", NULL, "none is made by itself: backups is off in the configuration");
	free(list);
}

static void tell_text(struct doctor *d)
{
	const char *before = "";
	size_t i;
	json_t *o;
	struct cli *c = d->c;
	json_array_foreach(d->findings, i, o) {
		const char *area = json_string_value(json_object_get(o, "area")), *mend = json_string_value(json_object_get(o, "mend"));
		print_cell(&c->out, 15, strcmp(area, before) != 0 ? area : "");
		print_tone(&c->out, &c->look, mend != NULL ? TONE_WARN : TONE_MUTED, mend != NULL ? "attention" : "ok       ");
		str_add(&c->out, "  ");
		print_wrap(&c->out, &c->look, 26, 26, TONE_PLAIN, json_string_value(json_object_get(o, "text")));
		if (mend != NULL) {
			str_addf(&c->out, "%24s> ", "");
			print_wrap(&c->out, &c->look, 26, 26, TONE_STRONG, mend);
		}
		before = area;
	}
}

static void tell_json(struct doctor *d)
{
	json_t *o = json_object();
	json_object_set_new(o, "version", json_integer(DOCTOR_VERSION));
	json_object_set_new(o, "ok", json_boolean(d->attention == 0));
	json_object_set(o, "findings", d->findings);
	print_json(&d->c->out, o);
}

static void examine(struct doctor *d)
{
	struct contents holds;
	struct backup *list;
	struct err err;
	int copies = 0;
	d->copied = backup_list(str_text(&d->copies), &list, &copies, &err) && copies > 0;
	free(list);
	look_at_diary(d, &holds);
	look_at_copies(d, &holds);
	look_at_places(d);
	look_at_config(d);
	look_at_theme(d);
	look_at_terminal(d);
	find(d, "versions", NULL, "%s, rule set %s, schema %d, SQLite %s, %s", PACKAGE_STRING, RULE_SET, diary_schema_newest(),
		diary_sqlite(), about_terminal().library);
}

bool cmd_doctor(struct cli *c, struct err *err)
{
	struct doctor d = { .c = c };
	if (!args_end(&c->args, "doctor", err) || !paths_diary(c->args.value[OPTION_DIARY], &d.diary, err) ||
	    !paths_backups(str_text(&d.diary), &d.copies, err)) {
		str_free(&d.diary);
		return false;
	}
	d.findings = json_array();
	examine(&d);
	if (args_given(&c->args, OPTION_JSON))
		tell_json(&d);
	else
		tell_text(&d);
	json_decref(d.findings);
	str_free(&d.diary);
	str_free(&d.copies);
	return d.attention == 0 || err_set(err, d.damaged ? ERR_DAMAGED : ERR_IO, "%d thing%s attention", d.attention,
		d.attention == 1 ? " needs" : "s need");
}
