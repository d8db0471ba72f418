# Tests of the diary, on real files.
EXTRA_DIST += tests/diary/schema-1.golden tests/diary/schema-2.golden
if HAVE_CHECK
diary_support = tests/diary/support.c tests/diary/support.h
diary_test_cppflags = $(AM_CPPFLAGS) -I$(top_srcdir)/tests/diary $(SQLITE_CFLAGS) -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK
diary_test_ldadd = libdiary.a libmodel.a libbase.a $(SQLITE_LIBS) $(CHECK_LIBS)
diary_tests = tests/diary/check_days tests/diary/check_limits tests/diary/check_change tests/diary/check_open \
	tests/diary/check_schema tests/diary/check_torture tests/diary/check_backup tests/diary/check_restore
check_PROGRAMS += $(diary_tests)
TESTS += $(diary_tests)
tests_diary_check_days_SOURCES = tests/diary/check_days.c $(diary_support)
tests_diary_check_days_CPPFLAGS = $(diary_test_cppflags)
tests_diary_check_days_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_diary_check_days_LDADD = $(diary_test_ldadd)
tests_diary_check_change_SOURCES = tests/diary/check_change.c $(diary_support)
tests_diary_check_change_CPPFLAGS = $(diary_test_cppflags)
tests_diary_check_change_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_diary_check_change_LDADD = $(diary_test_ldadd)
tests_diary_check_open_SOURCES = tests/diary/check_open.c $(diary_support)
tests_diary_check_open_CPPFLAGS = $(diary_test_cppflags)
tests_diary_check_open_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_diary_check_open_LDADD = $(diary_test_ldadd)
tests_diary_check_torture_SOURCES = tests/diary/check_torture.c $(diary_support)
tests_diary_check_torture_CPPFLAGS = $(diary_test_cppflags)
tests_diary_check_torture_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_diary_check_torture_LDADD = $(diary_test_ldadd)
tests_diary_check_limits_SOURCES = tests/diary/check_limits.c $(diary_support)
tests_diary_check_limits_CPPFLAGS = $(diary_test_cppflags)
tests_diary_check_limits_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_diary_check_limits_LDADD = $(diary_test_ldadd)
tests_diary_check_schema_SOURCES = tests/diary/check_schema.c $(diary_support)
tests_diary_check_schema_CPPFLAGS = $(diary_test_cppflags)
tests_diary_check_schema_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_diary_check_schema_LDADD = $(diary_test_ldadd)
tests_diary_check_backup_SOURCES = tests/diary/check_backup.c tests/diary/copies.c tests/diary/copies.h $(diary_support)
tests_diary_check_backup_CPPFLAGS = $(diary_test_cppflags)
tests_diary_check_backup_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_diary_check_backup_LDADD = $(diary_test_ldadd)
tests_diary_check_restore_SOURCES = tests/diary/check_restore.c tests/diary/copies.c tests/diary/copies.h $(diary_support)
tests_diary_check_restore_CPPFLAGS = $(diary_test_cppflags)
tests_diary_check_restore_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_diary_check_restore_LDADD = $(diary_test_ldadd)
endif
