noinst_LIBRARIES += libtui.a
libtui_a_SOURCES = src/tui/tui.h src/tui/about.c src/tui/about.h src/tui/loop.c src/tui/effects.c src/tui/effects.h src/tui/keys.c src/tui/keys.h \
	src/tui/paint.c src/tui/paint.h src/tui/signals.c src/tui/signals.h src/tui/terminal.c src/tui/terminal.h \
	src/tui/watch.c src/tui/watch.h src/tui/editor.c src/tui/editor.h \
	src/tui/themes.c src/tui/themes.h
libtui_a_CPPFLAGS = $(AM_CPPFLAGS) $(NCURSESW_CFLAGS)
