/* SPDX-License-Identifier: MIT */
/* SQLite counts the transactions that changed a file in its header.  Together with what the file system says of the file that tells
   whether an answer found before still holds, in a few system calls and without SQLite. */
#include "config.h"

#include "diary/diary.h"

#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { AT_CHANGE_COUNTER = 24, COUNTER_SIZE = 4 };	/* in the file format of SQLite */

/* A write that is under way, or was cut short and has to be taken back, has its journal beside the diary. */
static bool being_written(const char *path)
{
	char real[PATH_MAX], journal[PATH_MAX + 16];
	if (realpath(path, real) == NULL)
		return true;
	snprintf(journal, sizeof journal, "%s-journal", real);
	return access(journal, F_OK) == 0;
}

bool diary_stamp(const char *path, char text[DIARY_STAMP])
{
	unsigned char counter[COUNTER_SIZE];
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return false;
	bool seen = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && pread(fd, counter, sizeof counter, AT_CHANGE_COUNTER) == COUNTER_SIZE;
	close(fd);
	if (!seen || being_written(path))
		return false;
	snprintf(text, DIARY_STAMP, "%ju:%ju:%jd:%jd.%09ld:%02x%02x%02x%02x", (uintmax_t)st.st_dev, (uintmax_t)st.st_ino, (intmax_t)st.st_size,
		(intmax_t)st.st_mtim.tv_sec, st.st_mtim.tv_nsec, counter[0], counter[1], counter[2], counter[3]);
	return true;
}
