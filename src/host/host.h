/* SPDX-License-Identifier: MIT */
/* The outside: clock, places, files, environment. */
#ifndef RESTDAY_HOST_HOST_H
#define RESTDAY_HOST_HOST_H

#include "host/clock.h"
#include "host/drafts.h"
#include "host/env.h"
#include "host/file.h"
#include "host/pages.h"
#include "host/past.h"
#include "host/paths.h"

#endif
