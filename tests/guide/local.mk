# Tests of guide.
dist_check_SCRIPTS += tests/guide/own-words.sh tests/guide/pages.sh
EXTRA_DIST += tests/guide/fuzz_page.h tests/guide/README $(guide_corpus)
guide_corpus = tests/guide/corpus tests/guide/golden
if HAVE_CHECK
guide_checks = tests/guide/check_page tests/guide/check_leaf tests/guide/check_pages tests/guide/check_facts tests/guide/check_corpus
check_PROGRAMS += $(guide_checks)
TESTS += $(guide_checks)
guide_check_libs = libguide.a librecovery.a libmodel.a libbase.a $(MD4C_LIBS) $(CHECK_LIBS)
tests_guide_check_page_SOURCES = tests/guide/check_page.c
tests_guide_check_page_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_guide_check_page_LDADD = $(guide_check_libs)
tests_guide_check_leaf_SOURCES = tests/guide/check_leaf.c
tests_guide_check_leaf_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_guide_check_leaf_LDADD = $(guide_check_libs)
tests_guide_check_pages_SOURCES = tests/guide/check_pages.c
tests_guide_check_pages_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_guide_check_pages_LDADD = $(guide_check_libs)
tests_guide_check_facts_SOURCES = tests/guide/check_facts.c
tests_guide_check_facts_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_guide_check_facts_LDADD = $(guide_check_libs)
tests_guide_check_corpus_SOURCES = tests/guide/check_corpus.c tests/guide/fuzz_page.c
tests_guide_check_corpus_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_guide_check_corpus_LDADD = $(guide_check_libs)
endif
