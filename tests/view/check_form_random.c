/* SPDX-License-Identifier: MIT */
/* Ten thousand keys in no order, seeded: nothing falls over, and what must always hold holds after each frame.  Run it under the
   sanitizers.  RESTDAY_SEED starts elsewhere. */
#include "config.h"

#include "drive.h"
#include "../run.h"

#include <stdio.h>
#include <stdlib.h>

enum { KEYS = 2500, SEEDS = 4 };

static uint64_t state;

static uint32_t any(uint32_t below)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (uint32_t)(state >> 33) % below;
}

/* Keys that open and fill forms come often, so that most of the walk is spent in them. */
static uint32_t any_key(void)
{
	static const char often[] = "cccaaareeddiipp12345-m\r\r\r\tyn";
	static const char text[] = "easy 8k 45m rpe 7 walk 30m 6:20 52";
	switch (any(6)) {
	case 0: case 1: return (unsigned char)often[any(sizeof often - 1)];
	case 2: return (unsigned char)text[any(sizeof text - 1)];
	case 3: return KEYS_BASE + 1 + any(K_F1 - KEYS_BASE);
	case 4: return any(0x80);
	default: return any(2) == 0 ? (unsigned char)"hjkl[]{}gGtwu\x12?\x1b"[any(16)] : any(0x110000);
	}
}

START_TEST(any_keys)
{
	static struct world w;
	static const char *const pastes[] = { "tempo 8k 42m", "\033[200~\n\t\r", "\xFF\xC3", "a\xCC\x81\xE4\xB8\xAD", "55\n" };
	const char *seed = getenv("RESTDAY_SEED");
	state = (seed != NULL ? strtoull(seed, NULL, 10) : 1) * UINT64_C(0x9E3779B97F4A7C15) + (unsigned)_i + 1;
	static const char *const phrases[] = {
		"c4-4241\r", "aeasy 8k 45m\r", "awalk 30m nice\r", "rs", "dy", "d\ry", "e\r", "u", "c\t\t\t3\r", "llawalk 5k\r", "llr\r",
		"ia\r", "ib\t\t\x15-3\r", "p3\tcalf\r", "p\t\t\t\ty\r", "br\r", "nab\016c\r", "n\x0fx\r", "bv\r", "aroller\r", "hhhcy\r", ":welcome\r21\r", ":welcome\r2c",
	};
	drive_open(&w, 24, 80);
	for (int i = 0; i < KEYS; i++) {
		uint32_t key = any_key();
		if (key == 'q' || key == 0)
			continue;
		w.refuse = any(40) == 0 ? "Not now." : NULL;
		drive_key(&w, key);
		w.app.quit = false;
		if (any(20) == 0) {
			const char *phrase = phrases[any(sizeof phrases / sizeof *phrases)];
			drive_key(&w, K_ESC);
			drive_key(&w, 'y');
			while (*phrase != '\0')
				drive_key(&w, (unsigned char)*phrase++);
		}
		if (any(50) == 0)
			drive_paste(&w, pastes[any(5)]);
		if (any(100) == 0)
			drive_resize(&w, 1 + (int)any(45), 1 + (int)any(130));
		if (any(4) == 0) {
			w.refuse = NULL;
			drive_frame(&w);
		}
	}
	ck_assert_int_gt(w.saves, 20);
	drive_close(&w);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("form_random");
	TCase *t = tcase_create("form_random");
	tcase_set_timeout(t, 300);
	tcase_add_loop_test(t, any_keys, 0, SEEDS);
	suite_add_tcase(s, t);
	return run_tests(s);
}
