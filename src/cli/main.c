/* SPDX-License-Identifier: MIT */
/* The program: reads the words, runs the command or opens the screens, and turns what went wrong into one sentence and an exit
   code.  Success is reported only when the output has really been written. */
#include "config.h"

#include "cli/command.h"
#include "diary/backup.h"
#include "host/host.h"
#include "recovery/words.h"
#include "tui/tui.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* A stream that was closed by the caller must not become the diary's file: its number is taken, so that writing to it fails. */
static void keep_streams(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			_exit(ERR_IO);
}

static bool options_fit(const struct cli *c, struct err *err)
{
	unsigned accepted = OPTIONS_ALWAYS | (c->command != NULL ? c->command->options : 0);
	for (int i = 0; i < OPTION_COUNT; i++) {
		if (!args_given(&c->args, (enum option)i) || (accepted & OPTION_BIT(i)) != 0)
			continue;
		if (c->command == NULL)
			return err_set(err, ERR_USAGE, "--%s belongs to a command: see `restday help`", option_table[i].name);
		return err_set(err, ERR_USAGE, "--%s is no option of %s: see `restday help %s`", option_table[i].name,
			c->command->name, c->command->name);
	}
	return true;
}

static bool clock_read(struct cli *c, struct err *err)
{
	char iso[DAY_TEXT];
	if (!clock_today(iso, err) || !clock_now(c->now, err))
		return false;
	return day_from_iso(iso, &c->today) || err_set(err, ERR_IO, "the clock says %s, which is no day of this diary", iso);
}

static bool screens(struct cli *c, struct err *err)
{
	struct tui_start start = { .settings = &c->settings, .prefs = &c->prefs, .keys = &c->setup.keys,
		.wrong = str_text(&c->setup.wrong) };
	return cli_open(c, ACCESS_SCREENS, err) && tui_run(c->diary, &start, err);
}

/* What is wrong in the configuration is said once, before anything else; the screens say it themselves. */
static void say_wrong(const struct cli *c)
{
	const char *text = str_text(&c->setup.wrong);
	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		cli_say("%.*s", (int)n, text);
		text += n + (text[n] == '\n');
	}
}

static bool run(struct cli *c, struct err *err)
{
	const char *name = c->args.command;
	if (args_given(&c->args, OPTION_VERSION)) {
		str_addf(&c->out, "%s, rule set %s\n%s\n", PACKAGE_STRING, RULE_SET, words_notice);
		return true;
	}
	if (!look_init(&c->look, c->args.value[OPTION_COLOR], err))
		return false;
	if (name != NULL && (c->command = command_find(name)) == NULL)
		return command_unknown(name, err);
	if (args_given(&c->args, OPTION_HELP)) {
		if (c->command != NULL)
			help_command(c->command, &c->out, &c->look);
		else
			help_all(&c->out, &c->look);
		return true;
	}
	if (!options_fit(c, err) || !clock_read(c, err))
		return false;
	setup_read(&c->setup, &c->prefs, &c->settings);
	if (c->command == NULL)
		return screens(c, err);
	say_wrong(c);
	return c->command->run(c, err);
}

/* The first entry of a day leaves a copy of the diary, once all else is done. */
static void keep_copy(const struct cli *c)
{
	struct err err = { ERR_NONE, "" };
	struct str folder = { 0 };
	bool made;
	if (c->command == NULL || c->diary == NULL || !c->prefs.backups || !diary_written(c->diary))
		return;
	if (!paths_backups(diary_path(c->diary), &folder, &err) ||
	    !backup_daily(c->diary, str_text(&folder), c->today, &made, &err))
		cli_say("all is saved, but today's copy of the diary was not made: %s", err.text);
	str_free(&folder);
}

int main(int argc, char **argv)
{
	struct cli c = { 0 };
	struct err err = { ERR_NONE, "" };
	keep_streams();
	signal(SIGXFSZ, SIG_IGN);	/* a file that may not grow is an error to tell of, as a full disk is */
	setlocale(LC_ALL, "");
	setlocale(LC_NUMERIC, "C");
	bool ok = args_read(&c.args, argc, argv, &err) && run(&c, &err);
	/* What was found before something went wrong is still worth having; its own failure comes second. */
	if (!cli_flush(&c, ok ? &err : NULL))
		ok = false;
	if (!ok)
		cli_say("%s", err.text);
	keep_copy(&c);
	if (c.diary != NULL)
		diary_close(c.diary);
	args_free(&c.args);
	setup_free(&c.setup);
	str_free(&c.out);
	if (fclose(stdout) != 0 && ok) {
		cli_say("the output could not be written: %s", strerror(errno));
		return ERR_IO;
	}
	return ok ? 0 : (int)err.code;
}
