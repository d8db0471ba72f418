/* SPDX-License-Identifier: MIT */
/* completion: what a shell needs to finish words, made from the tables of commands, options, settings and pages, so that it
   cannot offer what is not there.  The scripts ask nothing of the program later: a prompt stays quick. */
#include "config.h"

#include "cli/command.h"
#include "guide/guide.h"
#include "model/item.h"
#include "view/theme.h"

#include <string.h>

/* What may stand behind a command or an option that takes a value. */
enum offer { OFFER_NOTHING, OFFER_FILES, OFFER_DAYS, OFFER_COMMANDS, OFFER_PAGES, OFFER_SETTINGS, OFFER_THEMES, OFFER_ITEMS, OFFER_WORDS };

struct offered {
	const char *name;
	enum offer offer;
	const char *words;	/* OFFER_WORDS */
};

static const struct offered behind_command[] = {
	{ "why", OFFER_DAYS, NULL }, { "week", OFFER_DAYS, NULL }, { "checkin", OFFER_ITEMS, NULL },
	{ "add", OFFER_WORDS, "run walk bike swim strength mobility cross easy long tempo intervals hills race recovery" },
	{ "rest", OFFER_WORDS, "week long sleep mind illness none" },
	{ "ill", OFFER_WORDS, "above below fever mild heavy until red cleared none" },
	{ "override", OFFER_WORDS, "train easy active passive none" },
	{ "block", OFFER_WORDS, "recovery volume none" }, { "tools", OFFER_WORDS, "roller boots massage none" },
	{ "race", OFFER_WORDS, "half marathon jogged none" }, { "import", OFFER_FILES, NULL }, { "export", OFFER_FILES, NULL },
	{ "assess", OFFER_FILES, NULL }, { "restore", OFFER_FILES, NULL }, { "guide", OFFER_PAGES, NULL },
	{ "config", OFFER_SETTINGS, NULL }, { "help", OFFER_COMMANDS, NULL }, { "completion", OFFER_WORDS, "bash zsh fish" },
};

static const struct offered behind_option[] = {
	{ "FILE", OFFER_FILES, NULL }, { "DAY", OFFER_DAYS, NULL }, { "NAME", OFFER_SETTINGS, NULL },
	{ "WHEN", OFFER_WORDS, "auto always never" }, { "THEME", OFFER_THEMES, NULL },
};

static const struct offered *find(const struct offered *list, size_t n, const char *name)
{
	static const struct offered nothing = { "", OFFER_NOTHING, NULL };
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].name, name) == 0)
			return &list[i];
	return &nothing;
}

static const struct offered *offered_by(const char *command)
{
	return find(behind_command, sizeof behind_command / sizeof *behind_command, command);
}

static const struct offered *offered_to(enum option option)
{
	return find(behind_option, sizeof behind_option / sizeof *behind_option, option_table[option].argument);
}

static void add_word(struct str *out, const char *word, const char *end)
{
	str_addf(out, "%s%s%s", out->length > 0 ? " " : "", word, end);
}

static void words_of(const struct offered *what, struct str *out)
{
	str_clear(out);
	switch (what->offer) {
	case OFFER_DAYS: str_add(out, "today yesterday tomorrow mon tue wed thu fri sat sun"); break;
	case OFFER_WORDS: str_add(out, what->words); break;
	case OFFER_COMMANDS:
		for (int i = 0; i < command_count; i++)
			add_word(out, commands[i].name, "");
		break;
	case OFFER_PAGES:
		for (int i = 0; i < guide_count(); i++)
			add_word(out, guide_id(i), "");
		break;
	case OFFER_SETTINGS:
		for (size_t i = 0; i < setup_names(); i++)
			add_word(out, setup_name(i), "");
		for (int act = ACT_NONE + 1; act < ACT_COUNT; act++)
			add_word(out, acts[act].name, "");
		break;
	case OFFER_THEMES:
		for (int i = 0; i < THEMES_SHIPPED; i++)
			add_word(out, theme_table[i].name, "");
		break;
	case OFFER_ITEMS:
		for (int i = 0; i < ITEM_COUNT; i++)
			add_word(out, items[i].name, "=");
		str_add(out, " sleep= rhr= hrv=");
		break;
	case OFFER_NOTHING:
	case OFFER_FILES: break;
	}
}

static void options_of(unsigned set, struct str *out)
{
	str_clear(out);
	for (int i = 0; i < OPTION_COUNT; i++)
		if ((set & OPTION_BIT(i)) != 0)
			str_addf(out, "%s--%s", out->length > 0 ? " " : "", option_table[i].name);
}

/* What holds wherever a command stands: the values of options, and the first word that is none. */
static void add_values(struct str *out, const char *files, const char *before, const char *after)
{
	struct str words = { 0 };
	for (int i = 0; i < OPTION_COUNT; i++) {
		if (option_table[i].argument == NULL)
			continue;
		const struct offered *what = offered_to((enum option)i);
		words_of(what, &words);
		str_addf(out, "\t--%s) ", option_table[i].name);
		if (what->offer == OFFER_FILES)
			str_addf(out, "%s; return ;;\n", files);
		else
			str_addf(out, "%s%s%s", before, str_text(&words), after);
	}
	str_free(&words);
}

static void add_skipped(struct str *out)
{
	const char *bar = "";
	for (int i = 0; i < OPTION_COUNT; i++)
		if (option_table[i].argument != NULL) {
			str_addf(out, "%s--%s", bar, option_table[i].name);
			bar = "|";
		}
}

/* The lines of a case that both bash and zsh read alike: offer='...' options='...' files=1 */
static void add_cases(struct str *out)
{
	struct str words = { 0 }, options = { 0 };
	static const struct offered all = { "", OFFER_COMMANDS, NULL };
	words_of(&all, &words);
	options_of(OPTIONS_ALWAYS, &options);
	str_addf(out, "\t'') offer='%s' options='%s' ;;\n", str_text(&words), str_text(&options));
	for (int i = 0; i < command_count; i++) {
		const struct offered *what = offered_by(commands[i].name);
		words_of(what, &words);
		options_of(OPTIONS_ALWAYS | commands[i].options, &options);
		str_addf(out, "\t%s) offer='%s' options='%s'%s ;;\n", commands[i].name, str_text(&words), str_text(&options),
			what->offer == OFFER_FILES ? " files=1" : "");
	}
	str_free(&words);
	str_free(&options);
}

static void bash(struct str *out)
{
	str_add(out, "# bash completion for restday; made by `restday completion bash`\n"
		"_restday() {\n"
		"\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= offer= options= files= i\n"
		"\tCOMPREPLY=()\n"
		"\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
		"\t\tcase ${COMP_WORDS[i]} in\n\t\t");
	add_skipped(out);
	str_add(out, ") ((i++)) ;;\n\t\t-*) ;;\n\t\t*) command=${COMP_WORDS[i]}; break ;;\n\t\tesac\n\tdone\n\tcase $prev in\n");
	add_values(out, "compopt -o default", "COMPREPLY=($(compgen -W '", "' -- \"$cur\")); return ;;\n");
	str_add(out, "\tesac\n\tcase $command in\n");
	add_cases(out);
	str_add(out, "\tesac\n"
		"\t[[ $cur != -* ]] || { offer=$options; files=; }\n"
		"\tCOMPREPLY=($(compgen -W \"$offer\" -- \"$cur\"))\n"
		"\t[[ -z $files ]] || compopt -o default\n"
		"\t[[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace\n"
		"} 2>/dev/null\n"
		"complete -F _restday restday\n");
}

/* Inside single quotes of a shell; `quote` stands for one. */
static void add_quoted(struct str *out, const char *text, const char *quote)
{
	for (; *text != '\0'; text++)
		if (*text == '\'')
			str_add(out, quote);
		else
			str_add_char(out, *text);
}

static void zsh(struct str *out)
{
	str_add(out, "#compdef restday\n# zsh completion for restday; made by `restday completion zsh`\n"
		"_restday() {\n"
		"\tlocal command= offer= options= files= i\n\tlocal -a described\n"
		"\tfor ((i = 2; i < CURRENT; i++)); do\n"
		"\t\tcase $words[i] in\n\t\t");
	add_skipped(out);
	str_add(out, ") ((i++)) ;;\n\t\t-*) ;;\n\t\t*) command=$words[i]; break ;;\n\t\tesac\n\tdone\n\tcase $words[CURRENT-1] in\n");
	add_values(out, "_files", "compadd -- ", "; return ;;\n");
	str_add(out, "\tesac\n\tif [[ -z $command && $PREFIX != -* ]]; then\n\t\tdescribed=(\n");
	for (int i = 0; i < command_count; i++) {
		str_addf(out, "\t\t\t'%s:", commands[i].name);
		add_quoted(out, commands[i].summary, "'\\''");
		str_add(out, "'\n");
	}
	str_add(out, "\t\t)\n\t\t_describe command described\n\t\treturn\n\tfi\n\tcase $command in\n");
	add_cases(out);
	str_add(out, "\tesac\n"
		"\t[[ $PREFIX != -* ]] || { offer=$options; files=; }\n"
		"\t[[ -z $files ]] || _files\n"
		"\tcompadd -S '' -- ${(M)${=offer}:#*=}\n"
		"\tcompadd -- ${${=offer}:#*=}\n"
		"}\n"
		"if [[ ${funcstack[1]-} == _restday ]]; then _restday \"$@\"; else compdef _restday restday; fi\n");
}

static void fish_option(struct str *out, enum option option, const char *command)
{
	struct str words = { 0 };
	const struct option_info *info = option_of(option, command);
	str_add(out, "complete -c restday");
	if (command != NULL)
		str_addf(out, " -n '__fish_seen_subcommand_from %s'", command);
	str_addf(out, " -l %s", info->name);
	if (info->argument != NULL) {
		const struct offered *what = offered_to(option);
		words_of(what, &words);
		str_addf(out, " -r%s", what->offer == OFFER_FILES ? " -F" : "");
		if (words.length > 0)
			str_addf(out, " -a '%s'", str_text(&words));
	}
	str_add(out, " -d '");
	add_quoted(out, info->help, "\\'");
	str_add(out, "'\n");
	str_free(&words);
}

static void fish(struct str *out)
{
	struct str words = { 0 };
	str_add(out, "# fish completion for restday; made by `restday completion fish`\ncomplete -c restday -f\n");
	for (int i = 0; i < OPTION_COUNT; i++)
		if ((OPTIONS_ALWAYS & OPTION_BIT(i)) != 0)
			fish_option(out, (enum option)i, NULL);
	for (int i = 0; i < command_count; i++) {
		const struct command *command = &commands[i];
		const struct offered *what = offered_by(command->name);
		str_addf(out, "complete -c restday -n __fish_use_subcommand -a %s -d '", command->name);
		add_quoted(out, command->summary, "\\'");
		str_add(out, "'\n");
		words_of(what, &words);
		if (words.length > 0)
			str_addf(out, "complete -c restday -n '__fish_seen_subcommand_from %s' -a '%s'\n", command->name, str_text(&words));
		else if (what->offer == OFFER_FILES)
			str_addf(out, "complete -c restday -n '__fish_seen_subcommand_from %s' -F\n", command->name);
		for (int k = 0; k < OPTION_COUNT; k++)
			if ((command->options & OPTION_BIT(k)) != 0)
				fish_option(out, (enum option)k, command->name);
	}
	str_free(&words);
}

bool cmd_completion(struct cli *c, struct err *err)
{
	static const struct {
		const char *name;
		void (*print)(struct str *out);
	} shells[] = { { "bash", bash }, { "zsh", zsh }, { "fish", fish } };
	const char *name = args_take(&c->args);
	if (!args_end(&c->args, "completion", err))
		return false;
	for (size_t i = 0; name != NULL && i < sizeof shells / sizeof *shells; i++)
		if (strcmp(shells[i].name, name) == 0) {
			shells[i].print(&c->out);
			return true;
		}
	return err_set(err, ERR_USAGE, "completion for which shell? bash, zsh and fish are known");
}
