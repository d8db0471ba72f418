# Tests of model.
if HAVE_CHECK
check_PROGRAMS += tests/model/check_day tests/model/check_entry tests/model/check_say tests/model/check_say_session
TESTS += tests/model/check_day tests/model/check_entry tests/model/check_say tests/model/check_say_session
tests_model_check_day_SOURCES = tests/model/check_day.c
tests_model_check_day_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_model_check_day_LDADD = libmodel.a libbase.a $(CHECK_LIBS)
tests_model_check_entry_SOURCES = tests/model/check_entry.c
tests_model_check_entry_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_model_check_entry_LDADD = libmodel.a libbase.a $(CHECK_LIBS)
tests_model_check_say_SOURCES = tests/model/check_say.c
tests_model_check_say_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_model_check_say_LDADD = libmodel.a libbase.a $(CHECK_LIBS)
tests_model_check_say_session_SOURCES = tests/model/check_say_session.c
tests_model_check_say_session_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_model_check_say_session_LDADD = libmodel.a libbase.a $(CHECK_LIBS)
endif
