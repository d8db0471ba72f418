/* SPDX-License-Identifier: MIT */
/* Commands and screens look a page up in the same way, so that both show the same. */
#include "config.h"

#include "host/pages.h"

#include "host/file.h"
#include "host/paths.h"

#include <unistd.h>

enum { PAGE_MOST = 64 * 1024 };		/* what the guide takes of a page */

bool pages_own(void *with, const char *id, char **text, size_t *length, struct err *err)
{
	struct str path = { 0 };
	(void)with;
	bool ok = true;
	if (paths_guide(id, &path) && access(str_text(&path), F_OK) == 0)
		ok = file_read_plain(str_text(&path), PAGE_MOST, text, length, err);
	str_free(&path);
	return ok;
}
