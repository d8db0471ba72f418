noinst_LIBRARIES += libexchange.a
libexchange_a_SOURCES = src/exchange/exchange.h src/exchange/case.h
libexchange_a_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
