/* SPDX-License-Identifier: MIT */
/* inotify on the folder and not on the file: a commit ends when the journal beside it goes, and a restored diary is a new
   file under the old name.  No timer, so nothing wakes up while nobody writes. */
#include "config.h"

#include "tui/watch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

void watch_start(struct watch *w, const char *path)
{
	*w = (struct watch){ .fd = -1 };
	char *real = realpath(path, NULL);
	char *slash = real != NULL ? strrchr(real, '/') : NULL;
	if (slash == NULL || strlen(slash + 1) > NAME_MAX) {
		free(real);
		return;
	}
	snprintf(w->name, sizeof w->name, "%s", slash + 1);
	slash[slash == real] = '\0';
	w->fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	if (w->fd >= 0 && inotify_add_watch(w->fd, real, IN_MODIFY | IN_DELETE | IN_MOVED_TO) < 0)
		watch_stop(w);
	free(real);
}

bool watch_take(struct watch *w)
{
	_Alignas(struct inotify_event) char bytes[4096];
	bool ours = false;
	ssize_t got;
	while ((got = read(w->fd, bytes, sizeof bytes)) > 0) {
		const struct inotify_event *event;
		for (char *p = bytes; p < bytes + got; p += sizeof *event + event->len) {
			event = (const void *)p;
			ours |= (event->mask & IN_Q_OVERFLOW) != 0 ||
				(event->len > 0 && strncmp(event->name, w->name, strlen(w->name)) == 0);
		}
	}
	return ours;
}

void watch_stop(struct watch *w)
{
	if (w->fd >= 0)
		close(w->fd);
	w->fd = -1;
}
