/* SPDX-License-Identifier: MIT */
/* A day as one line, by the same table it is read by.  Written straight into the string: an export of sixty years should
   not build a tree for each day. */
#include "config.h"

#include "exchange/exchange.h"

#include "exchange/field.h"
#include "model/say.h"

static void add_quoted(struct str *out, const char *text)
{
	str_add_char(out, '"');
	while (*text != '\0') {
		size_t plain = 0;
		while ((unsigned char)text[plain] >= 0x20 && text[plain] != '"' && text[plain] != '\\')
			plain++;
		str_add_bytes(out, text, plain);
		text += plain;
		if (*text == '\0')
			break;
		if (*text == '"' || *text == '\\')
			str_addf(out, "\\%c", *text);
		else if (*text == '\n' || *text == '\t')
			str_add(out, *text == '\n' ? "\\n" : "\\t");
		else
			str_addf(out, "\\u%04x", (unsigned)(unsigned char)*text);
		text++;
	}
	str_add_char(out, '"');
}

static bool known(const struct field *f, const void *base)
{
	switch (f->type) {
	case FIELD_REAL:
		return !(field_real(base, f->offset) < 0);
	case FIELD_CHOICE: {
		int value = field_int(base, f->offset);
		return value >= 0 && value < f->choice && f->names[value][0] != '\0';
	}
	case FIELD_FLAG:
		return field_flag(base, f->offset);
	case FIELD_TEXT:
	case FIELD_WORDS:
		return field_text(base, f->offset) != NULL;
	case FIELD_GROUP:
		return f->extra != FIELD_NO_FLAG ? field_flag(base, f->extra) : known(&f->members[0], base);
	case FIELD_SESSIONS:
		return field_int(base, f->extra) > (f->zero ? UNKNOWN : 0);
	case FIELD_ITEM:
	case FIELD_WHOLE:
	case FIELD_SECONDS:
	case FIELD_METRES:
	case FIELD_CLOCK:
	case FIELD_TRI:
		break;
	}
	return field_int(base, f->offset) != UNKNOWN;
}

/* Each member that is known, with its key. */
static void add_members(struct str *out, const struct field *fields, const void *base, bool first);

static void add_sessions(struct str *out, const struct field *f, const void *base)
{
	const struct session *list = field_sessions(base, f->offset);
	str_add_char(out, '[');
	for (int i = 0; i < field_int(base, f->extra); i++) {
		str_add(out, i > 0 ? ", {" : "{");
		add_members(out, session_fields, &list[i], true);
		str_add_char(out, '}');
	}
	str_add_char(out, ']');
}

static void add_words(struct str *out, const char *list)
{
	char word[WORD_BYTES + 1];
	const char *separator = "[";
	while (words_next(&list, word)) {
		str_add(out, separator);
		add_quoted(out, word);
		separator = ", ";
	}
	str_add_char(out, ']');
}

static void add_value(struct str *out, const struct field *f, const void *base)
{
	char text[32];
	switch (f->type) {
	case FIELD_ITEM:
	case FIELD_WHOLE:
		str_addf(out, "%d", field_int(base, f->offset));
		break;
	case FIELD_REAL:
		str_add(out, say_number(field_real(base, f->offset), text));
		break;
	case FIELD_SECONDS:
		str_add(out, say_min(field_int(base, f->offset), text));
		break;
	case FIELD_METRES:
		str_add(out, say_km(field_int(base, f->offset), text));
		break;
	case FIELD_CLOCK:
		str_addf(out, "\"%02d:%02d\"", field_int(base, f->offset) / 60, field_int(base, f->offset) % 60);
		break;
	case FIELD_CHOICE:
		add_quoted(out, f->names[field_int(base, f->offset)]);
		break;
	case FIELD_FLAG:
		str_add(out, "true");
		break;
	case FIELD_TRI:
		str_add(out, field_int(base, f->offset) == TRI_YES ? "true" : "false");
		break;
	case FIELD_TEXT:
		add_quoted(out, field_text(base, f->offset));
		break;
	case FIELD_WORDS:
		add_words(out, field_text(base, f->offset));
		break;
	case FIELD_GROUP:
		str_add_char(out, '{');
		add_members(out, f->members, base, true);
		str_add_char(out, '}');
		break;
	case FIELD_SESSIONS:
		add_sessions(out, f, base);
		break;
	}
}

static void add_members(struct str *out, const struct field *fields, const void *base, bool first)
{
	for (const struct field *f = fields; f->name != NULL; f++) {
		if (!known(f, base))
			continue;
		str_addf(out, "%s\"%s\": ", first ? "" : ", ", f->name);
		add_value(out, f, base);
		first = false;
	}
}

void exchange_write(day x, const struct entry *e, struct str *out)
{
	char iso[DAY_TEXT];
	if (entry_is_blank(e))
		return;
	str_addf(out, "{\"date\": \"%s\"", day_iso(x, iso));
	add_members(out, day_fields, e, false);
	str_add(out, "}\n");
}
