/* SPDX-License-Identifier: MIT */
/* Lists of signs and tools as people say them, made into one a line. */
#include "config.h"

#include "model/say.h"

#include <string.h>

static void add_word(struct str *list, const char *text, size_t n)
{
	while (n > 0 && text[0] == ' ')
		text++, n--;
	while (n > 0 && text[n - 1] == ' ')
		n--;
	if (n == 0)
		return;
	if (list->length > 0)
		str_add_char(list, '\n');
	str_add_bytes(list, text, n);
}

bool say_listed(const char *text, const char *const *names, int count)
{
	while (*text != '\0') {
		size_t n = strcspn(text, " ,");
		bool found = n == 0;
		for (int i = 0; i < count; i++)
			found = found || (strlen(names[i]) == n && strncmp(names[i], text, n) == 0);
		if (!found)
			return false;
		text += n + (text[n] != '\0');
	}
	return true;
}

void say_list(struct str *list, const char *text, const char *const *names, int count)
{
	const char *between = strchr(text, ',') == NULL && say_listed(text, names, count) ? " " : ",";
	while (*text != '\0') {
		size_t n = strcspn(text, between);
		add_word(list, text, n);
		text += n + (text[n] != '\0');
	}
}
