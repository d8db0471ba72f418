/* SPDX-License-Identifier: MIT */
/* From the reasons found to a ceiling, with some of them left out where asked. */
#ifndef RESTDAY_RECOVERY_JUDGE_H
#define RESTDAY_RECOVERY_JUDGE_H

#include "recovery/find.h"

struct judgement {
	reason_set spoke;		/* reasons that speak, K among them */
	int signs[4];			/* domains by severity */
	int row;			/* of the count of signs: 1..6; 0: no sign */
	enum ceiling count, week;	/* the ceilings of K and W1, which others decide */
	enum ceiling verdict;
};

struct judgement judge(const struct found *f, reason_set dropped, const struct settings *s);

/* The ceiling of a reason that spoke. */
enum ceiling judged_ceiling(const struct found *f, const struct judgement *j, enum reason_id id);

#endif
