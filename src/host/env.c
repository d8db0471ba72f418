/* SPDX-License-Identifier: MIT */
/* Colour is a wish of the environment (no-color.org); what the terminal can do is asked elsewhere. */
#include "config.h"

#include "host/env.h"

#include <stdlib.h>
#include <string.h>

bool env_colour(void)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
	return (no == NULL || *no == '\0') && term != NULL && *term != '\0' && strcmp(term, "dumb") != 0;
}
