/* SPDX-License-Identifier: MIT */
/* search: days first, as the runner's own words are most likely what is looked for, then pages. */
#include "config.h"

#include "cli/command.h"

#include "base/mem.h"
#include "cli/morning.h"
#include "guide/search.h"
#include "host/host.h"

#include <stdlib.h>
#include <string.h>

enum { SEARCH_VERSION = 1, LIMIT_USUAL = 20, LIMIT_MOST = 10000, DATE_COLUMNS = 17 };

struct results {
	struct found *days;
	struct hit *pages;
	int day_count, page_count, limit;
	bool more_days, more_pages;
};

static bool read_limit(const struct cli *c, int *limit, struct err *err)
{
	const char *word = c->args.value[OPTION_LIMIT];
	*limit = LIMIT_USUAL;
	if (word == NULL)
		return true;
	size_t digits = strspn(word, "0123456789");
	*limit = digits > 0 && digits <= 5 && word[digits] == '\0' ? atoi(word) : 0;
	return (*limit >= 1 && *limit <= LIMIT_MOST) ||
		err_set(err, ERR_USAGE, "--limit is \"%.40s\": say 1 to %d", word, LIMIT_MOST);
}

static bool look(struct cli *c, const char *words, struct results *r, struct err *err)
{
	struct guide guide = { .settings = &c->settings, .units = cli_units(c), .lookup = pages_own };
	if (c->diary != NULL)
		r->day_count = diary_search(c->diary, words, cli_units(c), r->days, r->limit + 1, err);
	if (r->day_count < 0)
		return false;
	r->page_count = search_pages(&guide, words, r->pages);
	r->more_days = r->day_count > r->limit;
	r->more_pages = r->page_count > r->limit;
	r->day_count -= r->more_days;
	r->page_count = r->more_pages ? r->limit : r->page_count;
	return true;
}

static void tell_json(struct cli *c, const struct results *r)
{
	json_t *o = json_object(), *days = json_array(), *pages = json_array();
	char iso[DAY_TEXT], title[GUIDE_TITLE];
	for (int i = 0; i < r->day_count; i++)
		json_array_append_new(days, json_pack("{s:s, s:s}", "date", day_iso(r->days[i].day, iso), "excerpt", r->days[i].text));
	for (int i = 0; i < r->page_count; i++) {
		const struct hit *hit = &r->pages[i];
		json_array_append_new(pages, json_pack("{s:s, s:s, s:s}", "id", guide_id(hit->page), "title", guide_title(hit->page, title),
			"excerpt", hit->excerpt));
	}
	json_object_set_new(o, "version", json_integer(SEARCH_VERSION));
	json_object_set_new(o, "days", days);
	json_object_set_new(o, "more_days", json_boolean(r->more_days));
	json_object_set_new(o, "pages", pages);
	print_json(&c->out, o);
}

static void tell_text(struct cli *c, const struct results *r)
{
	char when[DAY_WORDS], title[GUIDE_TITLE];
	for (int i = 0; i < r->day_count; i++) {
		print_cell(&c->out, DATE_COLUMNS, day_words(r->days[i].day, c->today, when));
		print_wrap(&c->out, &c->look, DATE_COLUMNS, DATE_COLUMNS, TONE_PLAIN, r->days[i].text);
	}
	if (r->day_count > 0 && r->page_count > 0)
		str_add_char(&c->out, '\n');
	for (int i = 0; i < r->page_count; i++) {
		print_tone(&c->out, &c->look, TONE_STRONG, guide_title(r->pages[i].page, title));
		str_addf(&c->out, " (restday guide %s)\n", guide_id(r->pages[i].page));
		print_line(&c->out, &c->look, 4, TONE_PLAIN, r->pages[i].excerpt);
	}
	if (r->more_days)
		cli_say("more days have these words: --limit shows more than %d", r->limit);
}

bool cmd_search(struct cli *c, struct err *err)
{
	struct results r = { 0 };
	struct str words = { 0 };
	args_join(&c->args, &words);
	if (words.length == 0) {
		str_free(&words);
		return err_set(err, ERR_USAGE, "search needs words, such as `restday search calf tight`");
	}
	bool ok = read_limit(c, &r.limit, err) && cli_open(c, ACCESS_READ, err);
	if (ok) {
		r.days = mem_new((size_t)r.limit + 1, sizeof *r.days);
		r.pages = mem_new((size_t)guide_count(), sizeof *r.pages);
		ok = look(c, str_text(&words), &r, err);
	}
	if (ok && args_given(&c->args, OPTION_JSON))
		tell_json(c, &r);
	else if (ok)
		tell_text(c, &r);
	if (ok && r.day_count + r.page_count == 0)
		ok = err_set(err, ERR_NOTHING, "no day and no page has all of these words: %.200s", str_text(&words));
	free(r.days);
	free(r.pages);
	str_free(&words);
	return ok;
}
