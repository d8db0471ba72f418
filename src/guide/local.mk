noinst_LIBRARIES += libguide.a
libguide_a_SOURCES = src/guide/fill.c src/guide/fill.h src/guide/page.c src/guide/page.h src/guide/markdown.c src/guide/markdown.h src/guide/slug.c src/guide/slug.h \
	src/guide/wrap.c src/guide/wrap.h src/guide/lay.h src/guide/leaf.c src/guide/leaf.h src/guide/table.c \
	src/guide/guide.c src/guide/guide.h src/guide/search.c src/guide/search.h src/guide/facts.h src/guide/asked.h src/guide/facts.c src/guide/facts_reason.c src/guide/facts_review.c src/guide/facts_days.c
nodist_libguide_a_SOURCES = src/guide/pages_md.h
libguide_a_CPPFLAGS = $(AM_CPPFLAGS) $(MD4C_CFLAGS)
src/guide/libguide_a-guide.$(OBJEXT): src/guide/pages_md.h
