/* SPDX-License-Identifier: MIT */
/* The diary: one SQLite file.  Every write is one transaction and one undoable change, kept as a changeset beside what it
   changed.  Days are read in windows, so nothing costs more as the diary grows. */
#ifndef RESTDAY_DIARY_DIARY_H
#define RESTDAY_DIARY_DIARY_H

#include "base/err.h"
#include "model/found.h"
#include "model/history.h"
#include "model/units.h"

#include <stdbool.h>
#include <stdint.h>

struct diary;

/* Opens the diary at `path`; makes it (and its folder, 0700; the file 0600) when it is not there, unless `must_exist`.
   One that may be read but not written opens read-only, an older one too, which stays as it is.  Looks at the header before SQLite sees the file: foreign, damaged
   and newer files are left byte for byte as they are.  ERR_NOTHING (missing and must_exist), ERR_DAMAGED, ERR_BUSY, ERR_IO. */
struct diary *diary_open(const char *path, bool must_exist, struct err *err);
/* The file as it lies there, for reading only: never made, never changed; an older one is read like one of today, and
   diary_version() tells what it is.  ERR_NOTHING when there is none, or an empty one. */
struct diary *diary_open_as_is(const char *path, struct err *err);
void diary_close(struct diary *d);
int diary_version(const struct diary *d);	/* of its schema */
bool diary_read_only(const struct diary *d);
const char *diary_path(const struct diary *d);
/* Whether a change was committed since it was opened here, taken back or done again. */
bool diary_written(const struct diary *d);

/* A word that is another after every change of the file at `path`, found without opening the diary.  False where it cannot be
   told: no file, or one that is just being written.  Not to be called while this process has the diary open, whose locks it would
   drop. */
enum { DIARY_STAMP = 128 };
bool diary_stamp(const char *path, char text[DIARY_STAMP]);

/* The entries of first..last as a history; history_free() it. */
bool diary_read(struct diary *d, day first, day last, struct history *out, struct err *err);
void history_free(struct history *h);
/* First and last day that holds anything; false with ERR_NONE when nothing is entered. */
bool diary_span(struct diary *d, day *first, day *last, struct err *err);

/* Days whose note, sessions (done and planned, with their notes), illness, pain, warning signs, races, weeks declared, tools and
   overrides have all of the words among them, each at the beginning of a word, whatever its case and accents; distances are said in
   `units`.  Newest first, at most `most`; returns how many, or -1.  No words: none. */
int diary_search(struct diary *d, const char *words, enum units units, struct found *out, int most, struct err *err);

/* A write: begin, put any number of days, commit.  `now` is the local time as "YYYY-MM-DD HH:MM".  What is put becomes the
   whole entry of that day; only what differs is written.  Commit without a difference keeps no change.  `words` says the
   change to a person ("check-in of Thu 12 Mar").  After any false the write must be rolled back.
   ERR_DAMAGED also when the file was brought to another schema since it was opened; so for undo and redo. */
bool diary_begin(struct diary *d, struct err *err);
bool diary_put(struct diary *d, day x, const struct entry *e, struct err *err);
bool diary_commit(struct diary *d, const char *now, const char *words, bool *changed, struct err *err);
void diary_rollback(struct diary *d);

/* One day saved as a form or a command does: what differs between `base` (as it was read) and `mine` is laid over what the
   diary holds by now, checked, and written as one change.  `changed` (may be NULL) says whether anything was. */
bool diary_save(struct diary *d, day x, const struct entry *base, const struct entry *mine, const char *now,
	const char *words, bool *changed, struct err *err);

/* The same over `count` days from `first` on, as one change: base[i] and mine[i] are of day first + i. */
bool diary_save_days(struct diary *d, day first, int count, const struct entry *base, const struct entry *mine, const char *now,
	const char *words, bool *changed, struct err *err);

/* The newest change taken back; the last one taken back done again.  ERR_NOTHING when there is none; a conflict or a change
   made under another schema is refused with a sentence and changes nothing. */
struct change {
	int64_t id;
	char when[20];
	char words[200];
	bool undone;
	int64_t bytes;
};
bool diary_undo(struct diary *d, struct change *what, struct err *err);
bool diary_redo(struct diary *d, struct change *what, struct err *err);
/* Newest first, at most `most`; returns how many, or -1. */
int diary_changes(struct diary *d, struct change *out, int most, struct err *err);

/* Whether another connection has changed the diary since this was last asked (or since opening). */
bool diary_changed_elsewhere(struct diary *d);

/* Settings kept with the diary.  `each` is called for every row, oldest name first. */
bool diary_settings(struct diary *d, void (*each)(void *ctx, const char *name, const char *value), void *ctx, struct err *err);

#endif
