/* SPDX-License-Identifier: MIT */
/* Keys, pastes and changes of size as a monkey would give them, to the real program on a real diary: it may leave when it is told
   to, never otherwise, and what it leaves is a sound diary of which every change can be taken back.
   The monkey is a seeded generator, so what it once found it finds again: RESTDAY_MONKEY=SEED plays another game. */
#include "config.h"

#include "tests/terminal/stage.h"

#include "base/str.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

enum {
	INPUTS = 5000,		/* a game */
	BATCH = 40,		/* small enough for a failure to be read */
	CHANGES_LEAST = 3,	/* a monkey that enters nothing proves nothing */
};

static const struct game {
	const char *term, *locale;
	int rows, cols;
} games[] = {
	{ "xterm-256color", "C.UTF-8", 40, 120 },
	{ "xterm-256color", "C.UTF-8", 24, 80 },
	{ "xterm", "C.UTF-8", 20, 60 },
	{ "vt100", "C", 24, 80 },
};

struct monkey {
	struct vt *vt;
	const struct game *game;
	uint64_t seed;
	int rows, cols;
	struct str sent;		/* since the last settling, for the failure's sentence */
};

static unsigned below(struct monkey *m, unsigned n)
{
	m->seed = m->seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(m->seed >> 33) % n;
}

static void start(struct monkey *m)
{
	m->rows = m->game->rows;
	m->cols = m->game->cols;
	m->vt = stage_open(m->game->rows, m->game->cols, m->game->term);
}

/* Everything sent is shown, or the program was told to leave and has; then it is started again. */
static void settle(struct monkey *m)
{
	if (!vt_settle(m->vt)) {
		int code = vt_wait_exit(m->vt);
		ck_assert_msg(code == 0, "it ended with %d after \"%s\"; its screen:\n%s", code, str_text(&m->sent), vt_dump(m->vt));
		vt_close(m->vt);
		start(m);
	}
	vt_forget(m->vt);
	str_clear(&m->sent);
}

static void note(struct monkey *m, const char *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (bytes[i] >= ' ' && bytes[i] < 127)
			str_add_char(&m->sent, bytes[i]);
		else
			str_addf(&m->sent, "\\%03o", (unsigned char)bytes[i]);
	}
}

static void send(struct monkey *m, const char *bytes, size_t n)
{
	note(m, bytes, n);
	vt_send(m->vt, bytes, n, 1);
}

/* What is typed most: keys that mean something.  ^Z is left out, for nobody would wake it; Esc and q are sent alone. */
static void key(struct monkey *m)
{
	static const char keys[] = "hjklhjkl[]{}<>gGt01234512345-wvcaripnboed/:?\t\t\r\r\r\r \177\177\022\014\001\005\013\025\027nyYN.,=+'x";
	static const char *const sequences[] = { "\033[A", "\033[B", "\033[C", "\033[D", "\033[Z", "\033OP", "\033[H", "\033[F", "\033[3~",
		"\033[5~", "\033[6~", "\033[<0;10;5M", "\033[<0;10;5m", "\303\251", "\343\201\202" };
	char any;
	switch (below(m, 8)) {
	case 0: {
		const char *s = sequences[below(m, sizeof sequences / sizeof *sequences)];
		send(m, s, strlen(s));
		break;
	}
	case 1:
		any = (char)('!' + below(m, 94));
		send(m, any == 'q' ? "Q" : &any, 1);
		break;
	default:
		send(m, &keys[below(m, sizeof keys - 1)], 1);
	}
}

/* Words a form understands, days, and bytes that mean nothing; control characters too, but the end of a paste. */
static void paste(struct monkey *m)
{
	static const char *const words[] = { "easy ", "tempo ", "8k ", "42m ", "rpe 7 ", "1:05 ", "2026-03-01", "mon", "calf ", "bike ", "recovery ",
		"energy=3 ", "undo 3", "set units mi", "7:30", "52", "\r", "\n", "\t", "\342\202\254", "\377", "\303", "%s%n", "'; --" };
	struct str text = { 0 };
	str_add(&text, "\033[200~");
	for (unsigned i = below(m, 12); i > 0; i--)
		str_add(&text, words[below(m, sizeof words / sizeof *words)]);
	for (unsigned i = below(m, 4) == 0 ? below(m, 3000) : 0; i > 0; i--)
		str_add_char(&text, (char)(below(m, 223) + 32));
	for (unsigned i = below(m, 3); i > 0; i--)
		str_add_char(&text, (char)(below(m, 26) + 1));
	str_add(&text, "\033[201~");
	send(m, text.text, text.length);
	str_free(&text);
}

static void resize(struct monkey *m)
{
	int rows = 1 + (int)below(m, 60), cols = 1 + (int)below(m, 200);
	if (below(m, 2) == 0)
		rows = m->game->rows, cols = m->game->cols;
	if (rows == m->rows && cols == m->cols)
		return;		/* no change, and nobody is told */
	settle(m);		/* the kernel joins two changes nobody has heard of yet into one */
	str_addf(&m->sent, "<%dx%d>", rows, cols);
	m->rows = rows;
	m->cols = cols;
	vt_resize(m->vt, rows, cols);
	settle(m);
}

/* Esc waits to see whether it begins a sequence, and what follows q may come too late. */
static void alone(struct monkey *m, const char *one)
{
	settle(m);
	send(m, one, 1);
	settle(m);
}

/* A habit: something that makes an entry wherever a form opens; the forms are hard to get through by chance. */
static void habit(struct monkey *m)
{
	static const char *const habits[] = { "c444444\r", "c1-352\r", "aeasy 5k 30m\r", "atempo 8k 42m rpe 7 calf tight\r", "r\r", "rn\r", "u", "u",
		"\022", "e\r", "dy", "hc333333\r", "jabike 60m rpe 2\r", "o1\tfriends\r", "ho3\tno time\r", ":welcome\r" };
	const char *one = habits[below(m, sizeof habits / sizeof *habits)];
	alone(m, "\033");
	for (; *one != '\0'; one++)
		send(m, one, 1);
}

static void play(struct monkey *m)
{
	for (int i = 0; i < INPUTS; i++) {
		unsigned what = below(m, 400);
		if (what < 2)
			alone(m, "q");
		else if (what < 8)
			alone(m, "\033");
		else if (what < 12)
			resize(m);
		else if (what < 24)
			paste(m);
		else if (what < 28)
			habit(m);
		else
			key(m);
		if (below(m, BATCH) == 0)
			settle(m);
	}
	settle(m);
}

static int lines(const char *text)
{
	int n = 0;
	for (; *text != '\0'; text++)
		n += *text == '\n';
	return n;
}

START_TEST(a_monkey_at_the_keys)
{
	struct monkey m = { .game = &games[_i], .seed = (uint64_t)_i };
	const char *seed = getenv("RESTDAY_MONKEY");
	if (seed != NULL)
		m.seed += strtoull(seed, NULL, 10) * 1000;
	stage_fill();
	setenv("LC_ALL", m.game->locale, 1);
	setenv("EDITOR", "true", 1);
	setenv("VISUAL", "true", 1);
	start(&m);
	play(&m);
	kill(vt_pid(m.vt), SIGTERM);
	ck_assert_int_eq(vt_wait_exit(m.vt), 128 + SIGTERM);
	vt_close(m.vt);
	str_free(&m.sent);
	int code = RUN("doctor");
	ck_assert_msg(code == 0, "doctor ended with %d:\n%s", code, stage_said());
	ck_assert_ptr_nonnull(strstr(stage_said(), "the file is sound"));
	ck_assert_int_eq(RUN("log", "100000"), 0);
	ck_assert_msg(lines(stage_said()) > CHANGES_LEAST, "hardly anything was entered:\n%s", stage_said());
	ck_assert_int_le(RUN("undo", "100000"), 1);
	ck_assert_int_eq(RUN("export"), 0);
	ck_assert_msg(strstr(stage_said(), "{\"date\"") == NULL, "all was taken back, but\n%s", stage_said());
}
END_TEST

static void add(TCase *t)
{
	tcase_add_loop_test(t, a_monkey_at_the_keys, 0, sizeof games / sizeof *games);
}

int main(void)
{
	return stage_main("monkey", add);
}
