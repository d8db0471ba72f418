/* SPDX-License-Identifier: MIT */
/* What `status` knows of today: found by judging it, or kept from the last time that was done. */
#ifndef RESTDAY_CLI_STATUS_H
#define RESTDAY_CLI_STATUS_H

#include "cli/cli.h"
#include "recovery/words.h"

struct status {
	enum ceiling verdict;
	int since_rest, since_demand;	/* days; 0: today; UNKNOWN: none as far back as a verdict reads */
	bool answered;			/* the check-in of today */
	enum taken_as taken;		/* what the runner takes today as */
	char because[WORDS], sure[WORDS];
};

/* A prompt asks every few seconds, and mostly for the same answer: it is kept in the cache folder together with all that it
   rests on (date, settings, unit, program, the diary's stamp) and holds while that is the same.  Both are no more than a convenience:
   what cannot be written or read is judged anew. */
struct status_ground {
	char text[512];			/* one line; "" where nothing can be kept */
};
void status_ground(const struct cli *c, struct status_ground *out);	/* before the diary is opened */
bool status_recall(const struct status_ground *ground, struct status *out);
void status_keep(const struct status_ground *ground, const struct status *s);

#endif
