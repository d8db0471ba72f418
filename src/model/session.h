/* SPDX-License-Identifier: MIT */
/* One activity, planned or done.  Whole units inside: seconds, metres, beats per minute; UNKNOWN where not said. */
#ifndef RESTDAY_MODEL_SESSION_H
#define RESTDAY_MODEL_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#define UNKNOWN (-1)		/* of every number in the model; 0 is a value */

enum kind { KIND_RUN, KIND_WALK, KIND_BIKE, KIND_SWIM, KIND_STRENGTH, KIND_MOBILITY, KIND_CROSS };
enum purpose {
	PURPOSE_NONE, PURPOSE_EASY, PURPOSE_LONG, PURPOSE_TEMPO, PURPOSE_INTERVALS, PURPOSE_HILLS, PURPOSE_RACE, PURPOSE_RECOVERY,
};
enum { KIND_COUNT = 7, PURPOSE_COUNT = 8, SESSIONS_MAX = 20 };
enum talk { TALK_UNKNOWN = UNKNOWN, TALK_YES, TALK_PARTLY, TALK_NO };		/* could you speak in sentences? */
enum after { AFTER_UNKNOWN = UNKNOWN, AFTER_BETTER, AFTER_SAME, AFTER_WORSE };	/* how did you feel afterwards? */

struct session {
	int64_t id;		/* 0: not in a diary yet */
	enum kind kind;
	enum purpose purpose;
	int seconds;		/* 1..360000 */
	int metres;		/* 1..1000000 */
	int rpe;		/* effort 0..10 */
	int hr, hr_max;		/* 30..240 */
	enum talk talk;
	enum after after;
	bool faster;		/* the end was faster than the start */
	int start;		/* minutes after midnight, 0..1439 */
	const char *note;	/* NULL: none */
};

extern const char *const kind_names[KIND_COUNT];	/* "run"... as in commands, files, tables */
extern const char *const purpose_names[PURPOSE_COUNT];	/* [PURPOSE_NONE] is "" */
extern const char *const talk_names[3], *const after_names[3];

struct session session_blank(enum kind kind);		/* everything else unknown */
bool session_equal(const struct session *a, const struct session *b);	/* ids aside */
double session_minutes(const struct session *s);	/* UNKNOWN stays negative */
double session_km(const struct session *s);

/* The index of `word` in `names`, or -1. */
int name_find(const char *const *names, int count, const char *word);

#endif
