/* SPDX-License-Identifier: MIT */
/* Kilometres or miles: metres inside, the unit only where a person reads. */
#ifndef RESTDAY_MODEL_UNITS_H
#define RESTDAY_MODEL_UNITS_H

enum units { UNITS_KM, UNITS_MI };
enum { UNITS_TEXT = 24 };

extern const char *const units_names[2];	/* "km" "mi" */

/* Metres of one kilometre or mile. */
double units_metres(enum units units);
/* "8.4 km", exact; "5.22 mi", to hundredths. */
const char *units_say(int metres, enum units units, char text[UNITS_TEXT]);

#endif
