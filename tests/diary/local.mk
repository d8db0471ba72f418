# Tests of the diary, on real files.
if HAVE_CHECK
diary_support = tests/diary/support.c tests/diary/support.h
diary_test_cppflags = $(AM_CPPFLAGS) -I$(top_srcdir)/tests/diary $(SQLITE_CFLAGS) -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK
diary_test_ldadd = libdiary.a libmodel.a libbase.a $(SQLITE_LIBS) $(CHECK_LIBS)
check_PROGRAMS += tests/diary/check_days
TESTS += tests/diary/check_days
tests_diary_check_days_SOURCES = tests/diary/check_days.c $(diary_support)
tests_diary_check_days_CPPFLAGS = $(diary_test_cppflags)
tests_diary_check_days_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_diary_check_days_LDADD = $(diary_test_ldadd)
endif
