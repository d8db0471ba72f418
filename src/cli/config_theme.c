/* SPDX-License-Identifier: MIT */
/* A theme is read only where one is asked about: no other command pays for it. */
#include "config.h"

#include "cli/config_theme.h"

#include "tui/themes.h"
#include "view/theme_read.h"

#include <string.h>

static void say_lines(const char *text)
{
	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		cli_say("%.*s", (int)n, text);
		text += n + (text[n] == '\n');
	}
}

void config_theme_wrong(struct cli *c)
{
	struct str wrong = { 0 };
	struct theme theme;
	themes_load(c->prefs.theme, &theme, &wrong);
	say_lines(str_text(&wrong));
	if (wrong.length > 0)
		str_addf(&c->setup.wrong, "%s%s", c->setup.wrong.length > 0 ? "\n" : "", str_text(&wrong));
	str_free(&wrong);
}

static bool load(const char *name, struct theme *theme, struct err *err)
{
	struct str wrong = { 0 };
	struct prefs prefs;
	prefs_preset(&prefs);
	bool ok = prefs_set(&prefs, "theme", name, err);
	if (ok && !themes_load(name, theme, &wrong))
		ok = err_set(err, ERR_USAGE, "%s", str_text(&wrong));
	else
		say_lines(str_text(&wrong));
	if (!ok)
		err->code = ERR_USAGE;
	str_free(&wrong);
	return ok;
}

bool config_theme_there(const char *name, struct err *err)
{
	struct theme theme;
	return load(name, &theme, err);
}

bool config_theme_print(struct cli *c, const char *name, struct err *err)
{
	struct theme theme;
	if (!load(name, &theme, err))
		return false;
	theme_write(&theme, theme_table[theme_find(name) >= 0 ? theme_find(name) : 0].name, &c->out);
	return true;
}
