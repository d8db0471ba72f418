/* SPDX-License-Identifier: MIT */
/* The measures of a line beside each other.  A clock can be read in two ways and "1500m" be meant as metres: where the pace that
   follows is one nobody moves at, the other reading holds, or the line is refused with what was understood. */
#include "config.h"

#include "model/say_read.h"

#include "model/range.h"
#include "model/say.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { FASTEST = 60, SLOWEST = 1200 };		/* seconds per km that people move at, whatever the sport */
enum { MOST_MINUTES = 600, MOST_SWIM = 180 };	/* said as "600m": more is a clock, or was meant as metres */
#define AGREES 0.1				/* how far a pace may be from that of distance and time */

/* Seconds per km that nobody is faster than; 0: it has no pace. */
static const int fastest[KIND_COUNT] = { [KIND_RUN] = 90, [KIND_WALK] = 150, [KIND_BIKE] = 30, [KIND_SWIM] = 300, [KIND_CROSS] = 20 };

/* "4:30" is 4 hours 30, unless 1k stands beside it: where a pace tells which of two readings was meant, it decides. */
static void settle_time(const struct say_reading *r)
{
	struct session *out = r->out;
	if (out->seconds == UNKNOWN || out->metres == UNKNOWN || r->other < 1 || r->other > range_min.high * 60)
		return;
	double km = out->metres / 1000.0, first = out->seconds / km, other = r->other / km;
	if ((first < FASTEST || first > SLOWEST) && other >= FASTEST && other <= SLOWEST)
		out->seconds = (int)lround(r->other);
}

static bool too_fast(const struct session *s)
{
	return s->seconds != UNKNOWN && s->metres != UNKNOWN && s->seconds * 1000.0 / s->metres < fastest[s->kind];
}

static bool too_many_minutes(const struct session *s)
{
	int most = 60 * (s->kind == KIND_SWIM ? MOST_SWIM : MOST_MINUTES);
	if (s->seconds == UNKNOWN || s->seconds <= most)
		return false;
	return s->metres == UNKNOWN || s->seconds * 1000.0 / s->metres > SLOWEST;
}

bool say_minutes_safe(const struct session *s)
{
	return !too_fast(s) && !too_many_minutes(s);
}

static const char *pace_text(double seconds, char text[16])
{
	return say_seconds((int)lround(seconds), text);
}

static bool settle_pace(const struct say_reading *r, struct err *err)
{
	struct session *out = r->out;
	char said[16], is[16], km[16], time[16];
	if (out->seconds == UNKNOWN && out->metres == UNKNOWN)
		return err_set(err, ERR_USAGE, "a pace alone tells neither distance nor time: say one of them beside it, as 8k or 42m");
	double seconds = out->seconds == UNKNOWN ? r->pace * out->metres / 1000 : out->seconds;
	double metres = out->metres == UNKNOWN ? out->seconds * 1000 / r->pace : out->metres;
	if (seconds < 1 || seconds > range_min.high * 60 || metres < 1 || metres > range_km.high * 1000)
		return err_set(err, ERR_USAGE, "a pace of %s /km makes a session nobody does: say distance and time, 8k 42m", pace_text(r->pace, said));
	double pace = seconds * 1000 / metres;
	if (out->seconds != UNKNOWN && out->metres != UNKNOWN && fabs(pace - r->pace) > AGREES * pace)
		return err_set(err, ERR_USAGE, "a pace of %s /km does not fit %s km in %s (%s /km): say two of the three, or a colon before a note",
			pace_text(r->pace, said), say_km(out->metres, km), say_seconds(out->seconds, time), pace_text(pace, is));
	out->seconds = (int)lround(seconds);
	out->metres = (int)lround(metres);
	return true;
}

bool say_settle(struct say_reading *r, struct err *err)
{
	struct session *out = r->out;
	char km[16], time[16], pace[16], metres[16];
	settle_time(r);
	if (r->pace > 0 && !settle_pace(r, err))
		return false;
	if (r->exact || say_minutes_safe(out))
		return true;
	if (r->minutes && out->seconds % 60 == 0 && too_many_minutes(out)) {
		int minutes = out->seconds / 60;
		return err_set(err, ERR_USAGE, "%dm would be %d minutes: for metres say %sk, for the time %d:%02d:00", minutes, minutes,
			say_km(minutes, metres), minutes / 60, minutes % 60);
	}
	return !too_fast(out) || err_set(err, ERR_USAGE, "%s km in %s would be %s /km, which nobody does: say a distance as 8k or 5mi and a time "
		"as 42m, 42:30 or 1:05 (m is minutes)", say_km(out->metres, km), say_seconds(out->seconds, time),
		pace_text(out->seconds * 1000.0 / out->metres, pace));
}
