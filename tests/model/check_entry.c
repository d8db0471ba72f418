/* SPDX-License-Identifier: MIT */
/* One day as a value: what an entry may hold, boundary by boundary, and how entries are compared and laid over each other. */
#include "config.h"

#include "../run.h"

#include "model/entry.h"
#include "model/gentle.h"
#include "model/history.h"
#include "model/range.h"

#include <stddef.h>
#include <string.h>

START_TEST(items_have_names_and_words)
{
	ck_assert_int_eq(item_find("energy"), ITEM_ENERGY);
	ck_assert_int_eq(item_find("calm"), ITEM_CALM);
	ck_assert_int_eq(item_find("Energy"), -1);
	ck_assert_int_eq(item_find(""), -1);
	for (int i = 0; i < ITEM_COUNT; i++) {
		ck_assert_int_eq(item_find(items[i].name), i);
		ck_assert_int_eq(item_meant(items[i].name), i);
		for (int step = 0; step < 5; step++)
			ck_assert(items[i].words[step] != NULL && items[i].words[step][0] != '\0');
	}
	static const struct { const char *said; int meant; } cases[] = {
		{ "soreness", ITEM_MUSCLES }, { "DOMS", ITEM_MUSCLES }, { "fatigue", ITEM_ENERGY }, { "stress", ITEM_CALM },
		{ "stiffness", ITEM_SUPPLENESS }, { "Energy", ITEM_ENERGY }, { "sor", -1 }, { "", -1 }, { " ", -1 }, { "sore muscle", -1 },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		ck_assert_int_eq(item_meant(cases[i].said), cases[i].meant);
}
END_TEST

/* Every number of an entry, in place, with the values next to its limits. */
static const struct { size_t offset; int low, high; const char *name; } numbers[] = {
	{ offsetof(struct entry, item[ITEM_ENERGY]), 1, 5, "energy" }, { offsetof(struct entry, item[ITEM_LEGS]), 1, 5, "legs" },
	{ offsetof(struct entry, item[ITEM_MUSCLES]), 1, 5, "muscles" }, { offsetof(struct entry, item[ITEM_SLEEP_QUALITY]), 1, 5, "sleep_quality" },
	{ offsetof(struct entry, item[ITEM_MOOD]), 1, 5, "mood" }, { offsetof(struct entry, item[ITEM_MOTIVATION]), 1, 5, "motivation" },
	{ offsetof(struct entry, item[ITEM_SUPPLENESS]), 1, 5, "suppleness" }, { offsetof(struct entry, item[ITEM_RESTED]), 1, 5, "rested" },
	{ offsetof(struct entry, item[ITEM_FOCUS]), 1, 5, "focus" }, { offsetof(struct entry, item[ITEM_CALM]), 1, 5, "calm" },
	{ offsetof(struct entry, sleep_min), 0, 1440, "sleep_min" }, { offsetof(struct entry, rhr), 20, 150, "rhr" },
	{ offsetof(struct entry, pain.score), 0, 10, "pain.score" }, { offsetof(struct entry, race.metres), 1, 1000000, "race.km" },
};

static const struct { size_t offset; int low, high; const char *name; } session_numbers[] = {
	{ offsetof(struct session, seconds), 1, 360000, "min" }, { offsetof(struct session, metres), 1, 1000000, "km" },
	{ offsetof(struct session, rpe), 0, 10, "rpe" }, { offsetof(struct session, hr), 30, 240, "hr" },
	{ offsetof(struct session, hr_max), 30, 240, "hr_max" }, { offsetof(struct session, start), 0, 1439, "start" },
};

static bool entry_with(size_t offset, int value, struct err *err)
{
	struct entry e = entry_blank;
	memcpy((char *)&e + offset, &value, sizeof value);
	return entry_check(&e, err);
}

START_TEST(numbers_end_at_their_limits)
{
	struct err err = { .code = ERR_NONE };
	size_t at = numbers[_i].offset;
	ck_assert(entry_with(at, UNKNOWN, &err));
	ck_assert(entry_with(at, numbers[_i].low, &err));
	ck_assert(entry_with(at, numbers[_i].high, &err));
	int beyond[] = { numbers[_i].low - 1 == UNKNOWN ? -2 : numbers[_i].low - 1, numbers[_i].high + 1, -2, INT32_MIN, INT32_MAX };
	for (size_t i = 0; i < sizeof beyond / sizeof beyond[0]; i++) {
		ck_assert(!entry_with(at, beyond[i], &err));
		ck_assert_int_eq(err.code, ERR_INPUT);
		ck_assert_msg(strncmp(err.text, numbers[_i].name, strlen(numbers[_i].name)) == 0 && strstr(err.text, ": say ") != NULL, "%s", err.text);
		ck_assert(!entry_with(at, beyond[i], NULL));
	}
}
END_TEST

START_TEST(session_numbers_end_at_their_limits)
{
	struct err err = { .code = ERR_NONE };
	int low = session_numbers[_i].low, high = session_numbers[_i].high;
	int values[] = { UNKNOWN, low, high, low - 1 == UNKNOWN ? -2 : low - 1, high + 1, -2, INT32_MIN, INT32_MAX };
	for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
		struct session s = session_blank(KIND_RUN);
		memcpy((char *)&s + session_numbers[_i].offset, &values[i], sizeof values[i]);
		ck_assert_int_eq(session_check(&s, "planned[3]", &err), i < 3);
		if (i >= 3)
			ck_assert_msg(strncmp(err.text, "planned[3].", 11) == 0 &&
				strncmp(err.text + 11, session_numbers[_i].name, strlen(session_numbers[_i].name)) == 0, "%s", err.text);
	}
}
END_TEST

START_TEST(hrv_ends_at_its_limits)
{
	static const struct { double rmssd; bool ok; } cases[] = {
		{ UNKNOWN, true }, { 0, false }, { 0.999, false }, { 1, true }, { 61.5, true }, { 400, true }, { 400.001, false }, { 1e300, false },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct entry e = entry_blank;
		e.rmssd = cases[i].rmssd;
		ck_assert_int_eq(entry_check(&e, NULL), cases[i].ok);
	}
}
END_TEST

START_TEST(ranges_repeat_the_value_as_it_was_said)
{
	struct err err = { .code = ERR_NONE };
	ck_assert(!range_check(&range_rpe, "sessions[1].", "rpe", 7.5, &err));
	ck_assert_str_eq(err.text, "sessions[1].rpe is 7.5: say a whole number, 0 (rest) to 10 (all out)");
	ck_assert(!range_check(&range_min, "", "min", 0.001, &err));
	ck_assert_str_eq(err.text, "min is 0.001: say more than 0 and at most 6000 minutes");
	ck_assert(range_check(&range_min, "", "min", 1 / 120.0, &err));
	ck_assert(!range_check(&range_min, "", "min", 6000.0001, &err));
	ck_assert(range_check(&range_km, "", "km", 0.0005, &err));
	ck_assert(!range_check(&range_km, "", "km", -1, &err));
	ck_assert(!range_check_item(ITEM_ENERGY, 2.5, &err));
	ck_assert_str_eq(err.text, "energy is 2.5: say 1 (drained) to 5 (full of energy)");
	ck_assert(!range_check_item(ITEM_MUSCLES, 0, &err));
	ck_assert_str_eq(err.text, "muscles is 0: say 1 (very sore) to 5 (not sore)");
}
END_TEST

START_TEST(texts_have_limits)
{
	static char note[NOTE_BYTES + 2], word[WORD_BYTES + 2], list[4 * WORDS_MAX + 8];
	struct entry e = entry_blank;
	memset(note, 'n', NOTE_BYTES);
	memset(word, 'w', WORD_BYTES);
	e.note = note, e.pain = (struct pain){ 3, TRI_NO, TRI_YES, word }, e.red = word;
	ck_assert(entry_check(&e, NULL));
	note[NOTE_BYTES] = 'n';
	ck_assert(!entry_check(&e, NULL));
	e.note = "a line\nand\ta tab";
	ck_assert(entry_check(&e, NULL));
	static const char *const bad[] = { "", "\x1b[2J", "\xff", "a\x07" };
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		struct entry n = entry_blank, p = entry_blank, r = entry_blank, t = entry_blank;
		struct session s = session_blank(KIND_RUN);
		n.note = bad[i], r.red = bad[i], t.tools = bad[i], s.note = bad[i];
		p.pain.score = 3, p.pain.place = bad[i];
		ck_assert(!entry_check(&n, NULL) && !entry_check(&p, NULL) && !entry_check(&r, NULL) && !entry_check(&t, NULL));
		ck_assert(!session_check(&s, "", NULL));
	}
	word[WORD_BYTES] = 'w';
	ck_assert(!entry_check(&e, NULL));
	e.pain.place = "calf\nor knee", e.red = NULL;
	ck_assert(!entry_check(&e, NULL));
	e = entry_blank;
	for (int i = 0; i < WORDS_MAX; i++)
		strcat(list, i > 0 ? "\nab" : "ab");
	e.tools = list;
	ck_assert(entry_check(&e, NULL));
	strcat(list, "\nab");
	ck_assert(!entry_check(&e, NULL));
	e.tools = "roller\n\nboots";
	ck_assert(!entry_check(&e, NULL));
	e.tools = "roller\n";
	ck_assert(!entry_check(&e, NULL));
}
END_TEST

START_TEST(rules_between_fields)
{
	struct session s[SESSIONS_MAX + 1];
	struct err err = { .code = ERR_NONE };
	for (int i = 0; i <= SESSIONS_MAX; i++)
		s[i] = session_blank(KIND_WALK);
	struct entry e = entry_blank;
	e.sessions = e.planned = s, e.session_count = e.planned_count = SESSIONS_MAX;
	e.rest = true;
	ck_assert(entry_check(&e, &err));
	e.planned_count++;
	ck_assert(!entry_check(&e, &err));
	ck_assert(strncmp(err.text, "planned: 21 ", 12) == 0);
	e.planned_count = 0, e.session_count++;
	ck_assert(!entry_check(&e, &err));
	e.session_count = 2, s[1].rpe = GENTLE_RPE, s[1].seconds = GENTLE_MINUTES * 60;
	ck_assert(entry_check(&e, &err));
	s[1].rpe++;
	ck_assert(!entry_check(&e, &err));
	ck_assert(strncmp(err.text, "rest: ", 6) == 0);
	s[1].rpe--, s[1].seconds++;
	ck_assert(!entry_check(&e, &err));
	s[1] = session_blank(KIND_RUN);
	ck_assert(!entry_check(&e, &err));
	e.rest = false;
	ck_assert(entry_check(&e, &err));

	e = entry_blank;
	e.illness.present = true;
	ck_assert(!entry_check(&e, &err));
	e.illness.fever = TRI_NO;
	ck_assert(!entry_check(&e, &err));
	e.illness.fever = TRI_YES;
	ck_assert(entry_check(&e, &err));
	e.illness = (struct illness){ true, WHERE_ABOVE, TRI_UNKNOWN, TRI_UNKNOWN };
	ck_assert(entry_check(&e, &err));
	e.pain.gait = TRI_NO;
	ck_assert(!entry_check(&e, &err));
	e.pain.score = 0;
	ck_assert(entry_check(&e, &err));
}
END_TEST

START_TEST(an_override_has_a_level_and_a_reason)
{
	static char most[WORD_BYTES + 2];
	memset(most, 'w', WORD_BYTES);
	static const struct { struct override override; const char *sentence; } wrong[] = {
		{ { TAKEN_EASY, NULL }, "override.why is missing: a reason belongs to it, a few words on one line" },
		{ { TAKEN_EASY, "" }, "override.why is empty: leave it out instead" },
		{ { TAKEN_EASY, "  " }, "override.why is missing: a reason belongs to it, a few words on one line" },
		{ { TAKEN_NONE, "friends" }, "override.to is missing: say train, easy, active or passive" },
		{ { (enum taken_as)4, "friends" }, "override.to is none of these: say train, easy, active or passive" },
		{ { (enum taken_as)-2, "friends" }, "override.to is none of these: say train, easy, active or passive" },
		{ { TAKEN_TRAIN, "two\nlines" }, "override.why holds control characters or is not UTF-8: plain text is accepted" },
		{ { TAKEN_TRAIN, "\x1b[2J" }, "override.why holds control characters or is not UTF-8: plain text is accepted" },
		{ { TAKEN_TRAIN, "\xff" }, "override.why holds control characters or is not UTF-8: plain text is accepted" },
	};
	struct entry e = entry_blank;
	struct err err = { .code = ERR_NONE };
	for (int to = TAKEN_PASSIVE; to <= TAKEN_TRAIN; to++) {
		e.override = (struct override){ (enum taken_as)to, most };
		ck_assert(entry_check(&e, &err));
		ck_assert(!entry_is_blank(&e) && !entry_known(&e));	/* it says nothing of what was done */
	}
	most[WORD_BYTES] = 'w';
	ck_assert(!entry_check(&e, &err));
	ck_assert_str_eq(err.text, "override.why is 201 bytes long: 200 is the most");
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		e.override = wrong[i].override;
		ck_assert(!entry_check(&e, &err));
		ck_assert_int_eq(err.code, ERR_INPUT);
		ck_assert_str_eq(err.text, wrong[i].sentence);
	}
}
END_TEST

START_TEST(a_blank_day_is_unknown)
{
	struct entry e = entry_blank;
	ck_assert(entry_is_blank(&e) && !entry_known(&e) && entry_core_known(&e) == 0 && entry_check(&e, NULL));
	e.session_count = 0;
	ck_assert(!entry_is_blank(&e) && entry_known(&e));
	e = entry_blank;
	e.rest = true;
	ck_assert(!entry_is_blank(&e) && entry_known(&e));
	e = entry_blank;
	e.planned_count = 1;
	struct session s = session_blank(KIND_BIKE);
	e.planned = &s;
	ck_assert(!entry_is_blank(&e) && !entry_known(&e));
	e = entry_blank;
	for (int i = 0; i < ITEM_COUNT; i++) {
		e.item[i] = 3;
		ck_assert_int_eq(entry_core_known(&e), i < ITEM_CORE ? i + 1 : ITEM_CORE);
	}
}
END_TEST

/* One change to each field on its own. */
enum { CHANGES = ITEM_COUNT + 17 };
static const struct session one_session = { .id = 9, .kind = KIND_SWIM, .seconds = 60, .metres = UNKNOWN, .rpe = 2, .hr = UNKNOWN,
	.hr_max = UNKNOWN, .talk = TALK_UNKNOWN, .after = AFTER_UNKNOWN, .start = UNKNOWN };

static void change(struct entry *e, int which)
{
	if (which < ITEM_COUNT) {
		e->item[which] = 4;
		return;
	}
	switch (which - ITEM_COUNT) {
	case 0: e->sleep_min = 0; break;
	case 1: e->rhr = 50; break;
	case 2: e->rmssd = 61.5; break;
	case 3: e->note = "words"; break;
	case 4: e->session_count = 0; break;
	case 5: e->sessions = &one_session, e->session_count = 1; break;
	case 6: e->planned = &one_session, e->planned_count = 1; break;
	case 7: e->rest = true, e->rest_purpose = REST_MIND; break;
	case 8: e->plan_rest = true; break;
	case 9: e->illness = (struct illness){ true, WHERE_BELOW, TRI_NO, TRI_YES }; break;
	case 10: e->pain = (struct pain){ 0, TRI_YES, TRI_NO, "left shin" }; break;
	case 11: e->red = "chest"; break;
	case 12: e->cleared = true; break;
	case 13: e->race = (struct race){ 42195, TRI_NO }; break;
	case 14: e->block = BLOCK_VOLUME; break;
	case 15: e->tools = "roller\nroller"; break;
	default: e->override = (struct override){ TAKEN_EASY, "friends in town" }; break;
	}
}

START_TEST(each_field_is_compared_and_carried)
{
	struct entry mine = entry_blank, other = entry_blank, into = entry_blank;
	change(&mine, _i);
	ck_assert(!entry_equal(&mine, &entry_blank) && !entry_equal(&entry_blank, &mine));
	ck_assert(!entry_is_blank(&mine));
	ck_assert(entry_check(&mine, NULL));
	entry_merge(&into, &entry_blank, &mine);
	ck_assert(entry_equal(&into, &mine));
	entry_merge(&into, &mine, &entry_blank);
	ck_assert(entry_is_blank(&into));
	for (int k = 0; k < CHANGES; k++) {	/* what somebody else changed meanwhile stays */
		if (k == _i || (k >= ITEM_COUNT + 4 && k <= ITEM_COUNT + 5 && _i >= ITEM_COUNT + 4 && _i <= ITEM_COUNT + 5))
			continue;
		struct entry both = entry_blank;
		other = entry_blank;
		change(&other, k);
		change(&both, k);
		change(&both, _i);
		entry_merge(&other, &entry_blank, &mine);
		ck_assert(entry_equal(&other, &both));
	}
}
END_TEST

START_TEST(sessions_are_compared_without_their_ids)
{
	struct session a = one_session, b = one_session;
	b.id = 10;
	ck_assert(session_equal(&a, &b));
	a.note = "x";
	ck_assert(!session_equal(&a, &b));
	char copy[] = "x";
	b.note = copy;
	ck_assert(session_equal(&a, &b));
	b.start = 0;
	ck_assert(!session_equal(&a, &b));
	ck_assert(session_minutes(&a) >= 1 && session_minutes(&a) <= 1);
	ck_assert(session_km(&a) < 0);
}
END_TEST

START_TEST(a_hard_session_ends_a_rest)
{
	struct session s[2] = { session_blank(KIND_WALK), session_blank(KIND_MOBILITY) };
	struct entry e = entry_blank;
	e.rest = true, e.rest_purpose = REST_WEEK;
	e.sessions = s, e.session_count = 2;
	entry_settle(&e);
	ck_assert(e.rest && e.rest_purpose == REST_WEEK);
	s[1].rpe = GENTLE_RPE + 1;
	entry_settle(&e);
	ck_assert(!e.rest && e.rest_purpose == REST_PLAIN);
	ck_assert(entry_check(&e, NULL));
}
END_TEST

START_TEST(words_are_walked)
{
	const char *list = "chest\nfaint\nother text";
	char word[WORD_BYTES + 1];
	ck_assert(words_next(&list, word));
	ck_assert_str_eq(word, "chest");
	ck_assert(words_next(&list, word));
	ck_assert_str_eq(word, "faint");
	ck_assert(words_next(&list, word));
	ck_assert_str_eq(word, "other text");
	ck_assert(!words_next(&list, word));
	list = NULL;
	ck_assert(!words_next(&list, word));
}
END_TEST

START_TEST(a_window_is_blank_outside)
{
	struct entry days[3] = { entry_blank, entry_blank, entry_blank };
	days[2].rhr = 44;
	struct history h = { .first = -5, .count = 3, .days = days };
	ck_assert_ptr_eq(history_at(&h, -3), &days[2]);
	ck_assert_ptr_eq(history_at(&h, -2), &entry_blank);
	ck_assert_ptr_eq(history_at(&h, -6), &entry_blank);
	ck_assert_ptr_eq(history_at(&h, INT32_MAX), &entry_blank);
	ck_assert_ptr_eq(history_at(&h, INT32_MIN), &entry_blank);
}
END_TEST

/* Ten days: i is an ill one, a an answered one, . one of which nothing is entered; the last is the day asked about. */
static const struct { const char *days; bool open; } spells[] = {
	{ ".........", false }, { "i", false }, { ".i", false }, { "i.", true }, { "ii..", true }, { "ia", false }, { "ii", false },
	{ "i.a.", false }, { "ai.", true }, { "i......", true }, { "i.......", true }, { "i........", false },
};

START_TEST(an_illness_is_open_until_a_morning_says_otherwise)
{
	struct entry days[10];
	int n = (int)strlen(spells[_i].days);
	for (int i = 0; i < n; i++) {
		days[i] = entry_blank;
		if (spells[_i].days[i] == 'i')
			days[i].illness = (struct illness){ true, WHERE_BELOW, TRI_YES, TRI_NO };
		if (spells[_i].days[i] == 'a')
			days[i].item[ITEM_CALM] = 3;
	}
	struct history h = { .first = 100, .count = n, .days = days };
	day last;
	struct illness open = history_open_illness(&h, 100 + n - 1, &last);
	ck_assert_int_eq(open.present, spells[_i].open);
	if (open.present)
		ck_assert_int_eq(last, 100 + (strrchr(spells[_i].days, 'i') - spells[_i].days));
	ck_assert_int_eq(open.where, spells[_i].open ? WHERE_BELOW : WHERE_NONE);
	ck_assert_int_eq(open.mild, spells[_i].open ? TRI_NO : TRI_UNKNOWN);
}
END_TEST

/* As above: p a day with pain of 8, g of 1 that alters the stride, b on bone, s slight pain, a an answered one, P both; i illness. */
static const struct { const char *days; bool open, untold; int score; } pains[] = {
	{ ".........", false, false, 0 }, { "p", false, false, 0 }, { ".p", false, false, 0 }, { "p.", true, true, 8 },
	{ "g.", true, true, 1 }, { "b.", true, true, 0 }, { "s.", false, false, 0 }, { "ps.", false, false, 0 }, { "sp.", true, true, 8 },
	{ "P.", true, true, 8 }, { "pa.", false, true, 8 }, { "pa", false, true, 8 }, { "ps", false, false, 0 }, { "pi.", true, true, 8 },
	{ "p......", true, true, 8 }, { "p.......", true, true, 8 }, { "p........", false, false, 0 },
};

START_TEST(a_pain_is_open_until_a_morning_says_otherwise)
{
	struct entry days[10];
	int n = (int)strlen(pains[_i].days), at = 0;
	for (int i = 0; i < n; i++) {
		char what = pains[_i].days[i];
		days[i] = entry_blank;
		if (strchr("pPgbs", what) != NULL)
			days[i].pain = (struct pain){ what == 'p' || what == 'P' ? 8 : what == 'b' ? 0 : 1, what == 'g' ? TRI_YES : TRI_UNKNOWN,
				what == 'b' ? TRI_YES : TRI_UNKNOWN, "knee" };
		if (what == 'a' || what == 'P')
			days[i].item[ITEM_CALM] = 3;
		days[i].illness.present = what == 'i';
		at = strchr("pPgb", what) != NULL ? 100 + i : at;
	}
	struct history h = { .first = 100, .count = n, .days = days };
	day last, told;
	struct pain open = history_open_pain(&h, 100 + n - 1, 3, &last), untold = history_untold_pain(&h, 100 + n - 1, 3, &told);
	ck_assert_int_eq(open.score, pains[_i].open ? pains[_i].score : UNKNOWN);
	ck_assert_int_eq(untold.score, pains[_i].untold ? pains[_i].score : UNKNOWN);
	if (pains[_i].open)
		ck_assert_int_eq(last, at);
	if (pains[_i].untold)
		ck_assert_int_eq(told, at);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("entry");
	TCase *t = tcase_create("entry");
	tcase_add_test(t, items_have_names_and_words);
	tcase_add_loop_test(t, numbers_end_at_their_limits, 0, sizeof numbers / sizeof numbers[0]);
	tcase_add_loop_test(t, session_numbers_end_at_their_limits, 0, sizeof session_numbers / sizeof session_numbers[0]);
	tcase_add_test(t, hrv_ends_at_its_limits);
	tcase_add_test(t, ranges_repeat_the_value_as_it_was_said);
	tcase_add_test(t, texts_have_limits);
	tcase_add_test(t, rules_between_fields);
	tcase_add_test(t, an_override_has_a_level_and_a_reason);
	tcase_add_test(t, a_blank_day_is_unknown);
	tcase_add_loop_test(t, each_field_is_compared_and_carried, 0, CHANGES);
	tcase_add_test(t, sessions_are_compared_without_their_ids);
	tcase_add_test(t, a_hard_session_ends_a_rest);
	tcase_add_test(t, words_are_walked);
	tcase_add_test(t, a_window_is_blank_outside);
	tcase_add_loop_test(t, an_illness_is_open_until_a_morning_says_otherwise, 0, sizeof spells / sizeof spells[0]);
	tcase_add_loop_test(t, a_pain_is_open_until_a_morning_says_otherwise, 0, sizeof pains / sizeof pains[0]);
	suite_add_tcase(s, t);
	return run_tests(s);
}
