# Tests of the terminal: what keys mean, and the program itself on a pseudo-terminal.
if HAVE_CHECK
check_PROGRAMS += tests/terminal/check_keys
TESTS += tests/terminal/check_keys
tests_terminal_check_keys_SOURCES = tests/terminal/check_keys.c
tests_terminal_check_keys_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_terminal_check_keys_LDADD = libtui.a libbase.a $(CHECK_LIBS)
endif
