/* SPDX-License-Identifier: MIT */
/* What a cell means; themes say how it looks.  The list is role.def: ROLE(name, letter). */
#ifndef RESTDAY_VIEW_ROLE_H
#define RESTDAY_VIEW_ROLE_H

enum role {
#define ROLE(name, letter) ROLE_##name,
#include "view/role.def"
#undef ROLE
	ROLE_COUNT
};

#endif
