noinst_LIBRARIES += libexchange.a
libexchange_a_SOURCES = src/exchange/answer.c src/exchange/case.c src/exchange/case.h src/exchange/exchange.h \
	src/exchange/day_json.c src/exchange/day_json.h src/exchange/field.c src/exchange/field.h \
	src/exchange/json.c src/exchange/json.h src/exchange/read.c src/exchange/write.c
libexchange_a_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
