# Tests of exchange.
if HAVE_CHECK
check_PROGRAMS += tests/exchange/check_exchange
TESTS += tests/exchange/check_exchange
tests_exchange_check_exchange_SOURCES = tests/exchange/check_exchange.c
tests_exchange_check_exchange_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS) $(JANSSON_CFLAGS)
tests_exchange_check_exchange_LDADD = libexchange.a libmodel.a libbase.a $(JANSSON_LIBS) $(CHECK_LIBS)
endif
