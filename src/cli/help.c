/* SPDX-License-Identifier: MIT */
/* Help printed from the two tables, commands and options, so that it cannot say what the program does not do. */
#include "config.h"

#include "cli/command.h"
#include "cli/print.h"
#include "recovery/words.h"

#include <stdio.h>
#include <string.h>

/* Paragraphs are wrapped to the width; lines that begin with a space are examples and stand as they are. */
static void add_text(struct str *out, const struct look *look, const char *text)
{
	struct str line = { 0 };
	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		str_clear(&line);
		str_add_bytes(&line, text, n);
		if (text[0] == ' ')
			str_addf(out, "%s\n", str_text(&line));
		else
			print_line(out, look, 0, TONE_PLAIN, str_text(&line));
		text += n + (text[n] == '\n');
	}
	str_free(&line);
}

static void add_options(struct str *out, const struct look *look, const char *command, unsigned options)
{
	for (int i = 0; i < OPTION_COUNT; i++) {
		if ((options & OPTION_BIT(i)) == 0)
			continue;
		char head[40];
		const struct option_info *info = option_of((enum option)i, command);
		snprintf(head, sizeof head, "--%s%s%s", info->name, info->argument != NULL ? " " : "",
			info->argument != NULL ? info->argument : "");
		str_addf(out, "  %-15s ", head);
		print_wrap(out, look, 18, 18, TONE_PLAIN, info->help);
	}
}

void help_all(struct str *out, const struct look *look)
{
	add_text(out, look, "restday says each morning what a runner's day should be - train, easy, active or passive "
		"recovery - and why, from a local diary.\n");
	str_add(out, "\nusage: restday                    open the screens\n"
		"       restday COMMAND [WORDS]    do one thing and leave\n\nCommands:\n");
	for (int i = 0; i < command_count; i++) {
		str_addf(out, "  %-10s ", commands[i].name);
		print_wrap(out, look, 13, 13, TONE_PLAIN, commands[i].summary);
	}
	str_add(out, "\nOptions of every command:\n");
	add_options(out, look, NULL, OPTIONS_ALWAYS);
	add_text(out, look, "\nDAY is today, yesterday, tomorrow, mon..sun (the latest one), -3, +1 or 2026-03-01, and comes first "
		"if at all. `restday help COMMAND` says more, restday(1) everything.\n\n");
	print_line(out, look, 0, TONE_PLAIN, words_notice);
}

void help_command(const struct command *command, struct str *out, const struct look *look)
{
	str_addf(out, "usage: restday %s%s%s\n\n", command->name, command->synopsis[0] != '\0' ? " " : "", command->synopsis);
	print_line(out, look, 0, TONE_STRONG, command->summary);
	str_add_char(out, '\n');
	add_text(out, look, command->text);
	if (command->options != 0) {
		str_add(out, "\nOptions:\n");
		add_options(out, look, command->name, command->options);
	}
}

bool cmd_help(struct cli *c, struct err *err)
{
	const char *name = args_take(&c->args);
	if (!args_end(&c->args, "help", err))
		return false;
	if (name == NULL) {
		help_all(&c->out, &c->look);
		return true;
	}
	const struct command *command = command_find(name);
	if (command == NULL)
		return command_unknown(name, err);
	help_command(command, &c->out, &c->look);
	return true;
}
