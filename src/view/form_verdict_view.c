/* SPDX-License-Identifier: MIT */
/* What the entry being made would come to, at the foot of its form: the medical line where there is one, which comes first and is
   never shortened, and the verdict. */
#include "config.h"

#include "view/form_view.h"

#include "base/utf8.h"
#include "view/glyph.h"
#include "view/mark.h"

#include <ctype.h>
#include <stdio.h>

const char *sheet_medical(const struct open_form *f, char text[WORDS])
{
	const struct assessment *a = &f->assessment;
	text[0] = '\0';
	for (int i = 0; i < a->count && text[0] == '\0'; i++)
		if (a->reasons[i].medical)
			words_medical(&a->reasons[i], text, WORDS);
	return text;
}

void sheet_verdict(const struct open_form *f, const struct app *app, struct canvas *c, struct rect in, int row, int rows)
{
	static const enum role chips[4] = { ROLE_VERDICT_PASSIVE, ROLE_VERDICT_ACTIVE, ROLE_VERDICT_EASY, ROLE_VERDICT_TRAIN };
	const struct assessment *a = &f->assessment;
	char words[WORDS], glyph[5], chip[48];
	utf8_put(glyph, glyph_verdict[a->verdict]);
	int n = snprintf(chip, sizeof chip, " %s %s ", glyph, ceiling_words[a->verdict]);
	for (int i = 0; i < n; i++)
		if ((unsigned char)chip[i] < 0x80)
			chip[i] = (char)toupper((unsigned char)chip[i]);
	int col = in.col + canvas_text(c, in, row, in.col, chips[a->verdict], chip) + 1;
	if (rows < 2)
		mark_because(app, a, CAUTION_MARK, words, sizeof words);
	else
		words_because(a, app->prefs.units, words, sizeof words);
	canvas_cut(c, in, row, col, in.col + in.cols - col, ROLE_FORM, words);
	const char *caution = prefs_caution(&app->prefs, CAUTION_SENTENCE);
	if (rows >= 2 && caution[0] != '\0') {
		row++;
		rows--;
		canvas_cut(c, in, row, in.col, in.cols, ROLE_FORM_TITLE,
			utf8_columns(caution) <= in.cols ? caution : prefs_caution(&app->prefs, CAUTION_WORDS));
	}
	if (rows < 2 || a->medical)
		return;
	if (f->why.step_count > 0) {
		words_step(&f->why.steps[0], words, sizeof words);
		if (rows > 2)
			canvas_wrap(c, in, row + 1, 2, ROLE_FORM_MUTED, words);
		else
			canvas_cut(c, in, row + 1, in.col, in.cols, ROLE_FORM_MUTED, words);
	} else {
		canvas_cut(c, in, row + 1, in.col, in.cols, ROLE_FORM_MUTED, "No single answer, one step up or down, would change it.");
	}
}
