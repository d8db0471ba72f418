/* SPDX-License-Identifier: MIT */
/* N.lock is held with flock(), which the system ends with the program however that ends, so no lock is ever stale and the file of it
   is never removed (another may be about to lock it).  N.draft is replaced by a rename.  A slot is taken when there is something to
   write or to find: who only looks leaves nothing behind. */
#include "config.h"

#include "host/drafts.h"

#include "host/file.h"
#include "host/paths.h"

#include <fcntl.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static const char *path(const struct drafts *d, int slot, const char *what, struct str *out)
{
	str_clear(out);
	str_addf(out, "%s/%d.%s", str_text(&d->folder), slot, what);
	return str_text(out);
}

static bool lies(const struct drafts *d, int slot)
{
	struct str name = { 0 };
	bool there = access(path(d, slot, "draft", &name), F_OK) == 0;
	str_free(&name);
	return there;
}

/* Holds `slot`, unless another does, or it has a draft and none is wanted, or the other way. */
static bool take(struct drafts *d, int slot, bool with_draft)
{
	struct str name = { 0 };
	int fd = open(path(d, slot, "lock", &name), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	str_free(&name);
	if (fd < 0)
		return false;
	if (flock(fd, LOCK_EX | LOCK_NB) != 0 || lies(d, slot) != with_draft) {
		close(fd);
		return false;
	}
	d->slot = slot;
	d->lock = fd;
	return true;
}

void drafts_open(struct drafts *d, const char *diary)
{
	*d = (struct drafts){ .lock = -1 };
	if (diary == NULL || !paths_drafts(diary, &d->folder, NULL))
		str_clear(&d->folder);
}

void drafts_leave(struct drafts *d)
{
	if (d->lock >= 0)
		close(d->lock);
	d->lock = -1;
}

void drafts_close(struct drafts *d)
{
	drafts_leave(d);
	str_free(&d->folder);
}

bool drafts_find(struct drafts *d, struct str *out)
{
	struct str name = { 0 };
	char *bytes = NULL;
	size_t length;
	str_clear(out);
	for (int i = 0; i < DRAFT_SLOTS && d->lock < 0 && d->folder.length > 0; i++)
		if (lies(d, i))
			take(d, i, true);
	if (d->lock < 0)
		return false;
	if (file_read_plain(path(d, d->slot, "draft", &name), DRAFT_BYTES, &bytes, &length, NULL) && strlen(bytes) == length)
		str_add_bytes(out, bytes, length);
	free(bytes);
	str_free(&name);
	return true;
}

bool drafts_put(struct drafts *d, const char *text, size_t length)
{
	struct str name = { 0 };
	if (d->folder.length == 0)
		return false;
	if (d->lock < 0)
		file_folders(path(d, 0, "lock", &name));
	for (int i = 0; i < DRAFT_SLOTS && d->lock < 0; i++)
		take(d, i, false);
	bool done = d->lock >= 0 && file_replace_unsynced(path(d, d->slot, "draft", &name), text, length, NULL);
	str_free(&name);
	return done;
}

void drafts_remove(struct drafts *d)
{
	struct str name = { 0 };
	if (d->lock >= 0)
		unlink(path(d, d->slot, "draft", &name));
	str_free(&name);
}

void drafts_set_aside(struct drafts *d)
{
	struct str from = { 0 }, to = { 0 };
	if (d->lock >= 0)
		rename(path(d, d->slot, "draft", &from), path(d, d->slot, "unread", &to));
	str_free(&from);
	str_free(&to);
}
