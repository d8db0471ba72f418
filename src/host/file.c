/* SPDX-License-Identifier: MIT */
/* Whole files, because every reader wants to refuse a file before it has acted on its first half, and none may find one half written.  The length is found by
   reading, never by asking: pipes and /proc have none. */
#include "config.h"

#include "host/file.h"

#include "base/mem.h"
#include "base/str.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool read_all(int fd, const char *name, size_t most, char **bytes, size_t *length, struct err *err)
{
	struct stat st;
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode))
		return err_set(err, ERR_IO, "%s is a folder: name a file", name);
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

void file_folders(const char *path)
{
	char *folder = mem_text(path);
	for (char *slash = strchr(folder + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(folder, 0700);	/* one that cannot be made is noticed at the file */
		*slash = '/';
	}
	free(folder);
}

static bool write_all(int fd, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t done = write(fd, bytes, length);
		if (done < 0 && errno != EINTR)
			return false;
		bytes += done > 0 ? done : 0;
		length -= done > 0 ? (size_t)done : 0;
	}
	return true;
}

/* The new name is on the disk only when its folder is. */
static void sync_folder(const char *path)
{
	char *folder = mem_text(path), *slash = strrchr(folder, '/');
	if (slash != NULL)
		slash[slash == folder] = '\0';
	int fd = open(slash != NULL ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	free(folder);
}

static bool replace(const char *path, const char *bytes, size_t length, bool sync, struct err *err)
{
	struct stat old;
	struct str name = { 0 };
	bool there = stat(path, &old) == 0;
	mode_t mode = there ? old.st_mode & 0777 : 0600;
	if (there && !S_ISREG(old.st_mode))	/* renaming over /dev/null takes it from every program */
		return err_set(err, ERR_IO, "%.300s is no plain file (a folder, a device or a pipe): it is left as it is", path);
	file_folders(path);
	str_addf(&name, "%s.%ld.new", path, (long)getpid());
	int fd = open(str_text(&name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600), why = errno;
	bool ok = fd >= 0;
	if (ok) {
		ok = write_all(fd, bytes, length) && fchmod(fd, mode) == 0 && (!sync || fsync(fd) == 0);
		ok = close(fd) == 0 && ok;
		ok = ok && rename(str_text(&name), path) == 0;
		why = errno;
		if (ok && sync)
			sync_folder(path);
		else if (!ok)
			unlink(str_text(&name));
	}
	str_free(&name);
	return ok || err_set(err, ERR_IO, "%.300s cannot be written: %s", path, strerror(why));
}

bool file_replace(const char *path, const char *bytes, size_t length, struct err *err)
{
	return replace(path, bytes, length, true, err);
}

bool file_replace_unsynced(const char *path, const char *bytes, size_t length, struct err *err)
{
	return replace(path, bytes, length, false, err);
}
