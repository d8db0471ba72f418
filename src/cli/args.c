/* SPDX-License-Identifier: MIT */
/* The option table and its reader.  getopt_long() is not used: it would take -3 for an option and say less when refusing. */
#include "config.h"

#include "cli/args.h"

#include "base/mem.h"
#include "cli/nearest.h"
#include "model/say.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

const struct option_info option_table[OPTION_COUNT] = {
	[OPTION_JSON] = { "json", NULL, "print JSON for other programs instead of text" },
	[OPTION_PLAN] = { "plan", NULL, "plan it: said of today, which otherwise counts as done" },
	[OPTION_STRIDE] = { "stride", NULL, "the pain changes how you run or walk" },
	[OPTION_BONE] = { "bone", NULL, "on one spot of bone, or there at rest or at night" },
	[OPTION_DRY_RUN] = { "dry-run", NULL, "say what would be done and change nothing" },
	[OPTION_PARTIAL] = { "partial", NULL, "take the good lines and list the others" },
	[OPTION_FORMAT] = { "format", "FORM", "of the file: jsonl, which is also the default" },
	[OPTION_SINCE] = { "since", "DAY", "from this day on" },
	[OPTION_UNTIL] = { "until", "DAY", "up to this day, which is included" },
	[OPTION_FORCE] = { "force", NULL, "write over a file that is there" },
	[OPTION_YES] = { "yes", NULL, "do it without asking" },
	[OPTION_REVIEW] = { "review", NULL, "look back at the days: what they were, and mistakes" },
	[OPTION_LIST] = { "list", NULL, "list the copies there are" },
	[OPTION_RESET] = { "reset", "NAME", "take this setting out of the file: its preset holds again" },
	[OPTION_RESET_ALL] = { "reset-all", NULL, "take out all of them; asks first" },
	[OPTION_EXPORT] = { "export", NULL, "print its days, shifted so that they end this week" },
	[OPTION_THEME] = { "theme", "THEME", "print this theme as a file, to make your own of" },
	[OPTION_PATH] = { "path", NULL, "print where the file lies" },
	[OPTION_SEARCH] = { "search", NULL, "look for pages that have all of the words, or their beginnings" },
	[OPTION_LIMIT] = { "limit", "N", "show at most N days and N pages, newest and nearest first" },
	[OPTION_DIARY] = { "diary", "FILE", "use this diary (otherwise RESTDAY_DIARY, then the usual place)" },
	[OPTION_COLOR] = { "color", "WHEN", "always, never, or auto: only on a terminal and without NO_COLOR" },
	[OPTION_NO_INPUT] = { "no-input", NULL, "never ask; refuse when words are missing" },
	[OPTION_HELP] = { "help", NULL, "say how it is used" },
	[OPTION_VERSION] = { "version", NULL, "print the version" },
};

/* What means something else to one command. */
static const struct {
	const char *command;
	enum option option;
	struct option_info info;
} meant[] = {
	{ "status", OPTION_FORMAT, { "format", "TEXT", "what to print: a text with the directives above" } },
};

const struct option_info *option_of(enum option option, const char *command)
{
	for (size_t i = 0; command != NULL && i < sizeof meant / sizeof meant[0]; i++)
		if (meant[i].option == option && strcmp(meant[i].command, command) == 0)
			return &meant[i].info;
	return &option_table[option];
}

static const struct { char letter; enum option option; } letters[] = { { 'h', OPTION_HELP }, { 'V', OPTION_VERSION } };

static int option_find(const char *name, size_t length)
{
	for (int i = 0; i < OPTION_COUNT; i++)
		if (strlen(option_table[i].name) == length && strncmp(option_table[i].name, name, length) == 0)
			return i;
	return -1;
}

static bool unknown_option(const char *word, size_t length, struct err *err)
{
	char shown[64];
	const char *names[OPTION_COUNT];
	for (int i = 0; i < OPTION_COUNT; i++)
		names[i] = option_table[i].name;
	size_t n = length < sizeof shown - 1 ? length : sizeof shown - 1;
	memcpy(shown, word, n);
	shown[n] = '\0';
	const char *near = shown[1] == '-' ? nearest(shown + 2, names, OPTION_COUNT) : NULL;
	if (near != NULL)
		return err_set(err, ERR_USAGE, "%s is not an option: did you mean --%s?", shown, near);
	return err_set(err, ERR_USAGE, "%s is not an option: `restday --help` lists them; `--` goes before words that begin with a dash",
		shown);
}

static bool is_option(const char *word)
{
	return word[0] == '-' && word[1] != '\0' && !isdigit((unsigned char)word[1]);
}

/* Reads the option at argv[*i]; a value may stand in the word behind it. */
static bool read_option(struct args *args, int argc, char **argv, int *i, struct err *err)
{
	const char *word = argv[*i];
	const char *equals = strchr(word, '=');
	size_t length = equals != NULL ? (size_t)(equals - word) : strlen(word);
	int option = -1;
	if (word[1] == '-')
		option = option_find(word + 2, length - 2);
	for (size_t k = 0; k < sizeof letters / sizeof letters[0]; k++)
		if (word[1] == letters[k].letter && word[2] == '\0')
			option = (int)letters[k].option;
	if (option < 0)
		return unknown_option(word, length, err);
	const struct option_info *info = &option_table[option];
	const char *value = equals != NULL ? equals + 1 : NULL;
	if (info->argument == NULL && value != NULL)
		return err_set(err, ERR_USAGE, "--%s takes no value", info->name);
	if (info->argument != NULL && value == NULL && *i + 1 < argc)
		value = argv[++*i];
	if (info->argument != NULL && (value == NULL || value[0] == '\0'))
		return err_set(err, ERR_USAGE, "--%s needs a value: --%s %s", info->name, info->name, info->argument);
	args->given |= OPTION_BIT(option);
	args->value[option] = value;
	return true;
}

bool args_read(struct args *args, int argc, char **argv, struct err *err)
{
	*args = (struct args){ .words = mem_new((size_t)argc + 1, sizeof *args->words) };
	bool options = true;
	for (int i = 1; i < argc; i++) {
		if (options && strcmp(argv[i], "--") == 0)
			options = false;
		else if (options && is_option(argv[i])) {
			if (!read_option(args, argc, argv, &i, err))
				return false;
		} else if (args->command == NULL)
			args->command = argv[i];
		else
			args->words[args->count++] = argv[i];
	}
	return true;
}

void args_free(struct args *args)
{
	free(args->words);
	*args = (struct args){ 0 };
}

bool args_given(const struct args *args, enum option option)
{
	return (args->given & OPTION_BIT(option)) != 0;
}

const char *args_peek(const struct args *args)
{
	return args->next < args->count ? args->words[args->next] : NULL;
}

const char *args_take(struct args *args)
{
	const char *word = args_peek(args);
	if (word != NULL)
		args->next++;
	return word;
}

void args_join(struct args *args, struct str *out)
{
	for (const char *word; (word = args_take(args)) != NULL;) {
		if (out->length > 0)
			str_add_char(out, ' ');
		str_add(out, word);
	}
}

bool args_end(const struct args *args, const char *command, struct err *err)
{
	const char *word = args_peek(args);
	if (word == NULL)
		return true;
	return err_set(err, ERR_USAGE, "\"%.60s\" is not understood here: see `restday help %s`", word, command);
}

bool args_none(const struct args *args)
{
	return args->count - args->next == 1 && say_none(args->words[args->next]);
}
