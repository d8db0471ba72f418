noinst_LIBRARIES += libbase.a
libbase_a_SOURCES = src/base/err.c src/base/err.h src/base/mem.c src/base/mem.h \
	src/base/str.c src/base/str.h src/base/utf8.c src/base/utf8.h
