# Tests of recovery, and of the cases that other programs ask it.
EXTRA_DIST += tests/recovery/cases.jsonl tests/recovery/vectors.jsonl tests/recovery/vectors_review.jsonl tests/recovery/compare.py tests/recovery/people.py
dist_check_SCRIPTS += tests/recovery/pure.sh tests/recovery/oracle.sh
if HAVE_CHECK
check_PROGRAMS += tests/recovery/check_assess tests/recovery/check_rules tests/recovery/check_properties tests/recovery/check_words tests/recovery/check_words_medical tests/recovery/check_cases \
	tests/recovery/check_balance tests/recovery/check_review
TESTS += tests/recovery/check_assess tests/recovery/check_rules tests/recovery/check_properties tests/recovery/check_words tests/recovery/check_words_medical tests/recovery/check_cases \
	tests/recovery/check_balance tests/recovery/check_review
tests_recovery_check_assess_SOURCES = tests/recovery/check_assess.c tests/recovery/diary.c tests/recovery/diary.h
tests_recovery_check_assess_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_recovery_check_assess_LDADD = librecovery.a libmodel.a libbase.a $(CHECK_LIBS)
tests_recovery_check_rules_SOURCES = tests/recovery/check_rules.c tests/recovery/diary.c tests/recovery/diary.h
tests_recovery_check_rules_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_recovery_check_rules_LDADD = librecovery.a libmodel.a libbase.a $(CHECK_LIBS)
tests_recovery_check_properties_SOURCES = tests/recovery/check_properties.c tests/recovery/diary.c tests/recovery/diary.h
tests_recovery_check_properties_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_recovery_check_properties_LDADD = librecovery.a libmodel.a libbase.a $(CHECK_LIBS)
tests_recovery_check_balance_SOURCES = tests/recovery/check_balance.c tests/recovery/diary.c tests/recovery/diary.h
tests_recovery_check_balance_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_recovery_check_balance_LDADD = librecovery.a libmodel.a libbase.a $(CHECK_LIBS)
tests_recovery_check_review_SOURCES = tests/recovery/check_review.c tests/recovery/diary.c tests/recovery/diary.h
tests_recovery_check_review_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_recovery_check_review_LDADD = librecovery.a libmodel.a libbase.a $(CHECK_LIBS)
tests_recovery_check_words_SOURCES = tests/recovery/check_words.c tests/recovery/diary.c tests/recovery/diary.h tests/recovery/look.h
tests_recovery_check_words_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_recovery_check_words_LDADD = librecovery.a libmodel.a libbase.a $(CHECK_LIBS)
tests_recovery_check_words_medical_SOURCES = tests/recovery/check_words_medical.c tests/recovery/diary.c tests/recovery/diary.h tests/recovery/look.h
tests_recovery_check_words_medical_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_recovery_check_words_medical_LDADD = librecovery.a libmodel.a libbase.a $(CHECK_LIBS)
tests_recovery_check_cases_SOURCES = tests/recovery/check_cases.c
tests_recovery_check_cases_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS) $(JANSSON_CFLAGS)
tests_recovery_check_cases_LDADD = libexchange.a librecovery.a libmodel.a libbase.a $(JANSSON_LIBS) $(CHECK_LIBS)
endif

if HAVE_CHECK
check_PROGRAMS += tests/recovery/check_settings
TESTS += tests/recovery/check_settings
tests_recovery_check_settings_SOURCES = tests/recovery/check_settings.c
tests_recovery_check_settings_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_recovery_check_settings_LDADD = librecovery.a libmodel.a libbase.a $(CHECK_LIBS)
endif
