/* SPDX-License-Identifier: MIT */
/* SQLite rolls a hot journal back as soon as it opens a file, be the file ours or not.  So what lies at the diary's place is
   told apart by hand, from the fixed header of the file format, and only a diary is handed on.
   Closing a file drops this process's locks on it: no other connection to the same diary may be writing meanwhile here. */
#include "config.h"

#include "diary/header.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Offsets in the file format of SQLite. */
enum { HEADER_SIZE = 100, AT_PAGE_SIZE = 16, AT_WRITE_VERSION = 18, AT_READ_VERSION = 19, AT_USER_VERSION = 60, AT_APPLICATION_ID = 68 };

static uint32_t big_endian(const unsigned char *bytes)
{
	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static bool judge(const char *path, const unsigned char *bytes, int newest, struct header *out, struct err *err)
{
	if (memcmp(bytes, "SQLite format 3", 16) != 0)
		return err_set(err, ERR_DAMAGED, "%s is not a restday diary; it was left as it is", path);
	out->foreign = big_endian(bytes + AT_APPLICATION_ID) != DIARY_APPLICATION_ID;
	if (out->foreign)
		return err_set(err, ERR_DAMAGED, "%s is a database of another program, not a restday diary; it was left as it is", path);
	unsigned page = (unsigned)bytes[AT_PAGE_SIZE] << 8 | bytes[AT_PAGE_SIZE + 1];
	if ((page != 1 && (page < 512 || (page & (page - 1)) != 0)) || bytes[AT_READ_VERSION] < 1 || bytes[AT_READ_VERSION] > 2)
		return err_set(err, ERR_DAMAGED, "%s is damaged: its header makes no sense; it was left as it is", path);
	uint32_t version = big_endian(bytes + AT_USER_VERSION);
	out->newer = version > (uint32_t)newest;
	if (out->newer)
		return err_set(err, ERR_DAMAGED, "%s was written by a newer restday (its schema is %u, this program knows up to %d): "
			"update restday; the diary was left as it is", path, (unsigned)version, newest);
	out->version = (int)version;
	out->wal = bytes[AT_WRITE_VERSION] == 2;
	return true;
}

static bool read_fully(int fd, unsigned char *bytes, size_t size)
{
	for (size_t got = 0; got < size;) {
		ssize_t n = pread(fd, bytes + got, size - got, (off_t)got);
		if (n == 0 || (n < 0 && errno != EINTR))
			return false;
		got += n > 0 ? (size_t)n : 0;
	}
	return true;
}

bool header_read(const char *path, int newest, struct header *out, struct err *err)
{
	unsigned char bytes[HEADER_SIZE];
	struct stat st;
	*out = (struct header){ 0 };
	if (stat(path, &st) != 0) {
		if (errno != ENOENT)
			return err_set(err, ERR_IO, "cannot look at %s: %s", path, strerror(errno));
		out->missing = true;
		return true;
	}
	if (!S_ISREG(st.st_mode))
		return err_set(err, ERR_DAMAGED, "%s is %s, not a diary", path, S_ISDIR(st.st_mode) ? "a folder" : "a device or pipe");
	if (st.st_size == 0) {
		out->empty = true;
		return true;
	}
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return err_set(err, ERR_IO, "cannot read %s: %s", path, strerror(errno));
	bool whole = st.st_size >= HEADER_SIZE && read_fully(fd, bytes, sizeof bytes);
	close(fd);
	if (!whole)
		return err_set(err, ERR_DAMAGED, "%s is not a restday diary: it is too short; it was left as it is", path);
	return judge(path, bytes, newest, out, err);
}
