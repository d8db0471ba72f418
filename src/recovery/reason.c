/* SPDX-License-Identifier: MIT */
/* The rows of the table of reasons.  A code keeps its meaning for ever: it stands in exports and in other programs. */
#include "config.h"

#include "recovery/reason.h"

#include <string.h>

const char *const ceiling_names[4] = { "passive", "active", "easy", "train" };

const struct reason_info reasons[REASON_COUNT] = {
	[REASON_RED_FLAG] = { "R1", "warning sign", "S88", "medical", DOMAIN_MEDICAL },
	[REASON_FEVER] = { "I0", "fever", "S44", "illness", DOMAIN_ILLNESS },
	[REASON_BONE_PAIN] = { "J0", "bone pain", "S88", "bone-pain", DOMAIN_PAIN },
	[REASON_PAIN] = { "J1", "pain", "S88", "pain", DOMAIN_PAIN },
	[REASON_BELOW_NECK] = { "I1", "ill below the neck", "S44", "illness", DOMAIN_ILLNESS },
	[REASON_HEAD_COLD] = { "I2", "head cold", "S44", "illness", DOMAIN_ILLNESS },
	[REASON_AFTER_ILLNESS] = { "I3", "after illness", "S44", "after-illness", DOMAIN_ILLNESS },
	[REASON_SOME_PAIN] = { "J2", "pain", "S88", "pain", DOMAIN_PAIN },
	[REASON_SLIGHT_PAIN] = { "J3", "slight pain", "S88", "pain", DOMAIN_PAIN },
	[REASON_AFTER_RACE] = { "C1", "after a race", "S44", "race", DOMAIN_RACE },
	[REASON_SIGNS] = { "K", "signs together", "S45 S82", "choose", DOMAIN_COUNT },
	[REASON_FATIGUE] = { "P1", "fatigue", "S27 S38", "fatigue", DOMAIN_FATIGUE },
	[REASON_SLEEP] = { "P2", "sleep", "S40", "sleep", DOMAIN_SLEEP },
	[REASON_HEART] = { "P3", "resting heart rate", "S41", "heart", DOMAIN_HEART },
	[REASON_MIND] = { "P4", "mind", "S42", "mind", DOMAIN_MIND },
	[REASON_SORENESS] = { "P5", "soreness", "S43", "soreness", DOMAIN_SORENESS },
	[REASON_WEEKLY_REST] = { "W1", "weekly rest day", "S49 S77", "rest-day", DOMAIN_WEEK },
	[REASON_YESTERDAY] = { "A1", "yesterday", "S31 S78", "day-after", DOMAIN_LOAD },
	[REASON_MIDWEEK] = { "A2", "mid-week", "S32", "mid-week", DOMAIN_LOAD },
	[REASON_STIFF] = { "A3", "stiffness", "S33", "stiff", DOMAIN_BODY },
	[REASON_SLIGHTLY_TIRED] = { "A5", "slightly tired", "S29 S82", "slightly-tired", DOMAIN_BODY },
	[REASON_STACKED] = { "E1", "demanding days", "S59 S75", "hard-days", DOMAIN_LOAD },
	[REASON_RECOVERY_WEEK] = { "E2", "recovery week", "S34 S50", "recovery-week", DOMAIN_BLOCK },
	[REASON_LOADING_WEEKS] = { "E3", "loading weeks", "S50 S54", "recovery-due", DOMAIN_BLOCK },
	[REASON_NO_CHECKIN] = { "U1", "no check-in", "S83", "check-in", DOMAIN_UNKNOWN },
	[REASON_RECOVERY_DUE] = { "N3", "recovery week due", "S50", "recovery-due", DOMAIN_BLOCK },
	[REASON_LONG_JUMP] = { "N7", "jump in distance", "S75", "longer-run", DOMAIN_PLAN },
};

int reason_find(const char *code)
{
	for (int i = 0; i < REASON_COUNT; i++)
		if (strcmp(code, reasons[i].code) == 0)
			return i;
	return -1;
}
