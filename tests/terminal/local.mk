# Tests of the terminal: what keys mean, and the program itself on a pseudo-terminal.
if HAVE_CHECK
check_PROGRAMS += tests/terminal/check_keys tests/terminal/check_editor
TESTS += tests/terminal/check_keys tests/terminal/check_editor
tests_terminal_check_editor_SOURCES = tests/terminal/check_editor.c
tests_terminal_check_editor_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_terminal_check_editor_LDADD = libtui.a libhost.a libbase.a $(CHECK_LIBS)
tests_terminal_check_keys_SOURCES = tests/terminal/check_keys.c
tests_terminal_check_keys_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_terminal_check_keys_LDADD = libtui.a libbase.a $(CHECK_LIBS)
endif
if HAVE_VTERM
terminal_tests = tests/terminal/check_screen tests/terminal/check_input tests/terminal/check_leave tests/terminal/check_morning
terminal_tests += tests/terminal/check_monkey tests/terminal/check_keep
terminal_tests += tests/terminal/check_guide
terminal_tests += tests/terminal/check_drafts
terminal_tests += tests/terminal/check_outside
terminal_tests += tests/terminal/check_theme
check_PROGRAMS += $(terminal_tests)
TESTS += $(terminal_tests)
terminal_sources = tests/terminal/stage.c tests/terminal/stage.h tests/terminal/vt.c tests/terminal/vt.h
terminal_cflags = $(AM_CFLAGS) $(CHECK_CFLAGS) $(VTERM_CFLAGS)
terminal_libs = libbase.a $(VTERM_LIBS) $(CHECK_LIBS) -lutil
tests_terminal_check_screen_SOURCES = tests/terminal/check_screen.c $(terminal_sources)
tests_terminal_check_screen_CFLAGS = $(terminal_cflags)
tests_terminal_check_screen_LDADD = $(terminal_libs)
tests_terminal_check_input_SOURCES = tests/terminal/check_input.c $(terminal_sources)
tests_terminal_check_input_CFLAGS = $(terminal_cflags)
tests_terminal_check_input_LDADD = $(terminal_libs)
tests_terminal_check_leave_SOURCES = tests/terminal/check_leave.c $(terminal_sources)
tests_terminal_check_leave_CFLAGS = $(terminal_cflags)
tests_terminal_check_leave_LDADD = $(terminal_libs)
tests_terminal_check_morning_SOURCES = tests/terminal/check_morning.c $(terminal_sources)
tests_terminal_check_morning_CFLAGS = $(terminal_cflags)
tests_terminal_check_morning_LDADD = $(terminal_libs)
tests_terminal_check_monkey_SOURCES = tests/terminal/check_monkey.c $(terminal_sources)
tests_terminal_check_monkey_CFLAGS = $(terminal_cflags)
tests_terminal_check_monkey_LDADD = $(terminal_libs)
tests_terminal_check_keep_SOURCES = tests/terminal/check_keep.c $(terminal_sources)
tests_terminal_check_keep_CFLAGS = $(terminal_cflags)
tests_terminal_check_keep_LDADD = $(terminal_libs)
tests_terminal_check_theme_SOURCES = tests/terminal/check_theme.c $(terminal_sources)
tests_terminal_check_theme_CFLAGS = $(terminal_cflags)
tests_terminal_check_theme_LDADD = $(terminal_libs)
tests_terminal_check_guide_SOURCES = tests/terminal/check_guide.c $(terminal_sources)
tests_terminal_check_guide_CFLAGS = $(terminal_cflags)
tests_terminal_check_guide_LDADD = $(terminal_libs)
tests_terminal_check_drafts_SOURCES = tests/terminal/check_drafts.c $(terminal_sources)
tests_terminal_check_drafts_CFLAGS = $(terminal_cflags)
tests_terminal_check_drafts_LDADD = $(terminal_libs)
tests_terminal_check_outside_SOURCES = tests/terminal/check_outside.c $(terminal_sources)
tests_terminal_check_outside_CFLAGS = $(terminal_cflags)
tests_terminal_check_outside_LDADD = $(terminal_libs)
# Loaded before the C library by check_outside; a plain object of the linker's, for which libtool would be a lot to ask.
check_DATA = tests/terminal/clock_shim.so
CLEANFILES += tests/terminal/clock_shim.so
tests/terminal/clock_shim.so: tests/terminal/clock_shim.c
	$(AM_V_CC)$(MKDIR_P) tests/terminal && $(CC) -D_GNU_SOURCE -O1 -fPIC -shared -o $@ $(srcdir)/tests/terminal/clock_shim.c
endif
EXTRA_DIST += tests/terminal/clock_shim.c
