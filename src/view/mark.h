/* SPDX-License-Identifier: MIT */
/* What a day shows of itself in the grid: its session as a letter, a hue and a measure; its verdict as a chip; what lies on it. */
#ifndef RESTDAY_VIEW_MARK_H
#define RESTDAY_VIEW_MARK_H

#include "view/app.h"

enum { MARK_TEXT = 32 };

/* The hue of a session: that of its purpose, else of its sport. */
enum role mark_role(const struct session *s);
/* "I 11k", "w 40m", "Eb 1h05": a capital is a purpose, a small letter a sport without one or beside one; at most `width` columns,
   with distance and time both where there is room. */
void mark_session(const struct session *s, enum units units, int width, char text[MARK_TEXT]);
/* The session that stands for day x: the one that demanded most, else the longest that is not gentle, else the longest. */
const struct session *mark_main(const struct app *app, day x);

/* A rest day's own word: "rest", "rest, week". */
const char *mark_rest(const struct entry *e);

enum band { BAND_NONE, BAND_RACE, BAND_PAIN, BAND_ILL, BAND_RED };
/* What lies on a day, the gravest. */
enum band mark_band(const struct entry *e);
extern const char mark_band_char[5];			/* ' ' '#' '!' '~' '!' */
/* "pain 3, left calf"; `brief` where it has a day's room only: "pain 3". */
void mark_band_text(const struct entry *e, enum band band, enum units units, bool brief, char *text, size_t size);

/* The verdict known of day x, or -1. */
int mark_verdict(const struct app *app, day x);
bool mark_only_unknown(const struct app *app, day x);
/* Whether x is a past day before the diary's first entry: of those nothing is said, not even that it is unknown. */
bool mark_before_diary(const struct app *app, day x);
/* "two mild signs"; before it the caution in this length, for whom there is one. */
const char *mark_because(const struct app *app, const struct assessment *a, enum caution length, char *text, size_t size);
extern const enum role mark_verdict_role[4];

/* " ○ " or, `words`, " ○ PASSIVE RECOVERY "; verdict -1: "?".  Returns the columns used. */
int mark_chip(struct canvas *c, struct rect r, int row, int col, int verdict, const char *words);

/* What the runner takes day x as, beside its verdict: a mark at `col`, the last column of its chip, up or down as more or less than
   that is meant; '=' where the verdict has come to be the same, or is not known.  Nothing where nothing was overruled. */
void mark_override(const struct app *app, struct canvas *c, struct rect r, int row, int col, day x);

/* Fatigue as a bar on its track, `unit` columns a level, hanging from the line above or lying on its own; nothing while energy
   is unknown. */
void mark_fatigue(struct canvas *c, struct rect r, int row, int col, int unit, bool hung, int energy);
enum role mark_fatigue_role(int fatigue);

/* A bar of `cols` columns filled to `share` (0..1), to an eighth of a column. */
void mark_bar(struct canvas *c, struct rect r, int row, int col, int cols, double share, enum role role);

/* The sum of a row of the grid: seven days from `first`, whatever weekday that is. */
struct week_sum {
	int metres;		/* run */
	double load;
	int unknown;		/* days from the diary's first entry up to today whose load is not known */
	int known;
	enum block block;	/* what the Monday week is whose Monday lies in the row: a block is declared for such weeks */
};
struct week_sum week_sum(const struct app *app, day first);

#endif
