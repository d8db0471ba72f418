/* SPDX-License-Identifier: MIT */
/* Sessions of a window, gathered day by day and put in their order. */
#include "config.h"

#include "diary/read.h"

#include <string.h>

static int clock_minutes(sqlite3_stmt *st, int column)
{
	const char *stored = (const char *)sqlite3_column_text(st, column);
	if (stored == NULL || strlen(stored) != 5)
		return stored == NULL ? UNKNOWN : -2;
	return ((stored[0] - '0') * 10 + stored[1] - '0') * 60 + (stored[3] - '0') * 10 + stored[4] - '0';
}

static struct session session_of(struct reader *r, sqlite3_stmt *st)
{
	struct session s = { .id = sqlite3_column_int64(st, 3) };
	int kind = read_word(st, 4, kind_names, 0, KIND_COUNT), purpose = read_word(st, 5, purpose_names, 1, PURPOSE_COUNT);
	int talk = read_word(st, 11, talk_names, 0, 3), after = read_word(st, 12, after_names, 0, 3);
	if (kind < 0 || purpose < UNKNOWN || talk < UNKNOWN || after < UNKNOWN)
		read_damaged(r, st, "has a session of an unknown sort");
	s.kind = kind < 0 ? KIND_RUN : (enum kind)kind;
	s.purpose = purpose < 0 ? PURPOSE_NONE : (enum purpose)purpose;
	s.seconds = read_number(st, 6);
	s.metres = read_number(st, 7);
	s.rpe = read_number(st, 8);
	s.hr = read_number(st, 9);
	s.hr_max = read_number(st, 10);
	s.talk = talk < 0 ? TALK_UNKNOWN : (enum talk)talk;
	s.after = after < 0 ? AFTER_UNKNOWN : (enum after)after;
	s.faster = sqlite3_column_type(st, 13) != SQLITE_NULL;
	s.start = clock_minutes(st, 14);
	s.note = read_text(r, st, 15);
	return s;
}

/* Sessions of one day and state as their rows come, which is by id; they are kept in their order. */
struct pile {
	struct session sessions[SESSIONS_MAX];
	int seq[SESSIONS_MAX];
	int count;
};

static void pile_add(struct reader *r, sqlite3_stmt *st, struct pile *pile, int seq, struct session s)
{
	int i = pile->count;
	if (i == SESSIONS_MAX) {
		read_damaged(r, st, "has too many sessions");
		return;
	}
	for (; i > 0 && pile->seq[i - 1] > seq; i--) {
		pile->sessions[i] = pile->sessions[i - 1];
		pile->seq[i] = pile->seq[i - 1];
	}
	pile->sessions[i] = s;
	pile->seq[i] = seq;
	pile->count++;
}

static const struct session *pile_lay(struct reader *r, struct pile *pile)
{
	struct session *kept = arena_new(r->arena, (size_t)pile->count, sizeof *kept);
	memcpy(kept, pile->sessions, (size_t)pile->count * sizeof *kept);
	pile->count = 0;
	return kept;
}

static void lay_sessions(struct reader *r, struct entry *e, struct pile *done, struct pile *planned)
{
	if (done->count > 0) {
		e->session_count = done->count;
		e->sessions = pile_lay(r, done);
	}
	if (planned->count > 0) {
		e->planned_count = planned->count;
		e->planned = pile_lay(r, planned);
	}
}

void read_sessions(struct reader *r)
{
	char first[DAY_TEXT], last[DAY_TEXT];
	struct pile done, planned;
	struct entry *of = NULL;
	done.count = planned.count = 0;
	sqlite3_stmt *st = read_statement(r, SQL_SESSION_READ, first, last);
	for (struct entry *e; (e = read_row(r, st)) != NULL;) {
		const char *state = (const char *)sqlite3_column_text(st, 1);
		if (e != of && of != NULL)
			lay_sessions(r, of, &done, &planned);
		of = e;
		bool plan = state != NULL && strcmp(state, "planned") == 0;
		if (!plan && (state == NULL || strcmp(state, "done") != 0))
			read_damaged(r, st, "has a session neither done nor planned");
		pile_add(r, st, plan ? &planned : &done, read_number(st, 2), session_of(r, st));
	}
	if (of != NULL)
		lay_sessions(r, of, &done, &planned);
}
