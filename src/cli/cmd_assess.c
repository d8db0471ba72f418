/* SPDX-License-Identifier: MIT */
/* assess: cases in, answers out, a line each as they come, so that another program may hold a conversation. */
#include "config.h"

#include "cli/command.h"
#include "exchange/case.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool blank_line(const char *line, size_t n)
{
	return strspn(line, " \t\r\n") == n;
}

static bool answer(struct cli *c, const char *text, size_t n, struct err *err)
{
	struct case_in in;
	if (!case_read(text, n, &in, err))
		return false;
	if (args_given(&c->args, OPTION_REVIEW))
		case_review(&in, &c->out);
	else
		case_answer(&in, &c->out);
	case_free(&in);
	return cli_flush(c, err);
}

static bool answer_all(struct cli *c, FILE *file, const char *name, struct err *err)
{
	char *line = NULL;
	size_t room = 0, number = 0;
	ssize_t n;
	bool ok = true;
	errno = 0;
	while (ok && (n = getline(&line, &room, file)) >= 0) {
		size_t length = (size_t)n;
		number++;
		while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r'))
			line[--length] = '\0';
		if (blank_line(line, length))
			continue;
		ok = answer(c, line, length, err);
		if (!ok && err->code == ERR_INPUT)
			err_prefix(err, "%s, line %zu: ", name, number);
	}
	if (ok && ferror(file))
		ok = err_set(err, ERR_IO, "%s cannot be read: %s", name, strerror(errno));
	free(line);
	return ok;
}

bool cmd_assess(struct cli *c, struct err *err)
{
	const char *path = args_take(&c->args);
	if (!args_end(&c->args, "assess", err))
		return false;
	if (path == NULL || strcmp(path, "-") == 0)
		return answer_all(c, stdin, "standard input", err);
	FILE *file = fopen(path, "re");
	if (file == NULL)
		return err_set(err, ERR_IO, "%.200s cannot be read: %s", path, strerror(errno));
	bool ok = answer_all(c, file, path, err);
	fclose(file);
	return ok;
}
