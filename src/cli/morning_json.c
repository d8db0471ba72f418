/* SPDX-License-Identifier: MIT */
/* `why --json` and `today --json`: the answer of `assess` for the same day, and beside it what the text form says, distances in
   kilometres whatever the runner reads.  Described in restday-diary(5); `version` changes when a field changes its meaning or
   goes away. */
#include "config.h"

#include "cli/morning.h"

#include "exchange/case.h"
#include "recovery/past.h"
#include "recovery/words.h"

#include <stdlib.h>
#include <string.h>

enum { JSON_VERSION = 1, DIGITS = 12 };

void print_json(struct str *out, json_t *value)
{
	char *text = json_dumps(value, JSON_COMPACT | JSON_REAL_PRECISION(DIGITS));
	if (text != NULL)
		str_addf(out, "%s\n", text);
	free(text);
	json_decref(value);
}

/* null where a text is empty. */
static json_t *words(const char *text)
{
	return text[0] != '\0' ? json_string(text) : json_null();
}

static json_t *split_words(const char *text)
{
	json_t *list = json_array();
	while (*text != '\0') {
		size_t n = strcspn(text, " ");
		if (n > 0)
			json_array_append_new(list, json_stringn(text, n));
		text += n + (text[n] == ' ');
	}
	return list;
}

static json_t *number_known(double value, bool known)
{
	return known ? json_real(value) : json_null();
}

/* The numbers a reason rests on.  What does not apply to it is null. */
static json_t *evidence_json(enum reason_id id, const struct evidence *e)
{
	bool compared = e->n > 0;
	char until[DAY_TEXT];
	json_t *o = json_object();
	json_object_set_new(o, "now", number_known(e->now, e->now >= 0));
	json_object_set_new(o, "usual", number_known(e->usual, compared));
	json_object_set_new(o, "deviation", number_known(e->deviation, compared));
	json_object_set_new(o, "n", json_integer(e->n));
	json_object_set_new(o, "provisional", json_boolean(e->provisional));
	json_object_set_new(o, "raised", json_integer(e->raised));
	json_object_set_new(o, "looked", json_integer(e->looked));
	if ((e->detail & HEART_HRV) != 0 && id == REASON_HEART)
		json_object_set_new(o, "hrv_spreads", json_real(e->extra));
	json_object_set_new(o, "until", e->until != DAY_MIN ? json_string(day_iso(e->until, until)) : json_null());
	return o;
}

/* A usual value and how far it is learned; `least` values make it usable, `enough` make it full. */
static json_t *usual_json(double usual, double spread, int n, double least, double enough)
{
	bool known = n >= least;
	json_t *o = json_object();
	json_object_set_new(o, "usual", number_known(usual, known));
	json_object_set_new(o, "spread", number_known(spread, known));
	json_object_set_new(o, "n", json_integer(n));
	json_object_set_new(o, "of", json_integer((json_int_t)enough));
	json_object_set_new(o, "state", json_string(n == 0 ? "none" : !known ? "learning" : n < enough ? "provisional" : "full"));
	return o;
}

static json_t *baselines_json(const struct cli *c, const struct morning *m)
{
	const struct settings *s = &c->settings;
	struct past past;
	past_look(&past, &m->history, m->day, s, NULL);
	const struct baseline *sleep = past_sleep(&past, 0), *rhr = past_rhr(&past, 0);
	json_t *o = json_object();
	json_object_set_new(o, "sleep_min", usual_json(sleep->mid, sleep->spread, sleep->n, s->usual_least, s->usual_full));
	json_object_set_new(o, "rhr", usual_json(rhr->mid, rhr->spread, rhr->n, s->usual_least, s->usual_full));
	json_object_set_new(o, "ln_rmssd", usual_json(past.hrv.mean, past.hrv.spread, past.hrv.base, s->hrv_base_least, s->hrv_base_least));
	return o;
}

static json_t *reason_json(const struct cli *c, const struct morning *m, const struct reason *r)
{
	char text[WORDS];
	const struct reason_info *info = &reasons[r->id];
	json_t *o = json_object();
	json_object_set_new(o, "id", json_string(info->code));
	json_object_set_new(o, "name", json_string(info->name));
	json_object_set_new(o, "binding", json_boolean((m->a.binding >> r->id & 1) != 0));
	json_object_set_new(o, "medical", json_boolean(r->medical));
	json_object_set_new(o, "severity", json_integer(r->severity));
	json_object_set_new(o, "severity_word", json_string(severity_words[r->severity]));
	json_object_set_new(o, "ceiling", r->ceiling != CEILING_NONE ? json_string(ceiling_names[r->ceiling]) : json_null());
	json_object_set_new(o, "text", json_string(words_reason(r, UNITS_KM, text, sizeof text)));
	json_object_set_new(o, "now", words(words_now(r, UNITS_KM, text, sizeof text)));
	json_object_set_new(o, "usual", words(words_usual(r, UNITS_KM, text, sizeof text)));
	json_object_set_new(o, "days", words(words_days(r, text, sizeof text)));
	json_object_set_new(o, "threshold", words(words_gate(r, &c->settings, text, sizeof text)));
	json_object_set_new(o, "page", json_string(info->page));
	json_object_set_new(o, "rules", split_words(info->rules));
	return o;
}

static json_t *override_json(const struct override *o)
{
	if (o->to == TAKEN_NONE)
		return json_null();
	json_t *as = json_object();
	json_object_set_new(as, "to", json_string(taken_names[o->to]));
	json_object_set_new(as, "why", json_string(o->why));
	return as;
}

static json_t *texts_json(const struct cli *c, const struct morning *m)
{
	char text[WORDS];
	json_t *o = json_object(), *medical = json_array(), *changes = json_array(), *margin = json_array(), *forms = json_array(), *open = json_array();
	json_object_set_new(o, "verdict", json_string(ceiling_words[m->a.verdict]));
	json_object_set_new(o, "caution", words(prefs_caution(&c->prefs, CAUTION_SENTENCE)));
	json_object_set_new(o, "promise", json_string(words_promise(&m->a)));
	json_object_set_new(o, "because", words(words_because(&m->a, UNITS_KM, text, sizeof text)));
	json_object_set_new(o, "override", words(words_override(&history_at(&m->history, m->day)->override, m->when == WHEN_PAST, text, sizeof text)));
	for (int i = 0; i < m->a.count; i++)
		if (m->a.reasons[i].medical)
			json_array_append_new(medical, json_string(words_medical(&m->a.reasons[i], text, sizeof text)));
	for (int i = 0; i < m->why.raise_count && !m->a.medical; i++)
		json_array_append_new(changes, json_string(words_raise(&m->a, &m->why.raises[i], text, sizeof text)));
	for (int i = 0; i < m->why.step_count && !m->a.medical; i++)
		json_array_append_new(margin, json_string(words_step(&m->why.steps[i], text, sizeof text)));
	for (int i = 0; i < m->why.fit.form_count; i++)
		if (words_offered(&m->a, m->why.fit.forms[i]))
			json_array_append_new(forms, json_string(words_form(&m->a, m->why.fit.forms[i], &m->why.fit, text, sizeof text)));
	json_object_set_new(o, "medical", medical);
	for (int i = 0; i < OPEN_MATTERS; i++)
		if (morning_open_matter(c, m, (enum open_matter)i, text)[0] != '\0')
			json_array_append_new(open, json_string(text));
	json_object_set_new(o, "open", open);
	json_object_set_new(o, "changes", changes);
	json_object_set_new(o, "margin", margin);
	json_object_set_new(o, "confidence", json_string(words_confidence(&m->a, text, sizeof text)));
	json_object_set_new(o, "unknown", words(words_unknown(&m->a, text, sizeof text)));
	json_object_set_new(o, "learning", words(words_learning(&m->history, m->day, &c->settings, text, sizeof text)));
	json_object_set_new(o, "fit", json_string(words_fit(&m->a, &m->why.fit, text, sizeof text)));
	json_object_set_new(o, "forms", forms);
	return o;
}

/* Adds "page" of every reason found, each once. */
static json_t *pages_json(const struct morning *m)
{
	json_t *list = json_array();
	for (int i = 0; i < m->a.count; i++) {
		const char *page = reasons[m->a.reasons[i].id].page;
		bool known = false;
		for (size_t k = 0; k < json_array_size(list); k++)
			known = known || strcmp(json_string_value(json_array_get(list, k)), page) == 0;
		if (!known)
			json_array_append_new(list, json_string(page));
	}
	return list;
}

/* The numbers of the rules that this runner has changed: a verdict that rests on them says so. */
static json_t *changed_json(const struct cli *c)
{
	json_t *list = json_array();
	for (size_t i = 0; i < setting_count; i++) {
		if (!settings_changed(&c->settings, i))
			continue;
		json_t *o = json_object();
		json_object_set_new(o, "name", json_string(setting_table[i].name));
		json_object_set_new(o, "value", json_real(settings_get(&c->settings, i)));
		json_object_set_new(o, "preset", json_real(setting_table[i].preset));
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *answer_json(const struct cli *c, const struct morning *m)
{
	struct str text = { 0 };
	str_add_char(&text, '{');
	answer_write(&m->history, &c->settings, &m->a, &m->why, m->tomorrow, &text);
	str_add_char(&text, '}');
	json_t *o = json_loads(str_text(&text), 0, NULL);
	str_free(&text);
	return o != NULL ? o : json_object();
}

json_t *morning_json(const struct cli *c, const struct morning *m)
{
	static const char *const when_names[] = { "past", "today", "tomorrow" };
	char iso[DAY_TEXT];
	json_t *o = answer_json(c, m), *list = json_array(), *values = json_object();
	for (int i = 0; i < m->a.count; i++) {
		const struct reason *r = &m->a.reasons[i];
		json_array_append_new(list, reason_json(c, m, r));
		json_object_set_new(values, reasons[r->id].code, evidence_json(r->id, &r->evidence));
	}
	json_object_set_new(o, "version", json_integer(JSON_VERSION));
	json_object_set_new(o, "rule_set", json_string(RULE_SET));
	json_object_set_new(o, "day", json_string(day_iso(m->day, iso)));
	json_object_set_new(o, "when", json_string(when_names[m->when]));
	json_object_set_new(o, "only_unknown", json_boolean(m->only_unknown));
	json_object_set_new(o, "override", override_json(&history_at(&m->history, m->day)->override));
	json_object_set_new(o, "reasons", list);
	json_object_set_new(o, "values", values);
	json_object_set_new(o, "baselines", baselines_json(c, m));
	json_object_set_new(o, "texts", texts_json(c, m));
	json_object_set_new(o, "pages", pages_json(m));
	json_object_set_new(o, "changed", changed_json(c));
	return o;
}
