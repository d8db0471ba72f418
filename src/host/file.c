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

bool file_read_plain(const char *path, size_t most, char **bytes, size_t *length, struct err *err)
{
	struct stat st;
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode))
		return err_set(err, ERR_IO, "%.300s is no plain file: it was not read", path);
	return file_read(path, most, bytes, length, err);
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

bool file_begin(struct file_new *f, const char *path, struct err *err)
{
	*f = (struct file_new){ .path = path, .mode = 0600 };
	str_addf(&f->name, "%s.%ld.new", path, (long)getpid());
	int fd = open(str_text(&f->name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	f->to = fd >= 0 ? fdopen(fd, "w") : NULL;
	if (f->to != NULL)
		return true;
	str_free(&f->name);
	return err_set(err, ERR_IO, "%.300s cannot be written: %s", path, strerror(errno));
}

bool file_end(struct file_new *f, bool keep, bool sync, struct err *err)
{
	int why = errno;	/* of a write that failed just before */
	bool wrote = !ferror(f->to);
	bool ok = keep && wrote && fflush(f->to) == 0 && fchmod(fileno(f->to), f->mode) == 0 && (!sync || fsync(fileno(f->to)) == 0);
	why = wrote ? errno : why;
	if (fclose(f->to) != 0 && ok) {
		ok = false;
		why = errno;
	}
	if (ok && rename(str_text(&f->name), f->path) != 0) {
		ok = false;
		why = errno;
	}
	if (!ok)
		unlink(str_text(&f->name));
	else if (sync)
		sync_folder(f->path);
	str_free(&f->name);
	return ok || !keep || err_set(err, ERR_IO, "%.300s cannot be written: %s", f->path, strerror(why));
}

static bool replace(const char *path, const char *bytes, size_t length, bool sync, struct err *err)
{
	struct file_new fresh;
	struct stat old;
	bool there = stat(path, &old) == 0;
	if (there && !S_ISREG(old.st_mode))	/* renaming over /dev/null takes it from every program */
		return err_set(err, ERR_IO, "%.300s is no plain file (a folder, a device or a pipe): it is left as it is", path);
	file_folders(path);
	if (!file_begin(&fresh, path, err))
		return false;
	if (there)
		fresh.mode = old.st_mode & 0777;
	if (length > 0)
		fwrite(bytes, 1, length, fresh.to);	/* what went wrong is noticed at the end */
	return file_end(&fresh, true, sync, err);
}

bool file_replace(const char *path, const char *bytes, size_t length, struct err *err)
{
	return replace(path, bytes, length, true, err);
}

bool file_replace_unsynced(const char *path, const char *bytes, size_t length, struct err *err)
{
	return replace(path, bytes, length, false, err);
}
