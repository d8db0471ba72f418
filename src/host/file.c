/* SPDX-License-Identifier: MIT */
/* Whole files, because every reader wants to refuse a file before it has acted on its first half.  The length is found by
   reading, never by asking: pipes and /proc have none. */
#include "config.h"

#include "host/file.h"

#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool read_all(int fd, const char *name, size_t most, char **bytes, size_t *length, struct err *err)
{
	struct stat st;
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode))
		return err_set(err, ERR_IO, "%s is a directory: a file is wanted", name);
	size_t n = 0, room = 1 << 16;
	char *text = mem_new(room, 1);
	for (;;) {
		ssize_t got = read(fd, text + n, room - n - 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0) {
			err_set(err, ERR_IO, "%s cannot be read: %s", name, strerror(errno));
			break;
		}
		if (got == 0) {
			text[n] = '\0';
			*bytes = text;
			*length = n;
			return true;
		}
		n += (size_t)got;
		if (n > most) {
			err_set(err, ERR_INPUT, "%s holds more than %zu bytes, the most that is read at once", name, most);
			break;
		}
		if (n + 1 == room)
			text = mem_grow(text, room *= 2, 1);
	}
	free(text);
	return false;
}

bool file_read(const char *path, size_t most, char **bytes, size_t *length, struct err *err)
{
	if (strcmp(path, "-") == 0)
		return read_all(STDIN_FILENO, "standard input", most, bytes, length, err);
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return err_set(err, ERR_IO, "%s cannot be opened: %s", *path != '\0' ? path : "a file without a name", strerror(errno));
	bool ok = read_all(fd, path, most, bytes, length, err);
	close(fd);
	return ok;
}
