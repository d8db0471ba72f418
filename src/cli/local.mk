bin_PROGRAMS += restday
restday_SOURCES = src/cli/main.c
restday_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
restday_LDADD = libtui.a libview.a libexchange.a libdiary.a librecovery.a libmodel.a libhost.a libbase.a \
	$(SQLITE_LIBS) $(JANSSON_LIBS) $(NCURSESW_LIBS)
