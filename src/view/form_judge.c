/* SPDX-License-Identifier: MIT */
/* What an open form is told before it is saved: asked of the same functions as the saved day, with the answers typed so
   far in place of those in the diary. */
#include "config.h"

#include "view/form_ops.h"

#include "model/say.h"
#include "recovery/past.h"

#include <math.h>
#include <stdio.h>

/* What is typed today is no part of what is usual: it takes mornings before. */
static void say_usual(char *text, size_t size, const struct baseline *usual, bool today, double least, const char *value)
{
	if (usual->known)
		snprintf(text, size, "usual %s", value);
	else if (usual->n == 0 && !today)
		snprintf(text, size, "not measured so far");
	else
		snprintf(text, size, "no usual yet: %d of %.0f mornings", usual->n, least);
}

static void look_up_usual(struct app *app)
{
	struct open_form *f = &app->form;
	struct past past;
	char text[32];
	past_look(&past, app->history, f->day, &app->settings, &f->mine);
	const struct baseline *sleep = past_sleep(&past, 0), *rhr = past_rhr(&past, 0);
	say_usual(f->usual[0], sizeof f->usual[0], sleep, f->mine.sleep_min != UNKNOWN, app->settings.usual_least, sleep->known ? say_minutes((int)lround(sleep->mid), text) : "");
	say_usual(f->usual[1], sizeof f->usual[1], rhr, f->mine.rhr != UNKNOWN, app->settings.usual_least, rhr->known ? say_number((double)lround(rhr->mid), text) : "");
	int base = past.hrv.base;	/* its mean is set only where it may be used */
	struct baseline hrv = { .n = base, .known = base >= 2 && base >= app->settings.hrv_base_least };
	say_usual(f->usual[2], sizeof f->usual[2], &hrv, f->mine.rmssd >= 0, app->settings.hrv_base_least, hrv.known ? say_number(round(exp(past.hrv.mean)), text) : "");
}

void form_judge(struct app *app)
{
	struct open_form *f = &app->form;
	enum form_kind kind = f->under != FORM_NONE ? f->under : f->kind;
	bool checkin = kind == FORM_CHECKIN, rows = kind == FORM_ILLNESS || kind == FORM_PAIN || kind == FORM_OVERRIDE;
	if ((!checkin && !rows) || f->judged || app->history == NULL || (checkin && entry_core_known(&f->mine) < ITEM_CORE))
		return;
	if (kind == FORM_ILLNESS && f->wrong.code != ERR_NONE)		/* which days are meant is not known */
		return;
	const struct what_if if_so = { .today = &f->mine };
	assess(app->history, f->day, &app->settings, &if_so, &f->assessment);
	why_explain(app->history, &app->settings, &f->mine, &f->assessment, &f->why);
	if (checkin)
		look_up_usual(app);
	f->judged = true;
}
