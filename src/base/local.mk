noinst_LIBRARIES += libbase.a
libbase_a_SOURCES = src/base/arena.c src/base/arena.h src/base/err.c src/base/err.h src/base/mem.c src/base/mem.h \
	src/base/find.c src/base/find.h src/base/near.c src/base/near.h src/base/str.c src/base/str.h src/base/utf8.c src/base/utf8.h
