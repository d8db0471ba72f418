/* SPDX-License-Identifier: MIT */
/* A form written down and opened again by a program that knows nothing else of it is the form that was written down; a text that is
   none opens nothing and is told. */
#include "config.h"

#include "drive.h"
#include "../run.h"

#include "view/draft.h"
#include "view/form_ask.h"
#include "view/keep.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct world w;
static struct str text;

static void begin(void)
{
	drive_open(&w, 40, 120);
}

static void end(void)
{
	drive_close(&w);
	str_free(&text);
}

static const char *status(void)
{
	return str_text(&w.app.status);
}

static size_t written(void)
{
	return draft_write(&w.app, &text);
}

static void open_text(const char *draft)
{
	drive_event(&w, &(struct event){ .kind = EVENT_DRAFT, .text = draft });
	drive_frame(&w);
}

/* What of a form must come back. */
struct shape {
	enum form_kind kind;
	day day;
	int focus;
	bool more;
	enum tri still[STILLS];
	unsigned answered;
	struct thing thing;
	int answers[ASKS_MAX];
	char line[LINE_BYTES + 1], numbers[NUMBERS][LINE_BYTES + 1];
	struct entry mine;
	void *kept;
};

static void take_shape(struct shape *s)
{
	const struct open_form *f = &w.app.form;
	bool covered = f->under != FORM_NONE;
	*s = (struct shape){ .kind = covered ? f->under : f->kind, .day = f->day, .focus = covered ? f->focus_under : f->focus,
		.more = f->more, .answered = f->answered, .thing = f->thing };
	for (int i = 0; i < STILLS; i++)
		s->still[i] = f->still[i].answer;
	memcpy(s->answers, f->answers, sizeof s->answers);
	strcpy(s->line, f->line.text);
	for (int i = 0; i < NUMBERS; i++)
		strcpy(s->numbers[i], f->numbers[i].text);
	s->mine = entry_keep(&f->mine, &s->kept);
}

static void same_shape(const struct shape *a, const struct shape *b)
{
	ck_assert_int_eq(a->kind, b->kind);
	ck_assert_int_eq(a->day, b->day);
	ck_assert_int_eq(a->focus, b->focus);
	ck_assert_int_eq(a->more, b->more);
	ck_assert_mem_eq(a->still, b->still, sizeof a->still);
	ck_assert_uint_eq(a->answered, b->answered);
	ck_assert_int_eq(a->thing.kind, b->thing.kind);
	ck_assert_int_eq(a->thing.index, b->thing.index);
	ck_assert_mem_eq(a->answers, b->answers, sizeof a->answers);
	ck_assert_str_eq(a->line, b->line);
	for (int i = 0; i < NUMBERS; i++)
		ck_assert_str_eq(a->numbers[i], b->numbers[i]);
	ck_assert(entry_equal(&a->mine, &b->mine));
}

/* Writes the form down, starts anew, opens it, and finds it as it was; it can be written down again all the same. */
static void round_trip(void)
{
	static struct shape before, after;
	take_shape(&before);
	size_t typed = written();
	char *first = strdup(str_text(&text));
	drive_restart(&w, DRIVE_TODAY);
	open_text(first);
	ck_assert_msg(!w.app.status_bad && w.app.form.touched, "%s\n%s", status(), first);
	ck_assert_str_eq(status(), "Here is what you had typed; Enter saves it, Esc leaves it.");
	take_shape(&after);
	same_shape(&before, &after);
	ck_assert_uint_eq(written(), typed);
	ck_assert_str_eq(str_text(&text), first);
	free(first);
	free(before.kept);
	free(after.kept);
}

static const struct {
	const char *before, *keys;
} forms[] = {
	{ "", "c4-52" },
	{ "", "c444444<Tab>6:20<Tab>52<Tab>61<Tab>slept badly" },
	{ "", "cm4444443215" },
	{ "", "cm44<Tab><Tab>" },
	{ "", "c44<Esc>" },
	{ "", "c44<F1>jj" },
	{ "", "c<S-Tab>note with a \\ and = in it" },
	{ "", "c444444<Tab><Tab>nonsense" },
	{ "c343434<Tab><Tab>55<Enter>", "c<S-Tab><S-Tab><^U>" },
	{ "c343434<Enter>", "c<Backspace>" },
	{ "hib<Enter>l", "c44y3" },
	{ "hib<Enter>l", "c44n" },
	{ "hp8<Tab>left knee<Tab>x<Enter>l", "c44y3" },
	{ "hp8<Enter>l", "c44n" },
	{ "hib<Enter>p8<Tab>knee<Enter>l", "c44ynn" },
	{ "", "atempo 8k 42m" },
	{ "", "arunning about" },
	{ "", "aroller" },
	{ "", "llawalk 30m" },
	{ "", "hhhhaeasy 5k 30m<Esc>" },
	{ "aeasy 5k 30m quite slow<Enter>", "e<^W><^W>" },
	{ "aeasy 5k 30m<Enter>", "e<^U>" },
	{ "aeasy 5k 30m<Enter>aeasy 6k 30m<Enter>", "e2 home" },
	{ "laeasy 5k 30m<Enter>", "e rpe 3" },
	{ "", "ib<Tab>x" },
	{ "", "ia<Tab><Tab><Tab><^U>-3" },
	{ "", "i<Tab><Tab>x<Tab><^U>" },
	{ "", "hia<S-Tab><^U>" },
	{ "ia<Enter>", "i<Tab>x" },
	{ "", "p3<Tab>left calf<Tab>x" },
	{ "", "p<Tab><Tab><Tab><Tab>xxyn" },
	{ "", "p<S-Tab>x<S-Tab>strange, stranger" },
	{ "p3<Tab>calf<Enter>", "p<^U>" },
	{ "", ":race<Enter>13.1mi<Tab>x" },
	{ "", ":race far<Enter>" },
	{ ":race half jogged<Enter>", "e<Tab>n" },
	{ ":race half<Enter>", ":race 10k jogged fast<Enter>" },
	{ "", "l:race<Enter>10" },
	{ "", ":tools<Enter>ice bath, roller" },
	{ ":tools roller<Enter>", "e, boots" },
	{ ":tools roller boots<Enter>", "e<^U>" },
	{ "", "bv" },
	{ "bv<Enter>", "b1" },
	{ "", "ot" },
	{ "", "oafriends in town, = \\ and all  " },
	{ "", "ho<Tab>only a reason<Esc>" },
	{ "otfriends<Enter>", "oa<^U>" },
	{ "otfriends<Enter>", "o<Tab> of old" },
	{ "", "nab<^N>c\\d<^N>\\n" },
	{ "nabc<Enter>", "n<^U>" },
	{ "nabc<Enter>", "n<F1>" "<Esc>d" },
};

START_TEST(it_comes_back_as_it_was)
{
	drive_keys(&w, forms[_i].before);
	drive_keys(&w, forms[_i].keys);
	ck_assert_msg(written() > 0, "nothing was written of %s", forms[_i].keys);
	round_trip();
}
END_TEST

static const char *const nothings[] = {
	"", "c", "cm", "c<Tab>", "a", "aeasy<^U>", "rj", "?", "/abc", ":abc", "d", "i", "p", "b", "n", "c4<S-Tab><Backspace>", "nab<^U>",
	"ex<Backspace>", "c4<Esc>y",
};

START_TEST(what_could_not_be_saved_is_not_written)
{
	drive_keys(&w, "aeasy 5k<Enter>");
	drive_keys(&w, nothings[_i]);
	ck_assert_msg(written() == 0, "%s gives\n%s", nothings[_i], str_text(&text));
	ck_assert_uint_eq(text.length, 0);
}
END_TEST

START_TEST(moving_is_no_typing)
{
	drive_keys(&w, "c44");
	size_t typed = written();
	char *before = strdup(str_text(&text));
	drive_keys(&w, "<Tab><Tab>km");
	ck_assert_uint_eq(written(), typed);
	ck_assert_int_eq(strncmp(before, str_text(&text), typed), 0);
	ck_assert_str_ne(before, str_text(&text));
	drive_keys(&w, "1");
	ck_assert(written() != typed || strncmp(before, str_text(&text), typed) != 0);
	free(before);
}
END_TEST

/* A form that is added must be written, or nothing can be typed in it that would be lost. */
START_TEST(every_form_is_thought_of)
{
	static const enum form_kind free_of_it[] = {
		FORM_NONE, FORM_REST_DAY, FORM_CHOOSE, FORM_CONFIRM, FORM_LEAVE, FORM_HELP, FORM_SEARCH, FORM_COMMAND, FORM_WELCOME,
	};
	for (int kind = 0; kind < FORM_COUNT; kind++) {
		bool none = false;
		for (size_t i = 0; i < sizeof free_of_it / sizeof *free_of_it; i++)
			none |= (int)free_of_it[i] == kind;
		ck_assert_msg(draft_kept((enum form_kind)kind) != none, "form %d", kind);
	}
}
END_TEST

/* The same session under another id, in another place of the list. */
START_TEST(what_was_edited_is_found_again)
{
	drive_keys(&w, "aeasy 5k 30m<Enter>aeasy 6k 30m<Enter>e2 home");
	written();
	drive_keys(&w, "<Esc>yuuawalk 30m<Enter>aeasy 6k 30m<Enter>");
	drive_restart(&w, DRIVE_TODAY);
	open_text(str_text(&text));
	ck_assert(!w.app.status_bad);
	ck_assert_int_eq(w.app.form.thing.index, 1);
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->session_count, 2);
	ck_assert_str_eq(drive_entry(&w, DRIVE_TODAY)->sessions[1].note, "home");
}
END_TEST

START_TEST(what_is_gone_is_added_anew)
{
	drive_keys(&w, "aeasy 5k 30m<Enter>e home");
	written();
	drive_keys(&w, "<Esc>yuawalk 30m<Enter>");
	drive_restart(&w, DRIVE_TODAY);
	open_text(str_text(&text));
	ck_assert_str_eq(status(), "What you were editing is gone: Enter adds it anew, Esc leaves it.");
	ck_assert_int_eq(w.app.form.thing.index, -1);
	ck_assert_str_eq(w.app.form.line.text, "easy 5k 30m home");
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(drive_entry(&w, DRIVE_TODAY)->session_count, 2);
}
END_TEST

/* Only what was typed is laid over the day as it is by then. */
START_TEST(what_the_diary_got_meanwhile_stays)
{
	drive_keys(&w, "c4<Tab><Tab><Tab><Tab><Tab><Tab>52");
	written();
	drive_keys(&w, "<Esc>yc-3333<Tab><Tab><Tab><Tab>from the watch<Enter>");
	drive_restart(&w, DRIVE_TODAY);
	open_text(str_text(&text));
	drive_keys(&w, "<Enter>");
	const struct entry *e = drive_entry(&w, DRIVE_TODAY);
	ck_assert_int_eq(e->item[ITEM_ENERGY], 4);
	ck_assert_int_eq(e->item[ITEM_LEGS], 3);
	ck_assert_int_eq(e->rhr, 52);
	ck_assert_str_eq(e->note, "from the watch");
}
END_TEST

START_TEST(what_was_saved_by_hand_needs_no_saving)
{
	drive_keys(&w, "c44");
	written();
	drive_keys(&w, "<Enter>");
	drive_restart(&w, DRIVE_TODAY);
	open_text(str_text(&text));
	ck_assert_int_eq(w.app.form.kind, FORM_CHECKIN);
	drive_keys(&w, "<Enter>");
	ck_assert_str_eq(status(), "Nothing to save: it is as it was.");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
}
END_TEST

START_TEST(it_opens_on_its_day)
{
	drive_keys(&w, ":2019-05-04<Enter>atempo 8k 42m");
	written();
	drive_restart(&w, DRIVE_TODAY);
	int reads = w.reads;
	open_text(str_text(&text));
	ck_assert_int_gt(w.reads, reads);
	ck_assert_int_eq(w.app.cursor, drive_day("2019-05-04"));
	ck_assert_int_eq(w.app.form.kind, FORM_SESSION);
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(drive_entry(&w, "2019-05-04")->session_count, 1);
}
END_TEST

/* Yesterday is not the same day any more. */
START_TEST(days_mean_what_they_meant)
{
	drive_keys(&w, "ia<Tab><Tab><^U>yesterday<Tab><^U>today");
	written();
	drive_restart(&w, "2026-03-14");
	open_text(str_text(&text));
	ck_assert_str_eq(w.app.form.numbers[0].text, "2026-03-11");
	ck_assert_str_eq(w.app.form.numbers[1].text, DRIVE_TODAY);
	drive_keys(&w, "<Enter>");
	ck_assert(drive_entry(&w, "2026-03-11")->illness.present);
	ck_assert(drive_entry(&w, DRIVE_TODAY)->illness.present);
	ck_assert(!drive_entry(&w, "2026-03-13")->illness.present);
}
END_TEST

START_TEST(a_check_in_stays_with_its_day)
{
	drive_keys(&w, "c44");
	written();
	drive_restart(&w, "2026-03-14");
	open_text(str_text(&text));
	ck_assert_int_eq(w.app.form.day, drive_day(DRIVE_TODAY));
	ck_assert_int_eq(w.app.cursor, drive_day(DRIVE_TODAY));
}
END_TEST

START_TEST(it_says_so_over_the_form)
{
	static const struct { int rows, cols; } sizes[] = { { 40, 120 }, { 24, 80 }, { 20, 60 } };
	drive_keys(&w, "c4444");
	written();
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		drive_resize(&w, sizes[i].rows, sizes[i].cols);
		drive_restart(&w, DRIVE_TODAY);
		open_text(str_text(&text));
		ck_assert(drive_shows(&w, "Here is what you had typed; Enter saves it, Esc leaves it."));
		drive_keys(&w, "4");
		ck_assert(!drive_shows(&w, "Here is what you had typed"));
	}
}
END_TEST

START_TEST(a_diary_that_cannot_be_read_opens_nothing)
{
	drive_keys(&w, ":2019-05-04<Enter>atempo 8k 42m");
	written();
	drive_restart(&w, DRIVE_TODAY);
	w.refuse = "Not now.";
	open_text(str_text(&text));
	w.refuse = NULL;
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	ck_assert(w.app.read_failed);
	ck_assert_str_eq(status(), "Not now.");
	drive_keys(&w, "t");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
}
END_TEST

#define HEAD "restday draft 1\n"
#define DAY "day=2026-03-12\n"
static const struct {
	const char *text, *why;
} bad[] = {
	{ "", "damaged" },
	{ "restday draft 1", "damaged" },
	{ HEAD, "damaged" },
	{ "restday draft 2\nform=check-in\n" DAY "cursor=0\n", "by another version" },
	{ "restday draft 11\nform=check-in\n" DAY "cursor=0\n", "by another version" },
	{ HEAD "form=check-in\n" DAY "energy=4\n", "damaged" },			/* cut off */
	{ HEAD "form=check-in\n" DAY "energy=4\ncursor=0", "damaged" },
	{ HEAD "form=chequers\n" DAY "cursor=0\n", "damaged" },
	{ HEAD DAY "cursor=0\n", "damaged" },
	{ HEAD "form=check-in\nday=2026-02-30\ncursor=0\n", "damaged" },
	{ HEAD "form=check-in\nday=1492-02-20\ncursor=0\n", "damaged" },
	{ HEAD "form=session\nday=2199-12-31\ntext=easy 5k\ncursor=0\n", "its day is too far" },
	{ HEAD "form=check-in\nday=2026-03-13\nenergy=4\ncursor=0\n", "not on this day" },
	{ HEAD "form=pain\nday=2026-03-13\nPain=4\ncursor=0\n", "not on this day" },
	{ HEAD "form=check-in\n" DAY "energy=6\ncursor=0\n", "damaged" },
	{ HEAD "form=check-in\n" DAY "energy=44\ncursor=0\n", "damaged" },
	{ HEAD "form=check-in\n" DAY "energy=\ncursor=0\n", "damaged" },
	{ HEAD "form=check-in\n" DAY "still ill=x\ncursor=0\n", "damaged" },
	{ HEAD "form=check-in\n" DAY "mettle=4\ncursor=0\n", "damaged" },
	{ HEAD "form=check-in\n" DAY "energy\ncursor=0\n", "damaged" },
	{ HEAD "form=check-in\n" DAY "cursor=0\nnote=a\\x\n", "damaged" },
	{ HEAD "form=check-in\n" DAY "cursor=0\nnote=a\\", "damaged" },
	{ HEAD "form=check-in\n" DAY "rhr=1234567890123456789012345\ncursor=0\n", "damaged" },
	{ HEAD "form=pain\n" DAY "On one spot of bone=maybe\ncursor=0\n", "damaged" },
	{ HEAD "form=pain\n" DAY "Bone=y\ncursor=0\n", "damaged" },
	{ HEAD "form=illness\n" DAY "Where=sideways\ncursor=0\n", "damaged" },
	{ HEAD "form=note\n" DAY "note=a\ncursor=0\n", "damaged" },
};

START_TEST(what_is_no_draft_opens_nothing)
{
	char said[200];
	snprintf(said, sizeof said, "What was typed cannot be opened (%s): see FILES in restday(1).", bad[_i].why);
	drive_keys(&w, "hh");
	open_text(bad[_i].text);
	ck_assert_str_eq(status(), said);
	ck_assert_int_le((int)strlen(said), 78);
	ck_assert(w.app.status_bad);
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
}
END_TEST

/* As a paste would be: what steers a terminal is left out, and the rest is there. */
START_TEST(what_it_holds_is_tamed)
{
	open_text(HEAD "form=note\n" DAY "text=a\033[31mb\001\xff\xC3\xA9\ncursor=-7\n");
	ck_assert_int_eq(w.app.form.kind, FORM_NOTE);
	ck_assert_str_eq(w.app.form.line.text, "a[31mb\xC3\xA9");
	drive_keys(&w, "<Esc>y");
	open_text(HEAD "form=check-in\n" DAY "energy=4\ncursor=99999999999999999999\n");
	ck_assert_int_eq(w.app.form.focus, FIELD_NOTE);
}
END_TEST

static uint64_t seed;

static uint32_t any(uint32_t below)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (uint32_t)(seed >> 33) % below;
}

static void any_key(void)
{
	static const char keys[] = "1234512345-xyn \t\t\tabvm:.\\=8k42m\x01\x05\x0b\x15\x17\x7f";
	static const char *const pastes[] = { "tempo 8k 42m", "\033[200~\n\t\r", "\xFF\xC3", "a\xCC\x81\xE4\xB8\xAD", "55\n\\n", "=\\" };
	switch (any(12)) {
	case 0: drive_key(&w, KEYS_BASE + 1 + any(K_F1 - KEYS_BASE - 1)); break;
	case 1: drive_paste(&w, pastes[any(6)]); break;
	case 2: drive_key(&w, K_CTRL('n')); break;
	default: drive_key(&w, (unsigned char)keys[any(sizeof keys - 1)]); break;
	}
}

/* Forms filled in by a monkey, over days that hold what it has saved before. */
START_TEST(any_form_comes_back)
{
	enum { FORMS = 150 };
	static const char *const openers[] = { "c", "a", "i", "p", "b", "n", "e1", "e2" };
	int there = 0;
	seed = (uint64_t)_i * UINT64_C(0x9E3779B97F4A7C15) + 7;
	for (int i = 0; i < FORMS; i++) {
		for (uint32_t k = any(4); k > 0; k--)
			drive_key(&w, any(2) == 0 ? 'h' : 'l');
		for (const char *p = openers[any(8)]; *p != '\0'; p++)
			drive_key(&w, (unsigned char)*p);
		for (uint32_t k = any(40); k > 0; k--)
			any_key();
		drive_frame(&w);
		if (written() > 0) {
			there++;
			round_trip();
		}
		if (any(3) == 0)
			drive_keys(&w, "<Enter>");
		drive_keys(&w, "<Esc>");
		if (w.app.form.kind == FORM_LEAVE)
			drive_keys(&w, "y");
		ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	}
	ck_assert_int_gt(there, FORMS / 3);
	ck_assert_int_gt(w.saves, 5);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("draft");
	TCase *t = tcase_create("draft");
	tcase_set_timeout(t, 120);
	tcase_add_checked_fixture(t, begin, end);
	tcase_add_loop_test(t, it_comes_back_as_it_was, 0, sizeof forms / sizeof *forms);
	tcase_add_loop_test(t, what_could_not_be_saved_is_not_written, 0, sizeof nothings / sizeof *nothings);
	tcase_add_test(t, moving_is_no_typing);
	tcase_add_test(t, every_form_is_thought_of);
	tcase_add_test(t, what_was_edited_is_found_again);
	tcase_add_test(t, what_is_gone_is_added_anew);
	tcase_add_test(t, what_the_diary_got_meanwhile_stays);
	tcase_add_test(t, what_was_saved_by_hand_needs_no_saving);
	tcase_add_test(t, it_opens_on_its_day);
	tcase_add_test(t, days_mean_what_they_meant);
	tcase_add_test(t, a_check_in_stays_with_its_day);
	tcase_add_test(t, it_says_so_over_the_form);
	tcase_add_test(t, a_diary_that_cannot_be_read_opens_nothing);
	tcase_add_loop_test(t, what_is_no_draft_opens_nothing, 0, sizeof bad / sizeof *bad);
	tcase_add_test(t, what_it_holds_is_tamed);
	tcase_add_loop_test(t, any_form_comes_back, 0, 4);
	suite_add_tcase(s, t);
	return run_tests(s);
}
