noinst_LIBRARIES += libhost.a
libhost_a_SOURCES = src/host/conf.c src/host/conf.h src/host/conf_edit.c src/host/conf_line.c src/host/conf_line.h src/host/host.h src/host/clock.c src/host/clock.h src/host/drafts.c src/host/drafts.h src/host/env.c src/host/env.h \
	src/host/file.c src/host/file.h src/host/pages.c src/host/pages.h src/host/past.c src/host/past.h src/host/paths.c src/host/paths.h
libhost_a_CPPFLAGS = $(AM_CPPFLAGS) $(INIH_CFLAGS)
