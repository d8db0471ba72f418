/* SPDX-License-Identifier: MIT */
/* The guide driven by keys: reading, links, the way back, what a page says of the diary, pages of the runner's own; and how it looks
   at three sizes. */
#include "config.h"

#include "drive.h"
#include "golden.h"
#include "../run.h"

#include "guide/guide.h"
#include "view/screen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct world w;

/* Seven weeks of mornings with a steady pulse, raised on the last three days; today checked in. */
static void fill(void)
{
	static struct session easy;
	char iso[DAY_TEXT];
	easy = session_blank(KIND_RUN);
	easy.purpose = PURPOSE_EASY;
	easy.seconds = 2400;
	easy.metres = 7000;
	easy.rpe = 3;
	for (int ago = 49; ago >= 0; ago--) {
		struct entry e = entry_blank;
		for (int i = 0; i < ITEM_CORE; i++)
			e.item[i] = 3 + (ago + i) % 2;
		e.rhr = ago < 3 ? 60 + ago : 48 + ago % 3;
		e.sleep_min = 460 + ago % 4 * 10;
		e.rest = ago % 4 == 1;
		if (!e.rest && ago > 0) {
			e.sessions = &easy;
			e.session_count = 1;
		}
		drive_put(&w, day_iso(drive_day(DRIVE_TODAY) - ago, iso), &e);
	}
	drive_reread(&w);
}

static void open_at(int rows, int cols)
{
	drive_open(&w, rows, cols);
	fill();
}

static const char *page(void)
{
	return w.app.screen == SCREEN_GUIDE ? guide_id(w.app.reader.at.page) : "";
}

#define AT(id) ck_assert_str_eq(page(), id)

START_TEST(each_screen_has_a_tab_and_a_key)
{
	open_at(24, 80);
	for (int i = 0; i < SCREEN_COUNT; i++) {
		char tab[40], key[2] = { acts[screens[i].act].key_label[0] };
		drive_keys(&w, key);
		ck_assert_int_eq((int)w.app.screen, i);
		for (int k = 0; k < SCREEN_COUNT; k++) {
			snprintf(tab, sizeof tab, " %s %s ", acts[screens[k].act].key_label, screens[k].name);
			const char *at = strstr(drive_row(&w, 0), tab);
			ck_assert_ptr_nonnull(at);
			enum role role = w.canvas.cells[at - drive_row(&w, 0)].role;
			ck_assert_int_eq((int)role, k == i ? ROLE_BAR_TAB : ROLE_BAR);
		}
	}
	drive_close(&w);
}
END_TEST

START_TEST(the_contents_choose_a_page)
{
	open_at(24, 80);
	drive_keys(&w, "5");
	ck_assert(w.app.reader.at.contents && drive_shows(&w, "What recovery is for") && drive_shows(&w, "When the body asks for rest"));
	ck_assert_int_eq(w.pages, 0);			/* nothing is read for a list */
	drive_keys(&w, "k");
	AT("recovery");
	drive_keys(&w, "jj");
	AT("recovery-run");
	drive_keys(&w, "G");
	AT("sources");
	ck_assert(drive_shows(&w, "Sources"));		/* in sight */
	drive_keys(&w, "j<PgUp>g<Enter>");
	AT("recovery");
	ck_assert(!w.app.reader.at.contents && drive_shows(&w, "A session asks the body"));
	ck_assert_int_eq(w.pages, 1);
	drive_keys(&w, "<Backspace>");
	ck_assert(w.app.reader.at.contents);
	drive_keys(&w, "<Backspace>");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	drive_close(&w);
}
END_TEST

/* Beside the page the contents turn it. */
START_TEST(beside_the_page_the_contents_turn_it)
{
	open_at(40, 120);
	drive_keys(&w, "5");
	ck_assert(drive_shows(&w, "A session asks the body"));
	drive_keys(&w, "j");
	ck_assert(drive_shows(&w, "Moving so lightly"));
	drive_keys(&w, "<Tab>jj");
	AT("active");
	ck_assert(!w.app.reader.at.contents);
	drive_close(&w);
}
END_TEST

static const struct {
	const char *keys;		/* on the page heart, of more than a screen */
	int from_top, from_end;		/* the line seen first: so many from one of them, -1 not said */
} scrolls[] = {
	{ "", 0, -1 }, { "j", 1, -1 }, { "k", 0, -1 }, { "jjk", 1, -1 }, { "<Down><Up>", 0, -1 }, { "<PgDn>", 19, -1 }, { "<PgDn><PgUp>", 0, -1 },
	{ "]", 19, -1 }, { "G", -1, 0 }, { "<End>", -1, 0 }, { "Gj", -1, 0 }, { "Gk", -1, 1 }, { "Gg", 0, -1 }, { "G<Home>", 0, -1 },
	{ "tdacrehlwu", 0, -1 },
};

START_TEST(a_page_scrolls)
{
	open_at(24, 80);
	screen_guide_open(&w.app, "heart");
	drive_keys(&w, scrolls[_i].keys);
	const struct reader *r = &w.app.reader;
	AT("heart");
	ck_assert_int_eq(w.app.form.kind, FORM_NONE);
	int rows = guide_lie(24, 80).text.rows, end = r->leaf.line_count - rows;
	ck_assert_int_eq(rows, 21);
	ck_assert_int_gt(end, 21);
	ck_assert_int_eq(r->at.line, scrolls[_i].from_top >= 0 ? scrolls[_i].from_top : end - scrolls[_i].from_end);
	ck_assert(drive_shows(&w, r->at.line < end ? "j reads on" : "Not medical advice"));
	drive_close(&w);
}
END_TEST

START_TEST(links_are_chosen_and_followed)
{
	open_at(24, 80);
	screen_guide_open(&w.app, "zones");
	drive_frame(&w);
	const struct reader *r = &w.app.reader;
	int n = r->stop_count;
	ck_assert_int_gt(n, 4);
	drive_keys(&w, "<Enter>");
	AT("zones");
	ck_assert(drive_shows(&w, "Tab chooses a link"));
	for (int i = 0; i < n; i++) {
		drive_keys(&w, "<Tab>");
		ck_assert_int_eq(r->at.stop, i);
		const struct cell *cell = &w.canvas.cells[w.canvas.cursor_row * 80 + w.canvas.cursor_col];
		ck_assert(cell->selected);		/* in sight, with the real cursor on it */
	}
	drive_keys(&w, "<Tab>");
	ck_assert_int_eq(r->at.stop, 0);
	drive_keys(&w, "<S-Tab>");
	ck_assert_int_eq(r->at.stop, n - 1);
	drive_keys(&w, "g<S-Tab>");			/* out of sight: the last one that is seen */
	ck_assert_int_lt(r->stops[r->at.stop].line, r->at.line + 21);
	drive_keys(&w, "G<S-Tab><Enter>");
	AT("sources");
	drive_close(&w);
}
END_TEST

/* A source is one paragraph far down its page: the link leads to it. */
START_TEST(a_link_leads_to_its_place)
{
	open_at(24, 80);
	screen_guide_open(&w.app, "heart");
	drive_keys(&w, "G");
	while (w.app.reader.at.stop < 0 || strcmp(w.app.reader.page.links[w.app.reader.stops[w.app.reader.at.stop].link].address,
		"sources#shilaih-2017") != 0)
		drive_keys(&w, "<Tab>");
	drive_keys(&w, "<Enter>");
	AT("sources");
	ck_assert_int_gt(w.app.reader.at.line, 0);
	ck_assert(drive_shows(&w, "Shilaih 2017"));
	int line = w.app.reader.at.line;
	drive_keys(&w, "<Backspace>");
	AT("heart");
	ck_assert_int_ge(w.app.reader.at.stop, 0);
	ck_assert(drive_shows(&w, "91 women."));
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(w.app.reader.at.line, line);
	drive_close(&w);
}
END_TEST

/* From Why to the page of the reason chosen, further by a link, and back: everything is as it was. */
START_TEST(from_why_and_back)
{
	static const int sizes[][2] = { { 40, 120 }, { 24, 80 }, { 20, 60 } };
	open_at(sizes[_i][0], sizes[_i][1]);
	drive_keys(&w, "h<Enter>");
	ck_assert(w.app.panel == PANEL_WHY && w.app.panel_focus);
	while (panel_page(&w.app) == NULL || strcmp(panel_page(&w.app), "heart") != 0) {
		int row = w.app.panel_row;
		drive_keys(&w, "j");
		ck_assert_int_eq(w.app.panel_row, row + 1);
	}
	struct app before = w.app;
	char *drawn = strdup(drive_row(&w, sizes[_i][0] / 2));
	drive_keys(&w, "<Enter>");
	AT("heart");
	ck_assert(drive_shows(&w, "Resting heart rate"));
	drive_keys(&w, "G<S-Tab><Enter>");
	ck_assert_str_ne(page(), "heart");
	drive_keys(&w, "<Backspace>");
	AT("heart");
	drive_keys(&w, _i == 0 ? "<Backspace>" : _i == 1 ? "q" : "<Esc>");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	ck_assert_int_eq(w.app.cursor, before.cursor);
	ck_assert_int_eq(w.app.top, before.top);
	ck_assert_int_eq(w.app.panel, before.panel);
	ck_assert_int_eq(w.app.panel_focus, before.panel_focus);
	ck_assert_int_eq(w.app.panel_row, before.panel_row);
	ck_assert_str_eq(drive_row(&w, sizes[_i][0] / 2), drawn);
	ck_assert_int_eq(w.quits, 0);
	free(drawn);
	drive_close(&w);
}
END_TEST

/* Every stop of Why has a page, and the guide has every one of them. */
START_TEST(every_stop_of_why_has_a_page)
{
	open_at(40, 120);
	drive_keys(&w, "<Enter>");
	int stops = panel_stops(&w.app);
	ck_assert_int_gt(stops, 2);
	for (w.app.panel_row = 0; w.app.panel_row < stops; w.app.panel_row++)
		ck_assert_int_ge(guide_find(panel_page(&w.app)), 0);
	w.app.panel_row = 0;
	drive_keys(&w, "jjlllll<Enter>");	/* focused on a day of which nothing can be said */
	drive_close(&w);
}
END_TEST

START_TEST(the_way_back_forgets_the_oldest)
{
	open_at(24, 80);
	screen_guide_open(&w.app, "zones");
	for (int i = 0; i < 3 * READER_BACK; i++)
		screen_guide_open(&w.app, i % 2 != 0 ? "zones" : "heart");
	drive_frame(&w);
	for (int i = 0; i < READER_BACK; i++) {
		AT(i % 2 == 0 ? "zones" : "heart");
		drive_keys(&w, "<Backspace>");
	}
	ck_assert_int_eq(w.app.screen, SCREEN_GUIDE);
	drive_keys(&w, "<Backspace>");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	screen_guide_open(&w.app, "no-such-page");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	drive_frame(&w);
	ck_assert(drive_shows(&w, "The guide has no page \"no-such-page\"."));
	drive_close(&w);
}
END_TEST

START_TEST(the_box_is_about_the_day_under_the_cursor)
{
	open_at(40, 120);
	screen_guide_open(&w.app, "heart");
	drive_frame(&w);
	ck_assert(drive_shows(&w, "Thursday 12 March, today"));
	ck_assert(drive_shows(&w, "61 60; usual"));
	drive_keys(&w, "qhh");
	screen_guide_open(&w.app, "heart");
	drive_frame(&w);
	ck_assert(drive_shows(&w, "Tuesday 10 March "));
	ck_assert(drive_shows(&w, "48 62; usual"));
	drive_keys(&w, "qtl");				/* tomorrow has no morning yet */
	screen_guide_open(&w.app, "heart");
	drive_frame(&w);
	ck_assert(drive_shows(&w, "Thursday 12 March, today"));
	drive_close(&w);
}
END_TEST

/* Another program's change reaches the page that is open. */
START_TEST(the_box_follows_the_diary)
{
	open_at(40, 120);
	screen_guide_open(&w.app, "heart");
	drive_frame(&w);
	struct entry e = *drive_entry(&w, DRIVE_TODAY);
	e.rhr = 77;
	drive_put(&w, DRIVE_TODAY, &e);
	drive_reread(&w);
	ck_assert(drive_shows(&w, "61 77; usual"));
	drive_event(&w, &(struct event){ .kind = EVENT_TODAY, .today = drive_day("2026-03-13") });
	drive_frame(&w);
	ck_assert(drive_shows(&w, "Friday 13 March, today"));
	ck_assert(drive_shows(&w, "77 -; usual"));
	drive_close(&w);
}
END_TEST

START_TEST(a_day_of_the_box_opens_in_the_weeks)
{
	open_at(24, 80);
	screen_guide_open(&w.app, "rest-day");
	drive_keys(&w, "<Tab>");
	const struct reader *r = &w.app.reader;
	while (r->stops[r->at.stop].fact < 0 || r->facts.fact[r->stops[r->at.stop].fact].day == w.app.today) {
		int stop = r->at.stop;
		drive_keys(&w, "<Tab>");
		ck_assert_int_gt(r->at.stop, stop);
	}
	day x = r->facts.fact[r->stops[r->at.stop].fact].day;
	drive_keys(&w, "<Enter>");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	ck_assert_int_eq(w.app.cursor, x);
	drive_close(&w);
}
END_TEST

START_TEST(a_page_of_ones_own)
{
	open_at(24, 80);
	w.own_page = "heart";
	w.own_text = "# My pulse\n\nAsk [nobody](no-such-page), or [the web](https://example.org/pulse).\n\n{{diary}}\n";
	screen_guide_open(&w.app, "heart");
	drive_frame(&w);
	ck_assert(drive_shows(&w, "My pulse") && drive_shows(&w, "In your diary"));
	ck_assert_int_eq((int)w.app.status.length, 0);
	drive_keys(&w, "<Tab><Enter>");
	ck_assert(drive_shows(&w, "The guide has no page \"no-such-page\"."));
	drive_keys(&w, "<Tab><Enter>");
	ck_assert(drive_shows(&w, "https://example.org/pulse is outside this guide."));
	AT("heart");
	drive_close(&w);
}
END_TEST

static const char *const broken[] = { "no title\n", "# Zone\n\n{{no_such_setting}}\n", "# Bell\n\n\a\n", "", NULL };

START_TEST(a_broken_page_of_ones_own)
{
	open_at(24, 80);
	w.own_page = "heart";
	w.own_text = broken[_i];
	screen_guide_open(&w.app, "heart");
	drive_frame(&w);
	ck_assert(drive_shows(&w, "Your pulse on waking"));
	ck_assert(w.app.status_bad);
	ck_assert(drive_shows(&w, "your own page \"heart\" is left aside"));
	drive_keys(&w, "j");
	ck_assert_int_eq((int)w.app.status.length, 0);
	drive_close(&w);
}
END_TEST

/* Warning signs must not hide behind a diary that cannot be read. */
START_TEST(without_a_diary_the_guide_is_read)
{
	drive_open(&w, 12, 40);		/* a week is read for a small screen; the guide wants more */
	w.refuse = "the diary is locked";
	screen_guide_open(&w.app, "medical");
	drive_frame(&w);
	ck_assert(drive_shows(&w, "The diary is locked."));
	drive_keys(&w, "j");
	ck_assert_int_eq(w.app.reader.at.line, 1);
	ck_assert_int_gt(w.app.reader.leaf.line_count, 20);
	drive_keys(&w, "q");
	w.refuse = NULL;
	drive_close(&w);
}
END_TEST

/* Keys that come faster than frames do what they do one by one. */
START_TEST(a_burst_is_as_good_as_single_keys)
{
	static const char burst[] = "5jjjjjjjjj<Enter><Tab><Tab><Tab>G<S-Tab><Enter>jj<Backspace>kk<Tab>";
	open_at(24, 80);
	drive_keys(&w, burst);
	struct reader_place at = w.app.reader.at;
	int back = w.app.reader.back_count;
	drive_close(&w);
	open_at(24, 80);
	for (const char *k = burst; *k != '\0';) {
		size_t n = *k == '<' ? strcspn(k, ">") + 1 : 1;
		char one[16];
		snprintf(one, sizeof one, "%.*s", (int)n, k);
		drive_keys(&w, one);
		k += n;
	}
	ck_assert_int_eq(w.app.reader.at.page, at.page);
	ck_assert_int_eq(w.app.reader.at.line, at.line);
	ck_assert_int_eq(w.app.reader.at.stop, at.stop);
	ck_assert_int_eq(w.app.reader.back_count, back);
	drive_close(&w);
}
END_TEST

START_TEST(every_page_at_every_size)
{
	static const int sizes[][2] = { { 10, 40 }, { 60, 300 }, { 11, 99 }, { 10, 100 }, { 24, 80 }, { 5, 20 }, { 40, 73 } };
	open_at(24, 80);
	for (int i = 0; i < guide_count(); i++) {
		screen_guide_open(&w.app, guide_id(i));
		for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
			drive_resize(&w, sizes[s][0], sizes[s][1]);
			drive_keys(&w, s % 2 == 0 ? "G<Tab>" : "<PgUp><S-Tab>");
			AT(guide_id(i));
		}
	}
	drive_keys(&w, "?");
	drive_resize(&w, 24, 80);
	drive_frame(&w);
	ck_assert(drive_shows(&w, "Back to the weeks, as you left them"));
	ck_assert(!drive_shows(&w, "A week back"));
	drive_keys(&w, "<Esc>q");
	ck_assert_int_eq(w.app.screen, SCREEN_WEEKS);
	drive_close(&w);
}
END_TEST

static const struct {
	const char *name, *page, *keys;
} looks[] = {
	{ "guide-contents", NULL, "5jj" },
	{ "guide-box", "heart", "" },
	{ "guide-box-day", "heart", "<Tab>" },
	{ "guide-table", "zones", "" },
	{ "guide-end", "heart", "G<S-Tab>" },
	{ "guide-help", "heart", "?" },
};
static const int look_sizes[][2] = { { 40, 120 }, { 24, 80 }, { 20, 60 } };
enum { LOOKS = sizeof looks / sizeof looks[0] };

START_TEST(how_it_looks)
{
	const int *size = look_sizes[_i / LOOKS];
	char name[64];
	open_at(size[0], size[1]);
	if (looks[_i % LOOKS].page != NULL)
		screen_guide_open(&w.app, looks[_i % LOOKS].page);
	drive_keys(&w, looks[_i % LOOKS].keys);
	snprintf(name, sizeof name, "%s-%dx%d", looks[_i % LOOKS].name, size[1], size[0]);
	golden_check(name, &w.canvas);
	drive_close(&w);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("guide");
	TCase *t = tcase_create("guide");
	tcase_add_test(t, each_screen_has_a_tab_and_a_key);
	tcase_add_test(t, the_contents_choose_a_page);
	tcase_add_test(t, beside_the_page_the_contents_turn_it);
	tcase_add_loop_test(t, a_page_scrolls, 0, sizeof scrolls / sizeof scrolls[0]);
	tcase_add_test(t, links_are_chosen_and_followed);
	tcase_add_test(t, a_link_leads_to_its_place);
	tcase_add_loop_test(t, from_why_and_back, 0, 3);
	tcase_add_test(t, every_stop_of_why_has_a_page);
	tcase_add_test(t, the_way_back_forgets_the_oldest);
	tcase_add_test(t, the_box_is_about_the_day_under_the_cursor);
	tcase_add_test(t, the_box_follows_the_diary);
	tcase_add_test(t, a_day_of_the_box_opens_in_the_weeks);
	tcase_add_test(t, a_page_of_ones_own);
	tcase_add_loop_test(t, a_broken_page_of_ones_own, 0, sizeof broken / sizeof broken[0]);
	tcase_add_test(t, without_a_diary_the_guide_is_read);
	tcase_add_test(t, a_burst_is_as_good_as_single_keys);
	tcase_add_test(t, every_page_at_every_size);
	tcase_add_loop_test(t, how_it_looks, 0, LOOKS * 3);
	suite_add_tcase(suite, t);
	return run_tests(suite);
}
