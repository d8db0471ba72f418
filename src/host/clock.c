/* SPDX-License-Identifier: MIT */
/* The only reader of the clock.  RESTDAY_TODAY is checked here rather than by model's calendar, which this layer may not
   include: a wrong value must stop the program before it writes anything under a date nobody meant. */
#include "config.h"

#include "host/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static bool is_date(const char *text)
{
	static const int month_days[12] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	if (strlen(text) != 10 || strspn(text, "0123456789") != 4 || text[4] != '-' ||
	    strspn(text + 5, "0123456789") != 2 || text[7] != '-' || strspn(text + 8, "0123456789") != 2)
		return false;
	int year = atoi(text), month = atoi(text + 5), mday = atoi(text + 8);
	if (year < 1900 || year > 2199 || month < 1 || month > 12)
		return false;
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return mday >= 1 && mday <= month_days[month - 1] + (leap && month == 2);
}

static const char *stand_in(void)
{
	const char *text = getenv("RESTDAY_TODAY");
	return text != NULL && *text != '\0' ? text : NULL;
}

bool clock_now(char text[20], struct err *err)
{
	const char *fixed = stand_in();
	if (fixed != NULL) {
		if (!is_date(fixed))
			return err_set(err, ERR_USAGE, "RESTDAY_TODAY is '%.40s': a date from 1900-01-01 to 2199-12-31 "
				"is wanted, written YYYY-MM-DD", fixed);
		snprintf(text, 20, "%s 12:00", fixed);
		return true;
	}
	time_t now = time(NULL);
	struct tm local;
	if (localtime_r(&now, &local) == NULL || strftime(text, 20, "%Y-%m-%d %H:%M", &local) == 0)
		return err_set(err, ERR_IO, "the clock of this machine gives no date that can be used");
	text[16] = '\0';
	char date[11];
	memcpy(date, text, 10);
	date[10] = '\0';
	return is_date(date) ||
	       err_set(err, ERR_IO, "the clock of this machine says %s: set it, or say the day with RESTDAY_TODAY=YYYY-MM-DD", date);
}

bool clock_today(char iso[11], struct err *err)
{
	char text[20];
	if (!clock_now(text, err))
		return false;
	memcpy(iso, text, 10);
	iso[10] = '\0';
	return true;
}

int clock_until_midnight(void)
{
	struct timespec now;
	struct tm local;
	if (stand_in() != NULL)
		return -1;
	if (clock_gettime(CLOCK_REALTIME, &now) < 0 || localtime_r(&now.tv_sec, &local) == NULL)
		return -1;
	local.tm_mday++;
	local.tm_hour = local.tm_min = local.tm_sec = 0;
	local.tm_isdst = -1;		/* where clocks change tonight, mktime() knows */
	time_t midnight = mktime(&local);
	long long wait = ((long long)midnight - now.tv_sec) * 1000 - now.tv_nsec / 1000000 + 1;
	return midnight == (time_t)-1 || wait > 26 * 3600 * 1000LL ? 3600 * 1000 : wait < 1 ? 1 : (int)wait;
}
