/* SPDX-License-Identifier: MIT */
/* Every variable the program reads is set here, so that no test knows the machine or the day it runs on. */
#include "config.h"

#include "../run.h"

#include "tests/terminal/stage.h"

#include "base/str.h"

#include <ftw.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char home[64];
static struct str said;

static char config[PATH_MAX + 16];

static void configure(const char *folder)
{
	snprintf(config, sizeof config, "%s/restday", folder);
	ck_assert_int_eq(mkdir(config, 0700), 0);
	snprintf(config, sizeof config, "%s/restday/config", folder);
	FILE *f = fopen(config, "w");
	ck_assert_ptr_nonnull(f);
	fputs("[runner]\nsituation = none\n", f);
	ck_assert_int_eq(fclose(f), 0);
}

const char *stage_config(void)
{
	static char text[4096];
	FILE *f = fopen(config, "r");
	size_t n = f != NULL ? fread(text, 1, sizeof text - 1, f) : 0;
	text[n] = '\0';
	if (f != NULL)
		fclose(f);
	return text;
}

void stage_unconfigure(void)
{
	ck_assert_int_eq(unlink(config), 0);
}

/* A link to where there is nothing is followed by nobody. */
void stage_block_config(void)
{
	ck_assert_int_eq(symlink("nowhere/config", config), 0);
}

void stage_set(void)
{
	static const char *const unset[] = { "NO_COLOR", "RESTDAY_DIARY", "RESTDAY_CONFIG", "COLORTERM", "COLORFGBG", "ESCDELAY", "TERMINFO" };
	char path[PATH_MAX];
	snprintf(home, sizeof home, "terminal-test-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(home));
	ck_assert_ptr_nonnull(realpath(home, path));
	setenv("HOME", path, 1);
	setenv("XDG_DATA_HOME", path, 1);
	setenv("XDG_CONFIG_HOME", path, 1);
	setenv("XDG_STATE_HOME", path, 1);
	configure(path);
	setenv("RESTDAY_TODAY", STAGE_TODAY, 1);
	setenv("RESTDAY_SYNC", "1", 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("TZ", "UTC", 1);
	for (size_t i = 0; i < sizeof unset / sizeof *unset; i++)
		unsetenv(unset[i]);
}

static int drop(const char *path, const struct stat *st, int type, struct FTW *at)
{
	(void)st, (void)type, (void)at;
	return remove(path);
}

void stage_strike(void)
{
	nftw(home, drop, 8, FTW_DEPTH | FTW_PHYS);
	str_free(&said);
}

const char *stage_said(void)
{
	return str_text(&said);
}

static char *restday(void)
{
	char *path = getenv("RESTDAY");
	ck_assert_msg(path != NULL, "RESTDAY names no program");
	return path;
}

int stage_run(const char *const words[])
{
	char *argv[16] = { restday() };
	int ends[2], status, n = 1;
	for (; words[n - 1] != NULL && n < 15; n++)
		argv[n] = strdup(words[n - 1]);
	ck_assert_int_eq(pipe(ends), 0);
	pid_t pid = fork();
	if (pid == 0) {
		dup2(ends[1], STDOUT_FILENO);
		dup2(ends[1], STDERR_FILENO);
		close(ends[0]);
		close(ends[1]);
		execv(argv[0], argv);
		_exit(127);
	}
	close(ends[1]);
	str_clear(&said);
	char buf[4096];
	for (ssize_t got; (got = read(ends[0], buf, sizeof buf)) > 0;)
		str_add_bytes(&said, buf, (size_t)got);
	close(ends[0]);
	for (int i = 1; i < n; i++)
		free(argv[i]);
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

const char *stage_today(void)
{
	ck_assert_msg(RUN("export") <= 1, "export: %s", stage_said());
	char *line = strstr(said.text != NULL ? said.text : "", "{\"date\": \"" STAGE_TODAY "\"");
	if (line == NULL)
		return "";
	line[strcspn(line, "\n")] = '\0';
	return line;
}

void stage_fill(void)
{
	char path[128];
	snprintf(path, sizeof path, "%s/days.jsonl", home);
	FILE *f = fopen(path, "w");
	ck_assert_ptr_nonnull(f);
	static const char *const sessions[7] = {
		"{\"kind\":\"run\",\"purpose\":\"easy\",\"min\":45,\"km\":8}",
		"{\"kind\":\"run\",\"purpose\":\"intervals\",\"min\":60,\"km\":12,\"rpe\":8}",
		"", "{\"kind\":\"bike\",\"min\":50,\"rpe\":3}",
		"{\"kind\":\"run\",\"purpose\":\"recovery\",\"min\":30,\"km\":5}", "",
		"{\"kind\":\"run\",\"purpose\":\"long\",\"min\":120,\"km\":22,\"rpe\":5}",
	};
	for (int i = 0; i < 14; i++) {
		int mday = i < 3 ? 26 + i : i - 2;	/* from Thursday 26 February on */
		fprintf(f, "{\"date\":\"2026-%02d-%02d\",\"energy\":%d,\"legs\":4,\"muscles\":4,\"sleep_quality\":4,\"mood\":4,"
			"\"motivation\":4,\"rhr\":%d,\"sessions\":[%s]}\n", i < 3 ? 2 : 3, mday, 3 + i % 2, 50 + i % 3, sessions[(i + 3) % 7]);
	}
	ck_assert_int_eq(fclose(f), 0);
	ck_assert_msg(RUN("import", path) == 0, "import: %s", stage_said());
}

struct vt *stage_open(int rows, int cols, const char *term)
{
	char *argv[] = { restday(), NULL };
	struct vt *vt = vt_open(rows, cols, term, argv, false);
	stage_settle(vt);
	return vt;
}

void stage_settle(struct vt *vt)
{
	ck_assert_msg(vt_settle(vt), "the program ended or fell silent; its screen:\n%s", vt_dump(vt));
}

int stage_see(struct vt *vt, const char *text)
{
	int row = vt_find(vt, text);
	ck_assert_msg(row >= 0, "\"%s\" is not on the screen:\n%s", text, vt_dump(vt));
	return row;
}

void stage_see_not(struct vt *vt, const char *text)
{
	ck_assert_msg(vt_find(vt, text) < 0, "\"%s\" is on the screen:\n%s", text, vt_dump(vt));
}

void stage_same(const char *now, const char *was)
{
	for (int line = 1; *now != '\0' || *was != '\0'; line++) {
		size_t n = strcspn(now, "\n"), d = strcspn(was, "\n");
		ck_assert_msg(n == d && memcmp(now, was, n) == 0, "line %d is\n%.*s\nand was\n%.*s", line, (int)n, now, (int)d, was);
		now += n + (now[n] != '\0');
		was += d + (was[d] != '\0');
	}
}

void stage_leave(struct vt *vt)
{
	vt_keys(vt, "q");
	ck_assert_int_eq(vt_wait_exit(vt), 0);
	vt_close(vt);
}

int stage_main(const char *name, void (*add)(TCase *t))
{
	setlocale(LC_ALL, "C.UTF-8");
	Suite *s = suite_create(name);
	TCase *t = tcase_create(name);
	tcase_set_timeout(t, 120);
	tcase_add_checked_fixture(t, stage_set, stage_strike);
	add(t);
	suite_add_tcase(s, t);
	return run_tests(s);
}
