# Tests of exchange.
if HAVE_CHECK
check_PROGRAMS += tests/exchange/check_read tests/exchange/check_round
TESTS += tests/exchange/check_read tests/exchange/check_round
tests_exchange_check_read_SOURCES = tests/exchange/check_read.c
tests_exchange_check_read_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_exchange_check_read_LDADD = libexchange.a libmodel.a libbase.a $(JANSSON_LIBS) $(CHECK_LIBS)
tests_exchange_check_round_SOURCES = tests/exchange/check_round.c
tests_exchange_check_round_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS) $(JANSSON_CFLAGS)
tests_exchange_check_round_LDADD = libexchange.a libmodel.a libbase.a $(JANSSON_LIBS) $(CHECK_LIBS)
endif
