/* SPDX-License-Identifier: MIT */
/* Kilometres are said so that they read back the same; miles are rounded, since metres seldom make a round one. */
#include "config.h"

#include "model/units.h"

#include "model/say.h"

#include <math.h>
#include <string.h>

const char *const units_names[2] = { "km", "mi" };

double units_metres(enum units units)
{
	return units == UNITS_MI ? 1609.344 : 1000;
}

const char *units_say(int metres, enum units units, char text[UNITS_TEXT])
{
	/* A hundredth of a mile is written as ten "metres" of a number whose thousandths say_km() shows. */
	int shown = units == UNITS_MI ? (int)lround(metres / units_metres(UNITS_MI) * 100) * 10 : metres;
	say_km(shown, text);
	strcat(strcat(text, " "), units_names[units]);
	return text;
}
