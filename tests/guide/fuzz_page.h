/* SPDX-License-Identifier: MIT */
#ifndef RESTDAY_TESTS_FUZZ_PAGE_H
#define RESTDAY_TESTS_FUZZ_PAGE_H

#include <stddef.h>
#include <stdint.h>

/* Ends the program where a promise is broken; returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
