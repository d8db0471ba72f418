# Tests of host.
if HAVE_CHECK
check_PROGRAMS += tests/host/check_host
TESTS += tests/host/check_host
tests_host_check_host_SOURCES = tests/host/check_host.c
tests_host_check_host_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_host_check_host_LDADD = libhost.a libbase.a $(CHECK_LIBS)
check_PROGRAMS += tests/host/check_conf
TESTS += tests/host/check_conf
tests_host_check_conf_SOURCES = tests/host/check_conf.c
tests_host_check_conf_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_host_check_conf_LDADD = libhost.a libbase.a $(INIH_LIBS) $(CHECK_LIBS)
check_PROGRAMS += tests/host/check_drafts
TESTS += tests/host/check_drafts
tests_host_check_drafts_SOURCES = tests/host/check_drafts.c
tests_host_check_drafts_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_host_check_drafts_LDADD = libhost.a libbase.a $(CHECK_LIBS)
endif
