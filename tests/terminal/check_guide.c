/* SPDX-License-Identifier: MIT */
/* The guide on a real terminal: from Why to a page and back to the very same screen, and a page of the runner's own. */
#include "config.h"

#include "tests/terminal/stage.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *const terms[] = { "xterm-256color", "xterm", "vt100" };

/* The page of the reason that is chosen, further by a link, and back twice: every cell and colour is as it was. */
START_TEST(from_why_to_a_page_and_back)
{
	stage_fill();
	struct vt *vt = stage_open(40, 120, terms[_i]);
	vt_keys(vt, "hh\r");
	stage_settle(vt);
	stage_see(vt, "Tuesday 10 March");
	char *before = strdup(vt_looks(vt));
	vt_keys(vt, "\r");
	stage_settle(vt);
	stage_see(vt, "In your diary");
	stage_see(vt, "Tuesday 10 March");
	stage_see(vt, "5 contents");
	vt_keys(vt, "G");
	vt_key(vt, "\033[Z");
	vt_keys(vt, "\r");
	stage_settle(vt);
	stage_see(vt, "›6.4  Sources");
	vt_keys(vt, "\177\177");
	stage_settle(vt);
	stage_same(vt_looks(vt), before);
	free(before);
	vt_keys(vt, "q");		/* out of the panel first */
	stage_leave(vt);
}
END_TEST

static void write_page(const char *id, const char *text)
{
	char path[4200];
	const char *home = getenv("XDG_DATA_HOME");
	snprintf(path, sizeof path, "%s/restday", home);
	mkdir(path, 0700);
	snprintf(path, sizeof path, "%s/restday/guide", home);
	mkdir(path, 0700);
	snprintf(path, sizeof path, "%s/restday/guide/%s.md", home, id);
	FILE *file = fopen(path, "w");
	ck_assert_ptr_nonnull(file);
	fputs(text, file);
	ck_assert_int_eq(fclose(file), 0);
}

START_TEST(a_page_of_ones_own_stands_in)
{
	stage_fill();
	write_page("recovery", "# My own words\n\nRest is where it happens.\n");
	write_page("active", "No heading at all.\n");
	struct vt *vt = stage_open(24, 80, "xterm-256color");
	vt_keys(vt, "5\r");
	stage_settle(vt);
	stage_see(vt, "Rest is where it happens.");
	vt_keys(vt, "\177j\r");
	stage_settle(vt);
	stage_see(vt, "Moving so lightly");
	stage_see(vt, "your own page \"active\" is left aside");
	vt_keys(vt, "q");
	stage_settle(vt);
	stage_leave(vt);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_loop_test(t, from_why_to_a_page_and_back, 0, sizeof terms / sizeof *terms);
	tcase_add_test(t, a_page_of_ones_own_stands_in);
}

int main(void)
{
	return stage_main("guide", add);
}
