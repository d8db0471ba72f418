/* SPDX-License-Identifier: MIT */
/* A small reader of ECMA-48 input.  Known sequences come first (the table, and what terminfo teaches); any other control
   sequence is taken whole by its grammar and dropped, so that no unknown key ever acts as Esc followed by letters. */
#include "config.h"

#include "tui/keys.h"

#include "base/utf8.h"
#include "view/app.h"

#include <string.h>
#include <wchar.h>

#define ESC '\033'
#define PASTE_END "\033[201~"

enum { PASTE_BEGIN = 0x120000 };	/* beyond every key */

static const struct key_sequence usual[] = {
	{ "\033[A", K_UP }, { "\033OA", K_UP }, { "\033[B", K_DOWN }, { "\033OB", K_DOWN },
	{ "\033[C", K_RIGHT }, { "\033OC", K_RIGHT }, { "\033[D", K_LEFT }, { "\033OD", K_LEFT },
	{ "\033[H", K_HOME }, { "\033OH", K_HOME }, { "\033[1~", K_HOME }, { "\033[7~", K_HOME },
	{ "\033[F", K_END }, { "\033OF", K_END }, { "\033[4~", K_END }, { "\033[8~", K_END },
	{ "\033[5~", K_PAGE_UP }, { "\033[6~", K_PAGE_DOWN }, { "\033[3~", K_DELETE }, { "\033[Z", K_BACKTAB },
	{ "\033OP", K_F1 }, { "\033[11~", K_F1 }, { "\033[[A", K_F1 }, { "\033OM", K_ENTER },
	{ "\033[200~", PASTE_BEGIN },
};

void keys_init(struct keys *k)
{
	memset(k, 0, sizeof *k);
	memcpy(k->table, usual, sizeof usual);
	k->count = sizeof usual / sizeof *usual;
}

void keys_free(struct keys *k)
{
	str_free(&k->pasted);
	str_free(&k->paste);
}

void keys_learn(struct keys *k, const char *bytes, uint32_t key)
{
	size_t n = strlen(bytes);
	if (n < 2 || n >= KEYS_SEQUENCE || bytes[0] != ESC || k->count == KEYS_TABLE)
		return;
	struct key_sequence *s = &k->table[k->count++];
	memcpy(s->bytes, bytes, n + 1);
	s->key = key;
}

void keys_feed(struct keys *k, const char *bytes, size_t n)
{
	size_t held = k->length - k->at;
	memmove(k->buffer, k->buffer + k->at, held);
	memcpy(k->buffer + held, bytes, n);
	k->at = 0;
	k->length = held + n;
}

bool keys_held(const struct keys *k)
{
	return !k->pasting && k->at < k->length;
}

static struct token took(struct keys *k, size_t n, struct token token)
{
	k->at += n;
	return token;
}

static struct token took_key(struct keys *k, size_t n, uint32_t key)
{
	return took(k, n, (struct token){ .kind = TOKEN_KEY, .key = key });
}

static struct token unknown(struct keys *k, size_t n)
{
	return took(k, n, (struct token){ .kind = TOKEN_UNKNOWN });
}

/* What was pasted, without what is no character; a NUL would hide the rest. */
static struct token paste_told(struct keys *k)
{
	const char *p = str_text(&k->pasted);
	size_t left = k->pasted.length;
	str_clear(&k->paste);
	while (left > 0) {
		wchar_t ch = 0;
		mbstate_t fresh = { 0 };
		size_t n = mbrtowc(&ch, p, left, &fresh);
		bool good = n > 0 && n <= left;
		if (good) {
			char out[5];
			str_add_bytes(&k->paste, out, utf8_put(out, (uint32_t)ch));
		}
		p += good ? n : 1;
		left -= good ? n : 1;
	}
	return (struct token){ .kind = TOKEN_PASTE, .text = str_text(&k->paste) };
}

static void paste_keep(struct keys *k, size_t n)
{
	size_t room = KEYS_PASTE_MOST - k->pasted.length;
	str_add_bytes(&k->pasted, k->buffer + k->at, n < room ? n : room);
	k->at += n;
}

static struct token paste_next(struct keys *k)
{
	const size_t mark = sizeof PASTE_END - 1;
	for (;;) {
		size_t left = k->length - k->at;
		const char *start = k->buffer + k->at, *esc = memchr(start, ESC, left);
		if (esc == NULL) {
			paste_keep(k, left);
			return (struct token){ .kind = TOKEN_NONE };
		}
		paste_keep(k, (size_t)(esc - start));
		left = k->length - k->at;
		if (memcmp(esc, PASTE_END, left < mark ? left : mark) != 0) {
			paste_keep(k, 1);
		} else if (left < mark) {
			return (struct token){ .kind = TOKEN_NONE };
		} else {
			k->at += mark;
			k->pasting = false;
			return paste_told(k);
		}
	}
}

/* What buttons and wheel are called on the wire; whatever is let go, dragged or pressed with another button is taken and dropped. */
static struct token mouse(struct keys *k, size_t n, int button, int col, int row, bool press)
{
	int kind = button == 0 ? MOUSE_PRESS : button == 64 ? MOUSE_WHEEL_UP : MOUSE_WHEEL_DOWN;
	if (!press || (button != 0 && button != 64 && button != 65) || row < 1 || col < 1)
		return unknown(k, n);
	return took(k, n, (struct token){ .kind = TOKEN_MOUSE, .mouse = kind, .row = row - 1, .col = col - 1 });
}

/* The old way, ESC [ M and three bytes, from terminals that do not know the new one. */
static struct token old_mouse(struct keys *k, const char *p, size_t n, bool last)
{
	if (n < 6)
		return last ? unknown(k, n) : (struct token){ .kind = TOKEN_NONE };
	return mouse(k, 6, (unsigned char)p[3] - 32, (unsigned char)p[4] - 32, (unsigned char)p[5] - 32, true);
}

/* ESC [ < button ; column ; row M, or m when it is let go: `n` bytes whose grammar is right. */
static struct token new_mouse(struct keys *k, const char *p, size_t n)
{
	int number[3] = { 0 }, i = 0;
	for (const char *at = p + 3; at < p + n - 1; at++) {
		if (*at == ';' && i < 2)
			i++;
		else if (*at >= '0' && *at <= '9' && number[i] < 10000)
			number[i] = 10 * number[i] + (*at - '0');
		else
			return unknown(k, n);
	}
	return i < 2 ? unknown(k, n) : mouse(k, n, number[0], number[1], number[2], p[n - 1] == 'M');
}

/* ESC [ ... : parameters, then one final byte; the Linux console puts a second [ before the letter. */
static struct token csi_next(struct keys *k, const char *p, size_t n, bool last)
{
	size_t i = n > 2 && p[2] == '[' ? 3 : 2;
	if (n > 2 && p[2] == 'M')
		return old_mouse(k, p, n, last);
	while (i < n && i < KEYS_HELD - 1 && p[i] >= 0x20 && p[i] < 0x40)
		i++;
	if (i == n && !last)
		return (struct token){ .kind = TOKEN_NONE };
	if (i == n)
		return n == 2 ? took_key(k, 1, K_ESC) : unknown(k, n);
	if (p[2] == '<' && (p[i] == 'M' || p[i] == 'm'))
		return new_mouse(k, p, i + 1);
	return unknown(k, p[i] >= 0x40 && p[i] < 0x7F ? i + 1 : i);
}

static struct token escape_next(struct keys *k, const char *p, size_t n, bool last)
{
	bool beginning = false;
	for (int i = 0; i < k->count; i++) {
		const struct key_sequence *s = &k->table[i];
		size_t length = strlen(s->bytes);
		if (memcmp(p, s->bytes, n < length ? n : length) != 0)
			continue;
		if (n < length) {
			beginning = true;
			continue;
		}
		if (s->key != PASTE_BEGIN)
			return took_key(k, length, s->key);
		k->at += length;
		k->pasting = true;
		str_clear(&k->pasted);
		return paste_next(k);
	}
	if (beginning && !last)
		return (struct token){ .kind = TOKEN_NONE };
	if (n > 1 && p[1] == '[')
		return csi_next(k, p, n, last);
	bool ss3 = n > 2 && p[1] == 'O' && p[2] >= 'A' && p[2] <= 'z';
	return ss3 ? unknown(k, 3) : took_key(k, 1, K_ESC);
}

static struct token character_next(struct keys *k, const char *p, size_t n, bool last)
{
	wchar_t ch = 0;
	mbstate_t fresh = { 0 };
	size_t used = mbrtowc(&ch, p, n, &fresh);
	if (used == (size_t)-2 && !last)
		return (struct token){ .kind = TOKEN_NONE };
	if (used == 0 || used > n)
		return unknown(k, 1);
	return took_key(k, used, (uint32_t)ch);
}

struct token keys_next(struct keys *k, bool last)
{
	if (k->pasting)
		return paste_next(k);
	const char *p = k->buffer + k->at;
	size_t n = k->length - k->at;
	if (n == 0)
		return (struct token){ .kind = TOKEN_NONE };
	switch (*p) {
	case ESC:
		return escape_next(k, p, n, last);
	case '\0':
		return unknown(k, 1);
	case '\n':
		return took_key(k, 1, K_ENTER);
	case '\b':
	case 0x7F:
		return took_key(k, 1, K_BACKSPACE);
	default:
		return (unsigned char)*p < 0x80 ? took_key(k, 1, (unsigned char)*p) : character_next(k, p, n, last);
	}
}
