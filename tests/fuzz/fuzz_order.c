/* SPDX-License-Identifier: MIT */
/* Any bytes as the line behind `:`: what is understood can be done as it stands; what is refused has one plain sentence; what
   could stand at its end begins as the line does.  By libFuzzer as fuzz_exchange.c, on tests/fuzz/order. */
#include "config.h"

#include "base/utf8.h"
#include "view/order.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void understood(const struct order *o)
{
	struct prefs prefs;
	struct settings settings;
	struct keymap keys;
	struct err err;
	char text[600];
	keymap_preset(&keys);
	prefs_preset(&prefs);
	settings_preset(&settings);
	bool sound = true;
	switch (o->verb) {
	case VERB_NOTHING: break;
	case VERB_DAY: sound = o->day >= DAY_MIN && o->day <= DAY_MAX; break;
	case VERB_ACT:
		sound = o->act > ACT_NONE && o->act < ACT_COUNT && (o->rest[0] == '\0' || o->act == ACT_ADD || o->act == ACT_RACE ||
			o->act == ACT_TOOLS || o->act == ACT_SEARCH);
		break;
	case VERB_STEPS: sound = (o->act == ACT_UNDO || o->act == ACT_REDO) && o->count >= 1 && o->count <= UNDO_MOST; break;
	case VERB_SHOW:
		order_say_setting(o->name, &prefs, &settings, &keys, text, sizeof text);
		sound = order_name(o->name) != NULL && text[0] != '\0';
		break;
	case VERB_SET:
		sound = act_named(o->name) != ACT_NONE ? keymap_reads(o->name, o->rest, &err) :
			strcmp(order_section(o->name), "display") == 0 ? prefs_set(&prefs, o->name, o->rest, &err) :
			settings_set(&settings, o->name, strtod(o->rest, NULL));
		break;
	}
	if (!sound)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct err err = { .code = ERR_NONE };
	struct order order;
	struct candidates found;
	char *line = malloc(size + 1);
	if (line == NULL)
		return 0;
	if (size > 0)
		memcpy(line, data, size);
	line[size] = '\0';
	if (order_read(line, 20000, &order, &err))
		understood(&order);
	else if ((err.code != ERR_USAGE && err.code != ERR_INPUT) || err.text[0] == '\0' || !utf8_storable(err.text, false))
		abort();
	order_complete(line, &found);
	size_t begun = strlen(line + found.from);
	for (int i = 0; i < found.count; i++)
		if (strncmp(found.word[i], line + found.from, begun) != 0)
			abort();
	free(line);
	return 0;
}
