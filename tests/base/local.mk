# Tests of base.
if HAVE_CHECK
check_PROGRAMS += tests/base/check_base
TESTS += tests/base/check_base
tests_base_check_base_SOURCES = tests/base/check_base.c
tests_base_check_base_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_base_check_base_LDADD = libbase.a $(CHECK_LIBS)
endif
