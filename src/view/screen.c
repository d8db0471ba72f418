/* SPDX-License-Identifier: MIT */
/* A screen that does not exist has no row: nothing is shown that cannot be used. */
#include "config.h"

#include "view/screen.h"

const struct screen_info screens[SCREEN_COUNT] = {
	[SCREEN_WEEKS] = { "Weeks", ACT_WEEKS, weeks_open, weeks_take, NULL, weeks_screen_view, NULL },
	[SCREEN_GUIDE] = { "Guide", ACT_GUIDE, guide_open, guide_take, guide_settle, guide_view, guide_uses },
};
