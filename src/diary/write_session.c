/* SPDX-License-Identifier: MIT */
/* A day's sessions into rows.  A session keeps its row, and so its id, through edits and moves: what was there is matched
   with what shall be before anything is written. */
#include "config.h"

#include "diary/write.h"

#include "diary/row.h"
#include "diary/store.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* A session where it stands: the columns after day and id. */
struct place {
	const struct session *session;
	bool planned;
	int seq;
};

static void session_row(const struct place *place, struct row *row)
{
	const struct session *s = place->session;
	row_add_text(row, place->planned ? "planned" : "done");
	row_add_number(row, place->seq);
	row_add_text(row, kind_names[s->kind]);
	row_add_text(row, s->purpose == PURPOSE_NONE ? NULL : purpose_names[s->purpose]);
	row_add_number(row, s->seconds);
	row_add_number(row, s->metres);
	row_add_number(row, s->rpe);
	row_add_number(row, s->hr);
	row_add_number(row, s->hr_max);
	row_add_word(row, talk_names, (int)s->talk);
	row_add_word(row, after_names, (int)s->after);
	row_add_text(row, s->faster ? "yes" : NULL);
	struct cell *start = row_add(row);
	if (s->start != UNKNOWN) {
		snprintf(start->clock, sizeof start->clock, "%02d:%02d", s->start / 60 % 100, s->start % 60);
		start->type = CELL_TEXT;
		start->text = start->clock;
	}
	row_add_text(row, s->note);
}

enum { PLACES_MAX = 2 * SESSIONS_MAX };

static int places_of(const struct entry *e, struct place places[PLACES_MAX])
{
	int n = 0;
	assert(e->session_count <= SESSIONS_MAX && e->planned_count <= SESSIONS_MAX);	/* entry_check() saw to it */
	for (int i = 0; i < e->session_count; i++)
		places[n++] = (struct place){ &e->sessions[i], false, i };
	for (int i = 0; i < e->planned_count; i++)
		places[n++] = (struct place){ &e->planned[i], true, i };
	return n;
}

/* Which of the old sessions each new one continues, or -1: the one with its id, else an equal one that nobody claims, so
   that ids outlive an edit, a move in the list, and a file imported again. */
static void match(const struct place *old, int old_count, const struct place *now, int now_count, int partner[PLACES_MAX])
{
	bool taken[PLACES_MAX] = { false };
	for (int i = 0; i < now_count; i++) {
		partner[i] = -1;
		for (int k = 0; k < old_count && partner[i] < 0 && now[i].session->id != 0; k++)
			if (!taken[k] && old[k].session->id == now[i].session->id)
				taken[partner[i] = k] = true;
	}
	for (int i = 0; i < now_count; i++)
		for (int k = 0; k < old_count && partner[i] < 0; k++)
			if (!taken[k] && old[k].planned == now[i].planned && session_equal(old[k].session, now[i].session))
				taken[partner[i] = k] = true;
}

static int64_t new_id(void)
{
	int64_t id;
	do {
		sqlite3_randomness(sizeof id, &id);
		id &= INT64_MAX;
	} while (id == 0);
	return id;
}

static bool put_session(struct writer *w, enum sql which, int64_t id, const struct row *row)
{
	sqlite3_stmt *st = write_statement(w, which);
	if (st == NULL)
		return false;
	sqlite3_bind_int64(st, 2, id);
	row_bind(st, 3, row);
	return sql_run(w->d, st, w->err);
}

static bool delete_session(struct writer *w, int64_t id)
{
	sqlite3_stmt *st = write_statement(w, SQL_SESSION_DELETE);
	if (st != NULL)
		sqlite3_bind_int64(st, 2, id);
	return sql_run(w->d, st, w->err);
}

bool write_sessions(struct writer *w, const struct entry *old_entry, const struct entry *now_entry)
{
	struct place old[PLACES_MAX], now[PLACES_MAX];
	int partner[PLACES_MAX];
	bool kept[PLACES_MAX] = { false };
	int old_count = places_of(old_entry, old), now_count = places_of(now_entry, now);
	match(old, old_count, now, now_count, partner);
	for (int i = 0; i < now_count; i++)
		if (partner[i] >= 0)
			kept[partner[i]] = true;
	for (int k = 0; k < old_count; k++)
		if (!kept[k] && !delete_session(w, old[k].session->id))
			return false;
	for (int i = 0; i < now_count; i++) {
		struct row before, after;
		row_clear(&before);
		row_clear(&after);
		session_row(&now[i], &after);
		if (partner[i] < 0) {
			if (!put_session(w, SQL_SESSION_ADD, new_id(), &after))
				return false;
			continue;
		}
		session_row(&old[partner[i]], &before);
		if (!row_same(&before, &after) && !put_session(w, SQL_SESSION_PUT, old[partner[i]].session->id, &after))
			return false;
	}
	return true;
}
