/* SPDX-License-Identifier: MIT */
/* demo: the screens over a made-up diary in a folder of its own that is gone afterwards.  A second process keeps nothing but
   the end of a pipe: when this one ends, however it ends, the other removes the folder. */
#include "config.h"

#include "cli/command.h"
#include "cli/demo.h"
#include "exchange/exchange.h"
#include "tui/tui.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct place {
	struct str folder, file;
	int alive;		/* closed when this process ends */
	pid_t keeper;
};

static bool write_out(void *ctx, day x, const struct entry *e, struct err *err)
{
	(void)err;
	exchange_write(x, e, ctx);
	return true;
}

static bool put_day(void *ctx, day x, const struct entry *e, struct err *err)
{
	return diary_put(ctx, x, e, err);
}

/* What SQLite may have left beside the diary, then the folder. */
static void remove_place(const struct place *p)
{
	static const char *const ends[] = { "", "-journal", "-wal", "-shm" };
	struct str name = { 0 };
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		str_clear(&name);
		str_addf(&name, "%s%s", str_text(&p->file), ends[i]);
		unlink(str_text(&name));
	}
	rmdir(str_text(&p->folder));
	str_free(&name);
}

static void keep_watch(const struct place *p, int end)
{
	char byte;
	setsid();
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		close(fd);
	while (read(end, &byte, 1) < 0 && errno == EINTR)
		;
	remove_place(p);
	_exit(0);
}

static bool make_place(struct place *p, struct err *err)
{
	int ends[2];
	const char *where = getenv("TMPDIR");
	str_addf(&p->folder, "%s/restday-demo-XXXXXX", where != NULL && *where == '/' ? where : "/tmp");
	if (mkdtemp(p->folder.text) == NULL)
		return err_set(err, ERR_IO, "a folder for the demo cannot be made in %.300s: %s", where != NULL ? where : "/tmp", strerror(errno));
	str_addf(&p->file, "%s/diary.db", p->folder.text);
	if (pipe(ends) != 0)
		return err_set(err, ERR_IO, "the demo cannot begin: %s", strerror(errno));
	p->keeper = fork();
	if (p->keeper == 0) {
		close(ends[1]);
		keep_watch(p, ends[0]);
	}
	close(ends[0]);
	p->alive = ends[1];
	fcntl(p->alive, F_SETFD, FD_CLOEXEC);
	return p->keeper > 0 || err_set(err, ERR_IO, "the demo cannot begin: %s", strerror(errno));
}

/* Gone before this process is, where it ends by itself. */
static void end_place(struct place *p)
{
	if (p->alive >= 0)
		close(p->alive);
	if (p->keeper > 0)
		while (waitpid(p->keeper, NULL, 0) < 0 && errno == EINTR)
			;
	if (p->file.length > 0)
		remove_place(p);
	str_free(&p->folder);
	str_free(&p->file);
}

static bool fill(struct cli *c, const char *path, struct err *err)
{
	bool changed;
	c->diary = diary_open(path, false, err);
	return c->diary != NULL && diary_begin(c->diary, err) && demo_days(c->today, put_day, c->diary, err) &&
	       diary_commit(c->diary, c->now, "the demo's sixteen weeks", &changed, err);
}

bool cmd_demo(struct cli *c, struct err *err)
{
	struct place p = { .alive = -1 };
	if (!args_end(&c->args, "demo", err))
		return false;
	if (args_given(&c->args, OPTION_EXPORT))
		return demo_days(c->today, write_out, &c->out, err);
	bool ok = make_place(&p, err) && fill(c, str_text(&p.file), err);
	if (ok) {
		c->prefs.backups = false;
		struct tui_start start = { .settings = &c->settings, .prefs = &c->prefs, .keys = &c->setup.keys,
			.wrong = str_text(&c->setup.wrong), .demo = true };
		ok = tui_run(c->diary, &start, err);
	}
	if (c->diary != NULL)
		diary_close(c->diary);
	c->diary = NULL;
	end_place(&p);
	return ok;
}
