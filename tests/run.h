/* SPDX-License-Identifier: MIT */
/* How every test program ends. */
#ifndef RESTDAY_TESTS_RUN_H
#define RESTDAY_TESTS_RUN_H

#include <check.h>

/* Runs the suite as the environment says (CK_FORK, CK_RUN_CASE, TAP for the harness): main()'s result. */
static inline int run_tests(Suite *suite)
{
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}

#endif
