noinst_LIBRARIES += libtui.a
libtui_a_SOURCES = src/tui/tui.h
libtui_a_CPPFLAGS = $(AM_CPPFLAGS) $(NCURSESW_CFLAGS)
