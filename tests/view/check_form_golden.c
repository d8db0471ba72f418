/* SPDX-License-Identifier: MIT */
/* How each form looks at three sizes, and at the smallest; the forms alone, on an empty canvas. */
#include "config.h"

#include "drive.h"
#include "golden.h"
#include "../run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int sizes[][2] = { { 40, 120 }, { 24, 80 }, { 20, 60 }, { 10, 40 } };

static const struct {
	const char *name, *keys;
} forms[] = {
	{ "checkin-empty", "c" },
	{ "checkin-some", "c423" },
	{ "checkin-known", "c232343" },
	{ "checkin-more", "cm3333331" },
	{ "checkin-wrong", "c444444<^u>8k<Enter>" },
	{ "checkin-step", "c423334" },
	{ "checkin-note", "c444444<Tab><Tab><Tab>calves tight on the stairs, the left one more than the right, better after ten minutes" },
	{ "checkin-leave", "c4<Esc>" },
	{ "checkin-medical", "c444444" },
	{ "checkin-caution", "c232343" },
	{ "checkin-caution-medical", "c444444" },
	{ "pain-caution", "p4<Tab>left achilles<Tab>y" },
	{ "session-empty", "ka" },
	{ "session-line", "katempo 8k 42m rpe 7 calf tight" },
	{ "session-wrong", "katempo 8k 9k" },
	{ "session-ends-rest", "haeasy 8k" },
	{ "session-plan", "llalong 20k" },
	{ "session-leave", "kaeasy<Esc>" },
	{ "rest", "krj" },
	{ "rest-plan", "lr" },
	{ "illness", "iay" },
	{ "illness-run", "ib<Tab><Tab><^u>-3" },
	{ "illness-wrong", "ia<Tab><Tab><Tab>mon<Enter>" },
	{ "pain", "p" },
	{ "pain-some", "p4<Tab>left achilles<Tab>y" },
	{ "pain-medical", "p<S-Tab><S-Tab>numb toes" },
	{ "still-ill", "kkkkkkkc444444" },
	{ "still-in-pain", "hp8<Tab>left knee<Tab>x<Enter>lc444444" },
	{ "still-in-pain-medical", "hp8<Tab>left knee<Tab>x<Enter>lc444444y" },
	{ "still-both", "kkkkkkkhp4<Tab>left knee<Enter>lc444444n" },
	{ "block", "br" },
	{ "override", "o" },
	{ "override-some", "hotfriends in town, and the first dry evening of the week" },
	{ "override-same", "oafriends<Enter>" },
	{ "override-medical", "ot" },
	{ "override-medical-wrong", "ot<Enter>" },
	{ "race", ":race<Enter>" },
	{ "race-ahead", "j:race<Enter>half<Tab>y" },
	{ "race-wrong", ":race 10k slowly<Enter>" },
	{ "note", "nwindy, and the left calf tight on the stairs of the tower, better after ten minutes<^n>second line" },
	{ "tools", "aroller boots" },
	{ "tools-used", ":tools<Enter>roller, ice bath" },
	{ "choose-edit", "hhe" },
	{ "choose-delete", "hhdj" },
	{ "confirm", "hhd1" },
	{ "search-empty", "/" },
	{ "search-found", "/windy<Enter>" },
	{ "search-pages", "/calf<Enter>j" },
	{ "search-page-alone", "/stumbling<Enter>" },
	{ "search-nothing", "/zephyr<Enter>" },
	{ "command", ":mon" },
	{ "command-listed", ":set <Tab>" },
	{ "command-wrong", ":undoo 3<Enter>" },
	{ "help", "?" },
	{ "help-end", "?G" },
};

static struct entry morning(int k)
{
	struct entry e = entry_blank;
	for (int i = 0; i < ITEM_CORE; i++)
		e.item[i] = 3 + (k + i) % 2;
	e.sleep_min = 470 + k % 3 * 10;
	e.rhr = 50 + k % 2;
	e.rmssd = 60 + k % 5;
	e.rest = k % 3 == 1;
	return e;
}

/* Two months of mornings; the day before yesterday holds several things, today a reading from a watch. */
static void put_diary(struct world *w, const char *red)
{
	static struct session done[2];
	char iso[DAY_TEXT];
	for (int k = 60; k > 0; k--) {
		struct entry e = morning(k);
		if (k == 50)
			e.illness = (struct illness){ true, WHERE_ABOVE, TRI_UNKNOWN, TRI_UNKNOWN };
		if (k == 49)
			e = entry_blank;	/* nobody has said that it is over */
		if (k == 2) {
			done[0] = session_blank(KIND_RUN);
			done[0].purpose = PURPOSE_TEMPO;
			done[0].metres = 8000;
			done[1] = session_blank(KIND_STRENGTH);
			done[1].seconds = 45 * 60;
			e.sessions = done;
			e.session_count = 2;
			e.note = "windy";
			e.pain = (struct pain){ 2, TRI_UNKNOWN, TRI_UNKNOWN, "left calf" };
		}
		drive_put(w, day_iso(w->app.today - k, iso), &e);
	}
	struct entry e = entry_blank;
	e.rhr = 57;
	e.sleep_min = 380;
	e.red = red;
	drive_put(w, DRIVE_TODAY, &e);
	drive_reread(w);
}

static void show(int rows, int cols, const char *name, const char *keys, bool ascii)
{
	static struct world w;
	char path[64];
	drive_open(&w, rows, cols);
	put_diary(&w, strstr(name, "medical") != NULL ? "chest" : NULL);
	if (strstr(name, "caution") != NULL)
		w.app.prefs.situation = SITUATION_SOME;
	drive_keys(&w, keys);
	w.canvas.ascii = ascii;
	canvas_clear(&w.canvas);
	form_view(&w.app.form, &w.app, &w.canvas);
	snprintf(path, sizeof path, "form-%s-%dx%d%s", name, cols, rows, ascii ? "-ascii" : "");
	golden_check(path, &w.canvas);
	drive_close(&w);
}

START_TEST(forms_look_as_kept)
{
	int form = _i / 4, size = _i % 4;
	show(sizes[size][0], sizes[size][1], forms[form].name, forms[form].keys, false);
}
END_TEST

START_TEST(and_in_ascii)
{
	show(24, 80, forms[2].name, forms[2].keys, true);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("form_golden");
	TCase *t = tcase_create("form_golden");
	tcase_set_timeout(t, 60);
	tcase_add_loop_test(t, forms_look_as_kept, 0, 4 * sizeof forms / sizeof *forms);
	tcase_add_test(t, and_in_ascii);
	suite_add_tcase(s, t);
	return run_tests(s);
}
