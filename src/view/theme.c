/* SPDX-License-Identifier: MIT */
/* What a theme is made of; the shipped ones stand in theme_shipped.c. */
#include "config.h"

#include "view/theme.h"

#include <string.h>

enum theme_column theme_column(int colours, bool light)
{
	return colours >= 256 ? light ? THEME_LIGHT : THEME_256 : colours >= 8 ? THEME_8 : THEME_NONE;
}

void theme_set(struct theme *t, enum theme_column column, enum role role, struct theme_look look)
{
	t->looks[column][role] = look;
	if (column == THEME_256)
		t->looks[THEME_LIGHT][role] = look;
}

int theme_find(const char *name)
{
	for (int i = 0; i < THEMES_SHIPPED; i++)
		if (strcmp(theme_table[i].name, name) == 0)
			return i;
	return -1;
}
