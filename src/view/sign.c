/* SPDX-License-Identifier: MIT */
/* The letters and hues are asked of mark.c, which draws them: a sign cannot be explained otherwise than it is drawn. */
#include "config.h"

#include "view/sign.h"

#include "base/utf8.h"
#include "recovery/words.h"
#include "view/glyph.h"
#include "view/mark.h"
#include "view/move.h"

#include <stdio.h>
#include <string.h>

/* Places in the list; a purpose, a sport, a verdict each stands that much behind the first. */
enum place {
	AT_VERDICT, AT_UNKNOWN = AT_VERDICT + 4,
	AT_PURPOSE, AT_REST = AT_PURPOSE + PURPOSE_COUNT - 1,
	AT_KIND, AT_MORE = AT_KIND + KIND_COUNT, AT_PLANNED, AT_NOTHING,
	AT_FATIGUE, AT_LEVEL, AT_ILL, AT_PAIN, AT_RACE, AT_LIGHT, AT_HEAVY, AT_TAKEN_MORE, AT_TAKEN_LESS, AT_TAKEN_SAME, AT_OF, AT_COUNT,
};
_Static_assert((int)AT_COUNT <= (int)SIGNS_MOST && SIGNS_MOST <= 64, "a bit for each sign");

static const struct {
	enum place at;
	enum role role;
	enum sign_look look;
	uint32_t ch;
	const char *name, *words;
} others[] = {
	{ AT_UNKNOWN, ROLE_VERDICT_UNKNOWN, SIGN_CHIP, '?', "not known", "No verdict: no check-in that day, or too few answers." },
	{ AT_REST, ROLE_TYPE_REST, SIGN_CHIP, 0x2013, "rest", "No training; a day entered as rest says so." },
	{ AT_MORE, ROLE_MUTED, SIGN_BARE, '+', NULL, "More than one session; at a load: not all of it is known." },
	{ AT_NOTHING, ROLE_TYPE_UNKNOWN, SIGN_BARE, 0x00B7, NULL, "Nothing is entered: not known, which is no rest." },
	{ AT_FATIGUE, ROLE_FATIGUE_3, SIGN_BAR, 0, "tired", "Below a day, how tired: the longer the bar, the more." },
	{ AT_LEVEL, ROLE_FATIGUE_4, SIGN_BARE, 0x2586, NULL, "The same beside the number, where weeks have two lines." },
	{ AT_ILL, ROLE_WARN, SIGN_BARE, '~', "ill", "Ill." },
	{ AT_PAIN, ROLE_WARN, SIGN_BARE, '!', "pain", "Pain, or a sign to see a doctor about." },
	{ AT_RACE, ROLE_WARN, SIGN_BARE, '#', "race", "A race with an entry of its own." },
	{ AT_LIGHT, ROLE_HEADING, SIGN_BARE, GLYPH_LESS, "light", "Behind a week's number: a recovery week, lighter on purpose." },
	{ AT_HEAVY, ROLE_HEADING, SIGN_BARE, GLYPH_MORE, "heavy", "Behind a week's number: a high-volume week." },
	{ AT_TAKEN_MORE, ROLE_PLAIN, SIGN_BARE, GLYPH_MORE, NULL, "Behind a verdict: you took the day as more than that." },
	{ AT_TAKEN_LESS, ROLE_PLAIN, SIGN_BARE, GLYPH_LESS, NULL, "Behind a verdict: as less." },
	{ AT_TAKEN_SAME, ROLE_PLAIN, SIGN_BARE, '=', NULL, "Behind a verdict: as what it has come to be." },
	{ AT_OF, ROLE_LOAD_BAR, SIGN_BARE, GLYPH_OF, NULL, "Which column a week's bar is of. Load: minutes times effort." },
};

/* The letter as a session of this purpose and sport has it. */
static struct sign of_session(enum purpose purpose, enum kind kind)
{
	struct session s = session_blank(kind);
	char letter[MARK_TEXT];
	s.purpose = purpose;
	mark_session(&s, UNITS_KM, 2, letter);
	struct sign sign = { .look = SIGN_CHIP, .role = mark_role(&s), .letter = true };
	sign.name = purpose != PURPOSE_NONE ? purpose_names[purpose] : kind_names[kind];
	snprintf(sign.text, sizeof sign.text, "%.2s", letter);
	return sign;
}

int sign_all(struct sign out[SIGNS_MOST])
{
	memset(out, 0, SIGNS_MOST * sizeof *out);
	for (int i = 0; i < 4; i++) {
		int verdict = CEILING_TRAIN - i;
		out[AT_VERDICT + i] = (struct sign){ .look = SIGN_CHIP, .role = mark_verdict_role[verdict], .name = ceiling_names[verdict],
			.words = ceiling_words[verdict] };
		utf8_put(out[AT_VERDICT + i].text, glyph_verdict[verdict]);
	}
	for (int i = 1; i < PURPOSE_COUNT; i++)
		out[AT_PURPOSE + i - 1] = of_session((enum purpose)i, KIND_RUN);
	for (int i = 0; i < KIND_COUNT; i++)
		out[AT_KIND + i] = of_session(PURPOSE_NONE, (enum kind)i);
	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
		struct sign *s = &out[others[i].at];
		*s = (struct sign){ .look = others[i].look, .role = others[i].role, .name = others[i].name, .words = others[i].words };
		utf8_put(s->text, others[i].ch);
	}
	out[AT_REST].letter = true;
	out[AT_VERDICT].part = "What the grid shows: the verdict";
	out[AT_PURPOSE].part = "The purpose of a session";
	out[AT_KIND].part = "A sport, where no purpose was said";
	out[AT_MORE].part = "Marks";
	out[AT_PLANNED] = (struct sign){ .look = SIGN_BARE, .role = ROLE_MUTED, .text = "(E)", .words = "Planned." };
	return AT_COUNT;
}

static uint64_t bit(int place)
{
	return UINT64_C(1) << place;
}

static uint64_t seen_done(const struct app *app, day x, const struct entry *e)
{
	const struct session *s = e->session_count == 1 ? &e->sessions[0] : mark_main(app, x);
	uint64_t seen = e->session_count > 1 ? bit(AT_MORE) : 0;
	if (s == NULL || e->rest)
		seen |= bit(AT_REST);
	if (s != NULL && s->purpose != PURPOSE_NONE)
		seen |= bit(AT_PURPOSE + (int)s->purpose - 1);
	if (s != NULL && (s->purpose == PURPOSE_NONE || s->kind != KIND_RUN))
		seen |= bit(AT_KIND + (int)s->kind);
	return seen;
}

static uint64_t seen_on(const struct app *app, day x)
{
	static const enum place bands[] = { [BAND_NONE] = AT_COUNT,
		[BAND_RACE] = AT_RACE, [BAND_PAIN] = AT_PAIN, [BAND_ILL] = AT_ILL, [BAND_RED] = AT_PAIN };
	const struct entry *e = history_at(app->history, x);
	uint64_t seen = bit((int)bands[mark_band(e)]);
	if (e->item[ITEM_ENERGY] >= 1)
		seen |= bit(AT_FATIGUE);
	if (x < app->today && mark_only_unknown(app, x) && !mark_before_diary(app, x))
		seen |= bit(AT_UNKNOWN);
	if (e->block != BLOCK_NONE)
		seen |= bit(e->block == BLOCK_RECOVERY ? AT_LIGHT : AT_HEAVY);
	return entry_known(e) ? seen | seen_done(app, x, e) : seen;
}

uint64_t sign_seen(const struct app *app, const struct grid *g)
{
	uint64_t seen = 0;
	for (day x = app->top; x < app->top + 7 * g->weeks; x++)
		seen |= seen_on(app, x);
	return seen;
}

int sign_draw(const struct sign *s, struct canvas *c, struct rect r, int row, int col)
{
	enum { TIRED_ENERGY = 3, BAR_COLS = 5 };
	int n = 0;
	if (s->look == SIGN_BAR) {
		mark_fatigue(c, r, row, col, 1, false, TIRED_ENERGY);
		return BAR_COLS;
	}
	if (s->look == SIGN_CHIP)
		n += canvas_char(c, r, row, col, s->role, ' ');
	n += canvas_text(c, r, row, col + n, s->role, s->text);
	if (s->look == SIGN_CHIP)
		n += canvas_char(c, r, row, col + n, s->role, ' ');
	return n;
}

int sign_name(const struct sign *s, struct canvas *c, struct rect r, int row, int col)
{
	struct sign whole = *s;
	if (s->text[0] >= 'A' && s->text[0] <= 'Z' && (s->text[0] | 0x20) == s->name[0]) {
		snprintf(whole.text, sizeof whole.text, "%c%s", s->text[0], s->name + 1);
		return sign_draw(&whole, c, r, row, col);
	}
	int n = sign_draw(s, c, r, row, col);
	if (s->name[0] == '\0')
		return n;
	n++;
	return n + canvas_text(c, r, row, col + n, ROLE_MUTED, s->name);
}
