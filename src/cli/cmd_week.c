/* SPDX-License-Identifier: MIT */
/* week: seven lines that read well aloud, and the same as JSON.  The lines begin with the day the runner prefers; the JSON, which
   programs read, and the balance, which the rules count, with Monday. */
#include "config.h"

#include "cli/command.h"
#include "cli/morning.h"
#include "cli/week_balance.h"
#include "exchange/exchange.h"
#include "model/say.h"

#include <stdio.h>
#include <string.h>

enum { WEEK_DAYS = 7, WEEK_VERSION = 1, DAY_COLUMNS = 9, GAP = 2 };
enum {
	FATIGUE_COLUMNS = 16,	/* "1 full of energy" */
	VERDICT_COLUMNS = 18,	/* "o passive recovery"; in colour a blank on either side */
	DONE_LEAST = 16,	/* with fewer for what was done, fatigue gives way */
};

struct week {
	day first, monday;		/* what is shown begins with, and the week the balance is about */
	struct history history;
	struct {
		enum ceiling verdict;	/* CEILING_NONE: none yet */
		bool only_unknown, at_most;
	} days[WEEK_DAYS];
	int sessions, known, rests, metres, seconds;
	int come;			/* days of it up to today */
};

enum { AHEAD = 84 };			/* days after today in which a race is looked for */

static void judge(const struct cli *c, struct week *w)
{
	struct assessment a;
	for (int i = 0; i < WEEK_DAYS; i++) {
		day x = w->first + i;
		w->days[i].verdict = CEILING_NONE;
		if (x > c->today + 1)
			continue;
		if (x > c->today)
			assess_tomorrow(&w->history, c->today, &c->settings, &a);
		else
			assess(&w->history, x, &c->settings, NULL, &a);
		w->days[i].verdict = a.verdict;
		w->days[i].at_most = x > c->today;
		w->days[i].only_unknown = x < c->today && assessment_only_unknown(&a);
	}
}

static void add_up(const struct cli *c, struct week *w)
{
	for (int i = 0; i < WEEK_DAYS; i++) {
		const struct entry *e = history_at(&w->history, w->first + i);
		w->come += w->first + i <= c->today;
		w->known += w->first + i <= c->today && entry_known(e);
		w->rests += entry_known(e) && (e->rest || e->session_count == 0);
		for (int k = 0; k < e->session_count; k++) {
			w->sessions++;
			w->metres += e->sessions[k].metres > 0 ? e->sessions[k].metres : 0;
			w->seconds += e->sessions[k].seconds > 0 ? e->sessions[k].seconds : 0;
		}
	}
}

/* "tempo run 8 km 42:00" */
static void add_session(struct str *out, const struct session *s, enum units units)
{
	char text[UNITS_TEXT];
	const char *purpose = purpose_names[s->purpose];
	str_addf(out, "%s%s%s", purpose, purpose[0] != '\0' ? " " : "", kind_names[s->kind]);
	if (s->metres != UNKNOWN)
		str_addf(out, " %s", units_say(s->metres, units, text));
	if (s->seconds != UNKNOWN)
		str_addf(out, " %s", say_seconds(s->seconds, text));
}

static void add_sessions(struct str *out, const struct session *s, int n, enum units units, const char *before)
{
	for (int i = 0; i < n; i++) {
		str_addf(out, "%s%s", out->length > 0 ? ", " : "", i == 0 ? before : "");
		add_session(out, &s[i], units);
	}
}

static void add_mark(struct str *out, const char *mark)
{
	str_addf(out, "%s%s", out->length > 0 ? ", " : "", mark);
}

/* What was done, or is planned where nothing is known yet; then what else marks the day. */
static void describe(const struct entry *e, bool past, enum units units, struct str *out)
{
	char text[UNITS_TEXT];
	add_sessions(out, e->sessions, e->session_count, units, "");
	if (e->rest)
		add_mark(out, e->rest_purpose == REST_PLAIN ? "rest day" : "rest day (");
	if (e->rest && e->rest_purpose != REST_PLAIN)
		str_addf(out, "%s)", rest_purpose_names[e->rest_purpose]);
	else if (e->session_count == 0 && !e->rest)
		add_mark(out, "nothing done");
	if (!entry_known(e)) {
		add_sessions(out, e->planned, e->planned_count, units, "planned: ");
		if (e->plan_rest)
			add_mark(out, "rest planned");
	}
	if (!entry_known(e) && out->length == 0 && past)
		add_mark(out, "not known");
	if (e->race.metres != UNKNOWN) {
		add_mark(out, "race ");
		str_addf(out, "%s", units_say(e->race.metres, units, text));
	}
	if (e->illness.present)
		add_mark(out, "ill");
	if (e->pain.score > 0)
		str_addf(out, "%spain %d", out->length > 0 ? ", " : "", e->pain.score);
	if (e->red != NULL)
		add_mark(out, "warning sign");
}

/* The first line of what is wrapped into a column `columns` wide; what follows it is left in *rest. */
static void add_column(const struct cli *c, int columns, struct str *text, struct str *rest, struct str *out)
{
	struct str wrapped = { 0 };
	struct look column = { .width = columns, .utf8 = c->look.utf8 };
	print_wrap(&wrapped, &column, 0, 0, TONE_PLAIN, str_text(text));
	size_t n = strcspn(wrapped.text, "\n");
	str_add(rest, wrapped.text + n + 1);
	wrapped.text[n] = '\0';
	print_cell(out, columns, wrapped.text);
	str_free(&wrapped);
}

static void add_further(const char *lines, struct str *out)
{
	for (size_t n; *lines != '\0'; lines += n + 1) {
		n = strcspn(lines, "\n");
		str_addf(out, "%*s%.*s\n", DAY_COLUMNS, "", (int)n, lines);
	}
}

/* Below its day, for the reason wants room. */
static void add_override(const struct cli *c, const struct entry *e, struct str *out)
{
	struct str line = { 0 };
	if (e->override.to == TAKEN_NONE)
		return;
	str_addf(&line, "taken as %s: %s", taken_names[e->override.to], e->override.why);
	print_line(out, &c->look, DAY_COLUMNS, TONE_PLAIN, line.text);
	str_free(&line);
}

static void add_day(const struct cli *c, const struct week *w, int i, struct str *out)
{
	day x = w->first + i;
	const struct entry *e = history_at(&w->history, x);
	struct str done = { 0 }, further = { 0 };
	char fatigue[40] = "", name[24];
	struct civil date = day_civil(x);
	describe(e, x <= c->today, c->prefs.units, &done);
	if (e->item[ITEM_ENERGY] != UNKNOWN)
		snprintf(fatigue, sizeof fatigue, "%d %s", 6 - e->item[ITEM_ENERGY], items[ITEM_ENERGY].words[e->item[ITEM_ENERGY] - 1]);
	snprintf(name, sizeof name, "%c%s %2d", x == c->today ? '>' : ' ', weekday_short[day_weekday(x)], date.mday);
	str_addf(out, "%s  ", name);
	/* The verdicts stand below each other: "at most" takes its room from what stands before. */
	const char *gap = w->days[i].at_most ? " at most " : "  ";
	int room = c->look.width - DAY_COLUMNS - GAP - VERDICT_COLUMNS - (c->look.colour ? 2 : 0), shift = (int)strlen(gap) - GAP;
	bool wide = room >= DONE_LEAST + GAP + FATIGUE_COLUMNS;
	add_column(c, wide ? room - GAP - FATIGUE_COLUMNS : room - shift, &done, &further, out);
	if (wide) {
		str_addf(out, "%*s", GAP, "");
		print_cell(out, FATIGUE_COLUMNS - shift, fatigue);
	}
	str_add(out, gap);
	if (w->days[i].verdict != CEILING_NONE)
		print_chip(out, &c->look, w->days[i].only_unknown ? CEILING_NONE : w->days[i].verdict);
	while (out->length > 0 && out->text[out->length - 1] == ' ')
		out->text[--out->length] = '\0';
	str_add_char(out, '\n');
	add_further(str_text(&further), out);
	str_free(&further);
	str_free(&done);
	add_override(c, e, out);
}

static void print_text(const struct cli *c, const struct week *w, struct str *out)
{
	char first[DAY_WORDS], last[DAY_WORDS], distance[UNITS_TEXT], time[16], sum[160];
	enum block block = BLOCK_NONE;
	day declared = week_monday(w->first + SUNDAY);		/* a block is, for the week whose Monday is shown */
	for (int i = 0; i < WEEK_DAYS; i++)
		if (history_at(&w->history, declared + i)->block != BLOCK_NONE)
			block = history_at(&w->history, declared + i)->block;
	if (day_weekday(w->first) == MONDAY)
		str_addf(out, "Week %d, ", week_number(w->first));
	str_addf(out, "%s to %s%s\n", day_words(w->first, c->today, first), day_words(w->first + SUNDAY, c->today, last),
		block == BLOCK_RECOVERY ? ", recovery week" : block == BLOCK_VOLUME ? ", high-volume week" : "");
	for (int i = 0; i < WEEK_DAYS; i++)
		add_day(c, w, i, out);
	if (prefs_caution(&c->prefs, CAUTION_SENTENCE)[0] != '\0')
		print_line(out, &c->look, 0, TONE_STRONG, prefs_caution(&c->prefs, CAUTION_SENTENCE));
	snprintf(sum, sizeof sum, "%d session%s, %s, %s; %d rest day%s; %d of %d day%s known%s", w->sessions, w->sessions == 1 ? "" : "s",
		units_say(w->metres, c->prefs.units, distance), say_seconds(w->seconds, time), w->rests, w->rests == 1 ? "" : "s",
		w->known, w->come > 0 ? w->come : WEEK_DAYS, w->come == 1 ? "" : "s", w->come > 0 && w->come < WEEK_DAYS ? " so far" : "");
	print_line(out, &c->look, 0, TONE_PLAIN, sum);
	if (w->first != w->monday)
		str_addf(out, "The week of the rules, %s to %s:\n", day_words(w->monday, c->today, first),
			day_words(w->monday + SUNDAY, c->today, last));
	week_balance_text(c, &w->history, w->monday, out);
}

static json_t *day_json(const struct week *w, int i)
{
	char iso[DAY_TEXT];
	day x = w->first + i;
	const struct entry *e = history_at(&w->history, x);
	struct str line = { 0 };
	json_t *o = json_object();
	exchange_write(x, e, &line);
	json_t *entry = json_loads(str_text(&line), 0, NULL);
	enum ceiling verdict = w->days[i].verdict;
	json_object_set_new(o, "day", json_string(day_iso(x, iso)));
	json_object_set_new(o, "verdict", verdict != CEILING_NONE ? json_string(ceiling_names[verdict]) : json_null());
	json_object_set_new(o, "at_most", json_boolean(w->days[i].at_most));
	json_object_set_new(o, "only_unknown", json_boolean(w->days[i].only_unknown));
	json_object_set_new(o, "fatigue", e->item[ITEM_ENERGY] != UNKNOWN ? json_integer(6 - e->item[ITEM_ENERGY]) : json_null());
	json_object_set_new(o, "known", json_boolean(entry_known(e)));
	json_object_set_new(o, "entry", entry != NULL ? entry : json_null());
	str_free(&line);
	return o;
}

static json_t *week_json(const struct cli *c, const struct week *w)
{
	char iso[DAY_TEXT];
	json_t *o = json_object(), *days = json_array(), *totals = json_object();
	for (int i = 0; i < WEEK_DAYS; i++)
		json_array_append_new(days, day_json(w, i));
	json_object_set_new(totals, "sessions", json_integer(w->sessions));
	json_object_set_new(totals, "km", json_real(w->metres / 1000.0));
	json_object_set_new(totals, "min", json_real(w->seconds / 60.0));
	json_object_set_new(totals, "rest_days", json_integer(w->rests));
	json_object_set_new(totals, "known_days", json_integer(w->known));
	json_object_set_new(o, "version", json_integer(WEEK_VERSION));
	json_object_set_new(o, "rule_set", json_string(RULE_SET));
	json_object_set_new(o, "monday", json_string(day_iso(w->monday, iso)));
	json_object_set_new(o, "week", json_integer(week_number(w->monday)));
	json_object_set_new(o, "year", json_integer(day_civil(w->monday + THURSDAY).year));
	json_object_set_new(o, "days", days);
	json_object_set_new(o, "totals", totals);
	const char *caution = prefs_caution(&c->prefs, CAUTION_SENTENCE);
	json_object_set_new(o, "caution", caution[0] != '\0' ? json_string(caution) : json_null());
	week_balance_json(c, &w->history, w->monday, o);
	return o;
}

bool cmd_week(struct cli *c, struct err *err)
{
	day x;
	struct week w = { 0 };
	if (!cli_day(c, false, &x, err) || !args_end(&c->args, "week", err) || !cli_open(c, ACCESS_READ, err))
		return false;
	w.monday = week_monday(x);
	w.first = args_given(&c->args, OPTION_JSON) ? w.monday : week_first(x, c->prefs.first_weekday);
	day last = (w.first > w.monday ? w.first : w.monday) + SUNDAY;
	if (last >= c->today && last < c->today + AHEAD)
		last = c->today + AHEAD;
	if (!morning_window(c, w.first < w.monday ? w.first : w.monday, last, &w.history, err))
		return false;
	judge(c, &w);
	add_up(c, &w);
	if (args_given(&c->args, OPTION_JSON))
		print_json(&c->out, week_json(c, &w));
	else
		print_text(c, &w, &c->out);
	history_free(&w.history);
	return true;
}
