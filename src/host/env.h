/* SPDX-License-Identifier: MIT */
/* What the environment asks for. */
#ifndef RESTDAY_HOST_ENV_H
#define RESTDAY_HOST_ENV_H

#include <stdbool.h>

/* Whether colour is wanted: NO_COLOR empty or unset, TERM set and not dumb. */
bool env_colour(void);

#endif
